"""Measure what project rules cost: an import with and without 500 of them, counting where one applies, and applying it.

usage: python -m tests.bench.rules [articles]   (default 20,000)
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from store.always.rule import Rule, RuleKind, document
from store.importer import import_paths
from store.project import ImportedArticle, Project
from tests.bench.store_speed import ANNOTATOR, drafts

RULES = 500
_ROUNDS = 5
_BATCH = 500


def make_rules(items: list[ImportedArticle]) -> list[Rule]:
    """Return 500 rules about people, places, headlines and lines; few of them are met, as in a real project."""
    people = sorted({str(s.value) for i in items[:200] for s in i.draft.suggestions["people"]})
    rules = [Rule(kind=RuleKind.NORMALISE, field="people", value=a, to=b) for a, b in pairwise(people[:120:6])]
    rules += [Rule(kind=RuleKind.NORMALISE, field="people", value=f"Nobody {n}", to="Somebody") for n in range(160)]
    rules += [Rule(kind=RuleKind.NEVER, field="places", value=f"Nowhere {n}", site="kun.uz") for n in range(120)]
    rules += [Rule(kind=RuleKind.NEVER, field="headline", value=f"Headline {n}") for n in range(80)]
    rules += [Rule(kind=RuleKind.FURNITURE, line=f"Share number {n}", begins=n % 2 == 0) for n in range(RULES)]
    return rules[:RULES]


def import_all(lines: Path, path: Path, rules: list[Rule]) -> float:
    """Return the seconds of processor time that an import without extraction takes: what rules weigh most in."""
    with Project.create(path) as project:
        for number, rule in enumerate(rules, 1):
            project.set_setting(f"rule.{number}", document(rule))
        began = time.process_time()
        report = import_paths(project, [lines], extract=False, jobs=0)
        assert not report.failed, report.failed[:1]
        return time.process_time() - began


def write_records(lines: Path, items: list[ImportedArticle]) -> None:
    """Write articles as records that say their own values."""
    with lines.open("w", encoding="utf-8") as file:
        for item in items:
            said = {key: [s.value for s in values] for key, values in item.draft.suggestions.items()}
            file.write(json.dumps({"id": item.draft.id, "text": item.draft.text, **said}, ensure_ascii=False) + "\n")


def add_all(items: list[ImportedArticle], path: Path, rules: list[Rule]) -> float:
    """Return the seconds of processor time that taking the articles in takes."""
    with Project.create(path) as project:
        for number, rule in enumerate(rules, 1):
            project.set_setting(f"rule.{number}", document(rule))
        began = time.process_time()
        for start in range(0, len(items), _BATCH):
            project.add(items[start : start + _BATCH])
        return time.process_time() - began


def main(count: int) -> None:
    """Print what rules cost."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        items = list(drafts(count))
        sample = items[: max(_BATCH, min(count, 4000))]
        rules = make_rules(items)
        lines = folder / "records.jsonl"
        write_records(lines, sample)
        ways: dict[str, Callable[[Path, list[Rule]], float]] = {
            "the store alone": partial(add_all, sample),
            "an import without extraction": partial(import_all, lines),
        }
        for label, take in ways.items():
            shares = []
            for turn in range(_ROUNDS):
                bare = take(folder / f"bare{turn}.copydesk", [])
                shares.append(take(folder / f"ruled{turn}.copydesk", rules) / bare - 1)
                for file in folder.glob("*.copydesk*"):
                    file.unlink()
            every = ", ".join(f"{share * 100:+.1f}" for share in shares)
            print(f"{RULES} rules cost {label}: {statistics.median(shares) * 100:+.1f} % (each round: {every})")
        add_all(items, folder / "big.copydesk", [])
        with Project.open(folder / "big.copydesk") as project:
            publisher, heading = items[0].draft.suggestions["publisher"][0].value, (items[0].draft.text or "")[:20]
            asked = {
                "value": Rule(kind=RuleKind.NEVER, field="publisher", value=publisher),
                "line": Rule(kind=RuleKind.BODY, line=heading, begins=True),
            }
            for label, rule in asked.items():
                found, took = timed(lambda rule=rule: project.rule_would_change(rule))  # type: ignore[misc]
                print(f"where a {label} is met     {took * 1000:8.0f} ms ({len(found):,} of {count:,}; wanted 300)")
            houses = sorted({str(i.draft.suggestions["publisher"][0].value) for i in items})
            made = [Rule(kind=RuleKind.NORMALISE, field="publisher", value=h, to="One House") for h in houses]
            ids = [project.add_rule(ANNOTATOR, rule).id for rule in made]
            uses, took = timed(project.rule_uses)
            print(f"uses of all rules      {took * 1000:8.0f} ms ({len(uses)} rules)")
            applied, took = timed(lambda: project.apply_rules(ANNOTATOR, ids))
            print(f"apply to all           {took:8.1f} s  ({len(applied.numbers):,} articles; wanted 5)")
            print(f"uses once applied      {timed(project.rule_uses)[1] * 1000:8.0f} ms")
            print(f"undo                   {timed(lambda: project.undo(ANNOTATOR))[1]:8.1f} s")


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """Return what work returns, and the seconds it took."""
    began = time.perf_counter()
    return work(), time.perf_counter() - began


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
