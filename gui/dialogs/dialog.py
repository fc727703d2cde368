"""What all dialogs share: the theme's look, a title, a column, a row of buttons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import resources
from gui.controls import button_style, scroll_bar_style
from gui.dialogs.body import DialogBody
from gui.room import room_for
from gui.theme import Theme


def dialog_style(theme: Theme) -> str:
    """Return the style sheet of dialogs. (Panes are painted; dialogs are rare enough for a sheet.)"""

    def name(role: str) -> str:
        return theme.colour(role).name()

    # Fusion draws the boxes of the dark theme in its ground's own shade; the sheet takes a picture from files only.
    tick = (Path(resources.__file__).parent / "icons" / f"tick-{theme.name}.png").as_posix()
    return (
        f"""
        QDialog {{ background: {name("window")}; color: {name("text")}; }}
        DialogBody, #dialog_content {{ background: transparent; }}
        QLineEdit, QPlainTextEdit, QTextEdit, QListWidget, QTreeWidget {{
            background: {name("input")}; color: {name("text")}; border: 1px solid {name("input_line")};
            border-radius: 5px; padding: 4px 6px; selection-background-color: {name("text_selection")};
            selection-color: {name("text")}; }}
        QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QListWidget:focus, QTreeWidget:focus {{
            border-color: {name("accent")}; }}
        QLineEdit {{ min-height: 18px; }}
        MarkedEdit, MarkedEdit:focus {{ background: transparent; border: 0; padding: 0; }}
        QComboBox {{
            background: {name("input")}; color: {name("text")}; border: 1px solid {name("input_line")};
            border-radius: 5px; padding: 4px 8px; min-height: 18px; }}
        QComboBox:focus {{ border-color: {name("accent")}; }}
        QComboBox::drop-down {{ border: 0; width: 22px; }}
        QComboBox QAbstractItemView {{
            background: {name("popup")}; color: {name("text")}; border: 1px solid {name("chip_line")}; outline: 0;
            selection-background-color: {name("selection_row")}; selection-color: {name("text")}; }}
        QLineEdit:disabled {{ color: {name("muted")}; background: {name("pane")}; }}
        QListWidget::item, QTreeWidget::item {{ padding: 3px 2px; color: {name("text")}; border: 0; }}
        QListWidget::item:selected, QTreeWidget::item:selected {{ background: {name("selection_row")}; }}
        QTreeWidget::item:hover {{ background: {name("hover_row")}; }}
        QTreeWidget::item:selected:hover {{ background: {name("selection_row")}; }}
        QProgressBar {{ background: {name("progress")}; border: 0; border-radius: 3px; max-height: 6px;
            min-height: 6px; }}
        QProgressBar::chunk {{ background: {name("accent")}; border-radius: 3px; }}
        QCheckBox, QRadioButton {{ color: {name("text")}; spacing: 7px; border: 1px solid transparent;
            border-radius: 4px; padding: 2px 4px 2px 2px; }}
        QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator {{ width: 14px; height: 14px;
            background: {name("input")}; border: 1px solid {name("muted")}; border-radius: 4px; }}
        QRadioButton::indicator {{ border-radius: 8px; }}
        QCheckBox::indicator:checked, QTreeView::indicator:checked {{ background: {name("accent")};
            border-color: {name("accent")}; image: url("{tick}"); }}
        QRadioButton::indicator:checked {{ border: 5px solid {name("accent")}; width: 6px; height: 6px; }}
        QCheckBox::indicator:disabled {{ border-color: {name("chip_line")}; }}
        QCheckBox:focus, QRadioButton:focus {{ border-color: {name("accent")}; }}
        QCheckBox:disabled, QRadioButton:disabled {{ color: {name("muted")}; }}
        QHeaderView::section {{ background: {name("window")}; color: {name("muted")}; border: 0; padding: 4px; }}
    """
        + scroll_bar_style(theme, "input")
        + button_style(theme)
    )


class DropDown(QComboBox):
    """A choice among a few; the sheet takes the style's arrow away, so it is drawn here."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over the rest."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("muted"), 1.4))
        x, y = self.width() - 17.0, self.height() / 2 - 2
        painter.drawPolyline([QPointF(x, y), QPointF(x + 4, y + 4), QPointF(x + 8, y)])
        painter.end()


class Dialog(QDialog):
    """A modal dialog over the window; it deletes itself when it is closed."""

    def __init__(self, parent: QWidget, theme: Theme, width: int = 560) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(theme.ui_font(13))
        self.setPalette(theme.palette())
        self.setStyleSheet(dialog_style(theme))
        self._least_width = width
        self._needed = QSize()
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.body = DialogBody(self)
        for bar in (self.body.verticalScrollBar(), self.body.horizontalScrollBar()):
            bar.setStyleSheet(scroll_bar_style(theme, "window"))
        outer.addWidget(self.body, 1)
        self.body.content.relaid.connect(self._on_relaid)
        self.column = self.body.column
        self.column.setContentsMargins(20, 18, 20, 16)
        self.column.setSpacing(10)
        self._foot: QHBoxLayout | None = None
        self._heading = QLabel(self)
        self._heading.setFont(theme.reading_font(20, 600))
        self.column.addWidget(self._heading)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that all texts need, as far as the screen has it; the rest scrolls."""
        room = room_for(self)
        self.setMinimumWidth(min(self._least_width, room.width()))
        for box in self.findChildren(QAbstractSpinBox):
            self._outline(box)
        self._fit(room)
        super().showEvent(event)

    def _outline(self, box: QAbstractSpinBox) -> None:
        """Give a box the outline that others have: Fusion draws it in the window's colour, darker by two fifths."""
        palette = QPalette(self.theme.palette())
        palette.setColor(QPalette.ColorRole.Window, self.theme.colour("input_line").lighter(140))
        box.setPalette(palette)

    def _fit(self, room: QRect) -> None:
        foot = self._foot.totalMinimumSize() if self._foot is not None else QSize(0, 0)
        wide = max(self.width(), self._least_width, self.body.needed(0).width(), foot.width())
        width = min(wide, room.width())
        self._needed = self.body.needed(width)
        height = min(max(self.height(), self._needed.height() + foot.height()), room.height())
        self.resize(width, height)
        left = min(self.x(), room.right() + 1 - width)
        top = min(self.y(), room.bottom() + 1 - height)
        if (left, top) != (self.x(), self.y()):
            self.move(max(left, room.left()), max(top, room.top()))

    def adjustSize(self) -> None:
        """Take the size that the content would like, as far as the screen has it."""
        super().adjustSize()
        if self.isVisible():
            self._fit(room_for(self))

    def _on_relaid(self) -> None:
        """Grow with what is in the dialog; what a person made smaller stays so while the content does."""
        if self.isVisible():
            needed = self.body.needed(self.width())
            if needed.height() > self._needed.height() or needed.width() > self._needed.width():
                self._fit(room_for(self))

    def set_title(self, title: str) -> None:
        """Name the dialog, in its frame and above its content."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._heading.setText(title)

    def note(self, text: str = "", *, role: str = "muted") -> QLabel:
        """Return a label for a remark, not yet placed."""
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self.theme.ui_font(12))
        palette = QPalette(self.theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self.theme.colour(role))
        label.setPalette(palette)
        return label

    def buttons(self, *buttons: QPushButton, left: tuple[QPushButton, ...] = ()) -> QHBoxLayout:
        """Put buttons below everything, at the right, some at the left; they stay in view where the rest scrolls."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in left:
            row.addWidget(button)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.setContentsMargins(20, 10, 20, 16)
        self.column.setContentsMargins(20, 18, 20, 0)
        self._outer.addLayout(row)
        self._foot = row
        return row

    def button(self, text: str, *, default: bool = False) -> QPushButton:
        """Return a button, not yet placed."""
        button = QPushButton(text, self)
        button.setAccessibleName(text.rstrip("…"))
        button.setAutoDefault(default)
        button.setDefault(default)
        return button
