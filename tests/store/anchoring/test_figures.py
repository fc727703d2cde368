"""The figures of an annotator's care, and the summary of what was done."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.articles import DecidedValue, Decision, Evidence, Status, Suggestion
from store.project import Edit, Project
from store.review.anchoring import pace
from store.review.anchoring.figures import IDLE, Share, Taken, count_too_fast
from store.review.anchoring.rules import Anchoring
from tests.store.anchoring.test_project import act
from tests.store.anchoring.test_project import finish as finish_shown
from tests.store.projects import TEXT, finish, item, new_project

LONG = "A " + "word " * 40 + "end."  # 206 characters: 7.4 s in English at the least


def test_wilsons_interval_as_it_is_tabled() -> None:
    assert Share(7, 10).interval == pytest.approx((0.3968, 0.8922), abs=1e-4)
    assert Share(0, 10).interval == pytest.approx((0.0, 0.2775), abs=1e-4)
    assert Share(10, 10).interval == pytest.approx((0.7225, 1.0), abs=1e-4)
    assert Share().interval is None
    assert Share().share is None


@given(st.integers(0, 500), st.integers(1, 500))
def test_the_interval_holds_the_share(count: int, more: int) -> None:
    share = Share(count, count + more - 1 or 1)
    assert share.interval is not None
    low, high = share.interval
    assert 0 <= low <= (share.share or 0) + 1e-9
    assert (share.share or 0) - 1e-9 <= high <= 1


def test_an_accept_is_too_fast_where_its_sentence_cannot_have_been_read() -> None:
    text = f"{LONG} Short one."
    sure = ((2, 6),)
    assert count_too_fast([Taken(1, sure)], text, "en") == (1, 1)
    assert count_too_fast([Taken(7, sure)], text, "en") == (0, 1)
    assert count_too_fast([Taken(1, ((len(LONG) + 2, len(LONG) + 5),))], text, "en") == (0, 1)


def test_what_was_read_before_counts_and_is_asked_for_once() -> None:
    steps = [Taken(7, None), Taken(0, ((2, 6),)), Taken(0, ((7, 11),))]
    assert count_too_fast(steps, LONG, "en") == (0, 2)
    two = f"{LONG} {LONG}"
    assert count_too_fast([Taken(7, ((2, 6),)), Taken(0, ((len(LONG) + 5, len(LONG) + 9),))], two, "en") == (1, 2)


def test_a_clock_that_stopped_counts_as_read_and_a_value_without_evidence_asks_for_nothing() -> None:
    assert count_too_fast([Taken(IDLE, ((2, 6),))], LONG * 50, "en") == (0, 1)
    assert count_too_fast([Taken(0, ())], LONG, "en") == (0, 0)


def test_languages_are_read_at_their_own_speed() -> None:
    assert pace.characters_a_second("en") == pytest.approx(987 * 1.7 / 60)
    assert pace.characters_a_second("uz-Cyrl") == pace.characters_a_second("tr")
    assert pace.characters_a_second(None) == pace.characters_a_second("xx") == pytest.approx(882 * 1.7 / 60)
    assert pace.characters_a_second("zh") < pace.characters_a_second("ar") < pace.characters_a_second("de")


def test_figures_of_a_project(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b")) as project:
        assert project.quality() == []
        project.set_anchoring("owner", Anchoring(planted=1.0, planted_fields=("published", "headline")))
        state = project.shown_state(1, "anna")
        from store.review import state as steps

        act(project, "published", steps.reject(state["published"], 0))
        finish_shown(project)
        project.set_anchoring("owner", Anchoring(blind=1.0, blind_fields=("published", "authors")))
        typed = (DecidedValue(value="2024-10-22", decision=Decision.ADDED),)
        act(project, "published", typed, 2)
        act(project, "authors", (), 2)
        owner, anna = project.quality()
        assert (owner.annotator, owner.caught.of, owner.done) == ("owner", 0, 0)
        assert (anna.caught.count, anna.caught.of) == (1, 2)
        assert (anna.blind_fields.count, anna.blind_fields.of) == (2, 2)
        assert (anna.blind_values.count, anna.blind_values.of) == (1, 1)
        assert (anna.done, anna.median_seconds) == (1, 6.0)
        document = project.stats()["quality"]["anna"]
        assert document["caught"]["share"] == 0.5
        assert len(document["caught"]["interval"]) == 2
        json.dumps(document)


def test_pace_is_counted_from_the_journal(tmp_path: Path) -> None:
    text = f"{TEXT}\n\nNow {'word ' * 60}with Abdulla Aripov and Uljas Bektenov in it."
    at = text.rindex("Abdulla")
    far = Suggestion(value="Abdulla Aripov", extractor="t", evidence=(Evidence(at, at + 14, "Abdulla Aripov"),))
    given = {"people": (far,)}
    items = (item("a", text=text, given=given), item("b", text=text, given=given))
    with new_project(tmp_path, *items) as project:
        finish(project, 1, seconds=1)
        finish(project, 2, seconds=60)
        (anna,) = project.quality()
        assert (anna.too_fast.count, anna.too_fast.of) == (1, 2)


def test_a_step_over_many_articles_is_no_accept(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b")) as project:
        from tests.store.projects import accept_all

        edits = {n: accept_all(project.state(n, "anna")) for n in (1, 2)}
        project.decide_many("anna", edits, action="accept_all")
        (anna,) = project.quality()
        assert anna.too_fast.of == 0


# --- summary ---------------------------------------------------------------------------------------------------------


def decide(project: Project, key: str, after: tuple[DecidedValue, ...] | None, seconds: int = 5) -> None:
    before = project.review(1, "anna").fields.get(key)
    project.decide("anna", 1, [Edit("values", key, before, after)], action="x", seconds=seconds)


def test_a_summary_counts_what_stands(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b")) as project:
        begun = datetime.now(UTC) - timedelta(seconds=2)
        accepted = DecidedValue(value="Abdulla Aripov", decision=Decision.ACCEPTED, from_=0)
        corrected = DecidedValue(value="Oljas", decision=Decision.CORRECTED, from_=1)
        decide(project, "people", (accepted,))
        decide(project, "people", (accepted, corrected))
        decide(project, "authors", ())
        project.decide("anna", 2, [Edit("status", None, Status.TODO, Status.SKIPPED)], action="skip", seconds=1)
        now = project.summary("anna", begun)
        assert (now.accepted, now.corrected, now.emptied, now.skipped, now.done) == (1, 1, 1, 1, 0)
        assert (now.decisions, now.corrections, now.seconds) == (3, 1, 16)
        project.undo("anna")
        project.undo("anna")
        project.undo("anna")
        now = project.summary("anna", begun)
        assert (now.accepted, now.corrected, now.emptied, now.skipped) == (1, 0, 0, 0)
        project.redo("anna")
        assert project.summary("anna", begun).corrected == 1
        assert project.summary("bob", begun).decisions == 0
        assert project.summary("anna", datetime.now(UTC) + timedelta(hours=1)).decisions == 0


def test_a_finished_article_is_one(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        begun = datetime.now(UTC) - timedelta(seconds=2)
        finish(project)
        now = project.summary("anna", begun.astimezone())
        assert (now.done, now.seconds) == (1, 3)
        assert now.accepted == 6  # headline, date, two people, a figure, the body
        assert now.emptied == 1
