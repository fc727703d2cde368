"""Train the weights of `store.extract.body_model`, and say how well they do on hosts that they have not seen.

usage: train_body.py PAGES_DIR [--write]

PAGES_DIR holds pages.jsonl.gz (id, url, html) and truth.jsonl (id, set, truth). Needs scikit-learn, which the program
itself does not. Each block's label is the share of its words that stand in a run of the true body; its weight is its
share of the page's words, so that every page counts alike, as in the score.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from pathlib import Path
from statistics import mean
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from store.extract.body import extracted_text
from store.extract.body_features import WORD, Runs, features
from store.extract.page_data import collect
from store.extract.page_hints import hints_of
from store.readers.pages import read_page

WEIGHTS = Path(__file__).parents[2] / "resources" / "extract" / "body_weights.json"
FOLDS = 5
STRENGTH = 0.001
THRESHOLD = 0.5


def look(case: dict[str, Any]) -> dict[str, Any]:
    """Return one page's blocks as features, labels and sizes."""
    page = read_page(case["html"])
    hints = hints_of(page, collect(page.tree, case["url"]), extracted_text(page.tree, case["url"]))
    body = case["truth"]["body"]
    truth = Runs(body)
    words = [WORD.findall(b.text) for b in page.blocks]
    return {
        "rows": features(page.blocks, hints),
        "labels": [truth.cover(w) for w in words],
        "weights": [(len(w) + 1.0) / max(40, truth.size) for w in words],
        "texts": [b.text for b in page.blocks],
        "body": body,
        "set": case["set"],
        "fold": fold_of(case["url"]),
    }


def fold_of(url: str) -> int:
    """Return the fold of a page: all pages of a publisher's hosts fall into the same one."""
    labels = (urlsplit(url or "").hostname or "").split(".")
    keep = 2 if len(labels) < 3 or len(labels[-2]) > 3 else 3
    return int(hashlib.md5(".".join(labels[-keep:]).encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def fit(x: Any, labels: Any, weights: Any) -> tuple[Any, float]:
    """Return the weights per unit of each column, and the intercept."""
    # Only this script needs scikit-learn, so it is not among the program's requirements.
    scaler = import_module("sklearn.preprocessing").StandardScaler().fit(x)
    scaled = scaler.transform(x)
    model = import_module("sklearn.linear_model").LogisticRegression(C=STRENGTH, max_iter=4000)
    importance = np.r_[weights * labels, weights * (1 - labels)] * 1000
    used = importance > 0
    model.fit(
        np.vstack([scaled, scaled])[used],
        np.r_[np.ones(len(x)), np.zeros(len(x))][used],
        sample_weight=importance[used],
    )
    coefficients = model.coef_[0] / scaler.scale_
    return coefficients, float(model.intercept_[0] - (coefficients * scaler.mean_).sum())


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = WORD.findall(text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def score(pages: list[dict[str, Any]], chances: list[Any]) -> str:
    """Return precision, recall and F1 of word 4-grams for each set, as the public benchmark counts them."""
    said = []
    for name in sorted({p["set"] for p in pages}):
        precisions, recalls = [], []
        for page, chance in zip(pages, chances, strict=True):
            if page["set"] != name:
                continue
            got = shingles("\n".join(t for t, c in zip(page["texts"], chance, strict=True) if c > THRESHOLD))
            want = shingles(page["body"])
            hit = sum((got & want).values())
            precisions.append(hit / max(1, sum(got.values())))
            recalls.append(hit / max(1, sum(want.values())))
        p, r = mean(precisions), mean(recalls)
        said.append(f"{name}: F1 {2 * p * r / (p + r):.4f}, precision {p:.4f}, recall {r:.4f}, {len(recalls)} pages")
    return "; ".join(said)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--write", action="store_true", help=f"replace {WEIGHTS.name}")
    given = parser.parse_args()
    truth = {c["id"]: c for c in map(json.loads, (given.pages / "truth.jsonl").read_text("utf8").splitlines())}
    with gzip.open(given.pages / "pages.jsonl.gz", "rt", encoding="utf8") as lines:
        cases = [{**truth[c["id"]], **c} for c in map(json.loads, lines)]
    with ProcessPoolExecutor(2) as pool:
        pages = list(pool.map(look, cases, chunksize=8))

    counts = Counter(name for page in pages for row in page["rows"] for name in row)
    names = sorted(name for name, count in counts.items() if count >= 60)
    x = np.array([[row.get(n, 0.0) for n in names] for page in pages for row in page["rows"]])
    labels = np.array([v for page in pages for v in page["labels"]])
    weights = np.array([v for page in pages for v in page["weights"]])
    folds = np.repeat([page["fold"] for page in pages], [len(page["rows"]) for page in pages])
    chances = np.zeros(len(labels))
    for fold in range(FOLDS):
        coefficients, intercept = fit(x[folds != fold], labels[folds != fold], weights[folds != fold])
        chances[folds == fold] = 1 / (1 + np.exp(-(x[folds == fold] @ coefficients + intercept)))
    cuts = np.cumsum([len(page["rows"]) for page in pages])[:-1]
    figures = score(pages, np.split(chances, cuts))
    sys.stderr.write(f"five-fold by host: {figures}\n")
    if given.write:
        coefficients, intercept = fit(x, labels, weights)
        content = {
            "about": "Log-odds that a block stands in the body, per unit of each of store/extract/body_features.py."
            f" Trained on {len(pages)} pages by tests/bench/train_body.py. Five-fold by host: {figures}.",
            "threshold": THRESHOLD,
            "intercept": round(intercept, 4),
            "weights": {n: round(float(c), 5) for n, c in zip(names, coefficients, strict=True)},
        }
        WEIGHTS.parent.mkdir(parents=True, exist_ok=True)
        WEIGHTS.write_text(json.dumps(content, indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
