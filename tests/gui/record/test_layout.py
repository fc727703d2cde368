"""Where things stand: the open editor, folded lists, scrolling, scripts from the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from gui.desk import Focus
from gui.record.row import Action, Paragraph
from store.review.state import ReviewState
from tests.gui.record import examples
from tests.gui.record.conftest import Bench
from tests.gui.record.hands import click, hits, point, row_of, words


def people(count: int) -> ReviewState:
    found = examples.suggestions()
    found["people"] = tuple(examples.suggestion(f"Person Number {n}", 0.9) for n in range(count))
    return examples.state(found)


def test_the_open_editor_stands_where_its_row_left_room(bench: Bench) -> None:
    bench.show()
    for key, index in (("headline", 0), ("people", 1), ("keywords", -1), ("figures", 3), ("summary", -1)):
        editor = bench.edit(key, index)
        row = bench.pane.view.row_rect(bench.pane._model.row_of(key))
        assert row.contains(editor.geometry()), key
        assert bench.pane.view.viewport().rect().contains(editor.geometry()), key
        assert editor.main.hasFocus()
    bench.pane.resize(520, 700)
    bench.qtbot.waitUntil(lambda: bench.editor.width() > 320)
    row = bench.pane.view.row_rect(bench.pane._model.row_of("summary"))
    assert row.contains(bench.editor.geometry())


def test_a_long_text_grows_its_editor_and_its_row(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("summary", -1)
    before = editor.height()
    editor.main.set_words("word " * 40)
    assert editor.height() > before + 40
    assert bench.pane.view.row_rect(bench.pane._model.row_of("summary")).contains(editor.geometry())


def test_editors_are_made_once_and_only_when_needed(bench: Bench) -> None:
    bench.show()
    assert bench.pane.host._editors == {}
    first = bench.edit("headline")
    assert bench.edit("publisher") is first
    bench.pane.leave()
    assert bench.edit("headline") is first
    assert len(bench.pane.host._editors) == 1


def test_only_rows_whose_field_changed_are_laid_out_anew(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    kept = row_of(bench, "places")
    bench.desk.accept_only()
    assert row_of(bench, "places") is kept


def test_the_focused_row_is_scrolled_into_view(bench: Bench) -> None:
    bench.pane.resize(403, 300)
    bench.show(focus=Focus("headline", 0))
    view = bench.pane.view
    for key in ("body", "keywords", "headline", "quotes"):
        bench.desk.set_focus(Focus(key, 0))
        rect = view.row_rect(bench.pane._model.row_of(key))
        assert view.viewport().rect().contains(rect), key


def test_long_lists_fold_and_follow_the_focus(bench: Bench) -> None:
    bench.show(people(200), Focus("published", 0))
    folded = row_of(bench, "people")
    assert folded.height < 180
    assert "+194 more" in words(folded)
    bench.desk.set_focus(Focus("people", 57))
    focused = row_of(bench, "people")
    assert "Person Number 57" in words(focused)
    assert "54 before" in words(focused)
    assert focused.height < folded.height + 160
    click(bench, "people", hits(focused, Action.GO)[0])
    assert bench.desk.focus == Focus("people", 53)
    click(bench, "people", hits(row_of(bench, "people"), Action.UNFOLD)[0])
    assert "Person Number 199" in words(row_of(bench, "people"))
    rect = bench.pane.view.row_rect(bench.pane._model.row_of("people"))
    assert rect.height() > 4000
    bench.desk.set_focus(Focus("people", 150))
    chip = row_of(bench, "people").focus.translated(bench.pane.view.row_rect(4).topLeft().toPointF())
    assert QRectF(bench.pane.view.viewport().rect()).contains(chip)


def test_right_to_left_values_stand_at_the_right(bench: Bench) -> None:
    found = {k: (examples.suggestion(v),) for k, v in (("headline", "رئيسا وزراء أوزبكستان"), ("publisher", "A"))}
    bench.show(examples.state(found), Focus("published", -1))
    [arabic] = [m for m in row_of(bench, "headline").marks if isinstance(m, Paragraph)]
    [latin] = [m for m in row_of(bench, "publisher").marks if isinstance(m, Paragraph)]
    line = arabic.layout.lineAt(0)
    assert line.naturalTextRect().right() > 220
    assert latin.layout.lineAt(0).naturalTextRect().left() < 1


def test_hostile_values_are_shown_on_their_lines(bench: Bench) -> None:
    nasty = "\u202e\x00<b>&amp;</b> " + "x" * 100_000 + "\n" * 500 + "🏳️‍🌈" * 1000
    found = {k: (examples.suggestion(nasty, 0.5, words="", role=nasty),) for k in ("headline", "people", "keywords")}
    bench.show(examples.state(found), Focus("headline", 0))
    assert row_of(bench, "headline").height < 330
    assert row_of(bench, "people").height < 60
    bench.desk.set_focus(Focus("people", 0))
    assert row_of(bench, "people").height < 400
    bench.edit("keywords")
    bench.pane.grab()
    assert bench.pane.view.row_rect(bench.pane._model.row_of("keywords")).height() < 400


def test_what_is_clicked_stays_under_the_mouse_while_the_row_above_closes(bench: Bench) -> None:
    bench.pane.resize(403, 400)
    bench.show(focus=Focus("people", 0))
    view = bench.pane.view
    view.verticalScrollBar().setValue(150)
    chip = hits(row_of(bench, "figures"), Action.FOCUS)[0]
    before = point(bench, "figures", chip.rect).y()
    assert 0 < before < 400
    click(bench, "figures", chip)
    after = point(bench, "figures", hits(row_of(bench, "figures"), Action.FOCUS)[0].rect).y()
    assert abs(after - before) <= 3


def test_a_long_list_is_painted_wherever_it_is_scrolled_to(bench: Bench) -> None:
    bench.show(people(200), Focus("people", 0))
    bench.pane._rows.set_unfolded("people", True)
    bench.desk.set_focus(Focus("people", 120))
    image = bench.pane.view.viewport().grab().toImage()
    chip = row_of(bench, "people").focus.translated(bench.pane.view.row_rect(4).topLeft().toPointF())
    for y in (chip.center().y() - 72, chip.center().y(), chip.center().y() + 24):
        inks = {image.pixelColor(x, round(y)).lightness() // 64 for x in range(125, 200)}
        assert len(inks) > 1, y
