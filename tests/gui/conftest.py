"""A real window on a real project, driven from outside, and closed without a thread or a warning left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gui.context import Context
from gui.main_window import MainWindow
from gui.settings import Settings
from tests.gui.projects import document, make_project

NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """What a person has: a window, a keyboard, and patience."""

    def __init__(self, qtbot: QtBot, settings: Path) -> None:
        self.qtbot = qtbot
        self.context = Context(Settings(settings))
        self.context.settings.annotator = self.context.annotator = "ann"
        self.context.settings.theme = "light"
        self.errors: list[BaseException] = []
        self.context.failed.connect(self.errors.append)
        self.window = MainWindow(self.context)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)

    @property
    def desk(self) -> object:
        """The desk."""
        return self.window.desk

    @property
    def article(self) -> str | None:
        """Id of the open article."""
        state = self.window.desk.state
        return state.article.id if state is not None else None

    def open(self, path: Path) -> None:
        """Open a project and wait until its first article, or the page in its place, is shown."""
        with self.qtbot.waitSignal(self.context.project_opened):
            self.context.open_project(str(path))
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is on its way any more."""

        def at_rest() -> bool:
            QApplication.sendPostedEvents()
            session = self.context.session
            return not self.context.jobs.busy and (session is None or not session.is_settling)

        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.waitUntil(at_rest, timeout=10_000)
        assert not self.errors, self.errors

    def press(self, *keys: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE, rest: bool = True) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            target = QApplication.focusWidget() or self.window
            if isinstance(key, str) and not key.isascii():
                QTest.sendKeyEvent(QTest.KeyAction.Click, target, Qt.Key(ord(key.upper())), key, modifiers)
            else:
                QTest.keyClick(target, key, modifiers)  # type: ignore[arg-type]  # it takes letters too
            if rest:
                self.rest()

    def focus(self, field: str, index: int = 0) -> None:
        """Put the focus on a value."""
        from gui.desk import Focus

        self.window.desk.set_focus(Focus(field, index))

    def values(self, field: str) -> list[tuple[object, str | None]]:
        """Return a field's values with their decisions, as they stand before the reviewer."""
        state = self.window.desk.state
        assert state is not None
        return [(v.value.value, v.decision.value if v.decision else None) for v in state[field].values]

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """Return the open dialog of a kind."""
        found = [d for d in self.window.findChildren(kind) if d.isVisible()]
        assert found, f"no {kind.__name__} is open"
        return found[0]

    def close(self) -> None:
        """Close the window as a person does, and end its threads."""
        for dialog in self.window.findChildren(QDialog):
            dialog.done(0)
        self.window.close()
        self.context.stop()
        self.window.deleteLater()
        self.context.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    """A window without a project."""
    hands = Hands(qtbot, tmp_path / "settings.ini")
    yield hands
    hands.close()
    assert not hands.errors, hands.errors


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Path]:
    """Make projects: `make(3)` holds three articles, the last ones surer."""

    def make(count: int = 3, name: str = "test") -> Path:
        headlines = {2: "Cotton comes to Bukhara"}
        documents = [document(n, headlines.get(n, ""), sure=n > 1) for n in range(1, count + 1)]
        return make_project(tmp_path / f"{name}.copydesk", documents)

    return make


@pytest.fixture
def desk(hands: Hands, make: Callable[..., Path]) -> Hands:
    """A window on three articles, the first of them open."""
    hands.open(make(3))
    return hands
