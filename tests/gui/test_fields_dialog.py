"""The dialog of the fields and the choice of a template, worked with by keys as a person does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox
from shiboken6 import isValid

from gui import help_pages
from gui.commands import COMMANDS
from gui.dialogs.fields.dialog import FieldsDialog
from gui.dialogs.help import HelpDialog
from gui.dialogs.new_project import NewProjectDialog
from store.field_files import TEMPLATES, dump, load, load_default
from store.fields import Field, FieldSet, FieldType
from store.project import Project
from tests.gui.conftest import Hands

K = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def dialog_of(hands: Hands) -> FieldsDialog:
    """Open the dialog by its key."""
    hands.press(K.Key_D, modifiers=CTRL_SHIFT)
    found = hands.dialog(FieldsDialog)
    assert isinstance(found, FieldsDialog)
    assert found.list.hasFocus()
    return found


def settle(hands: Hands, dialog: FieldsDialog) -> None:
    """Wait until the preview says what the draft comes to."""
    hands.qtbot.waitUntil(lambda: not dialog.plan.is_waiting, timeout=5000)
    hands.rest()


def go_to(hands: Hands, dialog: FieldsDialog, key: str) -> None:
    """Walk the list to a field by arrow keys."""
    dialog.list.setFocus()
    rows = [s.field.key for s in dialog.draft.slots]
    hands.press(K.Key_Home)
    for _ in range(rows.index(key)):
        hands.press(K.Key_Down)
    assert dialog.current is not None
    assert dialog.current.field.key == key


def write(hands: Hands, words: str) -> None:
    """Type words where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, words)


def answer(hands: Hands, button: str) -> str:
    """Press a button of the question that is asked; returns the question."""
    hands.qtbot.waitUntil(lambda: bool(boxes()), timeout=5000)
    box = boxes()[-1]
    said = f"{box.text()} {box.informativeText()}"
    next(b for b in box.buttons() if b.text() == button).click()
    for dialog in hands.window.findChildren(FieldsDialog):
        dialog.activateWindow()  # as a window manager does when the question is gone
    hands.rest()
    return said


def boxes() -> list[QMessageBox]:
    """Return the questions that are asked."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def menu() -> QMenu:
    """Return the open menu."""
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def project_of(hands: Hands) -> Project:
    """Return the open project."""
    assert hands.context.session is not None
    return hands.context.session.project


def test_a_label_is_changed_and_undone_by_keys_alone(desk: Hands) -> None:
    dialog = dialog_of(desk)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    go_to(desk, dialog, "people")
    desk.press(K.Key_Return)
    assert dialog.editor.label.hasFocus()
    write(desk, "Persons")
    settle(desk, dialog)
    assert "only how fields are shown" in dialog.preview.toPlainText()
    assert dialog.apply_button.isEnabled()
    desk.press(K.Key_Return, modifiers=CTRL)
    desk.rest()
    assert not isValid(dialog)
    assert project_of(desk).fields["people"].label == "Persons"
    assert desk.window.commands["field.people"].title == "Persons"
    state = desk.window.desk.state
    assert state is not None
    assert state["people"].field.label == "Persons"
    desk.press(K.Key_Z, modifiers=CTRL)
    desk.rest()
    assert project_of(desk).fields["people"].label == "People"
    assert desk.window.commands["field.people"].title == "People"
    assert desk.window.desk.state is not None
    assert desk.window.desk.state["people"].field.label == "People"


def test_a_label_can_be_written_in_the_list_and_fields_moved(desk: Hands) -> None:
    dialog = dialog_of(desk)
    go_to(desk, dialog, "summary")
    desk.press(K.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Standfirst")
    desk.press(K.Key_Return)
    desk.rest()
    assert dialog.editor.label.text() == "Standfirst"
    dialog.list.setFocus()
    desk.press(K.Key_Up, modifiers=ALT)
    assert [s.field.key for s in dialog.draft.slots][:2] == ["summary", "headline"]
    desk.press(K.Key_Down, modifiers=ALT)
    desk.press(K.Key_Down, modifiers=ALT)
    assert [s.field.key for s in dialog.draft.slots][:3] == ["headline", "authors", "summary"]
    assert dialog.current is not None
    assert dialog.current.field.key == "summary"
    dialog.reset_button.click()
    settle(desk, dialog)
    assert dialog.draft.fields == project_of(desk).fields
    assert not dialog.apply_button.isEnabled()
    assert "Nothing is changed" in dialog.preview.toPlainText()


def test_a_new_field_tells_whose_key_it_wants(desk: Hands) -> None:
    dialog = dialog_of(desk)
    desk.press(K.Key_Insert)
    assert dialog.editor.label.hasFocus()
    write(desk, "Mood")
    desk.press(K.Key_Tab)
    assert dialog.editor.key.hasFocus()
    dialog.editor.key.selectAll()
    write(desk, "mood")
    dialog.editor.hotkey.setFocus()
    write(desk, "a")
    assert "“Accept, then the next value” has this key." in dialog.editor.clash.text()
    settle(desk, dialog)
    assert "a command of the window holds" in dialog.problem.text()
    assert not dialog.apply_button.isEnabled()
    dialog.editor.hotkey.selectAll()
    write(desk, "5")
    assert "“People” has this key." in dialog.editor.clash.text()
    dialog.editor.hotkey.selectAll()
    write(desk, "y")
    assert not dialog.editor.clash.text()
    settle(desk, dialog)
    assert "New: Mood" in dialog.preview.toPlainText()
    desk.press(K.Key_Return, modifiers=CTRL)
    desk.rest()
    assert project_of(desk).fields["mood"].hotkey == "y"
    assert desk.window.keymap.holders("Y")[0].id == "field.mood"
    assert desk.window.desk.state is not None
    assert "mood" in desk.window.desk.state


def test_deleting_values_hides_first_and_asks_twice(desk: Hands) -> None:
    desk.press("a", "a")  # two decided values
    dialog = dialog_of(desk)
    go_to(desk, dialog, "people")
    desk.press(K.Key_Delete)
    assert "6 suggestions" in answer(desk, "Hide it")
    assert dialog.current is not None
    assert dialog.current.field.hidden
    dialog.list.setFocus()
    desk.press(K.Key_Delete)
    answer(desk, "Delete it")
    assert dialog.draft.slot_of("people") is None
    settle(desk, dialog)
    assert "People is deleted." in dialog.preview.toPlainText()
    dialog.apply_button.click()
    assert "6 suggestions" in answer(desk, "Cancel")
    assert "people" in project_of(desk).fields
    dialog.apply_button.click()
    first = answer(desk, "Go on")
    second = answer(desk, "Take them out")
    assert "People" in first
    assert "Undo brings them back" in second
    desk.rest()
    assert "people" not in project_of(desk).fields
    assert "field.people" not in desk.window.commands
    assert [b.why for b in project_of(desk).backups()] == ["fields"]
    desk.press(K.Key_Z, modifiers=CTRL)
    desk.rest()
    assert len(desk.values("people")) == 2
    assert project_of(desk).check() == []


def test_a_field_is_merged_by_keys(desk: Hands) -> None:
    dialog = dialog_of(desk)
    go_to(desk, dialog, "people")
    dialog.merge_button.setFocus()
    desk.press(K.Key_Space, rest=False)
    chosen = menu()
    target = next(a for a in chosen.actions() if a.text() == "into Authors")
    chosen.setActiveAction(target)
    QTest.keyClick(chosen, K.Key_Return)
    settle(desk, dialog)
    assert "its values go into Authors" in dialog.preview.toPlainText()
    dialog.apply_button.click()
    desk.rest()
    assert [v for v, _ in desk.values("authors")] == ["Abdulla Aripov", "Uljas Bektenov"]
    assert "people" in project_of(desk).fields["authors"].aliases


def test_text_becomes_a_choice_with_the_values_that_were_accepted(desk: Hands) -> None:
    desk.focus("headline")
    desk.press("a")
    dialog = dialog_of(desk)
    go_to(desk, dialog, "headline")
    kind = dialog.editor.kind
    kind.setCurrentIndex(kind.findData("choice"))
    kind.activated.emit(kind.currentIndex())
    settle(desk, dialog)
    assert dialog.editor.choices.isVisible()
    assert list(dialog.draft.fields["headline"].choices) == ["Forum number 1 opens"]
    choices = dialog.editor.choices
    choices.list.setFocus()
    desk.press(K.Key_Insert, rest=False)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Cotton comes to Bukhara")
    QTest.keyClick(name, K.Key_Return)
    desk.rest()
    assert list(dialog.draft.fields["headline"].choices) == ["Forum number 1 opens", "Cotton comes to Bukhara"]
    choices.list.setFocus()
    desk.press(K.Key_Up, modifiers=ALT)
    assert list(dialog.draft.fields["headline"].choices) == ["Cotton comes to Bukhara", "Forum number 1 opens"]
    settle(desk, dialog)
    assert "1 suggestions and 0 decided" in dialog.preview.toPlainText()
    assert "“Forum number 3 opens”" in dialog.preview.toPlainText()
    desk.press(K.Key_Delete, rest=False)
    entry = next(a for a in menu().actions() if "Forum number 1 opens" in a.text())
    menu().setActiveAction(entry)
    QTest.keyClick(menu(), K.Key_Return)
    settle(desk, dialog)
    assert list(dialog.draft.fields["headline"].choices) == ["Forum number 1 opens"]


def test_templates_and_files(desk: Hands, tmp_path: Path) -> None:
    dialog = dialog_of(desk)
    dialog.more_button.click()
    over = next(a.menu() for a in menu().actions() if "Take over" in a.text())
    assert isinstance(over, QMenu)
    over.actions()[1].trigger()
    desk.rest()
    assert "embargo" in dialog.draft.fields
    assert dialog.draft.fields["headline"] == load_default()["headline"]
    settle(desk, dialog)
    assert not dialog.problem.text()
    assert "New: Subheadline" in dialog.preview.toPlainText()
    QApplication.sendPostedEvents()
    dialog.files.write(str(tmp_path / "mine.toml"))
    desk.rest()
    assert load(tmp_path / "mine.toml") == dialog.draft.change().after
    dialog.reset()
    (tmp_path / "bad.yaml").write_text("fields: [{key: a, key: b}]")
    dialog.files.read(str(tmp_path / "bad.yaml"))
    desk.qtbot.waitUntil(lambda: "stands twice" in dialog.problem.text(), timeout=5000)
    few = FieldSet((Field(key="persons", label="Persons", type=FieldType.ENTITY, many=True, aliases=("people",)),))
    (tmp_path / "few.yaml").write_text(dump(few), "utf-8")
    dialog.files.read(str(tmp_path / "few.yaml"))
    desk.rest()
    settle(desk, dialog)
    assert not dialog.problem.text()
    assert "People: its values stand under the key “persons”" in dialog.preview.toPlainText()
    assert dialog.draft.fields["headline"].hidden


def test_the_help_is_reached_from_the_dialog(desk: Hands) -> None:
    dialog = dialog_of(desk)
    next(b for b in dialog.findChildren(type(dialog.apply_button)) if b.text() == "Help").click()
    page = dialog.findChild(HelpDialog)
    assert page is not None
    assert "Nothing is thrown away unasked" in page.page.toPlainText()
    assert help_pages.read("fields", "en").count("|---|") == 1
    page.accept()


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_template_wants_a_key_that_a_command_has(name: str) -> None:
    taken = {key for c in COMMANDS for key in c.keys}
    assert not {f.hotkey.upper() for f in load_default(name) if f.hotkey} & taken


def test_a_project_begins_with_the_fields_that_were_chosen(hands: Hands, tmp_path: Path) -> None:
    hands.press(K.Key_N, modifiers=CTRL)
    dialog = hands.dialog(NewProjectDialog)
    assert isinstance(dialog, NewProjectDialog)
    dialog.place.setText(str(tmp_path / "court"))
    dialog.template.setFocus()
    for _ in range(TEMPLATES.index("legal_notice")):
        QTest.keyClick(dialog.template, K.Key_Down)
    assert "File number" in dialog.about.text()
    with hands.qtbot.waitSignal(hands.context.project_opened):
        dialog.make_button.click()
    hands.rest()
    assert project_of(hands).location == str(tmp_path / "court.copydesk")
    assert project_of(hands).fields == load_default("legal_notice")


def test_a_project_begins_with_the_fields_of_a_file(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "f.yaml").write_text("fields: {mood: text}")
    (tmp_path / "bad.yaml").write_text("fields: [!x y]")
    hands.press(K.Key_N, modifiers=CTRL)
    dialog = hands.dialog(NewProjectDialog)
    assert isinstance(dialog, NewProjectDialog)
    dialog.read_file(str(tmp_path / "bad.yaml"))
    assert "not YAML" in dialog.problem.text()
    assert not dialog.make_button.isEnabled()
    dialog.read_file(str(tmp_path / "f.yaml"))
    dialog.place.setText(str(tmp_path / "gone" / "p.copydesk"))
    dialog.make_button.click()
    assert "There is no folder" in dialog.problem.text()
    dialog.place.setText(str(tmp_path / "p.copydesk"))
    with hands.qtbot.waitSignal(hands.context.project_opened):
        dialog.make_button.click()
    hands.rest()
    assert [f.key for f in project_of(hands).fields] == ["mood"]


def test_a_new_field_is_called_in_exports_as_it_is_labelled(desk: Hands) -> None:
    dialog = dialog_of(desk)
    desk.press(K.Key_Insert)
    write(desk, "Date line")
    assert dialog.editor.key.text() == "date_line"
    desk.press(K.Key_Backspace)
    assert dialog.editor.key.text() == "date_lin"
    dialog.editor.label.selectAll()
    write(desk, "People")
    assert dialog.editor.key.text() == "people_2", "another field has that key"
    desk.press(K.Key_Tab)
    assert dialog.editor.key.hasFocus()
    write(desk, "crowd")
    desk.press(K.Key_Tab, modifiers=Qt.KeyboardModifier.ShiftModifier)
    write(desk, "Crowds")
    assert dialog.editor.key.text() == "crowd", "what a person wrote stays"
    settle(desk, dialog)
    desk.press(K.Key_Return, modifiers=CTRL)
    desk.rest()
    assert project_of(desk).fields["crowd"].label == "Crowds"
