"""One BioC document, as its JSON has it, to an article: the passages' text put together, annotations made marks.

Offsets should be bytes by BioC's own DTD, yet most programs count characters, and Java's UTF-16 units: the unit is the
one by which the annotations' texts stand where they are said to.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from store.articles import Json
from store.documents import InvalidDocument, clean_text
from store.interchange.offsets import Offsets, Unit
from store.readers.annotated import annotated_draft
from store.readers.items import Failure, Item
from store.readers.registry import Input
from store.readers.standoff import Found, flat, parse_about, parse_object

INFON = "copydesk"
_NAMED = {"characters": Unit.POINTS, "bytes": Unit.UTF8}
_MAX_GAP = 1000
_SAMPLE = 200
_OURS = ("type", "value", "group", INFON)


@dataclass(slots=True)
class _Piece:
    """The text of a passage, or of a sentence: where it begins by its own offset, and in the whole text."""

    offset: int
    start: int
    offsets: Offsets


@dataclass(slots=True)
class _Text:
    """The text of a document, with the way from BioC's offsets to code points."""

    unit: Unit
    text: str = ""
    pieces: list[_Piece] = field(default_factory=list)
    overlaps: int = 0
    close: int = 0
    """How many passages follow the one before after one character, as most do."""

    def add(self, offset: int, words: str) -> None:
        """Append a passage, after line ends where its offset leaves room."""
        if self.pieces:
            last = self.pieces[-1]
            gap = offset - last.offset - last.offsets.units
        else:
            gap = offset
        self.overlaps += gap < 0
        self.close += gap == 1
        if gap < 0 or gap > _MAX_GAP:
            gap = 1 if self.pieces else 0
        self.text += "\n" * gap
        self.pieces.append(_Piece(offset, len(self.text), Offsets(words, self.unit)))
        self.text += words

    def point(self, offset: int) -> int | None:
        """Return the code point of an offset, or None where it is none of the text's."""
        at = bisect_right(self.pieces, offset, key=lambda piece: piece.offset) - 1
        if at < 0:
            return offset if self.pieces and 0 <= offset <= self.pieces[0].start == self.pieces[0].offset else None
        piece = self.pieces[at]
        within = offset - piece.offset
        if within > piece.offsets.units:  # between passages
            point = piece.start + piece.offsets.length + within - piece.offsets.units
            after = self.pieces[at + 1].start if at + 1 < len(self.pieces) else len(self.text)
            return point if point <= after else None
        try:
            return piece.start + piece.offsets.back(within)
        except ValueError:
            return None

    def span(self, offset: int, length: int) -> tuple[int, int] | None:
        """Return a location in code points."""
        low, high = self.point(offset), self.point(offset + length)
        return None if low is None or high is None or low > high else (low, high)


def document(one: Json, given: Input, form: str, *, here: str, fallback_id: str, sha256: str) -> Iterator[Item]:
    """Yield the article of one document, or why there is none."""
    if not isinstance(one, dict) or not isinstance(one.get("passages"), list):
        yield Failure(here, "it is no BioC document")
        return
    passages = [p for p in one["passages"] if isinstance(p, dict)]
    parts = [part for passage in passages for part in _parts(passage)]
    annotations = list(_annotations(one, passages))
    infons = _infons(one)
    named = infons.get("offsets")
    text = _assembled(sorted(parts, key=lambda part: part[0]), annotations, named if isinstance(named, str) else None)
    found = Found(text.text, about=parse_about(infons.pop(INFON, None) or ""))
    for number, annotation in enumerate(annotations):
        _mark(annotation, text, found, f"annotation {number}")
    meta: dict[str, Json] = {} if found.about else dict(infons)
    if relations := _relations(one, passages, annotations):
        meta["relations"] = relations
    url, id_ = infons.get("url"), one.get("id")
    try:
        yield from annotated_draft(
            found.annotated(
                id=str(id_) if isinstance(id_, str | int) and not isinstance(id_, bool) and id_ != "" else None,
                url=url if isinstance(url, str) and url.startswith(("http://", "https://")) else None,
                language=infons["language"] if isinstance(infons.get("language"), str) else None,
                meta=meta,
            ),
            given.keys,
            fallback_id=fallback_id,
            name=given.name,
            form=form,
            sha256=sha256,
            reported=here,
        )
    except InvalidDocument as error:
        yield Failure(here, str(error))


def _parts(passage: dict[str, Json]) -> Iterator[tuple[int, str]]:
    """Yield the texts of a passage with their offsets: its own, or those of its sentences."""
    text, offset = passage.get("text"), passage.get("offset")
    if isinstance(text, str) and text:
        yield (offset if type(offset) is int else 0), clean_text(text)
        return
    for sentence in _dicts(passage.get("sentences")):
        words, at = sentence.get("text"), sentence.get("offset")
        if isinstance(words, str) and words:
            yield (at if type(at) is int else 0), clean_text(words)


def _assembled(parts: list[tuple[int, str]], annotations: list[dict[str, Json]], said: Json) -> _Text:
    """Return the text in the unit that the document names, as ours do.

    Else in the one by which most annotations stand where they are said to, and by which passages follow each other as
    they should; code points first.
    """
    best, most = _Text(Unit.POINTS), (-1, 0, 0)
    sample = [(low, length, words) for one in annotations for low, length, words in _simple(one)][:_SAMPLE]
    for unit in [_NAMED[said]] if said in _NAMED else (Unit.POINTS, Unit.UTF8, Unit.UTF16):
        text = _Text(unit)
        for offset, words in parts:
            text.add(offset, words)
        fits = 0
        for low, length, words in sample:
            span = text.span(low, length)
            fits += span is not None and flat(text.text[slice(*span)]) == flat(words)
        if (fits, -text.overlaps, text.close) > most:
            best, most = text, (fits, -text.overlaps, text.close)
        if text.text.isascii():
            break
    return best


def _simple(annotation: dict[str, Json]) -> Iterator[tuple[int, int, str]]:
    places, words = _locations(annotation), annotation.get("text")
    if len(places) == 1 and isinstance(words, str) and words:
        yield (*places[0], words)


def _locations(annotation: dict[str, Json]) -> list[tuple[int, int]]:
    found = ((place.get("offset"), place.get("length")) for place in _dicts(annotation.get("locations")))
    return sorted((low, length) for low, length in found if type(low) is int and type(length) is int)


def _annotations(one: dict[str, Json], passages: list[dict[str, Json]]) -> Iterator[dict[str, Json]]:
    yield from _dicts(one.get("annotations"))
    for passage in passages:
        yield from _dicts(passage.get("annotations"))
        for sentence in _dicts(passage.get("sentences")):
            yield from _dicts(sentence.get("annotations"))


def _mark(annotation: dict[str, Json], text: _Text, found: Found, alone: str) -> None:
    infons = _infons(annotation)
    more = parse_object(infons.get(INFON)) if isinstance(infons.get(INFON), str) else {}
    value = infons.get("value")
    if value is not None and str(more.get("value")) != str(value):  # changed in another tool
        more["value"] = value
    label = infons.get("type") or infons.get("label") or "annotation"
    attributes = {name: given for name, given in infons.items() if name not in _OURS}
    group, words = infons.get("group"), annotation.get("text")
    quote = clean_text(words) if isinstance(words, str) else None
    places = _locations(annotation)
    if len(places) > 1:
        group = group or alone
        more = more or {"value": quote}
    for low, length in places:
        span = text.span(low, length)
        if span is None:
            start, end, shown = low, low + length, quote
        else:
            (start, end), stands = span, text.text[slice(*span)]
            shown = stands if quote is None or len(places) > 1 or flat(stands) == flat(quote) else quote
        found.add(str(label), start, end, shown, more, group=str(group) if group else None, attributes=attributes)
    if not places and quote:
        found.add(str(label), None, None, quote, more, attributes=attributes)


def _relations(
    one: dict[str, Json], passages: list[dict[str, Json]], annotations: list[dict[str, Json]]
) -> list[dict[str, Json]]:
    texts = {str(annotation.get("id")): annotation.get("text") for annotation in annotations}
    found = [relation for of in (one, *passages) for relation in _dicts(of.get("relations"))]
    for passage in passages:
        for sentence in _dicts(passage.get("sentences")):
            found += _dicts(sentence.get("relations"))
    return [
        {
            **_infons(relation),
            "id": relation.get("id"),
            "nodes": [
                {"role": node.get("role"), "refid": node.get("refid"), "quote": texts.get(str(node.get("refid")))}
                for node in _dicts(relation.get("nodes"))
            ],
        }
        for relation in found
    ]


def _infons(of: dict[str, Json]) -> dict[str, Json]:
    infons = of.get("infons")
    return {str(k): v for k, v in infons.items() if v is not None} if isinstance(infons, dict) else {}


def _dicts(given: Json) -> list[dict[str, Json]]:
    return [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []
