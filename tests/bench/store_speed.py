"""Measure the store: python tests/bench/store_speed.py [articles]; prints one figure a line."""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from store.articles import ArticleDraft, Block, BlockKind, Evidence, Source, Status, Suggestion
from store.project import Edit, ImportedArticle, Project
from store.review.state import accept_rest

SEED = 20240
CHARACTERS = 2500
ANNOTATOR = "bench"
QUERIES = ("people:ba", 'headline:"ba"', "score:<0.1", "missing:authors", "figures>900000", "baba", "published:2020")
OPEN = """
import sys, time
start = time.perf_counter()
from store.project import Project
with Project.open(sys.argv[1]) as project:
    project.state(project.queue("bench")[0], "bench")
    print((time.perf_counter() - start) * 1000)
"""


def drafts(count: int, seed: int = SEED) -> Iterator[ImportedArticle]:
    """Yield articles of about 2,500 characters with 12 suggestions, the same for the same seed."""
    rng = random.Random(seed)
    syllables = [a + b for a in "b d f g k l m n p r s t v br st".split() for b in "a e i o u an er in or".split()]
    words = ["".join(rng.choices(syllables, k=rng.choice((1, 2, 2, 3)))) for _ in range(20_000)]
    weights = [1 / (rank + 2.7) for rank in range(len(words))]
    names = [f"{rng.choice(words).title()} {rng.choice(words).title()}" for _ in range(3000)]
    for i in range(count):
        yield _draft(rng, i, rng.choices(words, weights, k=CHARACTERS // 6), names)


def _draft(rng: random.Random, i: int, body: list[str], names: list[str]) -> ImportedArticle:
    people, places = rng.sample(names, 4), rng.sample(names, 3)
    headline = " ".join(body[:9]).capitalize()
    for name in (*people, *places):
        body.insert(rng.randrange(20, len(body)), name)
    date = f"{rng.randint(1990, 2023)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    paragraphs = [" ".join(body[k : k + 60]) + "." for k in range(0, len(body), 60)]
    text = "\n\n".join((headline, f"{people[0]}, {date}", *paragraphs))
    blocks, at = [], 0
    for k, part in enumerate(text.split("\n\n")):
        blocks.append(Block(at, at + len(part), BlockKind.PARAGRAPH if k else BlockKind.HEADING, k > 1))
        at += len(part) + 2

    def suggest(value: str | int, score: float) -> Suggestion:
        start = text.find(str(value))
        evidence = (Evidence(start, start + len(str(value)), str(value)),) if start >= 0 else ()
        return Suggestion(value=value, score=round(score, 4), extractor="bench 1", evidence=evidence)

    score = rng.random
    suggestions = {
        "headline": (suggest(headline, score()),),
        "authors": (suggest(people[0], score()),),
        "publisher": (suggest(names[i % 60], 0.9),),
        "published": (suggest(date, score()),),
        "people": tuple(suggest(p, score()) for p in people),
        "places": tuple(suggest(p, score()) for p in places),
        "figures": (suggest(rng.randint(1, 10**6), score()),),
    }
    source = Source(name=f"{i}.txt", format="text", sha256=f"{i:064x}")
    draft = ArticleDraft(
        id=f"{i}", source=source, fallback_id="", text=text, blocks=tuple(blocks), suggestions=suggestions
    )
    return ImportedArticle(draft=draft, title=headline)


def median_ms(work: Callable[[int], object], times: int) -> float:
    """Return the median milliseconds of a piece of work."""
    taken = []
    for i in range(times):
        start = time.perf_counter()
        work(i)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken) * 1000


def main(count: int) -> None:
    """Fill a project and print what each operation takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "speed.copydesk"
        project = Project.create(path)
        items = list(drafts(count))
        start = time.perf_counter()
        for k in range(0, count, 500):
            project.add(items[k : k + 500])
        rate = count / (time.perf_counter() - start)
        print(f"add                {rate:8.0f} articles/s")

        def decide(i: int) -> None:
            state = project.state(i + 1, ANNOTATOR)
            edits = [Edit("values", f.field.key, f.decided, accept_rest(f)) for f in state.fields]
            edits.append(Edit("status", None, state.review.status, Status.DONE))
            start = time.perf_counter()
            project.decide(ANNOTATOR, i + 1, edits, action="accept_all")
            decided.append(time.perf_counter() - start)

        def decide_one(i: int) -> None:
            number = count - i
            field = project.state(number, ANNOTATOR)["headline"]
            start = time.perf_counter()
            edit = Edit("values", "headline", field.decided, accept_rest(field))
            project.decide(ANNOTATOR, number, [edit], action="accept")
            single.append(time.perf_counter() - start)

        decided: list[float] = []
        single: list[float] = []
        median_ms(decide, 300)
        median_ms(decide_one, 300)
        figures = {
            "decide one value": statistics.median(single) * 1000,
            "accept all": statistics.median(decided) * 1000,
            "undo": median_ms(lambda i: project.undo(ANNOTATOR), 100),
            "redo": median_ms(lambda i: project.redo(ANNOTATOR), 100),
            "article": median_ms(lambda i: project.article(i + 1), 200),
            "state": median_ms(lambda i: project.state(i + 1, ANNOTATOR), 200),
            "queue": median_ms(lambda i: project.queue(ANNOTATOR), 10),
            "rows of 60": median_ms(lambda i: project.rows(ANNOTATOR, range(60 * i + 1, 60 * i + 61)), 50),
            "counts": median_ms(lambda i: project.counts(ANNOTATOR), 100),
            "version": median_ms(lambda i: project.version(), 100),
        }
        for query in QUERIES:
            figures[f"filter {query}"] = median_ms(lambda i, q=query: project.queue(ANNOTATOR, query=q), 5)  # type: ignore[misc]
        figures["complete"] = median_ms(lambda i: project.complete("people", "ba"), 20)
        project.close()
        for name, value in figures.items():
            print(f"{name:28} {value:8.2f} ms")
        command = [sys.executable, "-c", OPEN, str(path)]
        taken = [float(subprocess.run(command, capture_output=True, check=True).stdout) for _ in range(5)]
        print(f"{'open to first article':28} {statistics.median(taken):8.0f} ms (imports included)")
        print(f"{'file':28} {path.stat().st_size / 1e6:8.1f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
