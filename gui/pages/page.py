"""A page with a picture, a sentence or two, and buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.controls import button_style
from gui.pages import pictures
from gui.theme import Theme

_IN_A_ROW = 3


class Picture(QWidget):
    """One of the line drawings."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, name: str, theme: Theme) -> None:
        """Show another picture, or the same in another theme."""
        self._name, self._theme = name, theme
        self.update()

    def sizeHint(self) -> QSize:
        """96 by 96 pixels."""
        return QSize(pictures.SIZE, pictures.SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the picture."""
        painter = QPainter(self)
        pictures.draw(self._name, painter, self._theme, 0, 0)
        painter.end()


class Page(QWidget):
    """Says why there is nothing here, and offers what can be done about it."""

    chosen = Signal(str)
    """Id of the command whose button was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture_name = "desk"
        self.picture = Picture(theme, self._picture_name, self)
        self.title = QLabel(self)
        self.text = QLabel(self)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setMaximumWidth(460)
        self.title.setMaximumWidth(560)
        self._buttons: list[QPushButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self.column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addSpacing(18)
        for label in (self.title, self.text):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 100)
            row.addStretch(1)
            self.column.addLayout(row)
            self.column.addSpacing(8)
        self._rows = (QHBoxLayout(), QHBoxLayout())
        for row in self._rows:
            row.setSpacing(8)
            row.addStretch(1)
            row.addStretch(1)
            self.column.addSpacing(10 if row is self._rows[0] else 8)
            self.column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 24, 32, 24)
        outer.addStretch(2)
        outer.addLayout(self.column)
        outer.addStretch(3)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.picture.show_picture(self._picture_name, theme)
        palette = theme.palette()
        self.setPalette(palette)
        self.title.setFont(theme.reading_font(26, 600))
        self.text.setFont(theme.ui_font(14))
        muted = QPalette(palette)
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour("muted"))
        self.text.setPalette(muted)
        for button in self._buttons:
            button.setFont(theme.ui_font(13))
            button.setStyleSheet(button_style(theme))
        self.update()

    def show_page(self, picture: str, title: str, text: str, buttons: Sequence[tuple[str, str]]) -> None:
        """Show a picture and words; `buttons` are pairs of a command's id and a text, the first one stands out."""
        self._picture_name = picture
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        for button in self._buttons:
            for row in self._rows:
                row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for position, (command, words) in enumerate(buttons):
            button = QPushButton(words, self)
            button.setObjectName(command)
            button.setAccessibleName(words)
            button.setDefault(position == 0)
            button.setMinimumHeight(32)
            button.clicked.connect(self._on_clicked)
            # More than three would be cut where the page stands between two panes.
            second = len(buttons) > _IN_A_ROW and position >= (len(buttons) + 1) // 2
            row = self._rows[second]
            row.insertWidget(row.count() - 1, button)
            self._buttons.append(button)
        self.set_theme(self._theme)

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.chosen.emit(sender.objectName())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("reading"))
        painter.end()
