"""W3C Web Annotation: one collection in JSON-LD, whose annotations stand article by article.

The first annotation on an article describes it: its target is the text itself, so that it travels, and `copydesk` holds
what belongs to no place in it. Then comes one annotation for each value, with a target for each mention, which both a
position (code points, as the standard asks) and a quote with what stands around it select.
"""

from __future__ import annotations

import json
from urllib.parse import quote, urlsplit

from store.articles import Article, Evidence, Json
from store.documents import dumps, escape_line_ends, moment_json
from store.fields import FieldType
from store.interchange.standoff import CARRIES
from store.writers.standoff import SUGGESTIONS, Entry, about, entries, status
from store.writers.writer import LineWriter, Row

CONTEXT: list[Json] = [
    "http://www.w3.org/ns/anno.jsonld",
    {"copydesk": {"@id": "urn:x-copydesk:more", "@type": "@json"}},
]
_AROUND = 32
"""Characters before and after a quote that tell it from others of the same words."""


class WebAnnotationWriter(LineWriter):
    """A collection with one page; one annotation a line."""

    name = "web-annotation"
    title = "W3C Web Annotation, JSON-LD"
    suffix = ".jsonld"
    carries = CARRIES
    options = SUGGESTIONS

    def head(self) -> bytes:
        """Return the beginning of the collection and its page."""
        self._total = 0
        label = self.given.project or "copydesk"
        id_ = f"urn:x-copydesk:{_plain(label)}"
        collection = {"@context": CONTEXT, "id": id_, "type": "AnnotationCollection", "label": label}
        page = {"id": f"{id_}:page", "type": "AnnotationPage", "partOf": id_, "startIndex": 0}
        return dumps(collection)[:-1] + b',"first":' + dumps(page)[:-1] + b',"items":[\n'

    def row(self, row: Row) -> bytes:
        """Return the annotations on one article, after a comma where they are not the first."""
        made = self._annotations(row)
        comma = b",\n" if self._total else b""
        self._total += len(made)
        return comma + b",\n".join(escape_line_ends(dumps(one)) for one in made)

    def tail(self) -> bytes:
        """Return the end, with how many annotations there are."""
        return b'\n]},"total":%d}\n' % self._total

    def preview(self, row: Row) -> str:
        """Return the annotations on one article, indented."""
        return json.dumps(self._annotations(row), ensure_ascii=False, indent=2)

    def _annotations(self, row: Row) -> list[dict[str, Json]]:
        article, review = row.article, row.review
        source = iri(article)
        made = entries(row, self.fields, suggestions=self.option("suggestions") == "yes")
        blocks = frozenset(f.key for f in self.fields if f.type is FieldType.BLOCKS)
        by: dict[str, Json] = {}
        if review is not None:
            by["creator"] = {"type": "Person", "name": review.annotator}
            if review.finished is not None:
                by["created"] = moment_json(review.finished)
        said = [_body("tagging", status(row))]
        if review is not None and review.note:
            said.append(_body("commenting", review.note))
        text = {
            "id": source,
            "type": "Text",
            "format": "text/plain",
            "language": article.language,
            "value": article.text,
        }
        first = {
            "id": f"urn:x-copydesk:{_plain(article.id)}",
            "type": "Annotation",
            "motivation": "assessing" if review is not None else "describing",
            **by,
            "body": said,
            "target": {k: v for k, v in text.items() if v is not None},
            "copydesk": about(row, [e for e in made if e.key in blocks]),
        }
        return [first, *(_annotation(e, article, source, by) for e in made if e.key not in blocks)]


def iri(article: Article) -> str:
    """Return what an article is called: its address where it is one, else a name made of its id."""
    url = article.url or ""
    if url.startswith(("http://", "https://")) and quote(url, safe="%/:=&?~#+!$,;'@()*[]") == url:
        try:
            if urlsplit(url).netloc:
                return url
        except ValueError:
            pass
    return f"urn:x-copydesk:article:{_plain(article.id)}"


def _plain(words: str) -> str:
    return quote(words, safe="")


def _body(purpose: str, value: str) -> dict[str, Json]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _annotation(entry: Entry, article: Article, source: str, by: dict[str, Json]) -> dict[str, Json]:
    if entry.extractor is not None:
        by = {"creator": {"type": "Software", "name": entry.extractor}}
    bodies = [_body("tagging", entry.key)]
    if entry.value is not None:
        bodies.append(_body("describing", str(entry.value)))
    targets: list[Json] = [_target(article.text, source, one) for one in entry.evidence] or [source]
    return {
        "id": f"urn:x-copydesk:{_plain(article.id)}:{_plain(entry.key)}:{entry.place}",
        "type": "Annotation",
        "motivation": "tagging",
        **by,
        "body": bodies,
        "target": targets if len(targets) > 1 else targets[0],
        "copydesk": entry.more(),
    }


def _target(text: str, source: str, evidence: Evidence) -> dict[str, Json]:
    start, end = evidence.start, evidence.end
    return {
        "type": "SpecificResource",
        "source": source,
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {
                "type": "TextQuoteSelector",
                "exact": evidence.quote,
                "prefix": text[max(0, start - _AROUND) : start],
                "suffix": text[end : end + _AROUND],
            },
        ],
    }
