"""HTML pages: from bytes to characters, and from markup to the whole visible text with its blocks."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.articles import Block
from store.errors import UserError, said
from store.readers.page_blocks import PageBlock, prose_size, walk
from store.readers.page_embedded import ENOUGH_PROSE, draw_embedded
from store.readers.page_tree import parse

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_CHARSET = re.compile(rb"<meta\b[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{2,40})", re.I)
_XML_ENCODING = re.compile(rb"^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:-]{2,40})[\"']", re.I)

# What browsers read instead of what the page says (WHATWG Encoding Standard); Python's name on the right.
_READ_AS = {
    "latin-1": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252",
    "ascii": "windows-1252", "us-ascii": "windows-1252", "l1": "windows-1252", "x-cp1252": "windows-1252",
    "iso-8859-9": "windows-1254", "iso8859-9": "windows-1254", "latin5": "windows-1254", "l5": "windows-1254",
    "iso-8859-11": "windows-874", "tis-620": "windows-874", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "gb_2312-80": "gb18030", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "windows-949": "cp949",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
    "big5": "big5hkscs", "x-x-big5": "big5hkscs", "unicode": "utf-8", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8",
    "x-user-defined": "windows-1252", "x-mac-roman": "mac-roman", "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic", "windows-874": "cp874", "dos-874": "cp874",
    # The declaration was read as single bytes, so the page cannot be in any of these.
    "utf-16": "utf-8", "utf-16le": "utf-8", "utf-16be": "utf-8", "utf-32": "utf-8", "utf-7": "windows-1252",
}  # fmt: skip
_TWO_BYTE = frozenset({"gb18030", "cp932", "cp949", "big5hkscs", "euc-jp", "euc_jp"})
_DETECTION_SAMPLE = 60_000

SEPARATOR = "\n\n"


@dataclass(frozen=True, slots=True)
class PageText:
    """A page's whole visible text, its blocks (none of them chosen for the body yet) and its title."""

    text: str
    blocks: tuple[Block, ...]
    title: str


def decode(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """Return a page's characters and the character set they were read as.

    In order: byte order mark, `declared` (from outside: an HTTP header), what the page's head declares, UTF-8 if the
    bytes are valid UTF-8, detection. A declaration that the bytes contradict gives way to valid UTF-8. Bytes that mean
    nothing become U+FFFD. Never raises.
    """
    for mark, charset in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(charset, "replace"), charset
    if utf16 := _utf16_without_mark(data[:2048]):
        return data.decode(utf16, "replace"), utf16
    names = [known for known in (_codec(declared), _codec(_declared_in(data))) if known]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if not names or not _could_be(names[0], data, text):
            return text, "utf-8"
        return data.decode(names[0], "replace"), names[0]
    for known in names:
        text = data.decode(known, "replace")
        # A wrong declaration shows: many undecodable bytes. Damaged UTF-8 shows only few of them.
        if text.count("\ufffd") <= max(8, len(text) // 200):
            return text, known
    return _detected(data)


def _could_be(charset: str, data: bytes, as_utf8: str) -> bool:
    """Tell whether bytes that are valid UTF-8 may yet be in the character set that the page declares.

    A few characters of a two-byte character set pass for UTF-8 by accident, and ISO-2022 is plain ASCII to look at.
    """
    if charset.startswith(("iso-2022", "iso2022", "hz")):
        return b"\x1b" in data or charset.startswith("hz")
    if charset not in _TWO_BYTE:
        return False
    return sum(c > "\x7f" for c in as_utf8) <= 4 and "\ufffd" not in data.decode(charset, "replace")


def _declared_in(data: bytes) -> str | None:
    head = data[:4096]
    found = _XML_ENCODING.search(head) or _META_CHARSET.search(head) or _META_CHARSET.search(data[:65536])
    return found[1].decode("ascii", "replace") if found else None


def _codec(name: str | None) -> str | None:
    """Return the Python codec that a browser would use for a declared name, or None for an unknown one."""
    if not name:
        return None
    label = name.strip().strip("\"'").lower()
    label = _READ_AS.get(label) or _READ_AS.get(label.replace("_", "-")) or label
    label = "cp874" if label == "windows-874" else label
    try:
        b"a".decode(label, "replace")  # LookupError also for codecs between bytes and bytes (zip, hex)
    except (LookupError, ValueError):
        return None
    return label


def _utf16_without_mark(head: bytes) -> str | None:
    if head.startswith((b"<\x00", b" \x00<\x00")):
        return "utf-16-le"
    if head.startswith((b"\x00<", b"\x00 \x00<")):
        return "utf-16-be"
    even, odd = head[0::2], head[1::2]
    if len(odd) < 16:
        return None
    if odd.count(0) > 0.6 * len(odd) and even.count(0) < 0.02 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.6 * len(even) and odd.count(0) < 0.02 * len(odd):
        return "utf-16-be"
    return None


def _detected(data: bytes) -> tuple[str, str]:
    as_utf8 = data.decode("utf-8", "replace")
    if as_utf8.count("\ufffd") <= max(4, sum(c > "\x7f" for c in as_utf8[:200_000]) // 10):
        return as_utf8, "utf-8"
    from charset_normalizer import from_bytes

    # Only what is not ASCII tells character sets apart; markup would drown it.
    sample = re.sub(rb"<(script|style)\b.*?</\1\s*>|<[^>]*>", b" ", data[: 16 * _DETECTION_SAMPLE], flags=re.I | re.S)
    try:
        best = from_bytes(sample[:_DETECTION_SAMPLE], steps=5, chunk_size=512).best()
    except Exception:  # detection reads hostile bytes; whatever goes wrong there, the page still has to be shown
        best = None
    charset = _codec(best.encoding if best is not None else None) or "windows-1252"
    return data.decode(charset, "replace"), charset


def join(blocks: Sequence[PageBlock]) -> str:
    """Lay blocks out as one text and write each block's offsets into it.

    Blocks stand apart by a blank line; list items and table rows that follow each other by a line break.
    """
    parts: list[str] = []
    position = 0
    before: PageBlock | None = None
    for block in blocks:
        if before is not None:
            close = before.element.tag == block.element.tag and block.element.tag in ("li", "tr", "dd", "dt", "option")
            separator = "\n" if close else SEPARATOR
            parts.append(separator)
            position += len(separator)
        block.start = position
        parts.append(block.text)
        position += len(block.text)
        block.end = position
        before = block
    return "".join(parts)


@dataclass(slots=True)
class Page:
    """A page that was read: its tree, its visible blocks with their offsets, their text and the page's title."""

    tree: HtmlElement
    blocks: list[PageBlock]
    text: str
    title: str


def read_page(html: str) -> Page:
    """Parse a page and lay out its visible text; raises UserError, with a sentence, where there is nothing to read."""
    tree = parse(html)
    if tree is None:
        raise UserError(why_no_text(html))
    blocks = walk(tree)
    if draw_embedded(tree, blocks):
        blocks = walk(tree)
    elif prose_size(blocks) < ENOUGH_PROSE:
        unveiled = walk(tree, unveiled=True)
        if prose_size(unveiled) > ENOUGH_PROSE + 2 * prose_size(blocks):
            blocks = unveiled
    if not blocks:
        raise UserError(why_no_text(html))
    element = next(tree.iter("title"), None)
    title = " ".join("".join(element.itertext()).split()) if element is not None else ""
    return Page(tree, blocks, join(blocks), title)


def page_text(html: str) -> PageText:
    """Return a page's whole visible text in reading order, one block for each visible block element.

    Raises UserError, with a sentence that says why, where there is nothing to read.
    """
    page = read_page(html)
    return PageText(page.text, tuple(Block(b.start, b.end, b.kind, False) for b in page.blocks), page.title)


def why_no_text(html: str) -> str:
    """Return the sentence that says why a page holds no text."""
    if not html.strip():
        return said("The page is empty.")
    if re.search(r"<(?:script|style|template|noscript)\b", html[:2_000_000], re.I):
        return said("The page holds no text: only scripts and styles.")
    return said("The page holds no visible text.")
