"""Call one extractor, article by article: what a worker process does.

Whatever the extractor does ends here: its exceptions are told in a line, and of what it returns only what is sound, and
not too much of it, leaves the process.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import ModuleType
from typing import Any

from store.articles import Json
from store.errors import UserError
from store.extractors.checking import checked
from store.extractors.options import NAME
from store.field_files import from_dict
from store.fields import FieldSet
from store.normalise import Context

MAX_REASON = 300


class Calling:
    """Answers tasks with what an extractor proposes."""

    def __init__(self) -> None:
        self._extract: Callable[[Json], Json] | None = None
        self._broken = ""
        self._fields = FieldSet()
        self._wanted: frozenset[str] = frozenset()
        self._origin = ""

    def setup(self, setup: Json) -> None:
        """Take `target` ("module:name"), `origin`, `fields`, `wanted` (their keys) and `options`; never raises."""
        separate()
        self._fields = FieldSet(tuple(from_dict(entry) for entry in setup["fields"]))
        self._wanted, self._origin = frozenset(setup["wanted"]), setup["origin"]
        try:
            found = load(setup["target"])
            prepare = getattr(found, "setup", None)
            if callable(prepare):
                prepare({"fields": setup["fields"], "wanted": setup["wanted"], "options": setup["options"]})
            self._extract = found.extract
        except BaseException as error:  # each article would only meet it again in a new process
            self._broken = f"it cannot be loaded: {reason_of(error)}"

    def __call__(self, task: Json) -> Json:
        """Return `suggestions`, `alternatives`, `problems` and `usage` for a plain article, or `error`."""
        if self._extract is None:
            return {"error": self._broken}
        article, published = task["article"], task["published"]
        try:
            given = self._extract(dict(article))
            usage = _usage(given)
            context = Context(text=article["text"], language=article["language"], published=published)
            made = checked(given, self._fields, self._wanted, self._origin, context)
        except BaseException as error:
            return {"error": reason_of(error)}
        return {**made, "usage": usage}


calling = Calling()
"""The worker's function; one a process."""


def describe(target: Json) -> Json:
    """Return `name`, `version` and `fields` of the extractor behind an entry point, or `error`; never raises."""
    separate()
    try:
        found = load(target)
        name, version, fields = (getattr(found, key, None) for key in ("name", "version", "fields"))
        if not isinstance(name, str) or not NAME.fullmatch(name):
            return {"error": "its name is not one of up to 40 letters, digits, points, - and _"}
        if not isinstance(version, str | int | float) or not str(version).strip() or len(str(version)) > 40:
            return {"error": "it says no version"}
        keys = list(fields) if isinstance(fields, list | tuple | set | frozenset) else None
        if keys is None or not all(isinstance(key, str) for key in keys) or len(keys) > 500:
            return {"error": "its fields are not a list of their keys"}
        return {"name": str(name), "version": "-".join(str(version).split()), "fields": [str(key) for key in keys]}
    except BaseException as error:
        return {"error": reason_of(error)}


def load(target: str) -> Any:
    """Return the extractor behind "module:name": a module, an object, or what a class makes without arguments."""
    module, _, path = target.partition(":")
    found: Any = importlib.import_module(module.strip())
    for part in path.split("[")[0].strip().split(".") if path.strip() else ():
        found = getattr(found, part)
    if isinstance(found, type):
        found = found()
    if not callable(getattr(found, "extract", None)):
        kind = "module" if isinstance(found, ModuleType) else "object"
        raise UserError("the {0} has no function “extract”", kind)
    return found


_separate: list[bool] = []


def separate() -> None:
    """Make this process a group of its own, so that it is ended with all that it starts; it can say nothing, too."""
    if _separate:
        return
    _separate.append(True)
    with suppress(OSError, AttributeError):
        os.setsid()
    with suppress(OSError):
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
    sys.setrecursionlimit(min(sys.getrecursionlimit(), 2000))


def reason_of(error: BaseException) -> str:
    """Return an exception in one short line."""
    try:
        words = " ".join(str(error).split())
    except Exception:
        words = ""
    if isinstance(error, UserError):
        return words[:MAX_REASON].rstrip(".")
    return f"{type(error).__name__}: {words}"[:MAX_REASON].rstrip(": ")


def _usage(given: Json) -> dict[str, float]:
    usage = given.get("usage") if isinstance(given, Mapping) else None
    found: dict[str, float] = {}
    for key, count in list(usage.items())[:10] if isinstance(usage, Mapping) else ():
        if isinstance(key, str) and isinstance(count, int | float) and 0 <= count < 1e12:
            found[key[:40]] = float(count)
    return found
