"""Fonts, measures and colours of the record pane, taken from the theme once."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen, QStaticText, QTextLayout, QTextOption

from gui.theme import Theme

# Geometry in device-independent pixels, from the design at 1440x900 (pane 403 wide).
DOT_X, LABEL_X, VALUE_X = 14, 28, 122
RIGHT, STATE_WIDTH = 14, 40
PAD = 8
"""White space above and below a row's content."""
LINE = 19
"""Height of a line of values (13 px type)."""
SMALL_LINE = 17
"""Height of a line of provenance (12 px type)."""
CHIP, CHIP_GAP = 20, 4
INPUT = 29
"""Height of a one-line input."""
KEY = 16
EDITOR_MARGIN = 3
"""White space that an editor keeps around its inputs for the focus ring."""

_CACHED_WIDTHS = 20_000
_PARAGRAPH_SEPARATORS = str.maketrans({"\n": "\u2028", "\r": None, "\t": " ", "\u2029": "\u2028"})


@dataclass(slots=True)
class Face:
    """A font with its measures; widths of words are remembered, for most are asked for again at each layout."""

    font: QFont
    metrics: QFontMetricsF = field(init=False)
    ascent: float = field(init=False)
    height: float = field(init=False)
    _widths: dict[str, float] = field(init=False, default_factory=dict)
    _shaped: dict[str, QStaticText] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.metrics = QFontMetricsF(self.font)
        self.ascent = self.metrics.ascent()
        self.height = self.ascent + self.metrics.descent()

    def width(self, text: str) -> float:
        """Return the advance of a text."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > _CACHED_WIDTHS:
                self._widths.clear()
            width = self._widths[text] = self.metrics.horizontalAdvance(text)
        return width

    def shaped(self, text: str) -> QStaticText:
        """Return words that are painted again and again (labels, keys, signs), shaped once."""
        shaped = self._shaped.get(text)
        if shaped is None:
            shaped = self._shaped[text] = QStaticText(text)
            shaped.setTextFormat(Qt.TextFormat.PlainText)
            shaped.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            shaped.prepare(font=self.font)
        return shaped

    def baseline(self, top: float, line: float) -> float:
        """Return the baseline of a text centred in a line that starts at `top`."""
        return round(top + (line - self.height) / 2 + self.ascent)

    def elided(self, text: str, width: float) -> str:
        """Return the text cut to a width, with … at its end where it was cut."""
        return text if self.width(text) <= width else self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class Style:
    """The faces and colours that rows are laid out and painted with."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.pens = {role: QPen(theme.colour(role), 1) for role in theme.roles}
        self.label = Face(theme.ui_font(13, 500))
        self.value = Face(theme.ui_font(13))
        self.struck = Face(_struck(theme.ui_font(13)))
        self.chip = Face(theme.ui_font(12))
        self.chip_struck = Face(_struck(theme.ui_font(12)))
        self.attribute = Face(theme.ui_font(11))
        self.attribute_struck = Face(_struck(theme.ui_font(11)))
        self.small = Face(theme.ui_font(12))
        self.small_struck = Face(_struck(theme.ui_font(12)))
        self.key = Face(theme.ui_font(11))

    def colour(self, role: str) -> QColor:
        """Return a role's colour."""
        return self.theme.colour(role)


def wrap(
    face: Face, text: str, width: float, line: float, *, limit: int, closing: str = ""
) -> tuple[QTextLayout, float]:
    """Lay a text out in at most `limit` lines; what is cut ends in … and `closing`.

    Returns the layout and its height. Text that begins in a right-to-left script is set from the right.
    """
    text = text.translate(_PARAGRAPH_SEPARATORS)
    layout, starts = _laid_out(face, text, width, line)
    if len(starts) > limit:
        # Qt counts UTF-16 units; the cut only needs the text before the last line that is kept.
        units = text.encode("utf-16-le", "surrogatepass")
        head = units[: 2 * starts[limit - 1]].decode("utf-16-le", "surrogatepass")
        tail = units[2 * starts[limit - 1] :].decode("utf-16-le", "surrogatepass").replace("\u2028", " ")
        cut = face.metrics.elidedText(tail[:400], Qt.TextElideMode.ElideRight, width - face.width(closing))
        cut = cut[:-1].rstrip() + "…" if cut.endswith(" …") else cut
        layout, starts = _laid_out(face, head + cut + closing, width, line)
        if len(starts) > limit:
            layout, starts = _laid_out(face, head + cut[: -len(closing) - 2] + "…" + closing, width, line)
    return layout, min(len(starts), limit) * line


def count_lines(font: QFont, text: str, width: float, limit: int) -> int:
    """Return how many lines a text takes at a width; at least 1, at most `limit`."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.translate(_PARAGRAPH_SEPARATORS), font)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while count < limit and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return max(count, 1)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction belongs to a right-to-left script."""
    for char in text[:200]:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def _laid_out(face: Face, text: str, width: float, line: float) -> tuple[QTextLayout, list[int]]:
    layout = QTextLayout(text, face.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if is_right_to_left(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < 12:
        made = layout.createLine()
        if not made.isValid():
            break
        made.setLineWidth(width)
        made.setPosition(QPointF(0, face.baseline(len(starts) * line, line) - made.ascent()))
        starts.append(made.textStart())
    layout.endLayout()
    return layout, starts


def _struck(font: QFont) -> QFont:
    copy = QFont(font)
    copy.setStrikeOut(True)
    return copy
