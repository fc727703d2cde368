"""All rules of a project on one page: search, switch, edit, remove, apply, and see where each applies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from gui import refusals
from gui.dialogs.work import WorkDialog
from gui.rule_texts import in_words, where
from store.always.rule import Rule, RuleKind
from store.errors import UserError
from store.search.fold import fold

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.review.rule_use import RuleUse

_ID = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_LISTED = 200


class RulesDialog(WorkDialog):
    """Lists the rules; all of it works by keyboard: arrows choose, Space switches, Enter edits, Del removes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.context.theme, 860)
        self.set_title(self.tr("Rules"))
        session = window.context.session
        assert session is not None
        self._window, self._session = window, session
        self._rules: dict[int, Rule] = {}
        self._broken: dict[int, str] = {}
        self._uses: dict[int, RuleUse] = {}
        self._counted = False
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Search the rules"))
        self.search.setPlaceholderText(self.tr("Search by value, field, site or person"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.tree = self._build_tree()
        self.places = QListWidget(self)
        self.places.setAccessibleName(self.tr("Articles in which the rule applies"))
        self.places.setFixedHeight(130)
        self.places.itemActivated.connect(self._open_article)
        self.told = self.note(role="text")
        self.bar.setAccessibleName(self.tr("How far the rules are applied"))
        for part in (self.search, self.tree, self.told, self.bar, self.places):
            self.column.addWidget(part, int(part is self.tree))
        self._build_buttons()
        self._read()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- making --------------------------------------------------------------------------------------------------

    def _build_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Rules"))
        labels = (self.tr("Rule"), self.tr("Holds"), self.tr("Made by"), self.tr("Changed"), self.tr("Now"))
        tree.setHeaderLabels(list(labels))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = tree.header()
        header.setFont(self.theme.ui_font(12))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(labels)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        tree.setMinimumHeight(240)
        tree.itemChanged.connect(self._on_item_changed)
        tree.itemDoubleClicked.connect(self._edit)
        tree.currentItemChanged.connect(self._on_current_changed)
        tree.itemSelectionChanged.connect(self._on_current_changed)
        tree.installEventFilter(self)
        return tree

    def _build_buttons(self) -> None:
        def made(text: str, does: Callable[[], object]) -> QPushButton:
            button = self.button(text)
            button.clicked.connect(does)
            return button

        self.new_button = made(self.tr("New…"), self._new)
        self.edit_button = made(self.tr("Edit…"), self._edit)
        self.remove_button = made(self.tr("Remove"), self._remove)
        self.apply_button = made(self.tr("Apply now"), self._apply)
        self.help_button = made(self.tr("Help"), self._show_help)
        close = self.button(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        left = (self.new_button, self.edit_button, self.remove_button, self.apply_button)
        self.buttons(self.help_button, close, left=left)

    # --- reading -------------------------------------------------------------------------------------------------

    def _read(self, say: str = "") -> None:
        """Read the rules, and then where they apply."""
        project = self._session.project
        self._rules = {r.id: r for r in project.always_rules()}
        self._broken = project.broken_rules()
        self._counted = False
        self._fill()
        self._say(say)
        self._session.read(lambda p: p.rule_uses(), self._on_uses, self, "uses")

    def _on_uses(self, uses: dict[int, RuleUse]) -> None:
        self._uses, self._counted = uses, True
        with QSignalBlocker(self.tree):
            for item in self._items():
                self._show_counts(item)
        self._on_current_changed()

    def _fill(self) -> None:
        chosen = self._chosen() or [self._current_id()]
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for rule in reversed(self._rules.values()):
                made = self.tr("{0}, {1}").format(rule.by, rule.at[:10]) if rule.by else rule.at[:10]
                holds = where(rule) if rule.active else self.tr("switched off")
                item = QTreeWidgetItem([in_words(rule, self._session.project.fields), holds, made, "", ""])
                item.setCheckState(0, Qt.CheckState.Checked if rule.active else Qt.CheckState.Unchecked)
                self._add(item, rule.id)
            for id_, reason in self._broken.items():
                item = QTreeWidgetItem([self.tr("Rule {0} cannot be read: {1}").format(id_, reason), "", "", "", ""])
                self._add(item, id_)
            for item in self._items():
                item.setSelected(item.data(0, _ID) in chosen)
                if item.data(0, _ID) in chosen:
                    self.tree.setCurrentItem(item)
        self._filter(self.search.text())

    def _add(self, item: QTreeWidgetItem, id_: int) -> None:
        item.setData(0, _ID, id_)
        for column in (3, 4):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tree.addTopLevelItem(item)
        self._show_counts(item)

    def _show_counts(self, item: QTreeWidgetItem) -> None:
        use = self._uses.get(item.data(0, _ID))
        known = self._counted
        item.setText(3, f"{len(use.changed):,}" if use else "0" if known else "…")
        item.setText(4, f"{len(use.waiting):,}" if use else "0" if known else "…")

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _filter(self, words: str) -> None:
        wanted = fold(words).split()
        for item in self._items():
            text = fold(f"{item.text(0)} {item.text(1)} {item.text(2)}")
            item.setHidden(not all(word in text for word in wanted))
        current = self.tree.currentItem()
        if current is None or current.isHidden():
            first = next((item for item in self._items() if not item.isHidden()), None)
            self.tree.setCurrentItem(first)  # type: ignore[arg-type]  # Qt takes none
        self._on_current_changed()

    # --- what is chosen ------------------------------------------------------------------------------------------

    def _current_id(self) -> int:
        item = self.tree.currentItem()
        return -1 if item is None or item.isHidden() else int(item.data(0, _ID))

    def _chosen(self) -> list[int]:
        found = [int(item.data(0, _ID)) for item in self.tree.selectedItems() if not item.isHidden()]
        current = self._current_id()
        return found or ([current] if current >= 0 else [])

    def _on_current_changed(self) -> None:
        ids, current = self._chosen(), self._current_id()
        may = not self._session.project.read_only and not self.is_busy
        self.new_button.setEnabled(may)
        self.edit_button.setEnabled(may and current in self._rules)
        self.remove_button.setEnabled(may and bool(ids))
        self.apply_button.setEnabled(may and self._counted and any(self._affected(i) for i in ids))
        self._list_places(current)

    def _affected(self, id_: int) -> bool:
        """Whether applying a rule may change something: it waits somewhere, or it is off and left its mark."""
        use, rule = self._uses.get(id_), self._rules.get(id_)
        return use is not None and bool(use.waiting or (use.changed and (rule is None or not rule.active)))

    def _list_places(self, id_: int) -> None:
        """List the articles in which a rule applies now or had its part."""
        self.places.clear()
        use = self._uses.get(id_)
        numbers = list(dict.fromkeys((*use.waiting, *use.changed)))[:_MOST_LISTED] if use is not None else []
        if not numbers:
            return
        waiting = set(use.waiting) if use is not None else set()

        def show(rows: list[Any]) -> None:
            if id_ != self._current_id():
                return
            self.places.clear()
            for row in rows:
                said = self.tr("would change") if row.number in waiting else self.tr("changed")
                item = QListWidgetItem(f"{row.title or row.id}  ·  {said}")
                item.setData(_ID, row.number)
                self.places.addItem(item)

        who = self._session.annotator
        self._session.read(lambda p: p.rows(who, numbers), show, self, "places")

    def _open_article(self, item: QListWidgetItem) -> None:
        number = int(item.data(_ID))
        self.accept()
        self._window.open_article(number)

    # --- doing ---------------------------------------------------------------------------------------------------

    def _write(self, work: Callable[[], object], say: Callable[[Any], str]) -> None:
        """Do something to the rules, and show what came of it."""

        if self.is_busy:
            return

        def done(result: object) -> None:
            self._session.show_again()
            self._read(say(result))

        self._window.context.jobs.write(work, done, self._on_failed, owner=self)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError | OSError):
            raise error
        self._read(refusals.in_words(error))

    def _on_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        id_ = int(item.data(0, _ID))
        if column == 0 and id_ in self._rules:
            self._switch([id_], active=item.checkState(0) == Qt.CheckState.Checked)

    def _switch(self, ids: list[int], *, active: bool) -> None:
        project, who = self._session.project, self._session.annotator
        if project.read_only or self.is_busy:
            self._fill()
            return
        said = self.tr("Switched on.") if active else self.tr("Switched off; what it did stays until it is applied.")
        self._write(lambda: project.switch_rules(who, ids, active=active), lambda _: said)

    def _toggle(self) -> None:
        ids = [i for i in self._chosen() if i in self._rules]
        if ids:
            self._switch(ids, active=not self._rules[ids[0]].active)

    def _remove(self) -> None:
        ids, project, who = self._chosen(), self._session.project, self._session.annotator
        if not ids or project.read_only:
            return
        left = sum(len(self._uses[i].changed) for i in ids if i in self._uses)
        said = self.tr("Removed. Undo in the window brings it back.")
        if left == 1:
            said += " " + self.tr("What it did to one article stays.")
        elif left:
            said += " " + self.tr("What it did to {0} articles stays.").format(left)
        self._write(lambda: project.remove_rules(who, ids), lambda _: said)

    def _apply(self) -> None:
        ids, project, who = self._chosen(), self._session.project, self._session.annotator
        if self.is_busy:
            return

        def done(applied: Any) -> None:
            self._session.show_again()
            count = len(applied.numbers)
            if count == 1:
                self._read(self.tr("Changed in one article; undo in the window takes it back."))
            else:
                self._read(self.tr("Changed in {0} articles; undo in the window takes it back.").format(count))

        def failed(error: Exception) -> None:
            from store.review.decisions import Cancelled

            if isinstance(error, Cancelled):
                self._read(self.tr("Cancelled: nothing was changed."))
            else:
                self._on_failed(error)

        self.change_articles(
            self._window.context.jobs, lambda watch: project.apply_rules(who, ids, watch=watch), done, failed
        )
        self._say(self.tr("Applying… Esc gives it up."))
        self._on_current_changed()

    def _new(self) -> None:
        kinds = (RuleKind.NORMALISE, RuleKind.NEVER, RuleKind.FURNITURE, RuleKind.BODY)
        self._open([Rule(kind=kind) for kind in kinds], None)

    def _edit(self) -> None:
        rule = self._rules.get(self._current_id())
        if rule is not None and not self.is_busy and not self._session.project.read_only:
            self._open([replace(rule)], rule)

    def _open(self, drafts: list[Rule], before: Rule | None) -> None:
        from gui.dialogs.rule import RuleDialog

        dialog = RuleDialog(self._window, drafts, before)
        dialog.finished.connect(self._on_edited)
        dialog.open()

    def _on_edited(self) -> None:
        self._read()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "rules", self).open()

    def _say(self, text: str) -> None:
        if not text and not self._rules and not self._broken:
            text = self.tr("There are no rules yet. Always… (Shift A) makes one from what you correct.")
        self.told.setText(text or self.tr("Space switches a rule on or off, Enter edits it, Del removes it."))

    def done(self, result: int) -> None:
        """Close the dialog; while rules are being applied, give that up first."""
        if not self.give_up():
            super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that act on the list, also while one types what to look for."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._edit()
                return True
            if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if watched is self.tree and key == Qt.Key.Key_Delete:
                self._remove()
                return True
            if watched is self.tree and key == Qt.Key.Key_Space:
                self._toggle()
                return True
        return super().eventFilter(watched, event)
