"""What is saved, what is not, and what others do meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from store.articles import DecidedValue, Decision
from store.errors import UserError
from store.project import Project
from store.review.decisions import Edit
from tests.gui.conftest import Hands

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def project_of(hands: Hands) -> Project:
    assert hands.context.session is not None
    return hands.context.session.project


def elsewhere(hands: Hands, field: str, value: str) -> None:
    """Decide on the first article as another window of the same person does."""
    with Project.open(project_of(hands).location) as project:
        before = project.review(1, "ann").fields.get(field)
        decided = (DecidedValue(value=value, decision=Decision.CORRECTED, from_=0),)
        project.decide("ann", 1, [Edit("values", field, before, decided)], action="correct")


def buttons(hands: Hands) -> dict[str, QPushButton]:
    return {b.text(): b for b in hands.window.banner.findChildren(QPushButton)}


def test_a_decision_of_another_window_is_seen(desk: Hands, qtbot: QtBot) -> None:
    elsewhere(desk, "headline", "Another headline")
    qtbot.waitUntil(lambda: desk.values("headline") == [("Another headline", "corrected")], timeout=5000)
    assert "elsewhere" in desk.window.footer.message


def test_an_edit_on_a_value_that_changed_meanwhile_is_refused_with_what_changed(desk: Hands) -> None:
    assert desk.context.session is not None
    desk.context.session._poll.stop()
    elsewhere(desk, "published", "2023-10-22")
    desk.focus("published")
    desk.press(K.Key_A)
    assert desk.values("published") == [("2023-10-22", "corrected")]
    assert desk.window.banner.isVisible()
    assert "2023-10-22" in desk.window.banner.label.text()
    buttons(desk)["OK"].click()
    assert not desk.window.banner.isVisible()


def test_a_refusal_that_comes_after_going_on_offers_the_article(desk: Hands) -> None:
    assert desk.context.session is not None
    desk.context.session._poll.stop()
    elsewhere(desk, "published", "2023-10-22")
    desk.press(K.Key_Return, modifiers=CTRL)
    assert desk.article == "a2"
    buttons(desk)["Show the article"].click()
    desk.rest()
    assert desk.article == "a1"
    assert desk.values("published") == [("2023-10-22", "corrected")]
    assert not desk.window.banner.isVisible()


def test_a_full_disk_keeps_the_steps_and_tries_again(desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    project = project_of(desk)
    decide = project.decide

    def full(*_: Any, **__: Any) -> None:
        raise UserError("The disk is full: the change was not saved.")

    monkeypatch.setattr(project, "decide", full)
    desk.press(K.Key_F)
    desk.press(K.Key_A)
    assert desk.window.desk.state is not None
    assert desk.window.desk.state.review.flagged, "what was done stays on the screen"
    assert "disk is full" in desk.window.banner.label.text()
    assert "2 changes" in desk.window.banner.label.text()
    assert not desk.window.footer.message.startswith("Saved")
    desk.press(K.Key_Z, modifiers=CTRL)
    assert "First the changes" in desk.window.footer.message
    buttons(desk)["Try again"].click()
    desk.rest()
    assert desk.window.banner.isVisible(), "still full"
    monkeypatch.setattr(project, "decide", decide)
    buttons(desk)["Try again"].click()
    desk.rest()
    assert not desk.window.banner.isVisible()
    review = project.review(1, "ann")
    assert review.flagged
    assert "published" in review.fields


def test_changes_that_cannot_be_saved_can_be_given_up(desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    project = project_of(desk)

    def full(*_: Any, **__: Any) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(project, "decide", full)
    desk.press(K.Key_F)
    buttons(desk)["Give up these changes"].click()
    desk.rest()
    assert desk.window.desk.state is not None
    assert not desk.window.desk.state.review.flagged
    assert not desk.window.banner.isVisible()


def test_closing_asks_before_it_loses_changes(desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    project = project_of(desk)

    def full(*_: Any, **__: Any) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(project, "decide", full)
    desk.press(K.Key_F)
    asked: list[str] = []

    def answer(button: QMessageBox.StandardButton) -> Callable[..., QMessageBox.StandardButton]:
        def ask(_parent: object, _title: str, text: str, *_: object) -> QMessageBox.StandardButton:
            asked.append(text)
            return button

        return ask

    monkeypatch.setattr(QMessageBox, "question", answer(QMessageBox.StandardButton.Cancel))
    assert not desk.window.close()
    assert desk.window.isVisible()
    monkeypatch.setattr(QMessageBox, "question", answer(QMessageBox.StandardButton.Discard))
    assert desk.window.close()
    assert len(asked) == 2


def test_closing_waits_for_what_is_being_written(desk: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    project = project_of(desk)
    decide, go_on = project.decide, threading.Event()

    def slow(*given: Any, **named: Any) -> Any:
        go_on.wait(10)
        return decide(*given, **named)

    monkeypatch.setattr(project, "decide", slow)
    desk.press(K.Key_F, rest=False)
    assert not desk.window.close()
    assert desk.window.isVisible()
    assert "Saving" in desk.window.footer.message
    with qtbot.waitSignal(desk.window.closed, timeout=5000):
        go_on.set()
    assert project.review(1, "ann").flagged


def test_saved_is_said_only_when_it_is(desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    project = project_of(desk)
    decide, go_on = project.decide, threading.Event()

    def slow(*given: Any, **named: Any) -> Any:
        go_on.wait(10)
        return decide(*given, **named)

    monkeypatch.setattr(project, "decide", slow)
    desk.press(K.Key_F, rest=False)
    assert desk.window.footer.message == "Saving…"
    go_on.set()
    desk.rest()
    assert desk.window.footer.message.startswith("Saved · ")


def test_steps_are_written_in_order_however_fast_they_come(desk: Hands) -> None:
    for key in (K.Key_F, K.Key_A, K.Key_X, K.Key_F, K.Key_F):
        desk.press(key, rest=False)
    desk.press(K.Key_Z, modifiers=CTRL)
    review = project_of(desk).review(1, "ann")
    assert not review.flagged
    assert desk.window.desk.state is not None
    assert dict(review.fields) == dict(desk.window.desk.state.review.fields)


def test_the_next_article_is_read_ahead(desk: Hands) -> None:
    session = desk.context.session
    assert session is not None
    desk.qtbot.waitUntil(lambda: {1, 2, 3} <= set(session._ready), timeout=5000)
    desk.press(K.Key_Return, modifiers=CTRL, rest=False)
    assert desk.article == "a2", "no waiting for the disk"
    desk.rest()


def test_a_project_that_cannot_be_opened_says_why(hands: Hands, tmp_path: Path) -> None:
    wrong = tmp_path / "not.copydesk"
    wrong.write_text("hello")
    for location in (wrong, tmp_path, tmp_path / "missing.copydesk"):
        with hands.qtbot.waitSignal(hands.context.project_failed):
            hands.context.open_project(str(location))
        assert hands.window.stack.currentWidget() is hands.window.welcome
        assert hands.window.welcome.problem.isVisible()
        assert hands.window.welcome.problem.text()


def test_another_annotator_sees_reviews_of_their_own(desk: Hands) -> None:
    desk.press(K.Key_Return, modifiers=CTRL)
    desk.context.set_annotator("bea")
    desk.rest()
    assert desk.article == "a1"
    assert desk.values("published") == [("2024-10-22", None)]
    assert desk.window.header.annotator.text() == "bea"
    assert desk.window.header.progress_text.text() == "0 of 3 reviewed"


def test_a_read_only_project_takes_no_decisions(hands: Hands, make: Callable[..., Path]) -> None:
    with hands.qtbot.waitSignal(hands.context.project_opened):
        hands.context.open_project(str(make()), read_only=True)
    hands.rest()
    assert "reading only" in hands.window.footer.message
    hands.press(K.Key_F, K.Key_X, K.Key_Return)
    assert hands.window.desk.state is not None
    assert not hands.window.desk.state.review.flagged
    assert hands.article == "a1"


class Gate:
    """Lets a project's reading method see what it sees, and hands it over when it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        self.open, self.seen = threading.Event(), threading.Event()
        really = getattr(Project, name)

        def slowly(project: Project, *given: Any, **options: Any) -> Any:
            result = really(project, *given, **options)
            self.seen.set()
            assert self.open.wait(20)
            return result

        monkeypatch.setattr(Project, name, slowly)


def test_a_list_that_was_read_before_articles_were_done_gives_none_of_them_out_again(
    hands: Hands, make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.open(make(4))
    gate = Gate(monkeypatch, "queue")
    hands.window.queue.reload()
    hands.qtbot.waitUntil(gate.seen.is_set)
    for following in ("a2", "a3"):
        hands.press(K.Key_Return, modifiers=CTRL, rest=False)
        hands.qtbot.waitUntil(lambda following=following: hands.article == following)  # type: ignore[misc]
    hands.qtbot.waitUntil(lambda: not hands.context.session.steps.unsaved)  # type: ignore[union-attr]
    gate.open.set()
    hands.rest()
    hands.press(K.Key_Return, K.Key_Return, modifiers=CTRL)
    assert hands.article is None, "all four are done"


def test_rows_that_were_read_before_an_article_was_done_do_not_bring_it_back(
    hands: Hands, make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.open(make(3))
    gate = Gate(monkeypatch, "rows")
    hands.press("A", rest=False)  # its row is read anew, begun
    hands.qtbot.waitUntil(gate.seen.is_set)
    hands.press(K.Key_Return, modifiers=CTRL, rest=False)
    hands.qtbot.waitUntil(lambda: hands.article == "a2")
    hands.qtbot.waitUntil(lambda: not hands.context.session.steps.unsaved)  # type: ignore[union-attr]
    gate.open.set()
    hands.rest()
    hands.press(K.Key_Return, K.Key_Return, modifiers=CTRL)
    assert hands.article is None, "all three are done"
