"""The steps on their way to the disk: written one after the other, kept and tried again where they cannot be."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gui.desk import Submission
from gui.jobs import Jobs
from gui.refusals import in_words
from store.errors import DamagedProject, MovedProject, Refused, UserError

if TYPE_CHECKING:
    from store.project import Project
    from store.review.decisions import Saved, Undone

_RETRY_MS = 10_000
_FRAME_MS = 20
"""A step that leads to the next article is written once that is painted: two threads would share one interpreter."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why decisions wait in memory, and how many."""

    reason: str
    waiting: int


class Steps(QObject):
    """Writes the desk's steps in order, and takes steps back behind them."""

    writing = Signal()
    """A decision is on its way to the disk."""
    made_here = Signal(list, int, int)
    """Numbers of the articles that a step of ours changed, and the project's versions before and after it."""
    written = Signal(object, object)
    """Submission, and Saved: it is durable."""
    trouble = Signal(object)
    """Trouble when a decision could not be saved, None when all are saved again."""
    refused = Signal(int, str)
    """Article's number and why a step was not made."""
    taken_back = Signal(object, str)
    """Undone, and "undo" or "redo"."""
    progressed = Signal(str, int, int)
    """"undo" or "redo", and how many articles of how many are written; from the writer's thread."""
    nothing_left = Signal(str)
    """There was nothing to "undo" or "redo"."""
    failed = Signal(object)
    """Exception other than a refusal."""
    damaged = Signal()
    """A step could not be written because the project's file is damaged."""
    moved = Signal(str)
    """A step could not be written because the project's file is elsewhere; why."""
    settled = Signal()
    """All steps are written, or wait for a retry."""

    def __init__(self, project: Project, annotator: str, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._annotator, self._jobs = project, annotator, jobs
        self._waiting: deque[Submission] = deque()
        self._behind: deque[Callable[[], None]] = deque()
        self._busy = self._taking_back = False
        self._trouble: Trouble | None = None
        self.version: int | None = None
        """The project's version after the last step of our own."""
        self.gap = False
        """Whether somebody else changed the project between two steps of our own."""
        self.began = 0
        """The project's version before the first of the steps that led to `version`."""
        self.made = 0
        """How many steps of our own were made."""
        self._retry = QTimer(self, interval=_RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self.save_again)
        self._after_frame = QTimer(self, interval=_FRAME_MS, singleShot=True)
        self._after_frame.timeout.connect(self._write_next)

    def close(self) -> None:
        """Try nothing again."""
        self._retry.stop()
        self._after_frame.stop()

    @property
    def unsaved(self) -> int:
        """How many steps are not yet durable."""
        return len(self._waiting)

    @property
    def is_writing(self) -> bool:
        """Whether a step is on its way to the disk."""
        return self._busy or self._taking_back or (bool(self._waiting) and self._trouble is None)

    @property
    def in_trouble(self) -> bool:
        """Whether steps wait because they could not be saved."""
        return self._trouble is not None

    def waiting(self) -> tuple[Submission, ...]:
        """Return the steps that are not yet durable, in their order."""
        return tuple(self._waiting)

    def touch(self, number: int) -> bool:
        """Whether a step of an article is not yet durable."""
        return any(step.number == number for step in self._waiting)

    def submit(self, step: Submission) -> None:
        """Write a step as soon as those before it are written."""
        self._waiting.append(step)
        if self._trouble is not None:
            self._set_trouble(self._trouble.reason)
        if step.goes_on:
            self._after_frame.start()
        else:
            self._write_next()

    def when_settled(self, then: Callable[[], None]) -> None:
        """Call `then` once nothing is being written; at once where nothing is."""
        if self.is_writing:
            self.settled.connect(then, Qt.ConnectionType.SingleShotConnection)
        else:
            then()

    def note_version(self, before: int, after: int) -> None:
        """Take note that a step of this program, made here or in its other window, led from one version to another."""
        self.made += 1
        if self.version is None:
            self.began = before
        elif before != self.version:
            self.gap = True
        self.version = after

    # --- writing -------------------------------------------------------------------------------------------------

    def _write_next(self) -> None:
        if self._busy or not self._waiting or self._trouble is not None:
            return
        step, project = self._waiting[0], self._project
        self._busy = True
        self.writing.emit()

        def write() -> tuple[int, Saved, int]:
            before = project.version()
            saved = project.decide(self._annotator, step.number, step.edits, action=step.action, seconds=step.seconds)
            return before, saved, project.version()

        self._jobs.write(write, self._on_written, self._on_write_failed, owner=self)

    def _on_written(self, result: tuple[int, Saved, int]) -> None:
        before, saved, after = result
        step = self._waiting.popleft()
        self._busy = False
        self.note_version(before, after)
        self.made_here.emit([step.number], before, after)
        if self._trouble is not None:
            self._set_trouble(None)
        self.written.emit(step, saved)
        self._go_on()

    def _on_write_failed(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, Refused):
            step = self._waiting.popleft()
            if self._trouble is not None:
                self._set_trouble(None)
            self.refused.emit(step.number, in_words(error))
            self._go_on()
            return
        if not isinstance(error, UserError | OSError):
            self.failed.emit(error)
        self._set_trouble(in_words(error) or type(error).__name__)
        if isinstance(error, DamagedProject):
            self.damaged.emit()
        elif isinstance(error, MovedProject):
            self.moved.emit(in_words(error))
        self._retry.start()
        self.settled.emit()

    def _go_on(self) -> None:
        if self._waiting:
            self._write_next()
        elif self._behind:
            self._behind.popleft()()
        else:
            self.settled.emit()

    # --- what could not be saved ---------------------------------------------------------------------------------

    def _set_trouble(self, reason: str | None) -> None:
        self._trouble = Trouble(reason, len(self._waiting)) if reason is not None else None
        self.trouble.emit(self._trouble)

    def save_again(self) -> None:
        """Try to write what could not be saved."""
        self._retry.stop()
        if self._trouble is not None and not self._busy:
            trouble, self._trouble = self._trouble, None
            self._write_next()
            self._trouble = trouble  # until it is written

    def discard(self) -> set[int]:
        """Give up the steps that could not be saved; return their articles' numbers."""
        if self._trouble is None or self._busy:
            return set()
        numbers = {step.number for step in self._waiting}
        self._waiting.clear()
        self._retry.stop()
        self._set_trouble(None)
        return numbers

    # --- taking back ---------------------------------------------------------------------------------------------

    def take_back(self, which: str) -> None:
        """Undo or redo ("undo", "redo") the annotator's last step, behind all steps that are on their way."""
        if self._waiting or self._taking_back:
            self._behind.append(lambda: self.take_back(which))
            return
        self._taking_back = True
        project = self._project

        def progress(done: int, total: int) -> None:
            if done < total:  # more than one batch: worth telling
                self.progressed.emit(which, done, total)

        def write() -> tuple[int, Undone | None, int]:
            from store.review.decisions import Watch

            before = project.version()
            revert = project.undo if which == "undo" else project.redo
            return before, revert(self._annotator, Watch(progress)), project.version()

        def done(result: tuple[int, Undone | None, int]) -> None:
            before, undone, after = result
            self._taking_back = False
            self.note_version(before, after)
            self.made_here.emit(list(undone.numbers) if undone is not None else [], before, after)
            if undone is None:
                self.nothing_left.emit(which)
            else:
                self.taken_back.emit(undone, which)
            self._go_on()

        def failed(error: Exception) -> None:
            self._taking_back = False
            self.failed.emit(error)
            self._go_on()

        self._jobs.write(write, done, failed, owner=self)
