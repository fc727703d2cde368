"""Taking articles in fast gives the same as taking them in slowly."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from store import documents
from store.articles import Article, ArticleDraft, Block, Evidence, Review, Source, Suggestion
from store.database import sqlite
from store.database.intake import suggestion_document
from store.documents import dumps, parse_blocks, parse_suggestion, parse_suggestions, suggestions_json
from store.documents.sound import sound_suggestions
from store.field_files import load_default
from store.project import ImportedArticle
from store.review.state import review_state, unsure
from tests.store.projects import empty_project

TEXT = "Ada Brunner met Teo in Port Linden. Ж\U0001f600"

odd = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 70), st.floats(), st.text(max_size=3), st.just("a\0b"), st.just("\ud800")
)


@st.composite
def raw_spans(draw: st.DrawFn) -> Any:
    start, end = draw(st.integers(-1, len(TEXT) + 1)), draw(st.integers(-1, len(TEXT) + 1))
    span = {"start": start, "end": end, "quote": TEXT[max(start, 0) : max(end, 0)]}
    if draw(st.booleans()):
        return span
    return {**span, draw(st.sampled_from(list(span))): draw(odd)}


raw_suggestions = st.fixed_dictionaries(
    {
        "value": st.one_of(odd, st.integers(2**62, 2**66)),
        "extractor": st.one_of(st.just("names 1"), odd),
        "evidence": st.one_of(st.lists(raw_spans(), max_size=2), odd),
        "score": st.one_of(st.none(), st.floats(0, 1), odd),
    },
    optional={
        "attributes": st.one_of(st.dictionaries(st.text(max_size=3), odd, max_size=2), odd),
        "agreed": st.one_of(st.lists(st.text(max_size=3), max_size=2), odd),
    },
)


@given(st.dictionaries(st.one_of(st.text(max_size=3), st.just("a\0")), st.lists(raw_suggestions, max_size=2)))
@example({"0": [{"value": None, "extractor": "names 1", "evidence": [], "score": None, "agreed": None}]})
def test_the_quick_door_lets_nothing_else_in(data: dict[str, Any]) -> None:
    quick = sound_suggestions(data, TEXT)
    if quick is None:
        return
    slow = {documents.clean_text(k): tuple(parse_suggestion(v, TEXT) for v in values) for k, values in data.items()}
    assert quick == slow
    assert [type(s.value) for v in quick.values() for s in v] == [type(s.value) for v in slow.values() for s in v]
    assert dumps(quick) == dumps(suggestions_json(slow))


@pytest.mark.parametrize(
    "block",
    [
        {"start": True, "end": 3},
        {"start": 3, "end": 2},
        {"start": 0, "end": 99},
        {"start": 0, "end": 1, "kind": "song"},
        {"start": 0, "end": 1, "kind": []},
        {"start": 0, "end": 1, "kind": "heading", "body": 1},
    ],
)
def test_unsound_blocks_are_refused(block: dict[str, Any]) -> None:
    with pytest.raises(documents.InvalidDocument, match=r"blocks\[1\]"):
        parse_blocks([{"start": 0, "end": 3, "kind": "heading", "body": False}, block], TEXT)


def suggested(value: str, score: float | None) -> Suggestion:
    return Suggestion(
        value=value, score=score, extractor="names 1", attributes={"role": "head"}, agreed=("text 1",),
        evidence=(Evidence(0, 3, "Ada"),),
    )  # fmt: skip


@given(
    st.dictionaries(
        st.sampled_from([f.key for f in load_default()]), st.lists(st.one_of(st.none(), st.floats(0, 1)), max_size=3)
    ),
    st.floats(0, 1),
)
def test_what_is_unsure_before_any_review_is_counted_as_a_review_would(
    scores: dict[str, list[float | None]], threshold: float
) -> None:
    given = {key: tuple(suggested("Ada", s) for s in listed) for key, listed in scores.items()}
    source = Source(name="a", format="text", sha256="")
    article = Article(number=1, id="a", text=TEXT, source=source, suggestions=given)
    fields = load_default()
    state = review_state(article, Review(annotator=""), fields, threshold)
    assert unsure(given, fields, threshold) == state.unsure


def test_the_stored_document_is_in_the_form_of_the_format() -> None:
    given = {"people": (suggested("Ada", 0.5), suggested("Ж", None))}
    source = Source(name="a", format="text", sha256="")
    article = Article(number=1, id="a", text=TEXT, source=source, suggestions=given, alternatives={"headline": ()})
    wanted = {"suggestions": suggestions_json(given), "alternatives": {"headline": []}}
    assert suggestion_document(article) == dumps(wanted).decode()
    assert parse_suggestions(documents.loads(suggestion_document(article))["suggestions"], TEXT) == given


def imported(number: int) -> ImportedArticle:
    text = f"Alpha{number:04} beta gamma"
    draft = ArticleDraft(
        id=f"{number}", source=Source(name="a", format="text", sha256=f"{number}"), fallback_id="", text=text,
        blocks=(Block(0, len(text)),),
        suggestions={"people": (Suggestion(value=f"Delta{number:04}", extractor="x 1"),)},
    )  # fmt: skip
    return ImportedArticle(draft=draft, title=f"Title{number:04}")


def test_many_articles_are_found_by_their_words_and_later_ones_too(tmp_path: Path) -> None:
    def triggers(location: str) -> list[tuple[str, str]]:
        connection = sqlite3.connect(location)
        try:
            query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    many = sqlite._BULK + 10
    with empty_project(tmp_path / "news.copydesk") as project:
        before = triggers(project.location)
        for size in (many, 1, many):
            start = project.counts("").total
            project.add([imported(n) for n in range(start, start + size)])
        assert triggers(project.location) == before
        for number in (0, many - 1, many, many + 1, 2 * many):
            for query in (f"alpha{number:04}", f"title{number:04}", f"people:delta{number:04}"):
                assert len(project.queue("", view="all", query=query)) == 1, query
        assert not project.check()


def test_a_batch_that_fails_leaves_the_triggers_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = sqlite._BULK + 10
    with empty_project(tmp_path / "news.copydesk") as project:
        with monkeypatch.context() as patched:
            patched.setattr(sqlite, "insert_rows", _failing_after(4, sqlite.insert_rows))
            with pytest.raises(ZeroDivisionError):
                project.add([imported(n) for n in range(many)])
        assert project.counts("").total == 0
        project.add([imported(n) for n in range(3)])
        assert len(project.queue("", view="all", query="alpha0002")) == 1
        assert not project.check()


def _failing_after(calls: int, function: Any) -> Any:
    done = 0

    def wrapped(*given: Any) -> None:
        nonlocal done
        done += 1
        if done > calls:
            raise ZeroDivisionError
        function(*given)

    return wrapped
