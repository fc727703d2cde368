"""Hold the collector of reference cycles back while many plain objects are made and dropped again."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_held = 0


@contextmanager
def without_collector() -> Iterator[None]:
    """Let nothing look for cycles meanwhile.

    A step over many articles makes millions of objects without a cycle among them; looking through them, again and
    again, takes a quarter of its time.
    """
    global _held  # noqa: PLW0603 - one collector, one count
    with _lock:
        was_on = gc.isenabled()
        if _held or was_on:
            _held += 1
            gc.disable()
            held = True
        else:
            held = False  # switched off by somebody else, who switches it on again
    try:
        yield
    finally:
        with _lock:
            if held:
                _held -= 1
                if not _held:
                    gc.enable()
