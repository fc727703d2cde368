"""The next article is laid out and painted while this one is read, and looks as if it had not been."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gui.ahead import Ahead
from gui.context import Context
from gui.reader.paragraph import Paragraph
from gui.record.layout import RowLayouter
from tests.gui.conftest import Hands

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def ready(desk: Hands) -> Hands:
    """The second of three articles is open; the others are prepared."""
    assert desk.context.session is not None
    with desk.qtbot.waitSignal(desk.context.session.read_ahead):
        desk.press(K.Key_Right, modifiers=ALT, rest=False)
    desk.qtbot.waitUntil(lambda: not desk.window.ahead.busy)
    desk.rest()
    assert desk.article == "a2"
    return desk


def _counted(monkeypatch: pytest.MonkeyPatch, of: type, name: str) -> list[int]:
    calls: list[int] = []
    real: Callable[..., Any] = getattr(of, name)

    def counting(*given: Any, **named: Any) -> Any:
        calls.append(1)
        return real(*given, **named)

    monkeypatch.setattr(of, name, counting)
    return calls


def _look(hands: Hands) -> list[QImage]:
    window = hands.window
    return [pane.grab().toImage() for pane in (window.reader.viewport(), window.record.view, window.queue.list)]


def test_going_on_lays_out_no_more_than_the_focused_field(ready: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = _counted(monkeypatch, RowLayouter, "lay_out")
    paragraphs = _counted(monkeypatch, Paragraph, "__init__")
    ready.press(K.Key_Return, modifiers=CTRL, rest=False)
    ready.window.grab()
    assert ready.article == "a3"
    assert len(rows) == 1
    assert not paragraphs


def test_what_was_prepared_looks_as_if_it_had_not_been(ready: Hands) -> None:
    ready.press(K.Key_Return, modifiers=CTRL)
    prepared = _look(ready)
    ready.window.set_theme(ready.context.theme)  # makes everything anew
    assert _look(ready) == prepared


def test_what_was_prepared_at_another_width_is_made_anew(ready: Hands) -> None:
    ready.window.splitter.set_sizes(300, 480)
    ready.press(K.Key_Return, modifiers=CTRL)
    prepared = _look(ready)
    ready.window.set_theme(ready.context.theme)
    assert _look(ready) == prepared


def test_a_change_elsewhere_is_not_hidden_by_what_was_prepared(ready: Hands) -> None:
    assert ready.context.session is not None
    number = ready.window.queue.model.numbers[-1]
    with ready.qtbot.waitSignal(ready.context.session.changed_elsewhere, timeout=5000):
        _flag_elsewhere(ready.context, number)
    ready.rest()
    ready.press(K.Key_Right, modifiers=ALT)
    state = ready.window.desk.state
    assert state is not None
    assert state.article.number == number
    assert state.review.flagged


def _flag_elsewhere(context: Context, number: int) -> None:
    from store.project import Project
    from store.review.decisions import Edit

    assert context.session is not None
    with Project.open(context.session.project.location) as other:
        other.decide(context.annotator, number, [Edit("flagged", None, False, True)], action="flag")


def test_closing_the_project_forgets_what_waits(ready: Hands) -> None:
    state = ready.window.desk.state
    assert state is not None
    ready.window.ahead.take([state])
    assert ready.window.ahead.busy
    ready.press(K.Key_W, modifiers=CTRL)
    assert not ready.window.ahead.busy


def test_work_ahead_is_done_in_pieces_and_gives_way_to_a_step(ready: Hands) -> None:
    state = ready.window.desk.state
    assert state is not None
    held, done, turns = [True], [], []

    def prepare(_state: object) -> Iterator[None]:
        for number in range(5):
            time.sleep(0.003)  # longer than a turn
            done.append(number)
            turns.append(ahead.turn)
            yield

    class Counted(Ahead):
        turn = 0

        def _go_on(self) -> None:
            Counted.turn += 1
            super()._go_on()

    ahead = Counted([prepare], ready.window)
    ahead.hold_while(lambda: held[0])
    ahead.take([state])
    ready.qtbot.waitUntil(lambda: ahead.turn > 3)
    assert not done
    held[0] = False
    ready.qtbot.waitUntil(lambda: not ahead.busy)
    assert done == [0, 1, 2, 3, 4]
    assert len(set(turns)) == 5
