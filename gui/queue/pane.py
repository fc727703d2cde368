"""The left pane: filter line, what is shown, and the list of articles."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from gui.context import Context
from gui.controls import OverlayBar, Pill, SearchField
from gui.desk import Desk
from gui.queue.delegate import QueueDelegate
from gui.queue.model import Index, QueueModel, Role
from gui.session import Session
from gui.theme import Theme
from store.articles import Status
from store.errors import UserError

if TYPE_CHECKING:
    from store.review.queue import Counts, QueueRow
    from store.review.state import ReviewState

View = Literal["todo", "flagged", "done", "skipped", "all"]
_VIEWS: tuple[View, ...] = ("todo", "flagged", "done")
_TYPING_MS = 150
_ROWS_SEEN = 40


class _List(QListView):
    """A list whose rows are all of one height."""

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:  # noqa: ARG002
        """Draw the rows anew; Qt's own list would lay all of them out, a call into Python for each."""
        if bottom.row() - top.row() > _ROWS_SEEN:
            self.viewport().update()
            return
        for row in range(top.row(), bottom.row() + 1):
            self.update(self.model().index(row, 0))


class QueuePane(QWidget):
    """Lists the articles of one view and filter, and knows which comes next.

    An article that is done stays where it stands, ticked off, until the list is read again: nothing jumps under the
    reviewer's eyes, and the previous article is one key away.
    """

    filled = Signal(int)
    """How many articles the list has, each time it was read."""
    left = Signal()
    """The keyboard is done with the filter line."""
    exhausted = Signal()
    """There is no article to go on with."""

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._context = desk, context
        self._theme = context.theme
        self._session: Session | None = None
        self._view: View = "todo"
        self._order = "unsure"
        self._left: set[int] = set()
        self._at = 0
        self._open_first = False
        self.setAccessibleName(self.tr("Queue"))
        self.setMinimumWidth(232)
        self._build()
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self.reload)
        self.filter.edit.textChanged.connect(self._typing.start)
        self.filter.edit.returnPressed.connect(self._on_filter_entered)
        self.filter.edit.installEventFilter(self)
        desk.went_on.connect(self._on_went_on)
        desk.state_changed.connect(self._on_state_changed)
        desk.article_opened.connect(self._on_article_opened)
        context.project_opened.connect(self._on_project_opened)
        context.project_closed.connect(self._on_project_closed)
        self.set_theme(context.theme)

    def _build(self) -> None:
        self.filter = SearchField(self._theme, self.tr("Filter…  status:todo missing:people"), self.tr("Filter"), self)
        self.filter.edit.setClearButtonEnabled(False)
        self.error = QLabel(self)
        self.error.setWordWrap(True)
        self.error.setContentsMargins(0, 6, 0, 0)
        self.error.hide()
        self.tabs: dict[str, Pill] = {}
        tabs = QHBoxLayout()
        tabs.setContentsMargins(0, 0, 0, 0)
        tabs.setSpacing(6)
        for view in _VIEWS:
            pill = Pill(self._theme, self)
            pill.clicked.connect(self._on_pill_clicked)
            self.tabs[view] = pill
            tabs.addWidget(pill)
        tabs.addStretch(1)
        self.tabs["todo"].setChecked(True)
        self._show_counts(None)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 10)
        top.setSpacing(0)
        top.addWidget(self.filter)
        top.addWidget(self.error)
        top.addSpacing(8)
        top.addLayout(tabs)
        self.model = QueueModel(self._fetch, self)
        self.delegate = QueueDelegate(self._theme)
        self.list = _List(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.clicked.connect(self._on_clicked)
        self.list.activated.connect(self._on_clicked)
        self.bar = OverlayBar(self.list, self._theme)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(24, 40, 24, 0)
        self.empty.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.filter.set_theme(theme)
        self.delegate.set_theme(theme)
        self.bar.set_theme(theme)
        for pill in self.tabs.values():
            pill.set_theme(theme)
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("window"))
        self.list.setPalette(palette)
        for label, role in ((self.error, "red_text"), (self.empty, "muted")):
            label.setFont(theme.ui_font(12 if label is self.error else 13))
            ink = QPalette(palette)
            ink.setColor(QPalette.ColorRole.WindowText, theme.colour(role))
            label.setPalette(ink)
        self.update()

    # --- what is shown -------------------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """Which articles are shown."""
        return self._view

    @property
    def query(self) -> str:
        """The filter."""
        return self.filter.edit.text().strip()

    def show_view(self, view: View, query: str | None = None) -> None:
        """Show the articles to do, flagged, done, or all; with a filter where one is given."""
        self._view = view
        pill = self.tabs.get(view)
        if pill is not None:
            pill.setChecked(True)
        else:
            self._uncheck_all()
        if query is not None:
            self.filter.edit.setText(query)
        self.reload()

    def show_order(self, order: str) -> None:
        """Sort the articles: unsure, added or date."""
        self._order = order
        self.reload()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter line."""
        self.filter.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.edit.selectAll()

    def clear_filter(self) -> None:
        """Show the list without a filter."""
        self.filter.edit.clear()
        self.reload()

    def reload(self, *, open_first: bool = False) -> None:
        """Read the list again; with `open_first` its first article is opened where none is."""
        self._open_first = self._open_first or open_first
        self._typing.stop()
        session = self._session
        if session is None:
            return
        view, query, order = self._view, self.query, self._order

        def read(project: Any) -> tuple[array[int] | None, str]:
            try:
                return project.queue(session.annotator, view=view, query=query, order=order), ""
            except UserError as error:
                return None, str(error)

        session.read(read, self._on_numbers, self, "numbers")

    def _on_numbers(self, result: tuple[array[int] | None, str]) -> None:
        numbers, error = result
        self.error.setText(error)
        self.error.setVisible(bool(error))
        if numbers is None:
            return
        self._left.clear()
        top = self.list.verticalScrollBar().value()
        self.model.set_numbers(numbers)
        self.model.forget_rows()
        self.list.verticalScrollBar().setValue(top)
        self._show_empty()
        wanted = self._session.wanted if self._session is not None else None
        if wanted is not None and (row := self.model.row_of(wanted, self._at)) >= 0:
            self._at = row
        elif self._at >= len(numbers):
            self._at = 0
        if self._open_first and numbers and (wanted is None or self.model.row_of(wanted, self._at) < 0):
            self.open_row(0)
        if wanted is None and not numbers and self._open_first:
            self.exhausted.emit()
        self._open_first = False
        self.filled.emit(len(numbers))

    def _show_empty(self) -> None:
        empty = not len(self.model.numbers)
        if self.query:
            text = self.tr("No article matches this filter.\n\nEsc takes it away.")
        else:
            text = {
                "todo": self.tr("Nothing left to do."),
                "flagged": self.tr("No article is flagged.\n\nF flags the one that is open."),
                "done": self.tr("No article is done yet."),
                "skipped": self.tr("No article was skipped."),
                "all": self.tr("No articles yet.\n\nImport some, or drop files on the window."),
            }[self._view]
        self.empty.setText(text)
        self.empty.setVisible(empty)
        self.list.setVisible(not empty)

    # --- going from one to the next ------------------------------------------------------------------------------

    def open_row(self, row: int) -> None:
        """Open the article at a row of the list."""
        if self._session is not None and 0 <= row < len(self.model.numbers):
            self._at = row
            self._session.open_article(self.model.numbers[row])

    def open_relative(self, by: int) -> bool:
        """Open the next (1) or previous (-1) article of the list; False at its ends."""
        row = self._row_of_open()
        target = row + by if row is not None else self._at
        if not 0 <= target < len(self.model.numbers):
            return False
        self.open_row(target)
        return True

    def neighbours(self, number: int) -> Sequence[int]:
        """Return the articles that are likely to be opened after one: the next two, and the one before."""
        row = self.model.row_of(number, self._at)
        if row < 0:
            return self.model.numbers[self._at : self._at + 2]
        after = [self.model.numbers[r] for r in self._rows_ahead(row, 2)]
        return [*after, *self.model.numbers[max(0, row - 1) : row]]

    def _rows_ahead(self, row: int, count: int) -> list[int]:
        """Return the next rows that still wait, from the start again past the end."""
        total, found = len(self.model.numbers), []
        for step in range(1, total):
            candidate = (row + step) % total
            if not self._is_left(self.model.numbers[candidate]):
                found.append(candidate)
                if len(found) == count:
                    break
        return found

    def _is_left(self, number: int) -> bool:
        if self._view != "todo":
            return False
        return number in self._left

    def _on_went_on(self, left: ReviewState) -> None:
        self._on_state_changed(left)
        number = left.article.number
        row = self.model.row_of(number, self._at)
        ahead = self._rows_ahead(row, 1) if row >= 0 else []
        if row < 0 and len(self.model.numbers):
            ahead = [r for r in (self._at, *self._rows_ahead(self._at, 1)) if not self._is_left(self.model.numbers[r])]
        if self._view != "todo" and ahead and ahead[0] <= row:
            ahead = []  # a list that was gone through does not start anew
        if ahead:
            self.open_row(ahead[0])
        elif self._session is not None:
            self._session.open_article(None)
            self.exhausted.emit()

    def _row_of_open(self) -> int | None:
        wanted = self._session.wanted if self._session is not None else None
        row = self.model.row_of(wanted, self._at) if wanted is not None else -1
        return row if row >= 0 else None

    # --- news ----------------------------------------------------------------------------------------------------

    def _on_project_opened(self, session: Session) -> None:
        self._session = session
        self._left.clear()
        self._at = 0
        self.model.clear()
        session.set_neighbours(self.neighbours)
        session.opening.connect(self._on_opening)
        session.rows_changed.connect(self._on_rows_changed)
        session.counts_changed.connect(self._show_counts)
        session.changed_elsewhere.connect(self.reload)
        self.filter.edit.blockSignals(True)
        self.filter.edit.clear()
        self.filter.edit.blockSignals(False)
        self._open_first = True
        self.show_view("todo")

    def _on_project_closed(self) -> None:
        self._session = None
        self.model.clear()
        self.delegate.open_number = None
        self._show_counts(None)

    def _on_opening(self, number: int) -> None:
        before, self.delegate.open_number = self.delegate.open_number, number
        if before is not None:
            self._repaint_row(self.model.row_of(before, self._at))
        row = self.model.row_of(number, self._at)
        if row < 0:
            return
        self._at = row
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self._repaint_row(row)

    def _repaint_row(self, row: int) -> None:
        """Draw one row anew; all of them would cost a quarter of the frame."""
        if row >= 0:
            self.list.update(self.model.index(row))

    def _on_article_opened(self, state: Any) -> None:
        if state is None:
            self.delegate.open_number = None
            self.list.viewport().update()

    def _on_state_changed(self, state: Any) -> None:
        """Keep in mind which articles no longer wait, and show the open one as it stands now."""
        if state is None:
            return
        number, review = state.article.number, state.review
        if review.status in (Status.DONE, Status.SKIPPED):
            self._left.add(number)
        else:
            self._left.discard(number)
        row = self.model.known(number)
        if row is not None:
            self.model.update_rows([replace(row, status=review.status, flagged=review.flagged, unsure=state.unsure)])

    def _on_rows_changed(self, rows: list[QueueRow]) -> None:
        for row in rows:
            if row.status in (Status.DONE, Status.SKIPPED):
                self._left.add(row.number)
            else:
                self._left.discard(row.number)
        self.model.update_rows(rows)

    def _show_counts(self, counts: Counts | None) -> None:
        titles = {"todo": self.tr("To do {0}"), "flagged": self.tr("Flagged {0}"), "done": self.tr("Done {0}")}
        for view, pill in self.tabs.items():
            number = getattr(counts, view) if counts is not None else 0
            pill.set_text(titles[view].format(f"{number:,}"))

    def _fetch(self, numbers: Sequence[int], done: Any) -> None:
        if self._session is not None:
            self._session.fetch_rows(numbers, done, self)

    def _on_pill_clicked(self) -> None:
        for view in _VIEWS:
            if self.tabs[view].isChecked():
                self.show_view(view)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(Role.NUMBER) is not None:
            self.open_row(index.row())

    def _on_filter_entered(self) -> None:
        """Open the first article that matches, once the list is read."""
        self._open_first = True
        self.reload()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc take the filter away, and the arrow down lead into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.clear_filter()
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _uncheck_all(self) -> None:
        for pill in self.tabs.values():
            pill.setAutoExclusive(False)
            pill.setChecked(False)
            pill.setAutoExclusive(True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("window"))
        painter.end()
