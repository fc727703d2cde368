"""What the command line tells of a project, as plain data and as rows of words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from store.articles import Json

if TYPE_CHECKING:
    from store.project import Project

LIMIT = 50
_MARKS = re.compile("[\x02\x03]")
"""What stands around matching words in a snippet."""


def search_report(project: Project, query: str, limit: int = LIMIT) -> list[dict[str, Json]]:
    """Return the best matches of a query as plain data."""
    return [
        {"id": hit.id, "title": hit.title, "date": hit.date, "snippet": _MARKS.sub("", hit.snippet)}
        for hit in project.search(query, limit)
    ]


def flatten(figures: Mapping[str, Json], prefix: str = "") -> list[tuple[str, str]]:
    """Return nested figures as rows of a dotted name and a value."""
    rows: list[tuple[str, str]] = []
    for key, value in figures.items():
        name = f"{prefix}{key or '(none)'}"
        if isinstance(value, Mapping):
            rows += flatten(value, f"{name}.")
        else:
            rows.append((name, "" if value is None else str(value)))
    return rows


def write_json(report: Json, path: Path) -> None:
    """Write a report as JSON, in the place of a file that is there."""
    import json

    from store.writers.output import WholeFile

    with WholeFile(path, replace=True) as file:
        file.write(json.dumps(report, ensure_ascii=False, indent=2).encode("utf-8", "replace") + b"\n")
        file.commit()
