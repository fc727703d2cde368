"""Finding words in the article: a bar at the lower edge, all places marked, the one it stands at in view."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.controls import SearchField, TextButton
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.reader.pane import ReaderPane
    from store.search.within import Folded

HEIGHT = 45
_TYPING_MS = 60
_LONGEST_SELECTION = 100
_MOST = 10_000
"""More places than this are not counted: nobody walks through them."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """A line to type in, how many places there are, and buttons for the mouse."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        self.field = SearchField(theme, self.tr("Find in the article…"), self.tr("Find in the article"), self)
        self.field.setMaximumWidth(380)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.previous = TextButton(theme, parent=self)
        self.next = TextButton(theme, parent=self)
        self.leave = TextButton(theme, parent=self)
        names = (self.tr("Previous place"), self.tr("Next place"), self.tr("Close, keep selected"))
        for button, text, name in zip((self.previous, self.next, self.leave), ("↑", "↓", "×"), names, strict=True):
            button.set_text(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setMinimumWidth(28)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for part in (self.previous, self.next):
            row.addWidget(part)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.leave)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.field.set_theme(theme)
        for button in (self.previous, self.next, self.leave):
            button.set_theme(theme)
        self.count.setFont(theme.ui_font(12))
        ink = theme.palette()
        ink.setColor(self.count.foregroundRole(), theme.colour("muted"))
        self.count.setPalette(ink)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Paint the ground and a line above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("pane"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
        painter.end()


class Finding(QObject):
    """Finds what is typed in the bar; Esc closes it and leaves the place selected, for a field's key to take."""

    def __init__(self, pane: ReaderPane, theme: Theme) -> None:
        super().__init__(pane)
        self._pane, self._theme = pane, theme
        self._bar: FindBar | None = None
        self._from = 0
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self.search)
        self._waits = False

    @property
    def is_open(self) -> bool:
        """Whether the bar is shown."""
        return self._bar is not None and not self._bar.isHidden()

    @property
    def bar(self) -> FindBar:
        """The bar, made when it is first wanted."""
        if self._bar is None:
            self._bar = FindBar(self._theme, self._pane)
            self._bar.field.edit.textChanged.connect(self._on_typed)
            self._bar.field.edit.installEventFilter(self)
            self._bar.next.clicked.connect(lambda: self.step(1))
            self._bar.previous.clicked.connect(lambda: self.step(-1))
            self._bar.leave.clicked.connect(self.close)
        return self._bar

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        if self._bar is not None:
            self._bar.set_theme(theme)

    def open(self) -> None:
        """Show the bar and put the keyboard there; selected words are looked for."""
        bar, pane = self.bar, self._pane
        span = pane.selection()
        self._from = pane.place_at_hand()
        if span is not None and not self.is_open and span[1] - span[0] <= _LONGEST_SELECTION:
            bar.field.edit.setText(" ".join(pane.text[span[0] : span[1]].split()))
        bar.show()
        pane.set_foot(HEIGHT)
        self.place()
        bar.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bar.field.edit.selectAll()
        self.search()

    def close(self) -> None:
        """Put the bar away; the place it stands at stays selected, and has the keyboard."""
        if not self.is_open:
            return
        scene = self._pane.found
        span = scene[0][scene[1]] if 0 <= scene[1] < len(scene[0]) else None
        self._typing.stop()
        self.bar.hide()
        self._pane.set_foot(0)
        self._pane.show_found((), -1)
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
        if span is not None:
            self._pane.choose_words(*span)

    def place(self) -> None:
        """Put the bar at the pane's lower edge."""
        if self._bar is not None:
            self._bar.setGeometry(0, self._pane.height() - HEIGHT, self._pane.width(), HEIGHT)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place, past the last to the first."""
        if self._typing.isActive() or self._waits:
            self._typing.stop()
            self.search()
            return
        spans, at = self._pane.found
        if spans:
            self._go((at + by) % len(spans))

    def search(self) -> None:
        """Find what is typed, from where the person was; a long text is folded beside the window."""
        self._typing.stop()
        words = self.bar.field.edit.text()
        if not self.is_open:
            return
        if not words.strip():
            self._pane.show_found((), -1)
            self.bar.count.setText("")
            return
        self._waits = True
        self._pane.searching.when_folded(self._on_folded)

    def _on_folded(self, folded: Folded) -> None:
        """Search beside the window where the text is long: common letters stand in a hundred thousand places."""
        words = self.bar.field.edit.text()

        def work() -> tuple[tuple[int, int], ...]:
            return tuple(islice(folded.find(words), _MOST + 1))

        def done(found: tuple[tuple[int, int], ...]) -> None:
            if folded.original == self._pane.text and words == self.bar.field.edit.text() and self.is_open:
                self._waits = False
                self._take(found)

        if len(folded.original) <= 10_000:
            done(work())
        else:
            self._pane.run(work, done)

    def _take(self, found: tuple[tuple[int, int], ...]) -> None:
        at = bisect_left(found, (self._from, 0))
        self._pane.show_found(found, -1)
        if found:
            self._go(at % len(found), keep=True)
        else:
            self.bar.count.setText(self.tr("not found"))
            self.bar.count.setAccessibleName(self.bar.count.text())

    def _go(self, at: int, *, keep: bool = False) -> None:
        spans, _before = self._pane.found
        self._pane.show_found(spans, at)
        if not keep:
            self._from = spans[at][0]
        many = len(spans) > _MOST
        said = self.tr("{0} of more than {1}") if many else self.tr("{0} of {1}")
        self.bar.count.setText(said.format(f"{at + 1:,}", f"{len(spans) - many:,}"))
        self.bar.count.setAccessibleName(self.bar.count.text())

    def forget(self) -> None:
        """Another article is shown: look for the same words there."""
        if self.is_open:
            self._from = 0
            self._pane.show_found((), -1)
            self.search()

    def _on_typed(self) -> None:
        self._typing.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on, Shift+Enter go back, and Esc close the bar."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in _ENTER and not held & ~Qt.KeyboardModifier.ShiftModifier:
                self.step(-1 if held else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self._typing.isActive():
                    self.search()
                self.close()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not held:
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)
