"""The record pane: the fields of the open article, and what keys and clicks on them mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.desk import Desk, Focus
from gui.languages import label
from gui.record import describe
from gui.record.editing import EditorHost
from gui.record.ending import Complete, End
from gui.record.evidence import SupportCheck
from gui.record.layout import Editing, editing_hints, list_hints
from gui.record.model import RecordModel
from gui.record.row import Action, Hit
from gui.record.rows import Rows
from gui.record.style import RIGHT, VALUE_X, Style
from gui.record.view import RecordView
from gui.theme import Theme
from store.review.state import ReviewState

_USUAL_WIDTH = 403
_ENDS = {Action.KEEP: End.KEEP, Action.KEEP_AND_GO: End.KEEP, Action.LEAVE: End.LEAVE}


class RecordPane(QWidget):
    """Shows the desk's article field by field and edits its values; all that is decided goes through the desk."""

    editing_changed = Signal(bool)
    """An editor was opened or closed."""
    point_wanted = Signal()
    """A click asks for a way to point at the focused value's evidence."""
    candidates_wanted = Signal()
    """The list of candidates was asked for by a click."""
    row_placed = Signal()
    """The focused row may be of another height, or at another place."""

    def __init__(
        self, desk: Desk, theme: Theme, complete: Complete | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._model = RecordModel(self)
        self._rows = Rows(self._model, Style(theme), _USUAL_WIDTH)
        self._view = RecordView(self._model, self._rows, self)
        self._host = EditorHost(desk, self._view.viewport(), theme, complete)
        self._was_editing = False
        self.support = SupportCheck()
        """Judges evidence; the window lets it work beside its event loop."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusProxy(self._view)
        self._view.viewport().setFocusProxy(self._view)
        self.setAutoFillBackground(True)
        self._view.clicked_part.connect(self._on_clicked)
        self._view.double_clicked.connect(self._on_double_clicked)
        self._view.laid_out.connect(self._place_editor)
        self._view.laid_out.connect(self._on_laid_out)
        self._view.resized.connect(self._on_laid_out)
        self._strip = False
        self._host.changed.connect(self._on_editor_changed)
        desk.article_opened.connect(self._on_article_opened)
        desk.state_changed.connect(self._on_state_changed)
        desk.focus_changed.connect(self._on_focus_changed)
        desk.edit_requested.connect(self._on_edit_requested)
        self.set_theme(theme)
        self._on_article_opened(desk.state)
        if desk.state is not None:
            self._on_focus_changed(desk.focus)

    # --- for the window ---------------------------------------------------------------------------------------------

    @property
    def view(self) -> RecordView:
        """The list of rows."""
        return self._view

    @property
    def host(self) -> EditorHost:
        """What opens and closes editors."""
        return self._host

    @property
    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return self._host.editor is not None

    def commit(self) -> bool:
        """Keep what the open editor holds; False where it cannot be kept: then it stays open and says why."""
        return self._host.keep()

    def leave(self) -> None:
        """Close the open editor without change."""
        self._host.leave()

    def edit_list(self, key: str | None = None) -> None:
        """Open the editor of a whole list, by default of the field in focus."""
        if not self._desk.refuses() and self.commit():
            self._host.open_list(key or self._desk.focus.field)

    def add_value(self) -> None:
        """Open the editor for a new value of the field in focus."""
        self._desk.request_edit(index=-1)

    def set_strip(self, strip: bool) -> None:
        """Show the focused row alone: the pane is given no more height than that row has."""
        self._strip = strip
        self._view.set_bar_wanted(not strip)
        self._on_laid_out()

    def focused_height(self) -> int:
        """Return the height of the focused row."""
        row = self._model.row_of(self._desk.focus.field)
        return round(self._rows.row(row).height) if row >= 0 else 0

    def _reveal(self, row: int) -> None:
        if self._strip and row >= 0:
            self._view.show_at_top(row)
        else:
            self._view.reveal(row)

    def _on_laid_out(self) -> None:
        if self._strip and self._model.fields:
            self.row_placed.emit()
            row = self._model.row_of(self._desk.focus.field)
            if row >= 0:
                self._view.show_at_top(row)

    def take_alternative(self, number: int) -> bool:
        """Take another candidate (counted from 0) for the focused value; False where there is none."""
        return self._host.take_alternative(number)

    def take_runner_up(self) -> bool:
        """Take the candidate after the one that stands; False, and said, where there is no other."""
        return self.commit() and self._host.take_runner_up()

    def value_rect(self) -> QRectF:
        """Return where the focused value stands in the list's viewport."""
        number = self._model.row_of(self._desk.focus.field)
        if number < 0:
            return QRectF()
        row, at = self._rows.row(number), self._view.row_rect(number).topLeft()
        shown = next((h.rect for h in row.hits if h.action is Action.EDIT), row.focus)
        rect = row.focus if self._desk.focused_field and self._desk.focused_field.field.many else shown
        return rect.translated(at.x(), at.y())

    def prepare(self, state: ReviewState) -> Iterator[None]:
        """Lay out and paint the rows of an article that is likely to be opened, one at a time."""
        for row in self._rows.lay_out_ahead(state.fields):
            yield
            self._view.draw_ahead(row)
            yield

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Name these keys in the hints, by command id ("value.accept"); others keep their names."""
        self._rows.set_keys(keys)
        self._view.relayout()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        palette = theme.palette()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, theme.colour("pane"))
        self.setPalette(palette)
        self._view.setPalette(palette)
        self._view.set_theme(theme)
        self._rows.set_style(Style(theme))
        self._host.set_theme(theme)
        self._view.relayout()
        self.update()

    # --- the desk ---------------------------------------------------------------------------------------------------

    def _on_article_opened(self, state: ReviewState | None) -> None:
        self._host.leave()
        self._rows.reset()
        self._model.show(state)
        self._rows.broken = self.support.broken(state, self._on_judged) if state is not None else {}
        self._view.setVisible(state is not None)
        self._view.verticalScrollBar().setValue(0)
        self._view.viewport().update()

    def _on_state_changed(self, state: ReviewState) -> None:
        editing = self._host.at
        changed = [*self._model.update(state), *self._take_support(state)]
        if editing.field and editing.index >= len(state[editing.field].values):
            self._host.leave()
        if changed:
            self._rows.forget([*changed, self._model.row_of(self._rows.focus.field)])
            self._view.relayout_soon()

    def _take_support(self, state: ReviewState) -> list[int]:
        """Take up which values their evidence supports; return the rows that look otherwise for it."""
        before, now = self._rows.broken, self.support.broken(state, self._on_judged)
        self._rows.broken = now
        return [self._model.row_of(key) for key in {*before, *now} if before.get(key) != now.get(key)]

    def _on_judged(self) -> None:
        if self._desk.state is not None and (rows := self._take_support(self._desk.state)):
            self._rows.forget(rows)
            self._view.relayout()

    def _on_focus_changed(self, focus: Focus) -> None:
        editing = self._host.at
        if editing.field and editing != focus and not (editing.field == focus.field and editing.index < 0):
            self._keep_or_tell()
        before, self._rows.focus = self._rows.focus, focus
        row = self._model.row_of(focus.field)
        self._rows.forget([self._model.row_of(before.field), row])
        self._view.relayout()
        self._view.setCurrentIndex(self._model.index(row))
        self._reveal(row)
        if QAccessible.isActive():
            self._announce()

    def _announce(self) -> None:
        """Say the value in focus: within a list Qt only tells a screen reader of the row."""
        state = self._desk.focused_field
        if state is None:
            return
        value = self._desk.focused_value
        many = state.field.many and value is not None
        broken = self._rows.broken.get(state.field.key, frozenset())
        if many and value:
            said = describe.spoken_value(state.field, value, self._desk.focus.index in broken)
            words = f"{label(state.field.label)}: {said}"
        else:
            words = describe.spoken(state, broken)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))

    def _on_edit_requested(self, at: Focus) -> None:
        if not self.commit():
            return
        if at.field != self._desk.focus.field or at.index >= 0:
            self._desk.set_focus(at)
        self._host.open(at)

    # --- the editor -------------------------------------------------------------------------------------------------

    def _keep_or_tell(self) -> None:
        """Keep what is typed as the focus goes elsewhere; what cannot be kept is left, and said."""
        editor = self._host.editor
        if editor is not None and not self._host.keep():
            reason = editor.reason
            self._host.leave()
            self._desk.told.emit(self.tr("Not kept: {0}").format(reason))

    def _on_editor_changed(self) -> None:
        editor = self._host.editor
        width = self._rows.width - RIGHT - VALUE_X + 6
        if editor is None:
            self._rows.editing = None
        else:
            whole = self._host.is_whole_list
            hints = list_hints() if whole else editing_hints(label(self._host.next_part))
            self._rows.editing = Editing(self._host.at.index, self._host.height(width), whole, hints)
        row = self._model.row_of(self._rows.focus.field)
        self._rows.forget([row])
        self._view.relayout()
        if editor is not None:
            self._reveal(row)
        if self._was_editing != self.is_editing:
            self._was_editing = self.is_editing
            self.editing_changed.emit(self.is_editing)

    def _place_editor(self) -> None:
        row = self._model.row_of(self._host.at.field)
        if row >= 0:
            at = self._view.row_rect(row).topLeft()
            self._host.place(self._rows.row(row).editor.translated(at.x(), at.y()))

    # --- clicks and keys --------------------------------------------------------------------------------------------

    def _on_clicked(self, row: int, hit: Hit) -> None:
        key = self._model.fields[row].field.key
        desk = self._desk
        if hit.action in _ENDS:
            self._host.end(_ENDS[hit.action])
            return
        if self.is_editing and not self.commit():
            return
        if hit.action is Action.FOCUS:
            index = hit.index if hit.index >= 0 else desk.focus.index if desk.focus.field == key else 0
            self._focus_by_click(row, Focus(key, index))
        elif hit.action is Action.EDIT:
            desk.request_edit(key, hit.index)
        elif hit.action is Action.ADD:
            desk.request_edit(key, -1)
        elif hit.action is Action.EDIT_LIST:
            self.edit_list(key)
        elif hit.action is Action.POINT:
            desk.set_focus(Focus(key, hit.index))
            self.point_wanted.emit()
        elif hit.action in (Action.UNFOLD, Action.FOLD):
            self._rows.set_unfolded(key, hit.action is Action.UNFOLD)
            self._view.relayout()
        elif hit.action is Action.GO:
            self._focus_by_click(row, Focus(key, hit.index))
        elif hit.action is Action.ALTERNATIVE:
            self.take_alternative(hit.index)
        elif hit.action is Action.RUNNER_UP:
            self.take_runner_up()
        elif hit.action is Action.CANDIDATES:
            self.candidates_wanted.emit()
        elif hit.action is Action.REJECT:
            desk.set_focus(Focus(key, hit.index))
            desk.reject()
        elif hit.action is Action.ACCEPT:
            desk.accept_only()
        elif hit.action is Action.RESTORE:
            desk.restore()
        elif hit.action is Action.NEXT_UNSURE:
            desk.focus_unsure()

    def _focus_by_click(self, row: int, focus: Focus) -> None:
        """Focus what was clicked, and keep it under the mouse while the row that was open closes."""
        before = self._view.row_rect(row).top()
        self._desk.set_focus(focus)
        moved = self._view.row_rect(row).top() - before
        bar = self._view.verticalScrollBar()
        if moved < 0 and bar.value() > 0:
            bar.setValue(bar.value() + moved)

    def _on_double_clicked(self) -> None:
        if not self.is_editing and self._desk.focused_field is not None:
            self._desk.request_edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the focused row that are no commands of the window: runners-up and the whole list."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.take_alternative(key - Qt.Key.Key_1)
        elif modifiers == Qt.KeyboardModifier.ShiftModifier and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take_runner_up()
        elif modifiers == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_F2:
            self.edit_list()
        else:
            super().keyPressEvent(event)

    # --- nothing open -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Say what will stand here while no article is open."""
        if self._desk.state is not None:
            return
        painter = QPainter(self)
        painter.setFont(self._theme.ui_font(13))
        painter.setPen(self._theme.colour("muted"))
        text = self.tr("The fields of the open article stand here.")
        room = QRectF(self.rect()).adjusted(40, 0, -40, -self.height() / 3)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
