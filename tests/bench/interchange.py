"""Write and read a project in every format: records a second, and the peak memory of the process that does it.

`python -m tests.bench.interchange [COUNT ...] [--formats NAME,NAME] [--write-only]`: counts of reviewed articles, 2,000
and 10,000 unless given (100,000 takes an hour and more). Flat JSONL is also timed against a plain loop over the same
tables that only reads rows and writes JSON with orjson, in turn with it; both in processor time, the best of five.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from store.exporter import export
from store.importer import import_paths
from store.project import Project
from store.readers.registry import reader
from store.writers import FORMATS, writer
from tests.bench.fields import reviewed

OF_PLAIN = 0.4
"""The share of the plain loop's rate that flat JSONL has to reach."""
LABEL_STUDIO = 10_000 / 23
"""Records a second that Label Studio exports as JSON, at 10,000 tasks, on the reference machine."""
TIMES_LABEL_STUDIO = 30
_RUNS = 5
_READ_ALIKE = ("jsonl", "csv", "tsv", "copydesk")
_PLAIN = """
select a.id, a.url, t.text, r.document from article a
join article_text t on t.number = a.number join review r on r.number = a.number order by a.number
"""


def plain_loop(project: Path, out: Path) -> int:
    """Read the rows that a flat record is made of and write it, nothing else."""
    count = 0
    with sqlite3.connect(project) as database, out.open("wb") as file:
        for id_, url, text, document in database.execute(_PLAIN):
            record = {"id": id_, "url": url, "text": text}
            for key, values in orjson.loads(document).items():
                record[key] = [v["value"] for v in values] if len(values) != 1 else values[0]["value"]
            file.write(orjson.dumps(record) + b"\n")
            count += 1
    return count


def flat_against_plain(path: Path, folder: Path) -> dict[str, Any]:
    """Time flat JSONL and the plain loop in turn."""
    plain, flat, wall, count = [], [], [], 0
    with Project.open(path, read_only=True) as project:
        for _ in range(_RUNS):
            began = time.process_time()
            count = plain_loop(path, folder / "plain.jsonl")
            plain.append(time.process_time() - began)
            began, clock = time.process_time(), time.perf_counter()
            export(project, folder / "flat.jsonl", "jsonl", replace=True)
            flat.append(time.process_time() - began)
            wall.append(time.perf_counter() - clock)
    return {
        "plain_per_s": round(count / min(plain)),
        "flat_per_s": round(count / min(flat)),
        "flat_per_s_clock": round(count / min(wall)),
        "ratio": round(min(plain) / min(flat), 3),
    }


def measure(project: Path, folder: Path, format: str, *, write_only: bool = False) -> dict[str, Any]:
    """Write a project in one format and read it again, each in a process of its own."""
    kind = writer(format)
    out = folder / f"out-{format}{kind.suffix}"
    figures: dict[str, Any] = {}
    figures.update(_child("write", project, out, format))
    if not write_only and (format in _READ_ALIKE or reader(format) is not None):
        figures.update(_child("read", folder / f"read-{format}.copydesk", out, format))
    for path in folder.glob(f"*-{format}*"):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return figures


def _child(what: str, project: Path, out: Path, format: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.interchange", f"--{what}", str(project), str(out), format]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        return {f"{what}_failed": (done.stderr.strip().splitlines() or ["no word"])[-1][:120]}
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def work(what: str, project: Path, out: Path, format: str) -> None:
    """Do one of the two in this process and print its figures."""
    import resource

    began = time.perf_counter()
    if what == "write":
        with Project.open(project, read_only=True) as opened:
            count = export(opened, out, format).written
    else:
        with Project.create(project) as made:
            report = import_paths(made, [out], extract=False, jobs=0, annotator="bench")
            count = report.read
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({f"{what}_n": count, f"{what}_per_s": round(count / seconds), f"{what}_peak_mb": peak}))


def run(
    folder: Path, counts: tuple[int, ...], formats: tuple[str, ...], *, write_only: bool = False
) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Yield for each format its figures; memory is flat where the largest count takes hardly more than the smallest."""
    projects = {}
    for count in counts:
        place = folder / str(count)
        place.mkdir()
        with reviewed(place, count) as project:
            projects[count] = Path(project.location)
    figures = flat_against_plain(projects[counts[-1]], folder)
    well = figures["ratio"] >= OF_PLAIN and figures["flat_per_s"] >= TIMES_LABEL_STUDIO * LABEL_STUDIO
    yield "flat JSONL against a plain loop", figures, well
    for name in formats:
        by_count = {n: measure(projects[n], folder, name, write_only=write_only) for n in counts}
        last = by_count[counts[-1]]
        told = {f"{key}@{n}": found[key] for n, found in by_count.items() for key in found if key.endswith("_peak_mb")}
        rates = {key: value for key, value in last.items() if not key.endswith("_peak_mb")}
        peaks = [found.get("write_peak_mb", 0) for found in by_count.values()]
        yield name, {**rates, **told}, "write_failed" not in last and peaks[-1] <= 1.5 * peaks[0]


def main(arguments: list[str]) -> None:
    """Run from the command line."""
    if arguments and arguments[0] in ("--write", "--read"):
        work(arguments[0][2:], Path(arguments[1]), Path(arguments[2]), arguments[3])
        return
    counts = tuple(int(a) for a in arguments if a.isdigit()) or (2_000, 10_000)
    named = arguments[arguments.index("--formats") + 1].split(",") if "--formats" in arguments else FORMATS
    with tempfile.TemporaryDirectory() as folder:
        found = run(Path(folder), counts, tuple(named), write_only="--write-only" in arguments)
        for name, figures, well in found:
            told = "  ".join(f"{key} {value}" for key, value in figures.items())
            print(f"{'ok  ' if well else 'MISS'} {name:34} {told}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
