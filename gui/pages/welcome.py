"""The page before any project: recent ones, open, new."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.controls import draw_rounded
from gui.pages.page import Page
from gui.theme import Theme

_SHOWN = 5


class RecentProject(QAbstractButton):
    """One line for a recent project: its name, and the folder it is in."""

    def __init__(self, theme: Theme, location: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.location = location
        path = Path(location)
        self._name, self._folder = path.stem, str(path.parent)
        home = str(Path.home())
        if self._folder.startswith(home):
            self._folder = "~" + self._folder[len(home) :]
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Open {0} in {1}").format(self._name, self._folder))
        self.setToolTip(location)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(420, 34)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw name and folder."""
        painter = QPainter(self)
        theme, box = self._theme, self.rect().toRectF()
        if self.underMouse() or self.hasFocus():
            draw_rounded(painter, box, theme.colour("selection_row"), None, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inner = box.adjusted(12, 0, -12, 0)
        name_font, folder_font = theme.ui_font(13, 500), theme.ui_font(12)
        name_width = min(inner.width() * 0.6, QFontMetricsF(name_font).horizontalAdvance(self._name) + 2)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(name_font)
        painter.setPen(theme.colour("text"))
        name = QFontMetricsF(name_font).elidedText(self._name, Qt.TextElideMode.ElideRight, name_width)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(folder_font)
        painter.setPen(theme.colour("muted"))
        room = inner.width() - name_width - 16
        folder = QFontMetricsF(folder_font).elidedText(self._folder, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, folder)
        painter.end()


class WelcomePage(Page):
    """Greets, lists recent projects, and says why one could not be opened."""

    project_chosen = Signal(str)
    """Location of a recent project."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.problem.setMaximumWidth(560)
        self.problem.hide()
        self._recent: list[RecentProject] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._heading = QLabel(self.tr("Recent projects"), self)
        self._heading.setContentsMargins(12, 0, 0, 4)
        self._list.addWidget(self._heading)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._list, 0)
        row.addStretch(1)
        problem_row = QHBoxLayout()
        problem_row.addStretch(1)
        problem_row.addWidget(self.problem, 100)
        problem_row.addStretch(1)
        self.column.addSpacing(20)
        self.column.addLayout(problem_row)
        self.column.addSpacing(16)
        self.column.addLayout(row)
        self.show_page(
            "desk",
            self.tr("Check every field against the text"),
            self.tr("Open a project, make a new one, or drop articles on this window."),
            [("project.new", self.tr("New project…")), ("project.open", self.tr("Open a project…"))],
        )
        self.show_recent([])

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        super().set_theme(theme)
        if not hasattr(self, "_recent"):
            return  # still being made
        palette = theme.palette()
        for label, role, px in ((self.problem, "red_text", 13), (self._heading, "muted", 12)):
            ink = QPalette(palette)
            ink.setColor(QPalette.ColorRole.WindowText, theme.colour(role))
            label.setPalette(ink)
            label.setFont(theme.ui_font(px))
        self.show_recent([button.location for button in self._recent])

    def show_recent(self, locations: Sequence[str]) -> None:
        """List recent projects."""
        for button in self._recent:
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._recent = []
        for location in locations[:_SHOWN]:
            button = RecentProject(self._theme, location, self)
            button.clicked.connect(self._on_recent_clicked)
            self._list.addWidget(button)
            self._recent.append(button)
        self._heading.setVisible(bool(self._recent))

    def show_problem(self, sentence: str) -> None:
        """Say why a project could not be opened; "" takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _on_recent_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, RecentProject):
            self.project_chosen.emit(sender.location)
