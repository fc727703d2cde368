"""A record pane on a desk whose submissions are collected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from gui import theme
from gui.desk import Desk, Focus, Submission
from gui.record import RecordPane
from gui.record.editors.editor import ValueEditor
from gui.record.editors.list_editor import ListEditor
from store.articles import DecidedValue
from store.review.state import ReviewState
from tests.gui.record import examples


@dataclass
class Bench:
    """The pane under test, and all that came out of it."""

    qtbot: QtBot
    desk: Desk
    pane: RecordPane
    submitted: list[Submission]
    told: list[str] = field(default_factory=list)
    went_on: list[int] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    completions: dict[str, list[str]] = field(default_factory=dict)

    def show(self, state: ReviewState | None = None, focus: Focus | None = None) -> None:
        """Open an article, by default the example, as the window does."""
        self.desk.show(state if state is not None else examples.state(), focus)
        self.pane.setFocus()

    def decided(self, key: str) -> tuple[DecidedValue, ...]:
        """Return what is decided on a field."""
        assert self.desk.state is not None
        return self.desk.state[key].decided or ()

    def values(self, key: str) -> list[object]:
        """Return the decided values of a field."""
        return [d.value for d in self.decided(key)]

    @property
    def editor(self) -> ValueEditor:
        """The open editor of one value."""
        editor = self.pane.host.editor
        assert isinstance(editor, ValueEditor)
        return editor

    @property
    def list_editor(self) -> ListEditor:
        """The open editor of a whole list."""
        editor = self.pane.host.editor
        assert isinstance(editor, ListEditor)
        return editor

    def edit(self, key: str, index: int = 0) -> ValueEditor:
        """Put the focus on a value and ask for its editor, as the command does."""
        if index >= 0:
            self.desk.set_focus(Focus(key, index))
        self.desk.request_edit(key, index)
        return self.editor


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    """Return a shown pane with nothing open."""
    theme.load_fonts()
    submitted: list[Submission] = []
    desk = Desk(submitted.append)
    made: list[Bench] = []

    def complete(key: str, typed: str, answer: Callable[[list[str]], None]) -> None:
        made[0].asked.append((key, typed))
        answer(made[0].completions.get(key, []))

    pane = RecordPane(desk, theme.load("light"), complete)
    made.append(Bench(qtbot, desk, pane, submitted))
    desk.told.connect(made[0].told.append)
    desk.went_on.connect(lambda left: made[0].went_on.append(left.article.number))
    qtbot.addWidget(pane)
    pane.resize(403, 826)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return made[0]
