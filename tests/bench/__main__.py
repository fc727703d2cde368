"""Measure what a person feels, print it beside what was wanted, and keep the figures in out/bench.json.

usage: python -m tests.bench [NAME ...]   names: start, next, sizes, decide, store, queries, extraction, fields,
effort, interchange (by default all)

Absolute times are of the machine at hand; start-up is given as a ratio to the barest window, timed in turn with it.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench import records

ROOT = Path(__file__).resolve().parents[2]
FLOOR = ROOT.parent / "shared" / "measure" / "floor_window.py"
SAMPLE = ROOT / "resources" / "samples" / "samarkand.txt"
SCORER = ROOT.parent / "shared" / "measure" / "extraction.py"
PAGES = ROOT.parent / "shared" / "data" / "pages"
FRAME_MS = 16.7
FLOOR_S = 0.13
"""What the barest window takes on the machine of the design."""
_WANTED = {
    "body/bench": ("f1", 0.955),
    "body/news": ("f1", 0.943),
    "headline": ("loose", 0.83),
    "published": ("day", 0.975),
    "authors": ("f1", 0.85),
    "keywords": ("f1", 0.65),
}
_RUNS = 9


class Bench:
    """Figures, and a folder in which their projects are made once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.figures: dict[str, Any] = {}

    def project(self, count: int, characters: int = records.CHARACTERS) -> Path:
        """Return a project of `count` generated articles; a fresh copy each time."""
        made = self.folder / f"{count}-{characters}.copydesk"
        if not made.exists():
            lines = self.folder / f"{count}-{characters}.jsonl"
            records.write(lines, count, characters)
            _run("-m", "gui", "import", str(made), str(lines), "--no-extract")
            lines.unlink()
        copy = self.folder / f"work-{time.monotonic_ns()}.copydesk"
        _run("-m", "gui", "backup", str(made), str(copy))
        return copy

    def tell(self, name: str, figures: dict[str, Any], wanted: str, reached: bool) -> None:
        """Print a row and keep it."""
        self.figures[name] = {**figures, "wanted": wanted, "reached": reached}
        shown = "  ".join(f"{key} {value}" for key, value in figures.items())
        print(f"{'ok  ' if reached else 'MISS'} {name:42} {shown}   (wanted: {wanted})", flush=True)


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def _barest() -> float:
    """Return the seconds that the barest window takes."""
    began = time.time()
    subprocess.run([sys.executable, str(FLOOR), str(SAMPLE)], check=True, stderr=subprocess.DEVNULL)
    return time.time() - began


def machine_factor() -> float | None:
    """Say how many times slower than the design's this machine is now; milliseconds are to be read by that."""
    if not FLOOR.exists():
        return None
    _barest()  # warms the disk
    floor = statistics.median(_barest() for _ in range(5))
    factor = round(floor / FLOOR_S, 2)
    print(f"--   machine: barest window {floor:.3f} s, {factor} times the design's {FLOOR_S} s", flush=True)
    return factor


def start(bench: Bench) -> None:
    """Time the start against the barest window, in turn."""
    if not FLOOR.exists():
        print(f"--   start-up: {FLOOR.name} does not stand beside this checkout", flush=True)
        return
    project = bench.project(1_000)
    floor, painted, answering, ratios = [], [], [], []
    for run in range(_RUNS + 1):
        barest = _barest()
        environment = os.environ | {"BENCH_BEGAN": repr(time.time())}
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.start_probe", str(project)],
            cwd=ROOT, env=environment, check=True, capture_output=True, text=True,
        )  # fmt: skip
        marks = json.loads(done.stdout.splitlines()[-1])
        if run:  # the first pair warms the disk
            floor.append(barest)
            painted.append(marks["window painted"])
            answering.append(marks["answering keys"])
            ratios.append((painted[-1] / barest, answering[-1] / barest))
    first, second = (statistics.median(r[i] for r in ratios) for i in (0, 1))
    shown = {"floor_s": round(statistics.median(floor), 3), "s": round(statistics.median(painted), 3)}
    bench.tell("start: window painted", {**shown, "ratio": round(first, 2)}, "at most 2 times the floor", first <= 2)
    shown["s"] = round(statistics.median(answering), 3)
    bench.tell(
        "start: article painted, answering", {**shown, "ratio": round(second, 2)}, "at most 5 times", second <= 5
    )


def next_article(bench: Bench) -> None:
    """Time accept-all-and-go-on at two sizes of project."""
    from tests.bench import window

    for count in (1_000, 20_000):
        painted, saved = window.next_article(bench.project(count), 60)
        median = painted.figures()["median_ms"]
        bench.tell(f"next article painted, {count:,} articles", painted.figures(), "median 16.7 ms", median <= FRAME_MS)
        bench.tell(f"  and saved, {count:,} articles", saved.figures(), "shown, no bound", True)


def sizes(bench: Bench) -> None:
    """Time the next article where the texts are long."""
    from tests.bench import window

    painted, _ = window.next_article(bench.project(200, 20_000), 40)
    median = painted.figures()["median_ms"]
    bench.tell("next article painted, 20 kB texts", painted.figures(), "median 33.4 ms", median <= 2 * FRAME_MS)
    screen = window.first_screen(bench.project(8, 1_000_000))
    median = screen.figures()["median_ms"]
    bench.tell("first screen of a 1 MB text", screen.figures(), "100 ms", median <= 100)


def decide(bench: Bench) -> None:
    """Time a decision to `saved`, and how long it holds up the event loop."""
    from tests.bench import window

    for count in (1_000, 20_000):
        saved, stood = window.decision(bench.project(count), 100)
        bench.tell(
            f"decision saved, {count:,} articles", saved.figures(), "median 10 ms", saved.figures()["median_ms"] <= 10
        )
        bench.tell(
            f"  event loop stood still, {count:,}", stood.figures(), "never over 16 ms",
            stood.figures()["max_ms"] <= 16,
        )  # fmt: skip


def store(bench: Bench) -> None:
    """Time the store alone."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.store_speed"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    print(done.stdout, flush=True)
    bench.figures["store"] = done.stdout.splitlines()


def queries(bench: Bench) -> None:
    """Time filters, orders and completion over 20,000 articles, of which a tenth is reviewed."""
    from store.project import Project
    from tests.bench import query_speed

    with Project.open(bench.project(20_000)) as project:
        for name, figures, most in query_speed.figures(project):
            bench.tell(name, figures, f"{most} ms", figures["ms"] <= most)


def bulk(bench: Bench) -> None:
    """Time changes over 20,000 articles: looked at, made and undone, with the same export before and after."""
    from tests.bench import bulk as changes

    preview, done = changes.PREVIEW_SECONDS, changes.DONE_SECONDS
    for name, figures in changes.run(20_000):
        well = figures["preview_s"] <= preview and max(figures["done_s"], figures["undone_s"]) <= done
        bench.tell(f"bulk: {name}", figures, f"preview {preview} s, done and undone {done} s", well)


def extraction(bench: Bench) -> None:
    """Score the built-in extraction on real pages, through the command line."""
    if not (SCORER.exists() and PAGES.is_dir()):
        print("--   extraction: the real pages do not stand beside this checkout", flush=True)
        return
    command = [sys.executable, str(SCORER), str(PAGES), "--command", f"{sys.executable} -m gui", "--json"]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    scores = json.loads(done.stdout)
    for name, (measure, least) in _WANTED.items():
        figures = {key: round(value, 3) for key, value in scores[name].items()}
        bench.tell(f"extraction: {name}", figures, f"{measure} {least}", scores[name][measure] >= least)
    shown = {"missing": scores["missing"], "pages": scores["pages"], "seconds": scores["import_seconds"]}
    bench.tell("extraction: pages", shown, "none missing", scores["missing"] == 0)


def fields(bench: Bench) -> None:
    """Time changes of the field set where every article is reviewed, with their undo."""
    from tests.bench import fields as changes

    folder = bench.folder / "fields"
    folder.mkdir()
    with changes.reviewed(folder, 20_000) as project:
        for figures in changes.measure(project, folder):
            name = f"fields: {figures.pop('operation')}, 20,000 reviewed"
            reached = figures["preview_ms"] <= 300 and figures["change_s"] <= 5 and figures["same_bytes"]
            bench.tell(name, figures, "preview 300 ms, done 5 s, undone to the same bytes", reached)


def effort(bench: Bench) -> None:
    """Count the actions that make records right, on tasks of our own and on real pages; out/effort.json has all."""
    from tests.bench import effort as effort_bench

    found = effort_bench.run_all(bench.folder, PAGES)
    tasks = found["tasks"].values()
    missed = [name for name, task in found["tasks"].items() if not task["reached"]]
    bench.tell("effort: tasks of Label Studio's", {"n": len(tasks), "missed": missed}, "all in time", not missed)
    if "actions" in found:
        bench.tell("effort: actions an article", found["actions"], "median 6", found["actions"]["median"] <= 6)
        bench.tell("effort: model time an article (s)", found["seconds"], "shown, no bound", True)
        wrong = len(found["not_right"])
        bench.tell("effort: records not right in the end", {"n": wrong}, "none", not wrong)


def interchange(bench: Bench) -> None:
    """Write and read every format at 2,000 and 10,000 articles; flat JSONL against a plain loop."""
    from store.writers import FORMATS
    from tests.bench import interchange as formats

    folder = bench.folder / "interchange"
    folder.mkdir()
    for name, figures, well in formats.run(folder, (2_000, 10_000), tuple(FORMATS)):
        wanted = "memory flat"
        if name not in FORMATS:
            least = formats.TIMES_LABEL_STUDIO * formats.LABEL_STUDIO
            wanted = f"{formats.OF_PLAIN} of the loop, {least:,.0f} a second"
        bench.tell(f"interchange: {name}", figures, wanted, well)


ALL: dict[str, Callable[[Bench], None]] = {
    "start": start, "next": next_article, "sizes": sizes, "decide": decide, "store": store,
    "queries": queries, "bulk": bulk, "extraction": extraction, "fields": fields, "effort": effort,
    "interchange": interchange,
}  # fmt: skip


def main(names: list[str]) -> int:
    """Run benches; the exit code is 0 even where a figure was missed: they are printed, not asserted."""
    unknown = [name for name in names if name not in ALL]
    if unknown:
        print(f"there is no bench {unknown[0]!r}; there are {', '.join(ALL)}", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="copydesk-bench-") as folder:
        os.environ["COPYDESK_CONFIG_DIR"] = folder
        bench = Bench(Path(folder))
        factor = machine_factor()
        for name in names or ALL:
            ALL[name](bench)
    out = ROOT / "out" / "bench.json"
    out.parent.mkdir(exist_ok=True)
    machine: dict[str, Any] = {
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
    }
    machine["factor"] = factor
    out.write_text(json.dumps({"machine": machine, "figures": bench.figures}, indent=1) + "\n", "utf-8")
    print(f"figures: {out.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
