"""Evidence and values, linked both ways, through real clicks and keys."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from gui import theme
from gui.desk import Focus
from gui.manner import Manner
from gui.reader import ReaderPane
from store.articles import BlockKind, Evidence, Suggestion, Value
from tests.gui.reader.articles import FURNITURE, HEADLINE, PARAGRAPHS, article_of, make_desk, sample, state_of
from tests.gui.reader.conftest import Bench

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


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


def test_repeated_clicks_cycle_through_overlapping_evidence(bench: Bench) -> None:
    place = bench.at("North Linden's daily", 3)
    bench.click(place)
    assert bench.desk.focus == Focus("places", 1)  # the shorter one first
    bench.click(place)
    assert bench.desk.focus == Focus("publisher", 0)
    bench.click(place)
    assert bench.desk.focus == Focus("places", 1)


def test_cycling_by_key_visits_all_that_overlaps(bench: Bench) -> None:
    bench.desk.set_focus(Focus("publisher", 0))
    assert bench.pane.cycle_overlap()
    assert bench.desk.focus == Focus("places", 1)
    assert bench.pane.cycle_overlap()
    assert bench.desk.focus == Focus("publisher", 0)
    bench.desk.set_focus(Focus("published", 0))
    assert not bench.pane.cycle_overlap()
    assert bench.desk.focus == Focus("published", 0)


def test_a_chain_of_overlaps_is_walked_to_its_end(bench: Bench) -> None:
    text = "one two three four"

    def said(start: int, end: int) -> Suggestion:
        return Suggestion(value=text[start:end], evidence=(Evidence(start, end, text[start:end]),), extractor="x 1")

    spans_ = [said(0, 13), said(4, 7), said(8, 18)]
    bench.show(article_of([(text, BlockKind.PARAGRAPH, True)], {"people": spans_}))
    bench.desk.set_focus(Focus("people", 0))
    seen = [bench.desk.focus.index]
    for _ in range(3):
        bench.pane.cycle_overlap()
        seen.append(bench.desk.focus.index)
    assert seen == [0, 1, 2, 0]


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


def test_overlapping_evidence_stacks_its_underlines(bench: Bench, pixel: Callable[[int, int], str]) -> None:
    light = theme.load("light")
    place = bench.at("North Linden's", 5)  # before the space
    colours = [pixel(place.x(), y) for y in range(place.y(), place.y() + 22)]
    green, violet = light.field("green").name(), light.field("violet").name()
    assert colours.index(green) < colours.index(violet)


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


def test_the_boundaries_move_by_words_and_the_value_follows(bench: Bench) -> None:
    bench.desk.set_focus(Focus("people", 1))
    assert bench.pane.resize_evidence("start", 1)
    value = bench.desk.focused_value
    assert value is not None
    assert value.value.value == "Marchetti"
    assert [e.quote for e in value.value.evidence] == ["Marchetti"]
    assert bench.pane.resize_evidence("start", -1)
    assert bench.desk.focused_value is not None
    assert bench.desk.focused_value.value.value == "Teo Marchetti"
    assert [step.action for step in bench.steps] == ["correct", "correct"]


def test_a_value_that_says_something_else_keeps_it(bench: Bench) -> None:
    bench.desk.set_focus(Focus("publisher", 0))  # without "daily bulletin", which its evidence has
    assert bench.pane.resize_evidence("end", -1)
    value = bench.desk.focused_value
    assert value is not None
    assert value.value.value == "Harbour Board of North Linden"
    assert value.value.evidence[0].quote == "Harbour Board of North Linden's daily"


def test_boundaries_move_by_characters_too(bench: Bench) -> None:
    bench.desk.set_focus(Focus("people", 1))
    assert bench.pane.resize_evidence("end", -1, "character")
    span = bench.pane.focused_evidence()
    assert span is not None
    assert span.quote == "Teo Marchett"


def test_keys_pressed_while_a_value_is_worked_out_go_on_from_there(bench: Bench) -> None:
    waiting = []
    bench.pane.run = lambda work, done: waiting.append((work, done))
    bench.desk.set_focus(Focus("people", 1))
    for _ in range(3):
        assert bench.pane.resize_evidence("end", 1)
    assert not bench.steps
    for work, done in waiting:
        done(work())
    assert len(bench.steps) == 1
    value = bench.desk.focused_value
    assert value is not None
    assert value.value.value == "Teo Marchetti, who runs the"


def test_a_late_value_is_dropped_where_the_reviewer_has_decided_otherwise(bench: Bench) -> None:
    waiting = []
    bench.pane.run = lambda work, done: waiting.append((work, done))
    bench.desk.set_focus(Focus("people", 1))
    bench.pane.resize_evidence("start", 1)
    bench.desk.correct(Value(value="T. Marchetti"))
    for work, done in waiting:
        done(work())
    assert [step.action for step in bench.steps] == ["correct"]


def test_evidence_never_shrinks_to_nothing(bench: Bench) -> None:
    bench.desk.set_focus(Focus("keywords", 0))
    assert not bench.pane.resize_evidence("start", 1)
    assert not bench.steps


def test_only_the_current_mention_is_resized(bench: Bench) -> None:
    bench.click(bench.at("Port Linden", 2, nth=2))
    before = bench.desk.focused_value
    assert bench.pane.resize_evidence("end", -1)
    after = bench.desk.focused_value
    assert before is not None
    assert after is not None
    assert [e.quote for e in after.value.evidence].count("Port") == 1
    assert len(after.value.evidence) == len(before.value.evidence)
    span = bench.pane.focused_evidence()
    assert span is not None
    assert span.quote == "Port"


def test_a_value_can_be_given_evidence_by_pointing(bench: Bench) -> None:
    bench.desk.add("people", Value(value="Captain"))
    start = bench.text.index("captains")
    bench.pane.select(start, start + 8)
    assert bench.pane.point_evidence()
    value = bench.desk.focused_value
    assert value is not None
    assert [e.quote for e in value.value.evidence] == ["captains"]
    assert bench.pane.selection() is None


# --- blocks -----------------------------------------------------------------------------------------------------


def words_of(bench: Bench) -> list[str]:
    return [bench.text[b.start : b.end] for b in bench.pane.blocks_at_cursor()]


def test_furniture_is_folded_into_one_line_and_a_click_opens_it(bench: Bench) -> None:
    assert len(bench.pane._scene.column.items) == 1 + len(PARAGRAPHS) + 1
    fold = bench.pane.place_of(bench.text.index("Rate Count"))
    assert fold == bench.pane.place_of(bench.text.index("Share with"))
    bench.click(QPoint(fold.left() + 20, fold.center().y()))
    assert len(bench.pane._scene.column.items) == 1 + len(PARAGRAPHS) + len(FURNITURE)
    assert (
        bench.pane.place_of(bench.text.index("Share with")).top()
        > bench.pane.place_of(bench.text.index("Rate Count")).top()
    )
    bench.click(QPoint(fold.left() - 12, fold.center().y()))  # on the dotted bar
    assert len(bench.pane._scene.column.items) == 1 + len(PARAGRAPHS) + 1


def test_the_headline_is_shown_as_such_though_it_is_not_in_the_body(bench: Bench) -> None:
    first = bench.pane._scene.column.items[0]
    assert bench.text[first.start : first.end] == HEADLINE
    assert first.role.name == "HEADLINE"


def test_the_first_heading_is_the_headline_where_nothing_else_says_so(bench: Bench) -> None:
    bench.show(
        article_of(
            [
                ("Menu", BlockKind.FURNITURE, False),
                ("News", BlockKind.HEADING, False),
                ("Text.", BlockKind.PARAGRAPH, True),
            ]
        )
    )
    assert [item.role.name for item in bench.pane._scene.column.items] == ["FOLD", "HEADLINE", "PARAGRAPH"]


def test_a_block_taken_out_is_dimmed_at_once_and_stays_in_sight(bench: Bench) -> None:
    place = bench.at("freight on the strait", 3)
    bench.click(place)
    assert words_of(bench) == [PARAGRAPHS[2]]
    before = bench.pane.place_of(bench.text.index("The ferries carry"))
    bench.desk.toggle_blocks(bench.pane.blocks_at_cursor())
    item = next(i for i in bench.pane._scene.column.items if bench.text[i.start : i.end] == PARAGRAPHS[2])
    assert item.dimmed
    assert bench.pane.place_of(bench.text.index("The ferries carry")) == before  # nothing jumps
    bench.desk.toggle_blocks(bench.pane.blocks_at_cursor())
    assert not any(i.dimmed for i in bench.pane._scene.column.items if i.role.name == "PARAGRAPH")


def test_evidence_in_folded_furniture_is_shown_when_it_gets_the_focus(bench: Bench) -> None:
    bench.desk.set_focus(Focus("keywords", 0))
    shown = [bench.text[i.start : i.end] for i in bench.pane._scene.column.items if i.role.name == "FURNITURE"]
    assert shown == [FURNITURE[0]]
    assert bench.pane._scene.column.items[-1].role.name == "FOLD"


def test_a_dateline_outside_the_body_is_never_folded_away(bench: Bench) -> None:
    line = "Published 14 March 2024"
    suggestion = Suggestion(
        value="2024-03-14", evidence=(Evidence(16, 29, "14 March 2024"),), score=0.95, extractor="dates 1"
    )
    bench.show(
        article_of(
            [
                ("Home", BlockKind.FURNITURE, False),
                (line, BlockKind.FURNITURE, False),
                ("Text.", BlockKind.PARAGRAPH, True),
            ],
            {"published": [suggestion]},
        )
    )
    assert [item.role.name for item in bench.pane._scene.column.items] == ["FOLD", "FURNITURE", "PARAGRAPH"]


def test_a_byline_under_the_headline_is_shown_and_a_menu_is_not(bench: Bench) -> None:
    lines = [
        ("Ada Brunner on the strait", BlockKind.FURNITURE, False),
        ("Crews meet", BlockKind.HEADING, False),
        ("Share", BlockKind.FURNITURE, False),
        ("By Teo Marchetti", BlockKind.FURNITURE, False),
        ("Text.", BlockKind.PARAGRAPH, True),
    ]
    text = article_of(lines).text
    said = [
        Suggestion(value=name, evidence=(Evidence(at, at + len(name), name),), score=0.95, extractor="names 1")
        for name in ("Ada Brunner", "Teo Marchetti")
        if (at := text.index(name)) >= 0
    ]
    bench.show(article_of(lines, {"people": said}))
    assert [i.role.name for i in bench.pane._scene.column.items] == [
        "FOLD", "HEADLINE", "FOLD", "FURNITURE", "PARAGRAPH",
    ]  # fmt: skip
    bench.desk.set_focus(Focus("people", 0))
    assert bench.pane._scene.column.items[0].role.name == "FURNITURE"


def test_alt_and_arrows_go_over_blocks_and_folded_lines(bench: Bench) -> None:
    bench.desk.set_focus(Focus("headline", 0))
    seen = []
    for _ in range(7):
        bench.key(Qt.Key.Key_Down, ALT)
        seen.append(tuple(words_of(bench)))
    assert seen == [*((words,) for words in PARAGRAPHS), FURNITURE, FURNITURE]
    bench.key(Qt.Key.Key_Up, ALT)
    assert words_of(bench) == [PARAGRAPHS[-1]]


def test_the_selection_says_which_blocks_are_meant(bench: Bench) -> None:
    start = bench.text.index("About 120")
    bench.pane.select(start - 20, start + 10)
    assert words_of(bench) == [PARAGRAPHS[0], PARAGRAPHS[1]]
    bench.pane.clear_selection()
    bench.desk.set_focus(Focus("figures", 4))
    assert words_of(bench) == [PARAGRAPHS[4]]


def test_the_block_under_the_pointer_is_meant_until_a_key_is_pressed(bench: Bench) -> None:
    bench.desk.set_focus(Focus("published", 0))
    QTest.mouseMove(bench.pane.viewport(), bench.at("winter sailings", 2))
    assert words_of(bench) == [PARAGRAPHS[4]]
    bench.desk.set_focus(Focus("people", 1))
    assert words_of(bench) == [PARAGRAPHS[1]]


def test_all_furniture_opens_by_method_from_the_body(bench: Bench) -> None:
    bench.desk.set_focus(Focus("published", 0))
    bench.pane.toggle_fold()
    assert sum(i.role.name == "FURNITURE" for i in bench.pane._scene.column.items) == len(FURNITURE)
    bench.pane.toggle_fold()
    assert bench.pane._scene.column.items[-1].role.name == "FOLD"


def test_a_text_without_blocks_is_shown_line_by_line(bench: Bench) -> None:
    article = article_of([("First line.\nSecond line.", BlockKind.PARAGRAPH, True)])
    bare = type(article)(number=2, id="b", text=article.text, source=article.source)
    bench.show(bare)
    assert [bench.text[i.start : i.end] for i in bench.pane._scene.column.items] == ["First line.", "Second line."]


# --- empty states, themes, menu -----------------------------------------------------------------------------------


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


def nested(count: int) -> tuple[str, list[Suggestion]]:
    """Return a text of three lines and values whose evidence is nested in the first of them."""
    text = "one two three four five six seven eight nine ten " + "and more words that follow on other lines " * 4
    ends = [text.index(" ", at) for at in range(2, 2 + 4 * count, 4)]
    return text, [Suggestion(value=text[:e], evidence=(Evidence(0, e, text[:e]),), extractor="x 1") for e in ends]


def line_tops(bench: Bench) -> list[int]:
    paragraph = bench.pane._scene.column.paragraph(0)
    assert paragraph is not None
    return [line.base_line for line in paragraph.lines]


def test_deeply_nested_underlines_get_room_and_give_it_back(bench: Bench) -> None:
    text, values = nested(6)
    plain = article_of([(text, BlockKind.PARAGRAPH, True)])
    bench.show(plain)
    usual = line_tops(bench)
    bench.show(article_of([(text, BlockKind.PARAGRAPH, True)], {"people": values}))
    marks = bench.pane._scene.marks
    assert sorted(m.lane for m in marks) == list(range(len(values)))
    roomy = line_tops(bench)
    assert roomy[0] == usual[0]
    lowest = roomy[0] + bench.pane._scene.column.typography[bench.pane._scene.column.items[0].role].descent
    lowest += max(m.lane for m in marks) * 3 + 2
    x_height = 13
    assert lowest < roomy[1] - x_height, "the deepest underline ends above the letters of the next line"
    assert roomy[2] - roomy[1] == usual[2] - usual[1], "other lines stand as they always do"
    bench.desk.set_focus(Focus("people", 5))
    for _ in range(3):
        bench.desk.reject()
        bench.desk.set_focus(Focus("people", bench.desk.focus.index - 1))
    bench.pane.viewport().repaint()
    assert line_tops(bench)[1] < roomy[1]


def test_a_key_visits_every_nested_value(bench: Bench) -> None:
    text, values = nested(6)
    bench.show(article_of([(text, BlockKind.PARAGRAPH, True)], {"people": values}))
    bench.desk.set_focus(Focus("people", 0))
    seen = []
    for _ in range(6):
        seen.append(bench.desk.focus.index)
        assert bench.pane.cycle_overlap()
    assert sorted(seen) == list(range(6))


def test_thousands_of_nested_values_are_drawn_in_time(bench: Bench) -> None:
    text = "word " * 4000
    values = [Suggestion(value=n, evidence=(Evidence(0, n, text[:n]),), extractor="x 1") for n in range(5, 10_000, 5)]
    began = time.perf_counter()
    bench.show(article_of([(text.strip(), BlockKind.PARAGRAPH, True)], {"people": values}))
    assert time.perf_counter() - began < 1.5


def test_the_edges_of_the_current_mention_are_drawn_in_reading_order(bench: Bench) -> None:
    from gui.reader import painting

    text = "הצוות שט אל האי בבוקר"
    span = Evidence(6, 15, text[6:15])
    said = Suggestion(value="x", evidence=(span,), extractor="x 1")
    bench.show(article_of([(text, BlockKind.PARAGRAPH, True)], {"people": [said]}))
    bench.desk.set_focus(Focus("people", 0))
    bench.pane.viewport().repaint()
    grips = painting.grips(bench.pane._scene)
    assert grips["start"].x() > grips["end"].x(), "a right-to-left mention starts at its right"
    assert bench.pane.resize_evidence("end", 1, "character")
    assert bench.pane.focused_evidence() == Evidence(6, 16, text[6:16])
