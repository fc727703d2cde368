"""The commands of filters, orders and the selection of several articles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui.commands import SAVED_PREFIX, When
from gui.keymap import shown
from gui.queue.chooser import VIEWS
from gui.queue.orders import ORDERS, order_name
from gui.refusals import in_words
from store.errors import UserError

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.project import Project
    from store.search.saved import SavedFilter


class Queries(QObject):
    """Binds the commands of this room, and knows the filters that the open project keeps."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._queue, self._commands = window, window.queue, window.commands
        self.filters: tuple[SavedFilter, ...] = ()
        bound: dict[str, Callable[[], object]] = {
            "queue.order": self.show_orders,
            "queue.filters": self.show_filters,
            "queue.save_filter": self._ask_name,
            "queue.edit_filters": self._edit_filters,
            "queue.choose_all": self._queue.choose_all,
            "queue.choose_none": self._queue.selection.clear,
            "chosen.flag": lambda: self.mark("flag"),
            "chosen.skip": lambda: self.mark("skip"),
            "chosen.reopen": lambda: self.mark("reopen"),
            **{f"queue.order_{order}": self._orderer(order) for order in ORDERS},
        }
        for command, handler in bound.items():
            self._commands.bind(command, handler)
        self._commands.bind_saved(self.run_filter)
        chooser = self._queue.chooser
        chooser.order.clicked.connect(self.show_orders)
        chooser.saved.clicked.connect(self.show_filters)
        chooser.chosen.clicked.connect(self._show_chosen)
        self._queue.selection.changed.connect(self._commands.changed)
        window.context.project_opened.connect(self._on_project_opened)

    def _on_project_opened(self, session: Session) -> None:
        self._take(())
        session.changed_elsewhere.connect(self.read_filters)
        self.read_filters()

    # --- orders --------------------------------------------------------------------------------------------------

    def _orderer(self, order: str) -> Callable[[], object]:
        return lambda: self._queue.show_order(order)

    def show_orders(self) -> None:
        """Show the orders as a menu under the one that is chosen."""
        menu = _Menu(self._window, self._commands.run)
        group = QActionGroup(menu)
        for order in ORDERS:
            action = self._entry(menu, f"queue.order_{order}", order_name(order))
            action.setCheckable(True)
            action.setChecked(order == self._queue.order)
            group.addAction(action)
            if action.isChecked():
                menu.setActiveAction(action)
        menu.show_under(self._queue.chooser.order)

    def _entry(self, menu: QMenu, command_id: str, text: str) -> QAction:
        keys = self._window.keymap.keys(self._commands[command_id])
        # Behind the tab a key is only shown: the window's key filter is what acts on it.
        action = menu.addAction(text.replace("&", "&&") + (f"\t{shown(keys[0])}" if keys else ""))
        action.setData(command_id)
        action.setEnabled(self._commands.applies(self._commands[command_id]))
        return action

    # --- saved filters -------------------------------------------------------------------------------------------

    def read_filters(self) -> None:
        """Read again which filters the project keeps."""
        session = self._window.context.session
        if session is not None:
            session.read(lambda project: project.filters(), self._take, self, "filters")

    def _take(self, filters: tuple[SavedFilter, ...]) -> None:
        if filters != self.filters:
            self.filters = filters
            self._commands.set_saved([f.name for f in filters])

    def show_filters(self) -> None:
        """Show the saved filters as a menu."""
        menu = _Menu(self._window, self._commands.run)
        for one in self.filters:
            self._entry(menu, SAVED_PREFIX + one.name, one.name)
        if not self.filters:
            menu.addAction(self.tr("No filter is saved yet.")).setEnabled(False)
        menu.addSeparator()
        self._entry(menu, "queue.save_filter", self._commands["queue.save_filter"].name)
        self._entry(menu, "queue.edit_filters", self._commands["queue.edit_filters"].name)
        menu.show_under(self._queue.chooser.saved)

    def run_filter(self, name: str) -> None:
        """Show what a saved filter finds, in its view and order where it has them."""
        one = next((f for f in self.filters if f.name == name), None)
        if one is None:
            return
        if one.order in ORDERS:
            self._queue.show_order(one.order)
        view = next((view for view in VIEWS if view == one.view), self._queue.view)
        self._queue.show_view(view, one.query)
        self._window.footer.tell(self.tr("Filter: {0}").format(one.name))

    def _ask_name(self) -> None:
        from gui.dialogs.filters import SaveFilterDialog

        session = self._window.context.session
        if session is not None:
            dialog = SaveFilterDialog(self._window, self._queue, self.filters)
            dialog.chosen.connect(self._save)
            dialog.open()

    def _edit_filters(self) -> None:
        from gui.dialogs.filters import FiltersDialog

        session = self._window.context.session
        if session is not None:
            dialog = FiltersDialog(self._window, session, self.filters)
            dialog.changed.connect(self.read_filters)
            dialog.open()

    def _save(self, new: SavedFilter) -> None:
        session = self._window.context.session
        if session is None:
            return
        project, annotator = session.project, session.annotator

        def done(_: None) -> None:
            self.read_filters()
            session.refresh_counts()  # there is something to undo
            self._window.footer.tell(self.tr("The filter is kept as “{0}”.").format(new.name))

        self._window.context.jobs.write(lambda: project.save_filter(annotator, new), done, self._on_failed, owner=self)

    # --- several articles ----------------------------------------------------------------------------------------

    def _show_chosen(self) -> None:
        menu = _Menu(self._window, self._commands.run)
        for command in self._commands:
            if When.CHOSEN in command.when and command.shown:
                self._entry(menu, command.id, command.name)
        menu.show_under(self._queue.chooser.chosen)

    def mark(self, mark: str) -> None:
        """Flag, skip or put back the selected articles as one step."""
        session, numbers = self._window.context.session, self._queue.selected_numbers()
        if session is None or not numbers or not self._window.keep_editors():
            return
        annotator = session.annotator

        def write(project: Project) -> tuple[list[int], int]:
            return project.mark(annotator, numbers, mark), project.version()

        def done(result: tuple[list[int], int]) -> None:
            changed, version = result
            session.steps.version = version  # ours: nobody else changed the project
            session.steps.made += 1
            if changed:
                session.saved.emit(datetime.now(UTC))
                session.show_again()
            self._window.footer.tell(self._told(mark, len(changed)))

        def begin() -> None:
            self._window.context.jobs.write(lambda: write(session.project), done, self._on_failed, owner=self)

        session.steps.when_settled(begin)

    def _told(self, mark: str, count: int) -> str:
        if not count:
            return self.tr("Nothing to change: the selected articles are like that already.")
        one = {"flag": self.tr("1 flag changed"), "skip": self.tr("1 article skipped"),
               "reopen": self.tr("1 article put back")}  # fmt: skip
        more = {"flag": self.tr("{0} flags changed"), "skip": self.tr("{0} articles skipped"),
                "reopen": self.tr("{0} articles put back")}  # fmt: skip
        return one[mark] if count == 1 else more[mark].format(f"{count:,}")

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserError | OSError):
            self._window.footer.tell(in_words(error))
        else:
            self._window.context.failed.emit(error)


class _Menu(QMenu):
    """A menu that runs commands and is gone when it closes."""

    def __init__(self, parent: QWidget, run: Callable[[str], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._run = run
        self.triggered.connect(self._on_triggered)

    def show_under(self, widget: QWidget) -> None:
        """Open below a widget."""
        self.popup(widget.mapToGlobal(QPoint(0, widget.height() + 2)))

    def _on_triggered(self, action: QAction) -> None:
        if action.data():
            self._run(str(action.data()))
