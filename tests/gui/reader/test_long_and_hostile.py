"""Long texts are laid out where somebody looks, and nothing in a text can hurt the pane."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.desk import Focus
from gui.manner import Manner
from gui.reader import shown
from gui.reader.cursor import Move
from gui.reader.flow import Reading, flow
from gui.reader.marks import Kind, Mark, Marks
from store import spans
from store.articles import Article, Block, BlockKind, Suggestion
from tests.gui.reader.articles import article_of, state_of
from tests.gui.reader.conftest import Bench


def long_article(characters: int, evidence: int = 60, paragraph: int = 400) -> Article:
    dice = random.Random(4)
    words = ("ferries", "harbour", "the", "pilots", "of", "winter", "sailings", "and", "Port", "Linden", "strait")
    paragraphs, length = [], 0
    while length < characters:
        line = " ".join(dice.choice(words) for _ in range(max(1, min(paragraph, characters - length) // 7))) + "."
        paragraphs.append((line, BlockKind.PARAGRAPH, True))
        length += len(line) + 2
    plain = article_of(paragraphs)
    starts = sorted(dice.randrange(len(plain.text) - 20) for _ in range(evidence))
    found = tuple(
        Suggestion(value=n, evidence=(spans.quote(plain.text, at, at + 12),), score=0.9, extractor="x 1")
        for n, at in enumerate(starts)
    )
    return Article(
        number=1, id="long", text=plain.text, source=plain.source, blocks=plain.blocks, suggestions={"people": found}
    )


def laid_out(bench: Bench) -> int:
    return len(bench.pane._scene.column._paragraphs)


def test_only_what_is_in_view_is_laid_out(bench: Bench) -> None:
    bench.show(long_article(1_000_000))
    assert laid_out(bench) < 20


@pytest.mark.parametrize(("characters", "budget"), [(2_500, 0.05), (20_000, 0.05), (1_000_000, 0.3)])
def test_the_first_screen_comes_soon(bench: Bench, characters: int, budget: float) -> None:
    # Many times the figures of the bench: this is to catch work that grows with the text, on any machine.
    state = state_of(long_article(characters))
    best = 9.0
    for _ in range(3):
        began = time.perf_counter()
        bench.desk.show(state)
        bench.pane.viewport().repaint()
        best = min(best, time.perf_counter() - began)
    assert best < budget


def test_nothing_jumps_while_scrolling_up_over_what_was_never_seen(bench: Bench) -> None:
    bench.show(long_article(200_000))
    bar, column = bench.pane.verticalScrollBar(), bench.pane._scene.column
    bar.setValue(bar.maximum() * 2 // 3)
    bench.pane.viewport().repaint()
    for _ in range(60):
        item = column.index_at(bar.value() + 400)
        before = column.top_of(item) - bar.value()
        target = bar.value() - 90
        bar.setValue(target)
        bench.pane.viewport().repaint()
        assert column.top_of(item) - bar.value() == before + 90  # moved as far as asked, whatever was corrected
    assert laid_out(bench) <= 400


def test_the_end_is_the_end(bench: Bench) -> None:
    bench.show(long_article(1_000_000))
    bench.key(Qt.Key.Key_End)
    last = bench.pane.place_of(len(bench.text) - 3)
    assert bench.pane.viewport().rect().contains(last.center())
    bench.key(Qt.Key.Key_Home)
    assert bench.pane.verticalScrollBar().value() == 0
    assert bench.pane.viewport().rect().contains(bench.pane.place_of(0).center())


def test_far_evidence_comes_into_view_at_once(bench: Bench) -> None:
    bench.show(long_article(1_000_000))
    for index in (59, 0, 30, 31, 5):
        bench.desk.set_focus(Focus("people", index))
        span = bench.pane.focused_evidence()
        assert span is not None
        assert bench.pane.viewport().rect().contains(bench.pane.place_of(span.start).center())
    assert laid_out(bench) < 120


def test_resizing_keeps_what_is_read(bench: Bench) -> None:
    bench.show(long_article(100_000))
    bench.desk.set_focus(Focus("people", 30))
    span = bench.pane.focused_evidence()
    assert span is not None
    column, bar = bench.pane._scene.column, bench.pane.verticalScrollBar()
    read = column.items[column.index_at(bar.value())].start
    bench.pane.resize(560, 820)
    bench.pane.viewport().repaint()
    assert column.items[column.index_at(bar.value())].start == read


def test_one_line_of_a_megabyte(bench: Bench) -> None:
    text = "The ferry sailed at dawn, and nobody was late. " * 21_000
    bench.show(article_of([(text.strip(), BlockKind.PARAGRAPH, True)]))
    assert laid_out(bench) < 5
    bench.key(Qt.Key.Key_End)
    place = bench.pane.place_of(len(text.strip()) - 5)
    assert bench.pane.viewport().rect().contains(place.center())
    assert len(bench.pane.blocks_at_cursor()) <= 1


def test_five_thousand_mentions(bench: Bench) -> None:
    bench.show(long_article(300_000, evidence=5_000))
    bench.desk.set_focus(Focus("people", 2_500))
    span = bench.pane.focused_evidence()
    assert span is not None
    bench.click(QPoint(bench.pane.place_of(span.start).left() + 3, bench.pane.place_of(span.start).center().y()))
    assert bench.desk.focus.field == "people"


HOSTILE = {
    "nothing but spaces": "   \n \t ",
    "nul and controls": "a\x00b\x01c\x1b[31m\x7f\x85d",
    "line separators": "one\u2028two\u2029three\r\nfour\rfive\vsix\fseven",
    "lone surrogates": "x\ud800y\udfffz " * 40,
    "zero width": "\u200b\u200c\u200d\ufeff" * 500,
    "no spaces": "w" * 200_000,
    "no spaces, astral": "😀" * 50_000,
    "joined emoji": "👩‍👩‍👧‍👦" * 3_000,
    "zalgo": "".join("z" + "\u0301\u0320\u0489" * 60 for _ in range(200)),
    "one base, many marks": "a" + "\u0301" * 20_000,
    "bidi overrides": "abc \u202egnp.exe\u202c \u2066x\u2069 " * 200,
    "empty lines": "\n" * 50_000 + "end",
    "many short lines": "x\n" * 20_000,
    "markup": '<img src="file:///etc/passwd"><b>bold</b><script>alert(1)</script>&amp; ' * 30,
    "object characters": "\ufffc\ufff9\ufffa\ufffb\uffff\ufffe" * 100,
    "tabs": "\t" * 5_000 + "x",
    "arabic": "نقل العبّارات بين الجزيرة والساحل في الصباح الباكر " * 400,
    "thai": "เรือข้ามฟากออกจากท่าในตอนเช้า" * 1_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_shown_scrolled_and_selected(bench: Bench, name: str) -> None:
    text = HOSTILE[name]
    source = article_of([]).source
    found = tuple(
        Suggestion(value="x", evidence=(spans.quote(text, at, at + 7),), extractor="x 1")
        for at in range(0, len(text), max(len(text) // 20, 1))
    )
    article = Article(
        number=1, id="h", text=text, source=source, blocks=(Block(0, len(text)),), suggestions={"people": found}
    )
    began = time.perf_counter()
    bench.show(article)
    bench.pane.select(0, len(text))
    bench.pane.viewport().repaint()
    bench.pane.copy()
    bench.desk.set_focus(Focus("people", len(found) // 2))
    bench.pane.toggle_caret()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Up):
        bench.key(key, Qt.KeyboardModifier.ControlModifier)
        bench.key(key, Qt.KeyboardModifier.ShiftModifier)
    for y in range(0, 800, 90):
        bench.click(QPoint(200, y))
    span = bench.pane.selection()
    assert span is None or 0 <= span[0] < span[1] <= len(text)
    assert time.perf_counter() - began < 5


def test_wrong_blocks_and_evidence_are_put_right() -> None:
    text = "Alpha beta. Gamma delta."
    blocks = (Block(12, 99), Block(-4, 11), Block(5, 14), Block(30, 40), Block(3, 3))
    article = Article(number=1, id="w", text=text, source=article_of([]).source, blocks=blocks)
    reading = Reading(article)
    assert [(b.start, b.end) for b in reading.blocks] == sorted((b.start, b.end) for b in reading.blocks)
    ends = [0, *(b.end for b in reading.blocks)]
    assert all(b.start >= e for b, e in zip(reading.blocks, ends, strict=False))
    assert "".join(text[b.start : b.end] for b in reading.blocks).replace(" ", "") == text.replace(" ", "")


@given(
    st.text(max_size=300), st.lists(st.tuples(st.integers(-5, 310), st.integers(-5, 310), st.booleans()), max_size=8)
)
def test_every_word_is_in_exactly_one_item(text: str, cuts: list[tuple[int, int, bool]]) -> None:
    blocks = tuple(Block(start, end, BlockKind.PARAGRAPH, body) for start, end, body in cuts)
    article = Article(number=1, id="p", text=text, source=article_of([]).source, blocks=blocks)
    state = state_of(article)
    reading = Reading(article)
    in_body = reading.in_body(state)
    items = flow(reading, in_body, reading.headline(state, in_body), range(0, len(reading.blocks), 2))
    covered = [position for item in items for position in range(item.start, item.end)]
    assert covered == sorted(set(covered))
    markup = "#>*+-=•‣▪◦·" if items else ""
    assert {p for p, char in enumerate(text) if not char.isspace() and char not in markup} <= set(covered)


@given(st.text(max_size=6_000), st.integers(0, 40))
def test_pieces_cover_a_span(text: str, start: int) -> None:
    cut = list(shown.pieces(text, start, len(text)))
    assert all(0 <= low <= high and high - low <= shown.PIECE for low, high in cut)
    covered = {p for low, high in cut for p in range(low, high)}
    assert {p for p in range(start, len(text)) if not text[p].isspace()} <= covered
    assert len(shown.shown(text)) == len(text)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=40), st.integers(0, 80), st.integers(1, 30))
def test_marks_are_found_and_stacked(pairs: list[tuple[int, int]], at: int, length: int) -> None:
    given_ = [Mark(s, s + n, "grey", Focus("people", i), 0, Kind.UNDERLINE) for i, (s, n) in enumerate(pairs)]
    marks = Marks(given_)
    wanted = {m.focus.index for m in given_ if m.start < at + length and m.end > at}
    assert {m.focus.index for m in marks.within(at, at + length)} == wanted
    placed = list(marks)
    for one in placed:
        for other in placed:
            if one is not other and one.lane == other.lane < 3:
                assert one.end <= other.start or other.end <= one.start


@pytest.mark.parametrize("seed", range(4))
def test_a_monkey_at_the_keys_and_the_mouse(bench: Bench, seed: int) -> None:
    dice = random.Random(seed)
    articles = [long_article(dice.choice((300, 3_000, 60_000)), 40, dice.choice((40, 400, 9_000))) for _ in range(2)]
    bench.show(articles[0])
    pane, viewport = bench.pane, bench.pane.viewport()
    keys = [getattr(Qt.Key, f"Key_{k}") for k in "Left Right Up Down Home End PageUp PageDown Escape A C".split()]
    held = [Qt.KeyboardModifier(m) for m in (0, 0, 0x2000000, 0x4000000, 0x6000000, 0x8000000)]

    def place() -> QPoint:
        return QPoint(dice.randrange(-5, 770), dice.randrange(-5, 830))

    acts: list[Callable[[], object]] = [
        lambda: bench.key(dice.choice(keys), dice.choice(held)),
        lambda: bench.click(place(), dice.choice(held)),
        lambda: bench.drag(place(), place()),
        lambda: QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place()),
        lambda: pane.verticalScrollBar().setValue(dice.randrange(pane.verticalScrollBar().maximum() + 1)),
        lambda: bench.desk.move_focus(dice.choice((1, -1))),
        lambda: bench.desk.toggle_blocks(pane.blocks_at_cursor()),
        lambda: pane.cycle_overlap(dice.choice((1, -1))),
        lambda: pane.jump_mention(dice.choice((1, -1))),
        lambda: pane.resize_evidence(dice.choice(("start", "end")), dice.choice((1, -1))),
        lambda: pane.move_block(dice.choice((1, -1))),
        pane.toggle_caret,
        pane.toggle_fold,
        pane.point_evidence,
        lambda: pane.set_manner(Manner(size=dice.randrange(10, 40), spacing=dice.randrange(80, 200))),
        lambda: pane.resize(dice.randrange(320, 1200), dice.randrange(60, 1000)),
        bench.desk.reject,
        lambda: bench.show(dice.choice(articles)),
    ]
    for _ in range(150):
        dice.choice(acts)()
        span = pane.selection()
        assert span is None or 0 <= span[0] < span[1] <= len(bench.text)
        evidence = pane.focused_evidence()
        assert evidence is None or bench.text[evidence.start : evidence.end] == evidence.quote
        assert all(0 <= b.start < b.end <= len(bench.text) for b in pane.blocks_at_cursor())
        viewport.repaint()


PIECES = ("Кошка села на коврик. ", "e\u0301👩🏽\u200d🌾 \r\n", "word" * 300 + " ", "🇺🇿", "שלום עולם. ", "A. B. C. ")


@pytest.mark.parametrize("piece", PIECES)
def test_no_key_of_evidence_work_takes_longer_than_a_frame_in_a_megabyte(bench: Bench, piece: str) -> None:
    # The budget is many frames: machines differ. What it catches is work that grows with the text.
    text = piece * (1_000_000 // len(piece))
    middle = len(text) // 2 // len(piece) * len(piece)
    said = Suggestion(
        value=piece.strip(), evidence=(spans.quote(text, middle, middle + len(piece)),), score=0.9, extractor="x 1"
    )
    article = article_of([(text.strip(), BlockKind.PARAGRAPH, True)], {"people": [said]})
    bench.show(article)
    bench.desk.set_focus(Focus("people", 0))
    pane = bench.pane
    pane.viewport().repaint()
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    acts: dict[str, Callable[[], object]] = {
        "end by word": lambda: pane.resize_evidence("end", 1),
        "start by character": lambda: pane.resize_evidence("start", 1, "character"),
        "end by character": lambda: pane.resize_evidence("end", -1, "character"),
        "caret": pane.toggle_caret,
        "word": lambda: bench.key(Qt.Key.Key_Right, shift | control),
        "sentence": lambda: pane.move_caret(Move.SENTENCE_ON, extend=True),
        "sentence back": lambda: pane.move_caret(Move.SENTENCE_BACK),
        "paragraph": lambda: pane.move_caret(Move.PARAGRAPH_ON, extend=True),
        "split": pane.split_evidence,
        "grow": pane.growing.grow,
        "grow again": pane.growing.grow,
        "next mention": pane.jump_mention,
        "remove": pane.remove_mention,
    }
    slow = {}
    for name, act in acts.items():
        began = time.perf_counter()
        act()
        pane.viewport().repaint()
        if (took := time.perf_counter() - began) > 0.25:
            slow[name] = round(took, 3)
    assert not slow
