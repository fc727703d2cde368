"""Blind articles and planted errors with real keys: what is shown, what is revealed, what is stored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.queue.model import Role
from store.project import Project
from store.review.anchoring.rules import Anchoring
from tests.gui.conftest import Hands
from tests.gui.test_review import status, stored

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


def opened(hands: Hands, path: Path, rules: Anchoring) -> Hands:
    with Project.open(path) as project:
        project.set_anchoring("owner", rules)
    hands.open(path)
    return hands


@pytest.fixture
def blind(hands: Hands, make: Callable[..., Path]) -> Hands:
    """A window on a blind article of which date and people are hidden."""
    return opened(hands, make(3), Anchoring(blind=1.0, blind_fields=("published", "people")))


@pytest.fixture
def planted(hands: Hands, make: Callable[..., Path]) -> Hands:
    """A window on an article with a planted date."""
    return opened(hands, make(3), Anchoring(planted=1.0, planted_fields=("published",)))


def typed(hands: Hands, text: str) -> None:
    for letter in text:
        hands.press(letter, rest=False)


def hints(hands: Hands) -> list[str]:
    hands.rest()
    return [h.text for h in hands.window.footer.hints]


def row_text(hands: Hands, field: str) -> str:
    """Return all words that the row of a field shows."""
    from gui.record.row import Paragraph, Words

    record = hands.window.record
    marks = record._rows.row(record._model.row_of(field)).marks
    words = (m.text if isinstance(m, Words) else m.layout.text() for m in marks if isinstance(m, Words | Paragraph))
    return " ".join(words)


def shown_marks(hands: Hands) -> set[str]:
    """Return the fields whose evidence is marked in the article."""
    hands.rest()
    return {m.focus.field for m in hands.window.reader._scene.marks}


# --- blind -----------------------------------------------------------------------------------------------------------


def test_a_blind_field_shows_nothing_of_its_suggestions(blind: Hands) -> None:
    assert blind.article == "a1"
    assert blind.values("published") == []
    assert blind.values("people") == []
    assert "2024" not in row_text(blind, "published")
    assert "blind" in row_text(blind, "people")
    assert not {"published", "people"} & shown_marks(blind)
    assert "headline" in shown_marks(blind)
    row = blind.window.queue.model.index(0).data(Role.ROW)
    assert (row.title, row.date) == ("Forum number 1 opens", None)


def test_enter_opens_the_editor_and_the_entry_stands_beside_the_suggestion(blind: Hands) -> None:
    blind.focus("published")
    assert "enter what you find" in hints(blind)
    assert "accept" not in hints(blind)
    blind.press(K.Key_Return)
    assert blind.window.record.is_editing
    typed(blind, "2024-10-21")
    blind.press(K.Key_Return)
    assert blind.values("published") == [("2024-10-21", "corrected")]
    assert blind.window.desk.focus.field == "published", "what differs is to be compared"
    assert "You entered 21 October 2024; suggested was: 22 October 2024" in row_text(blind, "published")
    assert "suggested was: 22 October 2024" in blind.window.footer.message
    assert "people" not in shown_marks(blind)
    blind.press(K.Key_Return, modifiers=SHIFT)
    assert blind.values("published") == [("2024-10-22", "accepted")]
    assert stored(blind, "a1")["published"] == [("2024-10-22", "accepted")]
    blind.press(K.Key_Z, modifiers=CTRL)
    assert blind.values("published") == [("2024-10-21", "corrected")]


def test_an_entry_that_agrees_goes_on(blind: Hands) -> None:
    blind.focus("published")
    blind.press(K.Key_Return)
    typed(blind, "2024-10-22")
    blind.press(K.Key_Return)
    assert blind.values("published") == [("2024-10-22", "accepted")]
    assert blind.window.desk.focus.field == "people"
    assert "the same was suggested" in blind.window.footer.message
    assert "published" in shown_marks(blind), "what is revealed is underlined"


def test_x_says_that_nothing_is_there(blind: Hands) -> None:
    blind.focus("published")
    blind.press(K.Key_X)
    assert stored(blind, "a1")["published"] == []
    assert "suggested was: 22 October 2024" in row_text(blind, "published")
    blind.press(K.Key_Return, modifiers=SHIFT)
    assert stored(blind, "a1")["published"] == [("2024-10-22", "accepted")]


def test_a_list_is_compared_once_it_is_complete(blind: Hands) -> None:
    state = blind.window.desk.state
    assert state is not None
    at = state.article.text.index("Abdulla Aripov")
    blind.window.reader.select(at, at + len("Abdulla Aripov"))
    blind.press(K.Key_5)
    assert blind.values("people") == [("Abdulla Aripov", "added")]
    assert "that is all" in row_text(blind, "people")
    assert "Uljas" not in row_text(blind, "people")
    blind.press(K.Key_Return)
    assert blind.values("people") == [("Abdulla Aripov", "accepted"), ("Uljas Bektenov", None)]
    focus = blind.window.desk.focus
    assert (focus.field, focus.index) == ("people", 1)


def test_accept_all_accepts_nothing_hidden_and_says_what_is_left(blind: Hands) -> None:
    blind.press(K.Key_Return, modifiers=CTRL)
    assert blind.article == "a1"
    assert status(blind, "a1") == "in_progress"
    assert {"published", "people"} & set(stored(blind, "a1")) == set()
    assert stored(blind, "a1")["headline"] == [("Forum number 1 opens", "accepted")]
    assert blind.window.desk.focus.field == "published"
    assert "2 fields are blind" in blind.window.footer.message
    blind.press(K.Key_X)
    blind.focus("people")
    blind.press(K.Key_X)
    blind.press(K.Key_Return, modifiers=CTRL)
    assert blind.article == "a2"
    assert status(blind, "a1") == "done"


def test_a_blind_headline_is_not_told_by_the_list_nor_the_palette(hands: Hands, make: Callable[..., Path]) -> None:
    from gui.palette import find_articles

    opened(hands, make(2), Anchoring(blind=1.0))
    assert hands.window.queue.model.index(0).data(Role.ROW).title == "a1"
    assert hands.context.session is not None
    entries = find_articles(hands.context.session.project, "Forum", "ann")
    assert {e.title for e in entries} == {"a1", "a2"}


def test_completion_is_silent_in_a_blind_field(blind: Hands) -> None:
    answers: list[list[str]] = []
    with Project.open(blind.context.session.project.location) as project:  # type: ignore[union-attr]
        from tests.store.projects import finish

        finish(project, 2, "bob")
    blind.window._complete("people", "Ulj", answers.append)
    blind.rest()
    assert answers == [[]]


# --- planted ---------------------------------------------------------------------------------------------------------


def false_date(hands: Hands) -> str:
    (value, decision), *_ = hands.values("published")
    assert decision is None
    assert value != "2024-10-22"
    return str(value)


def test_an_accepted_error_is_revealed_where_it_stands(planted: Hands) -> None:
    false = false_date(planted)
    planted.press(K.Key_Return)
    assert planted.values("published") == [("2024-10-22", None)]
    assert planted.window.desk.focus.field == "published"
    assert "This was a planted error: you accepted it; the original is back." in row_text(planted, "published")
    assert "you accepted it" in planted.window.footer.message
    assert "published" not in stored(planted, "a1")
    planted.press(K.Key_Return)
    assert stored(planted, "a1")["published"] == [("2024-10-22", "accepted")]
    assert false not in str(planted.window.desk.state)


def test_a_rejected_error_is_caught_and_the_original_waits(planted: Hands) -> None:
    planted.press(K.Key_X)
    assert planted.values("published") == [("2024-10-22", None)]
    assert "you caught it" in planted.window.footer.message
    assert "published" not in stored(planted, "a1")


def test_a_corrected_error_is_caught_and_the_review_goes_on(planted: Hands) -> None:
    planted.press(K.Key_E)
    planted.press(K.Key_A, modifiers=CTRL)
    typed(planted, "2024-10-22")
    planted.press(K.Key_Return)
    assert stored(planted, "a1")["published"] == [("2024-10-22", "accepted")]
    assert planted.window.desk.focus.field == "people"
    assert "This was a planted error: you caught it." in row_text(planted, "published")


def test_accept_all_stays_until_what_was_missed_is_seen(planted: Hands) -> None:
    planted.press(K.Key_Return, modifiers=CTRL)
    assert planted.article == "a1"
    assert planted.window.desk.focus.field == "published"
    assert "planted error: you accepted it" in row_text(planted, "published")
    assert stored(planted, "a1")["people"] == [("Abdulla Aripov", "accepted"), ("Uljas Bektenov", "accepted")]
    assert status(planted, "a1") == "in_progress"
    planted.press(K.Key_Return, modifiers=CTRL)
    assert planted.article == "a2"
    assert status(planted, "a1") == "done"
    assert stored(planted, "a1")["published"] == [("2024-10-22", "accepted")]


def test_undo_after_a_planted_decision_takes_back_what_was_decided(planted: Hands) -> None:
    planted.press(K.Key_Return)  # missed: nothing is decided by it
    planted.press(K.Key_Return)  # the original is accepted
    planted.press(K.Key_Z, modifiers=CTRL)
    assert planted.values("published") == [("2024-10-22", None)], "an error is planted once only"
    planted.qtbot.waitUntil(lambda: planted.window.situation.can_redo)
    planted.press(K.Key_Z, modifiers=CTRL | SHIFT)
    assert stored(planted, "a1")["published"] == [("2024-10-22", "accepted")]


def test_a_planted_name_is_not_offered_as_a_speaker(hands: Hands, make: Callable[..., Path]) -> None:
    from gui.record.editing import _names

    opened(hands, make(1), Anchoring(planted=1.0, planted_fields=("people",)))
    state = hands.window.desk.state
    assert state is not None
    assert _names(state) == ["Abdulla Aripov", "Uljas Bektenov"]
    assert {v for v, _ in hands.values("people")}.isdisjoint(_names(state))


def test_the_list_of_articles_shows_the_planted_date_too(planted: Hands) -> None:
    row = planted.window.queue.model.index(0).data(Role.ROW)
    assert row.date == false_date(planted)


def test_no_rule_is_made_of_a_value_that_may_be_planted(planted: Hands) -> None:
    from gui.dialogs.rule import RuleDialog

    planted.press(K.Key_A, modifiers=SHIFT)
    assert not planted.window.findChildren(RuleDialog)
    assert "Decide on the value first" in planted.window.footer.message


# --- settings, figures, summary --------------------------------------------------------------------------------------


def test_the_settings_switch_it_on_for_what_is_not_begun(desk: Hands) -> None:
    from gui.dialogs.settings import SettingsDialog

    desk.press(K.Key_A)  # the first article is begun
    desk.press(K.Key_Comma, modifiers=CTRL)
    dialog = desk.dialog(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    assert dialog.against is not None
    assert dialog.against.blind.value() == 0
    assert dialog.against.blind.text() == "off"
    assert not dialog.against.is_changed()
    dialog.against.blind.setFocus()
    QTest.keyClick(dialog.against.blind, K.Key_A, CTRL)
    QTest.keyClicks(dialog.against.blind, "100")
    menu = dialog.against.blind_fields
    menu._all.trigger()
    next(a for a in menu._fields if a.text() == "Published").trigger()
    assert menu.button.text() == "in Published"
    QTest.keyClick(dialog.against.blind, K.Key_Return)
    desk.rest()
    assert desk.context.session is not None
    rules = desk.context.session.project.anchoring
    assert (rules.blind, rules.blind_fields, rules.planted) == (1.0, ("published",), 0.0)
    assert rules.seed
    assert not desk.window.desk.state["published"].blind, "what was begun keeps what it began with"  # type: ignore[index]
    desk.press(K.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    assert desk.article == "a2"
    assert desk.window.desk.state["published"].blind  # type: ignore[index]
    desk.press(K.Key_Z, modifiers=CTRL)
    assert not desk.context.session.project.anchoring.is_on
    assert not desk.window.desk.state["published"].blind  # type: ignore[index]


def test_the_settings_explain_why(desk: Hands) -> None:
    from gui.dialogs.help import HelpDialog
    from gui.dialogs.settings import SettingsDialog

    desk.press(K.Key_Comma, modifiers=CTRL)
    dialog = desk.dialog(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    assert dialog.against is not None
    QTest.mouseClick(dialog.against.why, Qt.MouseButton.LeftButton)
    shown = dialog.findChild(HelpDialog)
    assert shown is not None
    text = shown.page.toPlainText()
    assert "arXiv 2509.08514" in text
    assert "Berzak" in text


def run_by_palette(hands: Hands, words: str) -> None:
    hands.press(K.Key_K, modifiers=CTRL)
    typed(hands, words)
    hands.rest()
    hands.press(K.Key_Return)


def test_review_quality_shows_the_counts_and_the_interval(planted: Hands) -> None:
    from gui.dialogs.quality import QualityDialog

    planted.press(K.Key_X)
    run_by_palette(planted, "review quality")
    dialog = planted.dialog(QualityDialog)
    assert isinstance(dialog, QualityDialog)
    planted.rest()
    rows = [[dialog.table.topLevelItem(r).text(c) for c in range(6)] for r in range(2)]  # type: ignore[union-attr]
    assert [row[0] for row in rows] == ["owner", "ann"]
    assert rows[0][1] == "none yet"
    assert rows[1][1] == "1 of 1 · 100 % (21–100 %)"
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert "1 of 1 · 100 %" in QApplication.clipboard().text()


def test_the_session_summary_counts_and_can_be_copied(desk: Hands) -> None:
    from gui.dialogs.summary import SummaryDialog

    desk.focus("people", 1)
    desk.press(K.Key_X)
    desk.press(K.Key_Return, modifiers=CTRL)
    run_by_palette(desk, "session summary")
    dialog = desk.dialog(SummaryDialog)
    assert isinstance(dialog, SummaryDialog)
    desk.rest()
    found = {}
    for row in range(dialog.table.topLevelItemCount()):
        item = dialog.table.topLevelItem(row)
        assert item is not None
        found[item.text(0).strip()] = (item.text(1), item.text(2))
    assert found["Articles done"] == ("1", "1")
    assert found["rejected"] == ("1", "1")
    assert found["accepted"][0] == "4"  # headline, date, one person, the body
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert "Articles done\t1\t1" in QApplication.clipboard().text()


def test_the_end_of_the_queue_tells_what_was_done(desk: Hands) -> None:
    for _ in range(3):
        desk.press(K.Key_Return, modifiers=CTRL)
    desk.qtbot.waitUntil(lambda: "This session: 3 articles" in desk.window.empty.text.text())
    assert "0 of them corrections" in desk.window.empty.text.text()
