"""Read files with a line of a gigabyte: what is said of it, and how much memory that takes.

`python -m tests.bench.long_lines [MEGABYTES [NAME...]]`; each file is read in a process of its own.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CASES: dict[str, tuple[bytes, bytes]] = {
    "a.jsonl": (b'{"text":"one"}\n{"text":"', b'"}\n{"text":"three"}\n'),
    "a.json": (b'[{"text":"one"},{"text":"', b'"},{"text":"three"}]'),
    "a.csv": (b"id,text\n1,one\n2,", b"\n3,three\n"),
    "a.txt": (b"", b"\n"),
    "a.html": (b"<!doctype html><p>", b"</p>"),
    "a.md": (b"# Title\n", b"\n"),
    "a.warc": (b"WARC/1.0\r\nX: ", b"\r\n\r\n"),
    "a.xml": (b"<rss><channel><item><title>", b"</title></item></channel></rss>"),
}


def read(path: Path) -> None:
    """Read one file and report."""
    from collections import Counter

    from store.field_files import load_default
    from store.readers.items import Failure
    from store.readers.mapping import KeyMap
    from store.readers.reader import read_paths

    began, counts, reasons = time.perf_counter(), Counter[str](), []
    for item in read_paths([path], KeyMap(load_default())):
        counts[type(item).__name__] += 1
        if isinstance(item, Failure):
            reasons.append(item.reason)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(f"{path.name}: {dict(counts)}, {time.perf_counter() - began:.1f} s, peak {peak} MB; {reasons[:2]}")


def main() -> None:
    """Write each file, and have it read."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 1024
    with tempfile.TemporaryDirectory() as folder:
        for name in sys.argv[2:] or CASES:
            before, after = CASES[name]
            path = Path(folder) / name
            with path.open("wb") as file:
                file.write(before)
                for _ in range(megabytes):
                    file.write(b"x" * (1 << 20))
                file.write(after)
            subprocess.run([sys.executable, "-m", "tests.bench.long_lines", "--read", str(path)], check=True)
            path.unlink()


if __name__ == "__main__":
    if "--read" in sys.argv:
        read(Path(sys.argv[-1]))
    else:
        main()
