"""Evidence work in the real window: by keys, and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.gui.conftest import Hands
from tests.gui.projects import document, make_project
from tests.gui.test_review import ALT, CTRL, SHIFT, stored

K = Qt.Key
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BODY = (
    "{headline}\n"
    "Tashkent, October 22. Uljas Bektenov met Abdulla Aripov in Samarkand. The talks took two days.\n"
    "Trade reached $4.4 billion. Samarkand hosts the forum again, said Timur Usmanov. Usmanov runs the bank.\n"
    "Later Zarina Kadyrova spoke. Dr. A. B. Kadyrova thanked Uljas Bektenov, and Abdulla Aripov left.\n"
    "Share with Bektenov's friends"
)


@pytest.fixture
def room(hands: Hands, tmp_path: Path) -> Hands:
    """A window on an article with two people who are nobody's value yet."""
    documents = [document(n, sure=n > 1, body=BODY) for n in (1, 2)]
    hands.open(make_project(tmp_path / "room.copydesk", documents))
    hands.window.reader.smooth = False
    return hands


def quotes(hands: Hands, field: str = "people", index: int = 0) -> list[str]:
    state = hands.window.desk.state
    assert state is not None
    return [e.quote for e in state[field].values[index].value.evidence]


def current(hands: Hands) -> str:
    span = hands.window.reader.focused_evidence()
    return span.quote if span is not None else ""


def selected(hands: Hands) -> str:
    reader = hands.window.reader
    span = reader.selection()
    return reader.text[slice(*span)] if span is not None else ""


def place(hands: Hands, words: str, into: int = 0, nth: int = 0) -> QPoint:
    reader, at = hands.window.reader, -1
    for _ in range(nth + 1):
        at = reader.text.index(words, at + 1)
    box = reader.place_of(at + into)
    return QPoint(box.left() + 2, box.center().y())


def click(hands: Hands, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(hands.window.reader.viewport(), LEFT, held, at)
    hands.rest()


def drag(hands: Hands, start: QPoint, end: QPoint) -> None:
    viewport = hands.window.reader.viewport()
    QTest.mousePress(viewport, LEFT, NONE, start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, LEFT, NONE, end)
    hands.rest()


# --- boundaries ------------------------------------------------------------------------------------------------------


def test_edges_move_by_word_and_by_character_and_the_value_follows(room: Hands) -> None:
    room.focus("people", 1)
    assert current(room) == "Uljas Bektenov"
    room.press(K.Key_BracketRight)
    assert current(room) == "Uljas Bektenov met"
    assert room.values("people")[1] == ("Uljas Bektenov met", "corrected")
    room.press(K.Key_BracketRight, modifiers=SHIFT)
    room.press(K.Key_BracketRight, modifiers=ALT | SHIFT)
    assert current(room) == "Uljas Bekteno"
    room.press(K.Key_BracketLeft, modifiers=ALT | SHIFT)
    assert current(room) == "ljas Bekteno"
    room.press(K.Key_BracketLeft, K.Key_BracketRight, modifiers=ALT)
    assert current(room) == "Uljas Bektenov"
    assert room.values("people")[1] == ("Uljas Bektenov", "accepted")


def test_the_second_keys_for_layouts_without_brackets(room: Hands) -> None:
    room.focus("people", 1)
    room.press(K.Key_Period)
    assert current(room) == "Uljas Bektenov "
    room.press(K.Key_Period, modifiers=SHIFT)
    room.press(K.Key_Comma, modifiers=SHIFT)
    assert current(room) == "ljas Bektenov"
    room.press(K.Key_Comma)
    assert current(room) == "Uljas Bektenov"
    room.press(K.Key_Right, modifiers=CTRL | SHIFT)
    assert current(room) == "Uljas Bektenov met"


def test_the_mouse_drags_an_edge_by_its_grip(room: Hands) -> None:
    from gui.reader import painting

    reader = room.window.reader
    room.focus("people", 1)
    reader.viewport().repaint()
    grip = painting.grips(reader._scene)["end"].toPoint()
    grip = QPoint(grip.x() + reader._left, grip.y() - reader.verticalScrollBar().value())
    QTest.mouseMove(reader.viewport(), grip)
    assert reader.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    drag(room, grip, place(room, "Uljas Bektenov met Abdulla", 18) + QPoint(-2, 0))
    assert current(room) == "Uljas Bektenov met"
    grip = painting.grips(reader._scene)["start"].toPoint()
    grip = QPoint(grip.x() + reader._left, grip.y() - reader.verticalScrollBar().value())
    drag(room, grip, place(room, "Bektenov met"))
    assert current(room) == "Bektenov met"
    room.press(K.Key_Z, modifiers=CTRL)
    assert current(room) == "Uljas Bektenov met"


def test_the_grip_is_never_dragged_to_nothing(room: Hands) -> None:
    room.focus("people", 1)
    reader = room.window.reader
    before = current(room)
    assert not reader.place_edge("end", reader.focused_evidence().start)  # type: ignore[union-attr]
    assert current(room) == before


# --- join, split, add, remove ----------------------------------------------------------------------------------------


def test_join_with_the_next_mention_and_undo(room: Hands) -> None:
    room.focus("people", 1)
    assert quotes(room, index=1) == ["Uljas Bektenov"] * 2
    room.press("g")
    [joined] = quotes(room, index=1)
    assert joined.startswith("Uljas Bektenov met")
    assert joined.endswith("thanked Uljas Bektenov")
    room.press(K.Key_Z, modifiers=CTRL)
    assert quotes(room, index=1) == ["Uljas Bektenov"] * 2
    assert stored(room, "a1") == {}


def test_join_with_the_selection(room: Hands) -> None:
    room.focus("people", 1)
    drag(room, place(room, "met Abdulla"), place(room, "met Abdulla", 3) + QPoint(-1, 0))
    assert selected(room) == "met"
    room.press("g")
    assert current(room) == "Uljas Bektenov met"
    assert selected(room) == ""


def test_split_around_the_selection_and_at_the_caret(room: Hands) -> None:
    room.focus("people", 1)
    room.press("g")
    reader = room.window.reader
    at = reader.text.index(" met Abdulla")
    drag(room, place(room, "met Abdulla"), place(room, "thanked Uljas", 7))
    assert "met" in selected(room)
    room.press(K.Key_G, modifiers=SHIFT)
    assert quotes(room, index=1) == ["Uljas Bektenov", "Uljas Bektenov"]
    assert reader.focused_evidence().end == at  # type: ignore[union-attr]
    room.press(K.Key_F7)
    room.press(K.Key_Right, modifiers=CTRL)
    room.press(K.Key_G, modifiers=SHIFT)
    assert quotes(room, index=1) == ["Uljas", "Bektenov", "Uljas Bektenov"]
    assert stored(room, "a1")["people"][-1][1] == "corrected"


def test_splitting_where_nothing_can_be_says_so(room: Hands) -> None:
    room.focus("people", 1)
    room.press(K.Key_G, modifiers=SHIFT)
    assert "F7" in room.window.footer.message
    room.focus("published")
    room.press("g")
    assert room.window.footer.message.startswith("Select words to join")


def test_a_mention_is_removed_and_all_are_found_again(room: Hands) -> None:
    room.focus("people", 1)
    room.press(K.Key_Down, modifiers=CTRL)
    assert room.window.footer.message == "Mention 2 of 2"
    room.press(K.Key_Delete)
    assert quotes(room, index=1) == ["Uljas Bektenov"]
    room.press(K.Key_X, modifiers=SHIFT)
    assert quotes(room, index=1) == []
    room.press(K.Key_P, modifiers=SHIFT)
    assert quotes(room, index=1) == ["Uljas Bektenov"] * 2
    assert room.window.footer.message == "2 further mentions"
    room.press(K.Key_P, modifiers=SHIFT)
    assert room.window.footer.message == "There are no further mentions of these words."


def test_mentions_are_walked_round_and_round(room: Hands) -> None:
    room.focus("people", 1)
    reader = room.window.reader
    starts = []
    for _ in range(3):
        starts.append(reader.focused_evidence().start)  # type: ignore[union-attr]
        room.press(K.Key_PageDown, modifiers=ALT)
    assert starts[0] == starts[2] != starts[1]
    room.press(K.Key_Up, modifiers=CTRL)
    assert "of 2" in room.window.footer.message


# --- pointing --------------------------------------------------------------------------------------------------------


def bare(room: Hands) -> None:
    """Leave the second person without evidence."""
    room.focus("people", 1)
    room.press(K.Key_Delete, K.Key_Delete)
    assert quotes(room, index=1) == []


def test_pointing_with_a_click_takes_the_word(room: Hands) -> None:
    bare(room)
    room.press("p")
    reader = room.window.reader
    assert reader.is_pointing
    assert "Uljas Bektenov" in reader._scene.prompt
    click(room, place(room, "Bektenov met", 3))
    assert quotes(room, index=1) == ["Bektenov"]
    assert not reader.is_pointing
    assert room.values("people")[1][0] == "Uljas Bektenov"
    room.press("j")  # the keyboard is back in the record
    assert not room.window.reader.caret_mode


def test_pointing_with_a_drag_and_with_the_keyboard(room: Hands) -> None:
    bare(room)
    room.press("p")
    drag(room, place(room, "Uljas Bektenov met"), place(room, "Bektenov met", 8) + QPoint(-1, 0))
    assert quotes(room, index=1) == ["Uljas Bektenov"]
    room.press(K.Key_Delete)
    room.press("p")
    room.press(K.Key_Home, modifiers=CTRL)
    room.press(K.Key_Down)
    room.press(K.Key_Return)
    assert quotes(room, index=1) == ["Tashkent"]
    assert room.article == "a1", "Enter took the word and accepted nothing"


def test_esc_ends_pointing_and_so_does_another_value(room: Hands) -> None:
    bare(room)
    room.press("p", K.Key_Escape)
    assert not room.window.reader.is_pointing
    assert quotes(room, index=1) == []
    room.press("p")
    room.focus("published")
    assert not room.window.reader.is_pointing
    assert room.window.reader._scene.prompt == ""


# --- choosing without the mouse --------------------------------------------------------------------------------------


def test_a_missing_person_is_marked_with_two_keys(room: Hands) -> None:
    room.focus("published")
    room.press("c")
    assert selected(room) == "Timur Usmanov"
    room.press("5")
    assert room.values("people")[-1] == ("Timur Usmanov", "added")
    room.press("c", "5")
    assert room.values("people")[-1] == ("Zarina Kadyrova", "added")
    assert ("Timur Usmanov", "added") in stored(room, "a1")["people"]


def test_names_are_walked_both_ways_and_counted(room: Hands) -> None:
    room.press("c", "c")
    assert selected(room) == "Zarina Kadyrova"
    assert room.window.footer.message.startswith("Name 2 of ")
    room.press(K.Key_C, modifiers=SHIFT)
    assert selected(room) == "Timur Usmanov"


def test_letters_typed_lead_to_a_name_and_a_digit_puts_it_in(room: Hands) -> None:
    room.focus("published")
    room.press("'", "z", "a")
    assert selected(room) == "Zarina Kadyrova"
    assert room.window.reader._scene.prompt.startswith("za")
    room.press("5")
    assert room.values("people")[-1] == ("Zarina Kadyrova", "added")
    assert not room.window.reader.typing.active


def test_typing_ahead_prefers_names_and_walks_and_ends(room: Hands) -> None:
    room.press("t", "t")
    assert selected(room)[0] == "T"
    room.press(K.Key_Tab)
    first = selected(room)
    room.press(K.Key_Backtab, K.Key_Escape)
    assert selected(room) == ""
    assert first
    room.press("'", "f", "o", "r", "u", K.Key_Return)
    assert selected(room) in ("forum", "Forum")
    assert room.article == "a1"
    room.press("'", "q", "x", "q")
    assert "no word" in room.window.reader._scene.prompt
    room.press(K.Key_Backspace, K.Key_Backspace, K.Key_Backspace, K.Key_Escape, "j")
    assert not room.window.reader.typing.active


def test_the_selection_grows_and_shrinks(room: Hands) -> None:
    room.focus("people", 1)
    room.press("o")
    assert selected(room) == "Uljas Bektenov"
    room.press("o")
    assert selected(room) == "Uljas Bektenov met Abdulla Aripov in Samarkand."
    room.press("o")
    assert selected(room).startswith("Tashkent, October")
    assert selected(room).endswith("two days.")
    room.press("o")
    assert selected(room).endswith("two days.")
    room.press(K.Key_O, K.Key_O, modifiers=SHIFT)
    assert selected(room) == "Uljas Bektenov"


def test_the_caret_starts_at_the_evidence_and_goes_by_word_sentence_and_paragraph(room: Hands) -> None:
    room.focus("people", 1)
    reader = room.window.reader
    room.press(K.Key_F7)
    assert reader._cursor.position == reader.text.index("Uljas")
    room.press(K.Key_PageDown, modifiers=CTRL)
    assert reader._cursor.position == reader.text.index("The talks")
    room.press(K.Key_PageDown, modifiers=CTRL | SHIFT)
    assert selected(room).strip() == "The talks took two days."
    room.press(K.Key_PageUp, K.Key_PageUp, modifiers=CTRL)
    assert reader._cursor.position == reader.text.index("Uljas")
    room.press(K.Key_Down, modifiers=CTRL)
    assert reader._cursor.position == reader.text.index("Trade reached")
    room.press(K.Key_Up, modifiers=CTRL)
    assert reader._cursor.position == reader.text.index("Tashkent")
    room.press(K.Key_Down, modifiers=ALT | SHIFT)
    assert selected(room).strip().endswith("two days.")
    room.press(K.Key_Up, modifiers=ALT | SHIFT)
    assert selected(room) == ""
    room.press(K.Key_Right, modifiers=CTRL | SHIFT)
    assert selected(room) == "Tashkent"
    room.press("6")
    assert room.values("places" if "places" in room.window.desk.state else "people")[-1][0] == "Tashkent"  # type: ignore[operator]
    assert room.window.record.hasFocus() or room.window.record.view.hasFocus()


def test_four_clicks_take_word_sentence_and_paragraph(room: Hands) -> None:
    viewport, at = room.window.reader.viewport(), place(room, "Kadyrova thanked", 3)
    click(room, at)
    QTest.mouseDClick(viewport, LEFT, NONE, at)
    assert selected(room) == "Kadyrova"
    click(room, at)
    assert selected(room) == "Dr. A. B. Kadyrova thanked Uljas Bektenov, and Abdulla Aripov left."
    QTest.mouseDClick(viewport, LEFT, NONE, at)
    assert selected(room).startswith("Later Zarina")
    QApplication.processEvents()
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    click(room, at)
    assert selected(room) == ""


# --- finding ---------------------------------------------------------------------------------------------------------


def type_in(room: Hands, words: str) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    for letter in words:
        QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_unknown, letter, NONE)
    QTest.qWait(120)
    room.rest()


def count(room: Hands) -> str:
    return room.window.reader.finding.bar.count.text()


def test_finding_goes_round_and_leaves_the_place_selected_for_a_field(room: Hands) -> None:
    room.focus("headline")
    room.press(K.Key_F, modifiers=CTRL)
    type_in(room, "USMÁNOV")
    assert count(room) == "1 of 2"
    assert len(room.window.reader.found[0]) == 2
    room.press(K.Key_Return)
    assert count(room) == "2 of 2"
    room.press(K.Key_F3)
    assert count(room) == "1 of 2"
    room.press(K.Key_Return, modifiers=SHIFT)
    assert count(room) == "2 of 2"
    room.press(K.Key_F3, modifiers=SHIFT)
    room.press(K.Key_Escape)
    assert not room.window.reader.finding.is_open
    assert selected(room) == "Usmanov"
    room.press("5")
    assert room.values("people")[-1] == ("Usmanov", "added")


def test_finding_unfolds_furniture_and_says_when_there_is_nothing(room: Hands) -> None:
    reader = room.window.reader
    assert reader._folding is not None
    room.press(K.Key_F, modifiers=CTRL)
    type_in(room, "bektenov's fri")
    assert count(room) == "1 of 1"
    at = reader.text.index("Share with")
    assert reader._folding.is_shown(reader._scene.reading.block_at(at))  # type: ignore[union-attr]
    type_in(room, "zzz")
    assert count(room) == "not found"
    room.press(K.Key_Escape)
    assert selected(room) == ""


def test_selected_words_are_looked_for_and_the_buttons_walk(room: Hands) -> None:
    at = place(room, "Samarkand hosts", 2)
    click(room, at)
    QTest.mouseDClick(room.window.reader.viewport(), LEFT, NONE, at)
    room.press(K.Key_F, modifiers=CTRL)
    bar = room.window.reader.finding.bar
    assert bar.field.edit.text() == "Samarkand"
    assert count(room) == "2 of 2"
    QTest.mouseClick(bar.next, LEFT)
    assert count(room) == "1 of 2"
    QTest.mouseClick(bar.previous, LEFT)
    assert count(room) == "2 of 2"
    QTest.mouseClick(bar.leave, LEFT)
    assert selected(room) == "Samarkand"


def test_slash_is_the_filter_and_so_is_its_second_key(room: Hands) -> None:
    room.press("/")
    assert QApplication.focusWidget() is room.window.queue.chooser.filter.edit
    room.press(K.Key_Escape)
    room.press(K.Key_F, modifiers=CTRL | SHIFT)
    assert QApplication.focusWidget() is room.window.queue.chooser.filter.edit


def test_another_article_is_searched_for_the_same_words(room: Hands) -> None:
    room.press(K.Key_F, modifiers=CTRL)
    type_in(room, "Samarkand")
    room.press(K.Key_Right, modifiers=ALT, rest=True)
    room.window.open_article(2)
    room.rest()
    assert count(room) == "1 of 2"


def test_a_megabyte_is_searched_beside_the_window(hands: Hands, tmp_path: Path, blocked: Callable[[], float]) -> None:
    body = "{headline}\n" + "\n".join(f"Кошка номер {n} села на коврик у порта Линден." for n in range(24_000))
    hands.open(make_project(tmp_path / "long.copydesk", [document(1, body=body)]))
    hands.press(K.Key_F, modifiers=CTRL)
    type_in(hands, "номер 23999")
    assert count(hands) == "1 of 1"
    hands.press(K.Key_Backspace)
    blocked()
    type_in(hands, "8")
    assert count(hands) == "1 of 1"
    hands.press(K.Key_F3, K.Key_Escape)
    assert selected(hands) == "номер 23998"
    assert blocked() < 0.5


@pytest.fixture
def blocked() -> Callable[[], float]:
    """Return a function that tells the longest time that the event loop stood still since it was last asked."""
    import time

    from PySide6.QtCore import QTimer

    timer = QTimer(interval=1)
    seen = [time.perf_counter(), 0.0]

    def tick() -> None:
        now = time.perf_counter()
        seen[1], seen[0] = max(seen[1], now - seen[0]), now

    timer.timeout.connect(tick)
    timer.start()

    def longest() -> float:
        tick()
        worst, seen[1] = seen[1], 0.0
        return worst

    return longest
