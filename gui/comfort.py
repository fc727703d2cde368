"""The commands that suit the window to the person: how articles are set, and how the panes are arranged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui.commands import Command, When
from gui.manner import Manner
from gui.panes import Arrangement

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.original import Originals


class Comfort(QObject):
    """Binds them for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.originals: Originals | None = None
        context, panes = window.context, window.splitter
        window.reader.set_manner(context.manner)
        window.reader.manner_changed.connect(context.set_manner)
        context.manner_changed.connect(window.reader.set_manner)
        window.queue.wanted.connect(panes.reveal_queue)
        panes.arranged.connect(self._on_arranged)
        window.header.setVisible(not panes.arrangement.focus)
        window.commands.refused.connect(self._on_refused)
        usual = Manner()
        bound: dict[str, Callable[[], object]] = {
            "view.larger": lambda: self._set(self._manner.larger(1)),
            "view.smaller": lambda: self._set(self._manner.larger(-1)),
            "view.usual_size": lambda: self._set(replace(self._manner, size=usual.size)),
            "view.wider": lambda: self._set(self._manner.wider(1)),
            "view.narrower": lambda: self._set(self._manner.wider(-1)),
            "view.usual_width": lambda: self._set(replace(self._manner, column=usual.column)),
            "view.looser": lambda: self._set(self._manner.looser(1)),
            "view.tighter": lambda: self._set(self._manner.looser(-1)),
            "view.queue": panes.toggle_queue,
            "view.focus": lambda: panes.toggle_focus("review"),
            "view.alone": lambda: panes.toggle_focus("article"),
            "view.stacked": panes.toggle_stacked,
            "article.original": self._show_original,
        }
        for command, handler in bound.items():
            window.commands.bind(command, handler)

    @property
    def _manner(self) -> Manner:
        return self._window.context.manner

    def _set(self, manner: Manner) -> None:
        """Set articles in another manner, and say what it is now."""
        before, context = self._manner, self._window.context
        context.set_manner(manner)
        if manner == before:
            self._window.footer.tell(self.tr("It stays as it is: that is the usual, or as far as it goes."))
        elif manner.size != before.size:
            self._window.footer.tell(self.tr("Article text: {0} pixels").format(manner.size))
        elif manner.column != before.column:
            self._window.footer.tell(self.tr("Column: at most {0} characters").format(manner.column))
        else:
            self._window.footer.tell(self.tr("Line spacing: {0} %").format(manner.spacing))

    def _show_original(self) -> None:
        from gui.original import Originals

        if self.originals is None:
            self.originals = Originals(self._window)
            self._window.context.stopping.connect(self.originals.copies.remove)
        self.originals.ask()

    def _on_refused(self, command: Command) -> None:
        session = self._window.context.session
        if session is not None and not session.project.read_only:
            session.steps.nothing_left.emit("undo" if When.UNDO in command.when else "redo")
            return
        self._window.footer.tell(
            self.tr("“{0}” does nothing: this project is open for reading only.").format(command.name)
        )

    def _on_arranged(self, arrangement: Arrangement) -> None:
        window = self._window
        window.header.setVisible(not arrangement.focus)
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible():
            window.focus_review()
        window.commands.changed.emit()
