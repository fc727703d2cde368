"""What a step on the overlay becomes: true edits, and observations of what came of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store.articles import DecidedValue, Decision, Review, Status, Value
from store.review import state as steps
from store.review.anchoring.rules import OFF, Anchoring
from store.review.anchoring.settling import Settled, settle
from store.review.anchoring.veil import Outcome, Veil, veil
from store.review.decisions import Edit
from store.review.state import ReviewState, review_state
from tests.store.anchoring.examples import ALL_BLIND, ALL_PLANTED, FIELDS, SUGGESTED, article

NOBODY = Review(annotator="anna")


def opened(rules: Anchoring, review: Review = NOBODY) -> ReviewState:
    over = veil(article(), review, rules, FIELDS, ())
    assert over is not None
    return over.state(review, FIELDS, 0.8)


def of(state: ReviewState) -> Veil:
    assert state.veil is not None
    return state.veil


def done(state: ReviewState, key: str, decided: steps.Decided) -> tuple[Settled, ReviewState]:
    """Return what a decision on a field becomes, and the state after it."""
    settled = settle(state, [Edit("values", key, state[key].decided, decided)])
    return settled, after(state, settled)


def after(state: ReviewState, settled: Settled) -> ReviewState:
    fields = dict(state.review.fields)
    for edit in settled.edits:
        if edit.what == "values" and edit.field:
            fields.pop(edit.field, None)
            if edit.after is not None:
                fields[edit.field] = edit.after
    return settled.veil.state(replace(state.review, fields=fields), FIELDS, 0.8)


def values(settled: Settled, key: str) -> list[tuple[object, str, int | None]]:
    for edit in settled.edits:
        if edit.what == "values" and edit.field == key:
            return [(d.value, d.decision.value, d.from_) for d in edit.after or ()]
    return []


def observed(settled: Settled) -> list[dict[str, object]]:
    return [e.after for e in settled.edits if e.what == "observed"]


def entry(value: str, **attributes: str) -> Value:
    return Value(value=value, attributes=attributes)


# --- what is shown ---------------------------------------------------------------------------------------------------


def test_nothing_lies_over_an_article_while_all_is_off() -> None:
    assert veil(article(), NOBODY, OFF, FIELDS, ()) is None


def test_a_blind_article_shows_no_suggestion_anywhere() -> None:
    state = opened(ALL_BLIND)
    hidden = [f for f in state.fields if f.field.type != "blocks"]
    assert all(f.blind and not f.values and not f.alternatives and f.unsure == 1 for f in hidden)
    said = {str(s.value) for listed in SUGGESTED.values() for s in listed if len(str(s.value)) > 2}
    assert not any(
        value in repr((state.article.suggestions, [(f.suggestions, f.values) for f in hidden])) for value in said
    )
    assert not state["body"].blind


def test_only_the_chosen_fields_are_blind() -> None:
    state = opened(replace(ALL_BLIND, blind_fields=("published",)))
    assert [f.field.key for f in state.fields if f.blind] == ["published"]
    assert state["headline"].values[0].value.value == SUGGESTED["headline"][0].value


def test_planted_values_take_the_place_of_undecided_ones_only() -> None:
    accepted = DecidedValue(value="Abdulla Aripov", decision=Decision.ACCEPTED, from_=0)
    state = opened(ALL_PLANTED, replace(NOBODY, fields={"people": (accepted,)}))
    people = state["people"].values
    assert people[0].value.value == "Abdulla Aripov"
    assert people[0].suggestion == SUGGESTED["people"][0]
    assert people[1].value.value != "Uljas Bektenov"
    assert state["published"].values[0].value.value != "2024-10-22"
    assert state.in_truth("published")[0].value.value == "2024-10-22"


def test_what_was_decided_elsewhere_meanwhile_is_shown_as_it_is() -> None:
    state = opened(ALL_PLANTED)
    accepted = DecidedValue(value="2024-10-22", decision=Decision.ACCEPTED, from_=0)
    shown = state.with_review(replace(NOBODY, fields={"published": (accepted,)}))
    assert shown["published"].values[0].suggestion == SUGGESTED["published"][0]


# --- planted errors --------------------------------------------------------------------------------------------------


def test_an_accepted_error_is_missed_and_the_original_is_back_undecided() -> None:
    state = opened(ALL_PLANTED)
    settled, then = done(state, "published", steps.accept(state["published"], 0))
    assert values(settled, "published") == []
    assert observed(settled) == [{"kind": "planted", "index": 0, "caught": False}]
    assert [(v.value.value, v.decision) for v in then["published"].values] == [("2024-10-22", None)]
    assert then["published"].reveals[0].outcome is Outcome.MISSED
    again, _ = done(then, "published", steps.accept(then["published"], 0))
    assert values(again, "published") == [("2024-10-22", "accepted", 0)]
    assert observed(again) == []


def test_a_rejected_error_is_caught_and_the_original_is_back_undecided() -> None:
    state = opened(ALL_PLANTED)
    settled, then = done(state, "people", steps.reject(state["people"], 0))
    assert [e.what for e in settled.edits] == ["observed"]
    assert settled.reveals[0].outcome is Outcome.CAUGHT
    assert then["people"].values[0].suggestion == SUGGESTED["people"][0]
    assert then["people"].values[0].decision is None


def test_an_error_corrected_to_the_truth_is_an_acceptance_with_the_true_evidence() -> None:
    state = opened(ALL_PLANTED)
    shown = state["publisher"].values[0].value
    assert shown.evidence[0].quote == "KazTransOil"
    typed = replace(shown, value="Samarkand Times")
    settled, then = done(state, "publisher", steps.correct(state["publisher"], 0, typed))
    assert values(settled, "publisher") == [("Samarkand Times", "accepted", 0)]
    assert then["publisher"].values[0].value.evidence == SUGGESTED["publisher"][0].evidence
    assert settled.reveals[0].outcome is Outcome.CAUGHT


def test_an_error_corrected_to_something_else_keeps_nothing_of_it() -> None:
    state = opened(ALL_PLANTED)
    typed = replace(state["publisher"].values[0].value, value="Tashkent")
    settled, then = done(state, "publisher", steps.correct(state["publisher"], 0, typed))
    assert values(settled, "publisher") == [("Tashkent", "corrected", 0)]
    assert [e.quote for e in then["publisher"].values[0].value.evidence] == ["Tashkent"]


def test_an_error_of_which_only_the_evidence_was_changed_is_missed() -> None:
    state = opened(ALL_PLANTED)
    moved = replace(state["figures"].values[0].value, evidence=())
    settled, then = done(state, "figures", steps.correct(state["figures"], 0, moved))
    assert [e.what for e in settled.edits] == ["observed"]
    assert settled.reveals[0].outcome is Outcome.MISSED
    assert then["figures"].values[0].value == SUGGESTED["figures"][0]


def test_a_planted_speaker_that_was_corrected_is_caught() -> None:
    state = opened(ALL_PLANTED)
    shown = state["quotes"].values[0].value
    assert shown.attributes["speaker"] != "Uljas Bektenov"
    right = replace(shown, attributes={"speaker": "Uljas Bektenov"})
    settled, _ = done(state, "quotes", steps.correct(state["quotes"], 0, right))
    assert values(settled, "quotes") == [("We open the road for everybody who trades", "accepted", 0)]
    kept, _ = done(state, "quotes", steps.correct(state["quotes"], 0, replace(shown, evidence=())))
    assert kept.reveals[0].outcome is Outcome.MISSED


def test_emptying_a_field_with_an_error_leaves_it_undecided() -> None:
    state = opened(ALL_PLANTED)
    for key in ("published", "people"):
        settled, then = done(state, key, ())
        assert {r.outcome for r in settled.reveals} == {Outcome.CAUGHT}
        assert then[key].decided is None
        assert [v.suggestion for v in then[key].values] == list(SUGGESTED[key])


def test_an_error_cannot_be_moved_into_another_field() -> None:
    state = opened(ALL_PLANTED)
    false = state["people"].values[1].value
    edits = [
        Edit("values", "people", None, steps.reject(state["people"], 1)),
        Edit("values", "organisations", None, steps.add(state["organisations"], false)),
    ]
    settled = settle(state, edits)
    assert [e.what for e in settled.edits] == ["observed"]
    assert settled.reveals[0].outcome is Outcome.MISSED


def test_accepting_all_stays_on_the_article_until_what_was_missed_is_looked_at() -> None:
    state = opened(replace(ALL_PLANTED, planted_fields=("people",)))
    edits = [Edit("values", f.field.key, f.decided, steps.accept_rest(f)) for f in state.fields]
    finish = Edit("status", None, Status.TODO, Status.DONE)
    settled = settle(state, [*edits, finish])
    assert settled.stays
    assert finish not in settled.edits
    assert [r.index for r in settled.reveals] == [0, 1]
    assert values(settled, "published") == [("2024-10-22", "accepted", 0)]
    then = after(state, settled)
    assert then["people"].decided is None
    edits = [Edit("values", f.field.key, f.decided, steps.accept_rest(f)) for f in then.fields]
    again = settle(then, [*edits, finish])
    assert not again.stays
    assert finish in again.edits
    assert [v for v, *_ in values(again, "people")] == ["Abdulla Aripov", "Uljas Bektenov"]


@pytest.mark.parametrize("key", [k for k in SUGGESTED if k != "language"])
def test_no_edit_and_no_observation_ever_holds_what_was_planted(key: str) -> None:
    state = opened(ALL_PLANTED)
    false = [a.value if a.value != t.value else next(iter(a.attributes.values()))
             for a, t in zip(state[key].suggestions, SUGGESTED[key], strict=True)]  # fmt: skip
    field = state[key]
    elsewhere = {str(s.value) for k, listed in SUGGESTED.items() if k != key for s in listed}
    tries: list[steps.Decided] = [steps.accept(field, 0), steps.reject(field, 0), steps.accept_rest(field), ()]
    tries.append(steps.correct(field, 0, entry("Something else")))
    tries.append(steps.correct(field, 0, replace(field.values[0].value, evidence=())))
    for decided in tries:
        settled, then = done(state, key, decided)
        assert settled.reveals
        for value in false:
            stored = [e for e in settled.edits if str(value) in repr(e)]
            assert not stored or str(value) in elsewhere
        assert all(v.value.value not in false[:1] for v in then[key].values if v.decision is not None)


# --- blind fields ----------------------------------------------------------------------------------------------------


def test_an_entry_that_agrees_accepts_the_suggestion() -> None:
    state = opened(ALL_BLIND)
    settled, then = done(state, "published", steps.add(state["published"], entry("2024-10-22")))
    assert values(settled, "published") == [("2024-10-22", "accepted", 0)]
    assert observed(settled) == [
        {"kind": "blind", "entered": [{"value": "2024-10-22", "attributes": {}}], "suggested": 1, "agreed": 1}
    ]
    assert not then["published"].blind
    assert then["published"].reveals[0].outcome is Outcome.AGREES
    assert then["published"].values[0].value.evidence == SUGGESTED["published"][0].evidence


def test_an_entry_that_differs_stands_beside_the_suggestion_which_can_be_taken() -> None:
    state = opened(ALL_BLIND)
    settled, then = done(state, "published", steps.add(state["published"], entry("2024-10-21")))
    assert values(settled, "published") == [("2024-10-21", "corrected", 0)]
    assert then["published"].reveals[0].outcome is Outcome.DIFFERS
    assert then["published"].alternatives[0] == SUGGESTED["published"][0]
    other = then["published"].alternatives[0]
    taken = Value(value=other.value, attributes=dict(other.attributes), evidence=other.evidence)
    again, last = done(then, "published", steps.correct(then["published"], 0, taken))
    assert values(again, "published") == [("2024-10-22", "accepted", 0)]
    assert last["published"].alternatives == ()


def test_nothing_there_reveals_and_the_suggestion_can_still_be_taken() -> None:
    state = opened(ALL_BLIND)
    settled, then = done(state, "published", ())
    assert [e.after for e in settled.edits if e.what == "values"] == [()]
    assert observed(settled)[0]["entered"] == []
    other = then["published"].alternatives[0]
    taken = Value(value=other.value, attributes=dict(other.attributes), evidence=other.evidence)
    again, _ = done(then, "published", steps.add(then["published"], taken))
    assert values(again, "published") == [("2024-10-22", "accepted", 0)]


def test_nothing_there_agrees_where_nothing_was_suggested() -> None:
    state = opened(ALL_BLIND)
    settled, then = done(state, "updated", ())
    assert settled.reveals[0].outcome is Outcome.AGREES
    assert then["updated"].decided == ()


def test_a_list_stays_hidden_until_it_is_declared_complete() -> None:
    state = opened(ALL_BLIND)
    one, state = done(state, "people", steps.add(state["people"], entry("uljas bektenov")))
    assert not one.reveals
    assert state["people"].blind
    _, state = done(state, "people", steps.add(state["people"], entry("Somebody Else")))
    assert state["people"].blind
    assert [v.value.value for v in state["people"].values] == ["uljas bektenov", "Somebody Else"]
    settled = settle(state, [], close="people")
    assert values(settled, "people") == [("uljas bektenov", "corrected", 1), ("Somebody Else", "added", None)]
    assert observed(settled)[0] | {"entered": None} == {"kind": "blind", "entered": None, "suggested": 2, "agreed": 1}
    then = after(state, settled)
    shown = {(v.value.value, v.decision, v.needs_look) for v in then["people"].values}
    assert ("Abdulla Aripov", None, True) in shown, "what was not found is looked at, however sure it was"


def test_accepting_all_accepts_nothing_hidden() -> None:
    state = opened(replace(ALL_BLIND, blind_fields=("published", "people")))
    edits = [Edit("values", f.field.key, f.decided, steps.accept_rest(f)) for f in state.fields]
    settled = settle(state, [*edits, Edit("status", None, Status.TODO, Status.DONE)])
    assert settled.stays
    assert not settled.reveals
    assert {e.field for e in settled.edits} & {"published", "people", None} == set()
    assert steps.accept(state["published"], -1) is None


def test_a_veil_takes_nothing_from_the_true_state() -> None:
    plain = review_state(article(), NOBODY, FIELDS, 0.8)
    assert plain.veil is None
    assert plain == review_state(article(), NOBODY, FIELDS, 0.8)
    assert of(opened(ALL_BLIND)).article == article()
