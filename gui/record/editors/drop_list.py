"""The list that hangs under an input: completions, choices, languages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui.theme import Theme

_MOST_SHOWN = 8


class DropList(QListView):
    """Shows what could be taken; never has the keyboard, so typing goes on while it is open."""

    taken = Signal(str)
    """The words that were chosen."""

    def __init__(self, owner: QWidget, theme: Theme) -> None:
        super().__init__(owner.window())
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Completions"))
        self.clicked.connect(lambda index: self._take(index.row()))
        self.entered.connect(self.setCurrentIndex)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.setFont(theme.ui_font(13))
        self.setStyleSheet(
            f"QListView {{ background: {theme.colour('popup').name()}; color: {theme.colour('text').name()};"
            f" border: 1px solid {theme.colour('popup_line').name()}; border-radius: 5px; padding: 3px; outline: 0; }}"
            f"QListView::item {{ padding: 3px 6px; border-radius: 3px; }}"
            f"QListView::item:selected {{ background: {theme.colour('selection_row').name()};"
            f" color: {theme.colour('text').name()}; }}"
        )

    @property
    def words(self) -> list[str]:
        """What is offered."""
        return self._words.stringList()

    @property
    def current(self) -> str | None:
        """The words that Enter would take, or None."""
        index = self.currentIndex()
        return self.words[index.row()] if self.isVisible() and index.isValid() else None

    def offer(self, words: list[str], under: QWidget, *, current: int = -1) -> None:
        """Open under a widget, or above it where there is no room; no words: close."""
        if not words or not under.isVisible():
            self.hide()
            return
        self._words.setStringList(words)
        window = under.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = self.sizeHintForRow(0) * min(len(words), _MOST_SHOWN) + 8
        below = under.mapTo(window, QPoint(0, under.height() + 2))
        over = below.y() - under.height() - 4
        room = window.height() - below.y()
        if height <= room or room >= over:
            self.setGeometry(below.x(), below.y(), under.width(), min(height, room))
        else:
            height = min(height, over)
            self.setGeometry(below.x(), over - height, under.width(), height)
        self.show()
        self.raise_()
        self.select(current)

    def select(self, row: int) -> None:
        """Mark a line; -1: none."""
        index = self._words.index(row)
        self.setCurrentIndex(index)
        if row < 0:
            self.clearSelection()
        else:
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Mark the next or previous line; past the ends none is marked."""
        count = len(self.words)
        self.select((self.currentIndex().row() + by + 1) % (count + 1) - 1)

    def take(self) -> bool:
        """Take the marked line; False where there is none."""
        if self.current is None:
            return False
        self._take(self.currentIndex().row())
        return True

    def _take(self, row: int) -> None:
        words = self.words[row]
        self.hide()
        self.taken.emit(words)
