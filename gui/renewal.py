"""Makes the window anew in another language: the project, the open article and the focus stay as they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from gui import languages
from gui.context import Context
from gui.crash import CrashReporter
from gui.main_window import MainWindow


class Renewal(QObject):
    """Holds the window that is shown.

    All that a window says was put into words when its parts were made; making them again, on the same desk and the
    same project, says it in the other language without a second way to set each text.
    """

    def __init__(self, context: Context, window: MainWindow, crash: CrashReporter | None = None) -> None:
        super().__init__(context)
        self._context, self._crash = context, crash
        self.window = window
        context.language_changed.connect(self._on_language_changed)

    def _on_language_changed(self) -> None:
        session = self._context.session
        if session is None:
            self._soon()
        else:
            session.steps.when_settled(self._soon)

    def _soon(self) -> None:
        # The dialog in which it was chosen is a part of the window that goes.
        QTimer.singleShot(0, self, self._renew)

    def _renew(self) -> None:
        context, old = self._context, self.window
        if not old.keep_editors():
            old.footer.tell(self.tr("An editor is open: the language changes when the program is next opened."))
            return
        if not old.companions.may_close():
            return
        old.keep_state()
        queue = (old.queue.view, old.queue.query)
        languages.install(context.settings.language)
        new = self.window = MainWindow(context)
        new.setGeometry(old.geometry())
        if context.session is None:
            new.show_welcome()
        if self._crash is not None:
            self._crash.window = new
        new.show()
        old.hide()
        old.deleteLater()
        QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete.value)
        if context.session is not None:
            context.begin_again()
            new.queue.show_view(*queue)
        new.activateWindow()
        new.focus_review()
