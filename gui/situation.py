"""What is so right now in a window, for the commands to decide whether they apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from gui.commands import Command, When
from gui.keymap import is_text_editor
from store.articles import Status
from store.review.candidates import offers

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_WALKED = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, *_ENTER})
_PRESSED = frozenset({Qt.Key.Key_Space, *_ENTER})


class Situation:
    """Looks at the desk, the panes and the project."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.can_undo = self.can_redo = self.unsaved = False

    def __call__(self) -> When:
        """Return all that is so."""
        return self._of_project() | self._of_article()

    def _of_project(self) -> When:
        now = When.UNSAVED if self.unsaved else When.ALWAYS
        session = self._window.context.session
        if self._window.context.on_its_way:
            now |= When.PROJECT | When.WRITABLE
        elif session is not None:
            now |= When.PROJECT
            if len(self._window.queue.selection):
                now |= When.CHOSEN
            if not session.project.read_only:
                now |= When.WRITABLE
            if self.can_undo:
                now |= When.UNDO
            if self.can_redo:
                now |= When.REDO
        return now

    def _of_article(self) -> When:
        window, desk = self._window, self._window.desk
        if desk.state is None:
            return When.ALWAYS
        now = When.ARTICLE
        field, value = desk.focused_field, desk.focused_value
        now |= When.BLIND if field is not None and field.blind else When.SEEN
        if value is not None:
            now |= When.VALUE
            if value.value.evidence:
                now |= When.EVIDENCE
        if field is not None and field.decided is not None:
            now |= When.DECIDED
        if field is not None and offers(field, desk.focus.index):
            now |= When.OTHERS
        if window.reader.selection() is not None:
            now |= When.SELECTION
        if window.reader.caret_mode:
            now |= When.CARET
        if window.reader.is_pointing:
            now |= When.POINTING
        if window.reader.blocks_at_cursor():
            now |= When.BLOCK
        if desk.state.review.status in (Status.DONE, Status.SKIPPED):
            now |= When.CLOSED
        focus = QApplication.focusWidget()
        if is_text_editor(focus) and focus is not None and window.record.isAncestorOf(focus):
            now |= When.EDITING
        return now

    def belongs_to_widget(self, event: QKeyEvent, command: Command) -> bool:
        """Return whether a key is for the widget in focus although a command has it too."""
        window, focus = self._window, QApplication.focusWidget()
        if focus is None:
            return False
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        takes = getattr(focus, "takes_key", None)
        if takes is not None:  # a list that has the keyboard for a moment
            return bool(takes(event))
        if command.id == "article.accept_all":
            # An editor first keeps what was typed, and then does the same.
            return is_text_editor(focus) and window.record.isAncestorOf(focus)
        if key in _TABS and not held & ~Qt.KeyboardModifier.ShiftModifier and self._leads_on(focus):
            return True
        if focus is window.queue.list:
            return plain and key in _WALKED
        if focus is window.reader:
            if window.reader.claims(event):
                return True
            reads = window.reader.caret_mode or bool(held & Qt.KeyboardModifier.ShiftModifier)
            return reads and key in _ARROWS and not held & Qt.KeyboardModifier.AltModifier
        return isinstance(focus, QAbstractButton) and plain and key in _PRESSED

    def _leads_on(self, focus: QWidget) -> bool:
        """Return whether Tab goes from one control to the next here: away from the article and its record."""
        window = self._window
        if window.reader.isAncestorOf(focus) or window.record.isAncestorOf(focus):
            return False
        return isinstance(focus, QAbstractButton) or focus is window.queue.list
