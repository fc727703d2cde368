"""Selecting words: by mouse and by keys, in every script, kept in code points."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from store.articles import BlockKind
from tests.gui.reader.articles import PARAGRAPHS, article_of
from tests.gui.reader.conftest import Bench

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def one_block(bench: Bench, text: str) -> None:
    bench.show(article_of([(text, BlockKind.PARAGRAPH, True)]))


def edge(bench: Bench, words: str, *, end: bool = False) -> QPoint:
    """Return the place just inside the first, or the last, character of some words."""
    start = bench.text.index(words)
    place = bench.pane.place_of(start + (len(words) if end else 0))
    return QPoint(place.left() + (0 if end else 1), place.center().y())


def test_dragging_selects_and_stays_selected(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.pane.selection_changed) as told:
        bench.drag(edge(bench, "Isle Ferry Company"), edge(bench, "Isle Ferry Company", end=True))
    assert told.args == [True]
    assert bench.selected() == "Isle Ferry Company"
    bench.desk.set_focus(bench.desk.focus)
    bench.desk.move_focus(1)
    assert bench.selected() == "Isle Ferry Company"


def test_one_letter_can_be_selected(bench: Bench) -> None:
    bench.drag(edge(bench, "Isle"), edge(bench, "sle Ferry"))
    assert bench.selected() == "I"


def test_a_trembling_click_is_a_click(bench: Bench) -> None:
    place = bench.at("Teo Marchetti", 6)
    bench.drag(place, place + QPoint(0, 4))
    assert bench.pane.selection() is None
    assert bench.desk.focus.field == "people"


def test_dragging_backwards_and_over_blocks(bench: Bench) -> None:
    bench.drag(edge(bench, "talks were"), edge(bench, "daily bulletin"))
    assert bench.selected() == bench.text[bench.text.index("daily") : bench.text.index("talks were")]


def test_a_click_takes_the_selection_away(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.select(80, 120)
    with qtbot.waitSignal(bench.pane.selection_changed) as told:
        bench.click(bench.at("coastal", 3))
    assert told.args == [False]
    assert bench.pane.selection() is None


def test_double_click_takes_the_word_and_a_third_the_sentence(bench: Bench) -> None:
    place = bench.at("Marchetti", 3)
    viewport = bench.pane.viewport()
    bench.click(place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert bench.selected() == "Marchetti"
    bench.click(place)
    assert bench.selected() == PARAGRAPHS[1][PARAGRAPHS[1].index("The talks") :]


def test_double_click_and_drag_takes_whole_words(bench: Bench) -> None:
    viewport, start, end = bench.pane.viewport(), bench.at("captains", 3), bench.at("both shores", 6)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, SHIFT, start)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, SHIFT, start)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    assert bench.selected() == "captains came from both shores"
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_shift_click_extends(bench: Bench) -> None:
    bench.click(edge(bench, "came from"))
    bench.click(edge(bench, "came from both", end=True), SHIFT)
    assert bench.selected() == "came from both"
    bench.click(edge(bench, "came from", end=True), SHIFT)
    assert bench.selected() == "came from"


def test_dragging_past_the_edge_scrolls(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.resize(764, 220)
    bar, viewport = bench.pane.verticalScrollBar(), bench.pane.viewport()
    bar.setValue(0)
    start = edge(bench, "third coastal")
    below = QPoint(start.x(), viewport.height() + 60)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(viewport, QPoint(start.x(), start.y() + 40))
    QTest.mouseMove(viewport, below)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=5000)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, below)
    assert PARAGRAPHS[3] in bench.selected()
    at = bar.value()
    qtbot.wait(80)
    assert bar.value() == at


def test_shift_and_arrows_select_without_the_mouse(bench: Bench) -> None:
    bench.click(edge(bench, "Teo Marchetti"))
    for _ in range(2):
        bench.key(Qt.Key.Key_Right, SHIFT | CONTROL)
    assert bench.selected() == "Teo Marchetti"
    bench.key(Qt.Key.Key_Left, SHIFT)
    assert bench.selected() == "Teo Marchett"
    bench.key(Qt.Key.Key_Escape)
    assert bench.pane.selection() is None


def test_the_caret_walks_and_selects(bench: Bench) -> None:
    bench.pane.toggle_caret()
    assert bench.pane.caret_mode
    bench.key(Qt.Key.Key_Home, CONTROL)
    bench.key(Qt.Key.Key_Right, CONTROL)
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Right, SHIFT | CONTROL)
    assert bench.selected() == "crews"
    bench.key(Qt.Key.Key_End)
    bench.key(Qt.Key.Key_Home, SHIFT)
    assert bench.selected().startswith("Ferry crews and harbour")
    bench.key(Qt.Key.Key_Down)
    assert bench.pane.selection() is None
    bench.key(Qt.Key.Key_Escape)
    assert not bench.pane.caret_mode


def test_the_caret_visits_every_line_down_and_up_again(bench: Bench) -> None:
    bench.pane.toggle_caret()
    bench.key(Qt.Key.Key_Home, CONTROL)
    down, up = [], []
    for _ in range(30):
        down.append(bench.pane._cursor.position)
        bench.key(Qt.Key.Key_Down)
    for _ in range(30):
        bench.key(Qt.Key.Key_Up)
        up.append(bench.pane._cursor.position)
    assert down[0] == up[-1] == 0
    assert len(set(down)) > 15
    assert set(up) <= set(down) | {down[-1]}


def test_the_caret_crosses_blocks_and_whole_characters(bench: Bench) -> None:
    bench.show(article_of([("ab", BlockKind.PARAGRAPH, True), ("e\u0301👩‍👩‍👧x", BlockKind.PARAGRAPH, True)]))
    bench.pane.toggle_caret()
    bench.key(Qt.Key.Key_Home, CONTROL)
    seen = []
    for _ in range(7):
        seen.append(bench.pane._cursor.position)
        bench.key(Qt.Key.Key_Right)
    assert seen == [0, 1, 2, 4, 6, 11, 12]


def test_the_block_of_the_caret_is_meant(bench: Bench) -> None:
    bench.pane.toggle_caret()
    bench.key(Qt.Key.Key_Home, CONTROL)
    for _ in range(3):
        bench.key(Qt.Key.Key_Down)
    block = bench.pane.blocks_at_cursor()[0]
    assert bench.text[block.start : block.end] == PARAGRAPHS[0]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("One 😀 two 😀😀 three", "three"),
        ("Zu\u0308rich und Ko\u0308ln am Rhein", "Ko\u0308ln"),
        ("نقل العبّارات بين الجزيرة والساحل", "بين"),
        ("הצוות שט אל האי 😀 בבוקר", "בבוקר"),
        ("Он прибыл в Порт-Линден утром", "утром"),
    ],
)
def test_a_double_click_takes_the_word_in_any_script(bench: Bench, text: str, wanted: str) -> None:
    one_block(bench, text)
    place = bench.at(wanted, 1)
    QTest.mouseDClick(bench.pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert bench.selected() == wanted


def test_right_to_left_blocks_start_at_the_right(bench: Bench) -> None:
    bench.show(
        article_of(
            [("The crew said:", BlockKind.PARAGRAPH, True), ("הצוות שט אל האי בבוקר", BlockKind.PARAGRAPH, True)]
        )
    )
    left, right = bench.pane.place_of(0), bench.pane.place_of(bench.text.index("ה"))
    assert right.left() > left.left() + 400
    bench.pane.toggle_caret()
    bench.pane._cursor.put(bench.text.index("ה"))
    bench.key(Qt.Key.Key_Left, SHIFT)  # to the left is onwards
    assert bench.selected() == "ה"


def test_selecting_in_mixed_directions_gives_logical_offsets(bench: Bench) -> None:
    one_block(bench, "The ship שלום עולם sailed")
    paragraph = bench.pane._scene.column.paragraph(0)
    assert paragraph is not None
    hebrew = bench.text.index("שלום")
    [whole] = paragraph.segments(hebrew, hebrew + 9)
    [first], [last] = paragraph.segments(hebrew, hebrew + 1), paragraph.segments(hebrew + 8, hebrew + 9)
    assert first.right == pytest.approx(whole.right)
    assert last.left == pytest.approx(whole.left)
    left, y = bench.pane.place_of(0).left(), bench.pane.place_of(0).center().y()
    bench.drag(QPoint(round(left + first.right) - 2, y), QPoint(round(left + last.left) + 2, y))
    assert bench.selected() == "שלום עולם"
    start = bench.text.index("ship")
    assert len(paragraph.segments(start, start + 9)) == 2  # "ship שלום" is in two places on the line
    assert len(paragraph.segments(start, start + 14)) == 1


def test_arrows_scroll_while_there_is_no_caret(bench: Bench) -> None:
    bench.pane.resize(764, 240)
    bar = bench.pane.verticalScrollBar()
    bar.setValue(0)
    bench.key(Qt.Key.Key_Down)
    assert bar.value() > 0
    bench.key(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    bench.key(Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    bench.key(Qt.Key.Key_Home)
    assert bar.value() == 0
    assert bench.pane.selection() is None


def test_keys_of_the_window_are_left_to_it(bench: Bench) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    for key, held in (
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    ):
        claim = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
        claim.ignore()
        bench.pane.event(claim)
        assert not claim.isAccepted(), key
        press = QKeyEvent(QEvent.Type.KeyPress, key, held)
        bench.pane.keyPressEvent(press)
        assert not press.isAccepted(), key
    claim = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Right, SHIFT)
    claim.ignore()
    bench.pane.event(claim)
    assert claim.isAccepted()
