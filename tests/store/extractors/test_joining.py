"""What an extractor proposes beside what others do; proposing again replaces its own former part only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from store.articles import Article, Source, Suggestion
from store.extractors.joining import Found, joined
from tests.store.projects import FIELDS, TEXT, suggest, suggestions

ARTICLE = Article(
    number=1, id="a", text=TEXT, source=Source(name="a", format="text", sha256=""), suggestions=suggestions()
)


def acme(value: str | float, score: float | None = 0.7, version: str = "1") -> Suggestion:
    return suggest(value, score, f"acme {version}")


def join(
    article: Article,
    found: Mapping[str, tuple[Suggestion, ...]],
    *,
    keys: str = "",
    decided: str = "",
    first: bool = False,
) -> Article:
    all_keys = keys.split() if keys else [f.key for f in FIELDS]
    return joined(
        FIELDS, article, Found(found, {}), name="acme", keys=all_keys, decided=frozenset(decided.split()), first=first
    )


def shown(article: Article, key: str) -> list[tuple[object, str, tuple[str, ...]]]:
    return [(s.value, s.extractor, s.agreed) for s in article.suggestions.get(key, ())]


def behind(article: Article, key: str) -> list[tuple[object, str]]:
    return [(s.value, s.extractor) for s in article.alternatives.get(key, ())]


def test_equal_values_agree_new_ones_join_in_reading_order_or_stand_behind() -> None:
    made = join(
        ARTICLE,
        {"headline": (acme("Another"),), "people": (acme("Uljas Bektenov"), acme("Border")), "authors": (acme("Ann"),)},
    )
    assert shown(made, "headline") == [("Border crossing opens", "names 1", ())]
    assert behind(made, "headline") == [("Another", "acme 1")]
    assert shown(made, "people") == [
        ("Border", "acme 1", ()),
        ("Abdulla Aripov", "names 1", ()),
        ("Uljas Bektenov", "names 1", ("acme 1",)),
    ]
    assert shown(made, "authors") == [("Ann", "acme 1", ())], "where nothing stood it stands"


def test_running_again_replaces_its_own_former_part_only() -> None:
    once = join(ARTICLE, {"headline": (acme("Another"),), "people": (acme("Uljas Bektenov"), acme("Border"))})
    new = {"people": (acme("Abdulla Aripov", version="2"), acme("Border", 0.2, "2"))}
    again = join(once, new)
    assert behind(again, "headline") == []
    assert shown(again, "people") == [
        ("Border", "acme 2", ()),
        ("Abdulla Aripov", "names 1", ("acme 2",)),
        ("Uljas Bektenov", "names 1", ()),
    ]
    assert again.suggestions["people"][0].score == 0.2
    assert join(again, new) == again, "the same once more changes nothing"
    gone = join(again, {})
    assert {k: v for k, v in gone.suggestions.items() if v} == {k: v for k, v in ARTICLE.suggestions.items() if v}


def test_first_brings_its_value_forward_and_taking_it_away_brings_the_other_back() -> None:
    made = join(ARTICLE, {"headline": (acme("Another"),)}, first=True)
    assert shown(made, "headline") == [("Another", "acme 1", ())]
    assert behind(made, "headline") == [("Border crossing opens", "names 1")]
    assert join(made, {"headline": (acme("Another"),)}, first=True) == made
    assert shown(join(made, {}), "headline") == [("Border crossing opens", "names 1", ())]


def test_decided_fields_and_fields_not_asked_for_are_left_as_they_are() -> None:
    found = {"headline": (acme("Another"),), "people": (acme("Somebody"),)}
    made = join(ARTICLE, found, decided="people")
    assert shown(made, "people") == shown(ARTICLE, "people")
    assert join(made, {}, keys="people").alternatives == made.alternatives, "its headline is not taken back"


def test_what_others_agreed_on_stays_without_the_score_that_was_its_own() -> None:
    mine = replace(acme("X"), agreed=("names 1", "acme 0"))
    made = join(replace(ARTICLE, suggestions={"headline": (mine,)}), {})
    (one,) = made.suggestions["headline"]
    assert (one.value, one.extractor, one.agreed, one.score) == ("X", "names 1", (), None)
