"""What the commands of evidence work and of choosing words do: bound here to the article pane."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from gui.reader.cursor import Move

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.reader.evidence import Edge, Step


class EvidenceActions(QObject):
    """Binds the commands that change evidence, move the text cursor, and choose or find words."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        reader = window.reader
        reader.run = window.record.support.run = self._run
        window.record.point_wanted.connect(self._point)
        reader.pointing_changed.connect(self._on_pointing_changed)
        reader.typing.changed.connect(window.commands.changed)
        bound: dict[str, Callable[[], object]] = {
            "evidence.cycle": self._trying(
                reader.cycle_overlap, self.tr("No other value has these words as evidence.")
            ),
            "evidence.next": lambda: reader.jump_mention(1),
            "evidence.previous": lambda: reader.jump_mention(-1),
            "evidence.join": self._trying(
                reader.join_evidence, self.tr("Select words to join with the mention, or go to a value with two.")
            ),
            "evidence.split": self._trying(
                reader.split_evidence,
                self.tr("Put the text cursor inside the mention (F7), or select the words there to leave out."),
            ),
            "evidence.remove": reader.remove_mention,
            "evidence.further": self._trying(
                reader.add_further, self.tr("The words of such a value are looked for in one place only.")
            ),
            "evidence.point": self._point,
            "evidence.point_here": self._trying(
                reader.take_pointed, self.tr("Choose words first: click, drag, or use the arrow keys.")
            ),
            "selection.next_name": lambda: self._choose(lambda: reader.names.step(1)),
            "selection.previous_name": lambda: self._choose(lambda: reader.names.step(-1)),
            "selection.type": lambda: self._choose(reader.typing.start),
            "selection.grow": lambda: self._choose(reader.growing.grow),
            "selection.shrink": lambda: self._choose(reader.growing.shrink),
            "caret.next_sentence": partial(reader.move_caret, Move.SENTENCE_ON),
            "caret.previous_sentence": partial(reader.move_caret, Move.SENTENCE_BACK),
            "caret.extend_sentence": partial(reader.move_caret, Move.SENTENCE_ON, extend=True),
            "caret.extend_sentence_back": partial(reader.move_caret, Move.SENTENCE_BACK, extend=True),
            "caret.extend_paragraph": partial(reader.move_caret, Move.PARAGRAPH_ON, extend=True),
            "caret.extend_paragraph_back": partial(reader.move_caret, Move.PARAGRAPH_BACK, extend=True),
            "find.open": self._find,
            "find.next": lambda: self._find_step(1),
            "find.previous": lambda: self._find_step(-1),
            "view.caret": self._toggle_caret,
        }
        edges: tuple[tuple[str, Edge, int], ...] = (
            ("evidence.start_out", "start", -1),
            ("evidence.start_in", "start", 1),
            ("evidence.end_out", "end", 1),
            ("evidence.end_in", "end", -1),
        )
        steps: tuple[tuple[str, Step], ...] = (("", "word"), ("_character", "character"))
        for command, edge, direction in edges:
            for ending, by in steps:
                bound[command + ending] = partial(reader.resize_evidence, edge, direction, by)
        for command, handler in bound.items():
            window.commands.bind(command, handler)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Work beside the window; what was asked for before is not dropped, the pane knows what is late."""
        self._window.context.jobs.read(work, done, owner=self)

    def _trying(self, act: Callable[[], bool], otherwise: str) -> Callable[[], None]:
        """Return an act that says what to do where it could not be done."""

        def run() -> None:
            if not act():
                self._window.desk.told.emit(otherwise)

        return run

    def _choose(self, act: Callable[[], object]) -> None:
        """Put the keyboard where the selection is, and choose words."""
        if self._window.keep_editors():
            self._window.reader.setFocus(Qt.FocusReason.OtherFocusReason)
            act()

    def _point(self) -> None:
        """Take the selected words as evidence, or let the next ones be chosen with the keyboard or the mouse."""
        window = self._window
        if window.keep_editors():
            window.reader.point_evidence()

    def _on_pointing_changed(self, pointing: bool) -> None:
        if pointing:
            self._window.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._window.reader.hasFocus():
            self._window.focus_review()
        self._window.commands.changed.emit()

    def _toggle_caret(self) -> None:
        """Show the text cursor and give it the keyboard; a second time put it away and go back to the record."""
        window, reader = self._window, self._window.reader
        if not window.keep_editors():
            return
        if not reader.caret_mode or reader.hasFocus():
            reader.toggle_caret()
        if reader.caret_mode:
            reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            window.focus_review()
        window.commands.changed.emit()

    def _find(self) -> None:
        if self._window.keep_editors():
            self._window.reader.finding.open()

    def _find_step(self, by: int) -> None:
        reader = self._window.reader
        if reader.finding.is_open:
            reader.finding.step(by)
        else:
            self._find()
