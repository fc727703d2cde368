"""What is right: how a record is compared with the truth of a page.

As strict as `../shared/measure/extraction.py`: a headline is equal but for case, quotes, dashes, punctuation and white
space; a date is of the same day (in the truth's zone where both have one); authors and keywords are equal as sets of
case-folded strings. A body is judged block by block: page and true body are aligned word by word (longest common
subsequence), and a block belongs to the body if more than half of its words are in the true body at that place; a
block without a word counts as right either way. Where the truth has nothing for a field, what stands counts as right.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from store.articles import Block
from store.review.state import ReviewState

FIELDS = ("headline", "published", "authors", "body", "keywords")


@dataclass(frozen=True)
class Truth:
    """What is right for one article; an empty field is not known."""

    headline: str = ""
    published: str = ""
    authors: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    body: str = ""
    removed: tuple[tuple[str, str], ...] = field(default=())
    """(field, value) that must not stand, for tasks of our own."""


def read_truth(path: Path) -> dict[str, Truth]:
    """Return the truth of each article by its id."""
    found = {}
    for line in path.read_text("utf-8").splitlines():
        case = json.loads(line)
        told = case["truth"]
        found[case["id"]] = Truth(
            headline=told.get("headline") or "", published=told.get("published") or "",
            authors=tuple(told.get("authors") or ()), keywords=tuple(told.get("keywords") or ()),
            body=told.get("body") or "",
        )  # fmt: skip
    return found


def folded(words: str) -> str:
    """Fold white space and composition, as the scorer does."""
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", words or "").strip())


def loose(words: str) -> str:
    """Fold case and all that is no word, too."""
    return re.sub(r"\W+", " ", folded(words).casefold()).strip()


def same_day(true: str, got: str) -> bool:
    """Tell whether two dates are of one day."""
    want, have = _moment(true), _moment(got)
    if want is None or have is None:
        return want is None  # what cannot be read in the truth is not known
    if want.tzinfo and have.tzinfo:
        have = have.astimezone(want.tzinfo)
    return want.date() == have.date()


def standing(state: ReviewState, key: str) -> list[str]:
    """Return the values of a field that stand."""
    return [str(v.value.value) for v in state[key].values if v.stands]


def is_right(state: ReviewState, key: str, truth: Truth) -> bool:
    """Tell whether a field stands as it should."""
    if key == "body":
        return not wrong_blocks(state, truth)
    true = getattr(truth, key)
    if not true:
        return True
    values = standing(state, key)
    if key == "headline":
        return loose(true) == loose((values or [""])[0])
    if key == "published":
        return same_day(true, (values or [""])[0])
    return {folded(v).casefold() for v in true} == {folded(v).casefold() for v in values}


def wrong_blocks(state: ReviewState, truth: Truth) -> list[int]:
    """Return the indices of the blocks that should change sides."""
    if not truth.body:
        return []
    wanted = body_blocks(state.article.text, state.article.blocks, truth.body)
    return [
        index
        for index, (block, want) in enumerate(zip(state.article.blocks, wanted, strict=True))
        if want is not None and state.in_body(block) is not want
    ]


def body_blocks(text: str, blocks: Sequence[Block], body: str) -> list[bool | None]:
    """Return for each block whether it belongs to the true body, None where it has no word."""
    from rapidfuzz.distance import LCSseq

    numbers: dict[str, int] = {}
    page: list[int] = []
    owner: list[int] = []
    for index, block in enumerate(blocks):
        for word in _words(text[block.start : block.end]):
            page.append(numbers.setdefault(word, len(numbers)))
            owner.append(index)
    true = [numbers.setdefault(word, len(numbers)) for word in _words(body)]
    hit: Counter[int] = Counter()
    for op in LCSseq.opcodes(page, true):
        if op.tag == "equal":
            hit.update(owner[op.src_start : op.src_end])
    count = Counter(owner)
    return [hit[index] * 2 > count[index] if count[index] else None for index in range(len(blocks))]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _moment(words: str) -> datetime | None:
    try:
        return datetime.fromisoformat(str(words).strip().replace("Z", "+00:00"))
    except ValueError:
        return None
