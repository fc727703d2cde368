"""What is done against anchoring follows a field whose key becomes another, and comes back with it."""

from __future__ import annotations

from pathlib import Path

from store.field_plan import FieldDraft
from store.project import Project
from store.review import state as steps
from store.review.anchoring.rules import Anchoring
from tests.store.anchoring.test_project import act
from tests.store.projects import item, new_project

HALF = Anchoring(planted=0.5, planted_fields=("headline", "people"))


def call(project: Project, old: str, new: str) -> None:
    draft = FieldDraft.of(project.fields)
    slot = draft.slot_of(old)
    assert slot is not None
    project.change_fields("anna", draft.set(slot.id, key=new).change(), backup=False)


def lies(project: Project, key: str) -> dict[int, dict[int, str]]:
    """Return what is altered in a field, by article and place."""
    found = {}
    for number in range(1, 9):
        veil = project.shown_state(number, "anna").veil
        altered = veil.planted.get(key, {}) if veil is not None else {}
        found[number] = {place: str(s.value) for place, s in altered.items()}
    return found


def test_the_same_values_stay_altered(tmp_path: Path) -> None:
    with new_project(tmp_path, *(item(f"a{n}") for n in range(8))) as project:
        project.set_anchoring("anna", HALF)
        before = lies(project, "people")
        assert any(before.values())
        call(project, "people", "persons")
        assert project.anchoring.planted_fields == ("headline", "persons")
        assert lies(project, "persons") == before
        call(project, "persons", "who")
        assert lies(project, "who") == before
        project.undo("anna")
        project.undo("anna")
        assert project.anchoring.planted_fields == HALF.planted_fields
        assert project.anchoring.names == ()
        assert lies(project, "people") == before
        project.redo("anna")
        assert lies(project, "persons") == before
        assert project.check() == []


def test_what_was_revealed_stays_revealed(tmp_path: Path) -> None:
    with new_project(tmp_path, *(item(f"a{n}") for n in range(8))) as project:
        project.set_anchoring("anna", HALF)
        number, place = next((n, p) for n, altered in lies(project, "people").items() for p in altered)
        act(project, "people", steps.reject(project.shown_state(number, "anna")["people"], place), number)
        before = lies(project, "people")
        assert place not in before[number]
        call(project, "people", "persons")
        assert lies(project, "persons") == before, "an article that is begun keeps the rules that it began with"
        project.undo("anna")
        assert lies(project, "people") == before


def test_a_change_of_the_shares_meanwhile_is_kept(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a")) as project:
        project.set_anchoring("anna", HALF)
        call(project, "people", "persons")
        project.set_anchoring("boris", Anchoring(planted=0.9, planted_fields=("persons",)))
        project.undo("anna")
        assert project.anchoring.planted == 0.9
        assert project.anchoring.planted_fields == ("people",)
        assert project.anchoring.names == ()


def test_what_is_switched_on_after_a_rename_comes_along(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a")) as project:
        call(project, "people", "persons")
        project.set_anchoring("boris", Anchoring(blind=1.0, blind_fields=("persons",)))
        project.undo("anna")
        assert project.anchoring.blind_fields == ("people",)
        assert "people" in project.shown_state(1, "anna").veil.hidden  # type: ignore[union-attr]
