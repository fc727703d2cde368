"""Extraction of an article that is in a project already: its text stands, so what is proposed must fit to it."""

from __future__ import annotations

from typing import Any

from store.articles import Json
from store.documents import evidence_json
from store.spans import locate, repair

_OF_TEXT = ("link", "trafilatura", "language", "text", "dates", "names", "quotes", "figures")
"""What reads running text and a page's visible parts, beside `pipeline.BUILT_IN`."""


class Again:
    """Extract once more from an article's stored text, or its page; runs in a worker process."""

    def __init__(self) -> None:
        self._fields: list[dict[str, Any]] = []
        self._extractors: frozenset[str] = frozenset()

    def setup(self, setup: Json) -> None:
        """Take the project's fields under "fields", and under "extractors" the only ones wanted, [] for all."""
        self._fields = setup["fields"]
        self._extractors = frozenset(setup["extractors"])

    def __call__(self, task: Json) -> Json:
        """Return what the extraction proposes for `task`: an article as `pipeline.extract` takes it, and its text.

        The result is `extract`'s, with evidence in the stored text; it has blocks only where they fit to that.
        """
        from store.extract.pipeline import extract

        stored: str = task["stored"]
        result = dict(extract(task["article"], self._fields))
        if result["text"] != stored:
            result["blocks"] = []
            for group in (result["suggestions"], result["alternatives"]):
                for suggestion in (s for values in group.values() for s in values):
                    suggestion["evidence"] = _anchored(suggestion, stored)
        if self._extractors:
            result["blocks"] = []
            for name in ("suggestions", "alternatives"):
                result[name] = self._wanted(result[name])
        return result

    def _wanted(self, group: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
        """Return the suggestions in which a wanted extractor has a part, under its name."""
        kept: dict[str, list[dict[str, Any]]] = {}
        for key, values in group.items():
            for suggestion in values:
                origins = [suggestion["extractor"], *suggestion["agreed"]]
                wanted = [o for o in origins if origin(o) in self._extractors]
                if wanted:
                    kept.setdefault(key, []).append({**suggestion, "extractor": wanted[0], "agreed": wanted[1:]})
        return kept


def known_extractors() -> tuple[str, ...]:
    """Return the names of the built-in extractors, without versions."""
    from store.extract.pipeline import BUILT_IN

    return tuple(dict.fromkeys((*map(origin, BUILT_IN), *_OF_TEXT)))


def origin(extractor: str) -> str:
    """Return an extractor's name without its version."""
    return extractor.rpartition(" ")[0] or extractor


def _anchored(suggestion: dict[str, Any], text: str) -> list[Json]:
    mended = (repair(text, e["start"], e["end"], e["quote"]) for e in suggestion["evidence"])
    found = sorted({e for e in mended if e is not None})
    if not found and suggestion["evidence"] and isinstance(suggestion["value"], str):
        found = list(locate(text, suggestion["value"]))
    return evidence_json(found)


again = Again()
"""The worker's function; one a process."""
