"""What of the article is drawn where, so that a step repaints only what has become different.

Each thing that `gui.reader.painting` draws over the ground has an entry here: what it looks like, and the rectangle of
the viewport that holds it. What is in one of two such lists and not in the other has to be painted anew.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QRegion

from gui.reader import painting
from gui.reader.flow import Item, Role
from gui.reader.painting import GRIP, Scene
from gui.reader.paragraph import Paragraph

_ABOUT = 2
"""How many pixels around a thing are painted with it: its edges are softened."""
_MOST = 500
"""More things than these take longer to compare than all of the article takes to paint."""
Thing = tuple[Hashable, ...]


@dataclass(frozen=True)
class Drawn:
    """The things in view; `ground` is what all of them stand on: where that differs, all does."""

    ground: Thing = ()
    things: dict[Thing, QRect] = field(default_factory=dict)

    def changed_from(self, before: Drawn) -> QRegion | None:
        """Return what has to be painted anew of the viewport; None for all of it."""
        if self.ground != before.ground or not self.ground:
            return None
        region = QRegion()
        for ours, theirs in ((self.things, before.things), (before.things, self.things)):
            for thing, rect in ours.items():
                if thing not in theirs:
                    region += rect
        return region


def drawn(scene: Scene, ground: Thing, left: int, scrolled: int, height: int) -> Drawn:
    """List what is drawn in view; what is not laid out yet is not drawn yet."""
    things: dict[Thing, QRect] = {}
    times: dict[Thing, int] = {}
    column = scene.column
    if not column.items:
        return Drawn(ground, things)
    for thing, rect in _things(scene, scrolled, scrolled + height - 1):
        about = rect.toAlignedRect().adjusted(-_ABOUT, -_ABOUT, _ABOUT, _ABOUT)
        time = times[thing] = times.get(thing, 0) + 1
        # The same tint twice is darker, so the second one is another thing.
        things[(*thing, time) if time > 1 else thing] = about.translated(left, -scrolled)
        if len(things) > _MOST:
            return Drawn()
    return Drawn(ground, things)


def bands(region: QRegion) -> list[QRect]:
    """Return a region as rectangles of which no two share a height: each is painted by itself, once."""
    found: list[QRect] = []
    for rect in sorted((QRect(r) for r in cast("Iterable[QRect]", region)), key=QRect.top):
        if found and rect.top() <= found[-1].bottom() + 1:
            found[-1] = found[-1].united(rect)
        else:
            found.append(rect)
    return found


def _things(scene: Scene, above: int, below: int) -> Iterator[tuple[Thing, QRectF]]:
    column = scene.column
    index = max(column.index_at(above) - 1, 0)
    while index < len(column.items) and column.tops[index] <= below:
        item, top = column.items[index], column.top_of(index)
        if item.role is Role.FOLD or not column.is_laid_out(index):
            place = QRectF(-painting.GUTTER, column.tops[index], 2 * column.width, column.bottom_of(index))
            yield ("item", item, top, column.bottom_of(index)), place
        else:
            paragraph = column.paragraph(index)
            if paragraph is not None:
                yield from _of_paragraph(scene, index, item, paragraph, top)
        index += 1
    bar = painting.current_bar(scene, below)
    if bar is not None:
        yield ("current", bar.top(), bar.height(), scene.current_is_chosen), bar
    caret = painting.caret_place(scene, above, below)
    if caret is not None:
        yield ("caret", caret.x(), caret.y(), caret.height()), caret
    count = painting.count_place(scene, above, below)
    if count is not None:
        place, words = count
        yield ("count", words, place.x(), place.y()), place


def _of_paragraph(
    scene: Scene, index: int, item: Item, paragraph: Paragraph, top: int
) -> Iterator[tuple[Thing, QRectF]]:
    column, typography = scene.column, scene.column.typography
    setting = typography[item.role]
    ink = (item.dimmed or item.role is Role.CAPTION) and painting.is_lit(scene, item)
    bars = tuple(painting.bar_colours(scene, item))
    whole = QRectF(-painting.GUTTER, top, 2 * column.width, paragraph.height)
    yield ("item", item, top, paragraph.height, paragraph, ink, bars), whole
    under = top + round(setting.descent)
    for stroke in painting.strokes_of(scene, index, paragraph):
        thick = painting.thickness(scene, stroke.mark)
        if thick:
            place = painting.stroke_place(scene, stroke, under, thick)
            yield ("stroke", stroke.mark.colour, place.x(), place.y(), place.width(), thick), place
    for start, end in painting.tinted(scene):
        if start < item.end and end > item.start:
            for line, x, right in paragraph.segments(max(start, item.start), min(end, item.end)):
                place = painting.tint_place(setting, line, x, right, top)
                yield ("tint", scene.tint, place.x(), place.y(), place.width()), place
    for place, knob in painting.edges(scene, item, paragraph, top):
        about = place.united(QRectF(knob.x() - GRIP, knob.y() - GRIP, 2 * GRIP, 2 * GRIP))
        yield ("edge", scene.tint, place.x(), place.y(), knob.y()), about
    for place, at in painting.found_places(scene, item, paragraph, top):
        yield ("found", place.x(), place.y(), place.width(), at == scene.found_at), place
    span = scene.selection
    if span is not None and span[0] < item.end and span[1] > item.start:
        for line, x, right in paragraph.segments(max(span[0], item.start), min(span[1], item.end)):
            yield ("selected", x, right, top + line.top), QRectF(x, top + line.top, right - x, line.height)
