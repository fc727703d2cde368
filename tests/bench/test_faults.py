"""The short form of the bench that kills the program, and whether that bench would notice a loss."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from tests.bench.fault_work import KINDS
from tests.bench.faults import Faults

ROOT = Path(__file__).resolve().parents[2]


def test_kills_at_random_moments_lose_nothing(tmp_path: Path) -> None:
    out = tmp_path / "faults.json"
    command = [sys.executable, "-m", "tests.bench.faults", "--rounds", str(len(KINDS)), "--json", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    figures = json.loads(out.read_text("utf-8"))
    assert figures["rounds"] == len(KINDS)
    assert set(figures["kinds"]) == set(KINDS)
    assert figures["killed"] >= 2
    assert figures["acknowledged"] > 0
    assert (figures["lost"], figures["failed"], figures["questions"]) == (0, 0, 0)


def test_a_loss_is_noticed(tmp_path: Path) -> None:
    faults = Faults(tmp_path / "faults", 1)
    told = {"what": "decision", "step": 1, "number": 1, "by": "bulk", "stands": {"note": "x"}}
    faults.ground.decisions.append(told)
    faults.finish()
    assert len(faults.lost) == 1
    with closing(sqlite3.connect(faults.ground.project)) as connection, connection:
        connection.execute("UPDATE counter SET count = count + 1")
    faults.finish()
    assert any("counter" in finding for finding in faults.failed)
