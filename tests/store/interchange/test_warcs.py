"""WARC files as warcio writes them, and as crawls leave them behind."""

from __future__ import annotations

import gzip
import io
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from store.articles import ArticleDraft
from store.readers.items import Failure, Note
from store.readers.mapping import KeyMap
from store.readers.reader import read_paths
from tests.bench.warcs import write_warc
from tests.store.interchange.kit import FIELDS
from tests.store.readers.conftest import Read, read

__all__ = ["read"]

PAGE = "<!doctype html><title>Café {0}</title><p>Words of page {0} in a café 🎉"


class Crawl:
    """A WARC being written."""

    def __init__(self, *, packed: bool) -> None:
        self.out = io.BytesIO()
        self.writer = WARCWriter(self.out, gzip=packed)

    def add(
        self,
        payload: bytes,
        headers: dict[str, str] | None = None,
        *,
        kind: str = "response",
        status: str = "200 OK",
        url: str = "https://e.example/",
        **more: Any,
    ) -> None:
        given = {"Content-Type": "text/html; charset=utf-8"} if headers is None else headers
        http = StatusAndHeaders(status, list(given.items()), protocol="HTTP/1.1")
        if kind not in ("response", "revisit"):
            http, more["warc_content_type"] = None, given.get("Content-Type", "")
        record = self.writer.create_warc_record(
            url, kind, payload=io.BytesIO(payload), http_headers=http, length=len(payload), **more
        )
        self.writer.write_record(record)

    def pages(self, count: int) -> bytes:
        for n in range(count):
            self.add(PAGE.format(n).encode(), url=f"https://e.example/{n}")
        return self.out.getvalue()


@pytest.mark.parametrize("packed", [False, True])
def test_pages_and_texts_of_a_crawl_are_read(read: Read, packed: bool) -> None:
    crawl = Crawl(packed=packed)
    crawl.writer.write_record(crawl.writer.create_warcinfo_record("x.warc", {"software": "test"}))
    latin = "<title>Caf\xe9</title><p>Caf\xe9 au lait, d\xe9j\xe0 vu".encode("latin-1")
    crawl.add(latin, {"Content-Type": "text/html; charset=ISO-8859-1"}, url="https://e.example/latin")
    body = PAGE.format(1).encode()
    crawl.add(gzip.compress(body), {"Content-Type": "text/html", "Content-Encoding": "gzip"})
    body2 = PAGE.format(2).encode()
    chunked = b"5\r\n" + body2[:5] + b"\r\n" + f"{len(body2) - 5:x}\r\n".encode() + body2[5:] + b"\r\n0\r\n\r\n"
    crawl.add(chunked, {"Content-Type": "text/html", "Transfer-Encoding": "chunked"})
    crawl.add(zlib.compress(PAGE.format(3).encode()), {"Content-Type": "text/html", "Content-Encoding": "deflate"})
    crawl.add("Wörter".encode("utf-16"), {"Content-Type": "text/plain; charset=utf-16"})
    crawl.add(b"<html><p>A resource", {"Content-Type": "text/html"}, kind="resource")
    crawl.add(b"Converted words", {"Content-Type": "text/plain"}, kind="conversion")
    crawl.add(b"<html><p>No type given", {})
    crawl.add(b"\x89PNG", {"Content-Type": "image/png"})
    crawl.add(b"moved", status="301 Moved")
    crawl.add(b"User-agent: *", {"Content-Type": "text/plain"}, url="https://e.example/robots.txt")
    crawl.add(body, url="https://e.example/again")
    revisit = crawl.writer.create_revisit_record("https://e.example/r", "sha1:X", "https://e.example/", "2024-10-22")
    crawl.writer.write_record(revisit)
    crawl.add(b"GET / HTTP/1.1\r\n\r\n", kind="request")
    result = read("crawl.warc.gz" if packed else "crawl.warc", crawl.out.getvalue())
    assert not result.failed
    htmls = [d.source.html or d.text or "" for d in result.drafts]
    assert htmls[0] == latin.decode("latin-1")
    assert htmls[1:4] == [PAGE.format(n) for n in (1, 2, 3)]
    assert htmls[4:] == ["Wörter", "<html><p>A resource", "Converted words", "<html><p>No type given"]
    first = result.drafts[0]
    assert (first.url, first.source.format) == ("https://e.example/latin", "warc")
    assert first.fallback_id == ("crawl.warc.gz#2" if packed else "crawl.warc#2")
    assert first.meta["crawled"].startswith("20")
    (note,) = result.notes
    assert note.reason == (
        "left out of it: 2 records that are no pages, 1 answer without a page (redirects, errors), "
        "1 copy of a page before it, 1 revisit of what was stored before"
    )


def test_a_file_packed_as_one_piece_is_read_too(read: Read) -> None:
    result = read("x.warc.gz", gzip.compress(Crawl(packed=False).pages(5)))
    assert (len(result.drafts), result.failed) == (5, [])


@pytest.mark.parametrize("packed", [False, True])
def test_a_broken_record_costs_itself_only(read: Read, packed: bool) -> None:
    data = Crawl(packed=packed).pages(5)
    records = [Crawl(packed=packed).pages(1)]
    mark = b"\x1f\x8b\x08" if packed else b"WARC/1.0\r\n"
    starts = [at for at in range(len(data)) if data.startswith(mark, at)]
    assert len(starts) >= 5
    broken = bytearray(data)
    broken[starts[1] + (60 if packed else 0)] ^= 0xFF
    broken[starts[3] + (60 if packed else 2)] ^= 0xFF
    result = read("x.warc", bytes(broken))
    assert [d.url for d in result.drafts] == [f"https://e.example/{n}" for n in (0, 2, 4)]
    assert len(result.failed) == 2
    assert records
    wrong = data.replace(b"Content-Length: ", b"Content-Length: x", 2) if not packed else data[: starts[2]] + b"junk"
    assert read("y.warc", wrong).failed


@pytest.mark.parametrize("packed", [False, True])
def test_a_cut_file_gives_what_is_whole(read: Read, packed: bool) -> None:
    data = Crawl(packed=packed).pages(5)
    for at in range(len(data) - 60, 30, -97):
        result = read("x.warc", data[:at])
        assert all("Words of page" in (d.source.html or "") for d in result.drafts)
        assert all((d.source.html or "").endswith("🎉") for d in result.drafts)
        assert len(result.drafts) >= at * 5 // len(data) - 1
        assert len(result.failed) <= 1


@pytest.mark.parametrize("packed", [False, True])
def test_no_damage_raises(read: Read, packed: bool, capfd: pytest.CaptureFixture[str]) -> None:
    data = Crawl(packed=packed).pages(3)
    for at in range(0, len(data), 41):
        broken = bytearray(data)
        broken[at] ^= 0xFF
        result = read("x.warc.gz" if packed else "x.warc", bytes(broken), form="warc")
        assert len(result.drafts) + len(result.failed) >= 3 - 1
    assert capfd.readouterr().err == ""


def test_headers_without_end_and_pages_that_swell_are_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    good = Crawl(packed=False).pages(1)
    endless = b"WARC/1.0\r\nX: " + b"x" * 3_000_000 + b"\r\n\r\n"
    result = read("x.warc", endless + good)
    assert len(result.drafts) == 1
    assert "headers of more than 1 MB" in result.failed[0].reason
    monkeypatch.setattr("store.readers.warcs.MAX_PAGE", 100_000)
    crawl = Crawl(packed=True)
    crawl.add(gzip.compress(b"<html>" + b"0" * 1_000_000), {"Content-Type": "text/html", "Content-Encoding": "gzip"})
    result = read("y.warc.gz", crawl.pages(2))
    assert len(result.drafts) == 2
    assert ["more than 0 MB" in f.reason for f in result.failed] == [True]


def test_a_large_file_takes_no_memory(tmp_path: Path) -> None:
    peaks = []
    for megabytes in (2, 12):
        path = tmp_path / f"{megabytes}.warc.gz"
        write_warc(path, megabytes << 20)
        tracemalloc.start()
        count = 0
        for item in read_paths([path], KeyMap(FIELDS)):
            assert not isinstance(item, Failure | Note), item
            count += isinstance(item, ArticleDraft)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert count > megabytes * 10
    assert peaks[1] < peaks[0] + 1_500_000, peaks
