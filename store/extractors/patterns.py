"""Regular expressions of the user's own as an extractor; they are stopped where they take too long."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from store.errors import UserError
from store.extractors.options import PATTERNS, PatternOptions

name = PATTERNS
version = "1"
fields: tuple[str, ...] = ()

SECONDS = 2.0
"""What one pattern may take for one article."""
MATCHES = 200
GROUP = "value"


def setup(settings: Mapping[str, Any]) -> None:
    """Take the patterns that are to be looked for."""
    _patterns[:] = [PatternOptions(**entry) for entry in settings["options"]["patterns"]]


def extract(article: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the patterns find in an article; one that takes too long costs only itself."""
    found: list[dict[str, Any]] = []
    problems: list[str] = []
    for place, pattern in enumerate(_patterns, 1):
        try:
            found += _matches(pattern, article["text"])
        except TimeoutError:
            problems.append(f"pattern {place} ({pattern.field}) takes longer than {SECONDS:g} s; make it simpler")
        except UserError as error:
            problems.append(f"pattern {place} ({pattern.field}): {error}")
    return {"suggestions": found, "problems": problems}


def _matches(pattern: PatternOptions, text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    until = time.monotonic() + SECONDS
    expression = compiled(pattern)
    group: str | int = GROUP if GROUP in expression.groupindex else 0
    for match in expression.finditer(text, timeout=SECONDS):
        start, end = match.span(group)
        if 0 <= start < end:
            more = {key: words for key, words in match.groupdict().items() if key != GROUP and words}
            found.append(
                {
                    "field": pattern.field, "start": start, "end": end, "quote": text[start:end],
                    "score": pattern.score, "attributes": more,
                }
            )  # fmt: skip
        if len(found) >= MATCHES:
            break
        if time.monotonic() > until:
            raise TimeoutError
    return found


@lru_cache(maxsize=512)
def compiled(pattern: PatternOptions) -> Any:
    """Return a pattern made ready; raises UserError for one that is none."""
    import regex

    flags = regex.VERSION0 | regex.MULTILINE
    try:
        return regex.compile(pattern.pattern, flags)
    except (regex.error, RecursionError, OverflowError) as error:
        raise UserError("this is no regular expression: {0}.", error) from None


_patterns: list[PatternOptions] = []
