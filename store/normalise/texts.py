"""Texts, quotations, names and addresses: what is cut off, what is kept, what is refused."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

from store.errors import label as named
from store.errors import said
from store.normalise.context import InvalidValue, shorten

OPENING = '"“„«‹‟〝「『‘‚»”'
CLOSING = '"”“»›’‘«〞」』'
_PAIRS = {
    '"': '"”', "“": "”\"“", "„": "“”\"", "«": "»", "»": "«", "‹": "›", "‘": "’'",
    "‚": "‘’", "‟": "”", "「": "」", "『": "』", "〝": "〞",
    "'": "'", "”": "”",
}  # fmt: skip
_HOST = re.compile(
    r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]{0,62}\.?|localhost|\[[\da-fA-F:.]+\]|\d{1,3}(?:\.\d{1,3}){3}"
)
_MAX_TEXT = 10_000
_MAX_LONG_TEXT = 1_000_000


def one_line(words: str) -> str:
    """Fold runs of white space to one space and keep every other character."""
    return " ".join(words.split())


def parse_text(words: str, label: str) -> str:
    """Return a one-line text; empty ones and those longer than a paragraph are refused."""
    words = _clean(words)
    words = one_line(words)
    if not words:
        raise InvalidValue("{0}: some words are needed", named(label))
    if len(words) > _MAX_TEXT:
        raise InvalidValue("{0}: at most {1:,} characters, and this has {2:,}", named(label), _MAX_TEXT, len(words))
    return words


def is_plain(words: str) -> bool:
    """Whether `parse_text` surely leaves some words as they are; False also where it only might not."""
    plain = words.isascii() and words.isprintable() and 0 < len(words) <= _MAX_TEXT
    return plain and "  " not in words and words[0] != " " != words[-1]


def parse_long_text(words: str, label: str) -> str:
    """Return a text of several lines without outer white space."""
    words = _clean(words).strip()
    if not words:
        raise InvalidValue("{0}: some words are needed", named(label))
    if len(words) > _MAX_LONG_TEXT:
        raise InvalidValue(
            "{0}: at most {1:,} characters, and this has {2:,}", named(label), _MAX_LONG_TEXT, len(words)
        )
    return words


def parse_name(words: str, label: str) -> str:
    """Return a name; something without a letter or digit is none."""
    words = parse_text(words, label).strip(" ,;")
    if not any(c.isalnum() for c in words):
        raise InvalidValue('"{0}" is no name: it has no letter', shorten(words))
    if len(words) > 300:
        raise InvalidValue('"{0}" is no name: it has {1} characters', shorten(words), len(words))
    return words


def parse_quote(words: str, label: str) -> str:
    """Return a quotation without its quotation marks."""
    words = parse_long_text(words, label)
    start, end = inside_marks(words, 0, len(words))
    words = one_line(words[start:end])
    if not any(c.isalnum() for c in words):
        raise InvalidValue("{0}: some words are needed between the quotation marks", named(label))
    return words


def inside_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the quotation marks that enclose it; marks that only part of it wears are kept."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end - start < 2:
        return start, end
    first = text[start]
    closers = _PAIRS.get(first)
    if closers and first != "'":
        inner = text[start + 1 : end]
        last = inner[-1]
        if last in closers and not (first == "”" and last == "“"):
            # "A," he said, "B": the outer marks are not one pair
            middle = inner[:-1]
            if any(c in closers for c in middle if c not in "'’") and first != last and first not in middle:
                return start, end
            if first == last and first in middle and middle.count(first) % 2 == 0:
                return start, end
            return _trimmed(text, start + 1, end - 1)
        if first not in _double_marks(inner) and not any(c in closers for c in inner if c not in "'’"):
            return _trimmed(text, start + 1, end)  # opened, and closed in a later paragraph
    elif first == "'" and text[end - 1] == "'" and "'" not in re.sub(r"\w'\w", "", text[start + 1 : end - 1]):
        return _trimmed(text, start + 1, end - 1)
    elif text[end - 1] in "”»›」』〞" or (text[end - 1] == '"' and text.count('"', start, end) == 1):
        opened = any(c in OPENING.replace("‘", "").replace("”", "").replace("»", "") for c in text[start : end - 1])
        if not opened:
            return _trimmed(text, start, end - 1)
    return start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Trim white space that stood inside the marks (« comme ça »)."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _double_marks(words: str) -> str:
    """Return the double marks within some words."""
    return "".join(c for c in words if c in '"“”„«»')


def parse_url(words: str) -> str:
    """Return a web address, as it is written but for outer white space."""
    words = words.strip()
    if not words:
        raise InvalidValue("A web address is needed, such as https://example.org/story")
    no = said('"{0}" is no web address:', shorten(words))
    if re.search(r"[\s\x00-\x1f\x7f<>\"]", words):
        raise InvalidValue("{0} it may hold no spaces, quotation marks or angle brackets", no)
    if len(words) > 4000:
        raise InvalidValue("{0} it has more than 4,000 characters", no)
    try:
        parts = urlsplit(words)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise InvalidValue("{0} its host or port is not written right", no) from None
    if parts.scheme.lower() not in {"http", "https"}:
        raise InvalidValue("{0} it starts with http:// or https://", no)
    if not _HOST.fullmatch(f"[{host}]" if ":" in host else host):
        raise InvalidValue("{0} it names no host such as example.org", no)
    return words


def parse_choice(words: str, choices: tuple[str, ...]) -> str:
    """Return the choice that the words name, whatever their case."""
    words = one_line(words)
    for choice in choices:
        if words == choice:
            return choice
    for choice in choices:
        if words.casefold() == choice.casefold():
            return choice
    shown = ", ".join(choices[:8]) + (" …" if len(choices) > 8 else "")
    if not words:
        raise InvalidValue("One of these is needed: {0}", shown)
    raise InvalidValue('"{0}" is no choice here: it is one of {1}', shorten(words), shown)


def _clean(words: str) -> str:
    """Replace what no file may hold (NUL, lone surrogates), one for one."""
    if words.isascii() and "\x00" not in words:
        return words
    return "".join("\ufffd" if c == "\x00" or unicodedata.category(c) == "Cs" else c for c in words)
