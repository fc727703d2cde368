"""A pane on a desk, shown at the size that the design gives it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui import theme
from gui.desk import Desk, Submission
from gui.reader import ReaderPane
from store.articles import Article
from tests.gui.reader.articles import make_desk, sample, state_of


@dataclass
class Bench:
    """The pane, its desk, and the steps that were submitted."""

    pane: ReaderPane
    desk: Desk
    steps: list[Submission]

    @property
    def text(self) -> str:
        assert self.desk.state is not None
        return self.desk.state.article.text

    def show(self, article: Article) -> None:
        self.desk.show(state_of(article))
        self.pane.viewport().repaint()

    def at(self, words: str, into: int = 0, nth: int = 0) -> QPoint:
        """Return the place of a character of the nth mention of some words, in the viewport."""
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        here, beside = self.pane.place_of(start + into), self.pane.place_of(start + into + 1)
        same_line = beside.top() == here.top()
        return QPoint((here.left() + beside.left()) // 2 if same_line else here.left() + 3, here.center().y())

    def click(self, place: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.pane.viewport(), Qt.MouseButton.LeftButton, modifiers, place)

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewport = self.pane.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.pane, key, modifiers)

    def selected(self) -> str:
        span = self.pane.selection()
        return "" if span is None else self.text[slice(*span)]


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    """Show the sample article."""
    theme.load_fonts()
    desk, steps = make_desk()
    pane = ReaderPane(desk, theme.load("light"))
    pane.smooth = False
    qtbot.addWidget(pane)
    pane.resize(764, 820)
    pane.show()
    qtbot.waitExposed(pane)
    pane.setFocus()
    made = Bench(pane, desk, steps)
    made.show(sample())
    return made


@pytest.fixture
def pixel(bench: Bench) -> Callable[[int, int], str]:
    """Return a function that tells the colour painted at a place of the viewport."""

    def colour(x: int, y: int) -> str:
        return bench.pane.viewport().grab().toImage().pixelColor(x, y).name()

    return colour
