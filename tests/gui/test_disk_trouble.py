"""Disks and files that fail under the window: a sentence, nothing typed is lost, and work goes on when it can."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from store.project import Project
from tests.gui.conftest import Hands

K = Qt.Key


def _project(hands: Hands) -> Project:
    assert hands.context.session is not None
    return hands.context.session.project


def _trouble(hands: Hands, words: str) -> None:
    """Wait until the banner says what is wrong."""
    hands.qtbot.waitUntil(lambda: words in hands.window.banner.label.text(), timeout=15_000)
    assert hands.window.situation.unsaved


def _again(hands: Hands) -> None:
    """Try again, as a person would from the palette, until all is saved."""
    hands.window.commands.run("project.save_again")
    hands.qtbot.waitUntil(lambda: not hands.window.situation.unsaved, timeout=15_000)
    hands.rest()
    assert not hands.window.banner.isVisible()


@pytest.fixture(autouse=True)
def _no_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that fails shall not wait for an answer when its window is closed."""
    discard = QMessageBox.StandardButton.Discard
    monkeypatch.setattr(QMessageBox, "question", lambda *_: discard)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a file system of 3 MB, or skip where none may be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if os.geteuid() != 0 or mount is None:
        pytest.skip("only root may mount a small file system")
    command = [mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("no small file system can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_keeps_what_was_decided_and_typed_until_there_is_room(
    hands: Hands, make: Callable[..., Path], small_disk: Path
) -> None:
    path = small_disk / "test.copydesk"
    shutil.copy(make(3), path)
    hands.open(path)
    hands.press("f")
    filler = small_disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 512)
    # What the log has room for may still be saved; then it is full.
    for _ in range(30):
        hands.press("f", rest=False)
        QApplication.processEvents()
    _trouble(hands, "The disk is full")
    assert "memory" in hands.window.banner.label.text()
    hands.press("n", rest=False)
    for letter in "kept":
        hands.press(letter, rest=False)
    hands.press(K.Key_Return, rest=False)
    session = hands.context.session
    assert session is not None
    waiting = session.steps.unsaved
    assert waiting >= 2
    filler.unlink()
    _again(hands)
    assert _project(hands).review(1, "ann").note == "kept"
    assert _project(hands).check() == []


def test_a_file_that_is_moved_and_put_back(desk: Hands) -> None:
    path = Path(_project(desk).location)
    path.rename(path.with_name("elsewhere.copydesk"))
    desk.press("f", rest=False)
    _trouble(desk, "is not where it was opened")
    path.with_name("elsewhere.copydesk").rename(path)
    _again(desk)
    assert _project(desk).counts("ann").flagged == 1


def test_a_file_that_is_removed_goes_on_in_a_copy(desk: Hands) -> None:
    path = Path(_project(desk).location)
    desk.press("a")
    for file in path.parent.glob("test.copydesk*"):
        file.unlink()
    desk.press("f", rest=False)
    _trouble(desk, "is not where it was opened")
    desk.rest()
    buttons = [b.text() for b in desk.window.banner.findChildren(QPushButton) if b.isVisible()]
    assert buttons == ["Try again", "Save a copy…", "Give up these changes"]
    copy = path.with_name("copy.copydesk")
    desk.window.keeping.save_copy(str(copy))
    desk.qtbot.waitUntil(lambda: _project(desk).location == str(copy), timeout=15_000)
    desk.qtbot.waitUntil(lambda: _project(desk).counts("ann").flagged == 1, timeout=15_000)
    desk.rest()
    assert _project(desk).review(1, "ann").fields
    assert not desk.window.situation.unsaved
    assert _project(desk).check() == []


def test_a_project_that_another_program_holds(
    hands: Hands, make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.database.sqlite.BUSY_SECONDS", 0.2)
    path = make(3)
    hands.open(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        hands.press("f", rest=False)
        _trouble(hands, "in use by another program")
        other.execute("ROLLBACK")
    _again(hands)
    assert _project(hands).counts("ann").flagged == 1


def test_a_synchronised_folder_is_warned_about_once(hands: Hands, make: Callable[..., Path]) -> None:
    folder = make(2).parent / "Dropbox"
    folder.mkdir()
    path = folder / "test.copydesk"
    shutil.move(make(3, "other"), path)
    hands.open(path)
    hands.window.keeping._look_after()
    hands.qtbot.waitUntil(hands.window.banner.isVisible, timeout=10_000)
    assert "that Dropbox synchronises" in hands.window.banner.label.text()
    hands.press("f")
    assert hands.window.banner.isVisible()
    (button,) = [b for b in hands.window.banner.findChildren(QPushButton) if b.isVisible()]
    button.setFocus()
    hands.press(K.Key_Space)
    assert not hands.window.banner.isVisible()
    hands.open(path)
    hands.window.keeping._look_after()
    hands.rest()
    assert not hands.window.banner.isVisible()
