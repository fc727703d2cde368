"""What a person meets in the first hour: an empty project, the filter, the key list, the text cursor."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.dialogs.help import HelpDialog
from gui.dialogs.importing.dialog import ImportDialog
from gui.dialogs.importing.words import counted
from gui.dialogs.keys import KeysDialog
from store.articles import DecidedValue, Decision
from store.project import Project
from store.review.decisions import Edit
from tests.gui.conftest import Hands

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_an_empty_project_has_no_articles_rather_than_nothing_to_do(hands: Hands, tmp_path: Path) -> None:
    Project.create(tmp_path / "empty.copydesk").close()
    hands.open(tmp_path / "empty.copydesk")
    hands.rest()
    assert "No articles yet" in hands.window.queue.empty.text()
    hands.press("2", modifiers=CTRL)
    assert "No articles yet" in hands.window.queue.empty.text()


def test_enter_in_the_filter_opens_and_accepts_nothing(desk: Hands) -> None:
    assert desk.article == "a1"
    before = desk.window.desk.state
    assert before is not None
    desk.press("/", *"forum")
    desk.press(K.Key_Return)
    after = desk.window.desk.state
    assert after is not None
    assert after.review.fields == before.review.fields
    assert desk.window.record.hasFocus()


def test_the_text_cursor_takes_the_keyboard_and_gives_it_back(desk: Hands) -> None:
    reader, record = desk.window.reader, desk.window.record
    focus = desk.window.desk.focus
    assert record.hasFocus()
    desk.press(K.Key_F7)
    assert reader.hasFocus()
    assert reader.caret_mode
    desk.press(K.Key_Down, K.Key_Right)
    assert desk.window.desk.focus == focus, "the arrows are the text cursor's"
    desk.press(K.Key_Right, modifiers=CTRL | SHIFT)
    assert reader.selection() is not None
    desk.press("7")
    assert [decision for _, decision in desk.values("organisations")][-1] == "added"
    record.setFocus()
    desk.press(K.Key_F7)
    assert reader.hasFocus(), "from elsewhere it leads into the text, it does not put the cursor away"
    desk.press(K.Key_F7)
    assert not reader.caret_mode
    assert record.hasFocus()


def test_one_types_into_the_key_list_at_once(desk: Hands) -> None:
    desk.press("?")
    dialog = desk.dialog(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    for letter in "flag the":
        desk.press(letter, rest=False)
    assert dialog.search.text() == "flag the"
    desk.press(K.Key_Return)
    assert "Flag the article" in dialog.told.text()
    desk.press(K.Key_F4)  # a key that nothing else has
    assert desk.window.keymap.keys(desk.window.commands["article.flag"]) == ("F4",)
    dialog.search.setFocus()
    dialog.search.clear()
    desk.press(K.Key_Up, K.Key_Up, K.Key_Up, K.Key_Down, rest=False)
    assert dialog.tree.currentItem() is not None
    assert QApplication.focusWidget() is dialog.search


def test_the_article_text_goes_back_to_its_usual_size(desk: Hands) -> None:
    usual = desk.window.reader.text_size
    desk.press(K.Key_Equal, K.Key_Equal, modifiers=CTRL)
    assert desk.window.reader.text_size == usual + 2
    desk.press(K.Key_0, modifiers=CTRL)
    assert desk.window.reader.text_size == usual


def test_the_import_dialog_begins_where_there_is_something_to_do(desk: Hands, tmp_path: Path) -> None:
    desk.press("i", modifiers=CTRL)
    dialog = desk.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert dialog.what.add_button.hasFocus()
    dialog.what.on_files_chosen([str(tmp_path)])
    assert dialog.start_button.hasFocus()


def test_only_what_happened_is_counted() -> None:
    assert counted(1, 0, 0, 0) == "1 article read"
    assert counted(1200, 3, 2, 1) == "1,200 articles read, 3 known already, 2 joined to what was there, 1 failed"


def test_the_filter_line_leads_to_its_help(desk: Hands) -> None:
    desk.press("/", "f")
    desk.press(K.Key_F1)
    dialog = desk.dialog(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    assert "missing:authors" in dialog.page.toPlainText()
    desk.press(K.Key_Return)
    desk.rest()
    assert desk.window.queue.query == "f"
    desk.press(K.Key_F1, modifiers=SHIFT)
    assert desk.dialog(HelpDialog).isVisible()


def test_an_edit_on_a_value_that_another_window_changed_meanwhile_is_refused_once(desk: Hands) -> None:
    session = desk.context.session
    assert session is not None
    state = desk.window.desk.state
    assert state is not None
    desk.focus("headline")
    desk.press(K.Key_E)
    desk.press("M", "i", "n", "e")
    theirs = (DecidedValue(value="Theirs", decision=Decision.CORRECTED, from_=0),)
    with Project.open(session.project.location) as other:
        other.decide("ann", state.article.number, [Edit("values", "headline", None, theirs)], action="correct")
    desk.qtbot.waitUntil(lambda: desk.values("headline") == [("Theirs", "corrected")], timeout=5000)
    desk.press(K.Key_Return)
    assert desk.window.record.is_editing
    editor = desk.window.record._host.editor
    assert editor is not None
    assert "“Theirs”" in editor.reason
    assert desk.values("headline") == [("Theirs", "corrected")]
    desk.press(K.Key_Return)
    assert desk.values("headline") == [("Mine", "corrected")]


def test_the_footer_teaches_how_to_begin_while_no_article_is_open(hands: Hands, tmp_path: Path) -> None:
    def taught() -> list[str]:
        hands.rest()
        return [hint.text for hint in hands.window.footer.hints]

    hands.window.show_welcome()
    assert {"new project", "open a project"} <= set(taught())
    assert "import" not in taught()
    Project.create(tmp_path / "empty.copydesk").close()
    hands.open(tmp_path / "empty.copydesk")
    assert "import" in taught()


def test_the_footer_keeps_to_the_review_while_an_article_is_open(desk: Hands) -> None:
    assert not {"new project", "open a project", "import"} & {hint.text for hint in desk.window.footer.hints}


def test_a_file_that_is_no_project_is_refused_beside_the_open_one(desk: Hands, tmp_path: Path) -> None:
    other = tmp_path / "letter.copydesk"
    other.write_text("Dear reader\n")
    with desk.qtbot.waitSignal(desk.context.project_failed):
        desk.context.open_project(str(other))
    desk.rest()
    banner = desk.window.banner
    assert banner.isVisible()
    assert banner.label.text().count(str(other)) == 1
    assert desk.article == "a1"
    desk.press(K.Key_Escape)
    assert not banner.isVisible()
