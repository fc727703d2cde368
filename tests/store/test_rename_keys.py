"""A field's other key, written into documents as they are stored: never into words or attributes that look alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.articles import Json, Suggestion
from store.database import sqlite
from store.field_plan import FieldDraft
from store.fields import Field, FieldSet, FieldType
from store.project import Project
from tests.store.projects import empty_project, finish, item
from tests.store.test_field_changes import lossless

FIELDS = FieldSet(
    (
        Field(key="headline", label="Headline"),
        Field(key="people", label="People", type=FieldType.ENTITY, many=True, attributes=("role",)),
        Field(key="guests", label="Guests", type=FieldType.ENTITY, many=True),
    )
)
LOOKALIKES: tuple[dict[str, Json], ...] = (
    {},
    {"people": ["Aisha"]},
    {"role": {"people": [1, 2], "x": []}},
    {'new"people': [], "role": '"people":['},
    {"people": "none"},
    {"persons": ["Aisha"]},
)


def made(folder: Path) -> Project:
    """Return a project whose values have names and attributes that look like the beginning of a field."""
    project = empty_project(folder / "news.copydesk", FIELDS)

    def value(words: str, attributes: dict[str, Json]) -> Suggestion:
        return Suggestion(value=words, attributes=attributes, score=0.5, extractor="x 1")

    items = []
    for n, attributes in enumerate(LOOKALIKES):
        words = '"people":[ said "people":' if n % 2 else "],"
        given: dict[str, tuple[Suggestion, ...]] = {
            "headline": (value(words, {}),),
            "guests": (value("Zed", attributes),),
        }
        if n != 1:
            given["people"] = (value("Uljas", attributes), value('],"people":[', {}))
        items.append(
            item(f"a{n}", given=given, alternatives={"people": (value("Oljas", {}),)} if n in (2, 3) else None)
        )
    project.add(items)
    for number in range(1, len(LOOKALIKES) + 1):
        finish(project, number)
    return project


@pytest.mark.parametrize("quick", [True, False])
def test_only_the_field_is_called_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick: bool) -> None:
    if not quick:
        monkeypatch.setattr(sqlite, "rename_keys", lambda *_: False)
    with made(tmp_path) as project:
        before = lossless(project)
        draft = FieldDraft.of(project.fields)
        slot = draft.slot_of("people")
        assert slot is not None
        project.change_fields("anna", draft.set(slot.id, key="persons").change(), backup=False)
        assert not list(project.check())
        for number, attributes in enumerate(LOOKALIKES, 1):
            article = project.article(number)
            assert article.suggestions["guests"][0].attributes == attributes
            assert "people" not in article.suggestions
            if number != 2:
                assert [s.value for s in article.suggestions["persons"]] == ["Uljas", '],"people":[']
                assert article.suggestions["persons"][0].attributes == attributes
                assert [v.value for v in article.reviews[0].fields["persons"]] == ["Uljas", '],"people":[']
        project.undo("anna")
        assert lossless(project) == before
        assert not list(project.check())


def test_what_is_plain_is_not_read(tmp_path: Path) -> None:
    with made(tmp_path) as project, project._writing() as tx:
        assert sqlite.rename_keys(tx.connection, 1, 1, {"people": "persons"})
        assert not sqlite.rename_keys(tx.connection, 2, 2, {"people": "persons"}), "an attribute is called so, too"
