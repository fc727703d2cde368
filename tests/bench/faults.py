"""Kill the program at random moments over all kinds of work, and look whether anything is lost.

usage: python -m tests.bench.faults [--rounds 500] [--seed 5] [--only KIND,KIND] [--json FILE]

A round is one kill -9: the work runs in a process of its own, forked from this one (so that nothing is imported
again), which tells in a pipe what is durable. After it the project is opened as a person would, every decision that
was ever told is looked for in the journal with what it decided, and `check` must find nothing; an exported file is
whole, the old one or the new one; whatever passes for a backup is one. Printed: rounds, acknowledged decisions, lost
(0), files that failed the check (0). Exit 1 where anything is not as it must be.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false;qt.qpa.*=false")

from store.database import backups, opening
from store.database.file_format import SCHEMA
from store.errors import UserError
from store.importer import import_paths
from store.project import Project
from store.review import journal
from tests.bench.fault_work import IMPORTED, KINDS, WEIGHTS, Ground, whole

SECONDS = {"keys": 2.2, "decisions": 0.6, "import": 0.5, "migration": 0.6, "bulk": 0.8, "export": 0.6, "copy": 0.5}
"""Within how long after its start a kind of work is killed; what ends earlier shortens it."""
_ALL_EVERY = 20
_ARTICLES = 400
"""A project with more articles than this is left for a new one."""


class Faults:
    """The rounds, and what came of them."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.rng = random.Random(seed)
        self.folder = folder
        self.seconds = {kind: SECONDS.get(kind, 0.6) for kind in KINDS}
        self.grounds = 0
        self.rounds: Counter[str] = Counter()
        self.killed = 0
        self.acknowledged: Counter[str] = Counter()
        self.lost: list[str] = []
        self.failed: list[str] = []
        self.questions: list[str] = []
        self.ground = self._new_ground()

    def _new_ground(self) -> Ground:
        self.grounds += 1
        ground = Ground(self.folder / f"ground-{self.grounds}")
        ground.make()
        return ground

    # --- a round -------------------------------------------------------------------------------------------------

    def round(self, kind: str) -> None:
        """Let a kind of work run, kill it, and look at what is left."""
        ground = self.ground
        old = ""
        if kind == "import":
            ground.prepare_import()
        elif kind == "restore":
            ground.prepare_restore()
        elif kind == "migration":
            old = ground.prepare_migration(self.rng)
        elif kind == "export":
            with Project.open(ground.project, read_only=True) as project:
                self._export_all(project)
        told = self._run(kind, self.rng.random() * self.seconds[kind])
        self.rounds[kind] += 1
        where = f"round {sum(self.rounds.values())} ({kind})"
        before = len(ground.decisions)
        for line in told:
            if line["what"] in ("decision", "step"):
                ground.decisions.append(line)
                self.acknowledged[kind] += 1
            elif line["what"] == "question":
                self.questions.append(f"{where}: {line['said']}")
        try:
            with Project.open(ground.project) as project:
                self._look(project, where, 0 if sum(self.rounds.values()) % _ALL_EVERY == 0 else before)
                if kind == "import":
                    self._look_at_import(project, told, where)
                elif kind == "export":
                    self._look_at_exports(project, where)
                total = project.counts("").total
            if kind == "migration":
                self._look_at_migration(old, where)
            elif kind == "restore":
                self._look_at_restored(told, where)
            self._look_at_copies(where)
        except UserError as error:
            self.failed.append(f"{where}: {error}")
            total = _ARTICLES + 1
        if total > _ARTICLES:
            self.finish()
            self.ground = self._new_ground()

    def finish(self) -> None:
        """Look at everything once more."""
        try:
            with Project.open(self.ground.project) as project:
                self._look(project, f"at the end of project {self.grounds}", 0)
        except UserError as error:
            self.failed.append(f"at the end of project {self.grounds}: {error}")

    def _run(self, kind: str, seconds: float) -> list[dict[str, Any]]:
        """Fork, kill after some time; returns what was told until then."""
        reading, writing = os.pipe()
        seed = self.rng.random()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            self._work(kind, writing, seed)
        os.close(writing)
        begun = time.monotonic()
        heard = bytearray()
        ended = False
        while not ended and (left := begun + seconds - time.monotonic()) > 0:
            if select.select([reading], [], [], left)[0]:
                data = os.read(reading, 1 << 16)
                heard += data
                ended = not data
        if ended:
            self.seconds[kind] = max(0.05, min(self.seconds[kind], (time.monotonic() - begun) * 1.1))
        else:
            os.kill(pid, signal.SIGKILL)
            while data := os.read(reading, 1 << 16):
                heard += data
        os.close(reading)
        status = os.waitpid(pid, 0)[1]
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            self.killed += 1
        elif status != 0:
            self.failed.append(f"{kind} ended by itself with status {status}")
        return [json.loads(line) for line in heard.decode().split("\n")[:-1]]

    def _work(self, kind: str, writing: int, seed: float) -> None:
        def tell(line: dict[str, Any]) -> None:
            os.write(writing, json.dumps(line).encode() + b"\n")

        status = 1
        try:
            KINDS[kind](self.ground, tell, random.Random(seed))
            status = 0
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            os._exit(status)

    # --- what is left --------------------------------------------------------------------------------------------

    def _look(self, project: Project, where: str, since: int) -> None:
        """Check the project, and look for what was told since some decision."""
        self.failed += [f"{where}: {finding}" for finding in project.check()]
        histories: dict[int, list[journal.JournalStep]] = {}
        with project._database.reading() as connection:
            last = journal.last_step(connection)
            for told in self.ground.decisions[since:]:
                if told["step"] > last:
                    self.lost.append(f"{where}: step {told['step']} of {last}")
                    continue
                if told["what"] == "step":
                    edits = len(journal.places_of(connection, told["step"]))
                    if edits != told.get("edits", edits):
                        self.lost.append(f"{where}: step {told['step']} has {edits} articles")
                    continue
                number = told["number"]
                if number not in histories:
                    histories[number] = journal.history(connection, number)
                steps = [s for s in histories[number] if s.annotator == told["by"] and s.step <= told["step"]]
                stood = journal.replay([c for s in steps for c in s.changes])
                if not steps or steps[-1].step != told["step"]:
                    self.lost.append(f"{where}: step {told['step']} is not in the journal")
                elif any(stood[key] != value for key, value in told["stands"].items()):
                    self.lost.append(f"{where}: step {told['step']} leads elsewhere")

    def _look_at_import(self, project: Project, told: list[dict[str, Any]], where: str) -> None:
        done = any(line["what"] == "imported" for line in told)
        report = import_paths(project, [self.ground.lines], jobs=0)
        if report.read + report.known != IMPORTED or report.failed or (done and report.read):
            self.failed.append(f"{where}: again read {report.read}, known {report.known}, failed {report.failed}")
        self.failed += [f"{where}, imported again: {finding}" for finding in project.check()]

    def _look_at_migration(self, old: str, where: str) -> None:
        ground = self.ground
        with Project.open(ground.old) as project:
            self.failed += [f"{where}: {finding}" for finding in project.check()]
            said = whole(project, ground.folder / "migrated.jsonl")
        if ground.migrated.setdefault(old, said) != said:
            self.failed.append(f"{where}: the migrated project says something else")

    def _look_at_restored(self, told: list[dict[str, Any]], where: str) -> None:
        """Whatever was restored last stands there whole; what was told as restored does unless another one followed."""
        with Project.open(self.ground.restored) as project:
            self.failed += [f"{where}: {finding}" for finding in project.check()]
            if project.counts("").total not in (1, 2, 3):
                self.failed.append(f"{where}: {project.counts('').total} articles")

    def _export_all(self, project: Project) -> None:
        from store.exporter import export
        from tests.bench.fault_work import FORMATS

        for name in FORMATS:
            out = self.ground.folder / "exports" / f"out.{name}"
            if out.exists():
                self.ground.exported[name] = out.read_bytes()
            export(project, out.with_name(f"now.{name}"), name, only="all", replace=True)

    def _look_at_exports(self, project: Project, where: str) -> None:
        for out in (self.ground.folder / "exports").glob("out.*"):
            name = out.suffix[1:]
            if out.name.count(".") == 1 and out.read_bytes() not in (
                self.ground.exported.get(name), out.with_name(f"now.{name}").read_bytes()
            ):  # fmt: skip
                self.failed.append(f"{where}: {out.name} is neither the old file nor the new one")

    def _look_at_copies(self, where: str) -> None:
        """Open whatever passes for a copy or a backup."""
        folder = self.ground.folder
        found = list(folder.glob("copies/*.copydesk"))
        for project in (self.ground.project, self.ground.old, self.ground.restored):
            found += [backup.path for backup in backups.listed(project)]
        kept = [backup.path for backup in backups.listed(self.ground.restored)[:6]]
        for path in found:
            if path.name.startswith("."):
                continue
            if opening.look_over(path) == SCHEMA:
                with Project.open(path, read_only=True) as copy:
                    self.failed += [f"{where}: {path.name}: {finding}" for finding in copy.check()]
            if path not in kept:
                path.unlink()

    # --- what is told --------------------------------------------------------------------------------------------

    def figures(self) -> dict[str, Any]:
        """Return all figures as plain data."""
        return {
            "rounds": sum(self.rounds.values()),
            "killed": self.killed,
            "acknowledged": self.acknowledged.total(),
            "acknowledged_by_kind": dict(self.acknowledged),
            "lost": len(self.lost),
            "failed": len(self.failed),
            "questions": len(self.questions),
            "kinds": dict(self.rounds),
            "projects": self.grounds,
            "what": [*self.lost, *self.failed, *self.questions][:50],
            "python": platform.python_version(),
        }


def main(arguments: list[str] | None = None) -> int:
    """Run the rounds; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.faults")
    parser.add_argument("--rounds", type=int, default=500)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--only", default="", help="kinds of work, with commas between")
    parser.add_argument("--json", type=Path, default=None)
    given = parser.parse_args(arguments)
    _import_all()
    kinds = [k for k in given.only.split(",") if k] or list(KINDS)
    if unknown := set(kinds) - set(KINDS):
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(KINDS)}")
    weights = [WEIGHTS.get(kind, 1) for kind in kinds]
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="copydesk-faults-") as folder:
        faults = Faults(Path(folder), given.seed)
        # Each kind has its turn before chance decides.
        order = (kinds + faults.rng.choices(kinds, weights, k=given.rounds))[: given.rounds]
        for number, kind in enumerate(order, 1):
            faults.round(kind)
            if sys.stderr.isatty():
                print(f"\r{number} of {given.rounds}", end="", file=sys.stderr, flush=True)
        faults.finish()
    figures = faults.figures() | {"seed": given.seed, "seconds": round(time.monotonic() - begun, 1)}
    print(
        f"{figures['rounds']} rounds ({figures['killed']} killed at work), {figures['acknowledged']} acknowledged "
        f"decisions, {figures['lost']} lost, {figures['failed']} files that failed the check, "
        f"{figures['questions']} questions, {figures['seconds']} s"
    )
    by_kind = figures["acknowledged_by_kind"]
    print(", ".join(f"{kind} {count} ({by_kind.get(kind, 0)})" for kind, count in figures["kinds"].items()))
    for line in figures["what"]:
        print(f"  {line}")
    if given.json is not None:
        given.json.parent.mkdir(parents=True, exist_ok=True)
        given.json.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    return int(bool(faults.lost or faults.failed or faults.questions))


def _import_all() -> None:
    """Import, once, what the work needs."""

    import store.check
    import store.review.bulk.replacing
    import store.review.steps  # noqa: F401


if __name__ == "__main__":
    sys.exit(main())
