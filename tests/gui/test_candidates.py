"""Candidates with real keys: the runner-up, the list at the value, its preview in the article, and what is stored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui.record.candidate_list import CandidateList, CandidateModel
from store.project import Project
from tests.gui.conftest import Hands
from tests.gui.projects import document, make_project

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
K = Qt.Key


def other(document: dict[str, Any], value: str, words: str, score: float | None, extractor: str) -> dict[str, Any]:
    start = document["text"].find(words)
    spans = [{"start": start, "end": start + len(words), "quote": words}] if start >= 0 else []
    return {
        "value": value, "attributes": {}, "evidence": spans, "score": score, "extractor": extractor, "agreed": [],
    }  # fmt: skip


@pytest.fixture
def choice(hands: Hands, tmp_path: Path) -> Hands:
    """An article whose date and people have runners-up, and one without."""
    first, second = document(1), document(2, sure=True)
    first["alternatives"] = {
        "published": [
            other(first, "2023-10-22", "October 22", 0.38, "htmldate 1"),
            other(first, "2024-10-23", "Trade", None, "json-ld 1"),
        ],
        "people": [other(first, "Bektenov", "Bektenov", 0.3, "meta 1")],
    }
    hands.open(make_project(tmp_path / "choice.copydesk", [first, second]))
    return hands


def stored(hands: Hands, key: str) -> list[dict[str, Any]]:
    assert hands.context.session is not None
    with Project.open(hands.context.session.project.location, read_only=True) as project:
        number = project.number_of("a1")
        assert number is not None
        decided = project.review(number, "ann").fields.get(key, ())
        return [
            {"value": d.value, "decision": d.decision.value, "from": d.from_, "quotes": [e.quote for e in d.evidence]}
            for d in decided
        ]


def shown(hands: Hands) -> CandidateList:
    found = [w for w in hands.window.findChildren(CandidateList) if w.isVisible()]
    assert found, "no list of candidates is open"
    return found[0]


def is_open(hands: Hands) -> bool:
    return any(w.isVisible() for w in hands.window.findChildren(CandidateList))


def test_the_runner_up_is_one_key_and_a_second_press_takes_the_next(choice: Hands) -> None:
    choice.focus("published")
    choice.press(K.Key_Return, modifiers=SHIFT)
    assert stored(choice, "published") == [
        {"value": "2023-10-22", "decision": "corrected", "from": 0, "quotes": ["October 22"]}
    ]
    choice.press(K.Key_Return, modifiers=SHIFT)
    assert choice.values("published") == [("2024-10-23", "corrected")]
    choice.press(K.Key_Return, modifiers=SHIFT)
    assert choice.values("published") == [("2024-10-22", "accepted")]
    choice.press(K.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert choice.values("published") == [("2024-10-23", "corrected")]


def test_in_a_list_it_takes_the_place_of_the_value_in_focus_whichever_that_is(choice: Hands) -> None:
    choice.focus("people", 1)
    choice.press(K.Key_Return, modifiers=SHIFT)
    assert choice.values("people") == [("Abdulla Aripov", None), ("Bektenov", "corrected")]
    assert choice.window.desk.focus.index == 1
    choice.press(K.Key_R)
    choice.focus("people", 0)
    choice.press(K.Key_Return, modifiers=SHIFT)
    assert choice.values("people")[-1] == ("Bektenov", "added")
    assert stored(choice, "people") == [
        {"value": "Bektenov", "decision": "added", "from": None, "quotes": ["Bektenov"]}
    ]


def test_where_there_is_none_a_sentence_says_so(choice: Hands) -> None:
    choice.focus("headline")
    choice.press(K.Key_Return, modifiers=SHIFT)
    assert choice.window.footer.message == "Nothing else was suggested for Headline: there is no runner-up."
    assert choice.values("headline") == [("Forum number 1 opens", None)]
    choice.press(K.Key_R, modifiers=SHIFT)
    assert choice.window.footer.message == "Nothing else was suggested for Headline."
    assert not is_open(choice)


def test_the_footer_teaches_the_key_where_there_is_a_runner_up(choice: Hands) -> None:
    choice.focus("published")
    choice.rest()
    assert "runner-up" in [h.text for h in choice.window.footer.hints]
    choice.focus("headline")
    choice.rest()
    assert "runner-up" not in [h.text for h in choice.window.footer.hints]


def test_the_list_names_origins_in_words_and_previews_the_evidence(choice: Hands) -> None:
    reader = choice.window.reader
    choice.focus("published")
    choice.press(K.Key_R, modifiers=SHIFT)
    listed = shown(choice)
    model = listed.model()
    assert isinstance(model, CandidateModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    said = [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
    assert said == [
        "1: 22 October 2024, test · “October 22”",
        "2: 22 October 2023, dates of the page (htmldate) · “October 22”",
        "3: 23 October 2024, page metadata (JSON-LD) · “Trade”",
    ]
    assert listed.currentIndex().row() == 1
    choice.press(K.Key_J)
    text = choice.window.desk.state.article.text  # type: ignore[union-attr]
    assert [text[a:b] for a, b in reader._scene.tinted] == ["Trade"]
    choice.press(K.Key_Up, K.Key_K)
    assert listed.currentIndex().row() == 0
    assert [text[a:b] for a, b in reader._scene.tinted] == ["October 22"]
    choice.press(K.Key_J, K.Key_J)
    choice.press(K.Key_Escape)
    assert not is_open(choice)
    assert [text[a:b] for a, b in reader._scene.tinted] == ["October 22"]
    assert choice.values("published") == [("2024-10-22", None)]
    choice.press(K.Key_F)
    assert choice.window.desk.state is not None
    assert choice.window.desk.state.review.flagged, "the keyboard is back where letters are commands"


@pytest.mark.parametrize("keys", [(K.Key_Down, K.Key_Return), (K.Key_3,)])
def test_enter_or_a_digit_takes_one(choice: Hands, keys: tuple[Qt.Key, ...]) -> None:
    choice.focus("published")
    choice.press(K.Key_Return, modifiers=ALT)
    choice.press(*keys)
    assert not is_open(choice)
    assert choice.values("published") == [("2024-10-23", "corrected")]
    choice.press(K.Key_X)
    assert choice.values("published") == [("2024-10-22", "rejected")]


def test_a_digit_beyond_the_list_and_other_letters_do_nothing_to_it(choice: Hands) -> None:
    choice.focus("published")
    choice.press(K.Key_R, modifiers=SHIFT)
    choice.press(K.Key_9)
    assert is_open(choice)
    choice.press(K.Key_X)
    assert not is_open(choice), "a command is done, and the list is over"
    assert choice.values("published") == [("2024-10-22", "rejected")]


def test_a_click_takes_one_and_a_click_elsewhere_closes(choice: Hands) -> None:
    choice.focus("published")
    choice.press(K.Key_R, modifiers=SHIFT)
    listed = shown(choice)
    box = listed.visualRect(listed.model().index(1, 0))
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.center())
    choice.rest()
    assert choice.values("published") == [("2023-10-22", "corrected")]
    choice.press(K.Key_R, modifiers=SHIFT)
    viewport = choice.window.record.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, viewport.rect().center())
    choice.rest()
    assert not is_open(choice)


def test_rows_say_that_there_are_others(choice: Hands, make: Callable[..., Path]) -> None:
    from gui.record import describe

    state = choice.window.desk.state
    assert state is not None
    assert describe.others_mark(state["published"]) == "+2"
    assert describe.others_mark(state["headline"]) == ""
    assert describe.spoken(state["published"]).endswith("2 other candidates")
