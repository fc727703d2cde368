"""brat standoff: NAME.txt with NAME.ann (or NAME.a1 and NAME.a2) beside it, as brat and our own writer write them.

A document is read where its text is met; its annotations, its side file and brat's configuration are companions.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from store.articles import Json
from store.documents import InvalidDocument, clean_text
from store.interchange.offsets import Offsets
from store.interchange.standoff import ABOUT, CARRIES
from store.readers.annotated import annotated_draft
from store.readers.characters import decode
from store.readers.items import Companion, Failure, Item, Note
from store.readers.registry import Head, Input, Reader
from store.readers.standoff import Found, best_unit, flat, parse_about, parse_object, taken

NOTE = "Copydesk"
SIDE = ".copydesk.json"
_ANNOTATIONS = (".ann", ".a1", ".a2", ".rel", ".co")
_CONFIGURATION = ("annotation.conf", "visual.conf", "tools.conf", "kb_shortcuts.conf")
_LINE = re.compile(rb"^(?:[TERAMN#]\d+|\*)\t\S", re.M)
_SECTION = re.compile(rb"^\[(?:entities|events|relations|attributes|spans|labels|drawing|options|search)\]", re.M)
_SPANS = re.compile(r"(\S+) (-?\d{1,15} -?\d{1,15}(?:;-?\d{1,15} -?\d{1,15})*)\Z")
_MAX = 256 << 20
_TOLD = 5
"""How many lines of a file that are not understood are told one by one."""


def _sniff(head: Head) -> bool:
    suffix = head.suffix
    if suffix == ".txt":
        return any(head.path.with_suffix(other).is_file() for other in (".ann", ".a1"))
    if suffix == ".ann":
        return True
    if suffix in _ANNOTATIONS:
        return head.path.with_suffix(".txt").is_file() or _LINE.search(head.plain) is not None
    if head.name.endswith(SIDE):
        return head.plain.startswith(b'{"%b":' % ABOUT.encode())
    return head.name in _CONFIGURATION and (_SECTION.search(head.plain) is not None or not head.plain.strip())


def _read(given: Input) -> Iterator[Item]:
    path = given.path
    if path.suffix.lower() == ".txt":
        yield from _document(given)
    elif path.suffix.lower() in _ANNOTATIONS and not path.with_suffix(".txt").is_file():
        yield Failure(given.reported, f"the text it belongs to, {path.stem}.txt, does not stand beside it")
    else:
        yield Companion(given.reported)


def _document(given: Input) -> Iterator[Item]:
    path = given.path
    beside = [p for p in (path.with_suffix(suffix) for suffix in _ANNOTATIONS) if p.is_file()]
    joined = [p for p in beside if p.suffix.lower() == ".ann"] or beside
    try:
        data, lines = _bytes(path), [_bytes(p) for p in joined]
        side = path.with_suffix(SIDE)
        about = parse_about(_bytes(side)) if side.is_file() else {}
    except InvalidDocument as error:
        yield Failure(given.reported, str(error))
        return
    try:
        text = clean_text(data.decode("utf-8", "surrogatepass"))  # a byte order mark counts as a character
    except UnicodeDecodeError:
        text, charset = decode(data)
        yield Note(given.reported, f"it is not UTF-8 and was read as {charset}")
    annotations = Annotations()
    for p, content in zip(joined, lines, strict=True):
        where = given.reported.removesuffix(path.name) + p.name
        yield from (Note(where, problem) for problem in annotations.parse(decode(content)[0]))
    found = Found(text, about=about)
    meta = annotations.fill(found)
    digest = sha256(data + b"\0" + b"\0".join(lines)).hexdigest()
    try:
        yield from annotated_draft(
            found.annotated(meta=meta),
            given.keys,
            fallback_id=given.name,
            name=given.name,
            form="brat",
            sha256=digest,
            reported=given.reported,
        )
    except InvalidDocument as error:
        yield Failure(given.reported, str(error))


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > _MAX:
        raise InvalidDocument("{0} is larger than {1} MB", path.name, _MAX >> 20)
    return path.read_bytes()


@dataclass(slots=True)
class _Span:
    label: str
    fragments: list[tuple[int, int]]
    words: str | None
    attributes: dict[str, Json] = field(default_factory=dict)
    more: dict[str, Json] = field(default_factory=dict)


@dataclass(slots=True)
class Annotations:
    """The lines of one document's annotation files."""

    spans: dict[str, _Span] = field(default_factory=dict)
    events: dict[str, tuple[str, str, list[tuple[str, str]]]] = field(default_factory=dict)
    relations: list[tuple[str, str, list[tuple[str, str]]]] = field(default_factory=list)
    equal: list[list[str]] = field(default_factory=list)
    said: list[tuple[str, str, Json]] = field(default_factory=list)
    """Attributes, normalisations and notes: whose, under which name, what."""
    own: list[tuple[str, dict[str, Json]]] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def parse(self, content: str) -> list[str]:
        """Take the lines of a file; returns what is to be said of those that were not understood."""
        problems: list[str] = []
        more = 0
        for number, line in enumerate(re.split(r"\r\n|\n|\r", content), 1):
            if not line.strip():
                continue
            problem = self._line(line)
            if problem and len(problems) < _TOLD:
                problems.append(f"line {number} was left out: {problem}")
            elif problem:
                more += 1
        return [*problems, f"{more} more lines were left out"] if more else problems

    def _line(self, line: str) -> str:
        id_, _, rest = line.partition("\t")
        data, _, tail = rest.partition("\t")
        words = data.split()
        if not words or not re.fullmatch(r"\*|[TERAMN]\d+\S*|#\w*", id_):
            return "it is no line of brat's standoff format"
        if id_ != "*" and id_ in self.ids:
            return f"the id {id_} was given before"
        problem = self._taken(id_, data, words, tail)
        if not problem:
            self.ids.add(id_)
        return problem

    def _taken(self, id_: str, data: str, words: list[str], tail: str) -> str:
        kind, count = id_[0], len(words)
        if kind == "T":
            match = _SPANS.match(data.strip())
            if match is None:
                return "a type and the span's offsets are wanted"
            pairs = [pair.split(" ") for pair in match[2].split(";")]
            self.spans[id_] = _Span(match[1], [(int(low), int(high)) for low, high in pairs], tail if tail else None)
        elif kind == "E":
            type_, colon, trigger = words[0].partition(":")
            if not colon:
                return "an event's type and trigger are wanted"
            self.events[id_] = (type_, trigger, _arguments(words[1:]))
        elif kind == "R":
            if count < 3:
                return "a relation's type and two arguments are wanted"
            self.relations.append((id_, words[0], _arguments(words[1:])))
        elif kind == "*":
            if count < 2:
                return "an equivalence names those that are equal"
            self.equal.append(words[1:])
        elif count < 2:
            return "what it belongs to is wanted"
        elif kind in "AM":
            self.said.append((words[1], words[0], " ".join(words[2:]) or True))
        elif kind == "N":
            if count < 3:
                return "a reference is wanted"
            self.said.append((words[1], words[0], f"{' '.join(words[2:])} {tail}".strip()))
        elif words[0] == NOTE and tail.startswith("{"):
            self.own.append((words[1], parse_object(tail)))
        else:
            self.said.append((words[1], "note" if words[0] == "AnnotatorNotes" else words[0], tail))
        return ""

    def fill(self, found: Found) -> dict[str, Json]:
        """Add the marks; returns what goes to the metadata: relations, events, and notes on them."""
        quoted = [(*s.fragments[0], s.words) for s in self.spans.values() if s.words and len(s.fragments) == 1]
        fragments = [pair for s in self.spans.values() for pair in s.fragments]
        offsets = _offsets(found.text, quoted, fragments)
        meta = self._attach(found.text, offsets)
        groups = self._groups()
        told: dict[str, dict[str, Json]] = {}
        for id_, span in self.spans.items():
            if span.more.keys() - {"span"}:
                told.setdefault(groups.get(id_, id_), span.more)
        for id_, span in self.spans.items():
            group = groups.get(id_, id_ if id_ in told else None)
            pieces = _pieces(found.text, offsets, span)
            more = told.get(group, {}) if group is not None else {}
            if group is None and len(pieces) > 1:
                group, more = id_, {"value": span.words}
            label = more.get("field")
            if not isinstance(label, str) or not span.label.startswith(_type(label)):
                label = span.label
            for start, end, quote in pieces:
                found.add(label, start, end, quote, more, group=group, attributes=span.attributes)
        return meta

    def _attach(self, text: str, offsets: Offsets) -> dict[str, Json]:
        """Give each span what is said of it; returns what is said of anything else."""
        meta: dict[str, Json] = {}
        for target, more in self.own:
            if target in self.spans:
                self.spans[target].more = more
        for target, name, value in self.said:
            of = self.events[target][1] if target in self.events else target
            if of in self.spans:
                attributes = self.spans[of].attributes
                if name in attributes:
                    before = attributes[name]
                    attributes[name] = [*before, value] if isinstance(before, list) else [before, value]
                else:
                    attributes[name] = value
            else:
                meta.setdefault("brat_notes", []).append({"of": target, "type": name, "text": value})
        shown = {id_: _shown(text, offsets, span) for id_, span in self.spans.items()}
        events = [
            {"id": id_, "type": type_, "trigger": shown.get(trigger, trigger), "args": _named(args, shown)}
            for id_, (type_, trigger, args) in self.events.items()
            if args
        ]
        relations = [{"id": id_, "type": type_, "args": _named(args, shown)} for id_, type_, args in self.relations]
        return {**meta, **({"events": events} if events else {}), **({"relations": relations} if relations else {})}

    def _groups(self) -> dict[str, str]:
        """Return for each span in an equivalence the one that stands for all that are equal to it."""
        first: dict[str, str] = {}

        def root(id_: str) -> str:
            while first.get(id_, id_) != id_:
                id_ = first[id_]
            return id_

        for equal in self.equal:
            known = [id_ for id_ in equal if id_ in self.spans]
            for id_ in known:
                first[root(id_)] = root(known[0])
        return {id_: root(id_) for id_ in first}


def _type(key: str) -> str:
    """Return the type that `store.writers.brat` makes of a field's key, a number behind it aside."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", key).strip("_")


def _arguments(words: list[str]) -> list[tuple[str, str]]:
    return [(name, target) for name, _, target in (word.partition(":") for word in words)]


def _named(arguments: list[tuple[str, str]], shown: dict[str, Json]) -> Json:
    return {name: shown.get(target, target) for name, target in arguments}


def _shown(text: str, offsets: Offsets, span: _Span) -> Json:
    pieces = _pieces(text, offsets, span)
    return {"label": span.label, "start": pieces[0][0], "end": pieces[-1][1], "quote": span.words}


def _offsets(text: str, quoted: list[tuple[int, int, str]], fragments: list[tuple[int, int]]) -> Offsets:
    """Return the offsets in the unit that the file counts in: brat's is code points, some converters' is not.

    brat on Python 3 reads a line end of two characters as one.
    """
    best = best_unit(text, quoted)
    if "\r\n" not in text:
        return best
    one = OneLineEnd(text)

    def fits(offsets: Any) -> int:
        spans = [(offsets.span_back(low, high), words) for low, high, words in quoted]
        return sum(span is not None and flat(text[slice(*span)]) == flat(words) for span, words in spans)

    wanted: Counter[bool] = Counter(one.span_back(*pair) is not None for pair in fragments)
    return one if wanted[True] and fits(one) > fits(best) else best


class OneLineEnd(Offsets):
    """Offsets in which a line end of two characters counts as one."""

    def __init__(self, text: str) -> None:
        self._starts = [place for place in range(len(text) + 1) if text[place - 1 : place + 1] != "\r\n" or not place]
        self.length, self.units = len(text), len(self._starts) - 1

    def out(self, point: int) -> int:
        """Return the unit at which a code point begins."""
        raise NotImplementedError

    def back(self, unit: int) -> int:
        """Return the code point that begins at a unit."""
        if not 0 <= unit <= self.units:
            raise ValueError(f"offset {unit} is outside the text of {self.units} units")
        assert self._starts is not None
        return self._starts[unit]


def _pieces(text: str, offsets: Offsets, span: _Span) -> list[tuple[int, int, str | None]]:
    """Return a span's fragments in code points, those joined that only line ends part; each with its quote."""
    if len(span.fragments) == 1:
        one = taken(text, offsets, *span.fragments[0], span.words)
        return [_widened(text, one, span)]
    pairs = [offsets.span_back(*pair) for pair in span.fragments]
    if any(pair is None for pair in pairs):
        return [(span.fragments[0][0], span.fragments[-1][1], span.words)]
    joined: list[tuple[int, int]] = []
    for low, high in (pair for pair in pairs if pair is not None):
        if joined and joined[-1][1] <= low and not text[joined[-1][1] : low].strip():
            joined[-1] = (joined[-1][0], high)
        else:
            joined.append((low, high))
    if len(joined) == 1:
        (low, high) = joined[0]
        words = text[low:high]
        same = span.words is None or flat(words).split() == flat(span.words).split()
        return [_widened(text, (low, high, words if same else span.words), span)]
    return [(low, high, text[low:high]) for low, high in joined]


def _widened(text: str, piece: tuple[int, int, str | None], span: _Span) -> tuple[int, int, str | None]:
    """Return a piece with the line ends at its edges that our note names, unless its offsets were changed since."""
    whole = span.more.get("span")
    if not isinstance(whole, list) or len(whole) != 2 or not all(type(n) is int for n in whole):
        return piece
    low, high = whole
    start, end = piece[0], piece[1]
    if not 0 <= low <= start <= end <= high <= len(text) or (text[low:start] + text[end:high]).strip("\r\n"):
        return piece
    return low, high, text[low:high]


READER = Reader(
    name="brat",
    title="brat standoff",
    suffixes=(".ann", ".txt"),
    sniff=_sniff,
    read=_read,
    carries=CARRIES,
)
