"""Measure changes of the field set: python -m tests.bench.fields [articles]; prints one JSON line an operation.

Every article is reviewed. For each operation: the preview, the change and its undo in seconds, by how much the process
grew, and whether the lossless export is the same bytes before and after.
"""

from __future__ import annotations

import hashlib
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from store.exporter import export
from store.field_plan import FieldDraft
from store.fields import FieldType
from store.importer import import_paths
from store.project import Project
from tests.bench import records

ANNOTATOR = "bench"


def document(i: int) -> dict[str, Any]:
    """Return record `i` in the lossless format, all of it accepted by one annotator."""
    record = records.article(i)
    text = record["text"]
    suggestions: dict[str, list[dict[str, Any]]] = {}
    fields: dict[str, list[dict[str, Any]]] = {}
    for key, values in record.items():
        if key in ("id", "url", "text"):
            continue
        suggestions[key], fields[key] = [], []
        for place, value in enumerate(values):
            words = str(value["value"])
            start = text.find(words)
            evidence = [{"start": start, "end": start + len(words), "quote": words}] if start >= 0 else []
            plain = {"value": value["value"], "attributes": value.get("attributes", {}), "evidence": evidence}
            suggestions[key].append({**plain, "score": value["score"], "extractor": "bench 1", "agreed": []})
            fields[key].append({**plain, "decision": "accepted", "from": place})
    review = {
        "annotator": ANNOTATOR, "status": "done", "flagged": False, "note": "", "seconds": 3,
        "finished": "2026-01-31T10:42:07Z", "fields": fields,
    }  # fmt: skip
    source = {"name": record["id"], "format": "text", "sha256": f"{i:064x}", "html": None}
    return {
        "copydesk": 1, "id": record["id"], "url": record["url"], "text": text, "language": "en", "meta": {},
        "source": source, "blocks": [{"start": 0, "end": len(text), "kind": "paragraph", "body": True}],
        "suggestions": suggestions, "alternatives": {}, "reviews": [review], "record": {},
    }  # fmt: skip


def reviewed(folder: Path, count: int) -> Project:
    """Return a project of `count` reviewed articles."""
    lines = folder / "articles.jsonl"
    with lines.open("w", encoding="utf-8") as out:
        for i in range(count):
            out.write(json.dumps(document(i), ensure_ascii=False) + "\n")
    project = Project.create(folder / "bench.copydesk")
    report = import_paths(project, [lines])
    assert report.read == count, report
    lines.unlink()
    return project


def slot(draft: FieldDraft, key: str) -> int:
    """Return the slot of a key."""
    found = draft.slot_of(key)
    assert found is not None
    return found.id


OPERATIONS: dict[str, Callable[[FieldDraft], FieldDraft]] = {
    "another label": lambda d: d.set(slot(d, "people"), label="Persons"),
    "hide": lambda d: d.set(slot(d, "people"), hidden=True),
    "another key": lambda d: d.set(slot(d, "people"), key="persons"),
    "names to text, one instead of many": lambda d: d.set(slot(d, "people"), type=FieldType.TEXT, many=False),
    "text to choice": lambda d: d.set(
        slot(d, "section"), type=FieldType.CHOICE, choices=("Politics", "Business", "Science", "Sport", "Culture")
    ),
    "numbers to text": lambda d: d.set(slot(d, "figures"), type=FieldType.TEXT),
    "merge": lambda d: d.merge(slot(d, "organisations"), slot(d, "places")),
    "delete": lambda d: d.delete(slot(d, "keywords")),
}


def digest(project: Project, folder: Path) -> str:
    """Return a digest of the lossless export."""
    out = folder / "out.jsonl"
    export(project, out, "copydesk", only="all", replace=True)
    with out.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def measure(project: Project, folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the figures of each operation."""
    before = digest(project, folder)
    for name, operation in OPERATIONS.items():
        change = operation(FieldDraft.of(project.fields)).change()
        began = time.perf_counter()
        found = project.preview_fields(change)
        previewed = time.perf_counter() - began
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began, busy = time.perf_counter(), time.process_time()
        project.change_fields(ANNOTATOR, change, backup=False)
        done, busy = time.perf_counter() - began, time.process_time() - busy
        began = time.perf_counter()
        assert project.undo(ANNOTATOR) is not None
        undone = time.perf_counter() - began
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - grown
        yield {
            "operation": name,
            "values": sum(f.suggestions + f.decided for f in found.fields),
            "preview_ms": round(previewed * 1000),
            "change_s": round(done, 2),
            "of_it_cpu_s": round(busy, 2),
            "undo_s": round(undone, 2),
            "grown_mb": round(grown / 1024),
            "same_bytes": digest(project, folder) == before,
        }


def main(arguments: list[str]) -> int:
    """Print the figures."""
    count = int(arguments[0]) if arguments else 20_000
    with tempfile.TemporaryDirectory(prefix="copydesk-fields-") as name, reviewed(Path(name), count) as project:
        for figures in measure(project, Path(name)):
            print(json.dumps(figures), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
