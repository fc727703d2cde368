"""One open project under one annotator's hands: what is read ahead, what is written, what others change meanwhile."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.desk import Desk, Submission
from gui.jobs import Jobs
from gui.languages import label
from gui.refusals import in_words
from gui.step_names import step_name
from gui.steps import Steps
from store.articles import Review
from store.errors import DamagedProject, UserError
from store.review.state import ReviewState, accept_all

if TYPE_CHECKING:
    from store.project import Project
    from store.review.anchoring.rules import Anchoring
    from store.review.decisions import Saved, Undone

_POLL_MS = 700
_COUNT_MS = 40
"""What a step changed in queue and header is read once the panes are painted: beside that, both would take longer."""
_READ_AHEAD = 2
_MANY = 50
"""A step over more articles than this is shown by reading everything again; none of them is opened."""
_KEPT = 12
"""How many articles are held ready."""


class Session(QObject):
    """Opens articles on the desk, writes its steps in order, and watches the project for the work of others."""

    opening = Signal(int)
    """Number of the article that is asked for; the desk shows it when it is read."""
    writing = Signal()
    """A decision is on its way to the disk."""
    read_ahead = Signal(object)
    """ReviewStates of articles that are likely to be opened, the likeliest first."""
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
    damaged = Signal()
    """The project's file turned out to be damaged."""

    def __init__(self, project: Project, annotator: str, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project, self.annotator, self.desk = project, annotator, desk
        self._jobs = jobs
        self._ready: OrderedDict[int, ReviewState] = OrderedDict()
        self._round = 0
        self._wanted: int | None = None
        self._neighbours: Callable[[int], Sequence[int]] = lambda _number: ()
        self._seen: int | None = None
        self._stale: dict[int, int] = {}
        """Articles whose rows must be read anew, each with the number of the news that made it so."""
        self._news = 0
        self._closed = False
        self.begun = datetime.now(UTC)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._look)
        self._ahead = QTimer(self, interval=30, singleShot=True)
        self._ahead.timeout.connect(self._read_ahead)
        self._count = QTimer(self, interval=_COUNT_MS, singleShot=True)
        self._count.timeout.connect(self.refresh_counts)
        self._history: tuple[bool, bool] | None = None
        steps = self.steps = Steps(project, annotator, jobs, self)
        steps.writing.connect(self.writing)
        steps.trouble.connect(self.trouble)
        steps.written.connect(self._on_written)
        steps.refused.connect(self._on_refused)
        steps.taken_back.connect(self._on_taken_back)
        steps.progressed.connect(self._on_progressed)
        steps.nothing_left.connect(self._on_nothing_left)
        steps.failed.connect(self._tell)
        steps.damaged.connect(self.damaged)
        steps.settled.connect(self._count.start)

    @property
    def is_settling(self) -> bool:
        """Whether steps are on their way, or what they changed in queue and header is still to be read."""
        return self.steps.is_writing or self._count.isActive()

    def start(self) -> None:
        """Begin to watch the project, and read what the header shows."""
        self._poll.start()
        self._look()
        self.refresh_counts()
        if not self.project.read_only:
            self._jobs.idle.connect(self._rehearse)

    def close(self) -> None:
        """Stop watching; what is being written is still finished by the jobs."""
        self._closed = True
        self.steps.close()
        for timer in (self._poll, self._ahead, self._count):
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
            round_ = self._round

            def loaded(state: ReviewState) -> None:
                if round_ == self._round:
                    self._on_loaded(state)
                elif number == self._wanted:
                    self.open_article(number)  # it was read before something changed

            self._jobs.read(
                lambda: self._load(number), loaded, lambda e: self._on_load_failed(number, e), owner=self, key="open"
            )

    def adopt(self) -> None:
        """Take up the article that the desk has shown since before the project was open."""
        shown = self.desk.state
        if shown is None:
            return
        number, made = shown.article.number, self.steps.made
        self._wanted = number
        self.opening.emit(number)

        def done(state: ReviewState) -> None:
            on_desk = self.desk.state
            if on_desk is None or on_desk.article.number != number:
                return
            if made != self.steps.made or self.steps.touch(number):
                self._keep(on_desk)  # steps of our own are newer than what was read
            elif state.article.suggestions != on_desk.article.suggestions:
                self._keep(state)
                self._show(state)  # it was changed while the project was being opened
            else:
                self._keep(on_desk)
                self.desk.refresh(state.review)
                self._ahead.start()

        self._jobs.read(lambda: self._load(number), done, self._tell, owner=self, key="adopt")

    def _forget(self) -> None:
        """Hold no article ready any more, nor what is being read just now."""
        self._ready.clear()
        self._round += 1

    def _load(self, number: int) -> ReviewState:
        state: ReviewState = self.project.shown_state(number, self.annotator)
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
        near = self._neighbours(self._wanted)[: _READ_AHEAD + 1]
        numbers = [n for n in near if n not in self._ready]
        round_ = self._round

        def done(states: list[ReviewState]) -> None:
            if round_ != self._round:
                return
            for state in states:
                if state.article.number not in self._ready:
                    self._keep(state)
            if self._wanted is not None and self._wanted in self._ready:
                self._ready.move_to_end(self._wanted)
            self.read_ahead.emit([self._ready[n] for n in near if n in self._ready])

        if numbers:
            self._jobs.read(lambda: [self._load(n) for n in numbers], done, self._tell, owner=self, key="ahead")
        else:
            done([])

    # --- steps ---------------------------------------------------------------------------------------------------

    def submit(self, step: Submission) -> None:
        """Write a step of the desk."""
        self.steps.submit(step)
        if self.steps.is_writing and not step.goes_on:
            self.desk.hold()
        self._tell_history(True, False)

    @Slot()
    def _rehearse(self) -> None:
        """Prepare the first step behind the first article; one that comes before needs no preparation any more."""
        state = self.desk.state
        if self._closed or state is None or self.steps.is_writing:
            return
        self._jobs.idle.disconnect(self._rehearse)
        edits = accept_all(state)
        number, project, annotator = state.article.number, self.project, self.annotator
        self._jobs.write(
            lambda: project.rehearse(annotator, number, edits),
            failed=lambda _error: None,  # what hinders a real step is told with it
            owner=self,
        )

    def undo(self) -> None:
        """Take back the annotator's last step, wherever it was made, and show it."""
        self._take_back("undo")

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        self._take_back("redo")

    def discard_unsaved(self) -> None:
        """Give up the steps that could not be saved, and show what is stored."""
        for number in self.steps.discard():
            self._reload(number)

    def _take_back(self, which: str) -> None:
        if self.steps.in_trouble:
            self.told.emit(self.tr("First the changes that wait must be saved."))
        else:
            self.steps.take_back(which)

    def _on_written(self, step: Submission, saved: Saved) -> None:
        self.saved.emit(saved.at)
        self.desk.tell()
        held = self._ready.get(step.number)
        on_desk = self.desk.state is not None and self.desk.state.article.number == step.number
        if held is not None and not on_desk and not self.steps.touch(step.number):
            self._ready[step.number] = held.with_review(saved.review)
        self._mark_stale(step.number)

    def _on_refused(self, number: int, reason: str) -> None:
        self._reload(number)
        self.refused.emit(number, reason)

    def _on_progressed(self, which: str, done: int, total: int) -> None:
        text = self.tr("Undoing: {0} of {1} articles…") if which == "undo" else self.tr("Making again: {0} of {1}…")
        self.told.emit(text.format(f"{done:,}", f"{total:,}"))

    def _on_taken_back(self, undone: Undone, which: str) -> None:
        many = len(undone.numbers) > _MANY
        for number in () if many else undone.numbers:
            self._ready.pop(number, None)
            self._mark_stale(number)
        told = self.tr("Undone: {0}") if which == "undo" else self.tr("Made again: {0}")
        self.told.emit(told.format(self._step_with_field(undone, undone.action.removeprefix(f"{which} "))))
        if undone.settings or undone.suggested or undone.moved or many:
            self.show_again()
        if undone.suggested or undone.moved or many or not undone.numbers:
            return
        number = undone.numbers[0]
        changed = next((e.field for e in undone.edits.get(number, ()) if e.field is not None), None)
        self._jobs.read(
            lambda: self._load(number), lambda state: self._show_taken_back(state, changed), self._tell, owner=self
        )

    def _step_with_field(self, undone: Undone, action: str) -> str:
        """Return what a step is called, with the field where it was about one only."""
        edits = undone.edits.get(undone.numbers[0], ()) if len(undone.numbers) == 1 else ()
        keys = {e.field for e in edits if e.field is not None}  # the status may have changed with it
        field = self.project.fields.get(keys.pop()) if len(keys) == 1 else None
        return f"{step_name(action)} · {label(field.label)}" if field is not None else step_name(action)

    def _show_taken_back(self, state: ReviewState, changed: str | None) -> None:
        number = state.article.number
        if self.steps.touch(number):
            return  # the reviewer has gone on already
        self._keep(state)
        if self.desk.state is not None and self.desk.state.article.number == number:
            self.desk.refresh(state.review)
        else:
            self._wanted = number
            self.opening.emit(number)
            self._show(state)
        if changed is not None:
            self.desk.show_field(changed)

    def took_many(self, numbers: Sequence[int], before: int, after: int) -> None:
        """Show what a step over many articles changed, made beside the desk, from one version to another."""
        self.steps.note_version(before, after)
        self.steps.made_here.emit(list(numbers), before, after)
        if numbers:
            self._tell_history(True, False)
            self.saved.emit(datetime.now(UTC))
            self.show_again()

    def _on_nothing_left(self, which: str) -> None:
        self.told.emit(self.tr("Nothing to undo.") if which == "undo" else self.tr("Nothing to make again."))

    def set_threshold(self, threshold: float) -> None:
        """Change the score below which a suggestion needs a look, and show what that changes."""

        from store.review.decisions import SettingEdit

        def write() -> None:
            edit = SettingEdit("threshold", self.project.setting("threshold"), threshold)
            self.project.change_settings(self.annotator, [edit], action="threshold")

        self._jobs.write(write, lambda _: self.show_again(), self._tell, owner=self)

    def show_again(self) -> None:
        """Read everything again after a change of the project itself; the focus stays where it is."""
        self._forget()
        self.changed_elsewhere.emit()
        self.refresh_counts()
        number = self._wanted
        if number is None:
            return

        def done(state: ReviewState) -> None:
            if number == self._wanted and not self.steps.touch(number):
                self._keep(state)
                self.desk.show(state, self.desk.focus)

        self._jobs.read(lambda: self._load(number), done, self._tell, owner=self, key="again")

    def set_anchoring(self, rules: Anchoring) -> None:
        """Change what is done against anchoring; the open article is shown as the rules have it now."""

        def write() -> None:
            self.project.set_anchoring(self.annotator, rules)

        self._jobs.write(write, lambda _: self.show_again(), self._tell, owner=self)

    # --- news ----------------------------------------------------------------------------------------------------

    def refresh_counts(self) -> None:
        """Read counts, history and the rows of the articles that were just written."""
        stale = dict(self._stale)

        def read() -> tuple[Any, list[Any], bool, bool]:
            project, who = self.project, self.annotator
            rows = project.rows(who, sorted(stale)) if stale else []
            return project.counts(who), rows, project.can_undo(who), project.can_redo(who)

        def done(result: tuple[Any, list[Any], bool, bool]) -> None:
            counts, rows, can_undo, can_redo = result
            for number, since in stale.items():
                if self._stale.get(number) == since:
                    del self._stale[number]
            self.counts_changed.emit(counts)
            # What was written, or is on its way, since these were asked for, is newer than they are.
            rows = [r for r in rows if r.number not in self._stale and not self.steps.touch(r.number)]
            if rows:
                self.rows_changed.emit(rows)
            self._tell_history(can_undo, can_redo)

        self._jobs.read(read, done, self._tell, owner=self, key="counts")

    def _mark_stale(self, number: int) -> None:
        self._news += 1
        self._stale[number] = self._news

    def _tell_history(self, can_undo: bool, can_redo: bool) -> None:
        if (can_undo, can_redo) != self._history:
            self._history = can_undo, can_redo
            self.history_changed.emit(can_undo, can_redo)

    @Slot()
    def _look(self) -> None:
        """Ask whether anybody else changed the project."""
        if self.steps.is_writing or self._closed:
            return
        made = self.steps.made
        self._jobs.read(
            self.project.version, lambda version: self._on_version(version, made), self._tell, owner=self, key="look"
        )

    def _on_version(self, version: int, made: int) -> None:
        if made != self.steps.made or self.steps.is_writing:
            return  # older than a step of our own
        steps = self.steps
        known = steps.version if steps.version is not None else self._seen
        missed = steps.gap or (steps.version is not None and self._seen is not None and steps.began != self._seen)
        if known is not None and (version != known or missed):
            self._forget()
            if self.desk.state is not None:
                self._ready[self.desk.state.article.number] = self.desk.state
                self._reload(self.desk.state.article.number, self.tr("This article was changed elsewhere."))
            self.changed_elsewhere.emit()
            self.refresh_counts()
        self._seen, steps.version, steps.gap = version, None, False

    def take_news(self, numbers: Sequence[int], before: int, after: int) -> None:
        """Take up what the other window of this program has just written; the list stays as it is."""
        self.steps.note_version(before, after)
        if len(numbers) > _MANY:
            self.show_again()
            return
        for number in numbers:
            self._ready.pop(number, None)
            self._mark_stale(number)
            if self.desk.state is not None and self.desk.state.article.number == number:
                self._ready[number] = self.desk.state
                self._reload(number, self.tr("This article was changed in the other window."))
        self._round += 1  # what is being read just now may be of before
        self.refresh_counts()

    def _reload(self, number: int, news: str = "") -> None:
        """Take the store's version of an article, unless steps of our own are still on their way."""
        self._ready.pop(number, None)

        def done(state: ReviewState) -> None:
            if self.steps.touch(number):
                return
            on_desk = self.desk.state
            if on_desk is None or on_desk.article.number != number:
                return
            self._keep(state)
            if _content(state.review) != _content(on_desk.review):
                self.desk.refresh(state.review)
                if news:
                    self.told.emit(news)

        self._mark_stale(number)
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
        if isinstance(error, UserError | OSError):
            self.told.emit(in_words(error))
            if isinstance(error, DamagedProject):
                self.damaged.emit()
        elif not self._closed:
            self.failed.emit(error)


def _content(review: Review) -> tuple[Any, ...]:
    return review.status, review.flagged, review.note, dict(review.fields)
