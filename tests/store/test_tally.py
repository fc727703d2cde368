"""What steps over many articles count from stored documents is what the states of fields say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.articles import DecidedValue, Decision, Suggestion
from store.database import index, tally
from store.fields import Field, FieldType
from store.review.state import FieldState

THRESHOLD = 0.8

_scores = st.one_of(st.none(), st.sampled_from((0.0, 0.41, 0.7999, 0.8, 0.95, 1.0)))
_words = st.sampled_from(("a", "b", "c"))
_suggestions = st.lists(
    st.builds(lambda v, s: Suggestion(value=v, score=s, extractor="x 1"), st.one_of(st.none(), _words), _scores),
    max_size=4,
)
_decided = st.none() | st.lists(
    st.builds(
        lambda v, d, f: DecidedValue(value=v, decision=d, from_=f),
        _words,
        st.sampled_from(Decision),
        st.none() | st.integers(0, 5),
    ),
    max_size=5,
)


@given(_suggestions, _decided, st.booleans(), st.booleans())
def test_both_count_the_same(
    suggestions: list[Suggestion], decided: list[DecidedValue] | None, many: bool, required: bool
) -> None:
    field = Field(key="f", label="F", type=FieldType.TEXT, many=many, required=required)
    state = FieldState(field, tuple(suggestions), (), None if decided is None else tuple(decided), THRESHOLD)
    stored = [{"value": s.value, "score": s.score} for s in suggestions]
    made = None
    if decided is not None:
        made = [{"value": d.value, "decision": d.decision.value, "from": d.from_} for d in decided]
    standing = tally.standing(field, stored, made)
    shown = [(one["value"], one.get("score"), one.get("decision")) for one in standing]
    assert shown == [(v.value.value, v.score, v.decision) for v in state.values]
    counts = tally.counts(field, stored, made, standing, THRESHOLD)
    assert counts == (state.unsure, state.expected, index.corrected_in(state))
