"""WCAG AA by computation: every text on every ground it may stand on, every sign and focus ring against its ground.

Every role of the themes has a part here, so that a new one cannot come in without being looked at.
"""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

import gui
from gui import theme
from gui.dialogs.dialog import Dialog, DropDown
from gui.theme import ThemeName
from tests.gui.test_look import THEMES, contrast

GROUNDS = (
    "window", "pane", "reading", "focus_row", "selection_row", "hover_row", "banner", "popup", "chip", "input",
    "button", "tab",
)  # fmt: skip
"""What words may stand on."""
EVERYWHERE = ("text", "label", "muted", "amber_text", "green_text", "red_text")
"""Words that may stand on all of them; muted ones are hints, placeholders and what is disabled, too."""
ONLY_ON = {
    "faint": ("reading", "pane"),  # furniture and the hints of an empty pane
    "key_text": ("key",),
    "tab_text": ("tab",),
    "tab_active_text": ("tab_active",),
    "accent_text": ("accent",),
}
ON_TINTS = ("text",)
"""What stands on the tint under evidence, and under a selection: furniture is drawn in full ink there."""
SIGNS = ("accent", "amber", "green", "red", "input_focus", "found_line")
"""Marks, glyphs and focus rings: 3 to 1 against what is beside them."""
OUTLINES = ("input_line", "button_line")
"""The edges of controls: 3 to 1 against all that a control may stand on, and against its own ground."""
DECORATION = (
    "line", "chip_line", "key_line", "input_glow", "progress", "furniture_line", "banner_line", "popup_line", "shadow",
)  # fmt: skip
"""Lines that part what is told apart without them, too."""
LINE_OF_TEXT = ("text_selection", "found")


@pytest.mark.parametrize("name", THEMES)
def test_every_role_has_its_part(name: ThemeName) -> None:
    known = {
        *GROUNDS, *EVERYWHERE, *ONLY_ON, *SIGNS, *OUTLINES, *DECORATION, *LINE_OF_TEXT, "key", "tab_active",
    }  # fmt: skip
    assert set(theme.load(name).roles) == known


@pytest.mark.parametrize("name", THEMES)
def test_words_keep_aa_on_every_ground(name: ThemeName) -> None:
    colours = theme.load(name)
    pairs = [*itertools.product(EVERYWHERE, GROUNDS)]
    pairs += [(word, ground) for word, grounds in ONLY_ON.items() for ground in grounds]
    pairs += [(word, ground) for word in ON_TINTS for ground in LINE_OF_TEXT]
    low = {
        (word, ground): round(ratio, 2)
        for word, ground in pairs
        if (ratio := contrast(colours.colour(word), colours.colour(ground))) < 4.5
    }
    assert not low
    for field, word in itertools.product(colours.field_colours, ON_TINTS):
        assert contrast(colours.colour(word), colours.field_tint(field)) >= 4.5, field


@pytest.mark.parametrize("name", THEMES)
def test_signs_rings_and_fields_keep_three_to_one(name: ThemeName) -> None:
    colours = theme.load(name)
    low = {
        (sign, ground): round(ratio, 2)
        for sign, ground in itertools.product(SIGNS, ("window", "pane", "reading", "focus_row", "popup", "input"))
        if (ratio := contrast(colours.colour(sign), colours.colour(ground))) < 3
    }
    for ring in ("accent", "input_focus"):  # also against the glow, and the rows that a ring may frame
        for ground in ("input_glow", "selection_row", "hover_row", "button", "tab", "chip", "banner"):
            if (ratio := contrast(colours.colour(ring), colours.colour(ground))) < 3:
                low[ring, ground] = round(ratio, 2)
    for field in colours.field_colours:
        ink = colours.field(field)
        for ground in ("reading", "pane", "focus_row", "popup", "window", "chip"):
            if (ratio := contrast(ink, colours.colour(ground))) < 3:
                low[field, ground] = round(ratio, 2)
        if (ratio := contrast(ink, colours.field_tint(field))) < 3:
            low[field, "its tint"] = round(ratio, 2)
    assert not low


@pytest.mark.parametrize("name", THEMES)
def test_outlines_of_controls_keep_three_to_one(name: ThemeName) -> None:
    colours = theme.load(name)
    low = {
        (line, ground): round(ratio, 2)
        for line, ground in itertools.product((*OUTLINES, "muted"), GROUNDS)
        if (ratio := contrast(colours.colour(line), colours.colour(ground))) < 3
    }
    assert not low


@pytest.mark.parametrize("name", THEMES)
def test_empty_boxes_in_a_dialog_are_seen(name: ThemeName, qtbot: QtBot) -> None:
    """What is drawn, not what the theme says: the strongest line across the left edge of each empty control."""
    colours = theme.load(name)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Dialog(parent, colours)
    tree = QTreeWidget(dialog)
    tree.setRootIsDecorated(False)
    item = QTreeWidgetItem(tree, ["words"])
    item.setCheckState(0, Qt.CheckState.Unchecked)
    tree.setFixedHeight(80)
    controls: list[QWidget] = [
        QCheckBox(dialog),
        QRadioButton(dialog),
        QSpinBox(dialog),
        QLineEdit(dialog),
        DropDown(colours, dialog),
    ]
    controls += [dialog.button("press"), tree]
    for control in controls:
        dialog.column.addWidget(control)
    last = QPushButton(dialog)
    dialog.buttons(last)
    dialog.show()
    last.setFocus()
    picture = dialog.grab().toImage()

    def strongest(left: int, right: int, y: int) -> float:
        ground = colours.colour("window" if left < 20 else "input")
        return max(contrast(picture.pixelColor(x, y), ground) for x in range(left, right))

    for control in controls:
        place = control.mapTo(dialog, QPoint(0, control.height() // 2))
        assert strongest(place.x() - 2, place.x() + 7, place.y()) >= 3, type(control).__name__
    box = tree.visualItemRect(item)
    corner = tree.viewport().mapTo(dialog, box.topLeft())
    assert strongest(corner.x(), corner.x() + 10, corner.y() + box.height() // 2) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_of_standard_widgets_keeps_aa(name: ThemeName) -> None:
    from PySide6.QtGui import QPalette

    palette = theme.load(name).palette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for word, ground in (
        (role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button), (role.ToolTipText, role.ToolTipBase), (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
    ):  # fmt: skip
        for state in (group.Active, group.Inactive):
            assert contrast(palette.color(state, word), palette.color(state, ground)) >= 4.5, (word, ground)
        if word in (role.WindowText, role.Text, role.ButtonText):
            ratio = contrast(palette.color(group.Disabled, word), palette.color(group.Disabled, ground))
            assert ratio >= 4.5, (word, ground, "disabled")


def test_no_colour_is_written_outside_of_the_themes() -> None:
    """A colour that is not of a theme would be checked by nobody; black shadows have no words on them."""
    folder = Path(gui.__file__).parent
    found = {
        path.name: hits
        for path in folder.rglob("*.py")
        if (
            hits := re.findall(r"\"#[0-9a-fA-F]{3,8}\"|QColor\((?!value|ink|tint|0, 0, 0)[^)]", path.read_text("utf-8"))
        )
    }
    assert not found
