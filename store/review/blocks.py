"""The body by its blocks: where it begins and ends, which blocks are worth a look, and the steps that move them.

Pure functions, as those of `store.review.state`; blocks are named by their index.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from store.articles import Block, BlockKind, DecidedValue, Decision, Evidence
from store.review.state import Decided, FieldState

_ENDS_A_SENTENCE = re.compile(r"[.!?…。！？।؟][)\]\"”»’'›“]*\s*$")
_FOREIGN = re.compile(r"©|https?:|\t|www\.")
_KIND = {BlockKind.HEADING: 1.0, BlockKind.CAPTION: 2.0, BlockKind.QUOTE: 1.2, BlockKind.LIST_ITEM: 0.3}
_CLOSING = ")]}»›”’\"'"
_NEAR = 12
"""How many blocks outside the body a paragraph may stand and still be looked at."""
_FEW = 8
"""Words of a line that is hardly a paragraph."""
_SHORT_RUN = 3
_LEAST = 1.0
"""Doubt from which on a block is worth a look."""


def doubtful(text: str, blocks: Sequence[Block], in_body: Sequence[int], kinds: Sequence[BlockKind]) -> list[range]:
    """Return the blocks whose side of the body is worth a look, the most doubtful first.

    First stand the body's own first and last block; a run of furniture within the body is one stop.
    """
    inside = [i for i, there in enumerate(in_body) if there]
    if not inside:
        near = [i for i in range(len(blocks)) if _is_prose(text[blocks[i].start : blocks[i].end])]
        return [range(i, i + 1) for i in near]
    first, last = inside[0], inside[-1]
    said = Counter(text[b.start : b.end].strip() for b in blocks)
    found: list[tuple[float, range]] = []
    index = max(0, first - _NEAR)
    while index <= min(len(blocks) - 1, last + _NEAR):
        words = text[blocks[index].start : blocks[index].end].strip()
        stop = range(index, index + 1)
        if in_body[index]:
            doubt = _doubt_inside(words, kinds[index], said[words])
            doubt += 9 if index in (first, last) else 0.7 if index in (first + 1, last - 1) else 0
        elif first < index < last:
            end = index
            while not in_body[end]:
                end += 1
            stop = range(index, end)
            doubt = 2.2 if len(stop) <= _SHORT_RUN else 1.2
        else:
            doubt = _doubt_outside(words, min(abs(index - first), abs(index - last)))
        if doubt >= _LEAST:
            found.append((-doubt, stop))
        index = stop.stop
    found.sort(key=lambda one: (one[0], one[1].start))
    return [stop for _, stop in found]


def put(state: FieldState, blocks: Iterable[Block], *, inside: bool) -> Decided:
    """Take blocks into the body, or out of it, whichever side they are on now."""
    blocks = tuple(blocks)
    kept = [e for e in state.body_spans if not any(_overlap(e, b) for b in blocks)]
    if inside:
        kept += [Evidence(b.start, b.end, state.text[b.start : b.end]) for b in blocks]
    return _decided(state, kept)


def begin_at(state: FieldState, blocks: Sequence[Block], at: range) -> Decided:
    """Let the body begin with these blocks: what stands before goes out, what lies between them and it goes in."""
    spans = state.body_spans
    start, end = blocks[at.start].start, blocks[at.stop - 1].end
    inside = [b for b in blocks if any(_overlap(e, b) for e in spans)]
    until = max(end, min((b.start for b in inside), default=end))
    kept = [e for e in spans if e.end > end]
    return _decided(state, _with(state, kept, [b for b in blocks if b.start >= start and b.end <= until]))


def end_at(state: FieldState, blocks: Sequence[Block], at: range) -> Decided:
    """Let the body end with these blocks: what stands behind goes out, what lies between it and them goes in."""
    spans = state.body_spans
    start, end = blocks[at.start].start, blocks[at.stop - 1].end
    inside = [b for b in blocks if any(_overlap(e, b) for e in spans)]
    since = min(start, max((b.end for b in inside), default=start))
    kept = [e for e in spans if e.start < start]
    return _decided(state, _with(state, kept, [b for b in blocks if b.start >= since and b.end <= end]))


def gaps(in_body: Sequence[int]) -> list[int]:
    """Return the blocks that are not in the body although they stand between its first and its last one."""
    inside = [i for i, there in enumerate(in_body) if there]
    return [i for i in range(inside[0], inside[-1]) if not in_body[i]] if inside else []


def alike(text: str, blocks: Sequence[Block], in_body: Sequence[int], at: int) -> list[int]:
    """Return the other blocks that look like one: of its kind, and begun, wrapped or set in capitals as it is.

    Where it is in the body, only what stands between the body's first and last block counts.
    """
    wanted = _shape(text, blocks[at])
    inside = [i for i, there in enumerate(in_body) if there]
    among = range(inside[0], inside[-1] + 1) if in_body[at] and inside else range(len(blocks))
    return [i for i in among if i != at and blocks[i].kind is blocks[at].kind and _shape(text, blocks[i]) == wanted]


def _shape(text: str, block: Block) -> tuple[str, ...]:
    words = text[block.start : block.end].strip()
    if len(words) > 1 and not words[0].isalnum() and words[-1] in _CLOSING:
        return "wrapped", words[0], words[-1]
    if len(words.split()) <= _FEW and words.isupper():
        return ("capitals",)
    return "begun", *(word.casefold() for word in re.findall(r"\w+", words[:80])[:2])


def _with(state: FieldState, kept: list[Evidence], blocks: list[Block]) -> list[Evidence]:
    kept = [e for e in kept if not any(_overlap(e, b) for b in blocks)]
    return kept + [Evidence(b.start, b.end, state.text[b.start : b.end]) for b in blocks]


def _decided(state: FieldState, spans: list[Evidence]) -> Decided:
    spans.sort()
    chosen = tuple(Evidence(b.start, b.end, state.text[b.start : b.end]) for b in state.blocks if b.body)
    decision = Decision.ACCEPTED if tuple(spans) == chosen else Decision.CORRECTED
    return (DecidedValue(value=None, evidence=tuple(spans), decision=decision),)


def _overlap(span: Evidence, block: Block) -> bool:
    return span.start < block.end and block.start < span.end


def _doubt_inside(words: str, kind: BlockKind, times: int) -> float:
    doubt = _KIND.get(kind, 0.0)
    if kind is not BlockKind.HEADING:
        doubt += 1.5 * (not _ENDS_A_SENTENCE.search(words)) + (len(words.split()) <= _FEW)
    return doubt + 2 * (times > 1) + bool(_FOREIGN.search(words))


def _doubt_outside(words: str, distance: int) -> float:
    doubt = 2.2 * _is_prose(words) + 1.2 * (distance == 1)
    return doubt + 0.5 * (distance <= 3 and len(words.split()) >= 4)


def _is_prose(words: str) -> bool:
    return len(words.split()) > _FEW + 1 and bool(_ENDS_A_SENTENCE.search(words))
