"""The query language, over a handful of articles whose answers can be seen by eye."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.articles import DecidedValue, Decision, Status, Suggestion, Value
from store.errors import UserError
from store.project import Edit, Project
from store.review import state as steps
from store.search.fold import fold
from store.search.parser import MAX_LENGTH, All, Compare, Either, InvalidQuery, Not, Op, Words, parse
from tests.store.projects import finish, item, new_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Four articles: 1 untouched, 2 done by anna with a corrected headline, 3 flagged, 4 with hardly anything."""

    def suggest(value: str | float, score: float | None) -> Suggestion:
        return Suggestion(value=value, score=score, extractor="names 1")

    two = {
        "headline": (suggest("Qozogʻiston bilan chegara", 0.95),),
        "published": (suggest("2024-03-05T09:30+05:00", 0.9),),
        "people": (suggest("Émile Zola", 0.9), suggest("Abdulla Aripov", 0.3)),
        "figures": (suggest(4400000000, 0.9), suggest(-32, 0.9)),
    }
    three = {
        "published": (suggest("2025", 0.9),),
        "headline": (suggest("The sport page", None),),
        "people": (suggest("Jean-Luc O'Neill", 0.9),),
    }
    items = [
        item("news/1.txt", url="https://www.kun.uz/1", language="uz-Latn"),
        item("news/2.txt", text="Border news. Share", given=two, url="https://m.kun.uz/2?q=%5F", language="en-GB"),
        item("other/3", text="Crossing the border slowly. Share", given=three, url="https://x.org/3", language="en"),
        item("4", text="Nothing at all", given={}),
    ]
    with new_project(tmp_path_factory.mktemp("search"), *items) as project:
        assert project.counts("anna").total == 4
        field = project.state(2, "anna")["headline"]
        corrected = steps.correct(field, 0, Value(value="Kazakhstan border"))
        project.decide("anna", 2, [Edit("values", "headline", None, corrected)], action="correct")
        finish(project, 2)
        project.decide("anna", 3, [Edit("flagged", None, False, True)], action="flag")
        project.decide("anna", 3, [Edit("note", None, "", "ask 100% of them")], action="note")
        people = (DecidedValue(value="Bob Added", decision=Decision.ADDED),)
        project.decide("bob", 4, [Edit("values", "people", None, people)], action="add")
        project.decide("bob", 1, [Edit("status", None, Status.TODO, Status.SKIPPED)], action="skip")
        yield project


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("", [1, 2, 3, 4]),
        ("border", [1, 2, 3]),
        ("BORDER crossing", [1, 3]),
        ('"border crossing"', [1]),
        ('"crossing the border"', [3]),
        ("bord", [1, 2, 3]),  # the last word as it is typed
        ("bord crossing", []),
        ("bord* crossing", [1, 3]),
        ("zola", [2]),
        ("emile", [2]),
        ("border -crossing", [2]),
        ("border NOT crossing", [2]),
        ("zola OR slowly", [2, 3]),
        ("border (zola OR slowly)", [2, 3]),
        ("NOT (zola OR slowly)", [1, 4]),
        ("border AND zola", [2]),
        ("people:aripov", [1, 2]),
        ('people:"Abdulla Aripov"', [1, 2]),
        ('people:"Aripov Abdulla"', []),
        ("people:arip", [1, 2]),
        ('people:"arip"', []),
        ('people:"o\'neill"', [3]),
        ("people:*", [1, 2, 3]),
        ("People:zola", [2]),
        ("title:border", [1]),  # an article's title, whatever field is called so
        ("headline:kazakhstan", [2]),  # as corrected
        ("headline:qozog", []),  # no longer
        ("status:done", [2]),
        ("status:todo", [1, 3, 4]),
        ("status:in_progress", []),
        ("status:skipped", []),
        ("flagged:yes", [3]),
        ("flagged:no", [1, 2, 4]),
        ("missing:headline", [4]),
        ("missing:people", [4]),
        ("missing:figures", [3, 4]),
        ("score:<0.5", [1]),
        ("score:none", [3]),
        ("score:0.6..0.7", [1]),
        ("unsure:>0", [1, 3, 4]),
        ("unsure:0", [2]),
        ("unsure>=2", [1, 4]),
        ("lang:en", [2, 3]),
        ("lang:uz", [1]),
        ("site:kun.uz", [1, 2]),
        ("site:m.kun.uz", [2]),
        ("by:anna", [2, 3]),
        ("by:ANNA", [2, 3]),
        ("by:bob", [1, 4]),
        ("by:nobody", []),
        ("changed:headline", [2]),
        ("changed:people", []),
        ("changed:*", [2]),
        ("corrected:>0", [2]),
        ('text:"border crossing"', [1]),
        ("text:zola", []),
        ("note:100%", [3]),
        ("note:1000", []),
        ("id:news/1.txt", [1]),
        ("id:news/*", [1, 2]),
        ("url:%5F", [2]),
        ("format:text", [1, 2, 3, 4]),
        ("published:2024", [1, 2]),
        ("published:2024-10", [1]),
        ("published:2024-03-05", [2]),
        ("published:2024-01..2024-06", [2]),
        ("published:2024-10-22..", [1, 3]),
        ("published:..2024-03", [2]),
        ("published>2024-10-21", [1, 3]),
        ("published<2024-10-22", [2]),
        ("published<=2024-10", [1, 2]),
        ("published:>=2025", [3]),
        ("figures>1000000", [2]),
        ("figures:5", [1]),
        ("figures:4,400,000,000", [2]),
        ("figures<0", [2]),
        ("figures:-40..10", [1, 2]),
        ("-figures:5", [2, 3, 4]),
    ],
)
def test_a_query_finds_what_it_says(project: Project, query: str, numbers: list[int]) -> None:
    assert sorted(project.queue("anna", view="all", query=query)) == numbers


def test_asked_in_nobodys_name_anybodys_decisions_count(project: Project) -> None:
    assert project.numbers("people:bob") == [4]
    assert list(project.queue("anna", view="all", query="people:bob")) == []
    assert project.numbers("status:done") == [2]
    assert project.numbers("status:skipped") == [1]
    assert project.numbers("people:arip") == []  # whole words, unless it says otherwise
    assert project.numbers("people:arip*") == [1, 2]
    assert project.numbers("flagged:yes OR changed:people") == [3, 4]
    assert project.numbers("missing:people", "anna") == [4]


@pytest.mark.parametrize(
    ("query", "at", "says"),
    [
        ("nofield:x", 1, "no field “nofield”"),
        ("border headlin:x", 8, "did you mean headline"),
        ("missing:peple", 9, "did you mean people"),
        ('border "open', 8, "not closed"),
        ("(border", 1, "not closed"),
        ("border)", 7, "closes nothing"),
        ("border AND", 11, "missing after AND"),
        ("OR border", 1, "missing before OR"),
        ("a () b", 4, "missing before the closing"),
        ("NOT", 4, "missing after NOT"),
        ("people:", 8, "value is missing"),
        ("published:spring", 11, "not a date"),
        ("published:2024..soon", 11, "not a date"),
        ("figures:many", 9, "not a number"),
        ("figures>nan", 9, "not a number"),
        ("people>5", 8, "no order"),
        ("people:a..b", 8, "no order"),
        ("status:maybe", 8, "status: takes"),
        ("flagged:perhaps", 9, "yes or no"),
        ("flagged>yes", 9, "yes or no"),
        ("body:x", 1, "blocks"),
        ("score:high", 7, "not a number"),
        ("published>2024..2025", 11, "colon"),
        ("(" * 100, 61, "deeper"),
        ("x" * (MAX_LENGTH + 1), MAX_LENGTH + 1, "up to 10,000"),
    ],
)
def test_an_error_says_at_which_character(project: Project, query: str, at: int, says: str) -> None:
    with pytest.raises(InvalidQuery) as caught:
        project.queue("anna", query=query)
    assert says in str(caught.value)
    assert f"(at character {at})" in str(caught.value)
    assert caught.value.position == at - 1


def test_words_that_only_look_like_a_name_are_words(project: Project) -> None:
    for query in ("10:30", "https://kun.uz/x", "*", "-", ": <", '"%"', "a\0b", "\ud800"):
        assert list(project.queue("anna", query=query)) == []


def test_the_tree() -> None:
    assert parse("a b OR -c") == Either(
        (All((Words("a", False, False, 0), Words("b", False, False, 2))), Not(Words("c", False, False, 8)))
    )
    assert parse('"say \\"hi\\""') == Words('say "hi"', True, False, 0)
    assert parse("x:>=3") == Compare("x", Op.AT_LEAST, "3", None, False, False, 0, 4)
    assert parse("x:1..2") == Compare("x", Op.HAS, "1", "2", False, False, 0, 2)
    assert parse('"two words":y') == Compare("two words", Op.HAS, "y", None, False, False, 0, 12)
    assert parse(" ") == All(())


@given(st.text(st.sampled_from('ab"():<>-.*\\ \u00e9ORNTAD1'), max_size=30))
def test_no_query_crashes(project: Project, query: str) -> None:
    for ask in (lambda: project.queue("anna", query=query), lambda: project.search(query)):
        with contextlib.suppress(InvalidQuery):
            ask()


def test_search_ranks_and_shows_where(project: Project) -> None:
    hits = project.search("border")
    assert {h.number for h in hits} == {1, 2, 3}
    assert "\x02border\x03" in next(h for h in hits if h.number == 3).snippet.lower()
    assert [h.number for h in project.search("zola")] == [2]
    assert len(project.search("border", limit=1)) == 1
    assert [h.number for h in project.search("")] == [4, 3, 2, 1]
    with pytest.raises(UserError):
        project.search("(")


def test_folding() -> None:
    assert fold("  Émile   O’Neill–Zola ") == "emile o'neill-zola"
    assert fold("QOZOGʻISTON") == "qozog'iston" == fold("Qozog‘iston")
    assert fold("Straße") == "strasse"
