"""Bytes to characters: every character set comes in, and nothing is shifted."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.readers.characters import decode, file_charset

WORDS = "Qozog'iston — Тошкент, “naïve” 10 € 😀 e\u0301 עברית\r\n"


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_comes_in_whole(charset: str) -> None:
    assert decode((WORDS * 4).encode(charset))[0] == WORDS * 4


def test_an_old_character_set_is_detected() -> None:
    text = "Die Straße nach Köln ist für Fußgänger gesperrt, sagte Bürgermeister Jürgen Müller am Samstag. " * 5
    assert decode(text.encode("windows-1252"))[0] == text


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("Der Bürgermeister der Stadt Köln", "latin-1"),
        ("Café", "cp1252"),
        ("Министр посетил Самарканд", "cp1251"),
    ],
)
def test_a_short_text_too(text: str, charset: str) -> None:
    assert decode(text.encode(charset))[0] == text


def test_nul_and_lone_surrogates_become_one_replacement_each() -> None:
    assert decode(b"a\x00b")[0] == "a\ufffdb"
    assert decode("a\ud800b\udc00".encode("utf-8", "surrogatepass"))[0] == "a\ufffdb\ufffd"
    assert decode(b"\xff\xfe" + "a\ud800b".encode("utf-16-le", "surrogatepass"))[0] == "a\ufffdb"


def test_a_few_broken_bytes_do_not_make_another_character_set_of_it() -> None:
    text = "Ўзбекистон ва Қозоғистон " * 100
    data = bytearray(text.encode())
    data[1001] = 0xFF
    decoded, charset = decode(bytes(data))
    assert charset == "utf-8"
    assert decoded.count("\ufffd") <= 2
    assert decoded.startswith(text[:400])


@given(st.binary(max_size=400))
def test_nothing_makes_it_raise_or_leaves_what_cannot_be_stored(data: bytes) -> None:
    text, _ = decode(data)
    assert "\0" not in text
    text.encode()


def test_the_end_of_a_file_counts_too(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"id,text\n" + b"1,plain\n" * 300_000 + "2,Müller für Köln größer schön\n".encode("cp1252"))
    charset, mark = file_charset(path)
    assert mark == 0
    assert "Müller für Köln" in path.read_bytes()[-40:].decode(charset)
    path.write_bytes("id,text\n1,Müller".encode("utf-16"))
    assert file_charset(path) == ("utf-16-le", 2)
