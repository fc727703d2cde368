"""Articles from right to left, mixed with Latin words and digits: laid out at the right, offsets logical."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.record.editors.inputs import TextInput
from gui.snapshot import render
from store.project import Project
from tests.gui.conftest import Hands
from tests.gui.projects import document, make_project

K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = (
    "ראש הממשלה נפגש עם John Smith בירושלים\n"
    "ירושלים, 22 October 2024. הסחר הגיע ל-$4.4 billion בשנת 2023 (עלייה של 12.5%), אמר ראש הממשלה.\n"
    "استقبل ميناء السويس 1,250 حاوية، وفق تقرير Reuters الصادر في ٢٢ أكتوبر ٢٠٢٤.\n"
    "An English paragraph with שלום in it."
)
SUGGESTED = {
    "headline": [("ראש הממשלה נפגש עם John Smith בירושלים", 0.9)],
    "people": [("John Smith", 0.9), ("ראש הממשלה", 0.5)],
    "places": [("ميناء السويس", 0.8)],
}


def article() -> dict[str, object]:
    made = document(1)
    blocks, start = [], 0
    for number, line in enumerate(TEXT.split("\n")):
        blocks.append({"start": start, "end": start + len(line), "kind": "paragraph" if number else "heading",
                       "body": bool(number)})  # fmt: skip
        start += len(line) + 1

    def value(words: str, score: float) -> dict[str, object]:
        at = TEXT.index(words)
        return {"value": words, "attributes": {}, "score": score, "extractor": "test 1", "agreed": [],
                "evidence": [{"start": at, "end": at + len(words), "quote": words}]}  # fmt: skip

    suggestions = {key: [value(*v) for v in values] for key, values in SUGGESTED.items()}
    return made | {"text": TEXT, "blocks": blocks, "suggestions": suggestions}


@pytest.fixture
def mixed(hands: Hands, tmp_path: Path) -> Hands:
    hands.open(make_project(tmp_path / "rtl.copydesk", [article()]))
    return hands


def caret_x(hands: Hands, position: int) -> int:
    return hands.window.reader.place_of(position).left()


def test_paragraphs_begin_at_the_right_and_latin_ones_at_the_left(mixed: Hands) -> None:
    reader = mixed.window.reader
    left, width = reader._left, reader._scene.column.width
    for line in TEXT.split("\n")[:3]:
        assert caret_x(mixed, TEXT.index(line)) > left + 0.9 * width
    assert caret_x(mixed, TEXT.index("An English")) < left + 0.1 * width


def test_the_caret_walks_by_sight_and_the_selection_stays_logical(mixed: Hands) -> None:
    reader = mixed.window.reader
    mixed.press(K.Key_F7)
    start = TEXT.index("ירושלים, 22")
    reader._cursor.put(start)
    x = caret_x(mixed, start)
    mixed.press(K.Key_Left)
    assert reader._cursor.position == start + 1
    assert caret_x(mixed, start + 1) < x
    mixed.press(K.Key_Right)
    assert reader._cursor.position == start
    mixed.press(*[K.Key_Left] * 7, modifiers=SHIFT)
    assert reader.selection() == (start, start + 7)
    assert TEXT[start : start + 7] == "ירושלים"


def test_a_selection_across_directions_becomes_exact_evidence(mixed: Hands) -> None:
    reader, window = mixed.window.reader, mixed.window
    words = "הסחר הגיע ל-$4.4 billion בשנת 2023"
    start = TEXT.index(words)
    first, last = reader.place_of(start), reader.place_of(start + len(words))
    view = reader.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first.center())
    QTest.mouseMove(view, last.center() + QPoint(0, 1))
    QTest.mouseMove(view, last.center())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last.center())
    assert reader.selection() == (start, start + len(words))
    keys = window.commands["field.keywords"].keys
    mixed.press(keys[0].lower())
    mixed.rest()
    state = window.desk.state
    assert state is not None
    (value,) = state["keywords"].values
    assert [(e.start, e.end, e.quote) for e in value.value.evidence] == [(start, start + len(words), words)]
    with Project.open(mixed.context.session.project.location, read_only=True) as project:  # type: ignore[union-attr]
        assert project.check() == []


def test_underlines_lie_under_their_words_and_a_click_finds_the_value(mixed: Hands) -> None:
    reader, desk = mixed.window.reader, mixed.window.desk
    for field, index, words in (
        ("people", 0, "John Smith"),
        ("people", 1, "ראש הממשלה"),
        ("places", 0, "ميناء السويس"),
    ):
        at = TEXT.index(words)
        place = reader.place_of(at + 3)
        step = -2 if words[0] > "z" else 2
        QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place.center() + QPoint(step, 0))
        assert (desk.focus.field, desk.focus.index) == (field, index), words


def test_evidence_grows_to_the_left_at_its_logical_end(mixed: Hands) -> None:
    mixed.focus("people", 1)
    mixed.press("]")
    value = mixed.window.desk.focused_value
    assert value is not None
    assert value.value.evidence[0].quote == "ראש הממשלה נפגש"


def test_the_editor_of_a_value_from_right_to_left_begins_at_the_right(mixed: Hands) -> None:
    mixed.focus("people", 1)
    mixed.press("e")
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextInput)
    assert editor.toPlainText() == "ראש הממשלה"
    cursor = editor.textCursor()
    cursor.setPosition(0)
    assert editor.cursorRect(cursor).left() > 0.8 * editor.width()
    QTest.keyClick(editor, K.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "Latin now")
    cursor = editor.textCursor()
    cursor.setPosition(0)
    assert editor.cursorRect(cursor).left() < 0.2 * editor.width()
    mixed.press(K.Key_Escape)
    assert mixed.values("people")[1] == ("ראש הממשלה", None)


def test_a_mixed_article_has_a_picture(qtbot: object, mixed: Hands, tmp_path: Path) -> None:
    location = mixed.context.session.project.location  # type: ignore[union-attr]
    render(location, tmp_path / "out.png", "a1", "dark", (1280, 800))
    assert (tmp_path / "out.png").stat().st_size > 10_000
