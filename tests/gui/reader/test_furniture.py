"""What is folded away and what is shown, and the keys that go over blocks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.desk import Focus
from store.articles import BlockKind, Evidence, Suggestion
from tests.gui.reader.articles import FURNITURE, HEADLINE, PARAGRAPHS, article_of
from tests.gui.reader.conftest import Bench

ALT = Qt.KeyboardModifier.AltModifier


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
