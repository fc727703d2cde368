"""Evidence and values, linked both ways, through real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gui import theme
from gui.desk import Focus
from gui.manner import Manner
from gui.reader import ReaderPane
from store.articles import BlockKind, Evidence, Suggestion, Value
from tests.gui.reader.articles import article_of, make_desk, sample, state_of
from tests.gui.reader.conftest import Bench

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_clicking_an_underline_puts_the_focus_on_its_value(bench: Bench) -> None:
    bench.click(bench.at("Teo Marchetti", 4))
    assert bench.desk.focus == Focus("people", 1)
    bench.click(bench.at("$3.1 million", 2))
    assert bench.desk.focus == Focus("figures", 1)


def test_clicking_the_headline_or_a_quotation_puts_the_focus_on_it(bench: Bench) -> None:
    bench.click(bench.at("harbour pilots", 2))
    assert bench.desk.focus == Focus("headline", 0)
    bench.click(bench.at("schoolchildren", 2))
    assert bench.desk.focus == Focus("quotes", 0)


def test_clicking_plain_words_leaves_the_focus(bench: Bench) -> None:
    before = bench.desk.focus
    bench.click(bench.at("coastal transport", 2))
    assert bench.desk.focus == before


def test_the_clicked_mention_is_the_current_one(bench: Bench) -> None:
    bench.click(bench.at("Port Linden", 2, nth=2))
    assert bench.desk.focus == Focus("places", 0)
    span = bench.pane.focused_evidence()
    assert span is not None
    assert span.start == [e.start for e in sample().suggestions["places"][0].evidence][2]


def test_focusing_a_value_scrolls_its_evidence_into_view_and_no_further(bench: Bench) -> None:
    bench.pane.resize(764, 240)
    bar = bench.pane.verticalScrollBar()
    bench.desk.set_focus(Focus("published", 0))
    at = bar.value()
    bench.desk.set_focus(Focus("publisher", 0))  # on the next line, in view already
    assert bar.value() == at
    bench.desk.set_focus(Focus("figures", 5))
    place = bench.pane.place_of(bench.text.index("$1.2 million"))
    assert bar.value() > at
    assert bench.pane.viewport().rect().contains(place.center())


def test_scrolling_into_view_glides(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.smooth = True
    bench.pane.resize(764, 240)
    bar = bench.pane.verticalScrollBar()
    bar.setValue(0)
    seen: list[int] = []
    bar.valueChanged.connect(seen.append)
    bench.desk.set_focus(Focus("figures", 3))
    target = bench.pane._glide.target
    qtbot.waitUntil(lambda: bar.value() == target and target > 0, timeout=2000)
    assert seen == sorted(seen)


def test_mentions_are_counted_and_walked(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.pane.mention_changed) as told:
        bench.desk.set_focus(Focus("places", 0))
    assert told.args == [1, 5]  # the first in the text, not the headline's
    bench.pane.jump_mention(-told.args[0])
    starts = []
    for _ in range(6):
        span = bench.pane.focused_evidence()
        assert span is not None
        starts.append(span.start)
        bench.pane.jump_mention(1)
    assert starts[:5] == sorted(starts[:5])
    assert starts[5] == starts[0]  # past the last, from the first again


def test_the_focused_evidence_is_tinted_and_underlined_in_its_colour(
    bench: Bench, pixel: Callable[[int, int], str]
) -> None:
    light = theme.load("light")
    bench.desk.set_focus(Focus("published", 0))
    place = bench.pane.place_of(bench.text.index("March 14") + 5)  # before the space
    x = place.right() + 2
    colours = [pixel(x, y) for y in range(place.top(), place.bottom() + 4)]
    assert light.field_tint("amber").name() in colours
    assert colours.count(light.field("amber").name()) == 2
    bench.desk.set_focus(Focus("publisher", 0))
    colours = [pixel(x, y) for y in range(place.top(), place.bottom() + 4)]
    assert light.field_tint("amber").name() not in colours
    assert colours.count(light.field("amber").name()) == 2


def test_a_quotation_has_a_bar_and_no_underline(bench: Bench, pixel: Callable[[int, int], str]) -> None:
    magenta = theme.load("light").field("magenta").name()
    place = bench.pane.place_of(bench.text.index("schoolchildren"))
    assert magenta in {pixel(x, place.center().y()) for x in range(place.left() - 22, place.left())}
    assert magenta not in {pixel(place.left() + 8, y) for y in range(place.top(), place.bottom() + 6)}


def test_a_rejected_value_loses_its_underline(bench: Bench, pixel: Callable[[int, int], str]) -> None:
    amber = theme.load("light").field("amber").name()
    place = bench.pane.place_of(bench.text.index("March 14") + 5)

    def underlined() -> bool:
        return amber in {pixel(place.right() + 2, y) for y in range(place.top(), place.bottom() + 4)}

    assert underlined()
    bench.desk.set_focus(Focus("published", 0))
    bench.desk.reject()
    bench.desk.set_focus(Focus("figures", 5))
    assert not underlined()


def test_a_quotation_over_two_blocks_is_underlined_where_it_holds_little(bench: Bench) -> None:
    first, second = "“We stay,” she said, and again: “we stay.", "Always.” Then the whole crew left the harbour."
    text = f"{first}\n\n{second}"
    end = text.index("Always.") + 7
    said = Suggestion(value="x", evidence=(Evidence(1, end, text[1:end]),), score=0.9, extractor="quotes 1")
    bench.show(
        article_of([(first, BlockKind.PARAGRAPH, True), (second, BlockKind.PARAGRAPH, True)], {"quotes": [said]})
    )
    assert [len(strokes) for strokes in bench.pane._scene.strokes.values()] == [0, 1]


def test_pointing_at_an_underline_says_what_it_is(bench: Bench) -> None:
    start = bench.text.index("Teo Marchetti")
    span = Evidence(start, start + 13, "Teo Marchetti")
    bench.desk.correct(Value(value="<b>Teo</b> Marchetti", evidence=(span,)), Focus("people", 1))
    viewport, place = bench.pane.viewport(), bench.at("Teo Marchetti", 4)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    assert QToolTip.text() == "<qt>People: &lt;b&gt;Teo&lt;/b&gt; Marchetti</qt>"
    assert bench.pane._explain(bench.at("North Linden's", 2)) == (
        "Places: North Linden · Publisher: Harbour Board of North Linden"
    )
    QToolTip.hideText()


def test_control_and_the_wheel_change_the_text_size(bench: Bench, qtbot: QtBot) -> None:
    from PySide6.QtGui import QWheelEvent

    def turn(steps: int, held: Qt.KeyboardModifier) -> None:
        place = bench.pane.viewport().rect().center()
        event = QWheelEvent(
            place, bench.pane.mapToGlobal(place), QPoint(), QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(bench.pane.viewport(), event)

    with qtbot.waitSignal(bench.pane.manner_changed) as told:
        turn(1, CONTROL)
    assert told.args == [Manner(size=19)]
    assert bench.pane.verticalScrollBar().value() == 0
    bench.pane.resize(764, 300)
    turn(-1, Qt.KeyboardModifier.NoModifier)
    assert bench.pane.verticalScrollBar().value() > 0


# --- resizing ---------------------------------------------------------------------------------------------------


def test_no_article_and_an_empty_one_say_so(bench: Bench, qtbot: QtBot) -> None:
    desk, _ = make_desk()
    pane = ReaderPane(desk, theme.load("dark"))
    qtbot.addWidget(pane)
    pane.show()
    assert pane.accessibleDescription() == "No article open"
    pane.viewport().repaint()
    desk.show(state_of(article_of([])))
    pane.viewport().repaint()
    assert pane._title == "This article has no text"
    assert pane.blocks_at_cursor() == ()
    assert pane.focused_evidence() is None
    pane.jump_mention(1)
    pane.move_block(1)
    pane.toggle_caret()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_PageUp):
        QTest.keyClick(pane, key, SHIFT)
        QTest.keyClick(pane, key)


def test_the_theme_changes_the_ground(bench: Bench, pixel: Callable[[int, int], str]) -> None:
    assert pixel(4, 400) == theme.load("light").colour("reading").name()
    bench.pane.set_theme(theme.load("dark"))
    assert pixel(4, 400) == theme.load("dark").colour("reading").name()


def test_screen_readers_are_told_the_sentence(bench: Bench) -> None:
    bench.desk.set_focus(Focus("people", 1))
    assert bench.pane.accessibleName() == "Article"
    assert bench.pane.accessibleDescription().startswith("People: The talks were led by Ada Brunner")


@pytest.mark.parametrize("size", [10, 18, 30, 48])
def test_text_size_and_column_width(bench: Bench, size: int) -> None:
    before = bench.pane._scene.column.height
    bench.pane.set_manner(Manner(size=size))
    assert bench.pane.text_size == size
    height = bench.pane._scene.column.height
    assert (height > before) == (size > 18)
    bench.pane.set_manner(Manner(size=size, column=30))
    assert bench.pane._scene.column.height > height or size == 48  # there the pane is narrower than 30 characters
    bench.click(bench.at("Teo Marchetti", 4))
    assert bench.desk.focus == Focus("people", 1)


def test_the_pane_is_framed_where_a_key_led_to_it(bench: Bench, pixel: Callable[[int, int], str]) -> None:
    accent = theme.load("light").colour("accent").name()
    bench.pane.clearFocus()
    bench.pane.setFocus(Qt.FocusReason.TabFocusReason)
    assert pixel(1, 300) == accent
    bench.click(bench.at("coastal", 2))
    assert pixel(1, 300) != accent
