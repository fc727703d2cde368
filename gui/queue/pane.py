"""The left pane: filter line, what is shown, and the list of articles."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.context import Context
from gui.controls import OverlayBar
from gui.desk import Desk
from gui.queue.chooser import Chooser, View
from gui.queue.delegate import HEIGHT, QueueDelegate
from gui.queue.listing import Listing
from gui.queue.model import QueueModel, Role
from gui.queue.orders import ORDERS
from gui.queue.selecting import Selection
from gui.session import Session
from gui.theme import Theme
from store.articles import Status
from store.errors import UserError

if TYPE_CHECKING:
    from store.review.queue import Counts, QueueRow
    from store.review.state import ReviewState


class QueuePane(QWidget):
    """Lists the articles of one view and filter, and knows which comes next.

    An article that is done stays where it stands, ticked off, until the list is read again: nothing jumps under the
    reviewer's eyes, and the previous article is one key away.
    """

    filled = Signal(int)
    """How many articles the list has, each time it was read."""
    left = Signal()
    """The keyboard is done with the filter line."""
    wanted = Signal()
    """The keyboard is asked for here; the pane may be hidden."""
    exhausted = Signal()
    """There is no article to go on with."""

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._context = desk, context
        self._theme = context.theme
        self._session: Session | None = None
        self._view: View = "todo"
        self._order = "unsure"
        self.selection = Selection(self)
        self._left: set[int] = set()
        """Articles that no longer wait, although the list has them."""
        self._left_lately: set[int] = set()
        """Those of them that the list being read may not know of."""
        self._at = 0
        self._open_first = False
        self._last = 0
        """Number of the article that was open when the project was left; 0 once that is known to be listed or not."""
        self._resumed = 0
        """The same, until another one is opened."""
        self._without_articles = False
        self.setAccessibleName(self.tr("Queue"))
        self.setMinimumWidth(232)
        self._build()
        chooser = self.chooser
        chooser.typed.connect(self.reload)
        chooser.entered.connect(self._on_filter_entered)
        chooser.left.connect(self._on_filter_left)
        chooser.list_wanted.connect(self._on_list_wanted)
        chooser.view_chosen.connect(self.show_view)
        self.selection.changed.connect(self._on_selection_changed)
        desk.went_on.connect(self._on_went_on)
        desk.state_changed.connect(self._on_state_changed)
        desk.article_opened.connect(self._on_article_opened)
        context.project_opened.connect(self._on_project_opened)
        context.project_closed.connect(self._on_project_closed)
        self.set_theme(context.theme)

    def _build(self) -> None:
        self.chooser = Chooser(self._theme, self)
        self.filter, self.tabs, self.error = self.chooser.filter, self.chooser.tabs, self.chooser.error
        self.model = QueueModel(self._fetch, self)
        self.delegate = QueueDelegate(self._theme, self.selection)
        self.list = Listing(HEIGHT, self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.clicked.connect(self._on_clicked)
        self.list.activated.connect(self._on_clicked)
        self.list.select.connect(self._on_select)
        self.list.selecting.connect(self._on_selecting)
        self.bar = OverlayBar(self.list, self._theme)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(24, 40, 24, 0)
        self.empty.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.chooser)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.chooser.set_theme(theme)
        self.delegate.set_theme(theme)
        self.bar.set_theme(theme)
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("window"))
        self.list.setPalette(palette)
        self.empty.setFont(theme.ui_font(13))
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("muted"))
        self.empty.setPalette(palette)
        self.update()

    # --- what is shown -------------------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """Which articles are shown."""
        return self._view

    @property
    def query(self) -> str:
        """The filter."""
        return self.chooser.query

    def show_view(self, view: View, query: str | None = None) -> None:
        """Show the articles to do, flagged, done, or all; with a filter where one is given."""
        self._view = view
        self.chooser.check(view)
        if query is not None:
            self.chooser.set_query(query)
        self.reload()

    @property
    def order(self) -> str:
        """In which order they are shown."""
        return self._order

    def show_order(self, order: str) -> None:
        """Sort the articles otherwise, and remember it for the project."""
        self._order = order
        self.chooser.show_order(order)
        if self._session is not None:
            self._context.settings.keep_order(self._session.project.location, order)
        self.reload()

    def show_as(self, other: QueuePane) -> None:
        """Show what another pane shows, without opening an article."""
        self._order = other._order
        self.show_view(other.view, other.query)
        self._open_first = False

    def chosen(self) -> int | None:
        """Return the article that the keyboard stands on in the list, or else the one that comes next; None: neither.

        The one that is open is neither.
        """
        wanted = self._session.wanted if self._session is not None else None
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.model.numbers) and self.model.numbers[row] != wanted:
            return self.model.numbers[row]
        near = self.neighbours(wanted) if wanted is not None else self.model.numbers[:1]
        return next(iter(near), None)

    def focus_filter(self) -> None:
        """Put the keyboard into the filter line."""
        self.wanted.emit()
        self.chooser.focus_filter()

    def clear_filter(self) -> None:
        """Show the list without a filter."""
        self.chooser.set_query("")
        self.reload()

    def reload(self, *, open_first: bool = False) -> None:
        """Read the list again; with `open_first` its first article is opened where none is."""
        self._open_first = self._open_first or open_first
        self.chooser.rest()
        session = self._session
        if session is None:
            return
        view, query, order = self._view, self.query, self._order
        self._left_lately = {number for number in self._left if session.steps.touch(number)}

        def read(project: Any) -> tuple[array[int] | None, UserError | None]:
            try:
                return project.queue(session.annotator, view=view, query=query, order=order), None
            except UserError as error:
                return None, error

        session.read(read, self._on_numbers, self, "numbers")

    def _on_numbers(self, result: tuple[array[int] | None, UserError | None]) -> None:
        numbers, error = result
        self.chooser.line.show_problem(error)
        if numbers is None:
            return
        self._left &= self._left_lately
        top = self.list.verticalScrollBar().value()
        self.model.set_numbers(numbers)
        self.model.forget_rows()
        self.selection.set_listed(numbers)
        self.list.verticalScrollBar().setValue(top)
        self._show_empty()
        wanted = self._session.wanted if self._session is not None else None
        if wanted is not None and (row := self.model.row_of(wanted, self._at)) >= 0:
            self._at = row
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(row))
                self.list.scrollTo(self.model.index(row))
        elif self._at >= len(numbers):
            self._at = 0
        if self._open_first and numbers and (wanted is None or self.model.row_of(wanted, self._at) < 0):
            self.open_row(max(self.model.row_of(self._last, 0), 0))
        self._last = 0
        if wanted is None and not numbers and self._open_first:
            self.exhausted.emit()
        self._open_first = False
        self.filled.emit(len(numbers))

    def _show_empty(self) -> None:
        empty = not len(self.model.numbers)
        if self._without_articles:
            text = self.tr("No articles yet.\n\nImport some, or drop files on the window.")
        elif self.query:
            text = self.tr(
                "No article matches this filter.\n\nEsc in the line takes it away, F1 shows what can be written."
            )
        else:
            text = {
                "todo": self.tr("Nothing left to do."),
                "flagged": self.tr("No article is flagged.\n\nF flags the one that is open."),
                "done": self.tr("No article is done yet."),
                "skipped": self.tr("No article was skipped."),
                "all": self.tr("There is no article."),
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

    def prepare(self, state: ReviewState) -> Iterator[None]:
        """Draw the row of an article that is likely to be opened as it will look then."""
        row = self.model.known(state.article.number)
        if row is not None:
            self.delegate.draw_ahead(row, self.list.viewport().width(), self.devicePixelRatioF())
        yield

    def neighbours(self, number: int) -> Sequence[int]:
        """Return the articles that are likely to be opened after one: the next two, and the one before."""
        row = self.model.row_of(number, self._at)
        if row < 0:
            return self.model.numbers[self._at : self._at + 2]
        after = [self.model.numbers[r] for r in self._rows_ahead(row, 2)]
        return [*after, *self.model.numbers[max(0, row - 1) : row]]

    def _rows_ahead(self, row: int, count: int) -> list[int]:
        """Return the next rows that still wait, from the start again past the end.

        Where the project was opened on the article that was left last, what is before that was not passed by yet.
        """
        total, found = len(self.model.numbers), []
        start = -1 if total and self.model.numbers[row] == self._resumed else row
        for step in range(1, total + 1):
            candidate = (start + step) % total
            if candidate != row and not self._is_left(self.model.numbers[candidate]):
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
        self._without_articles = False
        self.model.clear()
        self.selection.clear()
        self.chooser.line.set_session(session)
        kept = self._context.settings.order_of(session.project.location)
        self._order = kept if kept in ORDERS else "unsure"
        self.chooser.show_order(self._order)
        session.set_neighbours(self.neighbours)
        session.opening.connect(self._on_opening)
        session.rows_changed.connect(self._on_rows_changed)
        session.counts_changed.connect(self._on_counts_changed)
        session.changed_elsewhere.connect(self.reload)
        self.chooser.set_query("")
        session.adopt()
        self._open_first = True
        self._last = self._resumed = self._context.settings.article_of(session.project.location)
        self.show_view("todo")

    def _on_project_closed(self) -> None:
        self._session = None
        self.chooser.line.set_session(None)
        self._without_articles = False
        self.model.clear()
        self.selection.set_listed(())
        self.delegate.open_number = None
        self.chooser.show_counts(None)

    def _on_counts_changed(self, counts: Counts) -> None:
        self.chooser.show_counts(counts)
        if self._without_articles is not (counts.total == 0):
            self._without_articles = counts.total == 0
            self._show_empty()

    def _on_opening(self, number: int) -> None:
        before, self.delegate.open_number = self.delegate.open_number, number
        if number != self._resumed:
            self._resumed = 0
        if before is not None:
            self.list.repaint_rows(self.model.row_of(before, self._at))
        row = self.model.row_of(number, self._at)
        if row < 0:
            return
        self._at = row
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.list.repaint_rows(row)

    def _on_article_opened(self, state: Any) -> None:
        if state is None:
            self.delegate.open_number = None
            self.list.viewport().update()

    def _on_state_changed(self, state: Any) -> None:
        """Keep in mind which articles no longer wait, and show the open one as it stands now."""
        if state is None:
            return
        number, review = state.article.number, state.review
        self._take_status(number, review.status)
        row = self.model.known(number)
        if row is not None:
            # Of an article that is done nothing is shown that needs a look; counting it would delay the next one.
            unsure = row.unsure if number in self._left else state.unsure
            self.model.update_rows([replace(row, status=review.status, flagged=review.flagged, unsure=unsure)])

    def _on_rows_changed(self, rows: list[QueueRow]) -> None:
        for row in rows:
            self._take_status(row.number, row.status)
        self.model.update_rows(rows)

    def _take_status(self, number: int, status: Status) -> None:
        for left in (self._left, self._left_lately):
            (left.add if status in (Status.DONE, Status.SKIPPED) else left.discard)(number)

    def _fetch(self, numbers: Sequence[int], done: Any) -> None:
        if self._session is not None:
            self._session.fetch_rows(numbers, done, self)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(Role.NUMBER) is not None:
            self.selection.clear()
            self.open_row(index.row())

    # --- several at once -----------------------------------------------------------------------------------------

    def selected_numbers(self) -> list[int]:
        """Return the articles that are selected, in the order of the list; [] where none is."""
        return self.selection.numbers()

    def choose_all(self) -> None:
        """Select the whole list."""
        if len(self.model.numbers):
            self.selection.select_all()

    def _on_select(self, row: int, toggle: bool) -> None:
        """Take the article at a row in or out, or all from where the range began to there."""
        if not 0 <= row < len(self.model.numbers):
            return
        if toggle:
            self.selection.toggle(row)
        else:
            self.selection.extend(self.list.currentIndex().row(), row)
        self.list.setCurrentIndex(self.model.index(row))

    def _on_selecting(self, everything: bool) -> None:
        if everything:
            self.choose_all()
        elif not self.selection.clear():
            self.left.emit()

    def _on_selection_changed(self) -> None:
        self.chooser.show_chosen(len(self.selection))
        self.list.viewport().update()

    def _on_filter_entered(self) -> None:
        """Open the first article that matches, once the list is read."""
        self._open_first = True
        self.reload()
        self.left.emit()

    def _on_filter_left(self) -> None:
        self.reload()
        self.left.emit()

    def _on_list_wanted(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("window"))
        painter.end()
