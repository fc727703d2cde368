"""What is counted of a dataset while it is written, for the manifest beside it and for its card."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from store.articles import Json
from store.fields import FieldSet, FieldType
from store.writers.writer import Row


@dataclass(slots=True)
class FieldCounts:
    """Of one field in one split: articles that decided it, that have a value, values, and spans of evidence."""

    decided: int = 0
    filled: int = 0
    values: int = 0
    spans: int = 0

    def to_dict(self) -> dict[str, int]:
        """Return the counts as plain data."""
        return {"decided": self.decided, "filled": self.filled, "values": self.values, "spans": self.spans}


@dataclass(slots=True)
class Wide:
    """What a card shows beside the counts: where, when and how long, and what people did to what was suggested."""

    months: Counter[str] = field(default_factory=Counter)
    sites: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    lengths: Counter[int] = field(default_factory=Counter)
    """Articles by the upper bound of their length in characters: 250, 500, 1000 …"""
    decisions: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    choices: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    seconds: int = 0
    annotators: Counter[str] = field(default_factory=Counter)


class Facts:
    """Counts rows as they are written; `wide` asks for what a card shows, at a little more time a row."""

    def __init__(self, fields: FieldSet, *, wide: bool = False) -> None:
        self._fields = fields
        self.articles: Counter[str] = Counter()
        self.characters = 0
        self.fields: defaultdict[str, dict[str, FieldCounts]] = defaultdict(
            lambda: {f.key: FieldCounts() for f in fields}
        )
        self.statuses: Counter[str] = Counter()
        self.wide = Wide() if wide else None
        self._choices = [f.key for f in fields if f.type is FieldType.CHOICE]
        self._date = date_field(fields)

    def see(self, row: Row, split: str = "") -> None:
        """Count one row."""
        self.articles[split] += 1
        self.characters += len(row.article.text)
        self.statuses[row.status.value] += 1
        counts = self.fields[split]
        for key, values in (row.record or {}).items():
            if (count := counts.get(key)) is not None:
                count.decided += 1
                if values:
                    count.filled += 1
                    count.values += len(values)
                    count.spans += sum([len(v.evidence) for v in values])
        if self.wide is not None:
            self._see_wide(row, self.wide)

    def _see_wide(self, row: Row, wide: Wide) -> None:
        article, record = row.article, row.record or {}
        if (date := date_of(row, self._date))[:7]:
            wide.months[date[:7]] += 1
        wide.sites[site_of(article.url)] += 1
        wide.languages[article.language or ""] += 1
        bound = 250
        while bound < len(article.text):
            bound *= 2
        wide.lengths[bound] += 1
        for key in self._choices:
            for value in record.get(key, ()):
                wide.choices[key][str(value.value)] += 1
        if row.review is not None:
            wide.seconds += row.review.seconds
            wide.annotators[row.review.annotator] += 1
            for key, decided in row.review.fields.items():
                if key in self._fields:
                    wide.decisions[key].update(d.decision.value for d in decided)

    def counts(self) -> dict[str, Json]:
        """Return articles and fields of each split, and of all together under ""."""
        total = {f.key: FieldCounts() for f in self._fields}
        for split in self.fields.values():
            for key, count in split.items():
                for part in ("decided", "filled", "values", "spans"):
                    setattr(total[key], part, getattr(total[key], part) + getattr(count, part))
        named = {name: self.fields[name] for name in self.articles if name}
        return {
            "articles": sum(self.articles.values()),
            "fields": {key: count.to_dict() for key, count in total.items()},
            "splits": {
                name: {"articles": self.articles[name], "fields": {k: c.to_dict() for k, c in counts.items()}}
                for name, counts in named.items()
            },
        }


def date_field(fields: FieldSet) -> str:
    """Return the key of the field that dates an article: `published`, or the first date there is; "" for none."""
    if "published" in fields and fields["published"].type is FieldType.DATE:
        return "published"
    return next((f.key for f in fields if f.type is FieldType.DATE), "")


def date_of(row: Row, key: str) -> str:
    """Return an article's date in ISO 8601, from its record, else from what is suggested; "" for none."""
    values: Mapping[str, tuple[Json, ...]] = row.record or {}
    found = values.get(key) or row.article.suggestions.get(key) or ()
    return str(found[0].value or "") if found else ""


def site_of(url: str | None) -> str:
    """Return the host of an address without `www.`; "" where there is none."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
