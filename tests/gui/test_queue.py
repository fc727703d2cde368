"""The queue: the model, its order and filters, and what a glance at a row says."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.queue.delegate import outcome, short_date
from gui.queue.model import BLOCK, QueueModel, Role
from store.articles import Status
from store.project import Project
from store.review.queue import QueueRow
from tests.gui.conftest import Hands
from tests.gui.projects import document, make_project

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def row(number: int, **more: Any) -> QueueRow:
    given: dict[str, Any] = {
        "number": number, "id": f"a{number}", "title": f"Title {number}", "date": "2024-10-22", "origin": "text",
        "status": Status.TODO, "flagged": False, "unsure": 1, "corrected": 0, "language": "en",
    }  # fmt: skip
    return QueueRow(**(given | more))


class Store:
    """Hands out rows when told to, and counts what was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[list[int], Callable[[list[QueueRow]], None]]] = []

    def __call__(self, numbers: Sequence[int], done: Callable[[list[QueueRow]], None]) -> None:
        self.asked.append((list(numbers), done))

    def answer(self) -> None:
        asked, self.asked = self.asked, []
        for numbers, done in asked:
            done([row(n) for n in numbers])


def test_the_model_keeps_qt_rules_and_fetches_what_is_looked_at(qtbot: QtBot) -> None:
    store = Store()
    model = QueueModel(store)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_numbers(array("q", range(1, 1_000_001)))
    assert model.rowCount() == 1_000_000
    assert model.index(500_000).data(Role.NUMBER) == 500_001
    assert model.index(500_000).data(Role.ROW) is None
    assert model.index(500_001).data() == ""
    QApplication.processEvents()
    assert sum(len(numbers) for numbers, _ in store.asked) <= 4 * BLOCK, "blocks, not everything"
    store.answer()
    assert model.index(500_000).data() == "Title 500001"
    model.update_rows([row(500_001, title="Changed")])
    assert model.index(500_000).data() == "Changed"
    model.set_numbers(array("q", [3, 1]))
    assert [model.row_of(n) for n in (3, 1, 2)] == [0, 1, -1]
    model.clear()
    assert model.rowCount() == 0


def test_rows_that_come_late_are_dropped(qtbot: QtBot) -> None:
    store = Store()
    model = QueueModel(store)
    model.set_numbers(array("q", [1, 2]))
    assert model.index(0).data(Role.ROW) is None
    QApplication.processEvents()
    model.set_numbers(array("q", [7]))
    store.answer()
    assert model.known(1) is None


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"unsure": 3}, "3 unsure"),
        ({"unsure": 0}, "sure"),
        ({"status": Status.DONE, "corrected": 2}, "corrected 2"),
        ({"status": Status.DONE}, "all right"),
        ({"status": Status.SKIPPED}, "skipped"),
        ({"flagged": True}, "flagged"),
    ],
)
def test_a_row_says_how_far_it_is(given: dict[str, Any], text: str) -> None:
    assert outcome(row(1, **given)) == text


def test_dates_are_short_and_as_precise_as_they_are() -> None:
    this = QDate.currentDate().year()
    assert short_date(f"{this}-10-22") == "22 Oct"
    assert short_date("1999-10-22T09:30+05:00") == "22 Oct 1999"
    assert short_date("1999-10") == "Oct 1999"
    assert short_date("1999") == "1999"
    assert short_date(None) == ""
    assert short_date("soon") == ""


def test_tabs_count_and_show_what_they_say(desk: Hands) -> None:
    queue = desk.window.queue
    assert [pill.text() for pill in queue.tabs.values()] == ["To do 3", "Flagged 0", "Done 0"]
    desk.press(K.Key_F)
    desk.press(K.Key_Return, modifiers=CTRL)
    assert [pill.text() for pill in queue.tabs.values()] == ["To do 2", "Flagged 1", "Done 1"]
    queue.tabs["done"].click()
    desk.rest()
    assert list(queue.model.numbers) == [1]
    queue.tabs["todo"].click()
    desk.rest()
    assert list(queue.model.numbers) == [2, 3]
    desk.press(K.Key_2, modifiers=CTRL)
    assert list(queue.model.numbers) == [1]


def test_what_is_done_stays_in_its_place_ticked_off(desk: Hands) -> None:
    desk.press(K.Key_Return, modifiers=CTRL)
    assert list(desk.window.queue.model.numbers) == [1, 2, 3]
    known = desk.window.queue.model.known(1)
    assert known is not None
    assert known.status is Status.DONE
    desk.press(K.Key_Left, modifiers=ALT)
    assert desk.article == "a1"
    desk.press(K.Key_Return, modifiers=CTRL)
    assert desk.article == "a2", "goes on to the next that waits"


def test_a_skipped_article_waits_under_skipped(desk: Hands) -> None:
    desk.press(K.Key_Space, K.Key_Space, K.Key_Space)
    assert desk.article is None
    assert "skipped" in desk.window.empty.text.text()
    desk.window.commands.run("queue.skipped")
    desk.rest()
    assert len(desk.window.queue.model.numbers) == 3


def test_filter_as_you_type(desk: Hands) -> None:
    desk.press("/")
    assert desk.window.queue.filter.edit.hasFocus()
    for letter in "bukha":
        desk.press(letter, rest=False)
    desk.qtbot.waitUntil(lambda: list(desk.window.queue.model.numbers) == [2], timeout=5000)
    desk.press(K.Key_Return)
    assert desk.article == "a2"
    assert not desk.window.queue.filter.edit.hasFocus()


def test_a_filter_without_hits_says_so_and_esc_takes_it_away(desk: Hands) -> None:
    desk.press("/")
    for letter in "zzzz":
        desk.press(letter, rest=False)
    desk.qtbot.waitUntil(desk.window.queue.empty.isVisible, timeout=5000)
    assert "No article matches" in desk.window.queue.empty.text()
    desk.press(K.Key_Escape)
    assert desk.window.queue.query == ""
    assert len(desk.window.queue.model.numbers) == 3
    assert desk.article == "a1"


def test_a_filter_that_is_wrong_says_why_and_keeps_the_list(desk: Hands) -> None:
    desk.press("/")
    for letter in 'status:"':
        desk.press(letter, rest=False)
    desk.qtbot.waitUntil(desk.window.queue.error.isVisible, timeout=5000)
    assert desk.window.queue.error.text()
    assert len(desk.window.queue.model.numbers) == 3


def test_an_empty_project_offers_to_import(hands: Hands, tmp_path: Path) -> None:
    with Project.create(tmp_path / "empty.copydesk"):
        pass
    hands.open(tmp_path / "empty.copydesk")
    assert hands.window.empty.title.text() == "No articles yet"
    assert hands.window.middle.currentWidget() is hands.window.empty


def test_thousands_of_articles_open_and_scroll(hands: Hands, tmp_path: Path) -> None:
    hands.open(make_project(tmp_path / "many.copydesk", [document(n) for n in range(1, 1501)]))
    queue = hands.window.queue
    assert len(queue.model.numbers) == 1500
    queue.list.scrollToBottom()
    queue.list.viewport().repaint()
    hands.rest()
    assert queue.model.known(queue.model.numbers[-1]) is not None


def test_keys_of_the_list_while_it_has_the_keyboard(desk: Hands) -> None:
    desk.window.queue.list.setFocus()
    before = desk.window.desk.focus
    desk.press(K.Key_Down)
    assert desk.window.desk.focus == before, "arrows walk over the articles here"
    desk.press(K.Key_Return)
    assert desk.article == "a2"
    desk.press(K.Key_J)
    assert desk.window.desk.focus != before, "letters still are commands"
