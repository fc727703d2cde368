"""Looks over every page and dialog as a person would: is a text cut, does Tab reach all, is there a name, a ring?

usage: python -m tests.gui.looks PROJECT ARTICLE   prints what is amiss as JSON; QT_SCALE_FACTOR applies
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from unittest.mock import patch

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QToolButton,
    QWidget,
)

from gui.dialogs.dialog import Dialog

SIZE = (1280, 800)
SMALL = (640, 400)
"""What 1280 by 800 comes to at twice the scale."""
_CONTROLS = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView,
)  # fmt: skip
_MOST_TABS = 120
_SLACK = 1
"""Pixels that rounding may take."""


def described(widget: QWidget) -> str:
    """Name a widget for a person who looks for it in the code."""
    words = getattr(widget, "text", str)() if not isinstance(widget, QPlainTextEdit) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or words!r}"


def shown(root: QWidget) -> Iterator[QWidget]:
    """Yield the widgets in a window that are in view, those of other windows left out."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root and not widget.visibleRegion().isEmpty():
            yield widget


# --- texts that are cut ----------------------------------------------------------------------------------------------


def cut_texts(root: QWidget) -> list[str]:
    """Return what is cut, covered, or larger than its window."""
    found = []
    for widget in shown(root):
        if problem := _cut(widget):
            found.append(f"{described(widget)}: {problem}")
        if isinstance(widget, QLabel | QAbstractButton) and not _in_scroll_area(widget):
            seen = widget.visibleRegion().boundingRect()
            if seen.width() < widget.width() - _SLACK or seen.height() < widget.height() - _SLACK:
                found.append(f"{described(widget)}: only {seen} of {widget.rect()} is in view")
    return found + _overlaps(root)


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QToolButton):
        return ""
    if isinstance(widget, QAbstractButton):
        hint = widget.sizeHint()
        if widget.text() and (widget.width() < hint.width() - _SLACK or widget.height() < hint.height() - _SLACK):
            return f"wants {hint.toTuple()}, has {widget.size().toTuple()}"
    elif isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        style = widget.style()
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
        ).width()
        wanted = widget.fontMetrics().horizontalAdvance(widget.currentText())
        if wanted > room + _SLACK:
            return f"“{widget.currentText()}” wants {wanted}, has {room}"
    elif isinstance(widget, QLineEdit):
        words = widget.placeholderText() if not widget.text() else ""
        margins = widget.textMargins()
        room = widget.width() - margins.left() - margins.right() - 6
        if words and widget.fontMetrics().horizontalAdvance(words) > room:
            return f"the hint “{words}” wants {widget.fontMetrics().horizontalAdvance(words)}, has {room}"
        if widget.height() < widget.fontMetrics().height():
            return "lower than its letters"
    return ""


def _cut_label(label: QLabel) -> str:
    if not label.text():
        return ""
    room, metrics = label.contentsRect(), label.fontMetrics()
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + _SLACK:
            return f"wants {wanted} in height, has {label.height()}"
        widest = max(metrics.horizontalAdvance(word) for word in label.text().split() or [""])
    else:
        lines = label.text().split("\n")
        widest = max(metrics.horizontalAdvance(line) for line in lines)
        if metrics.height() * len(lines) > room.height() + 2:
            return f"wants {metrics.height() * len(lines)} in height, has {room.height()}"
    return f"wants {widest}, has {room.width()}" if widest > room.width() + _SLACK else ""


def _in_scroll_area(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _overlaps(root: QWidget) -> list[str]:
    found = []
    parts = [w for w in shown(root) if isinstance(w, (QLabel, QComboBox, QLineEdit, *_CONTROLS))]
    by_parent: dict[int, list[QWidget]] = {}
    for part in parts:
        parent = part.parentWidget()
        if parent is not None and not isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit):
            by_parent.setdefault(id(parent), []).append(part)
    for family in by_parent.values():
        for number, one in enumerate(family):
            for other in family[number + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > _SLACK and shared.height() > _SLACK:
                    found.append(f"{described(one)} lies over {described(other)}")
    return found


# --- the keyboard ----------------------------------------------------------------------------------------------------


def controls(root: QWidget) -> list[QWidget]:
    """Return the enabled controls that a person would expect to reach."""
    found: list[QWidget] = []
    for widget in shown(root):
        if not isinstance(widget, _CONTROLS) or not widget.isEnabled() or isinstance(widget, QScrollBar | QHeaderView):
            continue
        parent = widget.parentWidget()
        inner = isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit) or (
            isinstance(widget, QToolButton | QAbstractButton) and isinstance(parent, QAbstractScrollArea)
        )
        if not inner and widget.window() is root:
            found.append(widget)
    return found


def walk(root: QWidget) -> list[QWidget]:
    """Press Tab, and Shift+Tab from where it began, until nothing new comes; return what was reached."""
    reached: list[QWidget] = []
    begin = QApplication.focusWidget()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        if begin is not None:
            begin.setFocus(Qt.FocusReason.TabFocusReason)
        again = 0
        for _ in range(_MOST_TABS):
            focus = QApplication.focusWidget()
            if focus is None or focus.window() is not root:
                break
            again = again + 1 if focus in reached else 0
            if focus not in reached:
                reached.append(focus)
            if again > 3:
                break
            QTest.keyClick(focus, key)
            QApplication.processEvents()
    if begin is not None:
        begin.setFocus(Qt.FocusReason.TabFocusReason)
    return reached


def unreached(root: QWidget, reached: list[QWidget]) -> list[str]:
    """Return the controls that Tab does not come to; of buttons that exclude each other one stands for all."""
    seen = set(map(id, reached))
    groups = {id(w.parentWidget()) for w in reached if isinstance(w, QAbstractButton) and w.autoExclusive()}
    return [
        f"{described(widget)}: Tab does not come here"
        for widget in controls(root)
        if id(widget) not in seen
        and not (isinstance(widget, QAbstractButton) and widget.autoExclusive() and id(widget.parentWidget()) in groups)
    ]


def nameless(widgets: list[QWidget]) -> list[str]:
    """Return what a screen reader would have no name for."""
    found = []
    for widget in widgets:
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if not name.strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: no accessible name")
        elif interface is not None and interface.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            found.append(f"{described(widget)}: no role")
    return found


def ringless(root: QWidget, reached: list[QWidget]) -> list[str]:
    """Return what looks no different with the keyboard on it."""
    found = []
    for widget in reached:
        others = [w for w in reached if w is not widget]
        if not others or not widget.isVisible():
            continue
        area = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()).adjusted(-6, -6, 6, 6)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = _picture(root, area)
        others[0].setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if _picture(root, area) == with_focus:
            found.append(f"{described(widget)}: looks no different with the keyboard on it")
    return found


def _picture(root: QWidget, area: QRect) -> QImage:
    return root.grab(area).toImage()


# --- all of them -----------------------------------------------------------------------------------------------------


def look_over(project: str, article: str, page: str, theme: str) -> tuple[list[str], type[QWidget]]:
    """Return what is amiss on one page, and the kind of window that was looked over."""
    from gui.snapshot import _Picture

    picture = _Picture(theme, SIZE, 1.0)
    try:
        picture.open(project if page != "welcome" else None, "annotator 1")
        if page == "review":
            picture.open_article(article)
        window = picture._window
        window.activateWindow()
        picture.show(page)
        dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
        root: QWidget = dialogs[-1] if dialogs else window
        root.activateWindow()
        picture._wait()
        found = cut_texts(root)
        if isinstance(root, Dialog) and _scrolls(root):
            found.append("scrolls although there is room")
        if root.width() > SIZE[0] or root.height() > SIZE[1]:
            found.append(f"larger than a window of {SIZE}: {root.size().toTuple()}")
        if root is window and page != "review":
            return found + nameless(controls(root)), type(root)
        if root is window:
            window.queue.filter.edit.setFocus()
        reached = walk(root)
        found += nameless([*reached, *controls(root)])
        found += unreached(root, reached)
        return found + ringless(root, reached), type(root)
    finally:
        picture.close()


def _scrolls(dialog: Dialog) -> bool:
    bars = dialog.body.verticalScrollBar(), dialog.body.horizontalScrollBar()
    return any(bar.maximum() > bar.minimum() for bar in bars)


def look_over_small(project: str, page: str) -> list[str]:
    """Return what is amiss with the dialog of a page on the smallest screen: buttons, or the focus, out of view."""
    from gui.snapshot import _Picture

    picture, screen = _Picture("light", SMALL, 1.0), QRect(0, 0, *SMALL)
    small = patch("gui.dialogs.dialog.room_for", lambda _: screen)
    small.start()
    try:
        picture.open(project if page != "welcome" else None, "annotator 1")
        window = picture._window
        window.activateWindow()
        picture.show(page)
        root = next((d for d in reversed(window.findChildren(Dialog)) if d.isVisible()), None)
        if root is None:
            return []
        root.activateWindow()
        picture._wait()
        found = (
            [] if QRect(0, 0, *SMALL).contains(root.rect()) else [f"larger than the screen: {root.size().toTuple()}"]
        )
        for button in root.findChildren(QPushButton):
            inside = root.body.content.isAncestorOf(button)
            if button.isVisible() and not inside and not _whole(root, button):
                found.append(f"{described(button)}: not wholly in view")
        return found + _unseen(root)
    finally:
        small.stop()
        picture.close()


def _whole(root: QWidget, widget: QWidget) -> bool:
    return root.rect().contains(QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()))


def _unseen(root: Dialog) -> list[str]:
    """Return what Tab leads to without bringing it into view."""
    found: list[str] = []
    met: list[QWidget] = []
    again = 0
    for _ in range(_MOST_TABS):
        focus = QApplication.focusWidget()
        if focus is None or focus.window() is not root:
            break
        again = again + 1 if focus in met else 0
        if again > max(3, len(met)):  # twice around: what was in view the first time must be so the second
            break
        met += [] if focus in met else [focus]
        name = described(focus)
        seen, size = focus.visibleRegion().boundingRect(), focus.size()
        room = root.body.viewport().size()
        low = seen.height() < min(size.height() - 2, room.height() // 2) - _SLACK
        narrow = seen.width() < min(size.width(), room.width() // 2) - _SLACK
        if low or narrow:
            found.append(f"{name}: only {seen.size().toTuple()} of {size.toTuple()} is in view with the keyboard on it")
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        QApplication.processEvents()
    return found


def main(project: str, article: str) -> int:
    """Print what is amiss on all pages, in both themes, and on a small screen."""
    from gui.snapshot import PAGES

    amiss = {}
    for page in PAGES:
        for theme in ("light", "dark"):
            found, kind = look_over(project, article, page, theme)
            if found:
                amiss[f"{page}, {theme}"] = sorted(set(found))
        if issubclass(kind, Dialog) and (found := look_over_small(project, page)):
            amiss[f"{page}, small"] = sorted(set(found))
    print(json.dumps(amiss, ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
