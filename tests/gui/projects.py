"""Small projects for the window's tests: articles whose suggestions are known."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from store.importer import import_paths
from store.project import Project

TEXT = (
    "{headline}\n"
    "Tashkent, October 22. Uljas Bektenov met Abdulla Aripov in Samarkand.\n"
    "Trade reached $4.4 billion. Samarkand hosts the forum again, said Uljas Bektenov.\n"
    "Share with your friends"
)


def document(number: int, headline: str = "", *, sure: bool = False, body: str = TEXT) -> dict[str, Any]:
    """Return one article of the lossless format; its date is unsure unless `sure`, its first person always sure."""
    headline = headline or f"Forum number {number} opens"
    text = body.format(headline=headline)
    blocks, start = [], 0
    for index, line in enumerate(text.split("\n")):
        furniture = line.startswith("Share")
        kind = "heading" if index == 0 else "furniture" if furniture else "paragraph"
        blocks.append({"start": start, "end": start + len(line), "kind": kind, "body": not furniture and index > 0})
        start += len(line) + 1

    def at(words: str) -> list[dict[str, Any]]:
        found, position = [], text.find(words)
        while position >= 0:
            found.append({"start": position, "end": position + len(words), "quote": words})
            position = text.find(words, position + 1)
        return found

    def value(value: Any, words: str, score: float, **attributes: str) -> dict[str, Any]:
        return {
            "value": value, "attributes": attributes, "evidence": at(words), "score": score, "extractor": "test 1",
            "agreed": [],
        }  # fmt: skip

    return {
        "copydesk": 1,
        "id": f"a{number}",
        "url": None,
        "text": text,
        "language": "en",
        "meta": {},
        "source": {"name": f"a{number}.txt", "format": "text", "sha256": f"{number:064x}", "html": None},
        "blocks": blocks,
        "suggestions": {
            "headline": [value(headline, headline, 0.99)],
            "published": [value("2024-10-22", "October 22", 0.95 if sure else 0.41)],
            "people": [
                value("Abdulla Aripov", "Abdulla Aripov", 0.93),
                value("Uljas Bektenov", "Uljas Bektenov", 0.9 if sure else 0.7),
            ],
        },
        "alternatives": {},
        "reviews": [],
        "record": {},
    }


def make_project(path: Path, documents: list[dict[str, Any]]) -> Path:
    """Make a project that holds some documents; the same ones are read in once, and the file copied after that."""
    path.write_bytes(_made("\n".join(json.dumps(d, ensure_ascii=False) for d in documents) + "\n"))
    return path


@cache
def _made(lines: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path, source = Path(folder) / "made.copydesk", Path(folder) / "made.jsonl"
        source.write_text(lines, "utf-8")
        with Project.create(path) as project:
            report = import_paths(project, [source], jobs=0)
            assert not report.failed, report.failed
        return path.read_bytes()
