"""Words of the shown text, folded for searching once; a long text is folded beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.reader.marking import MarkingView
    from store.search.within import Folded

_AT_ONCE = 10_000
"""A text of no more characters is folded within a frame."""


class Searching:
    """Keeps the folded text of one pane."""

    def __init__(self, pane: MarkingView) -> None:
        self._pane = pane
        self._folded: Folded | None = None
        self._wanted: str | None = None
        self._waiting: list[Callable[[Folded], None]] = []

    def when_folded(self, then: Callable[[Folded], None]) -> None:
        """Call `then` with the folded text: at once where it is there or short; only the last one asked waits."""
        from store.search.within import Folded

        text = self._pane.text
        if self._folded is not None and self._folded.original == text:
            then(self._folded)
        elif len(text) <= _AT_ONCE:
            self._folded = Folded(text)
            then(self._folded)
        else:
            self._waiting = [then]
            if self._wanted != text:
                self._wanted = text
                self._pane.run(lambda: Folded(text), self._on_folded)

    def _on_folded(self, folded: Folded) -> None:
        if folded.original != self._wanted:
            return
        self._wanted, self._folded = None, folded
        waiting, self._waiting = self._waiting, []
        if folded.original == self._pane.text:
            for then in waiting:
                then(folded)
