"""The line below the panes: the keys that apply right now, and when the last change was saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from gui.commands import FIELD_PREFIX, Command, Commands, translate
from gui.controls import CAP_HEIGHT, cap_width, draw_cap
from gui.keymap import Keymap, shown
from gui.theme import Theme

HEIGHT = 30
_TOLD_MS = 8000
_GAP = 16
_KEPT = 32


@dataclass(frozen=True, slots=True)
class Hint:
    """A few key caps and what they do."""

    caps: tuple[str, ...]
    text: str
    command: str
    between: str = ""


class Footer(QWidget):
    """Teaches the keys, tells what happened, and says when the last change was saved."""

    message_told = Signal(str)
    """A sentence was told."""

    def __init__(self, theme: Theme, commands: Commands, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._commands, self._keymap = theme, commands, keymap
        self._hints: list[Hint] = []
        self._places: list[tuple[QRectF, Hint]] = []
        self._pictures: dict[tuple[tuple[Hint, ...], str, float], QPixmap] = {}
        self._widths: dict[Hint, float] = {}
        self._saved = ""
        self._told = ""
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Keys and messages"))
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._refresh)
        self._quiet = QTimer(self, interval=_TOLD_MS, singleShot=True)
        self._quiet.timeout.connect(self._on_quiet)
        commands.changed.connect(self.refresh)

    @property
    def hints(self) -> list[Hint]:
        """What is taught right now."""
        return self._hints

    @property
    def message(self) -> str:
        """What stands at the right end."""
        return self._told or self._saved

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def refresh(self) -> None:
        """Ask again which keys apply, once the event loop is at rest."""
        self._later.start()

    def tell(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self._told = " ".join(sentence.split())
        self._quiet.start()
        self._show_message()
        self.message_told.emit(self._told)

    def spoken(self) -> str:
        """Return what stands here: the message, then what the keys do."""
        return ". ".join(filter(None, [self.message, *(f"{' '.join(h.caps)}: {h.text}" for h in self._hints)]))

    def show_saving(self) -> None:
        """Say that a change is on its way; what was told of an earlier one is over."""
        self._told = ""
        self._saved = self.tr("Saving…")
        self._show_message()

    def show_saved(self, at: datetime) -> None:
        """Say when the last change became durable."""
        self._saved = self.tr("Saved · {0}").format(at.astimezone().strftime("%H:%M:%S"))
        self._show_message()

    def show_nothing(self) -> None:
        """Forget messages and times (no project is open)."""
        self._saved = self._told = ""
        self._show_message()

    def _show_message(self) -> None:
        self.setAccessibleDescription(self.message)
        self.update()

    def _on_quiet(self) -> None:
        self._told = ""
        self._show_message()

    def _refresh(self) -> None:
        found = [h for text, commands in self._commands.hinted() if (h := self._hint(text, commands)) is not None]
        # Of two that have one key the first acts right now: it takes words as evidence while they are pointed at.
        taken = [h.caps for h in found]
        hints = [h for n, h in enumerate(found) if h.caps not in taken[:n]]
        if hints != self._hints:
            self._hints = hints
            self.update()

    def _hint(self, text: str, commands: list[Command]) -> Hint | None:
        keys = [self._keymap.keys(c)[0] for c in commands if self._keymap.keys(c)]
        if not keys:
            return None
        if commands[0].id.startswith(FIELD_PREFIX):
            digits = sorted((k for k in keys if k.isdigit()), key=lambda k: (k == "0" and "9") or k)
            if digits:
                return Hint((digits[0], digits[-1]), translate(text), "", "–") if len(digits) > 1 else None
            return Hint(tuple(keys[:2]), translate(text), "")
        return Hint(tuple(shown(k) for k in keys), translate(text), commands[0].id)

    # --- drawing and pointing ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw as many hints as fit beside the message, the weightiest first."""
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.colour("window"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))
        font = theme.ui_font(12)
        metrics = QFontMetricsF(font)
        baseline = round((HEIGHT + 1 + metrics.ascent() - metrics.descent()) / 2)
        right = self._paint_message(painter, metrics, baseline)
        x, fitting = 14.0, []
        self._places = []
        for hint in self._hints:
            width = self._width(hint, metrics)
            if x + width > right - 20:
                break
            self._places.append((QRectF(x, 0, width, HEIGHT), hint))
            fitting.append(hint)
            x += width + _GAP
        painter.drawPixmap(0, 1, self._drawn(tuple(fitting), x, baseline))
        painter.end()

    def _drawn(self, hints: tuple[Hint, ...], width: float, baseline: int) -> QPixmap:
        """Return the hints as a picture, kept: the same few come back with every step of the focus."""
        ratio = self.devicePixelRatioF()
        key = (hints, self._theme.name, ratio)
        picture = self._pictures.get(key)
        if picture is None:
            picture = QPixmap(round(width * ratio), round((HEIGHT - 1) * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._theme.colour("window"))
            painter = QPainter(picture)
            painter.translate(0, -1)
            for box, hint in self._places:
                self._paint_hint(painter, hint, box.left(), baseline)
            painter.end()
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            self._pictures[key] = picture
        return picture

    def _paint_message(self, painter: QPainter, metrics: QFontMetricsF, baseline: int) -> float:
        if not self.message:
            return self.width() - 14
        text = metrics.elidedText(self.message, Qt.TextElideMode.ElideRight, self.width() * 0.6)
        x = self.width() - 14 - metrics.horizontalAdvance(text)
        painter.setFont(self._theme.ui_font(12))
        painter.setPen(self._theme.colour("text" if self._told else "muted"))
        painter.drawText(QPointF(x, baseline), text)
        return x

    def _paint_hint(self, painter: QPainter, hint: Hint, x: float, baseline: int) -> None:
        font = self._theme.ui_font(12)
        metrics = QFontMetricsF(font)
        top = (HEIGHT + 1 - CAP_HEIGHT) // 2 + 1
        for position, cap in enumerate(hint.caps):
            if position:
                if hint.between:
                    painter.setFont(font)
                    painter.setPen(self._theme.colour("muted"))
                    painter.drawText(QPointF(x, baseline), hint.between)
                    x += metrics.horizontalAdvance(hint.between)
                else:
                    x += 4
            x += draw_cap(painter, self._theme, x, top, cap)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(QPointF(x + 4, baseline), hint.text)

    def _width(self, hint: Hint, metrics: QFontMetricsF) -> float:
        width = self._widths.get(hint)
        if width is None:
            caps = sum(cap_width(self._theme, cap) for cap in hint.caps)
            between = metrics.horizontalAdvance(hint.between) if hint.between else 4
            width = caps + between * (len(hint.caps) - 1) + 4 + metrics.horizontalAdvance(hint.text)
            self._widths[hint] = width
        return width

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Run the command whose hint was clicked."""
        hint = next((h for box, h in self._places if box.contains(event.position())), None)
        if hint is not None and hint.command:
            self._commands.run(hint.command)

    def event(self, event: QEvent) -> bool:
        """Show the whole message where it had to be cut."""
        if event.type() == QEvent.Type.ToolTip and self.message:
            QToolTip.showText(self.mapToGlobal(self.rect().topRight()), self.message, self)
            return True
        return super().event(event)
