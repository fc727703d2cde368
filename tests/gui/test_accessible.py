"""Every page and dialog looked over at both scales, and what a screen reader is told of the painted parts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui import accessible
from tests.gui import looks
from tests.gui.conftest import Hands

K = Qt.Key


@pytest.mark.parametrize("scale", ["1", "2"])
def test_nothing_is_cut_all_is_reached_named_and_ringed(make: Callable[..., Path], tmp_path: Path, scale: str) -> None:
    environment = os.environ | {"QT_SCALE_FACTOR": scale, "COPYDESK_CONFIG_DIR": str(tmp_path / "config")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.looks", str(make(4)), "a1"],
        env=environment, capture_output=True, text=True, timeout=300, check=False,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {}


def test_what_looks_over_the_pages_finds_what_is_amiss(qtbot: QtBot) -> None:
    """The check itself: a cut label, a cut button, one over another, one without a name, one that Tab passes by."""
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    label = QLabel("words that are far too long for this")
    label.setFixedWidth(40)
    button = QPushButton("A button with a long text")
    button.setFixedWidth(50)
    passed = QPushButton("Passed by")
    passed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    bare = QPushButton()
    bare.setFixedSize(30, 20)
    for part in (label, button, passed, bare):
        layout.addWidget(part)
    over = QPushButton("over", root)
    over.setGeometry(0, 0, 60, 60)
    root.show()
    root.activateWindow()
    qtbot.waitExposed(root)
    found = "\n".join(looks.cut_texts(root))
    assert "far too long" in found
    assert "long text" in found
    assert "lies over" in found
    button.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)
    reached = looks.walk(root)
    assert looks.unreached(root, reached) == ["QPushButton 'Passed by': Tab does not come here"]
    assert len(looks.nameless(reached)) == 1


def said(widget: QWidget) -> tuple[QAccessible.Role, str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role(), interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Value)


def test_painted_parts_have_roles_names_and_values(desk: Hands) -> None:
    window, roles = desk.window, QAccessible.Role
    role, name, value = said(window.reader)
    assert (role, name) == (roles.Document, "Article")
    assert value
    desk.press("f", "a")
    assert said(window.footer)[0] is roles.StatusBar
    assert "Ctrl Enter: accept all and go on" in said(window.footer)[2]
    assert said(window.header.progress)[0] is roles.ProgressBar
    window.desk.set_note("look again")
    desk.qtbot.waitUntil(lambda: bool(said(window.note)[2]))
    assert said(window.note) == (roles.Note, "Note", "look again")


def test_the_lists_say_each_row_with_its_state(desk: Hands) -> None:
    window = desk.window
    desk.press("f")
    desk.rest()
    model = window.queue.model
    rows = [model.index(r).data(Qt.ItemDataRole.AccessibleTextRole) for r in range(3)]
    assert rows[0].startswith("Forum number 1 opens, ")
    assert "flagged" in rows[0]
    assert "sure" in rows[2]
    listed = QAccessible.queryAccessibleInterface(window.queue.list)
    assert listed.role() is QAccessible.Role.List
    assert listed.childCount() == 3
    assert listed.child(0).text(QAccessible.Text.Name) == rows[0]
    record = QAccessible.queryAccessibleInterface(window.record.view)
    names = [record.child(i).text(QAccessible.Text.Name) for i in range(record.childCount())]
    assert any(n.startswith("Published: 22 October 2024, suggested, score 0.41, needs a look") for n in names)


def test_what_is_told_and_gone_to_is_announced(desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(accessible, "announce", lambda widget, words: told.append((widget.accessibleName(), words)))
    desk.press("z", modifiers=Qt.KeyboardModifier.ControlModifier)
    desk.window.footer.tell("Something happened.")
    assert ("Keys and messages", "Something happened.") in told
    desk.focus("people", 1)
    desk.press(K.Key_Down, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert told[-1][0] == "Article"
    assert "said Uljas Bektenov" in told[-1][1]


def test_tab_leads_out_of_the_header_and_the_list_and_stays_a_command_elsewhere(desk: Hands) -> None:
    window = desk.window
    window.header.brand.setFocus(Qt.FocusReason.TabFocusReason)
    desk.press(K.Key_Tab)
    assert QApplication.focusWidget() is window.header.project
    assert isinstance(QApplication.focusWidget(), QAbstractButton)
    window.queue.list.setFocus()
    desk.press(K.Key_Backtab)
    assert QApplication.focusWidget() is not window.queue.list
    window.focus_review()
    before = window.desk.focus
    desk.press(K.Key_Tab)
    assert window.desk.focus != before
    assert QApplication.focusWidget() is window.record.view
