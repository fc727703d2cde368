"""What a file is, by its content before its name."""

from __future__ import annotations

import pytest

from store.readers.detect import Format, Unreadable, detect


@pytest.mark.parametrize(
    ("name", "head", "expected"),
    [
        ("a.html", b"<p>x</p>", Format.HTML),
        ("a", b"  <!DOCTYPE html>\n<title>x</title>", Format.HTML),
        ("a.txt", b"\xef\xbb\xbf<!-- saved --><HTML lang=en>", Format.HTML),
        ("a.jsonl", b"<!doctype html><p>a page behind a wrong name", Format.HTML),
        ("a.txt", b"Plain words about <html> pages", Format.TEXT),
        ("a", b"Plain words", Format.TEXT),
        ("a.md", b"# Title", Format.MARKDOWN),
        ("a.json", b'[{"text": "x"}]', Format.JSON),
        ("a.json", b'{"text": "x"}\n{"text": "y"}\n', Format.JSONL),
        ("a.json", b'{\n "text": "x"\n}', Format.JSON),
        ("a", b'{"text": "x"}\n{"text": "y"}\n', Format.JSONL),
        ("a", b'[ {"text": "x"}]', Format.JSON),
        ("a.jsonl", b'{"copydesk": 1, "id": "x"}', Format.COPYDESK),
        ("a.jsonl", b'[{"text": "x"}]', Format.JSON),
        ("a.ndjson", b"broken", Format.JSONL),
        ("A.CSV", b"id,text\n", Format.CSV),
        ("a.tsv", b"id\ttext\n", Format.TSV),
        ("a.txt", "Слово".encode("utf-16"), Format.TEXT),
        ("a.txt", "plain words of text".encode("utf-16-le"), Format.TEXT),
        ("a.txt", b"Hello\x00world", Format.TEXT),
        ("a.txt", b"caf\xe9 au lait", Format.TEXT),
    ],
)
def test_tells_the_format(name: str, head: bytes, expected: Format) -> None:
    assert detect(name, head) is expected


@pytest.mark.parametrize(
    ("name", "head", "words"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n\xef\xbb\xbf\n", "is empty"),
        ("a.txt", b"PK\x03\x04rest", "office document"),
        ("a.html", bytes(range(256)) * 20, "binary file"),
        ("a.html", b"\x00" * 5000, "binary file"),
        ("a.html", b"\x89PNG\r\n\x1a\n", "picture"),
        ("a.txt", b"%PDF-1.7", "PDF"),
        ("a.gz", b"\x1f\x8b\x08", "gzip"),
        ("p", b"SQLite format 3\x00", "database"),
        ("a.css", b"body {}", "style sheet"),
    ],
)
def test_refuses_what_is_no_text_in_one_clause(name: str, head: bytes, words: str) -> None:
    with pytest.raises(Unreadable, match=words) as caught:
        detect(name, head)
    assert "\n" not in str(caught.value)
