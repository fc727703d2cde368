"""What happens when the program itself is at fault: one dialog with a report that can be copied, and work goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QWidget

_MOST_REPORTS = 20


class CrashReporter(QObject):
    """Collects exceptions that nobody expected, from any thread, and shows them in the window's one crash dialog."""

    _caught = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.window = window
        self._before: tuple[Any, Any] | None = None
        self._dialog: Any = None
        self.reports: list[str] = []
        self._caught.connect(self.report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own report on the terminal."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Give Python its own report back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def report(self, error: BaseException) -> None:
        """Show an exception; several at a time share one dialog."""
        from gui.dialogs.crash import CrashDialog

        print(describe(error), file=sys.stderr)  # noqa: T201 - also where no dialog can be shown
        self.reports = [*self.reports, describe(error)][-_MOST_REPORTS:]
        if self._dialog is None:
            self._dialog = CrashDialog(self.window)
            self._dialog.finished.connect(self._on_finished)
            self._dialog.open()
        self._dialog.show_report("\n\n".join(self.reports))

    def _on_finished(self) -> None:
        self._dialog = None
        self.reports = []

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._caught.emit(error)

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught.emit(caught.exc_value)


def describe(error: BaseException) -> str:
    """Return a report for whoever mends it: versions, and where it happened. Nothing of the articles is in it."""
    import platform
    from importlib.metadata import PackageNotFoundError, version

    try:
        ours = version("copydesk")
    except PackageNotFoundError:
        ours = "unknown"
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    return (
        f"Copydesk {ours}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        + "".join(lines).rstrip()
    )
