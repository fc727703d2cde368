"""A project against anchoring: nothing planted is stored, indexed or exported; what came of it is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from store.articles import DecidedValue, Decision, Status
from store.errors import Refused
from store.exporter import export
from store.importer import import_paths
from store.project import Edit, Project
from store.review import state as steps
from store.review.anchoring.rules import Anchoring
from store.review.anchoring.settling import settle
from store.review.anchoring.veil import Outcome
from store.review.taken import Taken
from tests.store.projects import TEXT, empty_project, item, new_project

PLANTED = Anchoring(planted=1.0)
BLIND = Anchoring(blind=1.0)


def act(project: Project, key: str, decided: steps.Decided, number: int = 1) -> None:
    """Decide on a field as the window does."""
    state = project.shown_state(number, "anna")
    settled = settle(state, [Edit("values", key, state[key].decided, decided)])
    project.decide("anna", number, settled.edits, action="accept", seconds=2)


def finish(project: Project, number: int = 1) -> None:
    """Accept all until the article is done, as the window does."""
    for _ in range(4):
        state = project.shown_state(number, "anna")
        edits = [Edit("values", f.field.key, f.decided, steps.accept_rest(f)) for f in state.fields]
        edits.append(Edit("status", None, state.review.status, Status.DONE))
        if state.veil is not None:
            edits = list(settle(state, edits).edits)
        project.decide("anna", number, edits, action="accept_all", seconds=2)
        if project.review(number, "anna").status is Status.DONE:
            return
    raise AssertionError("never done")


def planted(project: Project, number: int = 1) -> set[str]:
    veil = project.shown_state(number, "anna").veil
    assert veil is not None
    return {str(a.value) for altered in veil.planted.values() for a in altered.values()}


def test_it_is_off_until_it_is_switched_on(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        assert not project.anchoring.is_on
        assert project.shown_state(1, "anna").veil is None
        assert project.shown_state(1, "anna") == project.state(1, "anna")


def test_the_switch_is_a_step_and_the_seed_stays(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.set_anchoring("anna", BLIND)
        seed = project.anchoring.seed
        assert seed
        project.set_anchoring("anna", Anchoring())
        project.set_anchoring("anna", PLANTED)
        assert project.anchoring == replace(PLANTED, seed=seed)
        project.undo("anna")
        assert not project.anchoring.is_on
        with pytest.raises(Refused, match="share"):
            project.set_anchoring("anna", Anchoring(blind=1.5))
        assert project.check() == []


def test_nothing_planted_reaches_a_file_the_index_or_an_export(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b")) as project:
        before = exported(project, tmp_path / "before")
        project.set_anchoring("anna", PLANTED)
        false = {v for v in planted(project) | planted(project, 2) if len(v) > 3 and v not in TEXT}
        assert false
        assert exported(project, tmp_path / "on") == before
        finish(project)
        act(project, "people", steps.reject(project.shown_state(2, "anna")["people"], 0), 2)
        for value in false:
            assert not project.search(f'"{value}"')
            assert value not in project.complete("people", value[:2])
        written = b"".join(p.read_bytes() for p in (tmp_path).glob("news.copydesk*"))
        exported(project, tmp_path / "after")
        sides = list((tmp_path / "after").glob("*.project.json"))
        assert sides
        written += b"".join(p.read_bytes() for p in (tmp_path / "after").rglob("*") if p.is_file())
        for value in false:
            assert value.encode() not in written, value
        assert project.check() == []


def exported(project: Project, folder: Path) -> dict[str, bytes]:
    """Export in every format; return the files without those that tell of the project itself."""
    from store.writers import FORMATS

    folder.mkdir()
    for name in FORMATS:
        export(project, folder / name, name, only="all")
    own = (".project.json", ".manifest.json")
    found = [p for p in folder.rglob("*") if p.is_file() and not p.name.endswith(own)]
    return {str(p.relative_to(folder)): p.read_bytes() for p in found}


def test_the_record_is_as_it_would_be_without(tmp_path: Path) -> None:
    with new_project(tmp_path, name="with") as project, new_project(tmp_path, name="without") as other:
        project.set_anchoring("anna", PLANTED)
        finish(project)
        finish(other)
        assert project.review(1, "anna").fields == other.review(1, "anna").fields


def test_undo_passes_observations_by_and_nothing_is_planted_twice(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.set_anchoring("anna", PLANTED)
        act(project, "headline", steps.accept(project.shown_state(1, "anna")["headline"], 0))
        state = project.shown_state(1, "anna")
        assert state["headline"].values[0].value.value == "Border crossing opens"
        act(project, "headline", steps.accept(state["headline"], 0))
        assert project.review(1, "anna").fields["headline"][0].value == "Border crossing opens"
        undone = project.undo("anna")
        assert undone is not None
        assert undone.numbers == (1,)
        assert "headline" not in project.review(1, "anna").fields
        assert project.shown_state(1, "anna")["headline"].values[0].value.value == "Border crossing opens"
        project.redo("anna")
        assert project.review(1, "anna").fields["headline"][0].value == "Border crossing opens"
        project.undo("anna")
        undone = project.undo("anna")
        assert undone is not None
        assert undone.settings == ("anchoring",), "what was only observed is no step to take back"
        assert project.check() == []


def test_an_accepted_value_that_was_not_suggested_is_refused_at_the_door(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.set_anchoring("anna", PLANTED)
        shown = project.shown_state(1, "anna")["headline"]
        leaked = steps.accept(shown, 0)
        with pytest.raises(Refused, match="not what was suggested"):
            project.decide("anna", 1, [Edit("values", "headline", None, leaked)], action="accept")
        assert project.review(1, "anna").fields == {}


def test_another_annotator_has_not_seen_what_this_one_has(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.set_anchoring("anna", PLANTED)
        act(project, "headline", steps.accept(project.shown_state(1, "anna")["headline"], 0))
        false = project.shown_state(1, "bob")["headline"].values[0].value.value
        assert false != "Border crossing opens"


def test_a_change_of_the_rules_leaves_articles_that_were_begun(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b")) as project:
        decided = (DecidedValue(value="x", decision=Decision.ADDED),)
        project.decide("anna", 1, [Edit("values", "authors", None, decided)], action="add")
        project.set_anchoring("anna", BLIND)
        assert project.shown_state(1, "anna").veil is None
        assert project.shown_state(1, "bob")["headline"].blind
        assert project.shown_state(2, "anna")["headline"].blind
        project.decide("anna", 2, [Edit("values", "authors", None, decided)], action="add")
        project.set_anchoring("anna", Anchoring())
        assert project.shown_state(2, "anna")["headline"].blind
        assert project.shown_state(1, "bob").veil is None


def test_a_list_of_articles_tells_neither_headline_nor_date(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        plain = project.rows("anna", [1])[0]
        assert (plain.title, plain.date) == ("Border crossing opens", "2024-10-22")
        project.set_anchoring("anna", BLIND)
        row = project.rows("anna", [1])[0]
        assert (row.title, row.date) == ("a", None)
        project.set_anchoring("anna", PLANTED)
        row = project.rows("anna", [1])[0]
        shown = project.shown_state(1, "anna")
        assert row.title == shown["headline"].values[0].value.value != plain.title
        assert row.date == shown["published"].values[0].value.value != plain.date


def test_what_was_observed_travels_beside_the_lossless_format(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.set_anchoring("anna", PLANTED)
        finish(project)
        export(project, tmp_path / "out.jsonl", "copydesk", only="all")
        first = (tmp_path / "out.jsonl").read_bytes()
    with empty_project(tmp_path / "again.copydesk") as again:
        assert not import_paths(again, [tmp_path / "out.jsonl"], jobs=0).failed
        export(again, tmp_path / "again.jsonl", "copydesk", only="all")
        assert (tmp_path / "again.jsonl").read_bytes() == first
        kinds = [s.kind for s in again.history(1)]
        assert kinds == ["do", "do"]
        assert again.anchoring.is_on
        assert again.check() == []
        shown = again.shown_state(1, "anna")
        assert not shown.veil or not shown.veil.planted


def test_steps_over_many_articles_leave_alone_what_is_hidden(tmp_path: Path) -> None:
    from store.review.steps import change_many

    with new_project(tmp_path, item("a"), item("b")) as project:
        project.set_anchoring("anna", Anchoring(blind=1.0, blind_fields=("published",)))
        act(project, "published", (), 2)

        def accept(taken: Taken) -> dict[str, steps.Decided]:
            return {key: steps.accept_rest(taken.state(key)) for key in ("headline", "published")}

        with project._writing() as tx:
            _, changed = change_many(tx, "anna", [1, 2], accept, action="accept")
        assert changed == [1, 2]
        assert set(project.review(1, "anna").fields) == {"headline"}
        assert set(project.review(2, "anna").fields) == {"headline", "published"}
        assert project.shown_state(1, "anna")["published"].blind


def test_a_blind_entry_is_kept(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.set_anchoring("anna", BLIND)
        state = project.shown_state(1, "anna")
        typed = replace(DecidedValue(value="2024-10-21", decision=Decision.ADDED), evidence=())
        settled = settle(state, [Edit("values", "published", None, (typed,))])
        assert settled.reveals[0].outcome is Outcome.DIFFERS
        project.decide("anna", 1, settled.edits, action="add", seconds=4)
        (step,) = project.history(1)
        kept = next(c.after for c in step.changes if c.what == "observed")
        assert kept["entered"] == [{"value": "2024-10-21", "attributes": {}}]
        assert not project.shown_state(1, "anna")["published"].blind
        assert project.shown_state(1, "anna")["published"].alternatives[0].value == "2024-10-22"
