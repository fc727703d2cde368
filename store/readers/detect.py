"""Which format a file is in, told by its content first and by its name where the content leaves it open."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from store.errors import UserError
from store.readers.characters import byte_order_mark, looks_utf16

HEAD = 1 << 16
"""How many bytes of a file are looked at."""


class Format(StrEnum):
    """The formats that the readers take; the values are the names for `--format`."""

    HTML = "html"
    TEXT = "text"
    MARKDOWN = "markdown"
    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"
    TSV = "tsv"
    COPYDESK = "copydesk"


class Unreadable(UserError):
    """The content is nothing that an article could be made from; the text is one clear sentence without the name."""


_SUFFIXES = {
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".jsonl": Format.JSONL,
    ".ndjson": Format.JSONL,
    ".json": Format.JSON,
    ".csv": Format.CSV,
    ".tsv": Format.TSV,
    ".tab": Format.TSV,
}
_NOT_ARTICLES = {
    ".css": "a style sheet",
    ".js": "a program",
    ".mjs": "a program",
    ".map": "a source map",
    ".svg": "a drawing",
    ".xml": "XML",
    ".rss": "a feed",
    ".atom": "a feed",
    ".py": "a program",
    ".sh": "a program",
    ".sql": "a database script",
    ".yaml": "a settings file",
    ".yml": "a settings file",
    ".toml": "a settings file",
    ".ini": "a settings file",
    ".rtf": "a word processor's file",
    ".log": "a log",
}
_MAGIC = (
    (b"PK\x03\x04", "an office document or a program, which is not read: save its text and import that"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "a gzip archive, not text"),
    (b"BZh", "a bzip2 archive, not text"),
    (b"\xfd7zXZ\x00", "an xz archive, not text"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive, not text: unpack it and import what is in it"),
    (b"Rar!\x1a\x07", "a rar archive, not text: unpack it and import what is in it"),
    (b"(\xb5/\xfd", "a zstandard archive, not text: unpack it and import what is in it"),
    (b"%PDF-", "a PDF, which is not read yet: save its text and import that"),
    (b"{\\rtf", "a word processor's file, which is not read: save its text and import that"),
    (b"\x89PNG\r\n", "a picture, not text"),
    (b"\xff\xd8\xff", "a picture, not text"),
    (b"GIF8", "a picture, not text"),
    (b"RIFF", "a picture, sound or film, not text"),
    (b"SQLite format 3\x00", "a database, not text: a Copydesk project is merged with `copydesk export` and `import`"),
    (b"\x7fELF", "a program, not text"),
    (b"MZ\x90\x00", "a program, not text"),
    (b"\xd0\xcf\x11\xe0", "an office document, which is not read: save its text and import that"),
)
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_CONTROL = bytes(c for c in range(32) if c not in b"\t\n\r\f\x1b") + b"\x7f"
_COPYDESK_LINE = re.compile(rb'\s*\{\s*"copydesk"\s*:')


def detect(name: str, head: bytes) -> Format:
    """Return the format of a file from its name and its first bytes (up to `HEAD`).

    Raises `Unreadable` for an empty, compressed or otherwise binary file, and for one whose name says that it is no
    article.
    """
    check_text(head)
    suffix = PurePath(name).suffix.lower()
    plain = as_ascii(head)
    named = _SUFFIXES.get(suffix)
    if _HTML_START.match(plain):
        return Format.HTML
    start = plain.lstrip()[:1]
    if named in (Format.JSON, Format.JSONL):
        return _json_flavour(plain, start, named)
    if named:
        return named
    if suffix in _NOT_ARTICLES:
        raise Unreadable(
            "is {0}, not an article; name its format with --format to read it anyhow", _NOT_ARTICLES[suffix]
        )
    if start == b"{" and b'":' in plain.replace(b" ", b""):
        return _json_flavour(plain, start, Format.JSON)
    if re.match(rb"\s*\[\s*\{\s*\"", plain):
        return Format.JSON
    return Format.TEXT


def is_copydesk(plain: bytes) -> bool:
    """Whether a file begins as the lossless format does, whatever else is in it; `plain` as `as_ascii` makes it."""
    return _COPYDESK_LINE.match(plain) is not None


def check_text(head: bytes) -> None:
    """Raise `Unreadable` where the first bytes of a file are not those of a text."""
    if not head.strip(b" \t\r\n\f\v\xef\xbb\xbf"):
        raise Unreadable("is empty")
    for magic, what in _MAGIC:
        if head.startswith(magic):
            raise Unreadable("is {0}", what)
    if byte_order_mark(head) or looks_utf16(head):
        return
    control = len(head) - len(head.translate(None, _CONTROL))
    zeros = head.count(0)
    # NUL and stray control characters stand in real articles; in a text that is not even UTF-8 a few are enough.
    allowed = 0.3 if _is_utf8(head) else 0.02
    if control > max(1, allowed * len(head)) or zeros > 0.3 * len(head):
        raise Unreadable("is a binary file, not text")


def _json_flavour(plain: bytes, start: bytes, named: Format) -> Format:
    """Tell JSON from JSONL: several complete objects on lines of their own are JSONL whatever the name says."""
    if _COPYDESK_LINE.match(plain):
        return Format.COPYDESK if named is Format.JSONL or _is_lines(plain) else Format.JSON
    if start == b"[" and named is Format.JSONL:
        return Format.JSON
    if start == b"{" and named is Format.JSON and _is_lines(plain):
        return Format.JSONL
    return named


def _is_lines(plain: bytes) -> bool:
    """Whether the first line is an object that is closed, and another one begins on the next line with words."""
    first, _, rest = plain.strip().partition(b"\n")
    return first.rstrip().endswith(b"}") and rest.lstrip().startswith(b"{")


def as_ascii(head: bytes) -> bytes:
    """Return the head as single-byte characters, so that the same patterns serve for UTF-16."""
    mark = byte_order_mark(head)
    charset, length = mark or (looks_utf16(head) or "", 0)
    if charset and charset != "utf-8":
        return head[length:].decode(charset, "replace").encode("ascii", "replace")
    return head[length:]


def _is_utf8(head: bytes) -> bool:
    try:
        head.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        return error.start > len(head) - 4 and len(head) >= HEAD  # a character cut by the end of the sample
    return True
