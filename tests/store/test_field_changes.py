"""Changes of the field set on a project with reviews: what they do, and that undo brings everything back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import DecidedValue, Decision, Suggestion
from store.errors import Conflict, Refused, UserError
from store.exporter import export
from store.field_plan import FieldDraft
from store.fields import Field, FieldSet, FieldType
from store.importer import import_paths
from store.project import Edit, Project, SettingEdit
from store.review.decisions import Watch
from store.review.field_preview import Fate
from tests.store.projects import empty_project, finish, item, suggest

FIELDS = FieldSet(
    (
        Field(key="headline", label="Headline", required=True, aliases=("title",), hotkey="1"),
        Field(key="published", label="Published", type=FieldType.DATE, required=True),
        Field(key="updated", label="Updated", type=FieldType.DATE),
        Field(key="people", label="People", type=FieldType.ENTITY, many=True, attributes=("role",)),
        Field(key="guests", label="Guests", type=FieldType.ENTITY, many=True),
        Field(key="figures", label="Figures", type=FieldType.NUMBER, many=True, attributes=("unit",)),
        Field(key="section", label="Section", type=FieldType.CHOICE, choices=("Sport", "Trade", "World")),
        Field(key="topics", label="Topics", type=FieldType.CHOICE, many=True, choices=("Sport", "Law", "Cotton")),
        Field(key="remark", label="Remark"),
        Field(key="body", label="Body", type=FieldType.BLOCKS),
    )
)


def given_for(n: int) -> dict[str, tuple[Suggestion, ...]]:
    """Return the suggestions of the `n`th article; they differ, and the last fields are not in all of them."""
    values: dict[str, tuple[Suggestion, ...]] = {
        "headline": (suggest("Border crossing opens", 0.95),),
        "people": (suggest("Abdulla Aripov", 0.9), suggest("Uljas Bektenov", 0.6)),
        "published": (suggest(f"2024-10-{n + 10}", 0.41, "dates 1"),),
        "figures": (suggest(5, 0.85), suggest(2000 + n, 0.9)),
        "section": (suggest(("Sport", "Trade", "World")[n % 3], 0.7),),
    }
    if n % 2:
        values["guests"] = (suggest("Uljas Bektenov", 0.8), suggest("Aisha Karim", None))
        values["topics"] = (suggest("Cotton", 0.9), suggest("Sport", 0.5))
        values["remark"] = (suggest(("2024-05-05", "12 tonnes", "no date at all")[n % 3], 0.6),)
    if n == 3:
        values["updated"] = (suggest("2025-01-01", 0.9),)
        values["figures"] = ()
    return values


def reviewed(folder: Path) -> Project:
    """Return a project of six articles, reviewed by two people in their own ways."""
    project = empty_project(folder / "news.copydesk", FIELDS)
    alternatives = {"headline": (suggest("Share this", 0.3),), "section": (suggest("World", 0.2),)}
    project.add([item(f"a{n}", given=given_for(n), alternatives=alternatives) for n in range(6)])
    for number in (1, 2, 4):
        finish(project, number)
    for number in (2, 3):
        finish(project, number, "boris")

    def decide(who: str, number: int, key: str, *after: DecidedValue) -> None:
        state = project.state(number, who)[key]
        project.decide(who, number, [Edit("values", key, state.decided, after)], action="edit")

    def value(v: str | int, decision: Decision, from_: int | None = None) -> DecidedValue:
        return DecidedValue(value=v, decision=decision, from_=from_)

    decide("anna", 6, "people", value("Abdulla Aripov", Decision.REJECTED, 0))
    decide("anna", 6, "guests", value("Zed Omar", Decision.ADDED), value("Aisha K.", Decision.CORRECTED, 1))
    decide("boris", 6, "section", value("Trade", Decision.CORRECTED, 0))
    decide("boris", 5, "figures", value(7, Decision.ADDED), value(5, Decision.REJECTED, 0))
    decide("anna", 3, "topics")
    decide("anna", 3, "section", value("World", Decision.ACCEPTED, 0))
    decide("boris", 4, "remark", value("2020-02-02", Decision.CORRECTED, 0))
    return project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A reviewed project."""
    return reviewed(tmp_path)


def lossless(project: Project) -> tuple[bytes, bytes]:
    """Return the lossless export: the articles, and the fields and rules beside them without the journal."""
    out = Path(project.location).parent / "out.jsonl"
    export(project, out, "copydesk", only="all", replace=True)
    return out.read_bytes(), repr(project.rules_document()).encode()


def kept(project: Project) -> list[list[tuple[object, ...]]]:
    """Return what is kept beside the documents: the index by key, counters, and figures of articles and reviews."""
    with sqlite3.connect(project.location) as connection:
        return [
            connection.execute(query).fetchall()
            for query in (
                "SELECT field.key, v.number, v.annotator_id, v.position, term.value, term.number, term.date, v.score, "
                "v.decision FROM indexed_value v JOIN field ON field.id = v.field_id LEFT JOIN term ON "
                "term.id = v.term_id ORDER BY 1, 2, 3, 4",
                "SELECT * FROM counter ORDER BY 1, 2",
                "SELECT number, unsure, expected, date FROM article ORDER BY 1",
                "SELECT id, status, unsure, expected, corrected, document FROM review ORDER BY 1",
                "SELECT field.key, term.value, accepted FROM term JOIN field ON field.id = term.field_id "
                "WHERE accepted ORDER BY 1, 2",
            )
        ]


def draft(project: Project) -> FieldDraft:
    """Return the draft of a project's fields."""
    return FieldDraft.of(project.fields)


def slot(draft: FieldDraft, key: str) -> int:
    """Return the slot of a key."""
    found = draft.slot_of(key)
    assert found is not None
    return found.id


Operation = Callable[[FieldDraft], FieldDraft]


def on(key: str, /, **changed: object) -> Operation:
    """Return the operation that changes settings of a field."""
    return lambda d: d.set(slot(d, key), **changed)


def _rename_choices(d: FieldDraft, *names: tuple[str, str]) -> FieldDraft:
    for old, new in names:
        d = d.rename_choice(slot(d, "section"), old, new)
    return d


OPERATIONS: dict[str, Operation] = {
    "rename": on("people", key="persons", label="Persons"),
    "swap": lambda d: on("aside", key="guests")(on("guests", key="people")(on("people", key="aside")(d))),
    "rename the body": on("body", key="main_text"),
    "text to date": on("remark", type=FieldType.DATE),
    "date to text": on("published", type=FieldType.TEXT),
    "number to text": on("figures", type=FieldType.TEXT),
    "text to number": on("remark", type=FieldType.NUMBER),
    "names to choices": on("people", type=FieldType.CHOICE, choices=("Abdulla Aripov",)),
    "text to choices that all have": on(
        "remark", type=FieldType.CHOICE, choices=("2024-05-05", "12 tonnes", "no date at all", "2020-02-02")
    ),
    "hide what is required": on("published", hidden=True),
    "hide and require": on("guests", hidden=True, required=True),
    "require what many lack": on("topics", required=True),
    "many to one": on("people", many=False),
    "many figures to one text": on("figures", many=False, type=FieldType.TEXT),
    "one to many": on("section", many=True),
    "no longer required": on("headline", required=False),
    "required": on("remark", required=True),
    "hide": on("people", hidden=True),
    "delete": lambda d: d.delete(slot(d, "people")),
    "delete a date": lambda d: d.delete(slot(d, "published")),
    "delete the body": lambda d: d.delete(slot(d, "body")),
    "merge": lambda d: d.merge(slot(d, "guests"), slot(d, "people")),
    "merge into one": lambda d: on("people", many=False)(d).merge(slot(d, "guests"), slot(d, "people")),
    "merge choices": lambda d: d.merge(slot(d, "topics"), slot(d, "section")),
    "merge another type": lambda d: d.merge(slot(d, "remark"), slot(d, "published")),
    "merge and rename": lambda d: on("people", key="persons")(d.merge(slot(d, "guests"), slot(d, "people"))),
    "rename a choice": lambda d: d.rename_choice(slot(d, "section"), "Sport", "Sports"),
    "swap two choices": lambda d: _rename_choices(d, ("Sport", "x"), ("Trade", "Sport"), ("x", "Trade")),
    "merge two choices": lambda d: d.rename_choice(slot(d, "topics"), "Sport", "Cotton"),
    "remove a choice": lambda d: d.remove_choice(slot(d, "topics"), "Sport"),
    "give a choice's values to another": lambda d: d.remove_choice(slot(d, "topics"), "Sport", "Law"),
    "add": lambda d: d.add(Field(key="mood", label="Mood", required=True)),
    "move": lambda d: d.move(slot(d, "updated"), -1),
    "look": on("headline", label="Title", colour="red", help="What it is called.", aliases=(), hotkey=""),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_undo_brings_everything_back_and_a_redo_makes_it_again(project: Project, name: str) -> None:
    before, figures = lossless(project), kept(project)
    change = OPERATIONS[name](draft(project)).change()
    done = project.change_fields("anna", change)
    assert project.fields == change.after
    assert project.check() == []
    after = lossless(project), kept(project)
    assert after[0] != before
    undone = project.undo("anna")
    assert undone is not None
    assert undone.settings == ("fields",)
    assert project.check() == []
    assert lossless(project) == before
    assert kept(project) == figures
    assert project.redo("anna") is not None
    assert (lossless(project), kept(project)) == after
    assert project.check() == []
    assert (done.backup is not None) == change.moves_values
    project.close()


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(names=st.lists(st.sampled_from(sorted(OPERATIONS)), min_size=2, max_size=4, unique=True), together=st.booleans())
def test_any_changes_one_after_the_other_or_together(
    names: list[str], together: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with reviewed(tmp_path_factory.mktemp("p")) as project:
        states = [(lossless(project), kept(project))]
        made, one = 0, draft(project)
        for name in names:
            try:
                one = OPERATIONS[name](one if together else draft(project))
                change = one.change()
            except (UserError, AssertionError, ValueError, StopIteration):
                continue  # a field that an operation needs went by an earlier one
            if not together and not change.is_empty:
                project.change_fields("anna", change, backup=False)
                states.append((lossless(project), kept(project)))
                made += 1
        if together:
            try:
                change = one.change()
            except UserError:
                return
            project.change_fields("anna", change, backup=False)
            made = int(not change.is_empty)
        assert project.check() == []
        for _ in range(made):
            assert project.undo("anna") is not None
            states = states[:-1] if len(states) > 1 else states
            assert (lossless(project), kept(project)) == states[-1]
        assert project.check() == []
        assert (lossless(project), kept(project)) == states[0]


def test_a_preview_counts_what_the_change_then_does(project: Project) -> None:
    with project:
        one = OPERATIONS["text to date"](OPERATIONS["delete"](draft(project)))
        one = OPERATIONS["remove a choice"](one)
        found = {f.key: f for f in project.preview_fields(one.change()).fields}
        assert set(found) == {"people", "remark", "topics"}
        people = found["people"]
        assert (people.fate, people.suggestions, people.articles) == (Fate.DELETED, 12, 6)
        assert (people.lost_suggestions, people.lost_decided) == (people.suggestions, people.decided)
        remark = found["remark"]
        assert (remark.suggestions, remark.lost_suggestions) == (3, 2)
        assert {value for value, _ in remark.examples} == {"12 tonnes", "no date at all"}
        assert found["topics"].lost_suggestions == 3
        assert project.preview_fields(one.change()).loses
        project.change_fields("anna", one.change())
        left = [a.suggestions.get("remark", ()) for a in project.articles()]
        assert [v.value for values in left for v in values] == ["2024-05-05"]
        assert project.fields.get("people") is None


def test_one_value_stays_of_many_and_the_preview_says_so(project: Project) -> None:
    with project:
        change = OPERATIONS["many to one"](draft(project)).change()
        people = project.preview_fields(change).fields[0]
        before = {(a.number, r.annotator): r for a in project.articles() for r in a.reviews}
        lost = sum(
            max(0, sum(v.decision is not Decision.REJECTED for v in r.fields.get("people", ())) - 1)
            for r in before.values()
        )
        assert (people.lost_decided, people.lost_suggestions, people.runners_up) == (lost, 0, 6)
        project.change_fields("anna", change)
        for article in project.articles():
            assert len(article.suggestions["people"]) == 1
            assert [s.value for s in article.alternatives["people"]] == ["Uljas Bektenov"]


def test_earlier_steps_follow_a_rename_and_are_refused_after_a_merge(project: Project) -> None:
    with project:
        state = project.state(1, "carl")["people"]
        added = (DecidedValue(value="Somebody Else", decision=Decision.ADDED),)
        project.decide("carl", 1, [Edit("values", "people", state.decided, added)], action="add")
        project.change_fields("anna", OPERATIONS["rename"](draft(project)).change())
        undone = project.undo("carl")
        assert undone is not None
        assert [e.field for e in undone.edits[1] if e.what == "values"] == ["persons"]
        assert "persons" not in project.review(1, "carl").fields
        assert project.redo("carl") is not None
        assert project.check() == []
        d = draft(project)
        project.change_fields("anna", d.merge(slot(d, "persons"), slot(d, "guests")).change())
        before = lossless(project)
        with pytest.raises(Refused, match=r"Persons.* was merged into Guests meanwhile"):
            project.undo("carl")
        assert lossless(project) == before
        assert project.undo("anna") is not None  # with the merge taken back, the older step can be undone again
        assert project.undo("carl") is not None
        assert project.check() == []


def test_a_change_is_not_taken_back_over_what_came_after_it(project: Project) -> None:
    with project:
        project.change_fields("anna", OPERATIONS["add"](draft(project)).change())
        mood = (DecidedValue(value="calm", decision=Decision.ADDED),)
        project.decide("boris", 1, [Edit("values", "mood", None, mood)], action="add")
        with pytest.raises(Refused, match="values stand in the field “Mood”"):
            project.undo("anna")
        project.undo("boris")
        assert project.undo("anna") is not None
        project.change_fields("anna", OPERATIONS["merge"](draft(project)).change())
        state = project.state(2, "boris")["people"]
        project.decide("boris", 2, [Edit("values", "people", state.decided, ())], action="clear")
        with pytest.raises(Refused, match="were changed after the fields were"):
            project.undo("anna")
        project.undo("boris")
        project.change_fields("boris", on("people", label="Persons")(draft(project)).change())
        with pytest.raises(Refused, match="“People” was changed meanwhile"):
            project.undo("anna")
        assert project.check() == []


def test_what_was_imported_meanwhile_stays_or_stops_the_undo(project: Project) -> None:
    with project:
        project.change_fields("anna", OPERATIONS["rename"](draft(project)).change())
        project.add([item("new", given={"persons": (suggest("Abdulla Aripov", 0.9),), "fresh": (suggest("x", 1.0),)})])
        assert project.undo("anna") is not None
        number = project.number_of("new")
        assert number is not None
        assert project.article(number).suggestions["people"][0].value == "Abdulla Aripov"
        assert "fresh" in project.fields
        project.change_fields("anna", OPERATIONS["date to text"](draft(project)).change())
        project.add([item("newer", given={"published": (suggest("in autumn", 0.9),)})])
        with pytest.raises(Refused, match="“in autumn”, which did not fit"):
            project.undo("anna")
        assert project.check() == []


def test_a_cancelled_change_leaves_nothing_behind(project: Project) -> None:
    with project:
        before = lossless(project), kept(project)
        seen: list[tuple[int, int]] = []
        with pytest.raises(Refused, match="cancelled"):
            project.change_fields(
                "anna", OPERATIONS["delete"](draft(project)).change(), watch=Watch(cancelled=lambda: True)
            )
        assert (lossless(project), kept(project)) == before
        assert sorted(p.name for p in Path(project.location).parent.glob("*.copydesk")) == ["news.copydesk"]
        stale = OPERATIONS["delete"](draft(project)).change()
        project.change_fields("boris", OPERATIONS["look"](draft(project)).change())
        with pytest.raises(Conflict, match="changed meanwhile"):
            project.change_fields("anna", stale)
        project.change_fields(
            "anna", OPERATIONS["rename"](draft(project)).change(), watch=Watch(lambda *n: seen.append(n))
        )
        assert seen[-1] == (6, 6)


def test_a_journal_with_changes_of_fields_travels(project: Project, tmp_path: Path) -> None:
    with project:
        for name in ("merge", "rename", "text to date", "rename a choice"):
            project.change_fields("anna", OPERATIONS[name](draft(project)).change(), backup=False)
        project.undo("anna")
        out = tmp_path / "travel.jsonl"
        export(project, out, "copydesk", only="all")
    with empty_project(tmp_path / "other.copydesk") as other:
        report = import_paths(other, [out], jobs=0)
        assert (report.read, report.failed, report.notes) == (6, [], [])
        assert other.check() == []
        again = tmp_path / "again.jsonl"
        export(other, again, "copydesk", only="all")
        assert again.read_bytes() == out.read_bytes()
        assert other.undo("anna") is not None
        assert other.undo("anna") is not None
        assert "people" in other.fields
        assert other.check() == []


def test_project_rules_follow_their_field(project: Project) -> None:
    with project:
        rule = {"kind": "never", "field": "people", "value": "Uljas Bektenov"}
        project.change_settings("boris", [SettingEdit("rule.1", None, rule)], action="rule")
        one = OPERATIONS["rename"](draft(project))
        project.change_fields("anna", one.merge(slot(one, "remark"), slot(one, "headline")).change())
        assert project.setting("rule.1")["field"] == "persons"
        assert project.undo("anna") is not None
        assert project.setting("rule.1") == rule
        assert project.redo("anna") is not None
        assert project.setting("rule.1")["field"] == "persons"
        assert project.undo("anna") is not None
        assert project.undo("boris") is not None
        assert project.setting("rule.1") is None


def test_a_field_that_was_given_up_can_come_again(project: Project) -> None:
    with project:
        project.change_fields("anna", OPERATIONS["delete"](draft(project)).change())
        project.add([item("late", given={"people": (suggest("Abdulla Aripov", 0.9),)})])
        assert project.fields["people"].type is FieldType.TEXT
        assert project.check() == []
        with pytest.raises(Refused, match="another field “people”"):
            project.undo("anna")


def test_a_set_becomes_another_one_and_loses_no_field(project: Project) -> None:
    with project:
        wanted = FieldSet(
            (
                Field(key="persons", label="Persons", type=FieldType.ENTITY, many=True, aliases=("people",)),
                *(f for f in FIELDS if f.key not in ("people", "updated")),
                Field(key="mood", label="Mood"),
            )
        )
        change = draft(project).become(wanted).change()
        assert change.renamed == {"people": "persons"}
        assert [f.key for f in change.after][-1] == "updated"
        assert change.after["updated"].hidden
        assert not change.deleted
        project.change_fields("anna", change)
        assert project.fields["persons"].aliases == ("people",)


@pytest.mark.parametrize(
    ("operation", "words"),
    [
        (on("people", key="headline"), "two fields with the key|both answer"),
        (on("people", key="title"), "both answer to the name"),
        (on("people", hotkey="1"), "both have the hot key"),
        (on("people", hotkey="e"), "command of the window"),
        (on("people", type=FieldType.CHOICE), "needs `choices`"),
        (on("remark", type=FieldType.BLOCKS), "cannot become the field of the body"),
        (on("people", label="a\x07b"), "one line of up to 200 characters"),
        (lambda d: d.merge(slot(d, "body"), slot(d, "people")), "body cannot be merged"),
        (lambda d: d.delete(slot(d, "people")).add(Field(key="people", label="P")), "given up in this change"),
        (lambda d: d.add_choice(slot(d, "section"), "Sport "), "has the choice"),
        (lambda d: d.add_choice(slot(d, "section"), " "), "needs a name"),
    ],
)
def test_what_does_not_go_together_is_told(project: Project, operation: Operation, words: str) -> None:
    with project, pytest.raises(UserError, match=words):
        operation(draft(project)).change()
