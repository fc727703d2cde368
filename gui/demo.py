"""The bundled sample project: opened in the window, or, where there is no screen, reviewed by key presses off screen.

What `make run` runs. Off screen it does what a person would: imports the samples, accepts, corrects, rejects, adds,
finishes every article with real key events, and exports what came of it.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from gui.system import has_display

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from gui.desk import Desk
    from gui.main_window import MainWindow

_PATIENCE = 60.0
_OUT = Path("out")


def make_sample_project(path: Path) -> None:
    """Import the bundled samples into a new project."""
    from store.importer import import_paths
    from store.project import Project

    path.parent.mkdir(parents=True, exist_ok=True)
    with as_file(files("resources") / "samples") as samples, Project.create(path) as project:
        report = import_paths(project, [samples])
    if report.failed:
        raise RuntimeError(f"a bundled sample could not be read: {report.failed[0]}")
    if report.notes:
        raise RuntimeError(f"a bundled sample came in incomplete: {report.notes[0]}")


def main(out: TextIO = sys.stdout) -> int:
    """Open the sample project, or review it off screen where nothing can be shown; return the exit status."""
    if has_display():
        from gui.app import run

        project = _OUT / "sample.copydesk"
        if not project.exists():
            out.write(f"Making the sample project {project} …\n")
            out.flush()
            make_sample_project(project)
        return run(str(project))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = _OUT / "offscreen"
    shutil.rmtree(folder, ignore_errors=True)
    os.environ["COPYDESK_CONFIG_DIR"] = str(folder / "settings")
    project = folder / "sample.copydesk"
    out.write("There is no screen: doing the same job off screen.\n")
    make_sample_project(project)
    reviewed = _Review(project).run(_OUT)
    _export(project, _OUT / "dataset.jsonl")
    out.write(f"{reviewed} articles imported, reviewed with key presses and exported:\n")
    for name in ("review-light.png", "review-dark.png", "dataset.jsonl"):
        out.write(f"  {_OUT / name}\n")
    return 0


def _export(project_path: Path, out: Path) -> None:
    from store.exporter import export
    from store.project import Project

    with Project.open(project_path, read_only=True) as project:
        export(project, out, "copydesk", replace=True)


class _Review:
    """A reviewer made of key presses, in the real window."""

    def __init__(self, project: Path) -> None:
        self._project = project

    def run(self, pictures: Path) -> int:
        """Review every article; leave two pictures of the first sample on the way; return how many were done."""
        from gui.app import dress, make_application
        from gui.context import Context
        from gui.main_window import MainWindow

        application = make_application()
        context = Context()
        context.theme_changed.connect(lambda wanted: dress(application, wanted))
        context.set_theme("light")
        context.set_annotator("annotator 1")
        dress(application, context.theme)
        window = MainWindow(context)
        window.resize(1440, 900)
        window.reader.smooth = False  # a picture does not wait for a glide
        window.show()
        try:
            context.open_project(str(self._project))
            self._wait(lambda: window.desk.state is not None)
            done = 0
            while window.desk.state is not None:
                if window.desk.state.article.id == "samarkand.txt":
                    self._correct(window)
                    for theme in ("light", "dark"):
                        context.set_theme(theme)
                        self._rest(window)
                        window.grab().save(str(pictures / f"review-{theme}.png"))
                    context.set_theme("light")
                self._finish(window)
                done += 1
            return done
        finally:
            window.close()
            context.stop()

    def _correct(self, window: MainWindow) -> None:
        """Correct a name, reject an organisation, add another from the text, and accept the guessed year."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        key = Qt.Key
        self._go(window, "people", "Uljas Bektenov")
        self._press(window, key.Key_E)
        self._press(window, key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.focusWidget(), "Oljas Bektenov")
        self._press(window, key.Key_Return)
        self._go(window, "organisations", "Government of Uzbekistan")
        self._press(window, key.Key_X)
        text = window.desk.state.article.text if window.desk.state else ""
        start = text.index("border regions")
        window.reader.select(start, start + len("border regions"))
        self._press(window, key.Key_6)
        self._go(window, "published", "2024-10-22")

    def _finish(self, window: MainWindow) -> None:
        """Press Enter until nothing needs a look and the article is done."""
        from PySide6.QtCore import Qt

        state = window.desk.state
        number = state.article.number if state else None
        for _ in range(500):
            self._press(window, Qt.Key.Key_Return)
            now = window.desk.state
            if now is None or now.article.number != number:
                return
        raise RuntimeError("an article could not be finished with Enter")

    def _go(self, window: MainWindow, field: str, value: str) -> None:
        from PySide6.QtCore import Qt

        desk = window.desk
        for pressed in [Qt.Key.Key_J] * 100 + [Qt.Key.Key_K] * 200:
            if desk.focus.field == field and _shown(desk) == value:
                return
            self._press(window, pressed)
        raise RuntimeError(f"the keys did not lead to {field} {value}")

    def _press(self, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        QTest.keyClick(QApplication.focusWidget() or window, key, modifiers or Qt.KeyboardModifier.NoModifier)
        self._rest(window)

    def _rest(self, window: MainWindow) -> None:
        """Wait until nothing is on its way any more."""
        jobs, session = window.context.jobs, window.context.session
        self._wait(lambda: not jobs.busy and (session is None or not session.steps.is_writing))

    def _wait(self, until: Callable[[], bool]) -> None:
        from PySide6.QtCore import QCoreApplication

        give_up = time.monotonic() + _PATIENCE
        for _ in range(3):
            QCoreApplication.processEvents()
        while not until():
            QCoreApplication.processEvents()
            if time.monotonic() > give_up:
                raise RuntimeError("the window did not come to rest")
            time.sleep(0.001)
        QCoreApplication.processEvents()


def _shown(desk: Desk) -> object:
    value = desk.focused_value
    return value.value.value if value is not None else None


if __name__ == "__main__":
    sys.exit(main())
