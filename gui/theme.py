"""Colours and fonts: the two themes, read from data, and the one that the system asks for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data
from typing import Literal

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

ThemeName = Literal["light", "dark"]
Choice = Literal["system", "light", "dark"]

_UI_FAMILIES = ("Inter", "Inter Variable")
_READING_FAMILIES = ("Source Serif 4", "Source Serif 4 Variable", "Source Serif Pro")
_UI_FALLBACK = ("Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
_READING_FALLBACK = ("Georgia", "Noto Serif", "DejaVu Serif")


class Theme:
    """A palette by role and by field, with the fonts of the window; never changes once made."""

    def __init__(self, name: ThemeName, colours: Mapping[str, str], fields: Mapping[str, tuple[str, str]]) -> None:
        self.name: ThemeName = name
        self._colours = {role: QColor(value) for role, value in colours.items()}
        self._fields = {key: (QColor(ink), QColor(tint)) for key, (ink, tint) in fields.items()}

    @property
    def dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return self.name == "dark"

    @property
    def roles(self) -> tuple[str, ...]:
        """The names that `colour` knows."""
        return tuple(self._colours)

    @property
    def field_colours(self) -> tuple[str, ...]:
        """The names that `field` knows."""
        return tuple(self._fields)

    def colour(self, role: str) -> QColor:
        """Return the colour of a part of the window; KeyError for a role that no theme has."""
        return self._colours[role]

    def field(self, colour_name: str) -> QColor:
        """Return a field's ink (its dot, its underlines); an unknown name is grey."""
        return self._field(colour_name)[0]

    def field_tint(self, colour_name: str) -> QColor:
        """Return what is laid under a field's evidence while it is in focus."""
        return self._field(colour_name)[1]

    def ui_font(self, px: int = 13, weight: int = 400) -> QFont:
        """Return the window's sans-serif face at a size in pixels; do not change the returned font, copy it."""
        return _font((*_UI_FAMILIES, *_UI_FALLBACK), px, weight, QFont.StyleHint.SansSerif)

    def reading_font(self, px: int = 18, weight: int = 400, family: str = "") -> QFont:
        """Return the article's face at a size in pixels, by default the serif; do not change the returned font."""
        if family in _UI_FAMILIES:
            return self.ui_font(px, weight)
        chosen = (family,) if family and family not in _READING_FAMILIES else ()
        return _font((*chosen, *_READING_FAMILIES, *_READING_FALLBACK), px, weight, QFont.StyleHint.Serif)

    def palette(self) -> QPalette:
        """Return the palette that standard widgets are drawn with."""
        palette = QPalette()
        role = QPalette.ColorRole
        for target, name in (
            (role.Window, "window"), (role.WindowText, "text"), (role.Base, "input"), (role.AlternateBase, "pane"),
            (role.Text, "text"), (role.Button, "button"), (role.ButtonText, "text"), (role.BrightText, "red"),
            (role.ToolTipBase, "popup"), (role.ToolTipText, "text"), (role.PlaceholderText, "muted"),
            (role.Highlight, "accent"), (role.HighlightedText, "accent_text"), (role.Link, "accent"),
            (role.LinkVisited, "accent"), (role.Accent, "accent"), (role.Light, "popup"), (role.Midlight, "line"),
            (role.Mid, "line"), (role.Dark, "muted"),
        ):  # fmt: skip
            palette.setColor(target, self.colour(name))
        palette.setColor(role.Shadow, QColor(0, 0, 0, 160))
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.colour("muted"))
        palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, self.colour("line"))
        return palette

    def _field(self, colour_name: str) -> tuple[QColor, QColor]:
        return self._fields.get(colour_name) or self._fields["grey"]


@cache
def load(name: ThemeName) -> Theme:
    """Read a theme from `resources/themes`."""
    # Not through importlib.resources: it imports half the standard library, and the first frame waits for this.
    data = tomllib.loads((get_data("resources", f"themes/{name}.toml") or b"").decode())
    return Theme(name, data["colours"], {key: (ink, tint) for key, (ink, tint) in data["fields"].items()})


def resolve(choice: str) -> Theme:
    """Return the theme that a person chose; "system" (or anything unknown) follows the system's colour scheme."""
    if choice == "dark" or (choice != "light" and system_is_dark()):
        return load("dark")
    return load("light")


def system_is_dark() -> bool:
    """Whether the system asks programs for a dark appearance."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


_UI_FILES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold")
_READING_FILES = ("SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4-Semibold")


@cache
def load_ui_fonts() -> tuple[str, ...]:
    """Register the window's faces that ship in `resources/fonts`; return their families."""
    return _register(_UI_FILES)


@cache
def load_reading_fonts() -> tuple[str, ...]:
    """Register the article's faces; return their families."""
    return _register(_READING_FILES)


def load_fonts() -> tuple[str, ...]:
    """Register all faces; return their families, none where the files are missing (then the system's are used)."""
    return load_ui_fonts() + load_reading_fonts()


def _register(names: tuple[str, ...]) -> tuple[str, ...]:
    families: list[str] = []
    for name in names:
        try:
            data = get_data("resources", f"fonts/{name}.ttf")
        except OSError:
            continue
        number = QFontDatabase.addApplicationFontFromData(QByteArray(data or b""))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


@cache
def _font(families: tuple[str, ...], px: int, weight: int, hint: QFont.StyleHint) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setStyleHint(hint)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    # Sub-pixel advances, as in print; hinted widths would make the column ragged at some scales.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
