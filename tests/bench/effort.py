"""Count what a trained reviewer does until every record of real pages is right, in the real window.

usage: python -m tests.bench.effort [--pages DIR] [--most N]

The pages and their truth are `../shared/data/pages`; they are imported with the built-in extraction through the command
line. A scripted reviewer (`effort_reviewer`) then puts headline, published, authors, body and keywords right with real
key and mouse events (`effort_hands`, which says what counts as what), as strictly as the scorer of the extraction and
more strictly for bodies (`effort_truth`). Whatever the truth does not know counts as right. After the last article the
records are read back from the project and compared once more.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT.parent / "shared" / "data" / "pages"
COUNTED_APART = "keywords"
_MOST_ACTIONS = 6


@dataclass
class Article:
    """What one article cost, by field; "finish" is the key that ends it."""

    id: str
    counts: dict[str, Any] = field(default_factory=dict)
    ways: list[str] = field(default_factory=list)
    stuck: str = ""
    came_back: str = ""
    """The status it had when the queue gave it out once more after it was finished; "" where it never did."""

    def actions(self, *, without: str = COUNTED_APART) -> int:
        """Return the actions on all fields but one."""
        return sum(c.actions for key, c in self.counts.items() if key != without)

    def seconds(self, *, without: str = COUNTED_APART) -> float:
        """Return the model time of all fields but one."""
        return float(sum(c.seconds for key, c in self.counts.items() if key != without))


def import_pages(pages: Path, folder: Path) -> Path:
    """Import real pages with the built-in extraction, as a user does."""
    lines, project = folder / "pages.jsonl", folder / "pages.copydesk"
    lines.write_bytes(gzip.decompress((pages / "pages.jsonl.gz").read_bytes()))
    subprocess.run(
        [sys.executable, "-m", "gui", "import", str(project), str(lines)],
        cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    lines.unlink()
    return project


def review(project: Path, truth: dict[str, Any], most: int | None = None) -> list[Article]:
    """Put every article of a project right, in the order of its queue, and return what each one cost."""
    from tests.bench import effort_truth as truths
    from tests.bench.effort_hands import Hands
    from tests.bench.effort_reviewer import Reviewer, Stuck

    hands = Hands(project)
    reviewer = Reviewer(hands)
    done: dict[str, Article] = {}
    try:
        while hands.driver.context.desk.state is not None and (most is None or len(done) < most):
            key = reviewer.state.article.id
            if key in done:
                done[key].came_back = str(reviewer.state.review.status)
            article = Article(key)
            right, reviewer.ways = truth[article.id], article.ways
            for name in truths.FIELDS:
                article.stuck += _correct(reviewer, name, right, article, Stuck)
            if not any(c.thoughts for key, c in article.counts.items() if key != COUNTED_APART):
                hands.think()
            before = hands.driver.number
            reviewer.finish()
            hands.driver.wait(lambda before=before: hands.driver.number != before)  # type: ignore[misc]
            hands.driver.idle(0.02)
            article.counts["finish"] = hands.take()
            if key in done:  # what it takes again belongs to it
                for name, count in article.counts.items():
                    done[key].counts[name] += count
            else:
                done[key] = article
        hands.driver.idle(0.2)
    finally:
        hands.close()
    return list(done.values())


def _correct(reviewer: Any, key: str, truth: Any, article: Article, stuck: type[Exception]) -> str:
    try:
        reviewer.correct(key, truth)
    except stuck as reason:
        return str(reason)
    finally:
        article.counts[key] = reviewer.hands.take()
    return ""


def check(project: Path, truth: dict[str, Any], done: Sequence[Article]) -> list[str]:
    """Read the records back; return what is not right, or not done."""
    from store.articles import Status
    from store.project import Project
    from tests.bench import effort_truth as truths

    wrong = []
    with Project.open(project, read_only=True) as opened:
        who = _annotator()
        for article in done:
            number = opened.number_of(article.id)
            assert number is not None
            state = opened.state(number, who)
            if state.review.status is not Status.DONE:
                wrong.append(f"{article.id}: {state.review.status}")
            wrong += [f"{article.id}: {key}" for key in truths.FIELDS
                      if not truths.is_right(state, key, truth[article.id])]  # fmt: skip
    return wrong


def _annotator() -> str:
    from gui.settings import Settings

    return Settings().annotator


def figures(done: Sequence[Article]) -> dict[str, Any]:
    """Add up what the articles cost."""
    from tests.bench import effort_truth as truths

    actions = sorted(a.actions() for a in done)
    seconds = sorted(a.seconds() for a in done)
    by_field = {}
    for key in (*truths.FIELDS, "finish"):
        counts = [a.counts[key] for a in done]
        total = sum(counts[1:], counts[0])
        wrong = sum(c.actions > 0 for c in counts)
        by_field[key] = {**total.as_figures(), "articles": wrong}
    return {
        "articles": len(done),
        "actions": {**_spread(actions), "sum": sum(actions)},
        "seconds": {**_spread(seconds), "sum": round(sum(seconds), 1)},
        "right_at_once": sum(a.actions() <= 2 for a in done),
        "by_field": by_field,
        "ways": dict(Counter(way for a in done for way in a.ways).most_common()),
        "stuck": [a.stuck for a in done if a.stuck],
        "came_back": [f"{a.id}: {a.came_back}" for a in done if a.came_back],
    }


def _spread(values: Sequence[float]) -> dict[str, float]:
    return {
        "median": round(statistics.median(values), 2),
        "mean": round(statistics.mean(values), 2),
        "p90": round(values[int(len(values) * 0.9)], 2),
        "most": round(values[-1], 2),
    }


def run(pages: Path, most: int | None = None) -> dict[str, Any]:
    """Count on real pages, print it, and return the figures."""
    from tests.bench.effort_truth import read_truth

    truth = read_truth(pages / "truth.jsonl")
    with tempfile.TemporaryDirectory(prefix="copydesk-effort-") as folder:
        project = import_pages(pages, Path(folder))
        done = review(project, truth, most)
        wrong = check(project, truth, done)
    found = {**figures(done), "not_right": wrong}
    tell(done, found)
    found["per_article"] = {
        a.id: {"actions": a.actions(), "seconds": round(a.seconds(), 2),
               COUNTED_APART: a.counts[COUNTED_APART].actions, "ways": a.ways}
        for a in done
    }  # fmt: skip
    return found


def tell(done: Sequence[Article], found: dict[str, Any]) -> None:
    """Print what each article cost, and what all did."""
    print(f"{'article':44} actions  seconds  keywords  how")
    for article in done:
        apart = article.counts[COUNTED_APART].actions
        how = "; ".join(w for w in article.ways if not w.startswith(COUNTED_APART))
        print(f"{article.id[:44]:44} {article.actions():7} {article.seconds():8.1f} {apart:9}  {how[:150]}")
    print("\nfield       articles  actions    keys  clicks  drags  moves  seconds")
    for key, c in found["by_field"].items():
        print(f"{key:10} {c['articles']:9} {c['actions']:8} {c['keys']:7} {c['clicks']:7} {c['drags']:6} {c['moves']:6}"
              f" {c['seconds']:8.1f}")  # fmt: skip
    for way, times in found["ways"].items():
        print(f"{times:5}  {way}")
    dear = sorted(done, key=lambda a: -a.actions())[:10]
    print("\ndearest: " + ", ".join(f"{a.id[:40]} {a.actions()}" for a in dear))
    print(f"actions an article without keywords: {found['actions']}   (wanted: median at most {_MOST_ACTIONS})")
    print(f"model time an article (s): {found['seconds']}")
    for line in (*found["stuck"], *found["not_right"]):
        print(f"NOT RIGHT {line}")
    for line in found["came_back"]:
        print(f"CAME BACK {line}")


def run_all(folder: Path, pages: Path, most: int | None = None) -> dict[str, Any]:
    """Count the tasks and, where they stand beside this checkout, the real pages; keep the figures."""
    from tests.bench import effort_tasks

    found: dict[str, Any] = {"tasks": effort_tasks.tell(effort_tasks.run_tasks(folder))}
    if pages.is_dir():
        found |= run(pages, most)
    else:
        print("--   effort: the real pages do not stand beside this checkout (shared/data/pages)", flush=True)
    out = ROOT / "out" / "effort.json"
    out.parent.mkdir(exist_ok=True)
    out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"figures: {out.relative_to(ROOT)}")
    return found


def main(arguments: list[str]) -> int:
    """Run it alone."""
    parser = argparse.ArgumentParser(description="Count what a trained reviewer does until every record is right.")
    parser.add_argument("--pages", type=Path, default=PAGES)
    parser.add_argument("--most", type=int)
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="copydesk-effort-") as folder:
        os.environ["COPYDESK_CONFIG_DIR"] = folder
        run_all(Path(folder), chosen.pages, chosen.most)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
