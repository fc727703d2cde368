"""A damaged project as a person meets it: told in a sentence, backups and salvage offered, nothing overwritten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from gui.dialogs.backups import BackupsDialog
from gui.dialogs.salvage import SalvageDialog
from store.project import Project
from tests.gui.conftest import Hands

K = Qt.Key
PAGE = 4096


def _damage(path: Path, first: int = 1, count: int = 1) -> bytes:
    with path.open("r+b") as file:
        file.seek((first - 1) * PAGE)
        file.write(b"\xa5" * PAGE * count)
    return path.read_bytes()


def _press(hands: Hands, text: str) -> None:
    """Press the banner's button with Space."""
    hands.window.activateWindow()
    hands.rest()
    button = next(b for b in hands.window.banner.findChildren(QPushButton) if b.text() == text and b.isVisible())
    button.setFocus()
    hands.press(K.Key_Space)


def _dialog(hands: Hands) -> SalvageDialog:
    dialog = hands.dialog(SalvageDialog)
    assert isinstance(dialog, SalvageDialog)
    return dialog


def test_a_damaged_project_is_told_and_salvaged_by_keys(hands: Hands, make: Callable[..., Path]) -> None:
    path = make(3)
    damaged = _damage(path)
    hands.context.open_project(str(path))
    hands.qtbot.waitUntil(hands.window.banner.isVisible, timeout=5000)
    assert hands.window.banner.label.text() == "test.copydesk cannot be opened."
    _press(hands, "Salvage…")
    dialog = _dialog(hands)
    assert dialog.target.text() == str(path.with_name("test.salvaged.copydesk"))
    assert dialog.salvage_button.hasFocus()
    hands.press(K.Key_Return)
    hands.qtbot.waitUntil(dialog.report.isVisible, timeout=20_000)
    assert "Saved: 3 articles" in dialog.report.text()
    assert "The damaged file was left as it is." in dialog.report.text()
    assert path.read_bytes() == damaged
    hands.press(K.Key_Return, rest=False)
    hands.qtbot.waitUntil(lambda: hands.context.session is not None, timeout=10_000)
    hands.rest()
    assert hands.article == "a1"
    session = hands.context.session
    assert session is not None
    assert session.project.location == str(path.with_name("test.salvaged.copydesk"))
    assert session.project.check() == []
    hands.press("a")
    assert session.project.check() == []


def test_what_cannot_be_salvaged_is_said_and_can_be_tried_elsewhere(hands: Hands, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.copydesk"
    nothing.write_bytes(b"\xa5" * 20_000)
    hands.window.commands.run("project.salvage")
    hands.rest()
    dialog = _dialog(hands)
    hands.qtbot.waitUntil(dialog.damaged.hasFocus, timeout=5000)
    assert not dialog.salvage_button.isEnabled()
    dialog.damaged.setText(str(nothing))
    dialog.target.setText(str(tmp_path / "new"))
    hands.press(K.Key_Return)
    assert "Nothing of a project can be read" in dialog.problem.text()
    assert dialog.salvage_button.isEnabled()
    assert not (tmp_path / "new.copydesk").exists()
    hands.press(K.Key_Escape)
    assert not [d for d in hands.window.findChildren(SalvageDialog) if d.isVisible()]


def test_damage_is_noticed_in_the_background(desk: Hands) -> None:
    session = desk.context.session
    assert session is not None
    path = Path(session.project.location)
    session.project._database._readers.dispose()
    pages = path.stat().st_size // PAGE
    before = _damage(path, pages - 6, 5)
    desk.window.keeping._look_after()
    desk.qtbot.waitUntil(desk.window.banner.isVisible, timeout=10_000)
    assert "test.copydesk is damaged." in desk.window.banner.label.text()
    assert session.project.backups() == []  # none is made of what is damaged
    assert path.read_bytes() == before
    _press(desk, "Backups…")
    assert isinstance(desk.dialog(BackupsDialog), BackupsDialog)
    desk.press(K.Key_Escape)
    _press(desk, "OK")
    assert not desk.window.banner.isVisible()


def test_damage_that_stops_the_work_is_told_and_what_was_typed_is_kept(hands: Hands, make: Callable[..., Path]) -> None:
    path = make(3)
    with Project.open(path) as project:
        project.back_up_now()
        with project._database.reading() as connection:
            query = "SELECT rootpage FROM sqlite_master WHERE name IN ('step', 'review', 'edit')"
            roots = [int(root) for (root,) in connection.exec_driver_sql(query)]
    for root in roots:
        _damage(path, root)
    hands.context.open_project(str(path))
    hands.qtbot.waitUntil(lambda: hands.context.session is not None or hands.window.banner.isVisible(), timeout=10_000)
    hands.rest()
    session = hands.context.session
    if session is not None:
        hands.press("f", rest=False)
        hands.qtbot.waitUntil(lambda: hands.window.banner.kind == "damaged", timeout=10_000)
    assert "test.copydesk" in hands.window.banner.label.text()
    buttons = {b.text() for b in hands.window.banner.findChildren(QPushButton) if b.isVisible()}
    assert {"Backups…", "Salvage…"} <= buttons
    assert QApplication.activeModalWidget() is None
    if session is not None:
        session.discard_unsaved()
