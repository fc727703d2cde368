"""Runners-up, clicks, and the keys that the pane takes itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from gui.desk import Focus
from gui.record.row import Action
from store.articles import Decision
from tests.gui.record import examples
from tests.gui.record.conftest import Bench
from tests.gui.record.hands import ALT, KEY, SHIFT, click, hits, point, row_of, words


def test_runners_up_are_listed_with_origin_and_score_and_taken_by_key(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    said = words(row_of(bench, "published"))
    assert {"Alt 1", "22 October 2023", "htmldate 0.38", "Alt 2"} <= set(said)
    assert any(w.startswith("the imp") for w in said), "an origin is cut rather than the value"
    QTest.keyClick(bench.pane.view, KEY.Key_2, ALT)
    [decided] = bench.decided("published")
    assert (decided.value, decided.decision) == ("2024-10-23T09:30+05:00", Decision.CORRECTED)
    QTest.keyClick(bench.pane.view, KEY.Key_Return, SHIFT)
    assert bench.values("published") == ["2024-10-22"], "past the last one the first again"
    QTest.keyClick(bench.pane.view, KEY.Key_Return, SHIFT)
    assert bench.values("published") == ["2023-10-22"]
    QTest.keyClick(bench.pane.view, KEY.Key_9, ALT)
    assert len(bench.submitted) == 3


def test_a_runner_up_is_taken_by_click_also_while_editing(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    click(bench, "published", hits(row_of(bench, "published"), Action.ALTERNATIVE)[0])
    assert bench.values("published") == ["2023-10-22"]
    bench.edit("published")
    QTest.keyClick(bench.editor.main, KEY.Key_2, ALT)
    assert not bench.pane.is_editing
    assert bench.values("published") == ["2024-10-23T09:30+05:00"]


def test_a_runner_up_of_a_list_joins_it(bench: Bench) -> None:
    bench.show(focus=Focus("authors", -1))
    assert bench.pane.take_alternative(0)
    assert [(d.value, d.decision) for d in bench.decided("authors")] == [("Abdulla Aripov", Decision.ADDED)]
    assert not bench.pane.take_alternative(5)


def test_a_click_focuses_and_a_double_click_edits(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    second = hits(row_of(bench, "people"), Action.FOCUS)[1]
    click(bench, "people", second)
    assert bench.desk.focus == Focus("people", 1)
    assert not bench.pane.is_editing
    click(bench, "headline", hits(row_of(bench, "headline"), Action.FOCUS)[0], double=True)
    assert bench.editor.field.key == "headline"


def test_a_double_click_edits_what_its_first_half_chose_though_rows_moved(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))  # its row closes at the first click, and all below move up
    click(bench, "keywords", hits(row_of(bench, "keywords"), Action.FOCUS)[2], double=True)
    assert bench.pane.host.at == Focus("keywords", 2)


def test_the_cross_rejects_and_add_opens_a_new_value(bench: Bench) -> None:
    bench.show(focus=Focus("keywords", 0))
    click(bench, "keywords", hits(row_of(bench, "keywords"), Action.REJECT)[2])
    [decided] = bench.decided("keywords")
    assert (decided.value, decided.decision) == ("O'zbekiston", Decision.REJECTED)
    bench.desk.set_focus(Focus("keywords", 0))
    click(bench, "keywords", hits(row_of(bench, "keywords"), Action.ADD)[0])
    assert bench.pane.host.at == Focus("keywords", -1)


def test_the_painted_input_opens_on_a_click(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    before = row_of(bench, "published")
    click(bench, "published", hits(before, Action.EDIT)[0])
    assert bench.editor.field.key == "published"
    [keep] = [h for h in row_of(bench, "published").hits if h.action is Action.KEEP]
    click(bench, "published", keep)
    assert bench.values("published") == ["2024-10-22"]


def test_a_click_elsewhere_keeps_the_open_editor_or_says_why_not(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    bench.edit("published")
    bench.editor.main.set_words("nonsense")
    bench.editor.main.setModified(True) if hasattr(bench.editor.main, "setModified") else None
    click(bench, "people", hits(row_of(bench, "people"), Action.FOCUS)[0])
    assert bench.pane.is_editing
    assert bench.editor.reason
    bench.editor.main.set_words("2024-10-21")
    click(bench, "people", hits(row_of(bench, "people"), Action.FOCUS)[0])
    assert bench.values("published") == ["2024-10-21"]
    assert bench.desk.focus == Focus("people", 0)


def test_bare_keys_are_left_to_the_commands_of_the_window(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    for key in (KEY.Key_J, KEY.Key_X, KEY.Key_Down, KEY.Key_Return, KEY.Key_Space, KEY.Key_A):
        QTest.keyClick(bench.pane.view, key)
    assert bench.desk.focus == Focus("published", 0)
    assert bench.pane.view.currentIndex().row() == 1
    assert bench.submitted == []
    assert not bench.pane.is_editing


def test_a_value_is_shown_whole_and_plain_where_the_mouse_rests(bench: Bench) -> None:
    found = {"keywords": (examples.suggestion("<img src='file:///x'>" + "word " * 60, words=""),)}
    bench.show(examples.state(found), Focus("headline", -1))
    viewport = bench.pane.view.viewport()
    at = point(bench, "keywords", hits(row_of(bench, "keywords"), Action.FOCUS)[0].rect)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    assert "&lt;img src=" in QToolTip.text()
    assert QToolTip.text().count("word") == 60
    away = QPoint(5, viewport.height() - 5)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, away, viewport.mapToGlobal(away)))
    bench.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_value_in_focus_is_announced_to_a_screen_reader(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    bench.show(focus=Focus("published", 0))
    bench.desk.set_focus(Focus("people", 1))
    bench.desk.set_focus(Focus("authors", -1))
    assert said == [
        "Published: 22 October 2024, suggested, score 0.41, needs a look, 2 other candidates",
        "People: Uljas Bektenov, PM, Kazakhstan, suggested, score 0.93",
        "Authors: none found, 1 other candidate",
    ]
