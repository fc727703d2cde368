"""Every type of value is edited with real keys; what comes out is what the desk was told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QMimeData
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from gui.record.editors.date import DateEditor, step_date
from gui.record.editors.inputs import LineInput, TextInput
from store.fields import FieldType
from tests.gui.record import examples
from tests.gui.record.conftest import Bench
from tests.gui.record.hands import ALT, CONTROL, KEY, SHIFT, press, type_in


def test_long_text_takes_line_breaks(bench: Bench) -> None:
    bench.show()
    bench.edit("summary", -1)
    type_in(bench, "One")
    press(bench, KEY.Key_Return, SHIFT)
    type_in(bench, "two 👩‍👧", instead=False)
    press(bench, KEY.Key_Return)
    assert bench.values("summary") == ["One\ntwo 👩‍👧"]


def test_rich_text_is_pasted_plain(bench: Bench) -> None:
    data = QMimeData()
    data.setHtml("<b>Bold <img src='file:///etc/passwd'>words</b>")
    data.setText("Bold words")
    QGuiApplication.clipboard().setMimeData(data)
    bench.show()
    editor = bench.edit("headline")
    press(bench, KEY.Key_A, CONTROL)
    press(bench, KEY.Key_V, CONTROL)
    assert editor.main.words() == "Bold words"


def test_dates_are_typed_freely_and_the_meaning_stands_beside(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("published")
    for typed, iso in (("2024-10", "2024-10"), ("22 Oct 2024", "2024-10-22"), ("22 октября 2024", "2024-10-22")):
        type_in(bench, typed)
        assert editor.check()
        value = editor.result()
        assert value is not None
        assert value.value == iso
        assert editor._note.isVisible()
    assert editor._note.text() == "= 2024-10-22"
    press(bench, KEY.Key_Return)
    assert bench.values("published") == ["2024-10-22"]


def test_up_and_down_change_the_part_under_the_cursor(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("published")
    press(bench, KEY.Key_End)
    press(bench, KEY.Key_Up)
    assert editor.main.words() == "2024-10-23"
    press(bench, KEY.Key_Home)
    press(bench, KEY.Key_Down)
    assert editor.main.words() == "2023-10-23"
    press(bench, KEY.Key_Down)
    assert editor.main.words() == "2022-10-23"
    press(bench, KEY.Key_Return)
    assert bench.values("published") == ["2022-10-23"]


@pytest.mark.parametrize(
    ("iso", "cursor", "by", "stepped"),
    [
        ("2024", 2, 1, "2025"),
        ("2024-12", 6, 1, "2025-01"),
        ("2024-01-31", 6, 1, "2024-02-29"),
        ("2024-12-31", 10, 1, "2025-01-01"),
        ("2024-12-31T23:59+05:00", 16, 1, "2025-01-01T00:00+05:00"),
        ("2024-01-01 00:30:15Z", 12, -1, "2023-12-31 23:30:15Z"),
        ("9999-12-31", 9, 1, None),
        ("0001", 1, -1, None),
        ("yesterday", 1, 1, None),
    ],
)
def test_stepping_a_date_carries_over(iso: str, cursor: int, by: int, stepped: str | None) -> None:
    assert step_date(iso, cursor, by) == stepped


def test_a_calendar_opens_and_its_keys_do_not_leave_the_input(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("published")
    assert isinstance(editor, DateEditor)
    press(bench, KEY.Key_Down, ALT)
    assert editor._calendar is not None
    assert editor._calendar.isVisible()
    press(bench, KEY.Key_Right)
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Return)
    assert not editor._calendar.isVisible()
    assert editor.main.words() == "2024-10-30"
    assert bench.pane.is_editing
    press(bench, KEY.Key_Down, ALT)
    press(bench, KEY.Key_Escape)
    assert bench.pane.is_editing
    press(bench, KEY.Key_Escape)
    assert not bench.pane.is_editing


def test_figures_are_typed_with_their_unit(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("figures", 1)
    assert editor.main.words() == "10 bn USD"
    type_in(bench, "12.5 bn EUR")
    assert editor.check()
    assert editor._note.text() == "= 12,500,000,000 EUR"
    press(bench, KEY.Key_Tab)
    type_in(bench, "target for 2030")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("figures")
    assert decided.value == 12500000000
    assert isinstance(decided.value, int)
    assert dict(decided.attributes) == {"unit": "EUR", "about": "target for 2030"}


def test_a_figure_that_is_not_touched_keeps_its_digits(bench: Bench) -> None:
    found = {"figures": (examples.suggestion(4412345678, 0.5, words="", unit="USD"),)}
    bench.show(examples.state(found))
    editor = bench.edit("figures")
    assert editor.check()
    press(bench, KEY.Key_Tab)
    type_in(bench, "trade")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("figures")
    assert (decided.value, dict(decided.attributes)) == (4412345678, {"unit": "USD", "about": "trade"})


def test_a_language_is_found_by_name_and_kept_as_a_tag(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("language")
    type_in(bench, "uzb")
    assert editor.completion.drop_list.isVisible()
    assert editor.completion.drop_list.current == "Uzbek — uz"
    press(bench, KEY.Key_Return)
    assert bench.values("language") == ["uz"]
    assert not editor.completion.drop_list.isVisible()


def test_a_tag_with_script_or_region_is_kept(bench: Bench) -> None:
    bench.show()
    bench.edit("language")
    type_in(bench, "uz-Cyrl")
    press(bench, KEY.Key_Return)
    assert bench.values("language") == ["uz-Cyrl"]


def test_a_choice_opens_its_list_and_takes_what_is_marked(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("mood", -1)
    press(bench, KEY.Key_Down)
    assert editor.completion.drop_list.words == ["calm", "tense", "hostile"]
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Return)
    assert bench.values("mood") == ["tense"]
    bench.edit("mood")
    type_in(bench, "hos")
    press(bench, KEY.Key_Return)
    assert bench.values("mood") == ["hostile"]


def test_a_quote_is_edited_without_its_marks(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("quotes")
    assert not editor.main.words().startswith("“")
    assert isinstance(editor.main, TextInput)
    assert editor.main.height() > 60  # it wraps
    press(bench, KEY.Key_Tab)
    type_in(bench, "the portal")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("quotes")
    assert dict(decided.attributes) == {"speaker": "the portal"}


def test_every_type_has_an_editor(bench: Bench) -> None:
    bench.show()
    seen = set()
    for field in examples.FIELDS:
        if field.type is not FieldType.BLOCKS:
            bench.edit(field.key)
            seen.add(field.type)
            press(bench, KEY.Key_Escape)
    assert seen == set(FieldType) - {FieldType.BLOCKS}
    assert bench.submitted == []


def test_blocks_are_not_edited_here_and_that_is_said(bench: Bench) -> None:
    bench.show()
    bench.desk.request_edit("body", 0)
    assert not bench.pane.is_editing
    assert "B" in bench.told[-1]


def test_an_input_method_composes_without_being_disturbed(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("publisher")
    editor.main.set_words("")
    QApplication.sendEvent(editor.main, QInputMethodEvent("にほ", []))
    assert bench.asked == [] or bench.asked[-1][1] != "にほ"  # nothing is looked up for what is not typed yet
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QApplication.sendEvent(editor.main, commit)
    assert editor.main.words() == "日本"
    press(bench, KEY.Key_Return)
    assert bench.values("publisher") == ["日本"]


def test_a_time_is_stepped_and_its_zone_kept(bench: Bench) -> None:
    found = {"published": (examples.suggestion("2024-10-22T23:30+05:00", 0.9, words="October 22"),)}
    bench.show(examples.state(found))
    editor = bench.edit("published")
    assert editor.check()
    press(bench, KEY.Key_End)
    for _ in range(12):
        press(bench, KEY.Key_Left)
    assert isinstance(editor.main, LineInput)
    editor.main.setCursorPosition(12)
    press(bench, KEY.Key_Up)
    assert editor.main.words() == "2024-10-23 00:30+05:00"
    press(bench, KEY.Key_Return)
    assert bench.values("published") == ["2024-10-23T00:30+05:00"]


def test_a_partial_date_stays_as_precise_as_it_was(bench: Bench) -> None:
    found = {"published": (examples.suggestion("2024-10", 0.9, words="October 22"),)}
    bench.show(examples.state(found))
    bench.edit("published")
    press(bench, KEY.Key_End)
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Return)
    assert bench.values("published") == ["2024-09"]


def test_a_day_is_picked_with_the_mouse(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("published")
    assert isinstance(editor, DateEditor)
    press(bench, KEY.Key_Down, ALT)
    assert editor._calendar is not None
    editor._calendar.picked.emit(QDate(2024, 10, 5))
    assert editor.main.words() == "2024-10-05"
    assert editor.main.hasFocus()
