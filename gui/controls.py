"""Small controls drawn in the window's own manner: key caps, rounded inputs, pills."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSizePolicy,
    QWidget,
)

from gui.theme import Theme

CAP_HEIGHT = 17
_CAP_PAD = 5


def cap_width(theme: Theme, text: str) -> float:
    """Return the width of a key cap."""
    return max(float(CAP_HEIGHT), round(QFontMetricsF(theme.ui_font(11)).horizontalAdvance(text) + 2 * _CAP_PAD + 2))


def draw_cap(painter: QPainter, theme: Theme, x: float, y: float, text: str) -> float:
    """Draw a key cap with its top left at (x, y); return its width."""
    width = cap_width(theme, text)
    box = QRectF(x + 0.5, y + 0.5, width - 1, CAP_HEIGHT - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("key_line"))
    painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 3.5, 3.5)
    painter.setBrush(theme.colour("key"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -1.5), 2.5, 2.5)
    painter.setFont(theme.ui_font(11))
    painter.setPen(theme.colour("key_text"))
    painter.drawText(box.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, text)
    return width


def draw_rounded(painter: QPainter, box: QRectF, fill: QColor, line: QColor | None, radius: float) -> None:
    """Draw a rounded box with a line of one pixel inside its edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    painter.setPen(QPen(line, 1) if line is not None else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if line is not None else box, radius, radius)


class SearchField(QWidget):
    """A rounded one-line input; a key cap at its right end teaches the key that leads to it."""

    def __init__(
        self, theme: Theme, placeholder: str, name: str, parent: QWidget | None = None, *, edit: QLineEdit | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cap = ""
        self.edit = edit if edit is not None else QLineEdit(self)
        self.edit.setFrame(False)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self.setFixedHeight(31)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.addWidget(self.edit)
        self.set_theme(theme)

    def set_cap(self, text: str) -> None:
        """Show a key cap at the right end; "" for none."""
        self._cap = text
        right = round(cap_width(self._theme, text)) + 14 if text else 8
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(8, 2, right, 2)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.edit.setFont(theme.ui_font(13))
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.edit.setPalette(palette)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw anew when the focus comes and goes."""
        if isinstance(event, QFocusEvent):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box and the cap."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        line = "accent" if self.edit.hasFocus() else "input_line"
        draw_rounded(painter, box, self._theme.colour("input"), self._theme.colour(line), 6)
        if self._cap:
            x = box.right() - cap_width(self._theme, self._cap) - 10
            draw_cap(painter, self._theme, x, (box.height() - CAP_HEIGHT) / 2, self._cap)
        painter.end()


class Pill(QAbstractButton):
    """A tab in the form of a pill."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(theme.ui_font(12))

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.setFont(theme.ui_font(12))
        self.update()

    def set_text(self, text: str) -> None:
        """Change the text, and the width with it."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its text, 21 pixels high."""
        return QSize(round(QFontMetricsF(self._theme.ui_font(12)).horizontalAdvance(self.text())) + 20, 21)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the pill."""
        painter = QPainter(self)
        fill, ink = ("tab_active", "tab_active_text") if self.isChecked() else ("tab", "tab_text")
        line = self._theme.colour("accent") if self.hasFocus() else None
        box = QRectF(self.rect())
        draw_rounded(painter, box, self._theme.colour(fill), line, box.height() / 2)
        painter.setFont(self._theme.ui_font(12))
        painter.setPen(self._theme.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Tag(QLabel):
    """A word in a frame that says how something is; nothing happens when it is clicked."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(7, 1, 7, 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.setFont(theme.ui_font(12, 500))
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("text"))
        self.setPalette(palette)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, then the word."""
        painter = QPainter(self)
        draw_rounded(painter, QRectF(self.rect()), self._theme.colour("banner"), self._theme.colour("amber"), 5)
        painter.end()
        super().paintEvent(event)


class TextButton(QAbstractButton):
    """A word that can be clicked; it looks like text until the pointer or the focus is on it."""

    _ARROW = 0
    """Pixels kept free behind the word."""

    def __init__(self, theme: Theme, px: int = 13, weight: int = 400, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._px, self._weight = theme, px, weight
        self._role = "muted"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def set_role(self, role: str) -> None:
        """Choose the colour of the text."""
        self._role = role
        self.update()

    def set_text(self, text: str) -> None:
        """Change the text, and the width with it."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its text."""
        metrics = QFontMetricsF(self._theme.ui_font(self._px, self._weight))
        return QSize(int(metrics.horizontalAdvance(self.text())) + 2, 21)

    def minimumSizeHint(self) -> QSize:
        """A few letters; the rest is cut with an ellipsis."""
        return QSize(min(40, self.sizeHint().width()), 21)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the word."""
        painter = QPainter(self)
        font = self._theme.ui_font(self._px, self._weight)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text" if self.underMouse() else self._role))
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - self._ARROW)
        y = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(0, round(y)), text)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawLine(
                QPointF(0, self.height() - 1.5), QPointF(metrics.horizontalAdvance(text), self.height() - 1.5)
            )
        painter.end()


class MenuButton(TextButton):
    """A word that opens a menu; an arrow behind it says so."""

    _ARROW = 13

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 12, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its text and the arrow."""
        return super().sizeHint() + QSize(self._ARROW, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu by Enter and the arrow down, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word and the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("text" if self.underMouse() else self._role), 1.3))
        x, y = self.width() - 8.5, self.height() / 2 - 1
        painter.drawPolyline([QPointF(x, y), QPointF(x + 3.5, y + 3.5), QPointF(x + 7, y)])
        painter.end()


def scroll_bar_style(theme: Theme, ground: str) -> str:
    """Return a style sheet for a thin scroll bar over a ground."""
    back, handle, hover = (theme.colour(role).name() for role in (ground, "chip_line", "muted"))
    return (
        f"QScrollBar {{ background: {back}; border: 0; margin: 0; }}"
        "QScrollBar:vertical { width: 10px; } QScrollBar:horizontal { height: 10px; }"
        f"QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 2px; }}"
        "QScrollBar::handle:vertical { min-height: 28px; } QScrollBar::handle:horizontal { min-width: 28px; }"
        f"QScrollBar::handle:hover {{ background: {hover}; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
    )


def button_style(theme: Theme) -> str:
    """Return a style sheet for push buttons: flat, and the default one in the accent's colour."""

    def name(role: str) -> str:
        return theme.colour(role).name()

    return f"""
        QPushButton {{ background: {name("button")}; color: {name("text")}; border: 1px solid {name("button_line")};
            border-radius: 5px; padding: 5px 14px; min-height: 18px; }}
        QPushButton:hover {{ background: {name("hover_row")}; }}
        QPushButton:focus {{ border-color: {name("accent")}; }}
        QPushButton:disabled {{ color: {name("muted")}; }}
        QPushButton:default {{ background: {name("accent")}; color: {name("accent_text")};
            border-color: {name("accent")}; }}
        QPushButton:default:disabled {{ background: {name("tab")}; color: {name("muted")};
            border-color: {name("tab")}; }}
        QPushButton:default:focus {{ border: 2px solid {name("text")}; padding: 4px 13px; }}
    """


class OverlayBar(QScrollBar):
    """A thin scroll bar over the right edge of what it scrolls, so that rows keep their width."""

    def __init__(self, area: QAbstractScrollArea, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        real = area.verticalScrollBar()
        real.rangeChanged.connect(self._on_range_changed)
        real.valueChanged.connect(self.setValue)
        self.valueChanged.connect(real.setValue)
        area.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._handle, self._hover = theme.colour("chip_line"), theme.colour("muted")
        self.update()

    def _on_range_changed(self, least: int, most: int) -> None:
        self.setRange(least, most)
        self.setPageStep(self._area.verticalScrollBar().pageStep())
        self.setVisible(most > least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the right edge."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._area.width() - 9, 0, 9, self._area.height())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the handle."""
        span = self.maximum() - self.minimum() + self.pageStep()
        if span <= 0:
            return
        painter = QPainter(self)
        length = max(28.0, self.height() * self.pageStep() / span)
        room = self.height() - length
        top = room * (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        box = QRectF(2, top + 2, 5, length - 4)
        draw_rounded(painter, box, self._hover if self.underMouse() else self._handle, None, 2.5)
        painter.end()
