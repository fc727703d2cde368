"""How each kind of item is set: face, size, line pitch, distances; all in pixels, scaled with the text size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

from gui.manner import TEXT_SIZE, Manner
from gui.reader.flow import Role
from gui.theme import Theme

_SAMPLE = "It was noted that over the past seven years, trade turnover between the two has nearly doubled."


@dataclass(frozen=True)
class Setting:
    """How one kind of item is set; `before` and `after` are the least distances to its neighbours."""

    font: QFont
    pitch: float
    before: int
    after: int
    indent: int = 0

    @cached_property
    def ascent(self) -> float:
        """Height of the face above its base line."""
        return QFontMetricsF(self.font).ascent()

    @cached_property
    def descent(self) -> float:
        """Depth of the face below its base line."""
        return QFontMetricsF(self.font).descent()

    @cached_property
    def character(self) -> float:
        """Width of an average character of running text."""
        return QFontMetricsF(self.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)

    @cached_property
    def base_line(self) -> float:
        """Distance from the top of a line to its base line; what the pitch adds is shared out above and below."""
        return (self.pitch - self.ascent - self.descent) / 2 + self.ascent


class Typography:
    """The settings of all kinds of items in one manner, and the width of the column."""

    def __init__(self, theme: Theme, manner: Manner | None = None) -> None:
        manner = manner or Manner()
        scale = manner.size / TEXT_SIZE

        def px(length: float) -> int:
            return max(1, round(length * scale))

        def setting(face: float, pitch: float, apart: tuple[int, int], weight: int = 400, indent: int = 0) -> Setting:
            font = theme.reading_font(px(face), weight, manner.face)
            metrics = QFontMetricsF(font)
            # A face with tall signs is never set so tight that its lines touch.
            pitch = max(pitch * scale * manner.spacing / 100, metrics.ascent() + metrics.descent())
            return Setting(font, pitch, px(apart[0]), px(apart[1]), px(indent) if indent else 0)

        body = setting(18, 28.44, (14, 14))
        small = setting(15, 22, (6, 6))
        self._settings = {
            Role.HEADLINE: setting(30, 35.4, (20, 19), 600),
            Role.HEADING: setting(21, 29, (26, 10), 600),
            Role.PARAGRAPH: body,
            Role.QUOTE: body,
            Role.LIST_ITEM: setting(18, 28.44, (6, 6), indent=22),
            Role.CAPTION: setting(15, 22, (12, 16)),
            Role.FURNITURE: small,
            Role.FOLD: setting(15, 22, (11, 14)),
        }
        self.size = manner.size
        self.scale = scale
        self.column = round(manner.column * body.character)
        self.top = px(33)
        self.bottom = px(72)
        self.label_font = theme.ui_font(px(11))

    def __getitem__(self, role: Role) -> Setting:
        return self._settings[role]

    def gap(self, above: Role, below: Role) -> int:
        """Return the distance between two items."""
        if above is below and below in (Role.LIST_ITEM, Role.FURNITURE):
            return self._settings[below].before
        return max(self._settings[above].after, self._settings[below].before)
