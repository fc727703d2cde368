"""What is planted is plausible, always the same, and never what may be right."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.articles import DecidedValue, Decision, Review, Suggestion
from store.fields import Field, FieldSet, FieldType
from store.normalise import InvalidValue, key, validate
from store.review.anchoring import draw
from store.review.anchoring.planting import plant
from tests.store.anchoring.examples import FIELDS, SEED, SUGGESTED, TEXT, article, plain

WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1, max_size=40)
TYPES = st.sampled_from([t for t in FieldType if t is not FieldType.BLOCKS])


@pytest.mark.parametrize("name", list(SUGGESTED))
def test_something_is_found_for_every_kind_and_always_the_same(name: str) -> None:
    for index in range(len(SUGGESTED[name])):
        altered = plant(article(), FIELDS, name, index, SEED)
        assert altered is not None
        assert altered == plant(article(), FIELDS, name, index, SEED)
        assert plain(altered) != plain(SUGGESTED[name][index])
        assert altered.score == SUGGESTED[name][index].score
        assert altered.extractor == SUGGESTED[name][index].extractor
        assert all(TEXT[e.start : e.end] == e.quote for e in altered.evidence)


def test_seeds_and_articles_lead_to_different_alterations() -> None:
    made = {str(plant(article(f"a{n}"), FIELDS, "figures", 0, SEED).value) for n in range(40)}  # type: ignore[union-attr]
    assert len(made) > 3
    assert len({str(plant(article(), FIELDS, "figures", 0, str(n)).value) for n in range(40)}) > 3  # type: ignore[union-attr]


def test_a_date_stays_near_and_keeps_its_precision() -> None:
    for n in range(50):
        altered = plant(article(f"a{n}"), FIELDS, "published", 0, SEED)
        assert altered is not None
        assert abs((date.fromisoformat(str(altered.value)) - date(2024, 10, 22)).days) <= 7


def test_a_role_goes_to_another_and_a_quote_to_another_speaker() -> None:
    two = (*SUGGESTED["people"][:1], Suggestion(value="Uljas Bektenov", attributes={"role": "head"}, extractor="t"))
    altered = plant(article(suggestions={**SUGGESTED, "people": two}), FIELDS, "people", 0, SEED)
    assert altered is not None
    assert plain(altered) == ("Abdulla Aripov", (("role", "head"),))
    spoken = plant(article(), FIELDS, "quotes", 0, SEED)
    assert spoken is not None
    assert spoken.attributes["speaker"] == "Abdulla Aripov"


def test_a_name_from_elsewhere_brings_the_words_it_stands_in() -> None:
    altered = plant(article(), FIELDS, "publisher", 0, SEED)
    assert altered is not None
    assert (altered.value, altered.evidence[0].quote) == ("KazTransOil", "KazTransOil")


def test_neither_runners_up_nor_what_anybody_decided_is_planted() -> None:
    for n in range(30):
        first = plant(article(f"a{n}"), FIELDS, "published", 0, SEED)
        assert first is not None
        runner_up: dict[str, tuple[Suggestion, ...]] = {
            "published": (Suggestion(value=first.value, extractor="other 1"),)
        }
        other = plant(article(f"a{n}", alternatives=runner_up), FIELDS, "published", 0, SEED)
        assert other is not None
        assert other.value != first.value
        decided = DecidedValue(value=first.value, decision=Decision.CORRECTED, from_=0)
        reviewed = article(f"a{n}", reviews=(Review(annotator="bob", fields={"published": (decided,)}),))
        assert plant(reviewed, FIELDS, "published", 0, SEED) == other


@settings(max_examples=60, deadline=None)
@given(TYPES, st.lists(WORDS, min_size=1, max_size=4), st.text(max_size=8))
def test_a_planted_value_never_equals_any_that_is_suggested(kind: FieldType, words: list[str], seed: str) -> None:
    field = Field(key="f", label="F", type=kind, many=True, choices=("one", "two"), attributes=("role",))
    found = tuple(Suggestion(value=w, extractor="t", attributes={"role": w[:3]}) for w in words)
    one = article(suggestions={"f": found, "people": SUGGESTED["people"]})
    for index in range(len(found)):
        altered = plant(one, FieldSet((field, FIELDS["people"])), "f", index, seed)
        if altered is not None:
            assert plain(altered) not in {plain(s) for s in found}
            same = key(field, altered) == key(field, found[index])
            assert not same or altered.attributes != found[index].attributes


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.integers(-(10**12), 10**12), st.floats(0.001, 1e6)), st.text(max_size=8))
def test_a_planted_figure_is_another_figure(number: float, seed: str) -> None:
    field = Field(key="f", label="F", type=FieldType.NUMBER, many=True)
    one = article(suggestions={"f": (Suggestion(value=number, extractor="t"),)})
    altered = plant(one, FieldSet((field,)), "f", 0, seed)
    if altered is not None:
        assert isinstance(altered.value, type(number))
        assert altered.value != number
        validate(field, str(altered.value))


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1, 1, 2), date(9999, 12, 1)), st.sampled_from(["", "T10:30", "T10:30:00+05:00"]))
def test_a_planted_date_is_a_date(day: date, clock: str) -> None:
    field = Field(key="f", label="F", type=FieldType.DATE)
    for precision in (f"{day}{clock}", str(day)[:7], str(day)[:4]):
        one = article(suggestions={"f": (Suggestion(value=precision, extractor="t"),)})
        altered = plant(one, FieldSet((field,)), "f", 0, SEED)
        if altered is not None:
            assert len(str(altered.value)) == len(precision)
            try:
                validate(field, str(altered.value))
            except InvalidValue as error:
                pytest.fail(f"{precision} became {altered.value}: {error}")


@settings(max_examples=20, deadline=None)
@given(st.floats(0, 1), st.text(max_size=10))
def test_draws_are_stable_and_close_to_the_share(share: float, seed: str) -> None:
    drawn = [n for n in range(2000) if draw.hits(share, seed, "blind", n)]
    assert drawn == [n for n in range(2000) if draw.hits(share, seed, "blind", n)]
    assert abs(len(drawn) / 2000 - share) < 0.06
    assert set(drawn) <= {n for n in range(2000) if draw.hits(min(1.0, share + 0.1), seed, "blind", n)}


def test_a_draw_is_the_same_on_every_machine() -> None:
    assert f"{draw.number('seed', 'blind', 'a'):016x}" == "f6d531ce8af7ad55"
