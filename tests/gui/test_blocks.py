"""The body corrected by keys: edges, ranges, gaps, alike, doubtful blocks; and the keys of fields that open editors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.record.editors.date import complete_date
from tests.gui.conftest import Hands
from tests.gui.projects import document, make_project

K = Qt.Key
SHIFT, ALT, CTRL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LINES = (
    ("Menu", False), ("Forum opens", True), ("The forum opened with a long speech about trade and ports.", True),
    ("[Reuters]", False), ("Guests came from nine countries and stayed for two days in town.", True),
    ("[AFP]", False), ("Trade grew by a third last year, the ministry of trade said.", True),
    ("Follow us", True), ("More news", False),
)  # fmt: skip


def blocks_document(number: int = 1) -> dict[str, Any]:
    made = document(number, sure=True)
    made["text"] = "\n".join(words for words, _ in LINES)
    made["suggestions"] = {}
    blocks, start = [], 0
    for words, body in LINES:
        kind = "paragraph" if body else "furniture"
        blocks.append({"start": start, "end": start + len(words), "kind": kind, "body": body})
        start += len(words) + 1
    return made | {"blocks": blocks}


@pytest.fixture
def page(hands: Hands, tmp_path: Path) -> Hands:
    hands.open(make_project(tmp_path / "blocks.copydesk", [blocks_document()]))
    hands.window.reader.smooth = False
    return hands


def sides(hands: Hands) -> str:
    state = hands.window.desk.state
    assert state is not None
    return "".join("x" if state.in_body(b) else "-" for b in state.article.blocks)


def go(hands: Hands, block: int) -> None:
    """Walk to a block by keys."""
    for _ in range(30):
        current = hands.window.reader.current_blocks()
        if current and current.start <= block < current.stop:
            return
        if current and current.start > block:
            hands.press(K.Key_I, modifiers=SHIFT)
        else:
            hands.press(K.Key_I)
    raise AssertionError("the block was not reached")


def test_d_walks_over_doubtful_blocks_the_edges_first_and_b_moves_them(page: Hands) -> None:
    reader = page.window.reader
    page.press(K.Key_D)
    assert reader.current_blocks() == range(1, 2)
    page.press(K.Key_D)
    assert reader.current_blocks() == range(7, 8)
    page.press(K.Key_B)
    assert sides(page) == "-xx-x-x--"
    page.press(K.Key_D)
    page.press(K.Key_D, modifiers=SHIFT)
    assert reader.current_blocks() == range(7, 8), "what was moved does not change the walk"


def test_the_body_begins_and_ends_here_and_one_undo_takes_it_back(page: Hands) -> None:
    go(page, 2)
    page.press(K.Key_H)
    assert sides(page) == "--x-x-xx-"
    go(page, 6)
    page.press(K.Key_Z)
    assert sides(page) == "--x-x-x--"
    page.press(K.Key_Z, modifiers=CTRL)
    assert sides(page) == "--x-x-xx-"
    page.press(K.Key_Z, modifiers=CTRL)
    assert sides(page) == "-xx-x-xx-"


def test_shift_q_fills_the_gaps_of_the_body(page: Hands) -> None:
    page.press(K.Key_Q, modifiers=SHIFT)
    assert sides(page) == "-xxxxxxx-"
    page.press(K.Key_Q, modifiers=SHIFT)
    assert "left out" in page.window.footer.message


def test_shift_b_does_the_same_up_to_here(page: Hands) -> None:
    page.press(K.Key_B, modifiers=SHIFT)
    assert sides(page) == "-xx-x-xx-", "nothing was moved yet"
    go(page, 2)
    page.press(K.Key_B)
    go(page, 6)
    page.press(K.Key_B, modifiers=SHIFT)
    assert sides(page) == "-x-----x-"


def test_q_does_the_same_to_all_that_look_alike(page: Hands) -> None:
    page.press(K.Key_Q)
    assert "First take a block" in page.window.footer.message
    go(page, 3)
    page.press(K.Key_B, K.Key_Q)
    assert sides(page) == "-xxxxxxx-"
    assert "1" in page.window.footer.message


def test_shift_t_selects_the_block_for_a_field_s_key(page: Hands) -> None:
    go(page, 1)
    page.press(K.Key_T, modifiers=SHIFT)
    page.press("1")
    assert page.values("headline") == [("Forum opens", "added")]


def test_what_was_selected_is_let_go_once_its_blocks_are_moved(page: Hands) -> None:
    reader, state = page.window.reader, page.window.desk.state
    assert state is not None
    blocks = state.article.blocks
    reader.select(blocks[1].start, blocks[2].end)
    page.press(K.Key_B)
    assert sides(page) == "----x-xx-"
    assert reader.selection() is None
    place = reader.place_of(blocks[6].start).center()
    QTest.mouseMove(reader.viewport(), place)
    page.rest()
    page.press(K.Key_B)
    assert sides(page) == "----x--x-"


def test_a_key_after_unfolding_is_for_one_block_not_for_all_of_them(page: Hands) -> None:
    go(page, 2)
    page.press(K.Key_H)
    page.press(K.Key_B)
    page.press(K.Key_V, K.Key_V)
    reader = page.window.reader
    folded = [(i.first, i.last) for i in reader._scene.column.items]
    assert (0, 4) in folded
    go(page, 0)
    page.press(K.Key_V)
    assert reader.current_blocks() == range(1)
    page.press(K.Key_B)
    assert sides(page) == "x---x-xx-"


def test_turning_the_wheel_points_at_what_comes_under_the_pointer(hands: Hands, tmp_path: Path) -> None:
    made = document(1, sure=True, body="{headline}\n" + "\n".join(f"Paragraph {n} says little." for n in range(80)))
    hands.open(make_project(tmp_path / "long.copydesk", [made]))
    reader = hands.window.reader
    place = reader.viewport().rect().center()
    QTest.mouseMove(reader.viewport(), place)
    hands.rest()
    before = reader.current_blocks()
    event = QWheelEvent(
        QPointF(place), QPointF(reader.viewport().mapToGlobal(place)), QPoint(0, -400), QPoint(0, -400),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(reader.viewport(), event)
    hands.rest()
    assert reader.current_blocks().start > before.start


def test_a_field_s_key_opens_its_editor_from_the_field_itself(desk: Hands) -> None:
    desk.press("1")
    assert not desk.window.record.is_editing
    desk.press("1")
    assert desk.window.record.is_editing
    desk.press(K.Key_Escape)
    desk.press("5", "5")
    for letter in "New":
        desk.press(letter, rest=False)
    desk.press(K.Key_Return)
    assert ("New", "added") in desk.values("people")


def test_names_of_the_text_are_offered_while_a_name_is_typed(desk: Hands) -> None:
    desk.focus("people", 1)
    desk.press(K.Key_X)
    desk.press("5" if desk.window.desk.focus.field == "people" else K.Key_A, rest=True)
    desk.focus("people", 0)
    desk.press("5")
    assert desk.window.record.is_editing
    desk.press("b")
    editor = desk.window.record.host.editor
    assert editor is not None
    assert editor.completion.drop_list.words == ["Uljas Bektenov"], "by any of its words; who stands is left out"
    desk.press(K.Key_Down, K.Key_Return)
    assert not desk.window.record.is_editing
    assert ("Uljas Bektenov", "added") in desk.values("people")


def test_a_double_click_on_a_word_of_a_name_means_the_whole_name(hands: Hands, tmp_path: Path) -> None:
    made = document(1, sure=True)
    del made["suggestions"]["people"]
    hands.open(make_project(tmp_path / "names.copydesk", [made]))
    reader, state = hands.window.reader, hands.window.desk.state
    assert state is not None
    place = reader.place_of(state.article.text.index("Bektenov") + 3).center()
    for kind in (QTest.mouseClick, QTest.mouseDClick):
        kind(reader.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    hands.press("5")
    assert [v for v, _ in hands.values("people")] == ["Uljas Bektenov"]
    start = state.article.text.index("Abdulla")
    reader.select(start, start + len("Abdulla"))
    hands.press("5")
    assert "Abdulla" in [v for v, _ in hands.values("people")], "what was selected otherwise is taken as it is"


def test_rejecting_a_sure_value_of_a_list_stays_in_the_list(desk: Hands) -> None:
    desk.focus("people", 0)
    desk.press(K.Key_X)
    assert (desk.window.desk.focus.field, desk.window.desk.focus.index) == ("people", 1)
    desk.press(K.Key_X)
    assert desk.window.desk.focus.field == "published", "from one that needed a look to the next that does"


@pytest.mark.parametrize(
    ("typed", "stood", "language", "becomes"),
    [
        ("22", "2024-10-02", "en", "2024-10-22"),
        ("22.10", "2024-02-10T09:30", "de", "2024-10-22"),
        ("22.10.", "2024", "de", "2024-10-22"),
        ("10/22", "2024-02-10", "en", "2024-10-22"),
        ("3/4", "2024-02-10", "en-US", "2024-03-04"),
        ("3/4", "2024-02-10", "en-GB", "2024-04-03"),
        ("22", "2024", "en", "22"),
        ("22", "", "en", "22"),
        ("2024", "2023-01-01", "en", "2024"),
        ("22.10.2023", "2024-01-01", "en", "22.10.2023"),
        ("40.50", "2024-01-01", "en", "40.50"),
    ],
)
def test_what_a_short_date_leaves_out_is_taken_from_the_one_that_stood(
    typed: str, stood: str, language: str, becomes: str
) -> None:
    assert complete_date(typed, stood, language) == becomes


def test_a_day_and_month_typed_over_a_date_keep_its_year(desk: Hands) -> None:
    desk.focus("published")
    desk.press(K.Key_E)
    for letter in "3.9":
        desk.press(letter, rest=False)
    desk.press(K.Key_Return)
    assert desk.values("published") == [("2024-09-03", "corrected")]


def test_a_day_that_the_month_lacks_is_refused(desk: Hands) -> None:
    desk.focus("published")
    desk.press(K.Key_E)
    for letter in "31.2":
        desk.press(letter, rest=False)
    desk.press(K.Key_Return)
    assert desk.window.record.is_editing
    assert desk.values("published") == [("2024-10-22", None)]
