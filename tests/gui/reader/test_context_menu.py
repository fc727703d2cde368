"""The menu over the text, and copying."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.desk import Focus
from tests.gui.reader.articles import PARAGRAPHS
from tests.gui.reader.conftest import Bench

CONTROL = Qt.KeyboardModifier.ControlModifier


def menu_shown() -> QMenu:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    assert shown
    return shown[-1]


def actions(menu: QMenu) -> dict[str, QAction]:
    return {a.text().split("\t")[0]: a for a in menu.actions()}


def right_click(bench: Bench, place: QPoint) -> QMenu:
    viewport = bench.pane.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    return menu_shown()


def test_the_menu_puts_the_selection_into_a_field(bench: Bench, qtbot: QtBot) -> None:
    start = bench.text.index("Isle Ferry Company")
    bench.pane.select(start, start + 18)
    menu = right_click(bench, bench.at("Isle Ferry", 3))
    into = actions(menu)["Put into …"].menu()
    assert isinstance(into, QMenu)
    assert [a.text() for a in into.actions()][:2] == ["Headline\t1", "Published\t3"]
    assert "Body" not in actions(into)
    with qtbot.waitSignal(bench.pane.field_chosen) as chosen:
        actions(into)["People"].trigger()
    assert chosen.args == ["people"]
    assert bench.selected() == "Isle Ferry Company"
    menu.close()


def test_the_menu_key_opens_the_menu_at_the_focused_evidence(bench: Bench) -> None:
    bench.desk.set_focus(Focus("people", 1))
    viewport = bench.pane.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), viewport.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(viewport, event)
    menu = menu_shown()
    assert "Go to People" in actions(menu)
    actions(menu)["Select word"].trigger()
    assert bench.selected() == "Teo"
    menu.close()


def test_the_menu_takes_a_block_out_of_the_body(bench: Bench) -> None:
    menu = right_click(bench, bench.at("winter sailings", 2))
    actions(menu)["Take out of the body"].trigger()
    menu.close()
    assert [step.action for step in bench.steps] == ["block"]
    assert bench.desk.state is not None
    assert PARAGRAPHS[4] not in [e.quote for e in bench.desk.state["body"].body_spans]


def test_copying_gives_the_words_as_they_stand(bench: Bench) -> None:
    start = bench.text.index("Ada Brunner")
    bench.pane.select(start, start + 11)
    bench.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Ada Brunner"
