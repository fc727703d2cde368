"""A laid-out row: what to paint and what a click on it means.

Marks are named tuples: hundreds are made for each article, and these are the quickest to make.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPixmap, QTextLayout

from gui.record.style import Face


class Action(StrEnum):
    """What a click on a part of a row means."""

    FOCUS = "focus"
    ACCEPT = "accept"
    NEXT_UNSURE = "next_unsure"
    EDIT = "edit"
    KEEP = "keep"
    KEEP_AND_GO = "keep_and_go"
    LEAVE = "leave"
    REJECT = "reject"
    RESTORE = "restore"
    ADD = "add"
    EDIT_LIST = "edit_list"
    UNFOLD = "unfold"
    FOLD = "fold"
    GO = "go"
    ALTERNATIVE = "alternative"
    POINT = "point"
    RUNNER_UP = "runner_up"
    CANDIDATES = "candidates"


@dataclass(frozen=True, slots=True)
class Hit:
    """A part of a row that can be clicked; `index` is a value's, an alternative's, or -1."""

    rect: QRectF
    action: Action
    index: int = -1


class Words(NamedTuple):
    """A run of text on one line, from `x` on its baseline."""

    x: float
    baseline: float
    text: str
    face: Face
    role: str
    fixed: bool = False
    """Whether the same words stand in many rows."""


class Paragraph(NamedTuple):
    """Wrapped text, placed by its top left corner."""

    at: QPointF
    layout: QTextLayout
    role: str


class Box(NamedTuple):
    """A rounded rectangle; a role of "" is not painted, `tint` wins over `fill`."""

    rect: QRectF
    fill: str = ""
    line: str = ""
    radius: float = 4
    dashed: bool = False
    width: float = 1
    tint: QColor | None = None


class Sign(NamedTuple):
    """A small sign drawn as a shape, so that every font has it: "tick", "dot", "plus", "down", "ring", "broken"."""

    kind: str
    centre: QPointF
    role: str
    size: float = 8
    colour: QColor | None = None


Mark = Words | Paragraph | Box | Sign


@dataclass(slots=True)
class Row:
    """What one field looks like at one width; coordinates are the row's own."""

    height: float = 0
    marks: list[Mark] = field(default_factory=list)
    hits: list[Hit] = field(default_factory=list)
    editor: QRectF = field(default_factory=QRectF)
    """Where the open editor goes; empty while none is open."""
    focus: QRectF = field(default_factory=QRectF)
    """What must stay in view while the row has the focus."""
    picture: QPixmap | None = None
    """The row as it was painted; None before that."""

    def hit(self, at: QPointF) -> Hit | None:
        """Return the part under a point; the later, smaller part wins."""
        return next((h for h in reversed(self.hits) if h.rect.contains(at)), None)
