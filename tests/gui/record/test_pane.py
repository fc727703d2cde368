"""The record pane as a person uses it: what stands in the rows, clicks, focus, folding, scrolling."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui import theme
from gui.desk import Focus
from gui.record.describe import field_mark
from gui.record.model import RecordModel
from gui.record.row import Action, Hit, Paragraph, Row, Sign, Words
from store.articles import Decision, Status
from store.review.state import ReviewState
from tests.gui.record import examples
from tests.gui.record.conftest import Bench

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def row_of(bench: Bench, key: str) -> Row:
    number = bench.pane._model.row_of(key)
    return bench.pane._rows.row(number)


def words(row: Row) -> list[str]:
    """Return what a row says, line by line."""
    return [m.text if isinstance(m, Words) else m.layout.text() for m in row.marks if isinstance(m, Words | Paragraph)]


def hits(row: Row, action: Action) -> list[Hit]:
    return [h for h in row.hits if h.action is action]


def point(bench: Bench, key: str, rect: QRectF) -> QPoint:
    top = bench.pane.view.row_rect(bench.pane._model.row_of(key)).topLeft()
    return top + rect.center().toPoint()


def click(bench: Bench, key: str, hit: Hit, *, double: bool = False) -> None:
    viewport = bench.pane.view.viewport()
    at = point(bench, key, hit.rect)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    if double:
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def signs(row: Row) -> list[tuple[str, str]]:
    return [(m.kind, m.role) for m in row.marks if isinstance(m, Sign) and m.role]


def people(count: int) -> ReviewState:
    found = examples.suggestions()
    found["people"] = tuple(examples.suggestion(f"Person Number {n}", 0.9) for n in range(count))
    return examples.state(found)


# --- what stands there ----------------------------------------------------------------------------------------------


def test_rows_say_label_values_and_state(bench: Bench) -> None:
    bench.show(examples.as_in_the_design(), Focus("published", 0))
    assert words(row_of(bench, "headline"))[0] == "Headline"
    assert ("tick", "muted") in signs(row_of(bench, "headline"))
    assert "English" in words(row_of(bench, "language"))
    assert "0.99" in words(row_of(bench, "language"))
    assert {"Abdulla Aripov", "PM, Uzbekistan", "0.93"} <= set(words(row_of(bench, "people")))
    assert {"4.4 bn USD", "trade turnover, last year", "−32 %", "0.62"} <= set(words(row_of(bench, "figures")))
    assert "×7" in words(row_of(bench, "places"))
    assert "— the report" in words(row_of(bench, "quotes"))
    assert {"none found", "∅"} <= set(words(row_of(bench, "authors")))
    assert "4 of 6 blocks" in words(row_of(bench, "body"))


def test_the_focused_row_says_where_the_value_comes_from_and_which_keys_apply(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    said = " ".join(words(row_of(bench, "published")))
    assert "from October 22 · dates · the year is a guess" in said
    assert "Enter accept X reject Tab next unsure" in said
    bench.desk.set_focus(Focus("people", 0))
    said = " ".join(words(row_of(bench, "people")))
    assert "names 0.95" in said
    assert "role: PM, Uzbekistan" in said
    assert "+ add" in said
    assert "from" not in words(row_of(bench, "published"))


def test_agreed_origins_and_mentions_are_named(bench: Bench) -> None:
    bench.show(focus=Focus("headline", 0))
    assert "also og" in " ".join(words(row_of(bench, "headline")))
    bench.desk.set_focus(Focus("places", 1))
    assert "7 mentions" in " ".join(words(row_of(bench, "places")))


def test_decided_and_unsure_values_are_told_apart_by_shape(bench: Bench) -> None:
    bench.show(focus=Focus("figures", 1))
    assert signs(row_of(bench, "figures")) == [("dot", "amber")] * 3  # the field's, and the two below 0.8
    bench.desk.accept()
    assert ("tick", "green") in signs(row_of(bench, "figures"))


def test_a_required_field_without_a_value_asks_for_one(bench: Bench) -> None:
    found = examples.suggestions()
    del found["headline"]
    bench.show(examples.state(found), Focus("headline", -1))
    assert bench.desk.state is not None
    assert field_mark(bench.desk.state["headline"]).needs_look
    assert "Every article needs one." in words(row_of(bench, "headline"))


def test_old_and_new_stand_side_by_side(bench: Bench) -> None:
    found = examples.suggestions()
    fields = {
        "published": (examples.decided(found["published"][0], Decision.CORRECTED, 0, "2024-10-23"),),
        "keywords": (examples.decided(found["keywords"][0], Decision.CORRECTED, 0, "Qazaq"),),
        "people": (examples.decided(found["people"][0], Decision.CORRECTED, 0, "Abdulla Nigmatovich Aripov"),),
    }
    bench.show(examples.state(found, fields), Focus("headline", 0))
    for key, old, new in (
        ("published", "2024-10-22", "2024-10-23"),
        ("keywords", "Qozog'iston", "Qazaq"),
        ("people", "Abdulla Aripov", "Abdulla Nigmatovich Aripov"),
    ):
        row = row_of(bench, key)
        [struck] = [m for m in row.marks if isinstance(m, Words) and m.text == old]
        assert struck.face.font.strikeOut()
        assert struck.role == "muted"
        assert new in words(row)


def test_a_rejected_value_is_struck_and_says_how_to_restore_it(bench: Bench) -> None:
    bench.show(focus=Focus("publisher", 0))
    bench.desk.reject()
    bench.desk.set_focus(Focus("publisher", 0))
    row = row_of(bench, "publisher")
    [value] = [m for m in row.marks if isinstance(m, Paragraph)]
    assert value.layout.font().strikeOut()
    assert {"R", "restore"} <= set(words(row))
    [restore] = hits(row, Action.RESTORE)
    click(bench, "publisher", restore)
    assert bench.desk.state is not None
    assert bench.desk.state["publisher"].decided is None


def test_the_body_row_counts_what_was_put_in_and_taken_out(bench: Bench) -> None:
    bench.show(focus=Focus("body", 0))
    assert bench.desk.state is not None
    blocks = bench.desk.state.article.blocks
    bench.desk.toggle_blocks([blocks[0]])
    bench.desk.toggle_blocks([blocks[2]])
    assert "1 put in, 1 taken out" in words(row_of(bench, "body"))
    assert "4 of 6 blocks" in words(row_of(bench, "body"))


def test_remapped_keys_stand_in_the_hints(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    bench.pane.set_keys({"value.reject": "Del"})
    said = words(row_of(bench, "published"))
    assert "Del" in said
    assert "X" not in said


def test_nothing_open_is_a_calm_pane(bench: Bench) -> None:
    assert not bench.pane.view.isVisible()
    bench.show()
    assert bench.pane.view.isVisible()
    bench.desk.show(None)
    assert not bench.pane.view.isVisible()
    assert bench.pane._model.rowCount() == 0
    bench.pane.grab()


# --- alternatives ---------------------------------------------------------------------------------------------------


def test_runners_up_are_listed_with_origin_and_score_and_taken_by_key(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    assert {"Alt 1", "2023-10-22", "htmldate 0.38", "Alt 2", "import"} <= set(words(row_of(bench, "published")))
    QTest.keyClick(bench.pane.view, KEY.Key_2, ALT)
    [decided] = bench.decided("published")
    assert (decided.value, decided.decision) == ("2024-10-23T09:30+05:00", Decision.CORRECTED)
    QTest.keyClick(bench.pane.view, KEY.Key_Return, SHIFT)
    assert bench.values("published") == ["2023-10-22"]
    QTest.keyClick(bench.pane.view, KEY.Key_9, ALT)
    assert len(bench.submitted) == 2


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


# --- clicks ---------------------------------------------------------------------------------------------------------


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
    assert bench.submitted == []
    assert not bench.pane.is_editing


# --- editor, layout -------------------------------------------------------------------------------------------------


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
    found = {"headline": (examples.suggestion("رئيسا وزراء أوزبكستان", 0.9),), "publisher": (examples.suggestion("A", 0.9),)}
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


# --- Qt -------------------------------------------------------------------------------------------------------------


def test_the_model_is_a_sound_model(bench: Bench) -> None:
    model = RecordModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    state = examples.state()
    model.show(state)
    assert model.rowCount() == len(examples.FIELDS)
    assert model.data(model.index(0)) == "Headline"
    decided = {"headline": (examples.decided(state["headline"].suggestions[0]),)}
    changed = model.update(examples.state(fields=decided))
    assert changed == [0]
    model.show(None)
    assert model.rowCount() == 0
    assert model.data(model.index(0)) is None
    del tester


def test_rows_speak(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    model = bench.pane._model

    def spoken(key: str) -> str:
        return str(model.data(model.index(model.row_of(key)), Qt.ItemDataRole.AccessibleTextRole))

    assert spoken("published") == "Published: 2024-10-22, suggested, score 0.41, needs a look"
    assert spoken("authors") == "Authors: none found"
    assert spoken("people").startswith("People: 2 values; Abdulla Aripov, PM, Uzbekistan, suggested, score 0.95")
    assert spoken("body") == "Body: 4 of 6 blocks, suggested"
    bench.desk.accept()
    assert spoken("published") == "Published: 2024-10-22, accepted"
    assert bench.pane.view.currentIndex().row() == model.row_of(bench.desk.focus.field)


def test_another_theme_is_taken_at_once_also_by_an_open_editor(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    bench.edit("published")
    light = bench.pane.grab().toImage()
    bench.pane.set_theme(theme.load("dark"))
    dark = bench.pane.grab().toImage()
    assert light.pixelColor(390, 700).lightness() > 200
    assert dark.pixelColor(390, 700).lightness() < 60
    assert dark.pixelColor(300, bench.editor.geometry().center().y()).lightness() < 80


def test_news_from_another_window_is_shown(bench: Bench) -> None:
    bench.show(focus=Focus("published", 0))
    found = examples.suggestions()
    fields = {"language": (examples.decided(found["language"][0]),)}
    bench.desk.refresh(examples.state(fields=fields).review)
    assert ("tick", "muted") in signs(row_of(bench, "language"))
    assert bench.desk.state is not None
    assert bench.desk.state.review.status is Status.TODO


def test_an_editor_closes_where_its_value_went_away(bench: Bench) -> None:
    bench.show()
    bench.edit("keywords", -1)
    bench.editor.main.set_words("savdo")
    bench.pane.commit()
    bench.edit("keywords", 4)
    bench.desk.refresh(examples.state().review)  # somebody took the new value back
    assert not bench.pane.is_editing
