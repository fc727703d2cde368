"""Count how often each pattern of agreeing origins is right, for `store.extract.scores`; say how well scores hold.

usage: count_scores.py PAGES_DIR [--write]

PAGES_DIR holds pages.jsonl.gz (id, url, html) and truth.jsonl (id, set, truth). A value is right as the scoring script
counts it: headline loosely equal, published on the same day, each author and keyword among the true ones. The figures
that are printed come from tables counted on the other four fifths of the hosts.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any

from store.extract.authors import authors
from store.extract.candidates import Group
from store.extract.headline import headlines
from store.extract.page_data import collect
from store.extract.page_dates import published
from store.extract.page_keywords import keywords
from store.extract.scores import ScoreTable, pattern_of
from store.readers.pages import read_page
from tests.bench.train_body import FOLDS, fold_of

TABLE = Path(__file__).parents[2] / "resources" / "extract" / "scores.json"


def fold(text: str) -> str:
    return re.sub(r"\W+", " ", text.casefold()).strip()


def same_day(want: str, have: str) -> bool:
    try:
        a, b = datetime.fromisoformat(want), datetime.fromisoformat(have)
    except ValueError:
        return want[:10] == have[:10]
    return (b.astimezone(a.tzinfo) if a.tzinfo and b.tzinfo else b).date() == a.date()


def look(case: dict[str, Any]) -> dict[str, Any]:
    """Return the fold of a page and, for each field, the pattern of each suggestion and whether it is right."""
    truth, url = case["truth"], case["url"]
    page = read_page(case["html"])
    data = collect(page.tree, url)
    seen: list[tuple[str, str, bool]] = []
    titles = headlines(page.tree, data, url)
    if titles:
        right = fold(titles[0].value) == fold(truth["headline"])
        seen.append(("headline", pattern_of("headline", titles[0], titles), right))
    dates = published(page.tree, data, url, data.language[:2].lower() or None)
    if dates:
        right = same_day(str(truth["published"]), dates[0].value)
        seen.append(("published", pattern_of("published", dates[0], dates), right))
    found = authors(page.tree, data, url)
    named = {n.casefold() for n in truth["authors"]}
    everyone: list[Group] = [*found.chosen, *found.others]
    for group in found.chosen if named else ():
        pattern = pattern_of("authors", group, everyone, doubtful=found.only_publisher)
        seen.append(("authors", pattern, group.value.casefold() in named))
    listed = {k.casefold() for k in truth["keywords"]}
    groups = keywords(page.tree, data, url)
    seen += [("keywords", pattern_of("keywords", g, groups), g.value.casefold() in listed) for g in groups if listed]
    return {"fold": fold_of(url), "seen": seen}


def count(pages: list[dict[str, Any]]) -> dict[str, dict[str, list[int]]]:
    table: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for page in pages:
        for field, pattern, right in page["seen"]:
            table[field][pattern][0] += right
            table[field][pattern][1] += 1
    return {f: dict(sorted(p.items(), key=lambda item: -item[1][1])) for f, p in table.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--write", action="store_true", help=f"replace {TABLE.name}")
    given = parser.parse_args()
    truth = {c["id"]: c for c in map(json.loads, (given.pages / "truth.jsonl").read_text("utf8").splitlines())}
    with gzip.open(given.pages / "pages.jsonl.gz", "rt", encoding="utf8") as lines:
        cases = [{**truth[c["id"]], **c} for c in map(json.loads, lines)]
    with ProcessPoolExecutor(2) as pool:
        pages = list(pool.map(look, [c for c in cases if c["set"] == "news"], chunksize=8))

    said = []
    sure: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for part in range(FOLDS):
        table = {f: ScoreTable(c) for f, c in count([p for p in pages if p["fold"] != part]).items()}
        for page in pages:
            if page["fold"] != part:
                continue
            for field, pattern, right in page["seen"]:
                tally = sure[field]
                tally[0] += 1
                if table[field].score(pattern) >= 0.9:
                    tally[1] += 1
                    tally[2] += right
    for field, (every, high, right) in sure.items():
        said.append(
            f"{field}: {high / every:.0%} of {every} scored 0.9 or more, {right / max(1, high):.1%} of them right"
        )
    figures = "; ".join(said)
    sys.stderr.write(f"five-fold by host: {figures}\n")
    if given.write:
        rows = {
            field: "{\n" + ",\n".join(f"   {json.dumps(p)}: {json.dumps(c)}" for p, c in patterns.items()) + "\n  }"
            for field, patterns in count(pages).items()
        }
        about = (
            f"pattern: [right, seen], counted by tests/bench/count_scores.py on {len(pages)} pages. By host, {figures}."
        )
        body = ",\n".join(f'  "{field}": {row}' for field, row in rows.items())
        TABLE.write_text(f'{{\n "about": {json.dumps(about)},\n "fields": {{\n{body}\n }}\n}}\n', "utf8")


if __name__ == "__main__":
    main()
