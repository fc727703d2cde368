"""A project that is only read: said in the window, nothing changed, nothing left beside the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui.commands import COMMANDS, When
from store.project import Project
from store.review import state as steps
from store.review.decisions import Edit
from tests.gui.conftest import Hands

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def folder(path: Path) -> dict[str, bytes]:
    """Return all that stands in a project's folder."""
    return {p.name: p.read_bytes() for p in sorted(path.parent.iterdir()) if p.is_file() and p.suffix != ".ini"}


@pytest.fixture
def looking(hands: Hands, make: Callable[..., Path]) -> tuple[Hands, Path]:
    path = make(3)
    hands.window.deeds.projects.open(str(path), read_only=True)
    hands.qtbot.waitUntil(lambda: hands.context.session is not None)
    hands.rest()
    return hands, path


def test_it_is_said_and_every_key_that_would_change_something_says_why(looking: tuple[Hands, Path]) -> None:
    hands, path = looking
    before = folder(path)
    window = hands.window
    assert window.header.reading_only.isVisible()
    assert "read-only" in window.windowTitle()
    names = {c.id: c.name for c in COMMANDS}
    for key, held, command in (
        (K.Key_Return, CTRL, "article.accept_all"),
        (K.Key_Space, Qt.KeyboardModifier.NoModifier, "article.skip"),
        ("f", Qt.KeyboardModifier.NoModifier, "article.flag"),
        ("n", Qt.KeyboardModifier.NoModifier, "article.note"),
        (K.Key_Return, Qt.KeyboardModifier.NoModifier, "value.accept"),
        ("a", Qt.KeyboardModifier.NoModifier, "value.accept_only"),
        ("x", Qt.KeyboardModifier.NoModifier, "value.reject"),
        ("e", Qt.KeyboardModifier.NoModifier, "value.edit"),
        ("]", Qt.KeyboardModifier.NoModifier, "evidence.end_out"),
        (K.Key_I, CTRL, "project.import"),
    ):
        window.footer.show_nothing()
        hands.press(key, modifiers=held)
        assert names[command] in window.footer.message, command
    assert hands.article == "a1"
    assert not window.record.is_editing
    assert hands.values("published") == [("2024-10-22", None)]
    assert folder(path) == before


def test_the_mouse_changes_nothing_either_and_is_told(looking: tuple[Hands, Path]) -> None:
    hands, path = looking
    before = folder(path)
    desk, window = window_desk(hands)
    for deed in (
        lambda: desk.request_edit("published", 0),
        lambda: window.record.edit_list("people"),
        desk.reject,
        desk.flag,
        desk.accept_all,
        lambda: desk.toggle_blocks(window.reader.blocks_at_cursor()),
        lambda: window.deeds.put_selection("people"),
    ):
        window.footer.show_nothing()
        if deed == desk.reject:
            hands.focus("people", 0)
        window.reader.select(0, 5)
        deed()
        hands.rest()
        assert "reading only" in window.footer.message, deed
    assert not window.record.is_editing
    assert folder(path) == before


def window_desk(hands: Hands):  # type: ignore[no-untyped-def]
    return hands.window.desk, hands.window


def test_going_about_still_works(looking: tuple[Hands, Path]) -> None:
    hands, path = looking
    before = folder(path)
    hands.press(K.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    assert hands.article == "a2"
    hands.press("/", *"Cotton", K.Key_Return)
    hands.press("j", "k", K.Key_F7, K.Key_F10)
    assert folder(path) == before


def test_it_is_opened_for_work_and_for_reading_by_command(looking: tuple[Hands, Path]) -> None:
    hands, path = looking
    assert hands.window.commands.run("project.read_only")
    hands.rest()
    hands.qtbot.waitUntil(lambda: When.WRITABLE in hands.window.commands.situation())
    hands.rest()
    assert not hands.window.header.reading_only.isVisible()
    hands.press("f")
    with Project.open(path, read_only=True) as project:
        assert project.review(1, "ann").flagged
    assert hands.window.commands.run("project.read_only")
    hands.qtbot.waitUntil(lambda: hands.context.session is not None and hands.context.session.project.read_only)
    hands.rest()
    assert When.WRITABLE not in hands.window.commands.situation()


def test_what_another_window_decides_is_shown(looking: tuple[Hands, Path]) -> None:
    hands, path = looking
    with Project.open(path) as other:
        state = other.state(1, "ann")
        other.decide("ann", 1, [Edit("values", "published", None, steps.accept(state["published"], 0))], action="x")
        hands.qtbot.waitUntil(lambda: hands.values("published") == [("2024-10-22", "accepted")], timeout=5000)
    hands.rest()
    with Project.open(path) as other:
        other.decide("ann", 1, [Edit("flagged", None, False, True)], action="flag")

    def flagged() -> bool:
        state = hands.window.desk.state
        return state is not None and state.review.flagged

    hands.qtbot.waitUntil(flagged, timeout=5000)


def test_the_command_line_opens_it_so(monkeypatch: pytest.MonkeyPatch, make: Callable[..., Path]) -> None:
    from gui import __main__

    asked: list[tuple[object, bool]] = []

    def window(project: str | None, *, read_only: bool = False) -> int:
        asked.append((project, read_only))
        return 0

    monkeypatch.setattr(__main__, "window", window)
    path = str(make())
    assert __main__.main(["open", path, "--read-only"]) == 0
    assert __main__.main(["open", path]) == 0
    assert asked == [(path, True), (path, False)]
