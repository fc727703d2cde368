"""What `tests.bench.faults` kills: each kind of work, done in a process of its own, which tells what is durable.

A worker gets the ground it stands on, a function that tells (a line into a pipe, so it is out when it returns) and a
random generator. What it tells of a decision is what the window has just called saved.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from store.database import backups
from store.database.packing import pack_fields
from store.database.restoring import restore
from store.exporter import export
from store.importer import import_paths
from store.project import Project
from tests.gui.projects import document, make_project

ANNOTATOR = "ann"
OTHER = "bulk"
OLD = Path(__file__).resolve().parents[1] / "data" / "projects"
FORMATS = ("copydesk", "jsonl", "csv")
ARTICLES, IMPORTED = 40, 24

Tell = Callable[[dict[str, Any]], None]


@dataclass
class Ground:
    """The files of one project, and what must still be so of them."""

    folder: Path
    decisions: list[dict[str, Any]] = field(default_factory=list)
    """What was told as durable."""
    exported: dict[str, bytes] = field(default_factory=dict)
    """What stands in the exported files, by name."""
    imports: int = 0
    migrated: dict[str, bytes] = field(default_factory=dict)
    """What an old project says once it is brought up, by its schema."""

    @property
    def project(self) -> Path:
        """The project."""
        return self.folder / "news.copydesk"

    @property
    def old(self) -> Path:
        """A project of an older version."""
        return self.folder / "old" / "old.copydesk"

    @property
    def lines(self) -> Path:
        """What is imported next."""
        return self.folder / f"import-{self.imports}.jsonl"

    @property
    def restored(self) -> Path:
        """A project that is restored from its backups; see `prepare_restore`."""
        return self.folder / "restored" / "restored.copydesk"

    def prepare_restore(self) -> None:
        """Make that project, once: with three backups, of one, two and three articles."""
        if self.restored.exists():
            return
        self.restored.parent.mkdir()
        with Project.create(self.restored) as project:
            for n in range(1, 4):
                lines = self.restored.with_name("more.jsonl")
                lines.write_text(json.dumps(document(n)) + "\n", "utf-8")
                import_paths(project, [lines], jobs=0)
                project.back_up_now()

    def make(self) -> None:
        """Make the project."""
        self.folder.mkdir(parents=True)
        make_project(self.project, [document(n, sure=n % 3 == 0) for n in range(1, ARTICLES + 1)])
        (self.folder / "copies").mkdir()
        (self.folder / "exports").mkdir()

    def prepare_import(self) -> None:
        """Write records that are not in the project yet."""
        self.imports += 1
        first = 1000 + self.imports * IMPORTED
        documents = [document(first + n) for n in range(IMPORTED)]
        self.lines.write_text("".join(json.dumps(d) + "\n" for d in documents), "utf-8")

    def prepare_migration(self, rng: random.Random) -> str:
        """Put a project of an older version in place; returns which."""
        shutil.rmtree(self.old.parent, ignore_errors=True)
        self.old.parent.mkdir()
        packed = rng.choice(sorted(OLD.glob("*.gz")))
        self.old.write_bytes(gzip.decompress(packed.read_bytes()))
        return packed.name


def whole(project: Project, out: Path) -> bytes:
    """Return all that a project says, as the lossless format has it."""
    export(project, out, "copydesk", only="all", replace=True)
    said = out.read_bytes()
    return said + out.with_name(out.name + ".project.json").read_bytes()


# --- the kinds ------------------------------------------------------------------------------------------------------


def keys(ground: Ground, tell: Tell, rng: random.Random) -> None:
    """Press real keys in the window, one after the other, until killed."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QDialog

    from gui.app import dress, make_application
    from gui.context import Context
    from gui.main_window import MainWindow
    from gui.settings import Settings

    application = make_application()
    settings = Settings(ground.folder / "settings.ini")
    settings.annotator, settings.theme = ANNOTATOR, "light"
    context = Context(settings)
    dress(application, context.theme)
    window = MainWindow(context)
    window.resize(1280, 800)

    def decided(step: Any, saved: Any) -> None:
        # Told behind the window's own footer: it says "Saved" by now.
        review = saved.review
        stands = {
            "status": review.status.value,
            "flagged": review.flagged,
            "note": review.note,
            "fields": pack_fields(review.fields),
        }
        tell({"what": "decision", "step": saved.step, "number": step.number, "by": ANNOTATOR, "stands": stands})

    def watch(session: Any) -> None:
        session.steps.written.connect(decided)
        session.steps.taken_back.connect(lambda undone, which: tell({"what": "step", "step": undone.step}))

    context.project_opened.connect(watch)
    context.project_failed.connect(lambda _, reason: tell({"what": "question", "said": reason}))
    context.failed.connect(lambda error: tell({"what": "question", "said": repr(error)}))
    window.show()
    window.activateWindow()
    context.open_project(str(ground.project))

    def pump(until: Callable[[], bool], seconds: float = 20.0) -> None:
        end = time.monotonic() + seconds
        while not until() and time.monotonic() < end:
            application.processEvents()

    pump(lambda: context.session is not None)
    pump(lambda: not context.jobs.busy)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            tell({"what": "question", "said": dialog.windowTitle()})
    if window.banner.isVisible():
        tell({"what": "question", "said": window.banner.label.text()})
    window.queue.show_view("all")
    pump(lambda: not context.jobs.busy)
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    pressed: list[tuple[Any, Any]] = [
        (Qt.Key.Key_A, none), (Qt.Key.Key_A, none), (Qt.Key.Key_Return, none), (Qt.Key.Key_X, none),
        (Qt.Key.Key_F, none), (Qt.Key.Key_J, none), (Qt.Key.Key_B, none), (Qt.Key.Key_Return, control),
        (Qt.Key.Key_Z, control), (Qt.Key.Key_Space, none), (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Delete, control),
    ]  # fmt: skip
    tell({"what": "begun"})
    while True:
        if window.desk.state is None:  # the end of the list
            window.queue.show_view("all")
            pump(lambda: not context.jobs.busy)
            window.queue.open_relative(1 - window.queue.model.rowCount())
            pump(lambda: window.desk.state is not None, 1.0)
        key, modifier = rng.choice(pressed)
        QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
        for _ in range(rng.randrange(1, 6)):
            application.processEvents()


def store_decisions(ground: Ground, tell: Tell, rng: random.Random) -> None:
    """Decide through the store as fast as it goes, and take some of it back."""
    from store.articles import Status
    from store.project import Edit

    with Project.open(ground.project) as project:
        numbers = list(project.queue(OTHER, view="all"))
        tell({"what": "begun"})
        while True:
            number = rng.choice(numbers)
            review = project.review(number, OTHER)
            after = Status.SKIPPED if review.status is not Status.SKIPPED else Status.IN_PROGRESS
            edits = [Edit("note", None, review.note, f"{rng.random()}"), Edit("status", None, review.status, after)]
            saved = project.decide(OTHER, number, edits, action="note")
            now = saved.review
            stands = {"status": now.status.value, "flagged": now.flagged, "note": now.note}
            told = {"what": "decision", "step": saved.step, "number": number, "by": OTHER, "stands": stands}
            tell(told)
            if rng.random() < 0.3 and (undone := project.undo(OTHER)) is not None:
                tell({"what": "step", "step": undone.step})


def importing(ground: Ground, tell: Tell, rng: random.Random) -> None:
    """Import a file."""
    with Project.open(ground.project) as project:
        tell({"what": "begun"})
        report = import_paths(project, [ground.lines], jobs=0)
        tell({"what": "imported", "read": report.read})


def migration(ground: Ground, tell: Tell, rng: random.Random) -> None:
    """Bring an older project to this version by opening it."""
    tell({"what": "begun"})
    with Project.open(ground.old):
        tell({"what": "migrated"})


def bulk(ground: Ground, tell: Tell, rng: random.Random) -> None:
    """Change a value in all articles, with a copy of the project before it, and take every second change back."""
    from store.review.bulk.hits import Scope
    from store.review.bulk.replacing import Pattern, Replace

    with Project.open(ground.project) as project:
        tell({"what": "begun"})
        while True:
            names = ["Aripov", "Aripova"]
            rng.shuffle(names)
            operation = Replace(("people",), Pattern(names[0], case=True, whole=False), names[1])
            hits = project.find_hits(operation, OTHER, Scope())
            made = project.change_hits(operation, OTHER, hits)
            if made.step is not None:
                tell({"what": "step", "step": made.step, "edits": len(made.numbers)})
            if rng.random() < 0.5 and (undone := project.undo(OTHER)) is not None:
                tell({"what": "step", "step": undone.step})


def exporting(ground: Ground, tell: Tell, rng: random.Random) -> None:
    """Export over the files that are there, in one format after the other."""
    with Project.open(ground.project, read_only=True) as project:
        tell({"what": "begun"})
        while True:
            name = rng.choice(FORMATS)
            export(project, ground.folder / "exports" / f"out.{name}", name, only="all", replace=True)


def copying(ground: Ground, tell: Tell, rng: random.Random) -> None:
    """Copy the project to new files, while it is open."""
    with Project.open(ground.project) as project:
        tell({"what": "begun"})
        while True:
            out = ground.folder / "copies" / f"copy-{os.getpid()}-{rng.randrange(10**9)}.copydesk"
            tell({"what": "copied", "path": str(project.backup(out))})


def backing_up(ground: Ground, tell: Tell, rng: random.Random) -> None:
    """Keep backups, as at the start of a day and when a person asks for one."""
    with Project.open(ground.project) as project:
        tell({"what": "begun"})
        while True:
            tell({"what": "copied", "path": str(project.back_up_now())})


def restoring(ground: Ground, tell: Tell, rng: random.Random) -> None:
    """Make a project what it was in one of its backups, forth and back."""
    tell({"what": "begun"})
    while True:
        backup = rng.choice(backups.listed(ground.restored)[:6])
        done = restore(ground.restored, backup.path)
        assert done.before is not None
        tell({"what": "restored", "articles": done.holding.articles})


KINDS: dict[str, Callable[[Ground, Tell, random.Random], None]] = {
    "keys": keys,
    "decisions": store_decisions,
    "import": importing,
    "migration": migration,
    "bulk": bulk,
    "export": exporting,
    "copy": copying,
    "backup": backing_up,
    "restore": restoring,
}
WEIGHTS = {
    "keys": 5,
    "decisions": 2,
    "import": 2,
    "migration": 2,
    "bulk": 2,
    "export": 2,
    "copy": 1,
    "backup": 1,
    "restore": 2,
}
"""How often each kind has its turn."""
