"""What became of running extractors."""

from __future__ import annotations

from dataclasses import dataclass, field

from store.articles import Json
from store.readers.items import Failure

FIRST = 20
"""Reasons that are kept of each extractor; the rest is counted."""


@dataclass(slots=True, kw_only=True)
class ExtractorReport:
    """What became of one extractor.

    Of its suggestions, `new` are values that nobody else proposed, `agreed` such as others propose too, `left` those
    in fields that somebody decided on. `errors` counts what went wrong, `reasons` are the first, each with its article.
    `said` is the end of what a program wrote on stderr; `gave_up`: it failed so often in a row that the rest was left.
    """

    extractor: str
    articles: int = 0
    suggestions: int = 0
    new: int = 0
    agreed: int = 0
    left: int = 0
    changed: int = 0
    errors: int = 0
    reasons: list[Failure] = field(default_factory=list)
    usage: dict[str, float] = field(default_factory=dict)
    said: str = ""
    gave_up: bool = False

    def tell(self, article: str, reason: str) -> None:
        """Count an error."""
        self.errors += 1
        if len(self.reasons) < FIRST:
            self.reasons.append(Failure(article, reason))

    def to_dict(self) -> dict[str, Json]:
        """Return the report as plain data."""
        return {
            "extractor": self.extractor,
            "articles": self.articles,
            "suggestions": self.suggestions,
            "new": self.new,
            "agreed": self.agreed,
            "left": self.left,
            "changed": self.changed,
            "errors": self.errors,
            "reasons": [{"article": r.source, "reason": r.reason} for r in self.reasons],
            "usage": self.usage,
            "said": self.said,
            "gave_up": self.gave_up,
        }


@dataclass(slots=True, kw_only=True)
class RunReport:
    """What became of a run, extractor by extractor; a dry run changed nothing."""

    extractors: list[ExtractorReport] = field(default_factory=list)
    dry_run: bool = False
    cancelled: bool = False
    seconds: float = 0.0

    def to_dict(self) -> dict[str, Json]:
        """Return the report as plain data."""
        return {
            "extractors": [one.to_dict() for one in self.extractors],
            "dry_run": self.dry_run,
            "cancelled": self.cancelled,
            "seconds": round(self.seconds, 3),
        }
