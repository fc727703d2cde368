"""What the commands do: each is bound here to the pane, the desk or the session that does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtWidgets import QApplication, QWidget

from gui.always import AlwaysRules
from gui.blocks import BlockKeys
from gui.candidates import Candidates
from gui.evidence_actions import EvidenceActions
from gui.menu import main_menu
from gui.selection import SelectionToField

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class Actions(QObject):
    """Binds the commands of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._selection = SelectionToField(window.desk, window.context.jobs, self)
        self._bind_review()
        self._bind_window()
        self.evidence = EvidenceActions(window, self)
        self.candidates = Candidates(window)
        self.rules = AlwaysRules(window)
        window.commands.bind_fields(self.put_selection)
        window.reader.field_chosen.connect(self.put_selection)
        window.queue.chooser.help_wanted.connect(self._show_query_help)
        window.header.menu_requested.connect(self.show_menu)
        window.header.annotator_clicked.connect(self._run_settings)
        window.header.project_clicked.connect(self._run_open)

    # --- the article ---------------------------------------------------------------------------------------------

    def _bind_review(self) -> None:
        window, desk, reader = self._window, self._window.desk, self._window.reader
        bound: dict[str, Callable[[], object]] = {
            "article.accept_all": self._accept_all,
            "article.skip": desk.skip,
            "article.flag": desk.flag,
            "article.note": window.note.edit,
            "article.reopen": desk.reopen,
            "value.accept": desk.accept,
            "value.accept_only": desk.accept_only,
            "value.reject": desk.reject,
            "value.edit": desk.request_edit,
            "value.add": window.record.add_value,
            "value.edit_list": window.record.edit_list,
            "value.restore": desk.restore,
            "block.next": lambda: reader.move_block(1),
            "block.previous": lambda: reader.move_block(-1),
            "block.fold": reader.toggle_fold,
            "go.next_value": lambda: desk.move_focus(1),
            "go.previous_value": lambda: desk.move_focus(-1),
            "go.next_unsure": lambda: desk.focus_unsure(1),
            "go.previous_unsure": lambda: desk.focus_unsure(-1),
            "go.next_field": lambda: desk.move_field(1),
            "go.previous_field": lambda: desk.move_field(-1),
            "edit.undo": lambda: self._with_session("undo"),
            "edit.redo": lambda: self._with_session("redo"),
            "project.save_again": lambda: self._with_session("save_again"),
        }
        for command, handler in bound.items():
            window.commands.bind(command, handler)
        self._blocks = BlockKeys(window)

    def _accept_all(self) -> None:
        if self._window.keep_editors():
            self._window.desk.accept_all()

    def put_selection(self, key: str) -> None:
        """Put the selected words into a field; without a selection go to the field, and from there into its editor."""
        reader, desk = self._window.reader, self._window.desk
        if reader.selection() is None and desk.focus.field == key and desk.focused_field is not None:
            self._window.commands.run("value.add" if desk.focused_field.field.many else "value.edit")
            return
        if self._selection.put(key, reader.selection(), pointed_at=reader.is_word_pointed_at):
            reader.clear_selection()
        self._window.focus_review()

    def _with_session(self, name: str) -> None:
        session = self._window.context.session
        if session is not None and self._window.keep_editors():
            {"undo": session.undo, "redo": session.redo, "save_again": session.steps.save_again}[name]()

    # --- the window ----------------------------------------------------------------------------------------------

    def _bind_window(self) -> None:
        window, queue, context = self._window, self._window.queue, self._window.context
        from gui.projects import Projects

        projects = self.projects = Projects(window)
        bound: dict[str, Callable[[], object]] = {
            "go.next_article": lambda: self._go(1),
            "go.previous_article": lambda: self._go(-1),
            "go.next_pane": lambda: self._next_pane(1),
            "go.previous_pane": lambda: self._next_pane(-1),
            "queue.filter": queue.focus_filter,
            "queue.help": self._show_query_help,
            "queue.clear_filter": queue.clear_filter,
            "queue.todo": lambda: queue.show_view("todo"),
            "queue.flagged": lambda: queue.show_view("flagged"),
            "queue.done": lambda: queue.show_view("done"),
            "queue.skipped": lambda: queue.show_view("skipped"),
            "queue.all": lambda: queue.show_view("all"),
            "queue.reload": queue.reload,
            "project.new": projects.ask_new,
            "project.open": projects.ask_open,
            "project.open_read_only": projects.ask_open_read_only,
            "project.read_only": projects.toggle_read_only,
            "project.import": projects.ask_import,
            "project.export": projects.ask_export,
            "project.close": projects.close,
            "app.quit": window.close,
            "app.settings": self._run_settings,
            "app.keys": self._show_keys,
            "palette.show": window.palette_list.open,
            "view.theme": lambda: context.set_theme("light" if context.theme.dark else "dark"),
            "view.full_screen": self._toggle_full_screen,
        }
        for command, handler in bound.items():
            window.commands.bind(command, handler)

    def _go(self, by: int) -> None:
        if self._window.keep_editors() and not self._window.queue.open_relative(by):
            end = self.tr("This is the last article of the list.")
            self._window.footer.tell(end if by > 0 else self.tr("This is the first article of the list."))

    def _next_pane(self, by: int) -> None:
        window = self._window
        shown = [  # a pane that is hidden is no stop
            (pane, stop)
            for pane, stop in (
                (window.queue, window.queue.list), (window.reader, window.reader), (window.record, window.record)
            )
            if pane.isVisible()
        ]  # fmt: skip
        if not shown:
            return
        focus = QApplication.focusWidget()
        panes: list[QWidget] = [pane for pane, _ in shown]
        stops: list[QWidget] = [stop for _, stop in shown]
        here = next(
            (i for i, p in enumerate(panes) if focus is not None and (p is focus or p.isAncestorOf(focus))), -by
        )
        stops[(here + by) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def show_menu(self, at: QPointF) -> None:
        """Show all commands as a menu, by group."""
        main_menu(self._window, self._window.commands, self._window.keymap).popup(at.toPoint())

    def _run_settings(self) -> None:
        from gui.dialogs.settings import SettingsDialog

        SettingsDialog(self._window).open()

    def _run_open(self) -> None:
        self._window.commands.run("project.open")

    def _show_query_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "query").open()

    def _show_keys(self) -> None:
        from gui.dialogs.keys import KeysDialog

        KeysDialog(self._window).open()
