"""Every type of value is edited with real keys; what comes out is what the desk was told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.desk import Focus
from gui.record.editors.date import DateEditor, step_date
from gui.record.editors.inputs import TextInput
from store.articles import Decision
from store.fields import FieldType
from tests.gui.record import examples
from tests.gui.record.conftest import Bench

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def focused(bench: Bench) -> QWidget:
    widget = bench.pane.window().focusWidget()
    assert widget is not None
    return widget


def type_in(bench: Bench, text: str, *, instead: bool = True) -> None:
    widget = focused(bench)
    if instead:
        QTest.keyClick(widget, KEY.Key_A, CONTROL)
        QTest.keyClick(widget, KEY.Key_Backspace)
    for char in text:
        if char.isascii():
            QTest.keyClicks(widget, char)
        else:  # QTest knows only Latin letters
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
                QApplication.sendEvent(widget, event)


def press(bench: Bench, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(bench), key, modifiers)


# --- keeping and leaving --------------------------------------------------------------------------------------------


def test_enter_corrects_and_goes_to_the_next_that_needs_a_look(bench: Bench) -> None:
    bench.show()
    bench.edit("published")
    type_in(bench, "23 October 2024")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("published")
    assert (decided.value, decided.decision, decided.from_) == ("2024-10-23", Decision.CORRECTED, 0)
    assert decided.evidence[0].quote == "October 22"
    assert "guessed" not in decided.attributes
    assert bench.submitted[-1].action == "correct"
    assert not bench.pane.is_editing
    assert bench.desk.focus == Focus("figures", 1)


def test_enter_on_an_unchanged_value_accepts_it(bench: Bench) -> None:
    bench.show()
    bench.edit("published")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("published")
    assert (decided.value, decided.decision) == ("2024-10-22", Decision.ACCEPTED)
    assert dict(decided.attributes) == {"guessed": "year"}


def test_escape_leaves_without_change(bench: Bench) -> None:
    bench.show()
    bench.edit("headline")
    type_in(bench, "Another headline")
    press(bench, KEY.Key_Escape)
    assert not bench.pane.is_editing
    assert bench.submitted == []
    assert focused(bench) is bench.pane.view


def test_control_enter_keeps_and_accepts_all(bench: Bench) -> None:
    bench.show()
    bench.edit("headline")
    type_in(bench, "Prime Ministers meet")
    press(bench, KEY.Key_Return, CONTROL)
    assert bench.values("headline") == ["Prime Ministers meet"]
    assert [s.action for s in bench.submitted] == ["correct", "accept_all"]
    assert bench.went_on == [1]


def test_tab_and_shift_tab_keep_and_go_to_the_next_and_previous_unsure(bench: Bench) -> None:
    bench.show()
    bench.edit("headline")
    type_in(bench, "One")
    press(bench, KEY.Key_Tab)
    assert bench.values("headline") == ["One"]
    assert bench.desk.focus == Focus("published", 0)
    bench.edit("language")
    press(bench, KEY.Key_Backtab, SHIFT)
    assert bench.values("language") == ["en"]
    assert bench.desk.focus == Focus("published", 0)


def test_tab_goes_through_the_parts_first(bench: Bench) -> None:
    bench.show()
    bench.edit("people")
    press(bench, KEY.Key_Tab)
    assert bench.pane.is_editing
    type_in(bench, "Prime Minister")
    press(bench, KEY.Key_Backtab, SHIFT)
    type_in(bench, "Abdulla N. Aripov")
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Tab)
    assert not bench.pane.is_editing
    [decided] = bench.decided("people")
    assert (decided.value, dict(decided.attributes)) == ("Abdulla N. Aripov", {"role": "Prime Minister"})
    assert decided.decision is Decision.CORRECTED


def test_an_attribute_that_is_cleared_goes(bench: Bench) -> None:
    bench.show()
    bench.edit("people")
    press(bench, KEY.Key_Tab)
    type_in(bench, "")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("people")
    assert dict(decided.attributes) == {}
    assert decided.evidence == examples.suggestions()["people"][0].evidence


def test_clearing_a_value_rejects_it(bench: Bench) -> None:
    bench.show()
    bench.edit("publisher")
    type_in(bench, "")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("publisher")
    assert decided.decision is Decision.REJECTED


def test_a_new_value_gets_the_places_of_its_words(bench: Bench) -> None:
    bench.show()
    bench.edit("places", -1)
    type_in(bench, "Tashkent portal")
    press(bench, KEY.Key_Return)
    bench.edit("keywords", -1)
    type_in(bench, "trade")
    press(bench, KEY.Key_Return)
    assert bench.decided("places")[-1].evidence == ()
    added = bench.decided("keywords")[-1]
    assert added.decision is Decision.ADDED
    assert [e.quote.lower() for e in added.evidence] == ["trade", "trade"] or [e.quote for e in added.evidence] == ["trade"]
    assert all(examples.TEXT[e.start : e.end] == e.quote for e in added.evidence)


def test_an_empty_new_value_is_left(bench: Bench) -> None:
    bench.show()
    bench.edit("keywords", -1)
    press(bench, KEY.Key_Return)
    assert not bench.pane.is_editing
    assert bench.submitted == []


def test_the_window_keeps_the_open_editor_before_it_does_something_else(bench: Bench) -> None:
    bench.show()
    assert bench.pane.commit()
    bench.edit("headline")
    assert bench.pane.commit()
    assert bench.submitted == []
    bench.edit("published")
    type_in(bench, "no date at all")
    assert not bench.pane.commit()
    assert bench.pane.is_editing


# --- what cannot be kept --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("published", "the day after"),
        ("published", "2024-02-31"),
        ("figures", "many"),
        ("language", "Klingonese"),
        ("url", "not an address"),
        ("mood", "cheerful"),
    ],
)
def test_an_invalid_value_says_why_and_is_never_kept(bench: Bench, key: str, typed: str) -> None:
    bench.show()
    editor = bench.edit(key, 0 if key in ("published", "figures", "language") else -1)
    type_in(bench, typed)
    bench.qtbot.waitUntil(lambda: bool(editor.reason))  # while typing, before any key asks
    press(bench, KEY.Key_Return)
    assert bench.pane.is_editing
    assert bench.submitted == []
    assert editor.reason
    assert not editor.reason.startswith("!")
    assert editor.main.accessibleDescription().endswith(editor.reason)
    press(bench, KEY.Key_Return, CONTROL)
    press(bench, KEY.Key_Tab)
    assert bench.went_on == []
    press(bench, KEY.Key_Escape)
    assert bench.submitted == []


def test_the_reason_goes_when_the_value_is_right_again(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("url", -1)
    type_in(bench, "https://")
    bench.qtbot.waitUntil(lambda: bool(editor.reason))
    type_in(bench, "https://example.org/a", instead=False)
    type_in(bench, "https://example.org/a")
    bench.qtbot.waitUntil(lambda: not editor.reason)
    press(bench, KEY.Key_Return)
    assert bench.values("url") == ["https://example.org/a"]


def test_focus_that_goes_elsewhere_keeps_what_is_right_and_tells_of_what_is_not(bench: Bench) -> None:
    bench.show()
    bench.edit("headline")
    type_in(bench, "Right")
    bench.desk.set_focus(Focus("people", 1))
    assert bench.values("headline") == ["Right"]
    assert bench.desk.focus == Focus("people", 1)
    bench.edit("published")
    type_in(bench, "wrong")
    bench.desk.set_focus(Focus("people", 0))
    assert bench.decided("published") == ()
    assert not bench.pane.is_editing
    assert "Not kept" in bench.told[-1]


def test_another_article_closes_the_editor(bench: Bench) -> None:
    bench.show()
    bench.edit("headline")
    type_in(bench, "Typed for the first article")
    bench.show(examples.state(number=2))
    assert not bench.pane.is_editing
    assert bench.submitted == []


# --- types ----------------------------------------------------------------------------------------------------------


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
    assert bench.values("published") == ["2024-10-22"] or bench.decided("published")[0].value == "2024-10-22"


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
    assert editor.drop_list.isVisible()
    assert editor.drop_list.current == "Uzbek — uz"
    press(bench, KEY.Key_Return)
    assert bench.values("language") == ["uz"]
    assert not editor.drop_list.isVisible()


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
    assert editor.drop_list.words == ["calm", "tense", "hostile"]
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


# --- completion -----------------------------------------------------------------------------------------------------


def test_what_was_accepted_before_is_offered_and_never_in_the_way(bench: Bench) -> None:
    bench.show()
    bench.completions["publisher"] = ["Gazeta", "Government portal"]
    editor = bench.edit("publisher")
    type_in(bench, "G")
    assert bench.asked[-1] == ("publisher", "G")
    assert editor.drop_list.words == ["Gazeta", "Government portal"]
    assert editor.drop_list.current is None
    type_in(bench, "a", instead=False)
    assert editor.main.words() == "Ga"
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Return)
    assert editor.main.words() == "Government portal"
    assert bench.pane.is_editing
    press(bench, KEY.Key_Return)
    assert bench.values("publisher") == ["Government portal"]


def test_enter_keeps_what_is_typed_while_no_completion_is_marked(bench: Bench) -> None:
    bench.show()
    bench.completions["publisher"] = ["Gazeta"]
    bench.edit("publisher")
    type_in(bench, "Gaz")
    press(bench, KEY.Key_Return)
    assert bench.values("publisher") == ["Gaz"]


def test_a_completion_that_comes_late_is_dropped(bench: Bench) -> None:
    late = []
    bench.show()
    editor = bench.edit("publisher")
    editor.complete = lambda key, typed, answer: late.append(answer)
    type_in(bench, "Ga")
    late[0](["for G alone"])
    assert not editor.drop_list.isVisible()
    late[-1](["Gazeta"])
    assert editor.drop_list.words == ["Gazeta"]
    press(bench, KEY.Key_Escape)
    assert bench.pane.is_editing
    press(bench, KEY.Key_Escape)
    late[-1](["Gazeta"])
    assert not editor.drop_list.isVisible()


# --- a whole list ---------------------------------------------------------------------------------------------------


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
