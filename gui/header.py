"""The thin line above the panes: program and project, palette, progress, annotator."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.controls import SearchField, Tag, TextButton
from gui.theme import Theme

HEIGHT = 44
_ROOM_FOR_BAR, _ROOM_FOR_COUNTS = 860, 700
"""Widths below which the progress bar, and then the counts, give way."""


class ProgressBar(QWidget):
    """How far the project is: done in green, flagged in amber."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._total = self._done = self._flagged = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def show_progress(self, total: int, done: int, flagged: int) -> None:
        """Show numbers of articles."""
        if (total, done, flagged) != (self._total, self._done, self._flagged):
            self._total, self._done, self._flagged = total, done, flagged
            self.update()

    def sizeHint(self) -> QSize:
        """150 by 6 pixels."""
        return QSize(150, 6)

    def minimumSizeHint(self) -> QSize:
        """It may get shorter in a narrow window."""
        return QSize(60, 6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(box, 3, 3)
        painter.setClipPath(path)
        painter.fillRect(box, self._theme.colour("progress"))
        if self._total:
            done = box.width() * min(self._done, self._total) / self._total
            flagged = min(done, box.width() * self._flagged / self._total)
            painter.fillRect(QRectF(0, 0, done - flagged, box.height()), self._theme.colour("green"))
            painter.fillRect(QRectF(done - flagged, 0, flagged, box.height()), self._theme.colour("amber"))
        painter.end()


class Header(QWidget):
    """Shows the project, its progress and who is at work; the palette's field stands in its middle."""

    menu_requested = Signal(QPointF)
    """Global position below the program's name."""
    project_clicked = Signal()
    annotator_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        self.brand = TextButton(theme, 13, 600, self)
        self.brand.set_text("Copydesk")
        self.brand.set_role("text")
        self.brand.setMinimumWidth(self.brand.sizeHint().width())
        self.brand.setAccessibleName(self.tr("Menu"))
        self.brand.setToolTip(self.tr("Menu (Alt)"))
        self.brand.clicked.connect(self.open_menu)
        self.project = TextButton(theme, 13, 400, self)
        self.project.clicked.connect(self.project_clicked)
        self.reading_only = Tag(theme, self.tr("Read-only"), self)
        self.reading_only.setToolTip(self.tr("Open for reading only: nothing in this project can be changed"))
        self.reading_only.hide()
        self.palette_field = SearchField(
            theme, self.tr("Search articles or run a command"), self.tr("Search articles or run a command"), self
        )
        self.palette_field.setMinimumWidth(200)
        self.palette_field.setMaximumWidth(420)
        self.palette_field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.progress_text = TextButton(theme, 13, 400, self)
        self.progress_text.setEnabled(False)
        self.progress = ProgressBar(theme, self)
        self.annotator = TextButton(theme, 13, 400, self)
        self.annotator.setToolTip(self.tr("Decisions are signed with this name"))
        self.annotator.clicked.connect(self.annotator_clicked)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 1)
        layout.setSpacing(0)
        layout.addWidget(self.brand)
        layout.addSpacing(17)
        layout.addWidget(self.project)
        layout.addSpacing(10)
        layout.addWidget(self.reading_only)
        layout.addStretch(1)
        layout.addWidget(self.palette_field, 1000)
        layout.addStretch(1)
        layout.addWidget(self.progress_text)
        layout.addSpacing(13)
        layout.addWidget(self.progress)
        layout.addSpacing(14)
        layout.addWidget(self.annotator)
        self.show_project("")

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        for part in (
            self.brand,
            self.project,
            self.palette_field,
            self.progress_text,
            self.progress,
            self.annotator,
            self.reading_only,
        ):
            part.set_theme(theme)
        self.update()

    def show_project(self, name: str, location: str = "") -> None:
        """Show the project's name; "" where none is open."""
        self.project.set_text(name)
        self.project.setAccessibleName(self.tr("Project {0}").format(name))
        self.project.setToolTip(location)
        for part in (self.project, self.annotator):
            part.setVisible(bool(name))
        self._show_what_fits()

    def show_read_only(self, read_only: bool) -> None:
        """Say whether the project is only read."""
        self.reading_only.setVisible(read_only)

    def show_annotator(self, name: str) -> None:
        """Show who decides."""
        self.annotator.set_text(name)
        self.annotator.setAccessibleName(self.tr("Annotator {0}").format(name))

    def show_counts(self, total: int, done: int, flagged: int) -> None:
        """Show how many articles are reviewed."""
        self.progress_text.set_text(self.tr("{0} of {1} reviewed").format(f"{done:,}", f"{total:,}"))
        self.progress.show_progress(total, done, flagged)
        told = self.tr("{0} of {1} done, {2} flagged").format(done, total, flagged)
        self.progress.setToolTip(told)
        self.progress.setAccessibleName(told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the progress in a narrow window, so that names stay whole."""
        super().resizeEvent(event)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        named, width = bool(self.project.text()), self.width()
        self.progress.setVisible(named and width >= _ROOM_FOR_BAR)
        self.progress_text.setVisible(named and width >= _ROOM_FOR_COUNTS)

    def open_menu(self) -> None:
        """Ask for the menu below the program's name."""
        self.menu_requested.emit(QPointF(self.brand.mapToGlobal(self.brand.rect().bottomLeft())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("window"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))
        painter.end()
