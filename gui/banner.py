"""A strip above the panes for what must not be overlooked: a decision that is not saved, or not made."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gui.controls import button_style
from gui.theme import Theme


class Banner(QWidget):
    """Shows one sentence with buttons until it is taken away."""

    told = Signal(str)
    """A sentence that must not be overlooked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kind = ""
        self._actions: dict[QPushButton, Callable[[], object]] = {}
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 14, 7)
        self._row.setSpacing(8)
        self._row.addWidget(self.label, 1)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("text"))
        self.setPalette(palette)
        self.label.setFont(theme.ui_font(13))
        for button in self._actions:
            button.setFont(theme.ui_font(13))
            button.setStyleSheet(button_style(theme))
        self.update()

    def tell(self, kind: str, sentence: str, actions: Mapping[str, Callable[[], object]]) -> None:
        """Show a sentence; `actions` are buttons by their text. `kind` is what `dismiss` takes it away by."""
        self._clear()
        self.kind = kind
        self.label.setText(sentence)
        self.setAccessibleName(sentence)
        for text, action in actions.items():
            button = QPushButton(text, self)
            button.setAccessibleName(text)
            button.clicked.connect(self._on_clicked)
            self._actions[button] = action
            self._row.addWidget(button)
            button.show()  # the layout would only do so once the event loop comes round
        self.set_theme(self._theme)
        self.show()
        self.told.emit(sentence)

    def dismiss(self, kind: str = "") -> None:
        """Take the banner away, where it is of this kind (or of any)."""
        if not kind or kind == self.kind:
            self._clear()
            self.kind = ""
            self.hide()

    def _clear(self) -> None:
        for button in self._actions:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._actions = {}

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton) and (action := self._actions.get(sender)) is not None:
            action()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("banner"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("banner_line"))
        painter.end()
