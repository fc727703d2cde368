"""BioC, as XML and as JSON: a collection of documents, whose passages are the blocks of the page.

Each mention is an annotation of its document; infons hold what is known of its value. What belongs to no place in the
text stands in an infon of the document.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping

from store.articles import Article, Json
from store.documents import dumps, escape_line_ends
from store.errors import said
from store.interchange.carries import Loss, Part
from store.interchange.offsets import Offsets, Unit
from store.interchange.standoff import CARRIES
from store.writers.standoff import SUGGESTIONS, about, entries, is_spans, mentions, status, xml_text
from store.writers.writer import LineWriter, Row

INFON = "copydesk"
"""The infon with what belongs to no place in the text, or with what is known of a value, as JSON."""
UNITS = {"characters": Unit.POINTS, "bytes": Unit.UTF8}


class _BiocWriter(LineWriter):
    """One file; documents stand one behind the other."""

    carries = CARRIES
    options = {**SUGGESTIONS, "offsets": tuple(UNITS)}  # noqa: RUF012

    def _collection(self) -> dict[str, Json]:
        unit = self.option("offsets")
        key = f"Each annotation's type is a field of the project; offsets count {unit}."
        return {"source": self.given.project or "copydesk", "date": "", "key": key, "infons": {"offsets": unit}}

    def _document(self, row: Row) -> dict[str, Json]:
        article = row.article
        offsets = Offsets(article.text, UNITS[self.option("offsets")])
        made = entries(row, self.fields, suggestions=self.option("suggestions") == "yes")
        spans = [e for e in made if is_spans(e, self.fields)]
        more = about(row, [e for e in made if not is_spans(e, self.fields)])
        review = row.review
        shown = {
            "title": article.title,
            "url": article.url,
            "language": article.language,
            "annotator": review.annotator if review is not None else None,
            "status": status(row),
            "offsets": self.option("offsets"),
            INFON: escape_line_ends(dumps(more)).decode(),
        }
        annotations: list[dict[str, Json]] = []
        for entry, _, evidence in mentions(spans):
            start, end = offsets.out(evidence.start), offsets.out(evidence.end)
            infons = {
                "type": entry.key,
                "value": None if entry.value is None else str(entry.value),
                "group": entry.group,
                **{name: _plain(value) for name, value in entry.attributes.items() if name not in _RESERVED},
                INFON: escape_line_ends(dumps(entry.more())).decode(),
            }
            annotations.append(
                {
                    "id": str(len(annotations) + 1),
                    "infons": {k: v for k, v in infons.items() if v is not None},
                    "text": evidence.quote,
                    "locations": [{"offset": start, "length": end - start}],
                }
            )
        passages = list(_passages(article, offsets))
        return {
            "bioctype": "BioCDocument",
            "id": article.id,
            "infons": {k: v for k, v in shown.items() if v},
            "passages": passages,
            "annotations": [one for one in annotations if not _placed(one, passages, offsets)],
            "relations": [],
        }


_RESERVED = ("type", "value", "group", INFON)


def _placed(annotation: dict[str, Json], passages: list[dict[str, Json]], offsets: Offsets) -> bool:
    """Put an annotation into the passage that holds it; returns whether one does: else it is the document's."""
    (place,) = annotation["locations"]
    low, high = place["offset"], place["offset"] + place["length"]
    at = bisect_right(passages, low, key=lambda passage: passage["offset"]) - 1
    if at < 0:
        return False
    start = offsets.back(passages[at]["offset"])
    if offsets.back(high) > start + len(passages[at]["text"]):
        return False
    passages[at]["annotations"].append(annotation)
    return True


def _plain(value: Json) -> str:
    return value if isinstance(value, str) else dumps(value).decode()


def _passages(article: Article, offsets: Offsets) -> Iterator[dict[str, Json]]:
    """Yield a passage for each block.

    Readers of BioC take what lies between passages for line ends; where it is something else, it goes with the
    passage before, so that the text can be put together again.
    """
    text, at = article.text, 0
    starts: list[tuple[int, str, bool]] = []
    for block in sorted(article.blocks, key=lambda b: b.start):
        if at <= block.start < block.end:
            starts.append((block.start, block.kind.value, block.body))
            at = block.end
    if not starts or text[: starts[0][0]].strip("\n"):
        starts.insert(0, (0, "paragraph", True))
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    blocks = {block.start: block.end for block in article.blocks}
    for (start, kind, body), end in zip(starts, ends, strict=True):
        stop = blocks.get(start, end)
        if stop > end or text[stop:end].strip("\n") or end == len(text):
            stop = end
        yield {
            "offset": offsets.out(start),
            "infons": {"type": kind, "body": "yes" if body else "no"},
            "text": text[start:stop],
            "sentences": [],
            "annotations": [],
            "relations": [],
        }


class BiocWriter(_BiocWriter):
    """A collection in XML."""

    name = "bioc"
    title = "BioC XML"
    suffix = ".xml"
    carries = CARRIES | {Part.BLOCKS}

    def head(self) -> bytes:
        """Return the beginning of the collection."""
        self._replaced: dict[str, int] = {}
        collection = self._collection()
        parts = "".join(f"<{name}>{_escaped(collection[name])}</{name}>" for name in ("source", "date", "key"))
        start = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE collection SYSTEM "BioC.dtd">\n<collection>'
        return f"{start}{parts}{_infons(collection['infons'])}\n".encode()

    def row(self, row: Row) -> bytes:
        """Return the document."""
        document = self._document(row)
        count = xml_text(row.article.text)[1]
        if count:
            self._replaced[row.article.id] = count
        parts = [f"<document><id>{_escaped(document['id'])}</id>{_infons(document['infons'])}\n"]
        for passage in document["passages"]:
            parts.append(
                f"<passage>{_infons(passage['infons'])}<offset>{passage['offset']}</offset>"
                f"<text>{_escaped(passage['text'])}</text>{_annotations(passage)}</passage>\n"
            )
        parts.append(_annotations(document))
        return "".join([*parts, "</document>\n"]).encode()

    def tail(self) -> bytes:
        """Return the end of the collection."""
        return b"</collection>\n"

    def losses(self) -> Iterable[Loss]:
        """Tell of the characters that XML cannot hold."""
        if self._replaced:
            what = said("control characters that XML cannot hold, written as U+FFFD")
            yield Loss(what, sum(self._replaced.values()), tuple(self._replaced)[:5])

    def preview(self, row: Row) -> str:
        """Return the collection with this one document."""
        return (self.head() + self.row(row) + self.tail()).decode()


def _annotations(of: Mapping[str, Json]) -> str:
    return "".join(
        f'\n<annotation id="{one["id"]}">{_infons(one["infons"])}'
        + "".join(f'<location offset="{p["offset"]}" length="{p["length"]}"/>' for p in one["locations"])
        + f"<text>{_escaped(one['text'])}</text></annotation>"
        for one in of["annotations"]
    )


def _infons(infons: Mapping[str, str]) -> str:
    return "".join(
        f'<infon key="{_escaped(key).replace(chr(34), "&quot;")}">{_escaped(value)}</infon>'
        for key, value in infons.items()
    )


def _escaped(text: str) -> str:
    shown = xml_text(text)[0].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return shown.replace("\r", "&#13;")


class BiocJsonWriter(_BiocWriter):
    """A collection in JSON, a document a line."""

    name = "bioc-json"
    title = "BioC JSON"
    suffix = ".json"
    carries = CARRIES | {Part.BLOCKS}

    def head(self) -> bytes:
        """Return the beginning of the collection."""
        self._first = True
        start = {"bioctype": "BioCCollection", **self._collection(), "version": "1.0"}
        return dumps(start)[:-1] + b',"documents":[\n'

    def row(self, row: Row) -> bytes:
        """Return the document, after a comma where it is not the first."""
        comma, self._first = b"" if self._first else b",\n", False
        return comma + escape_line_ends(dumps(self._document(row)))

    def tail(self) -> bytes:
        """Return the end of the collection."""
        return b"\n]}\n"

    def preview(self, row: Row) -> str:
        """Return the document, indented."""
        return json.dumps(self._document(row), ensure_ascii=False, indent=2)
