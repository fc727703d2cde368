"""A review with real keys: what each key of the design does to the article, and to what is stored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from store.project import Project
from tests.gui.conftest import Hands

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
K = Qt.Key


def stored(hands: Hands, article: str, annotator: str = "ann") -> dict[str, list[tuple[object, str]]]:
    """Return what another reader of the project finds of a review."""
    assert hands.context.session is not None
    with Project.open(hands.context.session.project.location, read_only=True) as project:
        number = project.number_of(article)
        assert number is not None
        review = project.review(number, annotator)
    return {key: [(d.value, d.decision.value) for d in decided] for key, decided in review.fields.items()}


def status(hands: Hands, article: str) -> str:
    assert hands.context.session is not None
    with Project.open(hands.context.session.project.location, read_only=True) as project:
        number = project.number_of(article)
        assert number is not None
        return str(project.review(number, "ann").status)


def test_least_sure_article_and_value_come_first(desk: Hands) -> None:
    assert desk.article == "a1"
    assert desk.window.desk.focus.field == "published"
    assert desk.window.stack.currentWidget() is desk.window.splitter


def test_enter_accepts_then_goes_on_when_nothing_needs_a_look(desk: Hands) -> None:
    desk.press(K.Key_Return)
    assert desk.values("published") == [("2024-10-22", "accepted")]
    assert desk.window.desk.focus.field == "people"
    desk.press(K.Key_Return)
    assert desk.article == "a1"
    desk.press(K.Key_Return)
    assert desk.article == "a2"
    assert status(desk, "a1") == "done"
    assert stored(desk, "a1")["people"] == [("Abdulla Aripov", "accepted"), ("Uljas Bektenov", "accepted")]


def test_ctrl_enter_is_one_key_for_a_right_record(desk: Hands) -> None:
    desk.press(K.Key_Return, modifiers=CTRL)
    assert desk.article == "a2"
    assert status(desk, "a1") == "done"
    assert stored(desk, "a1")["headline"] == [("Forum number 1 opens", "accepted")]
    assert desk.window.footer.message.startswith("Saved · ")


def test_a_accepts_and_moves_without_finishing(desk: Hands) -> None:
    desk.press(K.Key_A, K.Key_A, K.Key_A, K.Key_A)
    assert desk.article == "a1"
    assert status(desk, "a1") == "in_progress"


def test_x_rejects_and_r_restores(desk: Hands) -> None:
    desk.focus("people", 1)
    desk.press(K.Key_X)
    assert ("Uljas Bektenov", "rejected") in desk.values("people")
    desk.focus("people", 1)
    desk.press(K.Key_R)
    assert ("Uljas Bektenov", None) in desk.values("people")
    desk.press(K.Key_Backspace)
    assert stored(desk, "a1")["people"] == [("Uljas Bektenov", "rejected")]


def test_e_corrects_a_value_and_esc_leaves_it(desk: Hands) -> None:
    desk.focus("people", 1)
    desk.press(K.Key_E)
    assert desk.window.record.is_editing
    desk.press("x", "f", "n", " ")
    assert desk.window.desk.state is not None
    assert not desk.window.desk.state.review.flagged, "letters in an editor are text, not commands"
    desk.press(K.Key_Escape)
    assert desk.values("people")[1] == ("Uljas Bektenov", None)
    desk.press(K.Key_F2)
    desk.press(K.Key_A, modifiers=CTRL)
    for letter in "Olzhas":
        desk.press(letter, rest=False)
    desk.press(K.Key_Return)
    assert desk.values("people")[1] == ("Olzhas", "corrected")
    assert stored(desk, "a1")["people"] == [("Olzhas", "corrected")]


def test_ctrl_enter_inside_an_editor_keeps_what_was_typed(desk: Hands) -> None:
    desk.focus("people", 1)
    desk.press(K.Key_E)
    desk.press(K.Key_A, modifiers=CTRL)
    desk.press("O", "l", rest=False)
    desk.press(K.Key_Return, modifiers=CTRL)
    assert desk.article == "a2"
    assert stored(desk, "a1")["people"] == [("Abdulla Aripov", "accepted"), ("Ol", "corrected")]


def test_moving_over_fields_and_values(desk: Hands) -> None:
    desk.focus("headline")
    desk.press(K.Key_J)
    first = desk.window.desk.focus
    assert first.field != "headline"
    desk.press(K.Key_K)
    assert desk.window.desk.focus.field == "headline"
    desk.press(K.Key_Down, K.Key_Up)
    assert desk.window.desk.focus.field == "headline"
    desk.press(K.Key_Tab)
    assert desk.window.desk.focus.field == "published"
    desk.press(K.Key_Tab)
    assert (desk.window.desk.focus.field, desk.window.desk.focus.index) == ("people", 1)
    desk.press(K.Key_Backtab, modifiers=SHIFT)
    assert desk.window.desk.focus.field == "published"


def test_a_digit_without_selection_goes_to_its_field(desk: Hands) -> None:
    desk.press(K.Key_5)
    assert desk.window.desk.focus.field == "people"
    desk.press(K.Key_1)
    assert desk.window.desk.focus.field == "headline"


def test_a_digit_puts_the_selection_into_its_field_with_all_mentions(desk: Hands) -> None:
    state = desk.window.desk.state
    assert state is not None
    start = state.article.text.index("Samarkand")
    desk.window.reader.select(start, start + len("Samarkand"))
    desk.press(K.Key_6)
    places = desk.window.desk.state["places"].values  # type: ignore[index]
    assert [v.value.value for v in places] == ["Samarkand"]
    assert len(places[0].value.evidence) == 2
    assert all(state.article.text[e.start : e.end] == e.quote for e in places[0].value.evidence)
    assert desk.window.reader.selection() is None
    assert desk.window.desk.focus.field == "places"
    assert stored(desk, "a1")["places"] == [("Samarkand", "added")]


def test_a_selection_that_a_field_has_already_joins_it(desk: Hands) -> None:
    state = desk.window.desk.state
    assert state is not None
    start = state.article.text.index("Abdulla Aripov")
    desk.window.reader.select(start, start + len("Abdulla Aripov"))
    desk.press(K.Key_5)
    assert [v for v, _ in desk.values("people")] == ["Abdulla Aripov", "Uljas Bektenov"]


def test_words_that_a_field_does_not_admit_are_refused_with_the_reason(desk: Hands) -> None:
    state = desk.window.desk.state
    assert state is not None
    start = state.article.text.index("met ")
    desk.window.reader.select(start, start + 3)
    desk.press(K.Key_3)
    assert desk.values("published") == [("2024-10-22", None)]
    assert desk.window.footer.message
    assert not desk.window.footer.message.startswith("Saved")


def test_skip_flag_and_note(desk: Hands) -> None:
    desk.press(K.Key_F)
    assert desk.window.desk.state is not None
    assert desk.window.desk.state.review.flagged
    desk.press(K.Key_N, rest=False)
    for letter in "fax":
        desk.press(letter, rest=False)
    desk.press(K.Key_Return)
    assert desk.window.desk.state.review.note == "fax"
    assert desk.window.note.isVisible()
    desk.press(K.Key_N)
    desk.press("x", K.Key_Escape)
    assert desk.window.desk.state.review.note == "fax"
    desk.press(K.Key_Space)
    assert desk.article == "a2"
    assert status(desk, "a1") == "skipped"


def test_blocks_go_in_and_out_of_the_body(desk: Hands) -> None:
    state = desk.window.desk.state
    assert state is not None
    desk.press(K.Key_Down, modifiers=ALT)
    desk.press(K.Key_Down, modifiers=ALT)
    (block,) = desk.window.reader.blocks_at_cursor()
    was_inside = state.in_body(block)
    desk.press(K.Key_B)
    now = desk.window.desk.state
    assert now is not None
    assert now.in_body(block) is not was_inside
    assert "body" in stored(desk, "a1")


@pytest.mark.parametrize(
    ("key", "modifiers", "quote"),
    [
        (K.Key_BracketLeft, Qt.KeyboardModifier.NoModifier, "Tashkent, October 22"),
        (K.Key_BraceLeft, SHIFT, "22"),
        (K.Key_BracketRight, Qt.KeyboardModifier.NoModifier, "October 22. Uljas"),
        (K.Key_BraceRight, SHIFT, "October"),
        (K.Key_Right, CTRL | SHIFT, "October 22. Uljas"),
    ],
)
def test_evidence_grows_and_shrinks_by_words(
    desk: Hands, key: Qt.Key, modifiers: Qt.KeyboardModifier, quote: str
) -> None:
    desk.focus("published")
    desk.press(key, modifiers=modifiers)
    assert desk.window.desk.state is not None
    assert desk.window.desk.state["published"].values[0].value.evidence[0].quote == quote


def test_undo_and_redo_across_articles_and_sessions(desk: Hands, make: Callable[..., Path]) -> None:
    desk.press(K.Key_Return, modifiers=CTRL)
    desk.press(K.Key_F)
    desk.press(K.Key_Z, modifiers=CTRL)
    assert desk.article == "a2"
    assert desk.window.desk.state is not None
    assert not desk.window.desk.state.review.flagged
    desk.press(K.Key_Z, modifiers=CTRL)
    assert desk.article == "a1"
    assert desk.values("headline") == [("Forum number 1 opens", None)]
    assert status(desk, "a1") == "todo"
    desk.press(K.Key_Z, modifiers=CTRL | SHIFT)
    assert status(desk, "a1") == "done"
    desk.press(K.Key_Y, modifiers=CTRL)
    assert desk.article == "a2"
    assert desk.window.desk.state.review.flagged
    location = desk.context.session.project.location
    desk.window.commands.run("project.close")
    desk.rest()
    desk.open(Path(location))
    desk.press(K.Key_Z, modifiers=CTRL)
    assert not desk.window.desk.state.review.flagged


def test_previous_and_next_article(desk: Hands) -> None:
    desk.press(K.Key_Right, modifiers=ALT)
    assert desk.article == "a2"
    desk.press(K.Key_Left, modifiers=ALT)
    assert desk.article == "a1"
    desk.press(K.Key_Left, modifiers=ALT)
    assert desk.article == "a1"
    assert "first article" in desk.window.footer.message


def test_all_done_shows_that_nothing_is_left(desk: Hands) -> None:
    for _ in range(3):
        desk.press(K.Key_Return, modifiers=CTRL)
    assert desk.article is None
    assert desk.window.middle.currentWidget() is desk.window.empty
    assert desk.window.empty.title.text() == "Nothing left to review"
    assert desk.window.header.progress_text.text() == "3 of 3 reviewed"
    desk.press(K.Key_Z, modifiers=CTRL)
    assert desk.article == "a3"


def test_a_click_in_the_queue_opens_an_article_and_letters_still_are_commands(desk: Hands) -> None:
    listed = desk.window.queue.list
    box = listed.visualRect(desk.window.queue.model.index(2))
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.center())
    desk.rest()
    assert desk.article == "a3"
    desk.press(K.Key_F)
    assert desk.window.desk.state is not None
    assert desk.window.desk.state.review.flagged
