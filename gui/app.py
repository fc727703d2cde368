"""The window's start and end: application, theme, window; the store is imported behind the first frame."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.context import Context
from gui.crash import CrashReporter
from gui.main_window import MainWindow


def make_application() -> QApplication:
    """Return the application, made where there is none yet, with its fonts and its style."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("copydesk")
    application.setApplicationDisplayName("Copydesk")
    application.setDesktopFileName("copydesk")
    application.setStyle("Fusion")
    theme.load_fonts()
    return application


def dress(application: QApplication, wanted: theme.Theme) -> None:
    """Give standard widgets (menus, dialogs, tool tips) the theme's colours and face."""
    application.setPalette(wanted.palette())
    application.setFont(wanted.ui_font(13))


class FirstFrame(QObject):
    """Calls `then` once a window has been painted for the first time."""

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def run(project: str | None = None) -> int:
    """Show the window on a project (by default the last one) until it is closed; return the exit status."""
    application = make_application()
    context = Context()
    dress(application, context.theme)
    window = MainWindow(context)
    crash = CrashReporter(window)
    crash.install()
    context.failed.connect(crash.report)
    context.theme_changed.connect(lambda wanted: dress(application, wanted))
    location = project or context.settings.last_project
    if not location:
        window.show_welcome()
    window.show()
    FirstFrame(window, lambda: _begin(context, location))
    try:
        return application.exec()
    finally:
        context.stop()
        crash.uninstall()


def _begin(context: Context, location: str) -> None:
    if location:
        context.open_project(location)
    else:
        # Whatever is opened next needs it; imported now, nobody waits for it then.
        context.jobs.read(_import_store, owner=context)


def _import_store() -> None:
    import store.project  # noqa: F401
