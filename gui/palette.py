"""The palette: type a few letters to run a command or to open an article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.commands import Commands, translate
from gui.controls import CAP_HEIGHT, OverlayBar, SearchField, cap_width, draw_cap, draw_rounded
from gui.keymap import Keymap, shown
from gui.theme import Theme
from store.errors import UserError

if TYPE_CHECKING:
    from store.project import Project

_TYPING_MS = 60
_ROW = 32
_MOST_COMMANDS = 12
_ENTRY = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette: a command, or an article (then `number` is set)."""

    title: str
    detail: str = ""
    keys: str = ""
    command: str = ""
    number: int = -1


Search = Callable[[str, Callable[[list[Entry]], None]], None]
"""Asks for the articles that match some words; they come later."""


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a title or an entry."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.title
        return entry if role == _ENTRY else None

    def show_entries(self, entries: list[Entry]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """All lines are of one height."""
        return QSize(100, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        entry = index.data(_ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_rounded(painter, box.adjusted(4, 1, -4, -1), self.theme.colour("selection_row"), None, 5)
        inner = box.adjusted(14, 0, -14, 0)
        right = inner.right()
        if entry.keys:
            width = cap_width(self.theme, entry.keys)
            draw_cap(painter, self.theme, right - width, box.top() + (_ROW - CAP_HEIGHT) / 2, entry.keys)
            right -= width + 10
        middle = Qt.AlignmentFlag.AlignVCenter
        if entry.detail:
            font = self.theme.ui_font(12)
            metrics = QFontMetricsF(font)
            detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, inner.width() * 0.4)
            painter.setFont(font)
            painter.setPen(self.theme.colour("muted"))
            width = metrics.horizontalAdvance(detail)
            painter.drawText(QRectF(right - width, box.top(), width + 1, box.height()), middle, detail)
            right -= width + 12
        font = self.theme.ui_font(13, 400 if entry.command else 500)
        painter.setFont(font)
        painter.setPen(self.theme.colour("text"))
        title = QFontMetricsF(font).elidedText(entry.title, Qt.TextElideMode.ElideRight, right - inner.left())
        painter.drawText(QRectF(inner.left(), box.top(), right - inner.left(), box.height()), middle, title)
        painter.restore()


class Palette(QFrame):
    """The list below the header's field. Arrows choose, Enter runs, Esc leaves."""

    article_chosen = Signal(int)
    left = Signal()
    """The palette was closed; the keyboard goes back where it was."""

    def __init__(
        self, window: QWidget, field: SearchField, *, theme: Theme, commands: Commands, keymap: Keymap, search: Search
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._field = window, theme, field
        self._commands, self._keymap, self._search = commands, keymap, search
        self._commands_found: list[Entry] = []
        self._articles_found: list[Entry] = []
        self.setAccessibleName(self.tr("Palette"))
        self.model = _Entries(self)
        self._delegate = _Delegate(theme)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Commands and articles"))
        self.list.clicked.connect(self._on_clicked)
        self.bar = OverlayBar(self.list, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 5, 1, 5)
        layout.addWidget(self.list)
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._ask)
        field.edit.textChanged.connect(self._on_text_changed)
        field.edit.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = self._delegate.theme = theme
        palette = theme.palette()
        palette.setColor(palette.ColorRole.Base, theme.colour("popup"))
        self.list.setPalette(palette)
        self.bar.set_theme(theme)
        self.update()

    def open(self) -> None:
        """Put the keyboard into the field and show what can be run."""
        self._field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.edit.selectAll()
        self._show()

    def close_palette(self) -> None:
        """Hide the list and empty the field."""
        if self.isVisible() or self._field.edit.hasFocus():
            self.hide()
            self._typing.stop()
            self._field.edit.clear()
            self._typing.stop()
            self.hide()
            self.left.emit()

    def _on_text_changed(self) -> None:
        if self._field.edit.hasFocus():
            self._show()
            self._typing.start()

    def _show(self) -> None:
        words = self._field.edit.text().strip()
        self._commands_found = self._find_commands(words)
        if not words:
            self._articles_found = []
        self._fill()

    def _ask(self) -> None:
        words = self._field.edit.text().strip()
        if words:
            self._search(words, self._on_articles)

    def _on_articles(self, entries: list[Entry]) -> None:
        if self._field.edit.hasFocus() and self._field.edit.text().strip():
            self._articles_found = entries
            self._fill()

    def _fill(self) -> None:
        entries = [*self._commands_found, *self._articles_found]
        self.model.show_entries(entries)
        if entries:
            self.list.setCurrentIndex(self.model.index(0))
        self._place(len(entries))
        self.setVisible(bool(entries))
        self.raise_()

    def _place(self, rows: int) -> None:
        window = self._window
        below = self._field.mapTo(window, QPoint(0, self._field.height() + 4))
        width = max(self._field.width(), 460)
        left = max(8, min(below.x() + (self._field.width() - width) // 2, window.width() - width - 8))
        height = min(rows * _ROW + 12, max(_ROW * 3, window.height() - below.y() - 60))
        self.setGeometry(left, below.y(), width, height)

    def _find_commands(self, words: str) -> list[Entry]:
        """Return the commands that apply and whose title has all the words, those that begin with them first."""
        wanted = words.casefold().split()
        situation = self._commands.situation()
        found: list[tuple[int, int, Entry]] = []
        for position, command in enumerate(self._commands):
            if not command.shown or not self._commands.applies(command, situation) or command.id == "palette.show":
                continue
            title = command.name if command.group != "Selection" else self.tr("Field: {0}").format(command.name)
            folded = f"{title} {translate(command.group)}".casefold()
            if all(word in folded for word in wanted):
                rank = 0 if title.casefold().startswith(words.casefold()) else 1
                keys = self._keymap.keys(command)
                found.append((rank, position, Entry(title, keys=shown(keys[0]) if keys else "", command=command.id)))
        found.sort(key=lambda f: f[:2])
        return [entry for _, _, entry in found[: None if not words else _MOST_COMMANDS]]

    def _run(self, index: QModelIndex) -> None:
        entry = index.data(_ENTRY)
        if not isinstance(entry, Entry):
            return
        self.close_palette()
        if entry.command:
            self._commands.run(entry.command)
        else:
            self.article_chosen.emit(entry.number)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._run(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose from the list while the field has the keyboard."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(Qt.Key(event.key()))
        if kind == QEvent.Type.FocusIn:
            self._show()
        elif kind == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key) -> bool:
        rows = self.model.rowCount()
        if key == Qt.Key.Key_Escape:
            self.close_palette()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
            return True
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if key in steps and rows:
            row = self.list.currentIndex().row() + steps[key]
            row = row % rows if abs(steps[key]) == 1 else max(0, min(rows - 1, row))
            self.list.setCurrentIndex(self.model.index(row))
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground."""
        painter = QPainter(self)
        draw_rounded(painter, QRectF(self.rect()), self._theme.colour("popup"), self._theme.colour("popup_line"), 8)
        painter.end()


def find_articles(project: Project, words: str, annotator: str, limit: int = 30) -> list[Entry]:
    """Return the articles that match some words; a query that is not finished yet finds nothing. Runs in a worker."""
    try:
        hits = project.search(words, limit)
    except UserError:
        return []
    titles = {row.number: row.title for row in project.rows(annotator, [hit.number for hit in hits])}
    return [Entry(titles.get(h.number) or h.id, _plain(h.snippet or h.id), number=h.number) for h in hits]


def _plain(snippet: str) -> str:
    """Return a snippet on one line, without the marks around what was found."""
    return " ".join(snippet.translate({2: None, 3: None}).split())
