"""What can be taken in a value's place, and that a decision on it is what the format says."""

from __future__ import annotations

from dataclasses import replace

from store.articles import DecidedValue, Decision, Suggestion
from store.review.candidates import candidates, offers, runner_up, take
from store.review.state import Decided, FieldState, accept, add, correct, reject
from tests.store.projects import FIELDS, evidence, suggest

ORIGINAL = suggest("Border crossing opens", 0.9, "og 1")
SECOND = suggest("Border", 0.5, "page 1")
THIRD = suggest("Share this", 0.2, "title 1")


def headline(decided: Decided = None, *others: Suggestion) -> FieldState:
    return FieldState(FIELDS["headline"], (ORIGINAL,), others or (SECOND, THIRD), decided, 0.8)


def people(decided: Decided = None, others: tuple[Suggestion, ...] = ()) -> FieldState:
    shown = (suggest("Abdulla Aripov"), suggest("Uljas Bektenov", 0.6))
    return FieldState(FIELDS["people"], shown, others, decided, 0.8)


def after(state: FieldState, decided: Decided) -> FieldState:
    return replace(state, decided=decided)


def value(state: FieldState, index: int = 0) -> tuple[object, Decision | None, int | None]:
    shown = state.values[index]
    return shown.value.value, shown.decision, shown.from_


def test_the_runner_up_the_next_one_and_the_first_again() -> None:
    state = headline()
    seen = []
    for _ in range(4):
        candidate = runner_up(state, 0)
        assert candidate is not None
        state = after(state, take(state, candidate))
        seen.append(value(state))
    assert seen == [
        ("Border", Decision.CORRECTED, 0),
        ("Share this", Decision.CORRECTED, 0),
        ("Border crossing opens", Decision.ACCEPTED, 0),
        ("Border", Decision.CORRECTED, 0),
    ]
    assert state.values[0].value.evidence == SECOND.evidence


def test_what_stands_is_listed_and_not_offered() -> None:
    assert [(c.suggestion.value, c.stands) for c in candidates(headline(), 0)] == [
        ("Border crossing opens", True), ("Border", False), ("Share this", False),
    ]  # fmt: skip
    state = after(headline(), take(headline(), offers(headline(), 0)[0]))
    assert [c.suggestion.value for c in offers(state, 0)] == ["Border crossing opens", "Share this"]


def test_something_typed_leads_to_the_first_runner_up() -> None:
    typed = after(headline(), correct(headline(), 0, replace(SECOND, value="Typed")))
    candidate = runner_up(typed, 0)
    assert candidate is not None
    assert candidate.suggestion is SECOND or candidate.suggestion is ORIGINAL
    assert not any(c.stands for c in candidates(typed, 0))


def test_a_rejected_and_an_emptied_field_can_still_take_one() -> None:
    rejected = after(headline(), reject(headline(), 0))
    candidate = runner_up(rejected, 0)
    assert candidate is not None
    assert value(after(rejected, take(rejected, candidate)))[1:] == (Decision.CORRECTED, 0)
    empty = after(headline(), ())
    first, second, _ = candidates(empty, -1)
    assert value(after(empty, take(empty, first))) == ("Border crossing opens", Decision.ACCEPTED, 0)
    assert value(after(empty, take(empty, second))) == ("Border", Decision.ADDED, None)


def test_where_nothing_else_was_suggested_there_is_no_candidate() -> None:
    alone = FieldState(FIELDS["headline"], (ORIGINAL,), (), None, 0.8)
    assert candidates(alone, 0) == ()
    assert runner_up(alone, 0) is None
    same = headline(None, replace(ORIGINAL, extractor="page 1"))
    assert candidates(same, 0) == ()


def test_a_field_without_a_suggestion_takes_a_runner_up() -> None:
    none = FieldState(FIELDS["headline"], (), (SECOND,), None, 0.8)
    candidate = runner_up(none, -1)
    assert candidate is not None
    assert value(after(none, take(none, candidate))) == ("Border", Decision.ADDED, None)


def test_in_a_list_another_reading_of_the_same_words_takes_the_value_s_place() -> None:
    other = suggest("Bektenov", 0.4, "people 1")
    state = people(others=(other,))
    assert offers(state, 0)[0].replaces == -1
    candidate = runner_up(state, 1)
    assert candidate is not None
    assert candidate.replaces == 1
    state = after(state, take(state, candidate))
    assert value(state, 1) == ("Bektenov", Decision.CORRECTED, 1)
    back = runner_up(state, 1)
    assert back is not None
    state = after(state, take(state, back))
    assert value(state, 1) == ("Uljas Bektenov", Decision.ACCEPTED, 1)


def test_in_a_list_others_join_one_after_the_other_until_none_is_left() -> None:
    state = people(others=(suggest("Border", 0.4), suggest("Share", 0.3), suggest("Abdulla Aripov", 0.9, "x 1")))
    for joined in ("Border", "Share"):
        candidate = runner_up(state, 0)
        assert candidate is not None
        state = after(state, take(state, candidate))
        assert (state.values[-1].value.value, state.values[-1].decision) == (joined, Decision.ADDED)
    assert runner_up(state, 0) is None
    assert [v.decision for v in state.values] == [None, None, Decision.ADDED, Decision.ADDED]


def test_the_original_of_a_rule_takes_the_place_of_what_the_rule_wrote() -> None:
    made = Suggestion(value="Oljas Bektenov", score=0.6, extractor="rule 4", evidence=evidence("Uljas Bektenov"))
    original = replace(suggest("Uljas Bektenov", 0.6), agreed=("rule 4",))
    state = FieldState(FIELDS["people"], (suggest("Abdulla Aripov"), made), (original,), None, 0.8)
    candidate = runner_up(state, 1)
    assert candidate is not None
    state = after(state, take(state, candidate))
    assert value(state, 1) == ("Uljas Bektenov", Decision.CORRECTED, 1)


def test_decisions_on_other_values_stay() -> None:
    state = people(others=(suggest("Bektenov", 0.4),))
    state = after(state, accept(state, 0))
    state = after(state, add(state, suggest("Border")))
    candidate = runner_up(state, 1)
    assert candidate is not None
    decided = take(state, candidate)
    assert decided is not None
    assert [(d.value, d.decision) for d in decided if isinstance(d, DecidedValue)] == [
        ("Abdulla Aripov", Decision.ACCEPTED), ("Bektenov", Decision.CORRECTED), ("Border", Decision.ADDED),
    ]  # fmt: skip
