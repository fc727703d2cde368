"""The window's start and end: application, theme, window; the store is imported behind the first frame."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from gui import languages, theme
from gui.context import Context
from gui.crash import CrashReporter
from gui.main_window import MainWindow
from gui.renewal import Renewal


def make_application() -> QApplication:
    """Return the application, made where there is none yet, with its fonts and its style."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    # A frame is painted once the events are handled; Qt would wait 5 ms more for others, a third of a frame at 60 Hz.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("copydesk")
    application.setApplicationDisplayName("Copydesk")
    application.setDesktopFileName("copydesk")
    application.setStyle("Fusion")
    theme.load_ui_fonts()
    return application


def dress(application: QApplication, wanted: theme.Theme) -> None:
    """Give standard widgets (menus, dialogs, tool tips) the theme's colours and face."""
    application.setPalette(wanted.palette())
    application.setFont(wanted.ui_font(13))


class FirstFrame(QObject):
    """Calls `then` once a window, or a part of it, has been painted."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def run(project: str | None = None, *, read_only: bool = False) -> int:
    """Show the window on a project (by default the last one) until it is closed; return the exit status."""
    # Nothing made while starting is garbage; collecting it would cost a tenth of the way to the first article.
    gc.disable()
    application = make_application()
    context = Context()
    languages.install(context.settings.language)
    dress(application, context.theme)
    window = MainWindow(context, furnish=False)
    crash = CrashReporter(window)
    crash.install()
    Renewal(context, window, crash)  # it belongs to the context
    context.failed.connect(crash.report)
    context.theme_changed.connect(lambda wanted: dress(application, wanted))
    location = project or context.settings.last_project
    if not location:
        window.furnish()
        window.show_welcome()
    window.show()
    FirstFrame(window, lambda: _begin(window, location, read_only))
    try:
        return application.exec()
    finally:
        gc.enable()
        context.stop()
        crash.uninstall()


def _begin(window: MainWindow, location: str, read_only: bool = False) -> None:
    context = window.context

    def open_project() -> None:
        context.open_project(location)

    def open_behind_article() -> None:
        # What is imported now would hold up the frame that shows the article.
        FirstFrame(window.reader.viewport(), open_project)

    # A worker looks for the first article, or imports the store, while the panes are put in.
    if location and read_only:
        context.open_project(location, read_only=True)
    elif location:
        context.glanced.connect(open_behind_article, Qt.ConnectionType.SingleShotConnection)
        context.glance(location, otherwise=open_project)
    else:
        context.jobs.read(_import_store, owner=context)
    window.furnish()
    context.jobs.idle.connect(settle, Qt.ConnectionType.SingleShotConnection)


def _import_store() -> None:
    import store.project  # noqa: F401


def settle() -> None:
    """Collect garbage again from now on, but never again what the start has made: a frame waits for no collection."""
    gc.freeze()
    gc.enable()
