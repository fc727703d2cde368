"""Run the program as `copydesk open PROJECT` does, and print when its window was painted and answered its first key.

usage: start_probe.py PROJECT   with BENCH_BEGAN: the moment (time.time) at which the process was asked for
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

import gui.__main__ as entry

_began = float(os.environ["BENCH_BEGAN"])
_marks: dict[str, float] = {}


def _mark(name: str) -> None:
    _marks.setdefault(name, time.time() - _began)


def _watch() -> None:
    """Hang the marks on the window's own events; the program itself knows nothing of them."""
    from gui.imports import spare_feature_scan

    spare_feature_scan()  # as the program's entry does, before anything of Qt is imported
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from gui import app
    from gui.main_window import MainWindow

    class Probe(QObject):
        def __init__(self, window: Any) -> None:
            super().__init__(window)
            self.window = window
            window.installEventFilter(self)
            window.context.desk.article_opened.connect(self._on_opened)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                if watched is self.window and "window painted" not in _marks:
                    # Ahead of what the program itself does after its first frame.
                    event_of_mine = QEvent(QEvent.Type.User)
                    QCoreApplication.postEvent(self, event_of_mine, Qt.EventPriority.HighEventPriority.value)
                elif watched is not self.window and self.window.context.desk.state is not None:
                    watched.removeEventFilter(self)
                    QTimer.singleShot(0, self._on_article_painted)
            return False

        def customEvent(self, event: QEvent) -> None:
            _mark("window painted")

        def _on_opened(self, state: object) -> None:
            if state is not None:
                self.window.reader.viewport().installEventFilter(self)

        def _on_article_painted(self) -> None:
            _mark("article painted")
            from PySide6.QtTest import QTest

            before = self.window.context.desk.focus
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_J)
            if self.window.context.desk.focus == before:
                QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_K)
            if self.window.context.desk.focus != before:
                _mark("answering keys")
            QTimer.singleShot(0, QApplication.quit)

    class Watched(MainWindow):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self.probe = Probe(self)

    app.MainWindow = Watched  # type: ignore[attr-defined]


_watch()
status = entry.main(["open", sys.argv[1]])
print(json.dumps(_marks))
sys.exit(status)
