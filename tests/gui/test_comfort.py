"""How articles are set and how the panes are arranged: by key, remembered, and in narrow windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.context import Context
from gui.dialogs.settings import SettingsDialog
from gui.main_window import MainWindow
from gui.manner import SANS, Manner
from gui.panes import Arrangement
from gui.reader.flow import Role
from gui.settings import Settings
from tests.gui.conftest import Hands

K = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def settings_again(hands: Hands) -> Settings:
    """Return the settings as the next start reads them."""
    hands.context.settings.save()
    return Settings(Path(hands.context.settings._store.fileName()))


def test_size_and_width_by_key_are_remembered(desk: Hands) -> None:
    reader = desk.window.reader
    width = reader._scene.column.width
    desk.press(K.Key_Equal, modifiers=CTRL)
    desk.press(K.Key_Minus, K.Key_Minus, K.Key_Minus, K.Key_Minus, modifiers=ALT)
    assert reader.manner == Manner(size=19, column=58)
    assert reader._scene.column.width < width
    assert "58" in desk.window.footer.message
    assert settings_again(desk).manner == reader.manner
    desk.press(K.Key_0, modifiers=ALT)
    assert reader.manner == Manner(size=19)


def test_the_width_stops_at_its_ends_and_says_so(desk: Hands) -> None:
    for _ in range(20):
        desk.press(K.Key_Equal, modifiers=ALT, rest=False)
    assert desk.window.reader.manner.column == 120
    assert desk.window.footer.message.startswith("It stays")


def test_what_was_remembered_wrongly_is_brought_within_bounds(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "odd.ini")
    for key, value in (("size", "nonsense"), ("column", 4000), ("face", ""), ("spacing", -3)):
        settings._store.setValue(f"reading/{key}", value)
    assert settings.manner == Manner(column=120, spacing=80)


def test_the_settings_dialog_shows_face_and_spacing_at_once_and_cancel_takes_them_back(desk: Hands) -> None:
    window = desk.window
    before = window.reader.manner
    height = window.reader._scene.column.height
    desk.press(K.Key_Comma, modifiers=CTRL)
    dialog = desk.dialog(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.reading.face.setFocus()
    QTest.keyClick(dialog.reading.face, K.Key_Down)
    assert window.reader._scene.column.typography[Role.PARAGRAPH].font.families()[0] == SANS
    dialog.reading.spacing.setFocus()
    QTest.keyClick(dialog.reading.spacing, K.Key_Up)
    QTest.keyClick(dialog.reading.spacing, K.Key_Up)
    assert window.reader.manner == Manner(face=SANS, spacing=120)
    assert window.reader._scene.column.height > height
    QTest.keyClick(dialog, K.Key_Escape)
    assert window.reader.manner == before == settings_again(desk).manner
    desk.press(K.Key_Comma, modifiers=CTRL)
    dialog = desk.dialog(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    QTest.keyClick(dialog.reading.size, K.Key_Up)
    dialog.accept_button.click()
    assert settings_again(desk).manner == Manner(size=19)


def test_lines_of_a_tall_face_never_touch() -> None:
    from gui.reader.typography import Typography
    from gui.theme import load, load_fonts

    load_fonts()
    for role in Role:
        setting = Typography(load("light"), Manner(spacing=80, face="DejaVu Sans"))[role]
        assert setting.pitch >= setting.ascent + setting.descent


def test_the_record_goes_under_the_article_and_back(desk: Hands) -> None:
    window = desk.window
    panes = window.splitter
    beside = panes.pane_sizes()
    desk.press(K.Key_F10)
    assert window.record.geometry().top() > window.reader.geometry().bottom()
    assert window.record.width() > beside[2]
    desk.press("a")  # the keys go on acting
    assert desk.values("published") == [("2024-10-22", "accepted")]
    panes.set_sizes(272, 404, 240)
    desk.press(K.Key_F10)
    assert panes.pane_sizes() == beside
    desk.press(K.Key_F10)
    assert abs(window.record.height() - 240) <= 1
    assert Arrangement.of(settings_again(desk).arrangement) == Arrangement(stacked=True)


def test_the_queue_hides_and_the_filter_brings_it_back(desk: Hands) -> None:
    window = desk.window
    desk.press(K.Key_F8)
    assert not window.queue.isVisible()
    desk.press(K.Key_F6)
    assert QApplication.focusWidget() is window.reader
    desk.press(K.Key_F6)
    assert QApplication.focusWidget() is window.record.view  # hidden panes are no stops
    desk.press("/")
    assert window.queue.isVisible()
    assert QApplication.focusWidget() is window.queue.filter.edit


def test_focus_mode_leaves_article_and_record(desk: Hands) -> None:
    window = desk.window
    desk.press(K.Key_F9)
    assert not window.queue.isVisible()
    assert not window.header.isVisible()
    assert window.record.isVisible()
    desk.press(K.Key_Return, modifiers=CTRL)  # the next article comes without a queue in sight
    assert desk.article == "a2"
    assert Arrangement.of(settings_again(desk).arrangement).focus == "review"
    desk.press(K.Key_F9)
    assert window.queue.isVisible()
    assert window.header.isVisible()


def test_the_article_alone_keeps_the_focused_row_as_a_strip(desk: Hands) -> None:
    window = desk.window
    desk.press(K.Key_F9, modifiers=SHIFT)
    for _ in range(3):
        row = window.record._model.row_of(window.desk.focus.field)
        view = window.record.view
        assert view.row_rect(row).top() == 0
        assert view.viewport().height() == window.record.focused_height()
        assert window.reader.height() > 2 * view.height()
        desk.press("j")
    desk.focus("published")
    desk.press("e")
    assert window.record.is_editing
    desk.press("3", K.Key_Return)
    desk.press(K.Key_F9, modifiers=SHIFT)
    assert window.record.height() > 300
    assert window.record.maximumHeight() > 5000


@pytest.mark.parametrize(
    ("width", "queue", "stacked"), [(1280, True, False), (1024, True, False), (800, False, False), (560, False, True)]
)
def test_a_narrow_window_gives_up_the_queue_then_stacks(desk: Hands, width: int, queue: bool, stacked: bool) -> None:
    window = desk.window
    window.resize(width, 620)
    desk.rest()
    assert window.width() == width
    assert window.queue.isVisible() is queue
    assert (window.record.geometry().top() > 0) is stacked
    assert window.reader.width() >= 320
    assert window.splitter.arrangement == Arrangement()  # it comes back with the room


def test_a_new_window_stands_as_the_last_one_stood(desk: Hands) -> None:
    desk.press(K.Key_F10)
    desk.press(K.Key_F8)
    desk.window.keep_state()
    context = Context(settings_again(desk))
    again = MainWindow(context)
    again.show()
    assert again.splitter.arrangement == Arrangement(queue=False, stacked=True)
    assert not again.queue.isVisible()
    again.close()
    context.stop()
    again.deleteLater()


def test_undo_says_of_what_it_was_and_when_nothing_is_left(desk: Hands) -> None:
    desk.press(K.Key_Z, modifiers=CTRL)
    assert desk.window.footer.message == "Nothing to undo."
    desk.focus("people")
    desk.press(K.Key_X)
    desk.press(K.Key_Z, modifiers=CTRL)
    assert desk.window.footer.message == "Undone: reject · People"
    desk.press(K.Key_Z, modifiers=CTRL)
    assert desk.window.footer.message == "Nothing to undo."
    desk.press(K.Key_Z, modifiers=CTRL | SHIFT)
    assert desk.window.footer.message == "Made again: reject · People"
    desk.press(K.Key_Z, modifiers=CTRL | SHIFT)
    assert desk.window.footer.message == "Nothing to make again."


def test_the_first_window_leaves_room_for_its_frame(hands: Hands, tmp_path: Path) -> None:
    context = Context(Settings(tmp_path / "fresh.ini"))
    first = MainWindow(context)
    assert first.height() <= first.screen().availableGeometry().height() - 40, "the footer would be below the screen"
    first.close()
    context.stop()
    hands.rest()
