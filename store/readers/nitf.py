"""NITF, the IPTC's XML for news text: the text with what is marked in it, and what its head says; read only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from html.entities import html5
from typing import TYPE_CHECKING

from store.articles import Json
from store.documents import InvalidDocument
from store.interchange.carries import Part
from store.readers.annotated import Annotated, Mark, annotated_draft
from store.readers.detect import Unreadable
from store.readers.items import Failure, Item
from store.readers.registry import Head, Input, Reader
from store.readers.safe_xml import local, parse_xml, root_tag

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_FILE = 64 << 20
MAX_DEPTH = 200
EXTRACTOR = "nitf"
_INLINE = {
    "person": "people", "org": "organisations", "location": "places", "money": "figures", "num": "figures",
    "q": "quotes",
}  # fmt: skip
"""What is marked in the text, to the labels that fields are known by."""
_PARTS = ("hl1", "hl2", "byline", "distributor", "dateline", "abstract", "p", "li", "tr", "dt", "dd", "pre", "note",
          "caption", "media-caption", "media-producer", "tagline", "bibliography", "credit", "q1")  # fmt: skip
"""The elements whose words are a paragraph of their own."""
_SILENT = ("media-metadata", "media-reference", "media-object", "alt-code", "col", "colgroup")
_HEAD = {"date.issue": "published", "date.release": "published"}
_DATE = re.compile(r"(\d{4})(\d\d)?(\d\d)?(?:T(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?\Z")


def _sniff(head: Head) -> bool:
    return head.plain.lstrip()[:1] == b"<" and root_tag(head.plain)[0].rpartition(":")[2] == "nitf"


def _read(given: Input) -> Iterator[Item]:
    with given.path.open("rb") as file:
        data = file.read(MAX_FILE + 1)
    if len(data) > MAX_FILE:
        raise Unreadable("is larger than {0} MB, which is no article", MAX_FILE >> 20)
    root = parse_xml(data)
    if local(root) != "nitf":
        raise Unreadable("is no NITF document")
    document = _Document()
    document.read(root)
    try:
        yield from annotated_draft(
            document.annotated(), given.keys, fallback_id=given.name, name=given.name, form="nitf",
            sha256=sha256(data).hexdigest(), reported=given.reported,
        )  # fmt: skip
    except InvalidDocument as error:
        yield Failure(given.reported, str(error))


class _Document:
    """One document, its text growing as its elements are walked."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._length = 0
        self._space = True
        self._marks: list[Mark] = []
        self._said: list[tuple[str, str]] = []
        self._id = ""
        self._meta: dict[str, Json] = {}

    def read(self, root: _Element) -> None:
        """Take a document's head and body."""
        for child in root:
            if local(child) == "head":
                self._head(child)
            elif local(child) == "body":
                self._walk(child, "", 0)

    def annotated(self) -> Annotated:
        """Return the document."""
        there = {mark.label for mark in self._marks}
        marks = [*self._marks]
        for label, value in dict.fromkeys(self._said):
            if label != "headline" or label not in there:
                marks.append(Mark(label=label, value=value, extractor=EXTRACTOR))
        return Annotated(text="".join(self._text).rstrip(), id=self._id or None, meta=self._meta, marks=marks)

    def _head(self, head: _Element) -> None:
        for element in head.iter():
            name = local(element)
            words = " ".join("".join(_words(element)).split())
            if name == "title" and words:
                self._said.append(("headline", words))
            elif name == "doc-id" and (given := element.get("id-string")):
                self._id = given
            elif name in _HEAD and (date := _date(element.get("norm") or words)):
                if "published" not in {label for label, _ in self._said}:
                    self._said.append(("published", date))
            elif name == "keyword" and (given := element.get("key")):
                self._said.append(("keywords", given))
            elif name == "doc.copyright" and (given := element.get("holder")):
                self._said.append(("publisher", given))
            elif name == "pubdata":
                self._pubdata(element)
            elif name in _INLINE and words:
                self._said.append((_INLINE[name], words))
            elif name in ("classifier", "tobject", "tobject.subject", "urgency", "fixture", "meta", "series"):
                attributes = {str(k): str(v) for k, v in element.attrib.items()}
                if attributes or words:
                    self._meta.setdefault(name, []).append({**attributes, **({"text": words} if words else {})})

    def _pubdata(self, element: _Element) -> None:
        if section := element.get("position.section"):
            self._said.append(("section", section))
        if publisher := element.get("name"):
            self._said.append(("publisher", publisher))
        if (date := _date(element.get("date.publication") or "")) and "published" not in dict(self._said):
            self._said.append(("published", date))
        if address := element.get("ex-ref"):
            self._meta["ex-ref"] = address

    def _walk(self, element: _Element, within: str, depth: int) -> None:
        """Add an element's words, and mark those that it marks."""
        if depth > MAX_DEPTH:
            raise Unreadable("is nested deeper than {0} levels", MAX_DEPTH)
        name = local(element)
        if not name:
            self._entity(element)
            return
        if name in _SILENT:
            return
        part = name in _PARTS
        if part:
            self._break()
        elif name == "br":
            self._add("\n")
        elif name in ("td", "th") and self._length and not self._space:
            self._add(" ")
        start, pieces = self._length, len(self._text)
        within = name if name in ("byline", "distributor") else within
        self._add(element.text)
        for child in element:
            self._walk(child, within, depth + 1)
            self._add(child.tail)
        self._mark(element, name, within, start, pieces)
        if part:
            self._break()

    def _mark(self, element: _Element, name: str, within: str, start: int, pieces: int) -> None:
        label = _INLINE.get(name, "")
        if within == "byline":
            label = "authors" if name == "person" else ""
        if name in ("hl1", "abstract"):
            label = "headline" if name == "hl1" else "summary"
        elif name == "byline" and not any(m.label == "authors" for m in self._marks):
            label = "authors"
        if not label:
            return
        words = "".join(self._text[pieces:])
        quote = words.strip()
        if not quote:
            return
        low = start + words.index(quote)
        mark = Mark(label=label, start=low, end=low + len(quote), quote=quote, extractor=EXTRACTOR)
        if name == "byline" and (bare := re.sub(r"^(?:by|von|par|por)\s+", "", quote, flags=re.I)) != quote and bare:
            mark.start, mark.quote = low + len(quote) - len(bare), bare
        if given := element.get("value") or element.get("norm"):
            mark.value = given
        elif name in ("hl1", "abstract"):
            mark.value = " ".join(quote.split())
        if unit := element.get("unit") or element.get("units"):
            mark.attributes = {"unit": unit}
        self._marks.append(mark)

    def _entity(self, element: _Element) -> None:
        """Add the character that a named entity stands for; those of NITF are those of HTML."""
        name = getattr(element, "name", None)
        if isinstance(name, str) and (character := html5.get(f"{name};")):
            self._add(character)

    def _add(self, words: str | None) -> None:
        """Add words, white space as one space and none at a paragraph's start."""
        if not words:
            return
        shown = words if words == "\n" else re.sub(r"[ \t\r\n\f]+", " ", words)
        if self._space and shown != "\n":
            shown = shown.lstrip(" ")
        if shown:
            self._text.append(shown)
            self._length += len(shown)
            self._space = shown[-1] in " \n"

    def _break(self) -> None:
        """End a paragraph."""
        if not self._length or self._text[-1] == "\n\n":
            self._space = True
            return
        self._text.append("\n\n")
        self._length += 2
        self._space = True


def _words(element: _Element) -> Iterator[str]:
    """Yield an element's words with those of its children, entities as their characters."""
    if not local(element):
        name = getattr(element, "name", None)
        yield html5.get(f"{name};", "") if isinstance(name, str) else ""
        return
    yield element.text or ""
    for child in element.iterchildren():
        yield from _words(child)
        yield child.tail or ""


def _date(norm: str) -> str:
    """Return a date such as 20241022T093000+0500 in ISO 8601, "" where it is none."""
    found = _DATE.match(norm.strip())
    if found is None:
        return norm.strip() if re.match(r"\d{4}-\d\d(?:-\d\d)?", norm.strip()) else ""
    year, month, day, hour, minute, second, zone = found.groups()
    date = "-".join(part for part in (year, month, day) if part)
    if hour is None or day is None:
        return date
    zone = zone or ""
    if zone and zone != "Z" and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return f"{date}T{hour}:{minute}{f':{second}' if second else ''}{zone}"


READER = Reader(
    name="nitf",
    title="NITF, news in XML",
    suffixes=(".nitf", ".xml"),
    sniff=_sniff,
    read=_read,
    carries=frozenset({Part.SUGGESTIONS, Part.EVIDENCE}),
)
