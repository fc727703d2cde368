"""The body by its blocks: its edges, its gaps, what is in doubt, what looks alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.articles import Block, BlockKind, DecidedValue, Decision, Evidence
from store.fields import Field, FieldType
from store.review import blocks as steps
from store.review.state import Decided, FieldState

LONG = "The ministers met in the old town hall and spoke about trade for two hours."


def page(*parts: tuple[str, BlockKind, bool]) -> tuple[str, tuple[Block, ...]]:
    text, blocks = "", []
    for words, kind, body in parts:
        blocks.append(Block(len(text), len(text) + len(words), kind, body))
        text += words + "\n"
    return text, tuple(blocks)


def body_field(sides: str) -> FieldState:
    """Return the body field of a page whose blocks are in it ("x") or not ("-")."""
    text, blocks = page(*((f"Block {n}.", BlockKind.PARAGRAPH, side == "x") for n, side in enumerate(sides)))
    field = Field(key="body", label="Body", type=FieldType.BLOCKS)
    return FieldState(field, (), (), None, 0.8, blocks, text)


def sides(state: FieldState, decided: Decided) -> str:
    assert decided is not None
    spans = decided[0].evidence
    assert list(spans) == sorted(spans)
    assert all(state.text[e.start : e.end] == e.quote for e in spans)
    return "".join("x" if any(e.start < b.end and b.start < e.end for e in spans) else "-" for b in state.blocks)


@pytest.mark.parametrize(
    ("before", "at", "after"),
    [("-xxx-x-", 2, "--xx-x-"), ("---xx--", 1, "-xxxx--"), ("---xx--", 3, "---xx--"), ("-x-x---", 2, "--xx---")],
)
def test_the_body_begins_here(before: str, at: int, after: str) -> None:
    state = body_field(before)
    assert sides(state, steps.begin_at(state, state.blocks, range(at, at + 1))) == after


@pytest.mark.parametrize(
    ("before", "at", "after"),
    [("-xxx-x-", 2, "-xx----"), ("-xx----", 4, "-xxxx--"), ("-xx----", 2, "-xx----"), ("---x-x-", 4, "---xx--")],
)
def test_the_body_ends_here(before: str, at: int, after: str) -> None:
    state = body_field(before)
    assert sides(state, steps.end_at(state, state.blocks, range(at, at + 1))) == after


def test_a_run_of_blocks_can_be_where_the_body_begins() -> None:
    state = body_field("----xx-")
    assert sides(state, steps.begin_at(state, state.blocks, range(2, 4))) == "--xxxx-"


def test_blocks_are_put_on_a_side_whichever_they_were_on() -> None:
    state = body_field("-x-x-")
    assert sides(state, steps.put(state, state.blocks[1:4], inside=True)) == "-xxx-"
    assert sides(state, steps.put(state, state.blocks[1:4], inside=False)) == "-----"


def test_the_extraction_s_own_choice_is_an_acceptance() -> None:
    state = body_field("-xx-")
    decided = steps.put(state, [state.blocks[1]], inside=True)
    assert decided is not None
    assert decided[0].decision is Decision.ACCEPTED
    decided = steps.put(state, [state.blocks[1]], inside=False)
    assert decided is not None
    assert decided[0].decision is Decision.CORRECTED


@given(st.text("x-", min_size=1, max_size=12), st.data())
def test_edges_leave_the_body_between_them_alone(before: str, data: st.DataObject) -> None:
    state = body_field(before)
    at = data.draw(st.integers(0, len(before) - 1))
    begun = sides(state, steps.begin_at(state, state.blocks, range(at, at + 1)))
    assert begun.index("x") == at
    assert begun[at + 1 :].endswith(before[at + 1 :].lstrip("-")) or "x" in before[: at + 1]
    ended = sides(state, steps.end_at(state, state.blocks, range(at, at + 1)))
    assert ended.rindex("x") == at


def test_gaps_are_what_is_left_out_within_the_body() -> None:
    assert steps.gaps([0, 1, 0, 0, 1, 1, 0]) == [2, 3]
    assert steps.gaps([0, 0]) == []


def test_the_body_s_edges_are_looked_at_first_then_what_is_odd() -> None:
    text, blocks = page(
        ("Menu", BlockKind.FURNITURE, False),
        (LONG, BlockKind.PARAGRAPH, True),
        (LONG + " Again.", BlockKind.PARAGRAPH, True),
        ("Read more: trade", BlockKind.PARAGRAPH, True),
        ("Advertisement", BlockKind.FURNITURE, False),
        ("A ship leaves the port", BlockKind.CAPTION, True),
        (LONG + " At last.", BlockKind.PARAGRAPH, True),
        (LONG + " And then.", BlockKind.PARAGRAPH, True),
    )
    found = steps.doubtful(text, blocks, [b.body for b in blocks], [b.kind for b in blocks])
    assert found[:2] == [range(1, 2), range(7, 8)]
    assert set(map(tuple, found[2:5])) == {(3,), (4,), (5,)}
    assert range(2, 3) not in found


def test_where_nothing_is_in_the_body_what_reads_like_prose_is_in_doubt() -> None:
    text, blocks = page(("Menu", BlockKind.FURNITURE, False), (LONG, BlockKind.FURNITURE, False))
    assert steps.doubtful(text, blocks, [False, False], [b.kind for b in blocks]) == [range(1, 2)]


def test_blocks_that_begin_or_are_set_alike() -> None:
    kind = BlockKind.FURNITURE
    text, blocks = page(
        ("See it now: Amazon", kind, False),
        ("See it at Apple", kind, False),
        ("See the museum", kind, False),
        ("[Engadget]", kind, False),
        ("[The Verge]", kind, False),
        ("SAMSUN", kind, False),
        ("SIVAS", kind, False),
        ("See it now", BlockKind.PARAGRAPH, False),
    )
    outside = [False] * len(blocks)
    assert steps.alike(text, blocks, outside, 0) == [1]
    assert steps.alike(text, blocks, outside, 4) == [3]
    assert steps.alike(text, blocks, outside, 5) == [6]


def test_alike_of_a_block_in_the_body_stays_within_it() -> None:
    kind = BlockKind.PARAGRAPH
    text, blocks = page(*(("See it now", kind, False) for _ in range(5)))
    assert steps.alike(text, blocks, [False, True, False, True, False], 1) == [2, 3]


def test_a_span_of_half_a_block_goes_out_with_it() -> None:
    state = body_field("xxx")
    block = state.blocks[1]
    half = Evidence(block.start, block.start + 3, state.text[block.start : block.start + 3])
    decided = (DecidedValue(value=None, evidence=(half,), decision=Decision.CORRECTED),)
    state = FieldState(state.field, (), (), decided, 0.8, state.blocks, state.text)
    assert sides(state, steps.put(state, [block], inside=False)) == "---"
    assert sides(state, steps.put(state, [block], inside=True)) == "-x-"
