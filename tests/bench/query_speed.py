"""How long the queue takes to be filtered, put in order and completed: the store's share, in milliseconds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from store.articles import Status
from store.project import Edit, Project
from store.review.queue import ORDERS
from store.review.state import accept_rest

ANNOTATOR = "annotator 1"
_RUNS = 7
QUERIES = (
    "status:todo",
    "flagged:yes OR unsure>3",
    "people:a*",
    'organisations:"Bank" -section:Sport',
    "published:2023-01..2024-06 lang:en",
    "figures>1000000",
    "score:<0.5",
    "missing:authors",
    "changed:headline",
    "-(people:a* OR score:<0.4) unsure>0",
    "the",
    "@worth",
)
COMPLETED = ("peo", "people:", "people:a", "organisations:ba", "published:2024", "site:", "-(keywords:tr")


def figures(project: Project) -> Iterator[tuple[str, dict[str, float], int]]:
    """Yield what was timed, its medians in milliseconds, and how much time is wanted at most.

    `cpu_ms` is the thread's own time: it tells a slow query from a busy machine.
    """
    from store.search.saved import SavedFilter

    _review(project, project.counts(ANNOTATOR).total // 10)
    project.save_filter(ANNOTATOR, SavedFilter("worth", "figures>1000000 -flagged:yes"))
    total = project.counts(ANNOTATOR).total
    for order in ORDERS:
        yield f"order {order}, {total:,} articles", _median(_queue(project, "", order)), 100
    for query in QUERIES:
        yield f"filter {query}", _median(_queue(project, query, "expected")), 100
    for query in COMPLETED:
        yield f"complete {query}", _median(_complete(project, query)), 300


def _queue(project: Project, query: str, order: str) -> Callable[[], object]:
    return lambda: project.queue(ANNOTATOR, query=query, order=order)


def _complete(project: Project, query: str) -> Callable[[], object]:
    return lambda: project.complete_query(query, len(query))


def _review(project: Project, count: int) -> None:
    """Accept what is suggested for some articles, so that reviews are joined as they are in real work."""
    numbers = list(project.queue(ANNOTATOR, order="random"))[:count]
    for start in range(0, count, 200):
        edits = {}
        for number in numbers[start : start + 200]:
            fields = project.state(number, ANNOTATOR).fields
            values = [Edit("values", f.field.key, f.decided, accept_rest(f)) for f in fields[: 4 + number % 8]]
            done = [Edit("status", None, Status.TODO, Status.DONE)] if number % 2 else []
            edits[number] = [*values, *done]
        project.decide_many(ANNOTATOR, edits, action="accept_all")


def _median(work: Callable[[], object]) -> dict[str, float]:
    passed, own = [], []
    for _ in range(_RUNS):
        began, began_own = time.perf_counter(), time.thread_time()
        work()
        passed.append((time.perf_counter() - began) * 1000)
        own.append((time.thread_time() - began_own) * 1000)
    return {"ms": round(sorted(passed)[_RUNS // 2], 1), "cpu_ms": round(sorted(own)[_RUNS // 2], 1)}
