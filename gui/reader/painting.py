"""Paints the column: words, underlines, tints, bars, the selection, and the lines that stand for furniture."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.reader.column import Column, stroke_step
from gui.reader.evidence import Edge
from gui.reader.flow import Item, Reading, Role
from gui.reader.marks import Kind, Mark, Marks
from gui.reader.paragraph import Line, Paragraph
from gui.reader.shown import snippet
from gui.reader.typography import Setting
from gui.reader.words import tr
from gui.theme import Theme

_BAR_AT = 17
_DOTS_AT = 14
_CURRENT_AT = 27
_OVER = 24
"""How far above and below its item a thing may be drawn."""
_BESIDE = 10
GUTTER = 30
"""What the bars need left of the column."""
MARGIN = 46
"""What the count of mentions needs right of the column."""
_FOLD_CHARACTERS = 160
GRIP = 2.5
"""Radius of the knobs by which the mouse takes the edges of the current mention."""


class Stroke(NamedTuple):
    """A mark as drawn on one line of one paragraph."""

    left: float
    width: float
    base_line: int
    mark: Mark


@dataclass
class Scene:
    """All that the article pane shows; offsets are code points, places are pixels of the column."""

    theme: Theme
    column: Column
    reading: Reading | None = None
    marks: Marks = field(default_factory=Marks)
    tinted: tuple[tuple[int, int], ...] = ()
    tint: str = "grey"
    mention: int = -1
    held: tuple[int, int] | None = None
    """Where the current mention would be if the mouse let go of the edge that it holds."""
    found: tuple[tuple[int, int], ...] = ()
    """What the find bar found, in reading order."""
    found_at: int = -1
    quote_colour: str = "grey"
    selection: tuple[int, int] | None = None
    caret: int | None = None
    caret_visible: bool = True
    prompt: str = ""
    """What the pane waits for, said at its lower edge."""
    current: range = range(0)
    current_is_chosen: bool = False
    strokes: dict[int, list[Stroke]] = field(default_factory=dict)
    """What was worked out of the marks for an item; to be emptied when marks or lines change."""


def paint(painter: QPainter, scene: Scene, origin: QPoint, clip: QRect, view: QRect) -> None:
    """Paint what of the column lies within `clip`, a rectangle of the viewport, as it looks in the whole of `view`."""
    column = scene.column
    painter.fillRect(clip, scene.theme.colour("reading"))
    if not column.items:
        return
    painter.translate(origin)
    # A knob, or an underline deep below another, may reach out of its item: the neighbours are painted too.
    area = clip.translated(-origin).adjusted(0, -_OVER, 0, _OVER)
    whole = view.translated(-origin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_current(painter, scene, whole.bottom())
    index = column.index_at(area.top())
    while index < len(column.items) and column.top_of(index) <= area.bottom():
        item = column.items[index]
        if item.role is not Role.FOLD and not column.is_laid_out(index):
            index += 1  # out of view: nothing may be laid out while painting, or it would move what is shown
            continue
        paragraph = column.paragraph(index)
        if item.dimmed:
            _paint_dots(painter, scene, index)
            _paint_label(painter, scene, index, whole.right())
        if paragraph is None:
            _paint_line_for_furniture(painter, scene, item, column.top_of(index))
        else:
            _paint_paragraph(painter, scene, index, paragraph, area)
        index += 1
    _paint_caret(painter, scene, area)
    painter.translate(-origin)


def fold_words(scene: Scene, item: Item) -> tuple[str, str]:
    """Return what the line that stands for a run of furniture says: what is in it, and how much."""
    count = item.last - item.first
    amount = tr("1 line not in body") if count == 1 else tr("{0} lines not in body").format(count)
    if scene.reading is None:
        return "", amount
    words, room = [], _FOLD_CHARACTERS
    for index in range(item.first, item.last):
        block = scene.reading.blocks[index]
        words.append(snippet(scene.reading.text, block.start, block.end, room))
        room -= len(words[-1])
        if room <= 0:
            break
    return " · ".join(words), amount


def _paint_paragraph(painter: QPainter, scene: Scene, index: int, paragraph: Paragraph, area: QRect) -> None:
    item, theme = scene.column.items[index], scene.theme
    setting, top = scene.column.typography[item.role], scene.column.top_of(index)
    strokes = strokes_of(scene, index, paragraph)
    under = round(setting.descent)
    painter.setPen(Qt.PenStyle.NoPen)
    _paint_bars(painter, scene, index, paragraph, top)
    painter.setBrush(theme.field_tint(scene.tint))
    for start, end in tinted(scene):
        if start < item.end and end > item.start:
            for line, x, right in paragraph.segments(max(start, item.start), min(end, item.end)):
                painter.drawRoundedRect(tint_place(setting, line, x, right, top), 2, 2)
    _paint_found(painter, scene, item, paragraph, top)
    if scene.selection is not None and scene.selection[0] < item.end and scene.selection[1] > item.start:
        start, end = scene.selection
        colour = theme.colour("text_selection")
        for line, x, right in paragraph.segments(max(start, item.start), min(end, item.end)):
            painter.fillRect(QRectF(x, top + line.top, right - x, line.height), colour)
    painter.setPen(_ink(theme, item, plain=not is_lit(scene, item)))
    if scene.reading is not None and scene.reading.wants_bullet(item):
        _paint_bullet(painter, scene, item, paragraph, top)
    clip = QRectF(area).adjusted(0, -setting.pitch, 0, setting.pitch)
    paragraph.layout.draw(painter, QPointF(0, top), [], clip)
    _paint_strokes(painter, scene, strokes, top + under)
    _paint_edges(painter, scene, item, paragraph, top)


def tinted(scene: Scene) -> list[tuple[int, int]]:
    """Return the spans in focus, the current one as the mouse holds it."""
    spans = list(scene.tinted)
    if scene.held is not None and 0 <= scene.mention < len(spans):
        spans[scene.mention] = scene.held
    return spans


def tint_place(setting: Setting, line: Line, x: float, right: float, top: int) -> QRectF:
    """Return where the tint of a stretch of a line is, in an item that starts at `top`."""
    above = int(setting.ascent)
    return QRectF(x - 1, top + line.base_line - above, right - x + 2, above + round(setting.descent) + 2)


def _current_span(scene: Scene) -> tuple[int, int] | None:
    if not 0 <= scene.mention < len(scene.tinted):
        return None
    return scene.held or scene.tinted[scene.mention]


def grips(scene: Scene) -> dict[Edge, QPointF]:
    """Return where in the column the grips of the current mention are: above its start, below its end."""
    span, column = _current_span(scene), scene.column
    if span is None or not column.items:
        return {}
    found: dict[Edge, QPointF] = {}
    for edge, position, of in (("start", span[0], span[0]), ("end", span[1], max(span[1] - 1, span[0]))):
        index = column.index_of(of)
        if index < 0 or not column.is_laid_out(index):
            continue
        paragraph = column.paragraph(index)
        ends = paragraph.ends(max(span[0], paragraph.start), min(span[1], paragraph.end)) if paragraph else None
        if paragraph is None or ends is None or not paragraph.start <= position <= paragraph.end:
            continue
        setting, top = column.typography[column.items[index].role], column.top_of(index)
        if edge == "start":
            line, x = ends[0]
            found["start"] = QPointF(x, top + line.base_line - setting.ascent - 1)
        else:
            line, x = ends[1]
            found["end"] = QPointF(x, top + line.base_line + setting.descent + 3)
    return found


def edges(scene: Scene, item: Item, paragraph: Paragraph, top: int) -> Iterator[tuple[QRectF, QPointF]]:
    """Find the edges of the current mention in an item: an upright stroke and the middle of its knob."""
    span = _current_span(scene)
    if span is None or span[0] >= item.end or span[1] <= item.start:
        return
    ends = paragraph.ends(max(span[0], paragraph.start), min(span[1], paragraph.end))
    if ends is None:
        return
    setting = scene.column.typography[item.role]
    for (line, x), is_start in ((ends[0], True), (ends[1], False)):
        if not (item.start <= span[0] < item.end if is_start else item.start < span[1] <= item.end):
            continue  # the mention comes from, or goes on in, another paragraph
        above = top + line.base_line - setting.ascent
        below = top + line.base_line + setting.descent + 2
        beside = x - 1 if is_start != paragraph.right_to_left else x + 1
        yield QRectF(beside - 0.75, above, 1.5, below - above), QPointF(beside, above - 1 if is_start else below + 1)


def _paint_edges(painter: QPainter, scene: Scene, item: Item, paragraph: Paragraph, top: int) -> None:
    """Paint the edges of the current mention, with grips for the mouse, so that it is told from the others."""
    painter.setBrush(scene.theme.field(scene.tint))
    painter.setPen(Qt.PenStyle.NoPen)
    for place, knob in edges(scene, item, paragraph, top):
        painter.drawRect(place)
        painter.drawEllipse(knob, GRIP, GRIP)


def found_places(scene: Scene, item: Item, paragraph: Paragraph, top: int) -> Iterator[tuple[QRectF, int]]:
    """Find what the find bar found in an item: where it is, and which of all it is."""
    at = bisect_left(scene.found, (item.start, 0))
    if at and scene.found[at - 1][1] > item.start:
        at -= 1
    while at < len(scene.found) and scene.found[at][0] < item.end:
        start, end = scene.found[at]
        for line, x, right in paragraph.segments(max(start, item.start), min(end, item.end)):
            yield QRectF(x - 1, top + line.top + 2, right - x + 2, line.height - 4), at
        at += 1


def _paint_found(painter: QPainter, scene: Scene, item: Item, paragraph: Paragraph, top: int) -> None:
    """Paint what the find bar found; the one it stands at has a frame."""
    theme = scene.theme
    for place, at in found_places(scene, item, paragraph, top):
        painter.setBrush(theme.colour("found"))
        painter.setPen(QPen(theme.colour("found_line"), 1.5) if at == scene.found_at else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(place, 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)


def strokes_of(scene: Scene, index: int, paragraph: Paragraph) -> list[Stroke]:
    """Return the marks of an item line by line, worked out once."""
    strokes = scene.strokes.get(index)
    if strokes is None:
        item = scene.column.items[index]
        marks = [m for m in scene.marks.within(item.start, item.end) if not _is_bar(scene, item, m)]
        strokes = scene.strokes[index] = _strokes(paragraph, marks)
    return strokes


def _strokes(paragraph: Paragraph, marks: list[Mark]) -> list[Stroke]:
    strokes = []
    for mark in marks:
        for line, left, right in paragraph.segments(max(mark.start, paragraph.start), min(mark.end, paragraph.end)):
            strokes.append(Stroke(left, max(right - left, 1.0), line.base_line, mark))
    return strokes


def _is_bar(scene: Scene, item: Item, mark: Mark) -> bool:
    """Tell whether a mark is drawn beside an item; where it only reaches into a further block, it is underlined."""
    return (
        mark.kind is Kind.BAR and scene.reading is not None and scene.reading.is_most(item.first, mark.start, mark.end)
    )


def thickness(scene: Scene, mark: Mark) -> int:
    """Return how thick a mark's line is; 0 where it is not drawn, as it is not in focus."""
    span = mark.start, mark.end
    if mark.kind is Kind.PLAIN and not (mark.colour == scene.tint and span in scene.tinted):
        return 0
    current = scene.tinted[scene.mention] if 0 <= scene.mention < len(scene.tinted) > 1 else None
    return max(2, round(2 * scene.column.typography.scale)) + (span == current and mark.colour == scene.tint)


def stroke_place(scene: Scene, stroke: Stroke, under: int, thick: int) -> QRectF:
    """Return where a stroke is, `under` being what lies between the column's top and the words' lower edge."""
    lane = stroke.mark.lane * stroke_step(scene.column.typography.scale)
    return QRectF(stroke.left, stroke.base_line + under + lane, stroke.width, thick)


def _paint_strokes(painter: QPainter, scene: Scene, strokes: list[Stroke], below: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for stroke in strokes:
        if thick := thickness(scene, stroke.mark):
            painter.fillRect(stroke_place(scene, stroke, below, thick), scene.theme.field(stroke.mark.colour))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def bar_colours(scene: Scene, item: Item) -> list[str]:
    """Return the colours of the bars beside an item, the nearest first."""
    colours = [m.colour for m in scene.marks.within(item.start, item.end) if _is_bar(scene, item, m)]
    if item.role is Role.QUOTE:
        colours.append(scene.quote_colour)
    return list(dict.fromkeys(colours))


def _paint_bars(painter: QPainter, scene: Scene, index: int, paragraph: Paragraph, top: int) -> None:
    item = scene.column.items[index]
    for depth, colour in enumerate(bar_colours(scene, item)):
        x = _BAR_AT + 5 * depth
        side = scene.column.width + x - 3 if item.right_to_left else -x
        painter.fillRect(QRectF(side, top, 3, paragraph.height), scene.theme.field(colour))


def _paint_dots(painter: QPainter, scene: Scene, index: int) -> None:
    """Paint the dotted bar beside what is not in the body, without a break where the item above has one too."""
    column = scene.column
    item = column.items[index]
    joins = (
        index > 0
        and column.items[index - 1].dimmed
        and item.role is not Role.FOLD
        and column.items[index - 1].role is not Role.FOLD
    )
    top = column.bottom_of(index - 1) if joins else column.top_of(index)
    side = column.width + _DOTS_AT - 2 if item.right_to_left else -_DOTS_AT
    colour = scene.theme.colour("furniture_line")
    for y in range(top + top % 2, column.bottom_of(index), 4):
        painter.fillRect(QRect(side, y, 2, 2), colour)


def _paint_label(painter: QPainter, scene: Scene, index: int, right: int) -> None:
    """Say beside unfolded furniture what its dimness means, once for each run, where there is room."""
    column = scene.column
    above = column.items[index - 1] if index else None
    paragraph = column.paragraph(index)
    if paragraph is None or not paragraph.lines or (above and above.dimmed and above.role is not Role.FOLD):
        return
    font, words = column.typography.label_font, tr("not in body")
    if column.width + _BESIDE + QFontMetricsF(font).horizontalAdvance(words) > right:
        return
    painter.setFont(font)
    painter.setPen(scene.theme.colour("faint"))
    place = QPointF(column.width + _BESIDE, column.top_of(index) + paragraph.lines[0].base_line)
    painter.drawText(place, words)


def _paint_line_for_furniture(painter: QPainter, scene: Scene, item: Item, top: int) -> None:
    setting = scene.column.typography[item.role]
    words, amount = fold_words(scene, item)
    width = scene.column.width
    metrics = QFontMetricsF(setting.font)
    room = width - metrics.horizontalAdvance(amount)
    base = round(top + setting.base_line)
    painter.setFont(setting.font)
    painter.setPen(scene.theme.colour("faint"))
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - 24)
    if item.right_to_left:
        painter.drawText(QPointF(0, base), amount)
        painter.drawText(QPointF(width - metrics.horizontalAdvance(words), base), words)
    else:
        painter.drawText(QPointF(room, base), amount)
        painter.drawText(QPointF(0, base), words)


def _paint_bullet(painter: QPainter, scene: Scene, item: Item, paragraph: Paragraph, top: int) -> None:
    first, setting = paragraph.lines[0], scene.column.typography[item.role]
    size = max(4.0, setting.ascent * 0.26)
    x = scene.column.width - setting.indent / 2 if item.right_to_left else setting.indent / 2 - size / 2
    painter.setBrush(_ink(scene.theme, item))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QRectF(x - 2, top + first.base_line - setting.ascent * 0.3 - size / 2, size, size))
    painter.setPen(_ink(scene.theme, item))


def current_bar(scene: Scene, lowest: int) -> QRectF | None:
    """Return where the bar is beside the blocks that a key would act on, as far as a height of the column."""
    column, blocks = scene.column, scene.current
    if not blocks or scene.reading is None:
        return None
    first = column.index_of(scene.reading.blocks[blocks[0]].start)
    while first + 1 < len(column.items) and column.items[first].last <= blocks[0]:
        first += 1
    top, bottom = column.top_of(first), column.bottom_of(first)
    index = first
    while index < len(column.items) and column.items[index].first <= blocks[-1] and column.tops[index] <= lowest:
        bottom = column.bottom_of(index)
        index += 1
    return QRectF(-_CURRENT_AT, top + 2, 2, max(bottom - top - 4, 4))


def _paint_current(painter: QPainter, scene: Scene, lowest: int) -> None:
    """Paint the thin bar beside the blocks that a key would take into the body, or out of it."""
    bar = current_bar(scene, lowest)
    if bar is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scene.theme.colour("accent" if scene.current_is_chosen else "furniture_line"))
        painter.drawRoundedRect(bar, 1, 1)


def caret_place(scene: Scene, above: int, below: int) -> QRectF | None:
    """Return where the text cursor is, where it shows between two heights of the column."""
    if scene.caret is None or not scene.caret_visible:
        return None
    index = scene.column.index_of(scene.caret)
    paragraph = scene.column.paragraph(index) if _is_near(scene, index, above, below) else None
    if paragraph is None:
        return None
    place = paragraph.caret(scene.caret).translated(0, scene.column.top_of(index))
    place.setWidth(2)
    return place


def _paint_caret(painter: QPainter, scene: Scene, area: QRect) -> None:
    place = caret_place(scene, area.top(), area.bottom())
    if place is not None:
        painter.fillRect(place, scene.theme.colour("accent"))


def count_place(scene: Scene, above: int, below: int) -> tuple[QRectF, str] | None:
    """Return where in the column, between two heights, it is said which of how many mentions is in focus; and that."""
    if len(scene.tinted) < 2 or not 0 <= scene.mention < len(scene.tinted):
        return None
    index = scene.column.index_of(scene.tinted[scene.mention][0])
    if index < 0 or scene.column.items[index].role is Role.FOLD or not _is_near(scene, index, above, below):
        return None
    top, bottom = scene.column.place_of(scene.tinted[scene.mention][0])
    if scene.column.items[index].dimmed:
        top, bottom = bottom, 2 * bottom - top  # below what is said there of the furniture
    place = QRectF(scene.column.width + _BESIDE, top, 60, bottom - top)
    return place, f"{scene.mention + 1}/{len(scene.tinted)}"


def paint_count(painter: QPainter, scene: Scene, left: int, scrolled: int, clip: QRect) -> None:
    """Paint beside the mention in focus which of how many it is."""
    count = count_place(scene, scrolled + clip.top() - _OVER, scrolled + clip.bottom() + _OVER)
    if count is not None:
        place, words = count
        painter.setFont(scene.column.typography.label_font)
        painter.setPen(scene.theme.colour("muted"))
        aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place.translated(left, -scrolled), aligned, words)


def _is_near(scene: Scene, index: int, top: int, bottom: int) -> bool:
    """Tell whether an item is in view: nothing else may be laid out while painting, or it would move what is shown."""
    return index >= 0 and scene.column.tops[index] <= bottom and scene.column.tops[index + 1] >= top


def is_lit(scene: Scene, item: Item) -> bool:
    """Tell whether a tint or the selection lies under words of an item, on which dim words could not be read."""
    spans = (*scene.tinted, *([scene.selection] if scene.selection is not None else []))
    return any(start < item.end and end > item.start for start, end in spans)


def _ink(theme: Theme, item: Item, *, plain: bool = True) -> QColor:
    if not plain:
        return theme.colour("text")
    if item.dimmed:
        return theme.colour("faint")
    return theme.colour("muted" if item.role is Role.CAPTION else "text")
