"""What a UIMA CAS says, whatever it is written in: feature structures to one document.

Types and features are taken as they stand, without a type system: an annotation is what has a begin and an end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from store.articles import Json
from store.documents import InvalidDocument, clean_text
from store.interchange.offsets import Offsets, Unit
from store.readers.annotated import annotated_draft
from store.readers.items import Failure, Item, Note
from store.readers.mapping import KeyMap
from store.readers.registry import Input
from store.readers.standoff import Found, parse_about, parse_object

ARTICLE = "copydesk.Article"
VALUE = "copydesk.Value"
MAX_FILE = 256 << 20
_TAGS = {"people": "PER", "organisations": "ORG", "places": "LOC"}
_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
_STRUCTURE = tuple(
    _DKPRO + package for package in ("segmentation.", "lexmorph.", "syntax.", "metadata.", "transform.", "anomaly.")
)
"""Packages of what every pipeline adds: tokens, sentences, parts of speech."""
_OWN = frozenset(("sofa", "begin", "end", "order", "self", "id", "xmi:id"))
_NAMED_BY = ("value", "label", "category", "tag", "entity", "class", "type", "kind")
"""Features that hold an annotation's label, where its type's own name is none that a field goes by."""


@dataclass(slots=True)
class Structure:
    """A feature structure: its type's full name and its features."""

    type: str
    features: dict[str, Json]

    @property
    def name(self) -> str:
        """Return the last part of the type's name."""
        return self.type.rpartition(".")[2]


@dataclass(slots=True)
class Cas:
    """The feature structures of one file by id, sofas among them."""

    structures: dict[str, Structure] = field(default_factory=dict)
    doubled: int = 0

    def add(self, id_: str, structure: Structure) -> None:
        """Take a feature structure; the first of an id stays."""
        if id_ in self.structures:
            self.doubled += 1
        else:
            self.structures[id_] = structure


def document(cas: Cas, given: Input, form: str, sha256: str) -> Iterator[Item]:
    """Yield the article of a CAS, after notes."""
    views = {
        id_: s
        for id_, s in cas.structures.items()
        if s.name == "Sofa" and isinstance(s.features.get("sofaString"), str)
    }
    if not views:
        yield Failure(given.reported, "there is no text in this CAS")
        return
    sofa = next((id_ for id_, s in views.items() if s.features.get("sofaID") == "_InitialView"), next(iter(views)))
    if len(views) > 1:
        yield Note(given.reported, f"it holds {len(views)} views; only {views[sofa].features.get('sofaID')} was read")
    if cas.doubled:
        yield Note(given.reported, f"{cas.doubled} feature structures were left out: their ids were given before")
    found = Found(clean_text(str(views[sofa].features["sofaString"])))
    reading = _Reading(cas, found, given.keys, sofa)
    meta = reading.fill()
    try:
        yield from annotated_draft(
            found.annotated(meta=meta, url=reading.url, language=reading.language),
            given.keys,
            fallback_id=given.name,
            name=given.name,
            form=form,
            sha256=sha256,
            reported=given.reported,
        )
    except InvalidDocument as error:
        yield Failure(given.reported, str(error))


class _Reading:
    """Makes marks of the annotations of one view."""

    def __init__(self, cas: Cas, found: Found, keys: KeyMap, sofa: str) -> None:
        self._cas, self._found, self._keys, self._sofa = cas, found, keys, sofa
        self._offsets = Offsets(found.text, Unit.UTF16)
        self.url: str | None = None
        self.language: str | None = None

    def fill(self) -> dict[str, Json]:
        """Add the marks; returns the metadata."""
        meta: dict[str, Json] = {}
        mine = [s for s in self._cas.structures.values() if str(s.features.get("sofa", self._sofa)) == self._sofa]
        for one in mine:
            if one.type == ARTICLE and (about := parse_about(one.features.get("about") or "")):
                self._found.about = about
        values = [s for s in mine if s.type == VALUE]
        known = {(*self._span(s), str(s.features.get("field"))) for s in values}
        for one in values:
            self._value(one)
        for one in mine:
            if one.name in ("DocumentMetaData", "DocumentAnnotation"):
                self._metadata(one, meta)
            elif one.type in (ARTICLE, VALUE) or one.name == "Sofa" or one.type.startswith(_STRUCTURE):
                continue
            elif "Governor" in one.features and "Dependent" in one.features:
                meta.setdefault("relations", []).append(self._relation(one))
            elif "begin" in one.features and "end" in one.features:
                self._annotation(one, known)
        return meta

    def _span(self, one: Structure) -> tuple[int, int]:
        span = self._offsets.span_back(one.features.get("begin", 0), one.features.get("end", 0))
        return span if span is not None else (-1, -1)  # counted as lost

    def _quote(self, start: int, end: int) -> str | None:
        return self._found.text[start:end] if start >= 0 else None

    def _value(self, one: Structure) -> None:
        features = one.features
        more = parse_object(_text(features.get("detail")))
        value, decision, given = features.get("value"), features.get("decision"), _text(features.get("attributes"))
        if value is not None and str(more.get("value")) != str(value):
            more["value"] = value
        if decision is not None:
            more["decision"] = decision
        if given:
            more["attributes"] = parse_object(given)
        group = _text(features.get("group"))
        start, end = self._span(one)
        label = _text(features.get("field")) or "Value"
        self._found.add(label, start, end, self._quote(start, end), more, group=group)

    def _annotation(self, one: Structure, known: set[tuple[Any, ...]]) -> None:
        features = {k: v for k, v in one.features.items() if k not in _OWN and v not in (None, "")}
        start, end = self._span(one)
        label = one.name
        if one.type.startswith(_DKPRO + "ner.type.") or not self._keys.knows(label):
            for name in _NAMED_BY:
                if isinstance(features.get(name), str):
                    label = str(features.pop(name))
                    break
        tag = next((key for key, tag in _TAGS.items() if tag == label), label)
        if (start, end, tag) in known:
            return
        plain: Mapping[str, Json] = {
            name: value for name, value in features.items() if isinstance(value, str | int | float | bool)
        }
        self._found.add(label, start, end, self._quote(start, end), {}, attributes=plain)

    def _relation(self, one: Structure) -> Json:
        shown: dict[str, Json] = {"type": one.name}
        for name, value in one.features.items():
            if name in ("Governor", "Dependent"):
                other = self._cas.structures.get(str(value))
                start, end = self._span(other) if other is not None else (-1, -1)
                shown[name] = {"start": start, "end": end, "quote": self._quote(start, end)}
            elif name not in _OWN:
                shown[name] = value
        return shown

    def _metadata(self, one: Structure, meta: dict[str, Json]) -> None:
        language, uri = _text(one.features.get("language")), _text(one.features.get("documentUri"))
        if language and language != "x-unspecified":
            self.language = language
        if uri and uri.startswith(("http://", "https://")):
            self.url = uri
        if not self._found.about:
            for name in ("documentTitle", "documentId", "collectionId"):
                if value := _text(one.features.get(name)):
                    meta[name] = value


def _text(given: Json) -> str | None:
    return given if isinstance(given, str) and given else None
