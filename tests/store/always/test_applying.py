"""Rules on suggestions: what they make of them, that nothing is hidden, and that they can be taken off again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.always.applying import mark_of, ruled, ruled_blocks, unruled
from store.always.compiled import Compiled
from store.always.rule import Rule, RuleKind
from store.articles import Article, Evidence, Source, Suggestion
from tests.store.projects import FIELDS, TEXT, blocks, evidence, suggest

NORMALISE, NEVER, FURNITURE, BODY = RuleKind


def article(**given: tuple[Suggestion, ...]) -> Article:
    source = Source(name="a", format="text", sha256="")
    shown = {key: values for key, values in given.items() if not key.endswith("_others")}
    others = {key.removesuffix("_others"): values for key, values in given.items() if key.endswith("_others")}
    return Article(number=1, id="a", text=TEXT, source=source, suggestions=shown, alternatives=others, blocks=blocks())


def rule(id: int, kind: RuleKind, field: str = "people", value: object = "", to: object = None, **more: object) -> Rule:
    return Rule(id=id, kind=kind, field=field, value=value, to=to, **more)  # type: ignore[arg-type]


def apply(given: Article, *rules: Rule, site: str = "") -> Article:
    return ruled(given, Compiled(rules, FIELDS), FIELDS, site)


def values(given: Article, key: str = "people") -> list[tuple[object, str]]:
    return [(s.value, s.extractor) for s in given.suggestions.get(key, ())]


def others(given: Article, key: str = "people") -> list[tuple[object, int | None]]:
    return [(s.value, mark_of(s)) for s in given.alternatives.get(key, ())]


def test_a_value_is_written_as_another_and_the_original_is_still_seen() -> None:
    before = article(people=(suggest("Abdulla Aripov"), suggest("Uljas Bektenov", 0.6)))
    after = apply(before, rule(4, NORMALISE, value="ULJAS bektenov", to="Oljas Bektenov"))
    assert values(after) == [("Abdulla Aripov", "names 1"), ("Oljas Bektenov", "rule 4")]
    made = after.suggestions["people"][1]
    assert (made.score, made.evidence) == (0.6, evidence("Uljas Bektenov"))
    assert others(after) == [("Uljas Bektenov", 4)]
    assert after.alternatives["people"][0].extractor == "names 1"
    assert unruled(after, FIELDS) == replace(before, alternatives={"people": ()})


def test_what_is_written_so_already_is_left_alone() -> None:
    before = article(people=(suggest("Oljas Bektenov"),))
    assert apply(before, rule(1, NORMALISE, value="OLJAS BEKTENOV", to="Oljas Bektenov")) is before


def test_two_that_become_one_join_their_evidence_and_part_again() -> None:
    two = (suggest("Aripov", 0.5), suggest("Abdulla Aripov", 0.9, "people 1"))
    after = apply(article(people=two), rule(2, NORMALISE, value="Aripov", to="Abdulla Aripov"))
    (made,) = after.suggestions["people"]
    assert (made.value, made.score, made.extractor, made.agreed) == ("Abdulla Aripov", 0.9, "rule 2", ("people 1",))
    assert set(made.evidence) == {*two[0].evidence, *two[1].evidence}
    assert others(after) == [("Aripov", 2), ("Abdulla Aripov", 2)]
    back = unruled(after, FIELDS)
    assert {s.value: s for s in back.suggestions["people"]} == {s.value: s for s in two}
    assert back.alternatives["people"] == ()


def test_a_value_never_suggested_leaves_a_list_and_gives_its_place_to_the_runner_up() -> None:
    listed = apply(article(people=(suggest("Abdulla Aripov"),)), rule(3, NEVER, value="abdulla aripov"))
    assert (values(listed), others(listed)) == ([], [("Abdulla Aripov", 3)])
    before = article(
        headline=(suggest("Kun.uz", 0.9, "og 1"),),
        headline_others=(suggest("Border crossing opens", 0.7, "page 1"), suggest("Kun.uz – news", 0.2, "title 1")),
    )
    after = apply(before, rule(3, NEVER, "headline", "Kun.uz"))
    assert values(after, "headline") == [("Border crossing opens", "page 1")]
    assert others(after, "headline") == [("Kun.uz – news", None), ("Kun.uz", 3)]
    assert unruled(after, FIELDS) == before


def test_a_runner_up_that_is_never_suggested_either_is_passed_over() -> None:
    before = article(headline=(suggest("Kun.uz"),), headline_others=(suggest("Daryo"), suggest("Border")))
    after = apply(before, rule(1, NEVER, "headline", "Kun.uz"), rule(2, NEVER, "headline", "Daryo"))
    assert values(after, "headline") == [("Border", "names 1")]
    assert others(after, "headline") == [("Kun.uz", 1), ("Daryo", 2)]
    assert unruled(after, FIELDS) == before


def test_a_runner_up_that_says_what_a_rule_writes_agrees() -> None:
    before = article(headline=(suggest("A", 0.9, "og 1"),), headline_others=(suggest("B", 0.4, "page 1"),))
    after = apply(before, rule(1, NORMALISE, "headline", "A", "B"))
    (made,) = after.suggestions["headline"]
    assert (made.value, made.extractor, made.agreed, made.score) == ("B", "rule 1", ("page 1",), 0.9)
    assert unruled(after, FIELDS) == before


def test_rules_follow_one_another_and_never_in_a_circle() -> None:
    before = article(people=(suggest("A1"),))
    chain = rule(1, NORMALISE, value="A1", to="B1"), rule(2, NORMALISE, value="B1", to="C1")
    assert values(apply(before, *chain)) == [("C1", "rule 2")]
    assert values(apply(before, *chain, rule(3, NORMALISE, value="C1", to="A1"))) == [("C1", "rule 2")]
    assert others(apply(before, *chain, rule(3, NEVER, value="C1"))) == [("A1", 3)]


def test_a_rule_for_a_site_stands_above_one_for_all() -> None:
    before = article(people=(suggest("A1"),))
    both = rule(1, NORMALISE, value="A1", to="For all"), rule(2, NORMALISE, value="A1", to="For one", site="kun.uz")
    assert values(apply(before, *both, site="kun.uz")) == [("For one", "rule 2")]
    assert values(apply(before, *both, site="daryo.uz")) == [("For all", "rule 1")]
    assert values(apply(before, both[1], site="")) == [("A1", "names 1")]


def test_switched_off_rules_and_fields_that_do_not_admit_them_do_nothing() -> None:
    before = article(people=(suggest("A1"),), published=(suggest("2024-10-22"),), figures=(suggest(5),))
    assert apply(before, rule(1, NEVER, value="A1", active=False)) is before
    assert apply(before, rule(1, NORMALISE, "published", "2024-10-22", "no date at all")) is before
    assert apply(before, rule(1, NORMALISE, "figures", 5, "five hundred thousandths")) is before
    assert apply(before, rule(1, NEVER, "nothing", "A1")) is before
    assert apply(before, rule(1, NEVER, "body", "A1")) is before
    assert values(apply(before, rule(1, NORMALISE, "figures", 5, 6)), "figures") == [(6, "rule 1")]


def test_lines_go_out_of_the_body_and_into_it() -> None:
    given = blocks()
    assert [b.body for b in given] == [False, True, False]

    def chosen(*rules: Rule, site: str = "kun.uz") -> list[bool]:
        return [b.body for b in ruled_blocks(given, TEXT, Compiled(rules, FIELDS), site)]

    assert chosen(rule(1, BODY, "", line="SHARE  this")) == [False, True, True]
    assert chosen(rule(1, FURNITURE, "", line="Abdulla Aripov opened")) == [False, True, False]
    assert chosen(rule(1, FURNITURE, "", line="Abdulla Aripov opened", begins=True)) == [False, False, False]
    assert chosen(rule(1, BODY, "", line="Share this", site="daryo.uz")) == [False, True, False]
    exact = rule(1, BODY, "", line="Share this"), rule(2, FURNITURE, "", line="Share", begins=True)
    assert chosen(*exact) == [False, True, True]


NAMES = st.sampled_from(["Ab", "Cd", "Ef", "Gh", "ab", "Ij"])


@st.composite
def listed(draw: st.DrawFn) -> tuple[Suggestion, ...]:
    names = draw(st.lists(NAMES, max_size=5, unique=True))
    found = []
    for place, name in enumerate(names):
        spans = tuple(
            Evidence(place * 4 + i, place * 4 + i + 1, TEXT[place * 4 + i]) for i in range(draw(st.integers(1, 3)))
        )
        found.append(replace(suggest(name, draw(st.sampled_from([None, 0.5, 0.9])), f"x{place} 1"), evidence=spans))
    return tuple(found)


@st.composite
def some_rules(draw: st.DrawFn) -> list[Rule]:
    made = []
    for id_ in range(1, draw(st.integers(1, 5)) + 1):
        kind = draw(st.sampled_from([NORMALISE, NEVER]))
        made.append(rule(id_, kind, draw(st.sampled_from(["people", "headline"])), draw(NAMES), draw(NAMES)))
    return made


@given(listed(), listed(), listed(), some_rules())
@settings(max_examples=300, deadline=None)
def test_taking_rules_off_gives_back_what_extractors_said(
    people: tuple[Suggestion, ...], first: tuple[Suggestion, ...], more: tuple[Suggestion, ...], rules: list[Rule]
) -> None:
    before = article(people=people, headline=first[:1], people_others=more, headline_others=more)
    after = apply(before, *rules)
    back = unruled(after, FIELDS)
    assert back.suggestions == before.suggestions
    assert sorted(map(repr, back.alternatives["headline"])) == sorted(map(repr, more))
    assert back.alternatives["people"] == more
    assert ruled(back, Compiled(rules, FIELDS), FIELDS, "").suggestions == after.suggestions
    said = {s.value for key in ("people", "headline") for s in (*before.suggestions[key], *before.alternatives[key])}
    seen = {s.value for key in ("people", "headline") for s in (*after.suggestions[key], *after.alternatives[key])}
    assert said <= seen, "nothing is hidden"


@pytest.mark.parametrize("many", [600])
def test_hundreds_of_rules_are_looked_up_not_walked(many: int) -> None:
    rules = [rule(n, NEVER, value=f"Name {n}") for n in range(1, many)]
    ready = Compiled([*rules, rule(many, NEVER, value="Abdulla Aripov")], FIELDS)
    assert ready.never("people", "abdulla  aripov", "") == rule(many, NEVER, value="Abdulla Aripov")
    assert ready.never("people", "Name 7x", "") is None
