"""A whole list is put in order, edited and filled with real keys."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from gui.desk import Focus
from store.articles import Decision
from tests.gui.record.conftest import Bench
from tests.gui.record.hands import ALT, CONTROL, KEY, SHIFT, press, row_of, type_in, words


def test_a_list_is_put_in_order_edited_and_shortened(bench: Bench) -> None:
    bench.show(focus=Focus("keywords", 1))
    press(bench, KEY.Key_F2, SHIFT)
    editor = bench.list_editor
    assert editor.words == ["Qozog'iston", "Samarqand", "O'zbekiston", "Abdulla Aripov"]
    press(bench, KEY.Key_Up, ALT)
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Delete, CONTROL)
    press(bench, KEY.Key_Down)
    type_in(bench, "A. Aripov")
    press(bench, KEY.Key_Insert)
    type_in(bench, "savdo", instead=False)
    assert editor.words == ["Samarqand", "O'zbekiston", "A. Aripov", "savdo"]
    press(bench, KEY.Key_Return)
    decided = bench.decided("keywords")
    assert [(d.value, d.decision, d.from_) for d in decided] == [
        ("Samarqand", Decision.ACCEPTED, 1),
        ("O'zbekiston", Decision.ACCEPTED, 2),
        ("A. Aripov", Decision.CORRECTED, 3),
        ("savdo", Decision.ADDED, None),
        ("Qozog'iston", Decision.REJECTED, 0),
    ]
    assert len(bench.submitted) == 1
    assert bench.desk.state is not None
    shown = [v.value.value for v in bench.desk.state["keywords"].values if v.stands]
    assert shown == ["Samarqand", "O'zbekiston", "A. Aripov", "savdo"]


def test_several_lines_are_pasted_as_several_values(bench: Bench) -> None:
    bench.show(focus=Focus("keywords", 0))
    bench.pane.edit_list()
    QGuiApplication.clipboard().setText("savdo\r\n\n  forum  2024 \nSamarqand\nsavdo\n")
    press(bench, KEY.Key_V, CONTROL)
    assert bench.list_editor.words == [
        "Qozog'iston", "savdo", "forum 2024", "Samarqand", "O'zbekiston", "Abdulla Aripov",
    ]  # fmt: skip
    press(bench, KEY.Key_Escape)
    assert bench.submitted == []


def test_a_wrong_line_keeps_the_list_open(bench: Bench) -> None:
    bench.show(focus=Focus("figures", 0))
    bench.pane.edit_list()
    press(bench, KEY.Key_Down)
    type_in(bench, "a lot")
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Return)
    assert bench.pane.is_editing
    assert "a lot" in bench.list_editor.reason
    assert bench.submitted == []
    type_in(bench, "12 bn USD")
    press(bench, KEY.Key_Return)
    assert bench.values("figures") == [4400000000, 12000000000, 1400000000, -32]
    assert dict(bench.decided("figures")[1].attributes) == {"unit": "USD", "about": "target"}


def test_a_list_without_values_can_be_filled(bench: Bench) -> None:
    bench.show(focus=Focus("authors", -1))
    bench.pane.edit_list()
    type_in(bench, "Aziza Karimova", instead=False)
    press(bench, KEY.Key_Return)
    assert bench.values("authors") == ["Aziza Karimova"]


def test_lines_complete_from_what_was_accepted_before(bench: Bench) -> None:
    bench.show(focus=Focus("keywords", 0))
    bench.completions["keywords"] = ["savdo", "savollar"]
    bench.pane.edit_list()
    press(bench, KEY.Key_Insert)
    type_in(bench, "sav", instead=False)
    assert bench.asked[-1] == ("keywords", "sav")
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Return)
    assert bench.pane.is_editing
    assert bench.list_editor.words[1] == "savdo"


def test_a_list_that_was_only_looked_at_decides_nothing_when_it_is_left(bench: Bench) -> None:
    bench.show(focus=Focus("keywords", 0))
    bench.pane.edit_list()
    press(bench, KEY.Key_Down)
    bench.desk.set_focus(Focus("people", 0))
    assert not bench.pane.is_editing
    assert bench.submitted == []
    bench.desk.set_focus(Focus("keywords", 0))
    bench.pane.edit_list()
    press(bench, KEY.Key_Return)  # but Enter says that it is right
    assert [d.decision.value for d in bench.decided("keywords")] == ["accepted"] * 4


def test_the_new_order_stands_in_the_row_and_in_what_is_submitted(bench: Bench) -> None:
    bench.show(focus=Focus("keywords", 3))
    bench.pane.edit_list()
    for _ in range(3):
        press(bench, KEY.Key_Up, ALT)
    press(bench, KEY.Key_Up, ALT)  # it is the first already
    press(bench, KEY.Key_Return)
    order = ["Abdulla Aripov", "Qozog'iston", "Samarqand", "O'zbekiston"]
    assert [d.value for d in bench.submitted[-1].edits[0].after] == order
    assert [w for w in words(row_of(bench, "keywords")) if w in order] == order
    bench.desk.set_focus(Focus("keywords", 1))
    bench.desk.reject()
    assert [w for w in words(row_of(bench, "keywords")) if w in order] == order
