"""Bytes to characters, and the two kinds of character that no article may hold.

NUL and lone surrogates become U+FFFD one for one, so that offsets counted in the source stay right; everything else,
CRLF included, is kept as it is.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from store.documents import clean_text

REPLACEMENT = "\ufffd"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 1 << 20
_SOUND = 3
"""How many sound UTF-8 characters beyond ASCII a broken byte needs beside it for a text to be taken for damaged UTF-8:
bytes of another character set seldom happen to be sound."""


def byte_order_mark(head: bytes) -> tuple[str, int] | None:
    """Return the character set that a byte order mark names and the mark's length, or None."""
    for mark, charset in _BOMS:
        if head.startswith(mark):
            return charset, len(mark)
    return None


def looks_utf16(head: bytes) -> str | None:
    """Return the UTF-16 flavour of text without a byte order mark, told by where its zero bytes stand, or None."""
    even, odd = head[0::2], head[1::2]
    if len(odd) < 8:
        return None
    zero_even, zero_odd = even.count(0) / len(even), odd.count(0) / len(odd)
    if zero_odd > 0.4 and zero_even < 0.05:
        return "utf-16-le"
    if zero_even > 0.4 and zero_odd < 0.05:
        return "utf-16-be"
    return None


def decode(data: bytes) -> tuple[str, str]:
    """Return the characters of a plain text or record, cleaned, and the character set that they were read as.

    In order: byte order mark, UTF-8, UTF-16 without a mark, UTF-8 with a few broken bytes, then detection. Never
    raises; what cannot be decoded becomes U+FFFD.
    """
    if mark := byte_order_mark(data):
        charset, length = mark
        return clean_text(data[length:].decode(charset, BROKEN)), charset
    try:
        return clean_text(data.decode("utf-8", "surrogatepass")), "utf-8"
    except UnicodeDecodeError:
        charset = detect_charset(data)
        return clean_text(data.decode(charset, BROKEN)), charset


def detect_charset(data: bytes) -> str:
    """Return the character set that bytes which are not UTF-8 are most likely in; always one that Python knows."""
    if utf16 := looks_utf16(data[:4096]):
        return utf16
    replaced = data.decode("utf-8", "replace")
    broken, beyond_ascii = replaced.count(REPLACEMENT), sum(c > "\x7f" for c in replaced[:_SAMPLE])
    if beyond_ascii - broken > _SOUND * broken:
        return "utf-8"
    from store.readers.pages import decode as decode_page

    charset: str = decode_page(data[:_SAMPLE])[1]
    try:
        known = codecs.lookup(charset).name
    except LookupError:
        known = ""
    # A page with a few broken bytes is taken for UTF-8; here so few of the others are that it is an old Western text.
    return "windows-1252" if known in ("", "utf-8") else charset


def file_charset(path: Path) -> tuple[str, int]:
    """Return the character set of a text file and the length of its byte order mark, reading it in pieces.

    The whole file is looked at: a single byte that is not UTF-8 may stand at its very end.
    """
    with path.open("rb") as file:
        piece = file.read(_SAMPLE)
        if mark := byte_order_mark(piece):
            return mark
        decoder = codecs.getincrementaldecoder("utf-8")("surrogatepass")
        try:
            while piece:
                decoder.decode(piece)
                piece = file.read(_SAMPLE)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return detect_charset(piece), 0
    return "utf-8", 0


def _put_replacement(error: UnicodeError) -> tuple[str, int]:
    """Put one U+FFFD in the place of one lone surrogate, or of the broken bytes."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    piece = error.object[error.start : error.start + 3]
    surrogate = error.encoding == "utf-8" and len(piece) == 3 and piece[0] == 0xED and piece[1] >= 0xA0
    return REPLACEMENT, error.start + 3 if surrogate else error.end


BROKEN = "copydesk.broken"
"""The error handler to decode with: one U+FFFD for one lone surrogate or one run of broken bytes."""
codecs.register_error(BROKEN, _put_replacement)
