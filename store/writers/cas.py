"""UIMA CAS, as XMI with its type system or as JSON: a folder with a file for each article.

Each mention is a `copydesk.Value` with its field, value, attributes, group and decision, and the mentions of names are
DKPro's NamedEntity too, which INCEpTION and other tools know. What belongs to no place in the text stands in one
`copydesk.Article`. Offsets are UTF-16 units, as in Java.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from store.articles import Json
from store.documents import dumps
from store.errors import said
from store.fields import FieldType
from store.interchange.carries import Loss
from store.interchange.offsets import Offsets, Unit
from store.interchange.standoff import CARRIES
from store.writers.standoff import (
    SUGGESTIONS,
    Names,
    about,
    entries,
    folder_of,
    is_spans,
    mentions,
    status,
    xml_text,
)
from store.writers.writer import Row, Sink, Writer

SOFA = "uima.cas.Sofa"
ANNOTATION = "uima.tcas.Annotation"
METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
ARTICLE = "copydesk.Article"
VALUE = "copydesk.Value"
TAGS = {"people": "PER", "organisations": "ORG", "places": "LOC"}
"""What named entities are called whose fields have other keys than tag sets have."""
_STRING, _BOOLEAN = "uima.cas.String", "uima.cas.Boolean"
_TYPES: dict[str, tuple[str, str, dict[str, str]]] = {
    METADATA: (
        "uima.tcas.DocumentAnnotation",
        "Where the document comes from.",
        {
            "documentTitle": _STRING,
            "documentId": _STRING,
            "documentUri": _STRING,
            "collectionId": _STRING,
            "documentBaseUri": _STRING,
            "isLastSegment": _BOOLEAN,
        },
    ),
    ENTITY: (ANNOTATION, "A named entity.", {"value": _STRING, "identifier": _STRING}),
    ARTICLE: (
        "uima.cas.AnnotationBase",
        "An article's review; `about` is JSON with all that belongs to no place in the text.",
        {"annotator": _STRING, "status": _STRING, "note": _STRING, "about": _STRING},
    ),
    VALUE: (
        ANNOTATION,
        "A mention of a value of a field; mentions of one group are mentions of one value.",
        dict.fromkeys(("field", "value", "attributes", "group", "decision", "detail"), _STRING),
    ),
}
"""The types with their supertypes, descriptions and features."""
_PREFIXES = {METADATA.rpartition(".")[0]: "metadata", ENTITY.rpartition(".")[0]: "ner"}
"""Names for the packages whose last parts are the same."""
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_TO_ESCAPE = re.compile('[&<>"\t\n\r]')

Structure = tuple[str, dict[str, Json]]
"""A feature structure: its type and its features, those that are not there left out."""


class _CasWriter(Writer):
    """One file an article."""

    folder = True
    splits_inside = True
    carries = CARRIES
    options = SUGGESTIONS
    ending = ""

    def start(self, sink: Sink) -> None:
        """Begin the folder."""
        self._sink = sink
        self._names, self._numbers = Names(".txt"), dict[str, int]()

    def add(self, row: Row, split: str = "") -> None:
        """Write the file of one article."""
        number = self._numbers.get(split, 0)
        self._numbers[split] = number + 1
        name = folder_of(number, split) + self._names.name(row.article.id) + self.ending
        self._sink.open(name).write(self._file(row))
        if (close := getattr(self._sink, "close", None)) is not None:
            close(name)

    def _file(self, row: Row) -> bytes:
        raise NotImplementedError

    def _structures(self, row: Row) -> list[Structure]:
        """Return the feature structures, the text first."""
        article = row.article
        offsets = Offsets(article.text, Unit.UTF16)
        made = entries(row, self.fields, suggestions=self.option("suggestions") == "yes")
        spans = [e for e in made if is_spans(e, self.fields)]
        more = about(row, [e for e in made if not is_spans(e, self.fields)])
        review = row.review
        found: list[Structure] = [
            (SOFA, {"sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text", "sofaString": article.text}),
            (
                METADATA,
                {
                    "begin": 0,
                    "end": offsets.units,
                    "language": article.language or "x-unspecified",
                    "documentTitle": article.title or article.id,
                    "documentId": article.id,
                    "documentUri": article.url,
                    "isLastSegment": False,
                },
            ),
            (
                ARTICLE,
                {
                    "annotator": review.annotator if review is not None else None,
                    "status": status(row),
                    "note": (review.note or None) if review is not None else None,
                    "about": dumps(more).decode(),
                },
            ),
        ]
        for entry, _, evidence in mentions(spans):
            span = {"begin": offsets.out(evidence.start), "end": offsets.out(evidence.end)}
            field = self.fields.get(entry.key)
            if field is not None and field.type is FieldType.ENTITY:
                found.append((ENTITY, {**span, "value": TAGS.get(entry.key, entry.key)}))
            found.append(
                (
                    VALUE,
                    {
                        **span,
                        "field": entry.key,
                        "value": None if entry.value is None else str(entry.value),
                        "attributes": dumps(dict(entry.attributes)).decode() if entry.attributes else None,
                        "group": entry.group,
                        "decision": entry.decision,
                        "detail": dumps(entry.more()).decode(),
                    },
                )
            )
        return [(type_, {k: v for k, v in features.items() if v is not None}) for type_, features in found]


class CasXmiWriter(_CasWriter):
    """XMI files, with the type system that they need beside them."""

    name = "cas-xmi"
    title = "UIMA CAS as XMI, a folder"
    ending = ".xmi"

    def start(self, sink: Sink) -> None:
        """Begin the folder with the type system."""
        super().start(sink)
        sink.open("TypeSystem.xml").write(type_system().encode())
        self._replaced: dict[str, int] = {}

    def losses(self) -> Iterable[Loss]:
        """Tell of the characters that XML cannot hold."""
        if self._replaced:
            what = said("control characters that XML cannot hold, written as U+FFFD")
            yield Loss(what, sum(self._replaced.values()), tuple(self._replaced)[:5])

    def preview(self, row: Row) -> str:
        """Return the file, cut where the text is long."""
        self._replaced = {}
        data = self._file(row).decode()
        return data if len(data) < 20_000 else data[:20_000] + "…"

    def _file(self, row: Row) -> bytes:
        prefixes: dict[str, str] = {}
        lines: list[str] = []
        members: list[str] = []
        replaced = 0
        for number, (type_, features) in enumerate(self._structures(row), 1):
            package, _, local = type_.rpartition(".")
            prefix = prefixes.setdefault(package, _PREFIXES.get(package) or package.rpartition(".")[2])
            written = [f'xmi:id="{number}"']
            if type_ != SOFA:
                members.append(str(number))
                written.append('sofa="1"')
            for name, value in features.items():
                shown, count = xml_text(json.dumps(value) if isinstance(value, bool) else str(value))
                replaced += count
                written.append(f'{name}="{_TO_ESCAPE.sub(lambda m: _ESCAPED[m[0]], shown)}"')
            lines.append(f"  <{prefix}:{local} {' '.join(written)}/>")
        if replaced:
            self._replaced[row.article.id] = replaced
        names = "".join(
            f' xmlns:{prefix}="http:///{package.replace(".", "/")}.ecore"' for package, prefix in prefixes.items()
        )
        root = f'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"{names} xmi:version="2.0">'
        view = f'  <cas:View sofa="1" members="{" ".join(members)}"/>'
        return "\n".join([_HEAD, root, '  <cas:NULL xmi:id="0"/>', *lines, view, "</xmi:XMI>\n"]).encode()


class CasJsonWriter(_CasWriter):
    """JSON CAS files, each with its type system."""

    name = "cas-json"
    title = "UIMA CAS as JSON, a folder"
    ending = ".json"

    def preview(self, row: Row) -> str:
        """Return the file without the types, indented."""
        return json.dumps({**self._document(row), "%TYPES": {}}, ensure_ascii=False, indent=2)

    def _file(self, row: Row) -> bytes:
        return dumps(self._document(row)) + b"\n"

    def _document(self, row: Row) -> dict[str, Json]:
        structures: list[dict[str, Json]] = []
        for number, (type_, features) in enumerate(self._structures(row), 1):
            of = {} if type_ == SOFA else {"@sofa": 1}
            structures.append({"%ID": number, "%TYPE": type_, **of, **features})
        members = [one["%ID"] for one in structures[1:]]
        return {
            "%TYPES": {name: _json_type(name, *parts) for name, parts in _TYPES.items()},
            "%FEATURE_STRUCTURES": structures,
            "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": members}},
        }


def _json_type(name: str, parent: str, description: str, features: Mapping[str, str]) -> Json:
    ranges = {feature: {"%NAME": feature, "%RANGE": kind} for feature, kind in features.items()}
    return {"%NAME": name, "%SUPER_TYPE": parent, "%DESCRIPTION": description, **ranges}


def type_system() -> str:
    """Return the description of the types, as UIMA reads it."""
    lines = [
        _HEAD,
        '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
        "  <types>",
    ]
    for name, (parent, description, features) in _TYPES.items():
        lines += [
            "    <typeDescription>",
            f"      <name>{name}</name>",
            f"      <description>{description}</description>",
            f"      <supertypeName>{parent}</supertypeName>",
            "      <features>",
        ]
        lines += [
            f"        <featureDescription><name>{feature}</name><description/>"
            f"<rangeTypeName>{kind}</rangeTypeName></featureDescription>"
            for feature, kind in features.items()
        ]
        lines += ["      </features>", "    </typeDescription>"]
    return "\n".join([*lines, "  </types>", "</typeSystemDescription>\n"])
