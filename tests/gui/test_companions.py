"""Two windows on one project: each its own article, both writing, each hearing of the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from store.project import Project
from tests.gui.conftest import NONE, Hands

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Two:
    """Hands that reach both windows."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        hands.press("n", modifiers=CTRL | SHIFT)
        second = hands.window.companions.other
        assert second is not None
        self.first, self.second = hands.window, second
        self.rest()

    def rest(self) -> None:
        session = self.second.context.session
        self.hands.rest()
        if session is not None:
            self.hands.qtbot.waitUntil(lambda: not session.steps.is_writing)
        self.hands.rest()

    def press(self, window: MainWindow, *keys: Qt.Key | str, held: Qt.KeyboardModifier = NONE) -> None:
        window.activateWindow()
        self.hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        window.focus_review()
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            assert target.window() is window
            QTest.keyClick(target, key, held)  # type: ignore[arg-type]  # it takes letters too
            self.rest()

    def article(self, window: MainWindow) -> str | None:
        state = window.desk.state
        return state.article.id if state is not None else None

    def values(self, window: MainWindow, field: str) -> list[tuple[object, str | None]]:
        state = window.desk.state
        assert state is not None
        return [(v.value.value, v.decision.value if v.decision else None) for v in state[field].values]

    def show(self, window: MainWindow, id_: str) -> None:
        session = window.context.session
        assert session is not None
        number = session.project.number_of(id_)
        assert number is not None
        window.open_article(number)
        self.rest()


@pytest.fixture
def two(desk: Hands) -> Two:
    return Two(desk)


def test_the_next_article_opens_beside_the_first(two: Two) -> None:
    assert two.article(two.first) == "a1"
    assert two.article(two.second) == "a2"
    assert two.second.isVisible()
    assert QApplication.activeWindow() is two.second
    two.press(two.second, "j")
    assert two.first.desk.focus != two.second.desk.focus or two.article(two.first) != two.article(two.second)
    two.press(two.second, K.Key_F6, held=CTRL)
    two.hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is two.first)


def test_both_decide_and_nothing_is_refused(two: Two) -> None:
    two.press(two.first, "a")
    two.press(two.second, "f")
    two.press(two.first, K.Key_Return, held=CTRL)
    two.press(two.second, K.Key_Return, held=CTRL)
    for window in (two.first, two.second):
        assert not window.banner.isVisible()
    with Project.open(two.hands.context.session.project.location, read_only=True) as project:  # type: ignore[union-attr]
        done = {n: project.review(n, "ann").status.value for n in (1, 2, 3)}
    assert done[1] == done[2] == "done"
    shown = [two.first.header.progress_text, two.second.header.progress_text]
    two.hands.qtbot.waitUntil(lambda: {part.text() for part in shown} == {"2 of 3 reviewed"}, timeout=5000)


def test_a_decision_shows_in_the_other_window_at_once(two: Two) -> None:
    two.show(two.second, "a1")
    two.hands.focus("published")
    two.press(two.first, "a")
    assert two.values(two.second, "published") == [("2024-10-22", "accepted")]
    assert "other window" in two.second.footer.message
    two.second.desk.set_focus(two.first.desk.focus.__class__("people", 0))
    two.press(two.second, "x")
    assert two.values(two.first, "people")[0][1] == "rejected"
    # on top of it, from the first again: it knows what stands, so nothing is refused
    two.hands.focus("people", 0)
    two.press(two.first, "r")
    assert two.values(two.second, "people")[0][1] is None
    assert not two.first.banner.isVisible()


def test_undo_in_one_shows_in_the_other(two: Two) -> None:
    two.show(two.second, "a1")
    two.hands.focus("published")
    two.press(two.first, "a")
    two.press(two.second, "z", held=CTRL)
    assert two.values(two.first, "published") == [("2024-10-22", None)]


def test_the_list_of_the_other_window_keeps_its_place(two: Two) -> None:
    numbers = list(two.second.queue.model.numbers)
    two.press(two.first, K.Key_Return, held=CTRL)
    two.hands.qtbot.wait(900)  # longer than the session waits between two looks
    two.rest()
    assert list(two.second.queue.model.numbers) == numbers


def test_what_a_third_changes_between_our_steps_is_not_missed(two: Two) -> None:
    from store.review.decisions import Edit

    location = two.hands.context.session.project.location  # type: ignore[union-attr]
    with Project.open(location) as third:
        third.decide("ann", 1, [Edit("note", None, "", "from outside")], action="note")
        two.press(two.second, "f")  # a step of our own right behind it
        two.hands.qtbot.waitUntil(lambda: two.first.desk.state.review.note == "from outside", timeout=5000)  # type: ignore[union-attr]


def test_closing_one_keeps_the_other(two: Two) -> None:
    second = two.second
    two.press(two.first, "a")
    two.first.close()
    two.hands.rest()
    assert second.isVisible()
    two.press(second, "f")
    with Project.open(two.hands.context.session.project.location, read_only=True) as project:  # type: ignore[union-attr]
        assert project.review(2, "ann").flagged
    two.press(second, K.Key_F6, held=CTRL)  # and the first comes back when it is asked for
    assert two.first.isVisible()
    second.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert two.first.companions.other is None
    two.hands.press("j", "a")
    two.hands.press("n", modifiers=CTRL | SHIFT)
    assert two.first.companions.other is not None


def test_another_project_in_the_first_closes_the_second(two: Two, make: Callable[..., Path]) -> None:
    other = make(2, "other")
    two.first.deeds.projects.open(str(other))
    two.hands.qtbot.waitUntil(lambda: two.first.windowTitle().startswith("other"))
    two.hands.rest()
    assert two.first.companions.other is None


def test_theme_size_and_name_are_shared_and_places_are_not(two: Two) -> None:
    two.press(two.second, K.Key_Equal, held=CTRL)
    assert two.first.reader.manner.size == two.second.reader.manner.size == 19
    two.second.commands.run("view.theme")
    assert two.first.context.theme.dark
    assert two.second.context.theme.dark
    two.press(two.second, K.Key_F8)
    assert two.first.queue.isVisible() is not two.second.queue.isVisible()
    two.second.context.set_annotator("ben")
    two.rest()
    assert two.second.header.annotator.text() == two.first.header.annotator.text() == "ben"
    assert two.article(two.second) == "a2"


def test_the_chosen_article_of_the_list_opens(desk: Hands) -> None:
    desk.window.queue.list.setFocus()
    desk.press(K.Key_Down, K.Key_Down)
    desk.press("n", modifiers=CTRL | SHIFT)
    second = desk.window.companions.other
    assert second is not None
    desk.qtbot.waitUntil(lambda: second.desk.state is not None)
    assert second.desk.state.article.id == "a3"  # type: ignore[union-attr]
    second.close()
    desk.rest()
