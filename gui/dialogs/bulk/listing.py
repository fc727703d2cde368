"""The list of places: Space leaves a row out, Shift+Space all of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui.controls import scroll_bar_style
from gui.dialogs.bulk.delegate import HEIGHT, HitDelegate
from gui.dialogs.bulk.model import HitsModel, Role
from gui.theme import Theme

_TICK_WIDTH = 34


class HitList(QListView):
    """Shows the places that were found."""

    def __init__(self, theme: Theme, model: HitsModel, parent: QWidget, *, only_before: bool = False) -> None:
        super().__init__(parent)
        self._model = model
        self.delegate = HitDelegate(theme, only_before=only_before)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(HEIGHT // 2)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("What will be changed"))
        ground, line, focus = (theme.colour(role).name() for role in ("input", "input_line", "accent"))
        self.setStyleSheet(
            f"QListView {{ background: {ground}; border: 1px solid {line}; border-radius: 5px; }}"
            f"QListView:focus {{ border-color: {focus}; }}" + scroll_bar_style(theme, "input")
        )
        model.modelReset.connect(self._on_reset)

    def _on_reset(self) -> None:
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a row out and go to the next one; with Shift leave all out, or take all in."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._model.take_all(bool(self._model.left_out))
            return
        index = self.currentIndex()
        if index.isValid():
            self._model.take(index.row(), not index.data(Role.TAKEN))
            if index.row() + 1 < self._model.rowCount():
                self.setCurrentIndex(self._model.index(index.row() + 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave a row out where its box is clicked."""
        super().mousePressEvent(event)
        at: QPoint = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and at.x() < _TICK_WIDTH and event.button() == Qt.MouseButton.LeftButton:
            self._model.take(index.row(), not index.data(Role.TAKEN))
