"""The panes and how they are arranged: beside each other or stacked, all of them or only what is read and checked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from gui.theme import Theme

if TYPE_CHECKING:
    from gui.record import RecordPane
    from gui.settings import Settings

_QUEUE, _RECORD = 272, 404
"""Widths in the design."""
_STACKED = 300
_LEAST_QUEUE, _LEAST_ARTICLE, _LEAST_RECORD = 232, 320, 280
_LEAST_HEIGHT = 120
_STRIP_SHARE = 0.45
"""Share of the height that the strip below a lone article takes at most."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is shown, and where; `focus` is "", "review" (article and record) or "article" (with a strip below)."""

    queue: bool = True
    stacked: bool = False
    focus: str = ""

    def words(self) -> list[str]:
        """Return it as it is remembered."""
        said = ["queue"] * self.queue + ["stacked"] * self.stacked + [self.focus] * bool(self.focus)
        return said or ["none"]

    @classmethod
    def of(cls, words: list[str]) -> Arrangement:
        """Return what was remembered; without words, the design's."""
        if not words:
            return cls()
        focus = next((word for word in ("review", "article") if word in words), "")
        return cls("queue" in words, "stacked" in words, focus)

    def fitted(self, width: int) -> Arrangement:
        """Return what of it there is room for: in a narrow window the queue gives way, then the record goes below."""
        found = replace(self, queue=False) if self.focus else self
        beside = _LEAST_ARTICLE + (0 if found.stacked or found.focus == "article" else _LEAST_RECORD)
        if found.queue and width < beside + _LEAST_QUEUE:
            found = replace(found, queue=False)
        if not found.stacked and width < beside:
            found = replace(found, stacked=True)
        return found


class _Handle(QSplitterHandle):
    """A line of one pixel that can be dragged."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        splitter = self.splitter()
        if isinstance(splitter, Splitter):
            painter.fillRect(self.rect(), splitter.theme.colour("line"))
        painter.end()


class Splitter(QSplitter):
    """A splitter with a thin line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Return the line."""
        return _Handle(self.orientation(), self)


class _Ground(QWidget):
    """Stands in for a pane in the first frame."""

    def __init__(self, theme: Theme, role: str) -> None:
        super().__init__()
        self._colour = theme.colour(role)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colour)
        painter.end()


class Panes(Splitter):
    """Queue | article | record, each width remembered; the record may stand under the article."""

    arranged = Signal(object)
    """Arrangement that was asked for."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._settings = settings
        self._wanted = Arrangement.of(settings.arrangement)
        self._shown: Arrangement | None = None
        self._record: RecordPane | None = None
        self._inner = Splitter(theme, self)
        for role in ("reading", "pane"):
            self._inner.addWidget(_Ground(theme, role))
        self._queue: QWidget = _Ground(theme, "window")
        self.addWidget(self._queue)
        self.addWidget(self._inner)
        self._stretch()
        self.setMinimumSize(_LEAST_ARTICLE, 2 * _LEAST_HEIGHT)

    def _stretch(self) -> None:
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self._inner.setStretchFactor(0, 1)
        self._inner.setStretchFactor(1, 0)

    def take(self, queue: QWidget, article: QWidget, record: RecordPane) -> None:
        """Put the panes in the places that were kept for them."""
        self._record = record
        for splitter, place, pane in ((self, 0, queue), (self._inner, 0, article), (self._inner, 1, record)):
            ground = splitter.replaceWidget(place, pane)
            pane.show()
            if ground is not None:
                ground.deleteLater()
        self._queue = queue
        self._stretch()
        queue.setMinimumWidth(_LEAST_QUEUE)
        article.setMinimumSize(_LEAST_ARTICLE, _LEAST_HEIGHT)
        record.row_placed.connect(self._fit_strip)
        self._shown = None
        self._apply()
        self.place()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for splitter in (self, self._inner):
            splitter.theme = theme
            splitter.update()

    # --- how they are arranged -----------------------------------------------------------------------------------

    @property
    def arrangement(self) -> Arrangement:
        """What was asked for."""
        return self._wanted

    def arrange(self, wanted: Arrangement) -> None:
        """Arrange the panes otherwise, and remember it."""
        if wanted != self._wanted:
            self.keep()
            self._wanted = wanted
            self._settings.arrangement = wanted.words()
            self._apply()
            self.arranged.emit(wanted)

    def toggle_queue(self) -> None:
        """Show the queue, or hide it; where there is no focus mode, and leaving one where there is."""
        if self._wanted.focus:
            self.arrange(replace(self._wanted, focus="", queue=True))
        else:
            self.arrange(replace(self._wanted, queue=not self._wanted.queue))

    def toggle_focus(self, mode: str) -> None:
        """Show only what is read and checked ("review", "article"); a second time, all that was shown before."""
        self.arrange(replace(self._wanted, focus="" if self._wanted.focus == mode else mode))

    def toggle_stacked(self) -> None:
        """Put the record under the article, or beside it."""
        focus = "" if self._wanted.focus == "article" else self._wanted.focus
        self.arrange(replace(self._wanted, stacked=not self._wanted.stacked, focus=focus))

    def reveal_queue(self) -> None:
        """Show the queue where it is hidden: somebody wants to filter it."""
        if self._wanted.focus or not self._wanted.queue:
            self.arrange(replace(self._wanted, queue=True, focus=""))

    def _apply(self) -> None:
        """Show what there is room for."""
        fitted = self._wanted.fitted(self.width())
        if fitted == self._shown:
            return
        self._shown = fitted
        strip = fitted.focus == "article"
        self._queue.setVisible(fitted.queue)
        upright = strip or fitted.stacked
        self._inner.setOrientation(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
        record = self._record
        if record is not None:
            record.set_strip(strip)
            record.setMinimumWidth(_LEAST_RECORD)
            record.setMinimumHeight(0 if strip else _LEAST_HEIGHT)
            record.setMaximumHeight(16777215)
            self._fit_strip()
        self.place()

    def _fit_strip(self) -> None:
        """Give the strip the height of the row that it shows."""
        record = self._record
        if record is None or self._shown is None or self._shown.focus != "article":
            return
        height = max(min(record.focused_height(), round(self.height() * _STRIP_SHARE)), 36)
        if height != record.maximumHeight():
            record.setFixedHeight(height)
            self._inner.setSizes([self.height() - height, height])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way where a window is narrow."""
        super().resizeEvent(event)
        self._apply()
        self._fit_strip()

    # --- sizes ---------------------------------------------------------------------------------------------------

    def place(self) -> None:
        """Give the panes the sizes they had, or those of the design; the article takes what is left over."""
        queue, record = self._settings.pane_widths or (_QUEUE, _RECORD)
        self.set_sizes(queue, record, self._settings.stacked_height or _STACKED)

    def set_sizes(self, queue: int, record: int, height: int = _STACKED) -> None:
        """Set the widths of queue and record, and the height of a record under the article."""
        self.setSizes([queue, max(_LEAST_ARTICLE, self.width() - queue)])
        if self._shown is not None and self._shown.focus == "article" and self._record is not None:
            height = self._record.maximumHeight()
        if self._inner.orientation() is Qt.Orientation.Vertical:
            self._inner.setSizes([max(_LEAST_HEIGHT, self.height() - height), height])
        else:
            beside = self._inner.width() if self._inner.width() > 1 else self.width() - queue
            self._inner.setSizes([max(_LEAST_ARTICLE, beside - record), record])

    def pane_sizes(self) -> list[int]:
        """Return the widths of queue and article, and the width or height of the record."""
        return [self.sizes()[0], *self._inner.sizes()]

    def keep(self) -> None:
        """Remember the sizes of what is shown."""
        shown = self._shown
        if shown is None or self._record is None:
            return
        queue, record = self._settings.pane_widths or (_QUEUE, _RECORD)
        queue = self.sizes()[0] if shown.queue else queue
        if shown.focus != "article" and shown.stacked:
            self._settings.stacked_height = self._inner.sizes()[1]
        elif shown.focus != "article":
            record = self._inner.sizes()[1]
        self._settings.pane_widths = (queue, record)
