"""CoNLL-U: words with entities in MISC, as brackets (CorefUD, GUM) or as one label a word (`NER=B-PER`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from store.articles import Json
from store.readers.characters import BROKEN, file_charset
from store.readers.conll import MAX_LINE, MAX_TOKENS, decoded
from store.readers.items import Failure, Item, Note
from store.readers.marked import Labelled, document, items, parse_aside
from store.readers.registry import Head, Input, Reader
from store.writers.conllu import ENTITY
from store.writers.marked import CARRIES

_ID = re.compile(r"(\d+)(?:([-.])(\d+))?\Z")
_ID_BYTES = re.compile(rb"\d+(?:[-.]\d+)?\Z")
_BRACKET = re.compile(r"\(([^()]*)(\))?|([^()]+)\)")
_PART = re.compile(r"(.*)\[\d+/\d+\]\Z")
_TAG = re.compile(r"[BIESLU]-\S+\Z")
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.S)
_SPACES = {"s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\"}
_LABELS = ("NER", "ner", "NE", "Entity", "EntityType")
"""Where in MISC others write one label a word."""
UNNAMED = "entity"
"""The label of an entity of which its file does not say what it is."""


@dataclass(slots=True)
class _Doc:
    """One document on its way: its text so far, and the entities that are open."""

    place: str
    parts: list[str]
    id: str = ""
    aside: dict[str, Json] = field(default_factory=dict)
    text: list[str] = field(default_factory=list)
    at: int = 0
    last: int = 0
    pending: str = ""
    words: list[tuple[int, int, str]] = field(default_factory=list)
    bounds: list[int] = field(default_factory=list)
    opened: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    found: list[Labelled] = field(default_factory=list)
    unclosed: int = 0
    covered: int = 0
    surface: tuple[int, int] = (0, 0)

    def put(self, piece: str) -> None:
        self.text.append(piece)
        self.at += len(piece)

    def word(self, id_: str, form: str, misc: dict[str, str]) -> None:
        """Take a line of a word; those that a multiword token covers stand where it stands."""
        number = _ID.match(id_)
        if number is None or number[2] == ".":
            return
        if number[2] == "-":
            self._surface(form, misc)
            self.covered = int(number[3])
            return
        if int(number[1]) > self.covered:
            self._surface(form, misc)
        tag = next((misc[key] for key in _LABELS if _TAG.match(misc.get(key, ""))), "O")
        self.words.append((*self.surface, tag))
        if "(" in (entity := misc.get("Entity", "")) or ")" in entity:
            self._brackets(entity)

    def end_sentence(self) -> None:
        if self.words and (not self.bounds or self.bounds[-1] != len(self.words)):
            self.bounds.append(len(self.words))
        self.covered = 0

    def close(self) -> None:
        """End the document: what was never closed is counted."""
        self.end_sentence()
        if not self.pending_is_default:
            self.put(self.pending)
        self.unclosed += sum(map(len, self.opened.values()))
        lengths = [b - a for a, b in zip([0, *self.bounds], self.bounds, strict=False)]
        for label, first, last in decoded([tag for _, _, tag in self.words], lengths):
            self.found.append(Labelled(label, self.words[first][0], self.words[last - 1][1]))

    pending_is_default: bool = True

    def _surface(self, form: str, misc: dict[str, str]) -> None:
        if self.words:
            self.put(self.pending)
        if before := misc.get("SpacesBefore"):
            self.put(_space(before))
        start = self.at
        self.put(form)
        self.surface = start, self.at
        self.pending_is_default = "SpacesAfter" not in misc
        self.pending = (
            _space(misc["SpacesAfter"]) if "SpacesAfter" in misc else "" if misc.get("SpaceAfter") == "No" else " "
        )

    def _brackets(self, entity: str) -> None:
        start, end = self.surface
        for found in _BRACKET.finditer(entity):
            if found[3] is not None:
                eid = _eid(found[3])
                if opened := self.opened.get(eid):
                    begun, label = opened.pop()
                    self.found.append(Labelled(label, begun, end, eid))
                else:
                    self.unclosed += 1
                continue
            said = dict(zip(self.parts, found[1].split("-"), strict=False))
            eid = _eid(said.get("eid") or said.get("GRP") or "")
            label = unquote(said.get("etype") or said.get("entity") or UNNAMED)
            if found[2]:
                self.found.append(Labelled(label, start, end, eid or None))
            else:
                self.opened.setdefault(eid, []).append((start, label))


def sniff(head: Head) -> bool:
    """Tell by the first word's ten columns."""
    for line in head.plain.splitlines()[:400]:
        if line.strip() and not line.startswith(b"#"):
            columns = line.split(b"\t")
            return len(columns) == 10 and _ID_BYTES.match(columns[0]) is not None
    return head.suffix == ".conllu"


def read(given: Input) -> Iterator[Item]:
    """Yield the article of each document; a file that names none is one."""
    for doc in _documents(given):
        if isinstance(doc, Failure | Note):
            yield doc
        elif doc.words:
            yield from _article(doc, given)


READER = Reader(
    name="conllu",
    title="CoNLL-U",
    suffixes=(".conllu",),
    sniff=sniff,
    read=read,
    carries=CARRIES,
)


# --- how it is done -------------------------------------------------------------------------------------------------


def _documents(given: Input) -> Iterator[_Doc | Failure | Note]:
    charset, mark = file_charset(given.path)
    count, analysed, odd = 1, False, 0
    parts = ENTITY.split("-")
    doc = _Doc("document 1", parts)
    with given.path.open("r", encoding=charset, errors=BROKEN, newline="\n") as file:
        if mark:
            file.read(1)
        number = 0
        while line := file.readline(MAX_LINE):
            number += 1
            if len(line) >= MAX_LINE or len(doc.words) > MAX_TOKENS:
                what = "a line" if len(line) >= MAX_LINE else "a document"
                yield Failure(f"{given.reported}, line {number}", f"it is too long for {what} of this format")
                return
            line = line.rstrip("\r\n")
            if line.startswith("#"):
                name, _, value = line[1:].strip().partition("=")
                name, value = name.strip(), value.strip()
                if name in ("newdoc", "newdoc id"):
                    if doc.words:
                        yield doc
                        count += 1
                    doc = _Doc(f"document {count}", parts, id=value)
                elif name == "global.Entity":
                    parts = doc.parts = value.split("-")
                elif name == "copydesk":
                    doc.aside = parse_aside(value)
                elif name.startswith("newpar") and doc.words and doc.pending_is_default:
                    doc.pending = "\n\n"
                continue
            if not line.strip():
                doc.end_sentence()
                continue
            columns = line.split("\t")
            if len(columns) != 10 or not _ID.match(columns[0]):
                odd += 1
                if odd <= 5:
                    yield Failure(
                        f"{given.reported}, line {number}", "it is no word of CoNLL-U: it has not ten columns"
                    )
                continue
            analysed = analysed or any(columns[at] != "_" for at in (2, 3, 7))
            doc.word(columns[0], columns[1], _misc(columns[9]))
    yield doc
    if odd > 5:
        yield Failure(given.reported, f"there are {odd} lines in it that are no words of CoNLL-U")
    if analysed:
        yield Note(given.reported, "its lemmas, parts of speech and dependencies were not taken")


def _misc(column: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in column.split("|") if column != "_" else ():
        name, _, value = pair.partition("=")
        found.setdefault(name, value)
    return found


def _space(written: str) -> str:
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)) if m[1] else _SPACES.get(m[2], m[0]), written)


def _eid(written: str) -> str:
    """Return an entity's id without the number of a part of it."""
    found = _PART.match(written)
    return found[1] if found else written


def _article(doc: _Doc, given: Input) -> Iterator[Item]:
    doc.close()
    if doc.unclosed:
        brackets = "1 bracket is" if doc.unclosed == 1 else f"{doc.unclosed} brackets are"
        yield Note(
            f"{given.reported}, {doc.place}", f"{brackets} not closed or not opened: those entities were left out"
        )
    text = "".join(doc.text)
    found = sorted(doc.found, key=lambda one: (one.start, -one.end))
    made = document(text, found, doc.aside, given)
    made.id = made.id or doc.id or None
    yield from items(made, given, form="conllu", place=doc.place)
