"""How a person likes an article to be set: size, column, face, line spacing. Plain values, checked on their way in."""

from __future__ import annotations

from dataclasses import dataclass, replace

TEXT_SIZE = 18
COLUMN = 74
"""Default column width in characters; lines break before it, so that most hold fewer than 70."""
SERIF = "Source Serif 4"
SANS = "Inter"

SIZES = (10, 48)
COLUMNS = (30, 120)
SPACINGS = (80, 200)
_COLUMN_STEP = 4
_SPACING_STEP = 10


@dataclass(frozen=True, slots=True)
class Manner:
    """`size` in pixels, `column` in characters, `face` a family, `spacing` in percent of the usual line pitch."""

    size: int = TEXT_SIZE
    column: int = COLUMN
    face: str = SERIF
    spacing: int = 100

    def within_bounds(self) -> Manner:
        """Return the nearest manner in which an article can be read."""
        return Manner(
            _between(self.size, SIZES),
            _between(self.column, COLUMNS),
            self.face or SERIF,
            _between(self.spacing, SPACINGS),
        )

    def larger(self, by: int) -> Manner:
        """Return it with the text some pixels larger, or smaller."""
        return replace(self, size=self.size + by).within_bounds()

    def wider(self, by: int) -> Manner:
        """Return it with the column some steps wider, or narrower."""
        return replace(self, column=self.column + by * _COLUMN_STEP).within_bounds()

    def looser(self, by: int) -> Manner:
        """Return it with some steps more space between the lines, or less."""
        return replace(self, spacing=self.spacing + by * _SPACING_STEP).within_bounds()


def _between(value: int, bounds: tuple[int, int]) -> int:
    return min(max(value, bounds[0]), bounds[1])
