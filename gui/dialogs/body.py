"""The part of a dialog that scrolls where the screen is too small for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST = QSize(160, 80)
_MARGIN = 12
"""Pixels kept around what has the focus."""


class _Content(QWidget):
    """Shrinks to the least that its layout can do with before anything scrolls."""

    relaid = Signal()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.relaid.emit()
        return done


class DialogBody(QScrollArea):
    """Holds a column; wants to be as large as what is in it, and scrolls where it may not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.content = _Content(self)
        self.content.setObjectName("dialog_content")
        self.column = QVBoxLayout(self.content)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)  # the dialog's own ground shows through
        self.viewport().setAutoFillBackground(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def needed(self, width: int) -> QSize:
        """Return the least size in which nothing scrolls, at this width or more."""
        least = self.column.totalMinimumSize()
        width = max(width, least.width())
        high = self.column.totalMinimumHeightForWidth(width) if self.column.hasHeightForWidth() else 0
        return QSize(least.width(), max(least.height() if high <= 0 else 0, high))

    def sizeHint(self) -> QSize:
        """Return what the content would like."""
        return self.column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return a size below which scrolling makes no sense."""
        return _LEAST

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll so that a widget is in view: all of it, or where it is too large, the place that is typed at."""
        inner = widget.parentWidget()
        while inner is not None and inner is not self.content:
            if isinstance(inner, QScrollArea):
                inner.ensureWidgetVisible(widget)
            inner = inner.parentWidget()
        area = QRect(widget.mapTo(self.content, QPoint(0, 0)), widget.size())
        if area.height() > self.viewport().height():
            caret = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            if isinstance(caret, QRect) and caret.isValid():
                area = caret.translated(area.topLeft())
        centre = area.center()
        self.ensureVisible(
            centre.x(),
            centre.y(),
            min(area.width() // 2 + _MARGIN, self.viewport().width() // 2),
            min(area.height() // 2 + _MARGIN, self.viewport().height() // 2),
        )

    def focusNextPrevChild(self, next: bool) -> bool:
        """Bring what Tab leads to into view: Qt's own way only looks after the caret."""
        moved = super().focusNextPrevChild(next)
        if moved:
            self._on_focus_changed(None, QApplication.focusWidget())
        return moved

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        # what is pressed with the mouse must not move away from under it
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not pressed and self.content.isAncestorOf(now):
            self.bring_into_view(now)
