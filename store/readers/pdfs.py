"""PDF with a text layer: its words in reading order, lines put together to paragraphs, and what its metadata says."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Any

from store.articles import Json
from store.documents import clean_text
from store.readers.detect import Unreadable
from store.readers.drafts import NoArticle, draft
from store.readers.extras import needed
from store.readers.items import Failure, Item, Note
from store.readers.registry import Head, Input, Reader

MAX_FILE = 512 << 20
MAX_PAGES = 5000
MAX_TEXT = 50_000_000
_BROKEN_WORD = re.compile(r"(?<=\w)[-\u00ad\u2010]\n(?=[^\W\d_A-Z])")
_SOFT = re.compile(r"\u00ad\n?")
_SPACE = re.compile(r"[ \t\u00a0]+(?=\n)|(?<=\n)[ \t\u00a0]+")
_ENDS = (".", "!", "?", ":", ";", "»", "”", '"', "…", "。", "！", "？", "؟")
_ITEM = re.compile(r"(?:[•‣◦▪–*-]|\(?\d{1,3}[.)])\s")


def _sniff(head: Head) -> bool:
    return b"%PDF-" in head.data[:1024] and (head.data.startswith(b"%PDF-") or head.suffix == ".pdf")


def _read(given: Input) -> Iterator[Item]:
    needed("pypdf", "pdf")
    with given.path.open("rb") as file:
        data = file.read(MAX_FILE + 1)
    if len(data) > MAX_FILE:
        raise Unreadable("is larger than {0} MB, which is no article", MAX_FILE >> 20)
    text, said, broken = _extracted(data)
    here = given.reported
    if broken:
        yield Note(here, f"{broken} of its pages could not be read and were left out")
    record: dict[str, Json] = {**_named(said, given), "text": text}
    try:
        for item in draft(
            record, given.keys, fallback_id=given.name, name=given.name, form="pdf", sha256=sha256(data).hexdigest()
        ):
            yield Note(here, item.reason) if isinstance(item, Note) else replace(item, reported=here)
    except NoArticle as error:
        yield Failure(here, str(error))


def _extracted(data: bytes) -> tuple[str, dict[str, str], int]:
    """Return the words, what the metadata says, and how many pages could not be read; raises `Unreadable`."""
    from io import BytesIO

    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of what most files have
    try:
        reader = PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable("is an encrypted PDF: save it without its password and import that")
        count = len(reader.pages)
    except Unreadable:
        raise
    except Exception as error:  # a broken file breaks it in many ways, and one in AES wants a package for it
        if "cryptography" in str(error) or "AES" in str(error):
            raise Unreadable("is an encrypted PDF: save it without its password and import that") from error
        raise Unreadable("is a damaged PDF ({0})", type(error).__name__) from error
    if count > MAX_PAGES:
        raise Unreadable("is a PDF of more than {0} pages, which is no article", MAX_PAGES)
    pages, size, broken = [], 0, 0
    for number in range(count):
        try:
            words = reader.pages[number].extract_text()
        except Exception:  # one page that cannot be read costs itself only
            broken += 1
            continue
        pages.append(words)
        size += len(words)
        if size > MAX_TEXT:
            raise Unreadable("is a PDF of more than {0} million characters, which is no article", MAX_TEXT // 1000000)
    text = "\n\n".join(part for part in map(paragraphs, pages) if part)
    if not text:
        if broken:
            raise Unreadable("is a damaged PDF: none of its pages could be read")
        raise Unreadable("is a PDF without a text layer (a scan): have its text recognised and import that")
    return clean_text(text), _metadata(reader), broken


def paragraphs(page: str) -> str:
    """Return a page's lines as paragraphs: words broken at a line's end joined, lines that go on put together.

    A line goes on where it is as long as the page's lines are, or nearly so and does not end as a sentence does, or
    where the next one begins with a small letter.
    """
    page = _BROKEN_WORD.sub("", _SPACE.sub("", page.replace("\r\n", "\n").replace("\r", "\n")))
    lines = _SOFT.sub("", page).split("\n")
    lengths = sorted(len(line) for line in lines if line.strip())
    if not lengths:
        return ""
    usual = max(40, lengths[len(lengths) * 3 // 4])
    made = [""]
    before = ""
    for line in map(str.strip, lines):
        wrapped = len(before) >= 0.9 * usual or (len(before) >= 0.75 * usual and not before.endswith(_ENDS))
        if before and line and not _ITEM.match(line) and (wrapped or line[:1].islower()):
            made[-1] += f" {line}"
        else:
            made.append(line)
        before = line
    return "\n".join(part for part in made if part)


def _metadata(reader: Any) -> dict[str, str]:
    said: dict[str, str] = {}
    try:
        info = reader.metadata
        for name in ("title", "author", "subject", "keywords"):
            words = getattr(info, name, None)
            if isinstance(words, str) and words.strip():
                said[name] = clean_text(" ".join(words.split()))
        made = getattr(info, "creation_date", None)
        if made is not None:
            said["created"] = made.isoformat()
    except Exception:  # metadata that is none is none
        return said
    return said


def _named(said: dict[str, str], given: Input) -> dict[str, Json]:
    """Return the metadata under names that a field is known by; a title that is a file's name is none."""
    title = said.get("title", "")
    if re.search(r"\.(docx?|indd|pdf|qxd|tex|rtf|odt|html?)$|^(untitled|microsoft word\b)", title, re.I):
        said = {k: v for k, v in said.items() if k != "title"}
    names = {"title": ("title", "headline"), "author": ("authors", "author"), "created": ("published", "date"),
             "subject": ("summary", "description"), "keywords": ("keywords", "tags")}  # fmt: skip
    return {next((n for n in names[k] if given.keys.target(n)), names[k][0]): v for k, v in said.items()}


READER = Reader(
    name="pdf",
    title="a PDF with a text layer",
    suffixes=(".pdf",),
    sniff=_sniff,
    read=_read,
    binary=True,
    extra="pdf",
)
