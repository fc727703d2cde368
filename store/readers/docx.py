"""DOCX: the words of a document with its headings, lists and tables, and what its properties say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING

from store.articles import Json
from store.documents import clean_text
from store.readers.detect import Unreadable
from store.readers.drafts import NoArticle, draft
from store.readers.items import Failure, Item, Note
from store.readers.made_pages import page
from store.readers.registry import Head, Input, Reader
from store.readers.safe_xml import local, parse_xml
from store.readers.zip_parts import Parts

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_FILE = 512 << 20
_DELETED = ("del", "moveFrom")
"""What tracked changes took out."""
_PROPERTIES = (
    ("title", ("title", "headline")),
    ("creator", ("authors", "author")),
    ("keywords", ("keywords", "tags")),
    ("description", ("summary", "description")),
    ("language", ("language",)),
    ("category", ("section", "category")),
    ("created", ("created",)),
    ("modified", ("last_saved",)),
)
"""Core properties, and under which names a field is looked for; when a file was made is not when a text came out."""


def _sniff(head: Head) -> bool:
    if not head.data.startswith(b"PK\x03\x04"):
        return False
    return b"word/document.xml" in head.data or (head.suffix in (".docx", ".docm") and b"[Content_Types]" in head.data)


def _read(given: Input) -> Iterator[Item]:
    digest = sha256()
    with given.path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
        parts = Parts(file)
        record = _record(parts, given)
    here = given.reported
    try:
        for item in draft(
            record, given.keys, fallback_id=given.name, name=given.name, form="docx", sha256=digest.hexdigest()
        ):
            yield Note(here, item.reason) if isinstance(item, Note) else replace(item, reported=here)
    except NoArticle as error:
        yield Failure(here, str(error))


def _record(parts: Parts, given: Input) -> dict[str, Json]:
    root = parse_xml(parts.read("word/document.xml"))
    body = next((e for e in root if local(e) == "body"), None)
    if body is None:
        raise Unreadable("is a DOCX without a body")
    inner = "\n".join(_blocks(body, _headings(parts)))
    if not inner.strip():
        raise Unreadable("is a DOCX without any words in it")
    said: dict[str, str] = {}
    if "docProps/core.xml" in parts:
        try:
            for element in parse_xml(parts.read("docProps/core.xml")):
                said[local(element)] = " ".join("".join(map(str, element.itertext())).split())
        except Unreadable:  # its words are sound for all that
            said = {}
    record: dict[str, Json] = {}
    for name, names in _PROPERTIES:
        if said.get(name):
            target = next((n for n in names if given.keys.target(n)), names[0])
            record[target] = said[name]
    record["html"] = clean_text(page(said.get("title", ""), inner, said.get("language", ""), heading=False))
    return record


def _headings(parts: Parts) -> dict[str, int]:
    """Return the heading's level of each style that is one, in whatever language the styles are named."""
    levels: dict[str, int] = {}
    if "word/styles.xml" not in parts:
        return levels
    try:
        root = parse_xml(parts.read("word/styles.xml"))
    except Unreadable:
        return levels
    for style in root:
        if local(style) != "style":
            continue
        key = _attribute(style, "styleId")
        name = next((_attribute(e, "val") for e in style if local(e) == "name"), "").lower()
        outline = next((_attribute(e, "val") for e in style.iter() if local(e) == "outlineLvl"), "")
        if name == "title":
            levels[key] = 1
        elif name.startswith("heading ") and name[8:].isdigit():
            levels[key] = min(int(name[8:]), 6)
        elif outline.isdigit() and int(outline) < 9:
            levels[key] = min(int(outline) + 1, 6)
    return levels


def _blocks(parent: _Element, headings: dict[str, int]) -> Iterator[str]:
    """Yield the markup of paragraphs, list items and tables, in order."""
    for element in parent:
        name = local(element)
        if name == "p":
            if words := _words(element).strip():
                yield _paragraph(element, words, headings)
        elif name == "tbl":
            yield from _table(element)
        elif name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"):
            yield from _blocks(element, headings)


def _paragraph(element: _Element, words: str, headings: dict[str, int]) -> str:
    properties = next((e for e in element if local(e) == "pPr"), None)
    inner = escape(words, quote=False).replace("\n", "<br>")
    if properties is None:
        return f"<p>{inner}</p>"
    style = next((_attribute(e, "val") for e in properties if local(e) == "pStyle"), "")
    if level := headings.get(style):
        return f"<h{level}>{inner}</h{level}>"
    if any(local(e) == "numPr" for e in properties) or style.lower().startswith("list"):
        return f"<li>{inner}</li>"
    return f"<p>{inner}</p>"


def _table(table: _Element) -> Iterator[str]:
    rows = []
    for row in table.iter():
        if local(row) != "tr":
            continue
        cells = [" ".join(_words(cell).split()) for cell in row if local(cell) == "tc"]
        if any(cells):
            rows.append("<tr>" + "".join(f"<td>{escape(cell, quote=False)}</td>" for cell in cells) + "</tr>")
    if rows:
        yield "<table>" + "".join(rows) + "</table>"


def _words(element: _Element) -> str:
    """Return the words of a paragraph or cell as they are printed: without deleted ones, field codes and drawings."""
    pieces: list[str] = []
    for child in element:
        name = local(child)
        if name in _DELETED or name in ("pPr", "rPr", "instrText", "drawing", "pict", "object", "AlternateContent"):
            continue
        if name == "t":
            pieces.append(child.text or "")
        elif name == "tab":
            pieces.append("\t")
        elif name in ("br", "cr"):
            pieces.append("\n")
        elif name == "noBreakHyphen":
            pieces.append("\u2011")
        elif name == "softHyphen":
            continue
        else:
            inner = _words(child)
            pieces.append(f"{inner}\n" if name == "p" else inner)
    return "".join(pieces)


def _attribute(element: _Element, name: str) -> str:
    return next((str(v) for k, v in element.attrib.items() if str(k).rpartition("}")[2] == name), "")


READER = Reader(
    name="docx",
    title="a Word document",
    suffixes=(".docx", ".docm"),
    sniff=_sniff,
    read=_read,
    binary=True,
)
