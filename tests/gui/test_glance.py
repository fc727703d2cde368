"""The start: the first article is shown before its project is open, and nothing done meanwhile is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from gui.app import _begin
from store.articles import Decision, Status
from store.errors import NotAProject
from store.project import Project
from tests.gui.conftest import Hands
from tests.store.projects import accept_all, finish

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Gate:
    """Holds up the opening of projects."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.refuses = ""


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate, really = Gate(), Project.open.__func__  # type: ignore[attr-defined]

    def slowly(cls: type[Project], location: str, /, **options: Any) -> Project:
        assert gate.open.wait(20)
        if gate.refuses:
            raise NotAProject(gate.refuses)
        project: Project = really(cls, location, **options)
        return project

    monkeypatch.setattr(Project, "open", classmethod(slowly))
    yield gate
    gate.open.set()


def _start(hands: Hands, path: Path) -> None:
    """Begin as the program does behind its first frame; return when the article is painted."""
    hands.window.context.settings.last_project = str(path)
    _begin(hands.window, str(path))
    hands.qtbot.waitUntil(lambda: hands.window.desk.state is not None)
    hands.qtbot.waitUntil(lambda: hands.context.jobs._named.get((id(hands.context), "project")) is not None)


def _opens(hands: Hands, gate: Gate) -> None:
    with hands.qtbot.waitSignal(hands.context.project_opened):
        gate.open.set()
    hands.rest()


def test_the_article_answers_keys_before_its_project_is_open(
    hands: Hands, make: Callable[..., Path], gate: Gate
) -> None:
    _start(hands, make(3))
    assert hands.context.session is None
    assert hands.article == "a1"
    assert hands.window.middle.currentWidget() is hands.window.reader
    before = hands.window.desk.focus
    hands.press("J", rest=False)
    assert hands.window.desk.focus != before
    moved = hands.window.desk.focus
    shown = hands.window.desk.state
    _opens(hands, gate)
    assert hands.article == "a1"
    assert hands.window.desk.focus == moved, "the focus stays where it was put"
    assert hands.window.desk.state is not None
    assert shown is not None
    assert hands.window.desk.state.article is shown.article, "nothing is laid out anew"
    assert hands.window.queue.list.currentIndex().row() == 0


def test_what_was_decided_meanwhile_is_written_once_it_is_open(
    hands: Hands, make: Callable[..., Path], gate: Gate
) -> None:
    path = make(3)
    _start(hands, path)
    value = hands.window.desk.focused_value
    assert value is not None
    hands.press("A", rest=False)  # held: it needs the project
    hands.press(K.Key_Return, modifiers=CTRL, rest=False)
    _opens(hands, gate)
    hands.rest()
    assert hands.article == "a2", "accept all went on to the next article"
    with Project(path) as project:
        review = project.review(1, "ann")
    assert review.status is Status.DONE
    decided = [d for values in review.fields.values() for d in values]
    assert decided
    assert all(d.decision is Decision.ACCEPTED for d in decided)


def test_a_click_meanwhile_is_kept_and_closing_waits_for_it(
    hands: Hands, make: Callable[..., Path], gate: Gate
) -> None:
    path = make(2)
    _start(hands, path)
    hands.window.desk.accept_only()  # as a click on the tick does, which asks no command
    assert hands.context.unsaved_early == 1
    hands.window.close()
    assert hands.window.isVisible()
    gate.open.set()
    hands.qtbot.waitUntil(lambda: not hands.window.isVisible(), timeout=10_000)
    with Project(path) as project:
        assert project.review(1, "ann").fields


def test_a_project_that_then_cannot_be_opened_says_why(hands: Hands, make: Callable[..., Path], gate: Gate) -> None:
    _start(hands, make(2))
    gate.refuses = "The disk is gone."
    with hands.qtbot.waitSignal(hands.context.project_failed):
        gate.open.set()
    hands.rest()
    assert hands.window.desk.state is None
    assert hands.window.stack.currentWidget() is hands.window.welcome
    assert "The disk is gone." in hands.window.welcome.problem.text()


def test_a_change_between_glance_and_opening_is_shown(hands: Hands, make: Callable[..., Path], gate: Gate) -> None:
    path = make(2)
    _start(hands, path)
    with Project(path) as project:  # Project.open waits at the gate
        state = project.state(1, "ann")
        project.decide("ann", 1, accept_all(state)[:2], action="elsewhere")
        expected = project.review(1, "ann")
    _opens(hands, gate)
    now = hands.window.desk.state
    assert now is not None
    assert dict(now.review.fields) == dict(expected.fields)


def test_a_project_opens_where_it_was_left(hands: Hands, make: Callable[..., Path]) -> None:
    path = make(4)
    hands.open(path)
    assert hands.article == "a1"
    hands.press(K.Key_Right, modifiers=ALT)
    hands.press(K.Key_Right, modifiers=ALT)
    assert hands.article == "a3"
    hands.press("W", modifiers=CTRL)
    assert hands.article is None
    hands.open(path)
    assert hands.article == "a3"
    assert hands.window.queue.list.currentIndex().row() == 2
    hands.press(K.Key_Return, modifiers=CTRL)
    assert hands.article == "a1", "what stands before it was not passed by yet"
    hands.press(K.Key_Return, modifiers=CTRL)
    assert hands.article == "a2"
    hands.press("W", modifiers=CTRL)
    with Project(path) as project:
        finish(project, 2, annotator="ann")
    hands.open(path)
    assert hands.article == "a4", "what is done meanwhile is not opened again"


def test_the_first_frame_shows_the_article_that_was_left(hands: Hands, make: Callable[..., Path], gate: Gate) -> None:
    path = make(4)
    hands.context.settings.keep_article(str(path), 3)
    _start(hands, path)
    assert hands.article == "a3"
    _opens(hands, gate)
    assert hands.article == "a3"
    assert hands.window.queue.list.currentIndex().row() == 2
