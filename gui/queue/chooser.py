"""What stands above the list: the filter line and the tabs that say how many articles wait where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.controls import MenuButton, Pill
from gui.queue.orders import order_name
from gui.queue.query_line import QueryLine
from gui.theme import Theme

if TYPE_CHECKING:
    from store.review.queue import Counts

View = Literal["todo", "flagged", "done", "skipped", "all"]
VIEWS: tuple[View, ...] = ("todo", "flagged", "done", "skipped", "all")
TABS: tuple[View, ...] = ("todo", "flagged", "done")


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
        self.line = QueryLine(
            theme, self.tr("Filter…  status:todo missing:people"), self.tr("Filter"), self, keeps_keys=True
        )
        self.filter, self.error = self.line.field, self.line.error
        self.filter.setToolTip(
            self.tr("Words, or field:value as in  people:Aripov  published>2024-06  status:done.  F1 shows all.")
        )
        self.line.changed.connect(self.typed)
        self.line.entered.connect(self.entered)
        self.line.left.connect(self.left)
        self.line.below_wanted.connect(self.list_wanted)
        self.line.help_wanted.connect(self.help_wanted)
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
        self.order = MenuButton(theme, self)
        self.order.setToolTip(self.tr("The order of the queue"))
        self.saved = MenuButton(theme, self)
        self.saved.set_text(self.tr("Filters"))
        self.saved.setToolTip(self.tr("Saved filters"))
        self.chosen = MenuButton(theme, self)
        self.chosen.set_role("text")
        self.chosen.hide()
        choices = QHBoxLayout()
        choices.setContentsMargins(1, 0, 1, 0)
        choices.setSpacing(10)
        choices.addWidget(self.order)
        choices.addWidget(self.chosen)
        choices.addStretch(1)
        choices.addWidget(self.saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addSpacing(8)
        column.addLayout(tabs)
        column.addSpacing(5)
        column.addLayout(choices)
        self.show_counts(None)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.line.set_theme(theme)
        for pill in self.tabs.values():
            pill.set_theme(theme)
        for button in (self.order, self.saved, self.chosen):
            button.set_theme(theme)

    @property
    def query(self) -> str:
        """The filter."""
        return self.line.query

    def set_query(self, query: str) -> None:
        """Write a filter without asking for the list."""
        self.line.set_query(query)

    def rest(self) -> None:
        """Wait for no more typing: the list is being read."""
        self.line.rest()

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

    def show_order(self, order: str) -> None:
        """Say in which order the articles stand."""
        name = order_name(order)
        self.order.set_text(name)
        self.order.setAccessibleName(self.tr("Order: {0}").format(name))

    def show_chosen(self, count: int) -> None:
        """Say how many articles are selected, in the place of the order; 0: none."""
        if count:
            text = self.tr("1 article selected") if count == 1 else self.tr("{0} articles selected")
            self.chosen.set_text(text.format(f"{count:,}"))
            self.chosen.setToolTip(self.tr("What can be done with them; Esc in the list selects none"))
        self.chosen.setVisible(bool(count))
        self.order.setVisible(not count)

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
