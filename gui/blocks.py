"""The keys that work on the body by its blocks: where it begins and ends, and which blocks are worth a look."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from store.fields import FieldType
from store.review import blocks as steps
from store.review.state import Decided, FieldState

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.articles import Block


class BlockKeys(QObject):
    """Binds the commands that move the body's edges, and walks over its doubtful blocks."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk, self._reader = window, window.desk, window.reader
        self._stops: list[range] = []
        self._at = -1
        self._number = -1
        self._last: tuple[int, range, bool] | None = None
        """The article, the blocks that were moved last, and whether they went into the body."""
        bind = window.commands.bind
        bind("block.toggle", self.toggle)
        bind("block.same", self.same)
        bind("block.alike", self.alike)
        bind("block.fill", self.fill)
        bind("block.begin", lambda: self._set_edge(begin=True))
        bind("block.end", lambda: self._set_edge(begin=False))
        bind("block.doubtful", lambda: self.go_doubtful(1))
        bind("block.doubtful_back", lambda: self.go_doubtful(-1))
        bind("block.select", self.select)
        window.desk.article_opened.connect(self._forget)

    # --- moving blocks -------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Take the current blocks into the body, or out of it."""
        state, at = self._desk.state, self._reader.current_blocks()
        blocks = self._reader.blocks_at_cursor()
        if state is None or not blocks:
            return
        self._desk.toggle_blocks(blocks)
        self._desk.tell()
        self._reader.choose_blocks(at)
        state = self._desk.state
        if state is not None:
            self._last = (state.article.number, at, state.in_body(blocks[0]))

    def same(self) -> None:
        """Do to all blocks from those that were moved last up to the current ones what was done to those."""
        at, moved = self._reader.current_blocks(), self._moved()
        if moved is not None and at:
            done, inside = moved
            self._put(range(min(done.start, at.start), max(done.stop, at.stop)), inside=inside)

    def alike(self) -> None:
        """Do to all blocks that look like the one moved last what was done to it."""
        state, moved = self._desk.state, self._moved()
        if state is None or moved is None:
            return
        done, inside = moved
        blocks = self._reader.all_blocks
        found = steps.alike(state.article.text, blocks, [state.in_body(b) for b in blocks], done.start)
        changed = [i for i in found if state.in_body(blocks[i]) is not inside]
        self._put(changed, inside=inside)
        told = self.tr("Blocks like the last one that were moved with it: {0}").format(len(changed))
        self._desk.told.emit(told if changed else self.tr("No other block looks like the last one."))

    def fill(self) -> None:
        """Take into the body all that stands between its first and its last block."""
        state = self._desk.state
        if state is not None:
            between = steps.gaps([state.in_body(b) for b in self._reader.all_blocks])
            self._put(between, inside=True)
            if not between:
                self._desk.told.emit(self.tr("Nothing is left out between the body's first and last block."))

    def _moved(self) -> tuple[range, bool] | None:
        """Return the blocks that were moved last in this article, and whether they went into the body."""
        state, last = self._desk.state, self._last
        if state is None or last is None or last[0] != state.article.number:
            self._desk.told.emit(self.tr("First take a block into the body or out of it; then this does the same."))
            return None
        return last[1], last[2]

    def _put(self, indices: Iterable[int], *, inside: bool) -> None:
        field, blocks = self._body(), self._reader.all_blocks
        moved = [blocks[i] for i in indices]
        if field is not None and moved:
            self._apply(field, steps.put(field, moved, inside=inside))

    def _set_edge(self, *, begin: bool) -> None:
        field, at, blocks = self._body(), self._reader.current_blocks(), self._reader.all_blocks
        if field is not None and at:
            step = steps.begin_at if begin else steps.end_at
            self._apply(field, step(field, blocks, at))

    def _apply(self, field: FieldState, decided: Decided) -> None:
        self._desk.set_values(field.field.key, decided, "block")

    def _body(self) -> FieldState | None:
        state = self._desk.state
        return next((f for f in state.fields if f.field.type is FieldType.BLOCKS), None) if state is not None else None

    # --- going and selecting -------------------------------------------------------------------------------------

    def go_doubtful(self, by: int) -> None:
        """Go to the next of the blocks whose side of the body is worth a look, the most doubtful first."""
        state = self._desk.state
        if state is None:
            return
        if self._number != state.article.number:
            blocks: tuple[Block, ...] = self._reader.all_blocks
            in_body = [state.in_body(b) for b in blocks]
            self._stops = steps.doubtful(state.article.text, blocks, in_body, [b.kind for b in blocks])
            self._number, self._at = state.article.number, -1
        if not self._stops:
            self._desk.told.emit(self.tr("No block of this article is in doubt."))
            return
        if self._at < 0:
            self._at = 0 if by > 0 else len(self._stops) - 1
        else:
            self._at = (self._at + by) % len(self._stops)
        self._reader.go_to_blocks(self._stops[self._at])

    def select(self) -> None:
        """Select the words of the current blocks, for a field's key to take."""
        blocks = self._reader.blocks_at_cursor()
        if blocks:
            self._reader.select(blocks[0].start, blocks[-1].end)

    def _forget(self) -> None:
        self._number = -1
