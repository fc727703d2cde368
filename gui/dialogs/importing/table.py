"""The table of keys and labels by keyboard: arrows choose, letters or Enter change what a row stands for."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.dialogs.dialog import DropDown
from gui.dialogs.importing.names import EXAMPLE, NAME, OURS, TIMES, NamesModel
from gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW = 28


class TargetBox(DropDown):
    """Offers what a name can stand for; what is typed is completed."""

    chosen = Signal()
    """The choice is made, and the box may go."""

    def __init__(self, theme: Theme, parent: QWidget, targets: tuple[str, ...], names: list[str]) -> None:
        super().__init__(theme, parent)
        self.setEditable(True)
        self.setInsertPolicy(DropDown.InsertPolicy.NoInsert)
        self.setFont(theme.ui_font(12))
        self.setStyleSheet("QComboBox { padding: 0 6px; border-radius: 0; }")
        for target, name in zip(targets, names, strict=True):
            self.addItem(name, target)
        self.setMaxVisibleItems(14)
        self._was_listed = False
        self.activated.connect(self._on_activated)

    def target(self) -> str | None:
        """Return what is chosen, or typed: a choice by its name or its key, or the only one that begins so."""
        typed = self.currentText().strip().casefold()
        choices = [(self.itemText(i).casefold(), str(self.itemData(i))) for i in range(self.count())]
        for name, target in choices:
            if typed in (name, target.casefold()):
                return target
        begun = [t for name, t in choices if name.startswith(typed) or t.casefold().startswith(typed)]
        return begun[0] if len(begun) == 1 and typed else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from the dialog, whose import it would begin."""
        if event.key() in _ENTER:
            event.accept()
            return
        self._was_listed = False
        super().keyPressEvent(event)

    def showPopup(self) -> None:
        """Open the list."""
        self._was_listed = True
        super().showPopup()

    def _on_activated(self) -> None:
        """Take what is chosen in the list; arrows in the closed box only walk, and leaving it chooses nothing."""
        if self._was_listed:
            self._was_listed = False
            self.chosen.emit()


class TargetDelegate(QStyledItemDelegate):
    """Lets a row be mapped in its place."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Return the box of a row."""
        model = index.model()
        assert isinstance(model, NamesModel)
        box = TargetBox(self._theme, parent, model.choices(index.row()), model.choice_names(index.row()))
        box.setAccessibleName(str(model.index(index.row(), NAME).data()))
        box.chosen.connect(self._on_chosen)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what the row stands for now, to be typed over."""
        if isinstance(editor, TargetBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))
            if (line := editor.lineEdit()) is not None:
                line.setSelection(len(line.text()), -len(line.text()))  # the words' beginning is what is shown

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was chosen; what is no choice changes nothing."""
        if isinstance(editor, TargetBox) and (target := editor.target()) is not None:
            model.setData(index, target)

    def _on_chosen(self) -> None:
        box = self.sender()
        if isinstance(box, TargetBox):
            self.commitData.emit(box)
            self.closeEditor.emit(box)


class NamesTable(QTableView):
    """Shows the names; all of it works by keyboard."""

    def __init__(self, theme: Theme, model: NamesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.names = model
        self.setModel(model)
        self._delegate = TargetDelegate(theme, self)
        self.setItemDelegateForColumn(OURS, self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFont(theme.ui_font(12))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(TIMES, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(EXAMPLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(OURS, QHeaderView.ResizeMode.Interactive)
        for column, width in ((NAME, 120), (TIMES, 52), (OURS, 180)):
            self.setColumnWidth(column, width)
        self.setStyleSheet(_style(theme))
        model.modelReset.connect(self._on_reset)

    def _on_reset(self) -> None:
        if self.names.rowCount():
            self.setCurrentIndex(self.names.index(0, OURS))

    @property
    def is_editing(self) -> bool:
        """Whether a row is being changed."""
        return self.state() == QAbstractItemView.State.EditingState

    def find_name(self, words: str, step: int = 0) -> bool:
        """Go to the next row whose name holds some words, from the current one on, or from `step` behind it."""
        rows, wanted = self.names.rowCount(), words.strip().casefold()
        here = max(0, self.currentIndex().row())
        for place in range(rows if wanted else 0):
            row = (here + step + place) % rows
            if wanted in self.names.names[row].name.casefold():
                self.setCurrentIndex(self.names.index(row, OURS))
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the row with Enter, F2 or by typing, take the guess back with Delete, else move."""
        here = self.currentIndex()
        if not here.isValid():
            super().keyPressEvent(event)
            return
        ours = here.siblingAtColumn(OURS)
        if event.key() in (*_ENTER, Qt.Key.Key_F2):
            self.setCurrentIndex(ours)
            self.edit(ours)
            event.accept()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.names.to_guess(here.row())
            event.accept()
        else:
            if event.text().strip() and event.text().isprintable():
                self.setCurrentIndex(ours)
            super().keyPressEvent(event)


def _style(theme: Theme) -> str:
    def name(role: str) -> str:
        return theme.colour(role).name()

    return f"""
        QTableView {{ background: {name("input")}; color: {name("text")}; border: 1px solid {name("input_line")};
            border-radius: 5px; selection-background-color: {name("selection_row")}; selection-color: {name("text")};
            outline: 0; }}
        QTableView:focus {{ border-color: {name("accent")}; }}
        QTableView::item {{ border: 0; padding: 0 6px; }}
        QTableView::item:selected {{ background: {name("selection_row")}; }}
        QHeaderView {{ background: {name("input")}; }}
        QHeaderView::section {{ background: {name("input")}; color: {name("muted")}; border: 0;
            border-bottom: 1px solid {name("chip_line")}; padding: 4px 6px; }}
    """
