"""Functions for worker processes to run in tests: some behave, some do not."""

from __future__ import annotations

import os
import time
from typing import Any

from store.extract.prepare import Prepare


def work(task: Any) -> Any:
    """Do what the task says."""
    match task:
        case {"sleep": seconds}:
            time.sleep(seconds)
        case {"die": code}:
            os._exit(code)
        case {"raise": text}:
            raise ValueError(text)
        case {"big": size}:
            return "x" * size
    return {"did": task, "pid": os.getpid()}


class Hostile(Prepare):
    """The importer's own function, which a marked article makes hang or crash in the built-in extraction."""

    def __call__(self, task: Any) -> Any:
        """Work as usual unless the text says otherwise."""
        text = task["article"]["text"] or ""
        if task["extract"] or "ALWAYS" in text:
            if "HANG" in text:
                time.sleep(60)
            if "CRASH" in text:
                os._exit(139)
        return super().__call__(task)


hostile = Hostile()
