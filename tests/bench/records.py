"""Synthetic articles for the benches: record `i` depends only on the seed and `i`.

Each is a line as `copydesk import` takes it: `id`, `text` of about `characters` characters, and twelve fields as a
program would have extracted them, with scores, so that queue, record and evidence have real work to do.
"""

from __future__ import annotations

import functools
import itertools
import json
import random
from bisect import bisect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SEED = 20261
CHARACTERS = 2_500
_ONSETS = "b c d f g h j k l m n p r s t v w br cr dr fl gr pl pr sh st th tr".split()
_NUCLEI = "a e i o u ai ea ee io ou".split()
_CODAS = ["", "", "l", "m", "n", "r", "s", "t", "nd", "rt", "st"]
_COMMON = "the of and to in a is that for it as was with be by on not he his but at are this have from or had".split()
_SECTIONS = ("Politics", "Business", "Science", "Sport", "Culture", "World")
_TOPICS = ("elections", "energy", "health", "trade", "climate", "courts", "schools", "transport")
_KINDS = ("Institute", "Bank", "Council", "Ministry", "University", "Union", "Group", "Agency")


@functools.cache
def _lexicon(seed: int) -> dict[str, Any]:
    rng = random.Random(f"lexicon:{seed}")

    def word(syllables: int) -> str:
        return "".join(rng.choice(_ONSETS) + rng.choice(_NUCLEI) + rng.choice(_CODAS) for _ in range(syllables))

    def distinct(count: int, make: Any) -> list[str]:
        seen: dict[str, None] = {}
        while len(seen) < count:
            seen[make()] = None
        return list(seen)

    vocabulary = _COMMON + distinct(12_000, lambda: word(rng.choice((1, 2, 2, 3))))
    return {
        "words": vocabulary,
        "weights": list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(vocabulary)))),
        "first": distinct(300, lambda: word(2).capitalize()),
        "last": distinct(1_500, lambda: word(2).capitalize()),
        "places": distinct(800, lambda: word(rng.choice((2, 3))).capitalize()),
        "organisations": distinct(1_200, lambda: f"{word(2).capitalize()} {rng.choice(_KINDS)}"),
        "publishers": distinct(60, lambda: f"The {word(2).capitalize()} {rng.choice(('Herald', 'Times', 'Post'))}"),
    }


def article(i: int, characters: int = CHARACTERS, seed: int = SEED) -> dict[str, Any]:
    """Return record `i`."""
    lexicon, rng = _lexicon(seed), random.Random(f"{seed}:{characters}:{i}")

    def word() -> str:
        return str(lexicon["words"][bisect(lexicon["weights"], rng.random() * lexicon["weights"][-1])])

    def name() -> str:
        return f"{rng.choice(lexicon['first'])} {rng.choice(lexicon['last'])}"

    people, authors = [name() for _ in range(4)], [name()]
    places, organisations = rng.sample(lexicon["places"], 3), rng.sample(lexicon["organisations"], 3)
    headline = " ".join(word() for _ in range(rng.randint(7, 11))).capitalize()
    published = f"20{rng.randint(10, 24)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    publisher, amount = rng.choice(lexicon["publishers"]), rng.randint(100, 99_999)
    parts, length, mentions = (
        [headline, f"By {authors[0]}, {publisher}, {published}"],
        0,
        [*people, *organisations, *places],
    )
    mentions.append(f"{amount} tonnes")
    rng.shuffle(mentions)
    while length < characters - 300 or mentions:
        sentences = []
        for _ in range(4):
            words = [word() for _ in range(rng.randint(9, 22))]
            if mentions:
                words.insert(rng.randint(1, len(words)), mentions.pop())
            words[0] = words[0][:1].upper() + words[0][1:]
            sentences.append(" ".join(words))
        parts.append(". ".join(sentences) + ".")
        length += len(parts[-1])

    def scored(values: list[Any]) -> list[dict[str, Any]]:
        return [{"value": v, "score": round(rng.uniform(0.55, 0.99), 2)} for v in values]

    return {
        "id": f"a{i:07d}",
        "url": f"https://site{i % 97}.example/{published[:4]}/{i}",
        "text": "\n\n".join(parts),
        "headline": scored([headline]),
        "authors": scored(authors),
        "published": scored([published]),
        "publisher": scored([publisher]),
        "section": scored([rng.choice(_SECTIONS)]),
        "language": scored(["en"]),
        "people": scored(people),
        "organisations": scored(organisations),
        "places": scored(places),
        "keywords": scored(rng.sample(_TOPICS, 2)),
        "figures": [{"value": amount, "attributes": {"unit": "tonnes"}, "score": 0.7}],
        "summary": scored([" ".join(word() for _ in range(20)).capitalize() + "."]),
    }


def articles(count: int, characters: int = CHARACTERS, seed: int = SEED) -> Iterator[dict[str, Any]]:
    """Yield the first `count` records."""
    return (article(i, characters, seed) for i in range(count))


def write(path: Path, count: int, characters: int = CHARACTERS) -> None:
    """Write the first `count` records as JSONL."""
    with path.open("w", encoding="utf-8") as file:
        for record in articles(count, characters):
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def nested() -> dict[str, Any]:
    """Return a record in which six values have evidence within each other's."""
    text = (
        "Nested evidence\n\n"
        "The Samarkand Regional Court of Appeal for Economic Affairs and Trade in Samarkand, Uzbekistan, sat again on "
        "Tuesday, and the line after it has words of its own to see that nothing touches them.\n\n"
        "Another paragraph has no evidence at all."
    )
    start = text.index("Samarkand")
    ends = ("Samarkand", "Regional", "Court", "Appeal", "Affairs", "in Samarkand, Uzbekistan")
    fields = ("places", "keywords", "organisations", "people", "section", "publisher")
    values: dict[str, Any] = {}
    for field, last in zip(fields, ends, strict=True):
        end = text.index(last, start) + len(last)
        words = text[start:end]
        values[field] = [{"value": words, "evidence": [{"start": start, "end": end, "quote": words}], "score": 0.9}]
    return {"id": "nested", "text": text, "headline": "Nested evidence", **values}
