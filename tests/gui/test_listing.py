"""The queue's list: what it asks of its model, where its rows stand, and how keys, wheel and pointer move over them."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from gui.queue.delegate import HEIGHT, QueueDelegate
from gui.queue.listing import Listing
from gui.queue.model import Index, QueueModel
from gui.theme import load
from store.articles import Status
from store.review.queue import QueueRow

K = Qt.Key
MANY = 100_000
ON_SCREEN = 10
_NOWHERE = QModelIndex()


class Counted(QueueModel):
    """Counts what it is asked, and has every row at hand."""

    def __init__(self) -> None:
        super().__init__(lambda numbers, done: done([_row(n) for n in numbers]))
        self.asked: Counter[str] = Counter()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        self.asked["rowCount"] += 1
        return super().rowCount(parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked["data"] += 1
        return super().data(index, role)


def _row(number: int) -> QueueRow:
    return QueueRow(
        number=number, id=f"a{number}", title=f"Title {number}", date="2024-10-22", origin="text", status=Status.TODO,
        flagged=False, unsure=1, corrected=0, language="en",
    )  # fmt: skip


@pytest.fixture
def shown(qtbot: QtBot) -> tuple[Listing, Counted]:
    """A list over many rows, ten of them on screen."""
    model = Counted()
    listing = Listing(HEIGHT)
    qtbot.addWidget(listing)
    listing.setModel(model)
    listing.delegate = QueueDelegate(load("light"))  # type: ignore[attr-defined]  # kept alive with the list
    listing.setItemDelegate(listing.delegate)  # type: ignore[attr-defined]
    listing.resize(272, ON_SCREEN * HEIGHT)
    model.set_numbers(array("q", range(1, MANY + 1)))
    listing.show()
    qtbot.waitExposed(listing)
    _settle()
    model.asked.clear()
    return listing, model


def _settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def _rows_in_view(listing: Listing) -> Sequence[int]:
    bottom = listing.viewport().height() - 1
    return range(listing.indexAt(QPoint(5, 0)).row(), listing.indexAt(QPoint(5, bottom)).row() + 1)


def test_going_on_asks_for_no_more_than_a_screen_of_rows(shown: tuple[Listing, Counted]) -> None:
    listing, model = shown
    for row, paintings in ((1, 1), (2, 1), (ON_SCREEN, 1), (ON_SCREEN + 1, 1), (MANY // 2, 2), (MANY - 1, 2)):
        model.asked.clear()
        model.update_rows([_row(row)])
        listing.setCurrentIndex(model.index(row))
        listing.scrollTo(model.index(row))
        listing.repaint_rows(row)
        _settle()
        assert row in _rows_in_view(listing)
        assert 0 < model.asked["data"] <= 2 * (ON_SCREEN + 1) * paintings, "number and row"
        assert model.asked["rowCount"] <= 40, "never once a row"


def test_a_row_is_repainted_alone(shown: tuple[Listing, Counted]) -> None:
    listing, model = shown
    listing.repaint_rows(4)
    _settle()
    assert model.asked["data"] == 2, "its number and its row"
    model.asked.clear()
    listing.repaint_rows(MANY - 1)
    _settle()
    assert model.asked["data"] == 0, "nobody sees it"


def test_other_rows_are_asked_for_a_screen_at_a_time(shown: tuple[Listing, Counted]) -> None:
    listing, model = shown
    model.set_numbers(array("q", range(MANY, 0, -1)))
    _settle()
    assert model.asked["data"] <= 4 * (ON_SCREEN + 1)
    assert model.asked["rowCount"] <= 60
    assert listing.verticalScrollBar().maximum() == (MANY - ON_SCREEN) * HEIGHT


def test_rows_stand_below_each_other(shown: tuple[Listing, Counted]) -> None:
    listing, model = shown
    first, second = (listing.visualRect(model.index(row)) for row in (0, 1))
    assert first.bottom() + 1 == second.top()
    assert first.width() == listing.viewport().width()
    assert listing.indexAt(second.center()).row() == 1
    listing.scrollToBottom()
    assert _rows_in_view(listing) == range(MANY - ON_SCREEN, MANY)
    model.set_numbers(array("q", [1, 2]))
    assert listing.indexAt(QPoint(5, 5 * HEIGHT)).row() == -1
    assert not listing.visualRect(model.index(7)).isValid()


@pytest.mark.parametrize(
    ("hint", "rows"),
    [
        (QAbstractItemView.ScrollHint.EnsureVisible, range(491, 501)),
        (QAbstractItemView.ScrollHint.PositionAtTop, range(500, 510)),
        (QAbstractItemView.ScrollHint.PositionAtBottom, range(491, 501)),
    ],
)
def test_scrolling_to_a_row(shown: tuple[Listing, Counted], hint: QAbstractItemView.ScrollHint, rows: range) -> None:
    listing, model = shown
    listing.scrollTo(model.index(500), hint)
    assert _rows_in_view(listing) == rows
    listing.scrollTo(model.index(rows[4]))
    assert _rows_in_view(listing) == rows, "what is in view stays where it is"


def test_keys_walk_over_the_rows(shown: tuple[Listing, Counted]) -> None:
    listing, _ = shown
    listing.setFocus()
    for key, row in (
        (K.Key_Home, 0), (K.Key_Down, 1), (K.Key_Up, 0), (K.Key_Up, 0), (K.Key_PageDown, ON_SCREEN - 1),
        (K.Key_End, MANY - 1), (K.Key_Down, MANY - 1), (K.Key_PageUp, MANY - ON_SCREEN),
    ):  # fmt: skip
        QTest.keyClick(listing, key)
        assert listing.currentIndex().row() == row
        assert row in _rows_in_view(listing)


def test_the_wheel_scrolls(shown: tuple[Listing, Counted]) -> None:
    listing, _ = shown
    viewport = listing.viewport()
    at = QPointF(viewport.rect().center())
    event = QWheelEvent(
        at, viewport.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
    assert listing.verticalOffset() == QApplication.wheelScrollLines() * HEIGHT


def test_screen_readers_are_told_of_a_list(shown: tuple[Listing, Counted]) -> None:
    listing, _ = shown
    told = QAccessible.queryAccessibleInterface(listing)
    assert told.role() == QAccessible.Role.List
    assert told.childCount() == MANY
    assert told.child(4).text(QAccessible.Text.Name) == "Title 5, to do, 1 unsure, 22 Oct 2024, text"
