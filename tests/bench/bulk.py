"""Measure changes over many articles: python -m tests.bench.bulk [articles]; prints one line an operation.

Each operation is looked at, made, undone and made again; the lossless exports before and after the undo are compared
byte for byte. Applying a project rule to what is there already is one of them.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from store.always.rule import Rule, RuleKind
from store.articles import Evidence, Suggestion, Value
from store.exporter import export
from store.project import ImportedArticle, Project
from store.review.bulk.accepting import Accept
from store.review.bulk.hits import Scope
from store.review.bulk.moving import Move
from store.review.bulk.operation import Operation
from store.review.bulk.replacing import Pattern, Replace
from store.review.bulk.splitting import Split
from store.review.bulk.spreading import Correction, Spread
from tests.bench.store_speed import drafts

ANNOTATOR = "bench"
PREVIEW_SECONDS, DONE_SECONDS = 0.3, 5.0
_SCREEN = 64
_NAME, _ROLE, _LIST = "Uljas Bektenov", "minister", "grain; wheat"


def articles(count: int) -> Iterator[ImportedArticle]:
    """Yield articles in each of which the same wrong name, and the same unsplit keywords, stand."""
    for item in drafts(count):
        draft = item.draft
        assert draft.text is not None
        start = len(draft.text) + 2
        name = Evidence(start, start + len(_NAME), _NAME)
        behind = name.end + len(" spoke of ")
        words = Evidence(behind, behind + len(_LIST), _LIST)
        given = dict(draft.suggestions)
        suggested = Suggestion(
            value=_NAME, attributes={"role": _ROLE}, score=0.9, extractor="bench 1", evidence=(name,)
        )
        given["people"] = (*given["people"], suggested)
        given["keywords"] = (Suggestion(value=_LIST, score=0.7, extractor="bench 1", evidence=(words,)),)
        text = f"{draft.text}\n\n{_NAME} spoke of {_LIST}."
        assert text[words.start : words.end] == _LIST
        yield ImportedArticle(draft=replace(draft, text=text, suggestions=given), title=item.title)


def make_project(path: Path, count: int) -> None:
    """Fill a project."""
    with Project.create(path) as project:
        items = list(articles(count))
        for start in range(0, count, 500):
            project.add(items[start : start + 500])


def operations() -> dict[str, Operation]:
    """Return what is measured, by what it is called."""
    correction = Correction(0, "people", Value(value=_NAME), Value(value="Oljas Bektenov"))
    of_attribute = Correction(
        0, "people", Value(value=_NAME, attributes={"role": _ROLE}), Value(value=_NAME, attributes={"role": "premier"})
    )
    return {
        "accept by score": Accept("people", 0.9),
        "spread a correction": Spread(correction),
        "spread an attribute": Spread(of_attribute),
        "find and replace": Replace(("people",), Pattern(r"^Uljas (\w+)", regular=True), r"Oljas \1"),
        "split": Split(("keywords",), Pattern(";")),
        "move to another field": Move(("people",), Pattern(_NAME, whole=True), "organisations"),
    }


def measure(project: Project, operation: Operation, folder: Path) -> dict[str, float]:
    """Return the seconds that an operation takes, and how much it changed; the exports must not differ."""
    before = _export(project, folder)
    figures: dict[str, float] = {}

    def timed(name: str, since: float) -> None:
        figures[name] = round(time.perf_counter() - since, 3)

    since = time.perf_counter()
    hits = project.find_hits(operation, ANNOTATOR, Scope())
    project.hit_rows(operation, ANNOTATOR, hits, range(min(_SCREEN, len(hits))))
    timed("preview_s", since)
    since = time.perf_counter()
    made = project.change_hits(operation, ANNOTATOR, hits)
    timed("done_s", since)
    figures |= _taken_back(project, folder, before)
    return {"values": made.values, "articles": len(made.numbers), **figures}


def _taken_back(project: Project, folder: Path, before: str) -> dict[str, float]:
    """Undo, compare, redo and undo; return the seconds."""
    since = time.perf_counter()
    project.undo(ANNOTATOR)
    undone = time.perf_counter() - since
    assert _export(project, folder) == before, "the undo did not bring everything back"
    since = time.perf_counter()
    project.redo(ANNOTATOR)
    again = time.perf_counter() - since
    project.undo(ANNOTATOR)
    return {"undone_s": round(undone, 3), "made_again_s": round(again, 3)}


def measure_rule(project: Project, folder: Path) -> dict[str, float]:
    """Return the seconds that applying a rule to what is there takes; the exports must not differ."""
    rule = Rule(kind=RuleKind.NORMALISE, field="people", value=_NAME, to="Oljas Bektenov")
    since = time.perf_counter()
    project.rule_would_change(rule)
    preview = time.perf_counter() - since
    ids = [project.add_rule(ANNOTATOR, rule).id]
    before = _export(project, folder)
    since = time.perf_counter()
    applied = project.apply_rules(ANNOTATOR, ids)
    done = time.perf_counter() - since
    taken_back = _taken_back(project, folder, before)
    project.remove_rules(ANNOTATOR, ids)
    return {
        "values": len(applied.numbers), "articles": len(applied.numbers),
        "preview_s": round(preview, 3), "done_s": round(done, 3), **taken_back,
    }  # fmt: skip


def _export(project: Project, folder: Path) -> str:
    out = folder / "all.jsonl"
    export(project, out, "copydesk", only="all", replace=True)
    return sha256(out.read_bytes()).hexdigest()


def run(count: int) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield each operation's figures over so many articles."""
    with tempfile.TemporaryDirectory(prefix="copydesk-bulk-") as made:
        folder = Path(made)
        make_project(folder / "bulk.copydesk", count)
        with Project.open(folder / "bulk.copydesk") as project:
            for name, operation in operations().items():
                yield name, measure(project, operation, folder)
            yield "apply a rule now", measure_rule(project, folder)
            assert not list(project.check()), "the project is not sound any more"


def main(count: int) -> None:
    """Print what each operation takes."""
    for name, figures in run(count):
        print(f"{name:24} " + "  ".join(f"{key} {value:g}" for key, value in figures.items()), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
