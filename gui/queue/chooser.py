"""What stands above the list: the filter line and the tabs that say how many articles wait where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.controls import Pill, SearchField
from gui.theme import Theme

if TYPE_CHECKING:
    from store.review.queue import Counts

View = Literal["todo", "flagged", "done", "skipped", "all"]
TABS: tuple[View, ...] = ("todo", "flagged", "done")
_TYPING_MS = 150
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Chooser(QWidget):
    """Tells which articles a person wants to see."""

    typed = Signal()
    """The filter is another one, and the typing has come to rest."""
    entered = Signal()
    left = Signal()
    """Esc: the filter was taken away."""
    list_wanted = Signal()
    """The arrow down leads into the list."""
    help_wanted = Signal()
    """F1 in the filter line: what can be written there?"""
    view_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = SearchField(theme, self.tr("Filter…  status:todo missing:people"), self.tr("Filter"), self)
        self.filter.edit.installEventFilter(self)
        self.filter.setToolTip(
            self.tr("Words, or field:value as in  people:Aripov  published>2024-06  status:done.  F1 shows all.")
        )
        self.error = QLabel(self)
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setContentsMargins(0, 6, 0, 0)
        self.error.hide()
        self.tabs: dict[str, Pill] = {}
        tabs = QHBoxLayout()
        tabs.setContentsMargins(0, 0, 0, 0)
        tabs.setSpacing(6)
        for view in TABS:
            pill = Pill(theme, self)
            pill.clicked.connect(self._on_pill_clicked)
            self.tabs[view] = pill
            tabs.addWidget(pill)
        tabs.addStretch(1)
        self.tabs["todo"].setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self.error)
        column.addSpacing(8)
        column.addLayout(tabs)
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self.typed)
        self.filter.edit.textChanged.connect(self._typing.start)
        self.show_counts(None)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.filter.set_theme(theme)
        for pill in self.tabs.values():
            pill.set_theme(theme)
        self.error.setFont(theme.ui_font(12))
        ink = theme.palette()
        ink.setColor(QPalette.ColorRole.WindowText, theme.colour("red_text"))
        self.error.setPalette(ink)

    @property
    def query(self) -> str:
        """The filter."""
        return self.filter.edit.text().strip()

    def set_query(self, query: str) -> None:
        """Write a filter without asking for the list."""
        self.filter.edit.setText(query)
        self.rest()

    def rest(self) -> None:
        """Wait for no more typing: the list is being read."""
        self._typing.stop()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter line."""
        self.filter.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.edit.selectAll()

    def check(self, view: View) -> None:
        """Mark the tab of a view; none for a view that has no tab."""
        pill = self.tabs.get(view)
        if pill is not None:
            pill.setChecked(True)
            return
        for other in self.tabs.values():
            other.setAutoExclusive(False)
            other.setChecked(False)
            other.setAutoExclusive(True)

    def show_error(self, reason: str) -> None:
        """Say what is wrong with the filter; "" for nothing."""
        self.error.setText(reason[:1].upper() + reason[1:])
        self.error.setVisible(bool(reason))

    def show_counts(self, counts: Counts | None) -> None:
        """Say how many articles there are behind each tab."""
        titles = {"todo": self.tr("To do {0}"), "flagged": self.tr("Flagged {0}"), "done": self.tr("Done {0}")}
        for view, pill in self.tabs.items():
            number = getattr(counts, view) if counts is not None else 0
            pill.set_text(titles[view].format(f"{number:,}"))

    def _on_pill_clicked(self) -> None:
        for view, pill in self.tabs.items():
            if pill.isChecked():
                self.view_chosen.emit(view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter open what was found, Esc take the filter away, and the arrow down lead into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                # Taken here: the line edit hands Enter on, and the window would accept a value by it.
                self.entered.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.set_query("")
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_F1:
                self.help_wanted.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list_wanted.emit()
                return True
        return super().eventFilter(watched, event)
