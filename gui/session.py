"""One open project under one annotator's hands: what is read ahead, what is written, what others change meanwhile."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gui.desk import Desk, Submission
from gui.jobs import Jobs
from store.articles import Review
from store.errors import Refused, UserError
from store.review.state import ReviewState

if TYPE_CHECKING:
    from store.project import Project
    from store.review.decisions import Saved, Undone

_POLL_MS = 700
_READ_AHEAD = 2
_KEPT = 12
"""How many articles are held ready."""
_RETRY_MS = 10_000


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why decisions wait in memory, and how many."""

    reason: str
    waiting: int


class Session(QObject):
    """Opens articles on the desk, writes its steps in order, and watches the project for the work of others."""

    opening = Signal(int)
    """Number of the article that is asked for; the desk shows it when it is read."""
    writing = Signal()
    """A decision is on its way to the disk."""
    saved = Signal(object)
    """datetime (UTC) at which a decision became durable."""
    trouble = Signal(object)
    """Trouble when a decision could not be saved, None when all are saved again."""
    refused = Signal(int, str)
    """Article's number and why a step was not made."""
    told = Signal(str)
    """A sentence for the footer."""
    rows_changed = Signal(object)
    """QueueRows that are different now."""
    counts_changed = Signal(object)
    """Counts."""
    history_changed = Signal(bool, bool)
    """Whether there is something to undo, and to redo."""
    changed_elsewhere = Signal()
    """Another window, or an import, changed the project."""
    failed = Signal(object)
    """Exception of work that should not fail."""
    settled = Signal()
    """All steps are written, or wait for a retry."""

    def __init__(self, project: Project, annotator: str, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project, self.annotator, self.desk = project, annotator, desk
        self._jobs = jobs
        self._ready: OrderedDict[int, ReviewState] = OrderedDict()
        self._wanted: int | None = None
        self._neighbours: Callable[[int], Sequence[int]] = lambda _number: ()
        self._steps: deque[Submission] = deque()
        self._back: deque[Callable[[], None]] = deque()
        self._back_running = False
        self._writing = False
        self._trouble: Trouble | None = None
        self._version: int | None = None
        self._writes = 0
        self._stale: set[int] = set()
        self._closed = False
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._look)
        self._retry = QTimer(self, interval=_RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self.save_again)
        self._ahead = QTimer(self, interval=30, singleShot=True)
        self._ahead.timeout.connect(self._read_ahead)

    def start(self) -> None:
        """Begin to watch the project, and read what the header shows."""
        self._poll.start()
        self._look()
        self.refresh_counts()

    def close(self) -> None:
        """Stop watching; what is being written is still finished by the jobs."""
        self._closed = True
        for timer in (self._poll, self._retry, self._ahead):
            timer.stop()

    # --- articles ------------------------------------------------------------------------------------------------

    @property
    def wanted(self) -> int | None:
        """Number of the article that is open, or on its way."""
        return self._wanted

    def set_neighbours(self, neighbours: Callable[[int], Sequence[int]]) -> None:
        """Say which articles are likely to be opened after a given one; they are read ahead."""
        self._neighbours = neighbours

    def open_article(self, number: int | None) -> None:
        """Show an article on the desk: at once where it was read ahead, else as soon as it is read."""
        self._keep_current()
        self._wanted = number
        if number is None:
            self.desk.show(None)
            return
        self.opening.emit(number)
        state = self._ready.get(number)
        if state is not None:
            self._show(state)
        else:
            self._jobs.read(
                lambda: self._load(number), self._on_loaded, lambda e: self._on_load_failed(number, e),
                owner=self, key="open",
            )  # fmt: skip

    def _load(self, number: int) -> ReviewState:
        state: ReviewState = self.project.state(number, self.annotator)
        _ = state.unsure  # computes what the panes will ask for
        return state

    def _on_loaded(self, state: ReviewState) -> None:
        self._keep(state)
        if state.article.number == self._wanted:
            self._show(state)

    def _on_load_failed(self, number: int, error: Exception) -> None:
        if number == self._wanted:
            self._wanted = None
            self.desk.show(None)
        self._tell(error)

    def _show(self, state: ReviewState) -> None:
        self._ready.move_to_end(state.article.number)
        self.desk.show(state)
        self._ahead.start()

    def _keep_current(self) -> None:
        """Keep the article that is left as it stands now, steps that are not yet written included."""
        if self.desk.state is not None and self.desk.state.article.number in self._ready:
            self._keep(self.desk.state)

    def _keep(self, state: ReviewState) -> None:
        self._ready[state.article.number] = state
        self._ready.move_to_end(state.article.number)
        while len(self._ready) > _KEPT:
            self._ready.popitem(last=False)

    @Slot()
    def _read_ahead(self) -> None:
        if self._wanted is None or self._closed:
            return
        numbers = [n for n in self._neighbours(self._wanted)[: _READ_AHEAD + 1] if n not in self._ready]
        if numbers:
            self._jobs.read(
                lambda: [self._load(n) for n in numbers], self._on_read_ahead, self._tell, owner=self, key="ahead"
            )

    def _on_read_ahead(self, states: list[ReviewState]) -> None:
        for state in states:
            if state.article.number not in self._ready:
                self._keep(state)
        if self._wanted is not None and self._wanted in self._ready:
            self._ready.move_to_end(self._wanted)

    # --- steps ---------------------------------------------------------------------------------------------------

    def submit(self, step: Submission) -> None:
        """Write a step of the desk as soon as those before it are written."""
        self._steps.append(step)
        self.history_changed.emit(True, False)
        if self._trouble is not None:
            self._set_trouble(self._trouble.reason)
        self._write_next()

    @property
    def unsaved(self) -> int:
        """How many steps are not yet durable."""
        return len(self._steps)

    @property
    def is_writing(self) -> bool:
        """Whether a step is on its way to the disk."""
        return self._writing or self._back_running

    def when_settled(self, then: Callable[[], None]) -> None:
        """Call `then` once nothing is being written; at once where nothing is."""
        if self.is_writing or (self._steps and self._trouble is None):
            self.settled.connect(then, Qt.ConnectionType.SingleShotConnection)
        else:
            then()

    def save_again(self) -> None:
        """Try to write what could not be saved."""
        self._retry.stop()
        if self._trouble is not None and not self._writing:
            reason, self._trouble = self._trouble.reason, None
            self._write_next()
            self._trouble = Trouble(reason, len(self._steps)) if self._steps else None

    def discard_unsaved(self) -> None:
        """Give up the steps that could not be saved, and show what is stored."""
        if self._trouble is None or self._writing:
            return
        numbers = {step.number for step in self._steps}
        self._steps.clear()
        self._set_trouble(None)
        for number in numbers:
            self._reload(number)

    def undo(self) -> None:
        """Take back the annotator's last step, wherever it was made, and show it."""
        self._step_back(lambda: self.project.undo(self.annotator), self.tr("Nothing to undo."))

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        self._step_back(lambda: self.project.redo(self.annotator), self.tr("Nothing to redo."))

    def _write_next(self) -> None:
        if self._writing or not self._steps or (self._trouble is not None):
            return
        step = self._steps[0]
        self._writing = True
        self.writing.emit()

        def write() -> tuple[Saved, int]:
            saved = self.project.decide(
                self.annotator, step.number, step.edits, action=step.action, seconds=step.seconds
            )
            return saved, self.project.version()

        self._jobs.write(write, self._on_written, self._on_write_failed, owner=self)

    def _on_written(self, result: tuple[Saved, int]) -> None:
        saved, version = result
        step = self._steps.popleft()
        self._writing = False
        self._writes += 1
        self._version = version
        if self._trouble is not None:
            self._set_trouble(None)
        self.saved.emit(saved.at)
        held = self._ready.get(step.number)
        if held is not None and all(s.number != step.number for s in self._steps):
            on_desk = self.desk.state is not None and self.desk.state.article.number == step.number
            if not on_desk:
                self._ready[step.number] = held.with_review(saved.review)
        self._stale.add(step.number)
        self._after_write()

    def _on_write_failed(self, error: Exception) -> None:
        self._writing = False
        if isinstance(error, Refused):
            step = self._steps.popleft()
            self._reload(step.number)
            self.refused.emit(step.number, str(error))
            self._after_write()
            return
        if not isinstance(error, UserError | OSError):
            self.failed.emit(error)
        self._set_trouble(str(error) or type(error).__name__)
        self._retry.start()
        self.settled.emit()

    def _after_write(self) -> None:
        if self._steps:
            self._write_next()
        elif self._back:
            self._back.popleft()()
        else:
            self.refresh_counts()
            self.settled.emit()

    def _set_trouble(self, reason: str | None) -> None:
        self._trouble = Trouble(reason, len(self._steps)) if reason is not None else None
        self.trouble.emit(self._trouble)

    def _step_back(self, step: Callable[[], Undone | None], nothing: str) -> None:
        if self._trouble is not None:
            self.told.emit(self.tr("First the changes that wait must be saved."))
            return
        if self._steps or self._back_running:
            self._back.append(lambda: self._step_back(step, nothing))
            return
        self._back_running = True

        def write() -> tuple[Undone | None, ReviewState | None, int]:
            undone = step()
            state = self._load(undone.numbers[0]) if undone is not None and undone.numbers else None
            return undone, state, self.project.version()

        def done(result: tuple[Undone | None, ReviewState | None, int]) -> None:
            undone, state, self._version = result
            self._back_running = False
            self._writes += 1
            if undone is None:
                self.told.emit(nothing)
            else:
                for number in undone.numbers:
                    self._ready.pop(number, None)
                    self._stale.add(number)
                if state is not None:
                    self._take_back(state, undone)
            self._after_write()

        def failed(error: Exception) -> None:
            self._back_running = False
            self._tell(error)
            self._after_write()

        self._jobs.write(write, done, failed, owner=self)

    def _take_back(self, state: ReviewState, undone: Undone) -> None:
        number = state.article.number
        self._keep(state)
        if self.desk.state is not None and self.desk.state.article.number == number:
            self.desk.refresh(state.review)
        else:
            self._wanted = number
            self.opening.emit(number)
            self._show(state)
        changed = next((e.field for e in undone.edits.get(number, ()) if e.field is not None), None)
        if changed is not None:
            self.desk.show_field(changed)
        self.told.emit(self.tr("Undone: {0}").format(undone.action.removeprefix("undo ").replace("_", " ")))

    def set_threshold(self, threshold: float) -> None:
        """Change the score below which a suggestion needs a look, and show what that changes."""

        def done(_: None) -> None:
            self._ready.clear()
            self.changed_elsewhere.emit()
            self.refresh_counts()
            if self._wanted is not None:
                self.open_article(self._wanted)

        self._jobs.write(lambda: self.project.set_threshold(threshold), done, self._tell, owner=self)

    # --- news ----------------------------------------------------------------------------------------------------

    def refresh_counts(self) -> None:
        """Read counts, history and the rows of the articles that were just written."""
        stale = sorted(self._stale)

        def read() -> tuple[Any, list[Any], bool, bool]:
            project, who = self.project, self.annotator
            rows = project.rows(who, stale) if stale else []
            return project.counts(who), rows, project.can_undo(who), project.can_redo(who)

        def done(result: tuple[Any, list[Any], bool, bool]) -> None:
            counts, rows, can_undo, can_redo = result
            self._stale.difference_update(stale)
            self.counts_changed.emit(counts)
            if rows:
                self.rows_changed.emit(rows)
            self.history_changed.emit(can_undo, can_redo)

        self._jobs.read(read, done, self._tell, owner=self, key="counts")

    @Slot()
    def _look(self) -> None:
        """Ask whether anybody else changed the project."""
        if self.is_writing or self._closed:
            return
        writes = self._writes
        self._jobs.read(
            self.project.version, lambda version: self._on_version(version, writes), self._tell, owner=self, key="look"
        )

    def _on_version(self, version: int, writes: int) -> None:
        if writes != self._writes or self.is_writing:
            return  # older than a step of our own
        if self._version is not None and version != self._version:
            self._ready.clear()
            if self.desk.state is not None:
                self._ready[self.desk.state.article.number] = self.desk.state
                self._reload(self.desk.state.article.number, self.tr("This article was changed elsewhere."))
            self.changed_elsewhere.emit()
            self.refresh_counts()
        self._version = version

    def _reload(self, number: int, news: str = "") -> None:
        """Take the store's version of an article, unless steps of our own are still on their way."""
        self._ready.pop(number, None)

        def done(state: ReviewState) -> None:
            if any(step.number == number for step in self._steps):
                return
            on_desk = self.desk.state
            if on_desk is None or on_desk.article.number != number:
                return
            self._keep(state)
            if _content(state.review) != _content(on_desk.review):
                self.desk.refresh(state.review)
                if news:
                    self.told.emit(news)

        self._stale.add(number)
        self._jobs.read(lambda: self._load(number), done, self._tell, owner=self, key=f"reload {number}")

    # --- reading for others --------------------------------------------------------------------------------------

    def read(self, work: Callable[[Project], Any], done: Callable[[Any], None], owner: QObject, key: str) -> None:
        """Read something from the project for a pane; newer work of the same owner and key replaces older."""
        self._jobs.read(lambda: work(self.project), done, self._tell, owner=owner, key=key)

    def fetch_rows(self, numbers: Iterable[int], done: Callable[[list[Any]], None], owner: QObject) -> None:
        """Read rows of the queue."""
        wanted = list(numbers)
        self._jobs.read(lambda: self.project.rows(self.annotator, wanted), done, self._tell, owner=owner)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.told.emit(str(error))
        elif not self._closed:
            self.failed.emit(error)


def _content(review: Review) -> tuple[Any, ...]:
    return review.status, review.flagged, review.note, dict(review.fields)
