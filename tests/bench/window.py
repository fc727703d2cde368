"""Time the real window under real keys: the next article painted, and a decision saved."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of one thing done many times."""

    milliseconds: tuple[float, ...]

    def figures(self) -> dict[str, float]:
        """Return count, median, 95th percentile and the longest."""
        ordered = sorted(self.milliseconds)
        return {
            "n": len(ordered),
            "median_ms": round(statistics.median(ordered), 2),
            "p95_ms": round(ordered[int(len(ordered) * 0.95)], 2),
            "max_ms": round(ordered[-1], 2),
        }


class _Painted(QObject):
    """Knows which of the panes have been painted since it was last asked to forget."""

    def __init__(self, panes: list[QWidget]) -> None:
        super().__init__()
        self.panes = panes
        self.seen: set[QObject] = set()
        for pane in panes:
            pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.add(watched)
        return False

    def all(self) -> bool:
        return len(self.seen) == len(self.panes)


class Driver:
    """The window on a project, driven as a person does, in this process."""

    def __init__(self, project: Path) -> None:
        from gui.app import dress, make_application, settle
        from gui.context import Context
        from gui.main_window import MainWindow

        self.slept = 0.0
        """Seconds spent in naps of the driver."""
        self.application = make_application()
        self.context = Context()
        dress(self.application, self.context.theme)
        self.window = MainWindow(self.context)
        self.window.resize(1440, 900)
        self.window.show()
        self.context.open_project(str(project))
        self.wait(lambda: self.context.desk.state is not None)
        self.idle()
        settle()  # as the program does behind its first article
        self.painted = _Painted(
            [self.window.reader.viewport(), *_viewports(self.window.record), *_viewports(self.window.queue)]
        )

    @property
    def session(self) -> Any:
        """The open project under the annotator's hands."""
        return self.context.session

    @property
    def number(self) -> int:
        """Number of the open article, or -1."""
        state = self.context.desk.state
        return state.article.number if state is not None else -1

    def wait(self, until: Callable[[], bool]) -> None:
        """Let events happen until something is so."""
        give_up = time.monotonic() + _PATIENCE
        while not until():
            QCoreApplication.processEvents()
            if time.monotonic() > give_up:
                raise TimeoutError("the window did not get there")
            self.nap(0.0005)

    def idle(self, seconds: float = 0.08) -> None:
        """Let the window read ahead and save, as it does while a person reads."""
        until = time.monotonic() + seconds
        while time.monotonic() < until or (self.session.is_settling or self.context.jobs.busy):
            QCoreApplication.processEvents()
            self.nap(0.001)

    def nap(self, seconds: float) -> None:
        """Sleep between two rounds of events; how long it really was is kept, for it is not the event loop's time."""
        began = time.perf_counter()
        time.sleep(seconds)
        self.slept += time.perf_counter() - began

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def close(self) -> None:
        """Close the window and all behind it."""
        self.window.close()
        self.context.stop()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _viewports(pane: QWidget) -> list[QWidget]:
    """Return what a pane paints its rows on."""
    from PySide6.QtWidgets import QAbstractItemView

    views = [pane] if isinstance(pane, QAbstractItemView) else pane.findChildren(QAbstractItemView)
    shown = [v for v in views if v.isVisible()]
    return [shown[0].viewport()] if shown else [pane]


def next_article(project: Path, count: int) -> tuple[Times, Times]:
    """Accept all and go on, `count` times: until queue, article and record show the next one; and until it is saved."""
    driver = Driver(project)
    painted, saved = [], []
    moments: list[float] = []
    driver.session.saved.connect(lambda _at: moments.append(time.perf_counter()))
    try:
        for _ in range(count):
            driver.idle()
            gc.collect()
            before = driver.number
            driver.painted.seen.clear()
            moments.clear()
            began = time.perf_counter()
            driver.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            while driver.number == before or not driver.painted.all():
                QCoreApplication.processEvents()
                if time.perf_counter() - began > _PATIENCE:
                    raise TimeoutError("the next article was not painted")
            painted.append((time.perf_counter() - began) * 1000)
            driver.wait(lambda: bool(moments))
            saved.append((moments[0] - began) * 1000)
    finally:
        driver.close()
    return Times(tuple(painted)), Times(tuple(saved))


class _Heartbeat(QObject):
    """Measures the longest time in which the event loop did not come round, the driver's own naps left out.

    A nap of a millisecond lasts up to a hundred on a machine that others use too; no event waits for code of ours then.
    """

    def __init__(self, driver: Driver) -> None:
        super().__init__()
        self.longest = 0.0
        self._driver = driver
        self._last = self._now()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _now(self) -> float:
        return time.perf_counter() - self._driver.slept

    def _beat(self) -> None:
        now = self._now()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def reset(self) -> None:
        """Forget what was measured."""
        self.longest, self._last = 0.0, self._now()


def decision(project: Path, count: int) -> tuple[Times, Times]:
    """Accept single values, `count` times: from the key to `saved`, and the longest the event loop stood still."""
    driver = Driver(project)
    saved, stood = [], []
    moments: list[float] = []
    driver.session.saved.connect(lambda _at: moments.append(time.perf_counter()))
    heart = _Heartbeat(driver)
    try:
        for _ in range(count):
            state = driver.context.desk.state
            if state is not None and not state.unsure:
                driver.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            driver.idle()
            moments.clear()
            heart.reset()
            began = time.perf_counter()
            driver.press(Qt.Key.Key_A)
            driver.wait(lambda: bool(moments))
            saved.append((moments[0] - began) * 1000)
            driver.idle(0.03)
            stood.append(heart.longest * 1000)
    finally:
        heart.deleteLater()
        driver.close()
    return Times(tuple(saved)), Times(tuple(stood))


def first_screen(project: Path) -> Times:
    """Open each article of a project in turn by Alt+Right, nothing read ahead counted in: until the pane is painted."""
    driver = Driver(project)
    painted = []
    try:
        for _ in range(len(driver.window.queue.model.numbers) - 1):
            driver.idle(0.4)
            before = driver.number
            driver.painted.seen.clear()
            began = time.perf_counter()
            driver.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
            while driver.number == before or driver.painted.panes[0] not in driver.painted.seen:
                QCoreApplication.processEvents()
            painted.append((time.perf_counter() - began) * 1000)
    finally:
        driver.close()
    return Times(tuple(painted))
