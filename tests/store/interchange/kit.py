"""Projects of awkward texts, and what has to be the same after an export and an import of it.

`documents()` draws articles for property tests; `round_trip` writes a project in a format, reads the file into an
empty project with the same fields, and returns both; `assert_carried` compares what the format says it carries.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from store.articles import Article, ArticleDraft, Block, DecidedValue, Decision, Evidence, Review, Source, Status, Value
from store.exporter import ExportReport, export
from store.fields import Field, FieldSet, FieldType
from store.importer import ImportReport, import_paths
from store.interchange.carries import Part
from store.project import ImportedArticle, Project
from store.readers.registry import reader
from store.review.records import finished_review
from store.review.state import record
from store.writers import writer
from tests.store.projects import empty_project

FIELDS = FieldSet(
    (
        Field(key="headline", label="Headline", required=True, aliases=("title",)),
        Field(key="published", label="Published", type=FieldType.DATE),
        Field(key="language", label="Language", type=FieldType.LANGUAGE),
        Field(key="section", label="Section", type=FieldType.CHOICE, choices=("politics", "sport", "culture")),
        Field(key="people", label="People", type=FieldType.ENTITY, many=True, attributes=("role",)),
        Field(key="organisations", label="Organisations", type=FieldType.ENTITY, many=True),
        Field(key="places", label="Places", type=FieldType.ENTITY, many=True),
        Field(key="quotes", label="Quotes", type=FieldType.QUOTE, many=True, attributes=("speaker",)),
        Field(key="figures", label="Figures", type=FieldType.NUMBER, many=True, attributes=("unit",)),
        Field(key="keywords", label="Keywords", many=True),
        Field(key="body", label="Body", type=FieldType.BLOCKS),
    )
)
WORDS = (
    "Ann Lee", "Oslo", "🎉", "👩\u200d👩\u200d👧 family", "e\u0301tude", "עברית בתוך", "العربية", "Qoʻqon",
    "O'zbekiston", "「東京」", "5", '"quoted"', "<b>&amp;</b>", "tab\there", "B-PER", "#1", "_", "\\n", "a|b", "[x]",
    "it's", "U.S.", "3,600", "–", "“yes”",
)  # fmt: skip
"""What texts are made of: emoji, combining marks, right to left, markup, and what formats use for themselves."""
_BETWEEN = (" ", " ", " ", "\n", "\r\n", "\n\n", "\t", "", ". ", ", ")
ENTITIES = ("people", "organisations", "places")


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Draw a text of some words with whatever stands between them."""
    words = draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=14))
    return words[0] + "".join(draw(st.sampled_from(_BETWEEN)) + word for word in words[1:])


@st.composite
def spans(draw: st.DrawFn, text: str) -> tuple[Evidence, ...]:
    """Draw one to three mentions: anywhere, overlapping, nested and touching each other; never white space alone."""
    found: set[Evidence] = set()
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, min(len(text), start + 12)))
        if text[start:end].strip():
            found.add(Evidence(start, end, text[start:end]))
    return tuple(sorted(found))


@st.composite
def documents(draw: st.DrawFn) -> ArticleDraft:
    """Draw an article with a finished review."""
    text = draw(texts())
    fields: dict[str, tuple[DecidedValue, ...]] = {}
    for key in draw(st.lists(st.sampled_from(ENTITIES), unique=True, max_size=3)):
        made: dict[str, DecidedValue] = {}
        for _ in range(draw(st.integers(0, 3))):
            evidence = draw(spans(text))
            name = " ".join(evidence[0].quote.split()).strip(" ,;") if evidence else ""
            if any(c.isalnum() for c in name):
                role = draw(st.sampled_from(("", "minister", "Präsident 🎉"))) if key == "people" else ""
                made.setdefault(name.casefold(), decided(name, evidence, {"role": role} if role else {}))
        fields[key] = tuple(made.values())
    if draw(st.booleans()):
        fields["published"] = (decided(draw(st.sampled_from(("2024-10-22", "2024-10", "2024-10-22T09:30+05:00"))), ()),)
    if draw(st.booleans()):
        fields["section"] = (decided(draw(st.sampled_from(("politics", "sport", "culture"))), ()),)
    if draw(st.booleans()):
        number = draw(st.sampled_from((5, -32, 4400000000, 0.5)))
        fields["figures"] = (decided(number, draw(spans(text)), {"unit": "%"}),)
    id_ = f"doc-{draw(st.integers(0, 10**9))}"
    return draft(id_, text, review("ann", fields, flagged=draw(st.booleans()), note=draw(st.sampled_from(("", "näh")))))


def decided(
    value: Any, evidence: Sequence[Evidence], attributes: Mapping[str, Any] | None = None, **more: Any
) -> DecidedValue:
    """Return a value that a person added."""
    more.setdefault("decision", Decision.ADDED)
    return DecidedValue(value=value, evidence=tuple(evidence), attributes=dict(attributes or {}), **more)


def review(annotator: str, fields: Mapping[str, tuple[DecidedValue, ...]], **more: Any) -> Review:
    """Return a finished review."""
    more.setdefault("status", Status.DONE)
    more.setdefault("finished", datetime(2026, 1, 31, 10, 42, 7, tzinfo=UTC))
    return Review(annotator=annotator, seconds=31, fields=dict(fields), **more)


def draft(id_: str, text: str, *reviews: Review, **more: Any) -> ArticleDraft:
    """Return an article as it would come from a lossless file."""
    more.setdefault("language", "en")
    more.setdefault("url", f"https://e.org/{id_}")
    return ArticleDraft(
        id=id_,
        fallback_id=id_,
        text=text,
        source=Source(name=f"{id_}.txt", format="text", sha256=id_),
        blocks=(Block(0, len(text)),),
        reviews=reviews,
        **more,
    )


def project_of(path: Path, drafts: Sequence[ArticleDraft], fields: FieldSet = FIELDS) -> Project:
    """Return a new project with these articles."""
    path.parent.mkdir(parents=True, exist_ok=True)
    project = empty_project(path, fields)
    added = project.add([ImportedArticle(draft=d) for d in drafts])
    assert [a.outcome for a in added] == ["read"] * len(drafts), added
    return project


def round_trip(
    folder: Path, format: str, drafts: Sequence[ArticleDraft], *, only: str = "done", **more: Any
) -> tuple[dict[str, Article], dict[str, Article], ExportReport, ImportReport]:
    """Return the articles before and after, by id, with the reports of the export and the import.

    The import is told nothing: the format has to be recognised.
    """
    shutil.rmtree(folder, ignore_errors=True)
    kind = writer(format)
    with project_of(folder / "before.copydesk", drafts) as project:
        out = folder / f"out{kind.suffix}"
        written = export(project, out, format, only=only, **more)
        before = {a.id: a for a in project.articles()}
    with project_of(folder / "after.copydesk", ()) as project:
        read = import_paths(project, [out], extract=False, jobs=0, annotator="ann")
        after = {a.id: a for a in project.articles()}
    return before, after, written, read


def assert_carried(before: Mapping[str, Article], after: Mapping[str, Article], format: str) -> None:
    """Assert that all that writer and reader say they carry is the same: text, record, status, flag, note."""
    told = reader(format)
    carries = writer(format).carries & (told.carries if told is not None else writer(format).carries)
    assert set(after) == set(before)
    for id_, old in before.items():
        new = after[id_]
        assert new.text == old.text
        assert (new.url == old.url) or Part.URL not in carries
        assert (new.language == old.language) or Part.LANGUAGE not in carries
        mine, theirs = finished_review(old.reviews), finished_review(new.reviews)
        assert (mine is None) == (theirs is None), id_
        if mine is None or theirs is None:
            continue
        for part, name in ((Part.FLAG, "flagged"), (Part.NOTE, "note"), (Part.ANNOTATOR, "annotator")):
            assert part not in carries or getattr(theirs, name) == getattr(mine, name)
        wanted, got = record(mine), record(theirs)
        for key, values in wanted.items():
            expected = carried(values, carries, blocks=FIELDS[key].type is FieldType.BLOCKS)
            if expected or (Part.EMPTY in carries and not values):
                assert key in got, (id_, key)
            found = carried(got.get(key, ()), carries, blocks=FIELDS[key].type is FieldType.BLOCKS)
            assert found == expected, (id_, key)
        for key in got.keys() - wanted.keys():
            assert not got[key], (id_, key)


def carried(values: Sequence[Value], carries: frozenset[Part], *, blocks: bool) -> list[Any]:
    """Return what a format of these parts keeps of a field's values, in a form that can be compared."""
    if blocks:
        return [[(e.start, e.end) for e in v.evidence] for v in values] if Part.BODY in carries else []
    kept: list[Any] = []
    for value in values:
        evidence = [(e.start, e.end) for e in value.evidence] if Part.EVIDENCE in carries else []
        if not value.evidence and Part.UNANCHORED not in carries:
            continue
        if Part.MENTIONS not in carries and Part.EVIDENCE in carries:
            kept += [((e,), None, None) for e in evidence]
            continue
        attributes = dict(value.attributes) if Part.ATTRIBUTES in carries else None
        kept.append((tuple(evidence), value.value if Part.VALUES in carries else None, attributes))
    return sorted(kept) if Part.EVIDENCE in carries and Part.MENTIONS not in carries else kept
