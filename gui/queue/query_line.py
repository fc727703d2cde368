"""A line for a query: completes names and values while one types, and marks the place where it goes wrong.

For the filter of the queue and for every dialog that takes a query. In a dialog:

    self.query = QueryLine(theme, placeholder, name, self)
    self.query.set_session(session)           # completes from its project
    self.query.changed.connect(self._read)    # typing came to rest: read with self.query.query
    self.query.show_problem(error)            # an InvalidQuery marks its character, any UserError is said; None: well
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.controls import SearchField
from gui.offsets import Offsets
from gui.queue.offers import OfferList
from gui.refusals import in_words
from gui.theme import Theme
from store.errors import UserError

if TYPE_CHECKING:
    from gui.session import Session
    from store.project import Project
    from store.search.completion import Completion, Offer

_TYPING_MS = 150
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_HELD = ~Qt.KeyboardModifier.KeypadModifier


class MarkedEdit(QLineEdit):
    """A line edit in which a part of the text can be underlined with a wave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: tuple[int, int] | None = None
        self._pen = QPen()

    @property
    def mark(self) -> tuple[int, int] | None:
        """The marked part in UTF-16 units; of an empty one at the end, the place behind the text is marked."""
        return self._mark

    def set_mark(self, mark: tuple[int, int] | None) -> None:
        """Mark another part, or none."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def set_ink(self, pen: QPen) -> None:
        """Choose how the wave is drawn."""
        self._pen = pen
        self.update()

    def x_of(self, unit: int) -> float:
        """Return where a character begins, in pixels from the left edge."""
        layout = QTextLayout(self.text(), self.font())
        option = layout.textOption()
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()

        def along(at: int) -> float:
            x: Any = line.cursorToX(at)
            return float(x[0] if isinstance(x, tuple) else x)

        # What is scrolled away at the left is told by where the cursor is drawn.
        caret = self.cursorRect()
        return caret.x() + caret.width() / 2 + along(unit) - along(self.cursorPosition())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the wave under the text."""
        super().paintEvent(event)
        if self._mark is None:
            return
        start, end = (self.x_of(unit) for unit in self._mark)
        left, right = min(start, end), max(start, end)
        right = max(right, left + QFontMetricsF(self.font()).averageCharWidth())
        middle = self.height() / 2 + QFontMetricsF(self.font()).height() / 2
        wave, x, up = QPolygonF(), left, True
        while x <= right + 0.1:
            wave.append(QPointF(x, middle - (1.6 if up else 0)))
            x, up = x + 2, not up
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        painter.drawPolyline(wave)
        painter.end()


class QueryLine(QWidget):
    """A rounded line with a list under it while one types, and a sentence where the query cannot be read."""

    changed = Signal()
    """The query is another one, and the typing has come to rest."""
    entered = Signal()
    """Enter, with nothing chosen from the list."""
    left = Signal()
    """Esc, with no list open; only where `keeps_keys` is set."""
    below_wanted = Signal()
    """The arrow down, with no list open; only where `keeps_keys` is set."""
    help_wanted = Signal()
    """F1 or Shift+F1: what can be written there?"""

    def __init__(
        self, theme: Theme, placeholder: str, name: str, parent: QWidget | None = None, *, keeps_keys: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keeps_keys = keeps_keys
        self._session: Session | None = None
        self._asked = 0
        self._round: Completion | None = None
        self._problem: UserError | None = None
        self._list: OfferList | None = None
        self.edit = MarkedEdit()
        self.field = SearchField(theme, placeholder, name, self, edit=self.edit)
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)
        self.error = QLabel(self)
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setContentsMargins(0, 5, 0, 0)
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.error)
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self.changed)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.cursorPositionChanged.connect(self._on_cursor_moved)
        self.set_theme(theme)

    def set_session(self, session: Session | None) -> None:
        """Complete from the project of a session; None: from nothing."""
        self._session = session
        self.close_list()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.field.set_theme(theme)
        self.edit.set_ink(QPen(theme.colour("red_text"), 1.3))
        self.error.setFont(theme.ui_font(12))
        ink = theme.palette()
        ink.setColor(QPalette.ColorRole.WindowText, theme.colour("red_text"))
        self.error.setPalette(ink)
        if self._list is not None:
            self._list.set_theme(theme)

    # --- the query -----------------------------------------------------------------------------------------------

    @property
    def query(self) -> str:
        """What is written, without blanks around it."""
        return self.edit.text().strip()

    def set_query(self, query: str) -> None:
        """Write another query; `changed` does not follow."""
        self.edit.setText(query)
        self.rest()
        self.close_list()

    def rest(self) -> None:
        """Wait for no more typing: the query is being read."""
        self._typing.stop()

    def show_problem(self, problem: UserError | str | None) -> None:
        """Mark where the query is wrong and say why; None: it is well."""
        self._problem = (UserError(problem) if problem else None) if isinstance(problem, str) else problem
        self._say()

    def _say(self) -> None:
        problem = self._problem
        if problem is not None and self._unfinished(problem):
            problem = None
        text = in_words(problem) if problem is not None else ""
        self.error.setText(text[:1].upper() + text[1:])
        self.error.setVisible(bool(text))
        self._fit_error()
        self.edit.setAccessibleDescription(self.error.text())
        self.edit.set_mark(self._marked(problem))

    def _fit_error(self) -> None:
        """Give the sentence all its lines: forms do not ask how high a broken text is."""
        if not self.error.isHidden():
            self.error.setMinimumHeight(self.error.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentence anew."""
        super().resizeEvent(event)
        self._fit_error()

    def _unfinished(self, problem: UserError) -> bool:
        """Whether the query only ends too early, while the list offers how it can go on."""
        return self.is_open and getattr(problem, "position", -1) >= len(self.query)

    def _marked(self, problem: UserError | None) -> tuple[int, int] | None:
        position = getattr(problem, "position", None)
        if not isinstance(position, int):
            return None
        from store.search.caret import wrong_part

        text, offsets = self.edit.text(), Offsets(self.edit.text())
        before = len(text) - len(text.lstrip())
        start, end = wrong_part(self.query, position)
        return offsets.to_utf16(before + start), offsets.to_utf16(before + end)

    # --- what is offered -----------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list is not None and self._list.isVisible()

    @property
    def offers(self) -> OfferList:
        """The list, made when it is first needed."""
        if self._list is None:
            self._list = OfferList(self.field, self._theme)
            self._list.taken.connect(self._on_taken)
        return self._list

    def ask(self, *, empty: bool = False) -> None:
        """Ask what can be written at the caret; with `empty` also where nothing stands yet."""
        self._asked += 1
        session, asked, text = self._session, self._asked, self.edit.text()
        if session is None:
            return
        caret = Offsets(text).to_code_points(self.edit.cursorPosition())

        def read(project: Project) -> Completion:
            return project.complete_query(text, caret, empty=empty)

        session.read(read, lambda found: self._on_offers(asked, text, found), self, "complete")

    def close_list(self) -> bool:
        """Close the list, and take no answer to what was asked so far; return whether it was open."""
        self._asked += 1
        was_open = self.is_open
        if self._list is not None:
            self._list.hide()
        self._say()
        return was_open

    def _on_offers(self, asked: int, text: str, found: Completion) -> None:
        if asked != self._asked or not self.edit.hasFocus() or text != self.edit.text():
            return
        written = text[found.start : found.end]
        offers = tuple(o for o in found.offers if o.text != written)
        self._round = found
        if not offers and self._list is None:
            return
        x = self.edit.x_of(Offsets(text).to_utf16(found.start))
        self.offers.offer(offers, max(0, round(self.edit.x() + x)))
        self._say()

    def _on_taken(self, offer: Offer) -> None:
        found, text = self._round, self.edit.text()
        if found is None:
            return
        after = text[found.end :]
        written = offer.text if offer.is_name or after else f"{offer.text} "
        new = text[: found.start] + written + after
        self.edit.setText(new)
        self.edit.setCursorPosition(Offsets(new).to_utf16(found.start + len(written)))
        if offer.is_name:
            self.ask()
        else:
            self.close_list()

    # --- news ----------------------------------------------------------------------------------------------------

    def _on_text_changed(self) -> None:
        self._typing.start()
        self.edit.set_mark(None)  # it stood under other characters

    def _on_edited(self) -> None:
        self.ask()

    def _on_cursor_moved(self) -> None:
        if self.is_open and self._round is not None:
            caret = Offsets(self.edit.text()).to_code_points(self.edit.cursorPosition())
            if not self._round.start <= caret <= self._round.end + 1:
                self.close_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the list its keys while it is open, and take those that lead away from the line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self.close_list()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), event.modifiers() & _HELD
        if key == Qt.Key.Key_F1:
            self.close_list()
            self.help_wanted.emit()
            return True
        if held == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Space:
            self.ask(empty=True)
            return True
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        if self.is_open:
            if key in _STEPS:
                self.offers.step(_STEPS[key])
                return True
            if key == Qt.Key.Key_Tab or (key in _ENTER and self.offers.current is not None):
                return self.offers.take(first=True)
            if key == Qt.Key.Key_Escape:
                return self.close_list()
        return self._leave(key)

    def _leave(self, key: Qt.Key) -> bool:
        """Take a key that leads away from the line; a dialog keeps Esc and the arrows to itself."""
        if key in _ENTER:
            # Taken here: the line edit hands Enter on, and the window would accept a value by it.
            self.close_list()
            self.entered.emit()
            return self._keeps_keys
        if not self._keeps_keys:
            return False
        if key == Qt.Key.Key_Escape:
            self.set_query("")
            self.left.emit()
            return True
        if key == Qt.Key.Key_Down:
            self.below_wanted.emit()
            return True
        return False
