"""Small projects for the store's tests."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from store.articles import ArticleDraft, Block, BlockKind, Evidence, Review, Source, Status, Suggestion
from store.fields import Field, FieldSet, FieldType
from store.project import Edit, ImportedArticle, Project, Saved
from store.review.state import ReviewState, accept_rest

FIELDS = FieldSet(
    (
        Field(key="headline", label="Headline", required=True, aliases=("title",)),
        Field(key="published", label="Published", type=FieldType.DATE, required=True),
        Field(key="authors", label="Authors", type=FieldType.ENTITY, many=True),
        Field(key="people", label="People", type=FieldType.ENTITY, many=True, attributes=("role",)),
        Field(key="figures", label="Figures", type=FieldType.NUMBER, many=True, attributes=("unit",)),
        Field(key="body", label="Body", type=FieldType.BLOCKS),
    )
)

TEXT = "Border crossing opens\n\nAbdulla Aripov opened it with 5 others. 🎉 Uljas Bektenov came.\n\nShare this"


def evidence(words: str, text: str = TEXT) -> tuple[Evidence, ...]:
    """Return the first place where words stand."""
    start = text.find(words)
    return (Evidence(start, start + len(words), words),) if start >= 0 else ()


def suggest(value: str | float, score: float | None = 0.9, extractor: str = "names 1", text: str = TEXT) -> Suggestion:
    """Return a suggestion with its first evidence."""
    return Suggestion(value=value, score=score, extractor=extractor, evidence=evidence(str(value), text))


def suggestions() -> dict[str, tuple[Suggestion, ...]]:
    """Return what is suggested for the sample text: published and one of the people need a look."""
    return {
        "headline": (suggest("Border crossing opens", 0.95),),
        "published": (suggest("2024-10-22", 0.41, "dates 1"),),
        "authors": (),
        "people": (suggest("Abdulla Aripov", 0.9), suggest("Uljas Bektenov", 0.6)),
        "figures": (suggest(5, 0.85, "figures 1"),),
    }


def blocks(text: str = TEXT) -> tuple[Block, ...]:
    """Return the paragraphs of a text: a heading, the body, furniture."""
    found, at = [], 0
    parts = text.split("\n\n")
    for i, part in enumerate(parts):
        kind = BlockKind.HEADING if i == 0 else BlockKind.FURNITURE if i == len(parts) - 1 else BlockKind.PARAGRAPH
        found.append(Block(at, at + len(part), kind, kind is BlockKind.PARAGRAPH))
        at += len(part) + 2
    return tuple(found)


def item(
    id_: str | None = "a",
    *,
    text: str = TEXT,
    given: Mapping[str, tuple[Suggestion, ...]] | None = None,
    sha256: str | None = None,
    reviews: Sequence[Review] = (),
    lossless: bool = False,
    fallback_id: str = "fallback",
    url: str | None = None,
    language: str | None = None,
    title: str = "",
    html: str | None = None,
    alternatives: Mapping[str, tuple[Suggestion, ...]] | None = None,
) -> ImportedArticle:
    """Return an article ready to be taken in."""
    draft = ArticleDraft(
        id=id_,
        source=Source(name=f"{id_}.txt", format="text", sha256=sha256 or f"sha of {id_}", html=html),
        fallback_id=fallback_id,
        url=url,
        text=text,
        language=language,
        blocks=blocks(text),
        suggestions=suggestions() if given is None else given,
        alternatives=alternatives or {},
        reviews=tuple(reviews),
        lossless=lossless,
    )
    return ImportedArticle(draft=draft, title=title)


@cache
def _empty(fields: FieldSet | None) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.copydesk"
        Project.create(path, fields).close()
        return path.read_bytes()


def empty_project(path: Path, fields: FieldSet | None = None) -> Project:
    """Open a new project, with the fields for news unless others are given: made once, and copied after that."""
    path.write_bytes(_empty(fields))
    return Project.open(path)


def new_project(folder: Path, *items: ImportedArticle, name: str = "news") -> Project:
    """Create a project with articles in it; without any, one sample article."""
    project = empty_project(folder / f"{name}.copydesk", FIELDS)
    added = project.add(items or [item()])
    assert [a.outcome for a in added] == ["read"] * len(added), added
    return project


def accept_all(state: ReviewState) -> list[Edit]:
    """Return the edits that accept all that is suggested and mark the review done."""
    edits = [
        Edit("values", f.field.key, f.decided, accept_rest(f)) for f in state.fields if accept_rest(f) != f.decided
    ]
    return [*edits, Edit("status", None, state.review.status, Status.DONE)]


def finish(project: Project, number: int = 1, annotator: str = "anna", seconds: int = 3) -> Saved:
    """Accept all of one article for an annotator."""
    edits = accept_all(project.state(number, annotator))
    return project.decide(annotator, number, edits, action="accept_all", seconds=seconds)
