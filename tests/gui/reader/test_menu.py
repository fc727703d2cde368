"""Evidence work by mouse: what the menu over the text offers, and what it does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from gui.desk import Focus
from tests.gui.reader.conftest import Bench


def menu_at(bench: Bench, place: QPoint) -> QMenu:
    at = bench.pane.viewport().mapToGlobal(place)
    QApplication.sendEvent(bench.pane.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(menu: QMenu, label: str) -> None:
    """Click an entry of a menu."""
    [action] = [a for a in menu.actions() if a.text().split("\t")[0].startswith(label)]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    QApplication.processEvents()


def labels(menu: QMenu) -> list[str]:
    found = [a.text().split("\t")[0] for a in menu.actions()]
    menu.close()
    return found


def quotes(bench: Bench) -> list[str]:
    value = bench.desk.focused_value
    assert value is not None
    return [e.quote for e in value.value.evidence]


def test_the_menu_over_the_current_mention_takes_it_away_and_finds_it_again(bench: Bench) -> None:
    bench.desk.set_focus(Focus("people", 0))
    count = len(quotes(bench))
    assert count > 1
    span = bench.pane.focused_evidence()
    assert span is not None
    place = bench.pane.place_of(span.start + 2).center()
    pick(menu_at(bench, place), "Take the mention away")
    assert len(quotes(bench)) == count - 1
    span = bench.pane.focused_evidence()
    assert span is not None
    pick(menu_at(bench, bench.pane.place_of(span.start + 2).center()), "Mark all further mentions")
    assert len(quotes(bench)) == count


def test_the_menu_splits_a_mention_where_it_was_opened_and_joins_it_again(bench: Bench) -> None:
    bench.desk.set_focus(Focus("people", 1))
    place = bench.at("Teo Marchetti", 5)
    pick(menu_at(bench, place), "Split the mention here")
    assert len(quotes(bench)) == 2
    assert "".join(quotes(bench)).replace(" ", "") == "TeoMarchetti"
    span = bench.pane.focused_evidence()
    assert span is not None
    pick(menu_at(bench, bench.pane.place_of(span.start + 1).center()), "Join with the next mention")
    assert quotes(bench) == ["Teo Marchetti"]


def test_the_menu_over_a_selection_adds_joins_and_leaves_out(bench: Bench) -> None:
    bench.desk.set_focus(Focus("people", 1))
    runs = bench.text.index(", who runs")
    bench.pane.select(runs + 2, runs + 5)
    pick(menu_at(bench, bench.at("who runs", 1)), "Join with its mention")
    assert quotes(bench) == ["Teo Marchetti, who"]
    bench.pane.select(runs - 9, runs - 4)
    pick(menu_at(bench, bench.at("Marchetti", 1)), "Leave out of its mention")
    assert len(quotes(bench)) == 2
    company = bench.text.index("Isle Ferry")
    bench.pane.select(company, company + 4)
    pick(menu_at(bench, bench.at("Isle Ferry", 1)), "Evidence of")
    assert quotes(bench)[-1] == "Isle"


def test_elsewhere_the_menu_offers_nothing_of_the_mention(bench: Bench) -> None:
    bench.desk.set_focus(Focus("people", 1))
    offered = labels(menu_at(bench, bench.at("coastal transport", 2)))
    assert not [label for label in offered if "mention" in label]
    bench.desk.set_focus(Focus("body", 0))
    bench.pane.select(80, 90)
    offered = labels(menu_at(bench, bench.at("coastal transport", 2)))
    assert not [label for label in offered if label.startswith("Evidence of")]
