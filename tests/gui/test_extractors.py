"""Extractors in the window: listed, kept, switched, tried and run, with the keys that a person presses."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from gui.dialogs.extractors.dialog import ExtractorsDialog
from gui.dialogs.extractors.forms import CommandDialog, PatternsDialog
from store.extractors import allowed
from store.extractors.options import CommandOptions, Options, PatternOptions
from store.project import Project
from tests.gui.conftest import Hands
from tests.store.extractors import packages

K = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def project(hands: Hands) -> Project:
    session = hands.context.session
    assert session is not None
    return session.project


def opened(hands: Hands) -> ExtractorsDialog:
    """Open the dialog by its key."""
    hands.press("e", modifiers=CTRL_SHIFT)
    dialog = hands.dialog(ExtractorsDialog)
    assert isinstance(dialog, ExtractorsDialog)
    hands.rest()
    return dialog


def over(dialog: ExtractorsDialog, kind: type[QDialog]) -> QDialog:
    (found,) = [d for d in dialog.findChildren(kind) if d.isVisible()]
    return found


def typed(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def suggested(hands: Hands, key: str, number: int = 1) -> list[tuple[object, str]]:
    article = project(hands).article(number)
    return [(s.value, s.extractor) for s in article.suggestions.get(key, ())]


def test_patterns_are_written_tried_and_run_by_keys_alone(desk: Hands) -> None:
    before = [project(desk).article(n) for n in (1, 2, 3)]
    dialog = opened(desk)
    assert dialog.tree.topLevelItemCount() == 1
    assert not dialog.run_button.isEnabled()
    desk.press(K.Key_Return)
    form = over(dialog, PatternsDialog)
    assert isinstance(form, PatternsDialog)
    typed("people: (x")
    form.keep_button.setFocus()
    desk.press(K.Key_Return)
    assert form.problem.text().startswith("Pattern 1: this is no regular expression: missing )")
    form.text.clear()
    typed("people 0.9: Uljas")
    desk.press(K.Key_Return)
    typed("places: Nowhere")
    form.keep_button.setFocus()
    desk.press(K.Key_Return)
    assert project(desk).extractor_options.patterns == (
        PatternOptions("people", "Uljas", 0.9),
        PatternOptions("places", "Nowhere"),
    )
    assert dialog.told.text() == "2 patterns"
    dialog.try_button.setFocus()
    desk.press(K.Key_Space)
    (row,) = dialog.table.texts()
    assert row[0] == "People"
    assert row[2:] == ["Uljas", "new", "0.90"]
    assert [project(desk).article(n) for n in (1, 2, 3)] == before, "trying keeps nothing"
    dialog.scope.setFocus()
    desk.press(K.Key_End)
    assert dialog.scope.currentText() == "all articles"
    dialog.run_button.setFocus()
    desk.press(K.Key_Space)
    assert dialog.table.texts()[0] == ["patterns 1", "3", "3", "3", "0", "0", "0", "3"]
    assert ("Uljas", "patterns 1") in suggested(desk, "people", 3)
    desk.press(K.Key_Escape)
    assert not [d for d in desk.window.findChildren(ExtractorsDialog) if d.isVisible()]
    state = desk.window.desk.state
    assert state is not None
    assert "Uljas" in [v.value.value for v in state["people"].values], "the open article shows it"
    desk.press("z", modifiers=Qt.KeyboardModifier.ControlModifier)
    assert project(desk).extractor_options == Options()


def test_a_command_is_written_run_edited_and_removed(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk)
    desk.press(K.Key_Insert)
    form = over(dialog, CommandDialog)
    assert isinstance(form, CommandDialog)
    typed("patterns")
    desk.press(K.Key_Return)
    assert "Copydesk's own" in form.problem.text()
    form.name.selectAll()
    typed("mine")
    form.words.setFocus()
    command = packages.program(tmp_path, "echo", packages.ECHO)
    typed(command)
    desk.press(K.Key_Return)
    assert project(desk).extractor_options.command("mine") == CommandOptions("mine", command)
    assert allowed.is_allowed(command)
    (one,) = dialog.chosen()
    assert (one.name, one.state.value) == ("mine", "ready")
    dialog.run_button.setFocus()
    desk.press(K.Key_Space)
    assert dialog.table.texts()[0] == ["mine 1", "1", "1", "0", "1", "0", "0", "1"]
    dialog.tree.setFocus()
    desk.press(K.Key_Delete)
    assert project(desk).extractor_options.commands == ()


def test_fields_are_switched_off_and_on(desk: Hands) -> None:
    options = Options(patterns=(PatternOptions("people", "Uljas"), PatternOptions("headline", "B")))
    project(desk).set_extractor_options("ann", options)
    dialog = opened(desk)
    assert [dialog.fields.topLevelItem(i).text(0) for i in (0, 1)] == ["Headline", "People"]  # type: ignore[union-attr]
    dialog.fields.setFocus()
    desk.press(K.Key_Down, K.Key_Space)
    assert project(desk).extractor_options.off == {"patterns": frozenset(["people"])}
    dialog.try_it()
    desk.rest()
    assert [row[0] for row in dialog.table.texts()] == ["Headline"]
    dialog.fields.setFocus()
    desk.press(K.Key_Space)
    assert project(desk).extractor_options.off == {}


def test_a_command_from_elsewhere_asks_first(desk: Hands) -> None:
    project(desk).set_extractor_options("ann", Options(commands=(CommandOptions("theirs", "their --tool"),)))
    dialog = opened(desk)
    desk.press(K.Key_Down)
    assert dialog.allow_button.isVisible()
    assert not dialog.run_button.isEnabled()
    dialog.allow_button.click()
    box = over(dialog, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "their --tool" in box.informativeText()
    box.buttons()[[b.text() for b in box.buttons()].index("Allow")].click()
    desk.rest()
    assert allowed.is_allowed("their --tool")
    assert dialog.run_button.isEnabled()


HANGS = "import sys, time\nfor line in sys.stdin:\n  open({0!r}, 'w').close()\n  time.sleep(60)\n"


def test_a_run_that_hangs_is_cancelled_by_escape(desk: Hands, tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    command = packages.program(tmp_path, "hangs", HANGS.format(str(begun)))
    allowed.allow(command)
    project(desk).set_extractor_options("ann", Options(commands=(CommandOptions("slow", command),)))
    dialog = opened(desk)
    desk.press(K.Key_Down)
    dialog.run_button.setFocus()
    desk.press(K.Key_Space, rest=False)
    desk.qtbot.waitUntil(begun.exists, timeout=20_000)
    assert dialog.bar.isVisible()
    desk.press(K.Key_Escape)
    assert dialog.isVisible()
    assert dialog.problem.text() == "Cancelled: what was proposed until then is kept."
    desk.press(K.Key_Escape)
    assert not [d for d in desk.window.findChildren(ExtractorsDialog) if d.isVisible()]


def test_failures_are_shown_beside_the_figures(desk: Hands, tmp_path: Path) -> None:
    answer = json.dumps([{"field": "nothing", "value": "<img src=x>"}])
    source = f"import sys\nfor line in sys.stdin:\n  print({answer!r}, flush=True)\n  print('tired', file=sys.stderr)\n"
    command = packages.program(tmp_path, "odd", source)
    allowed.allow(command)
    project(desk).set_extractor_options("ann", Options(commands=(CommandOptions("odd", command),)))
    dialog = opened(desk)
    desk.press(K.Key_Down)
    dialog.run_it()
    desk.rest()
    rows = dialog.table.texts()
    assert rows[0][:2] == ["odd 1", "1"]
    assert rows[1][0].endswith(": there is no field nothing")
    assert suggested(desk, "people")


def test_a_broken_query_is_marked_and_nothing_runs(desk: Hands) -> None:
    project(desk).set_extractor_options("ann", Options(patterns=(PatternOptions("people", "Uljas"),)))
    dialog = opened(desk)
    dialog.query.set_query("nofield:x (")
    dialog.run_it()
    desk.rest()
    assert not dialog.table.isVisible()
    assert ("Uljas", "patterns 1") not in suggested(desk, "people")
