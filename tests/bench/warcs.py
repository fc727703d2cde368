"""Write a large synthetic WARC.gz, read it, and say how fast that goes and what memory it takes.

`python -m tests.bench.warcs [MEGABYTES] [FILE]`: megabytes of the unpacked pages, 1024 unless given.
"""

from __future__ import annotations

import gzip
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

WORDS = "the city council of harbour voted on a new bridge after years of debate and 5 million people came".split()


def pages(size: int, seed: int = 7) -> Iterator[bytes]:
    """Yield pages of some 50 kB, no two the same, until so many bytes came."""
    drawn = random.Random(seed)
    made = 0
    while made < size:
        paragraphs = "".join(
            f"<p>{' '.join(drawn.choices(WORDS, k=60))} {drawn.getrandbits(64):x}.</p>\n" for _ in range(140)
        )
        page = f"<!doctype html><title>Page {made}</title><body><h1>Page {made}</h1>\n{paragraphs}".encode()
        made += len(page)
        yield page


def write_warc(path: Path, size: int) -> int:
    """Write a file of that many bytes of pages; return how many pages."""
    count = 0
    with path.open("wb") as file:
        for count, page in enumerate(pages(size), 1):
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{count}\r\n"
                f"WARC-Date: 2024-10-22T09:30:00Z\r\nWARC-Record-ID: <urn:uuid:{count:032x}>\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
            )
            file.write(gzip.compress(head.encode() + http + b"\r\n\r\n", 3, mtime=0))
    return count


def main() -> None:
    """Write, read and report."""
    from store.articles import ArticleDraft
    from store.field_files import load_default
    from store.readers.mapping import KeyMap
    from store.readers.reader import read_paths

    size = int(sys.argv[1] if len(sys.argv) > 1 else 1024) << 20
    with tempfile.TemporaryDirectory() as folder:
        path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(folder) / "crawl.warc.gz"
        count = write_warc(path, size)
        keys = KeyMap(load_default())
        began, read, at_tenth = time.perf_counter(), 0, 0
        for item in read_paths([path], keys):
            read += isinstance(item, ArticleDraft)
            if read == count // 10:
                at_tenth = _peak()
        seconds = time.perf_counter() - began
        print(
            f"{size >> 20} MB in {count} pages ({path.stat().st_size >> 20} MB packed): read {read} in {seconds:.1f} s,"
            f" {(size >> 20) / seconds:.0f} MB/s; peak memory {at_tenth} MB after a tenth, {_peak()} MB at the end"
        )


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


if __name__ == "__main__":
    main()
