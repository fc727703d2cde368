"""Sum up judged articles: precision and recall by field and extractor, calibration, the course of the work, the worst.

Every count keeps the articles behind it, up to a bound, so that a person can look at what it is made of.
"""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from store.articles import Json
from store.quality.judging import SUGGESTED, Judged, JudgedArticle
from store.review.anchoring.figures import Share

BINS = 10
"""Classes of scores, each a tenth wide."""
CASES = 2_000
"""How many of the articles behind a row are kept."""
POINTS = 20
"""Points of the learning curve at most."""
LISTED = 25
"""How many sources and corrections are told of."""


@dataclass(frozen=True, slots=True)
class Case:
    """An article behind a figure: what was suggested and what stands; either may be empty."""

    number: int
    id: str
    field: str
    suggested: str
    stands: str


@dataclass(slots=True)
class Row:
    """How one extractor did on one field; under `SUGGESTED`, how all did that stood before the reviewer."""

    field: str
    extractor: str
    articles: int = 0
    right: int = 0
    wrong: int = 0
    missed: int = 0
    cases: list[Case] = dataclasses.field(default_factory=list)

    @property
    def precision(self) -> Share:
        """Of what was proposed, how much was right."""
        return Share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> Share:
        """Of what stands, how much was proposed."""
        return Share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where nothing was proposed and nothing stands."""
        of = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / of if of else None

    @property
    def f1_interval(self) -> tuple[float, float] | None:
        """The interval in which F1 lies with 95 % confidence.

        F1 rises with the share of right among right, wrong and missed (F = 2 J / (1 + J)), which has Wilson's interval.
        """
        ends = Share(self.right, self.right + self.wrong + self.missed).interval
        return None if ends is None else (2 * ends[0] / (1 + ends[0]), 2 * ends[1] / (1 + ends[1]))


@dataclass(slots=True)
class Compared:
    """How two extractors did on one field: values that stand and were found by both, by one alone, or by neither."""

    field: str
    both: int = 0
    first: int = 0
    second: int = 0
    neither: int = 0
    wrong_first: int = 0
    wrong_second: int = 0
    cases: list[Case] = dataclasses.field(default_factory=list)
    """Where the two differ: what the first and what the second proposed, and what stands."""

    @property
    def counts(self) -> tuple[int, ...]:
        """The counts in the order of their declaration."""
        return self.both, self.first, self.second, self.neither, self.wrong_first, self.wrong_second


@dataclass(frozen=True, slots=True)
class Source:
    """A site, how many of its articles were finished, and how many corrections they needed."""

    site: str
    articles: int
    corrections: int

    @property
    def each(self) -> float:
        """Corrections an article."""
        return self.corrections / self.articles


@dataclass(frozen=True, slots=True)
class Report:
    """All figures of a project's suggestions."""

    articles: int
    rows: Sequence[Row]
    calibration: Mapping[str, Sequence[Share]]
    """By field, for each tenth of the scores: how many suggestions were right of how many; under "" for all fields."""
    curve: Sequence[tuple[int, float]]
    """How many articles were finished by then, and how many corrections each of the last of them needed."""
    sources: Sequence[Source]
    corrections: Sequence[tuple[str, str, str, int]]
    """Field, suggested, put in its place, how often."""
    by_site: Mapping[str, Sequence[Case]]
    """The articles behind each of the sources."""
    compared: Sequence[Compared] = ()
    """Two extractors side by side, by field."""

    @property
    def extractors(self) -> list[str]:
        """The names of all who proposed anything."""
        return sorted({r.extractor for r in self.rows if r.extractor})

    def document(self) -> Json:
        """Return the report as plain data."""
        return {
            "articles": self.articles,
            "fields": [
                {
                    "field": r.field, "extractor": r.extractor or None, "articles": r.articles,
                    "right": r.right, "wrong": r.wrong, "missed": r.missed,
                    "precision": r.precision.document(), "recall": r.recall.document(),
                    "f1": None if r.f1 is None else round(r.f1, 4),
                    "f1_interval": None if r.f1_interval is None else [round(end, 4) for end in r.f1_interval],
                }
                for r in self.rows
            ],
            "calibration": {key or "all": [s.document() for s in bins] for key, bins in self.calibration.items()},
            "curve": [{"finished": count, "corrections": round(each, 3)} for count, each in self.curve],
            "sources": [
                {"site": s.site, "articles": s.articles, "corrections": s.corrections} for s in self.sources
            ],
            "corrections": [
                {"field": key, "suggested": before, "stands": after, "count": count}
                for key, before, after, count in self.corrections
            ],
            "compared": [
                {
                    "field": c.field, "both": c.both, "first": c.first, "second": c.second, "neither": c.neither,
                    "wrong_first": c.wrong_first, "wrong_second": c.wrong_second,
                }
                for c in self.compared
            ],
        }  # fmt: skip


def report(articles: Iterable[JudgedArticle], order: Sequence[str], compare: tuple[str, str] | None = None) -> Report:
    """Sum up articles; `order` are the fields' keys as they are shown, `compare` two extractors' names."""
    found = _Tally(compare)
    for article in articles:
        found.take(article)
    place = {key: n for n, key in enumerate(order)}
    rows = sorted(
        (r for r in found.rows.values() if r.right or r.wrong or r.missed),
        key=lambda r: (place.get(r.field, len(place)), r.extractor != SUGGESTED, r.extractor),
    )
    for row in rows:
        row.articles = found.reviewed[row.field]  # where an extractor proposed nothing, it missed what stands
    sources = [Source(site, *counts) for site, counts in found.sites.items() if site]
    sources.sort(key=lambda s: (-s.corrections, s.site))
    commonest = sorted(found.corrections.items(), key=lambda item: (-item[1], item[0]))[:LISTED]
    return Report(
        articles=len(found.course),
        rows=rows,
        calibration={key: [Share(*counts) for counts in bins] for key, bins in found.bins.items()},
        curve=_curve(found.course),
        sources=sources[:LISTED],
        corrections=[(*what, count) for what, count in commonest],
        by_site={s.site: found.site_cases[s.site] for s in sources[:LISTED]},
        compared=sorted(found.compared.values(), key=lambda c: place.get(c.field, len(place))),
    )


def _curve(course: list[tuple[str, int, int]]) -> list[tuple[int, float]]:
    """Return the mean of corrections over equal stretches of the articles, in the order in which they were finished."""
    course.sort()
    size = max(1, -(-len(course) // POINTS))
    points = []
    for start in range(0, len(course), size):
        stretch = course[start : start + size]
        points.append((start + len(stretch), sum(c for _, _, c in stretch) / len(stretch)))
    return points


class _Tally:
    def __init__(self, compare: tuple[str, str] | None) -> None:
        self._compare = compare
        self.compared: dict[str, Compared] = {}
        self.rows: dict[tuple[str, str], Row] = {}
        self.reviewed: Counter[str] = Counter()
        self.bins: dict[str, list[list[int]]] = {}
        self.course: list[tuple[str, int, int]] = []
        self.sites: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.site_cases: dict[str, list[Case]] = defaultdict(list)
        self.corrections: Counter[tuple[str, str, str]] = Counter()
        self._truth: Counter[str] = Counter()

    def take(self, article: JudgedArticle) -> None:
        corrections = article.corrections
        self.course.append((article.finished, article.number, corrections))
        site = self.sites[article.site]
        site[0] += 1
        site[1] += corrections
        for judged in article.fields:
            self._take_field(article, judged)

    def _take_field(self, article: JudgedArticle, judged: Judged) -> None:
        key = judged.field
        missed_before = self._truth[key]
        self._truth[key] += len(judged.truth)
        self.reviewed[key] += 1
        for name in judged.proposals:
            if (key, name) not in self.rows:
                # An extractor that is met only now has missed what stood in the articles before.
                self.rows[key, name] = Row(key, name, missed=missed_before if name != SUGGESTED else 0)
        for (of, name), row in self.rows.items():
            if of != key:
                continue
            if name not in judged.proposals:
                row.missed += len(judged.truth)
                continue
            self._take_row(article, judged, row)
        for proposal in judged.proposals.get(SUGGESTED, ()):
            if proposal.score is not None:
                for of in (key, ""):
                    bins = self.bins.setdefault(of, [[0, 0] for _ in range(BINS)])
                    count = bins[min(BINS - 1, int(proposal.score * BINS))]
                    count[0] += proposal.right
                    count[1] += 1
        for before, after in judged.corrections:
            self.corrections[key, before, after] += 1
        if self._compare is not None and any(name in judged.proposals for name in self._compare):
            self._take_two(article, judged, *self._compare)

    def _take_two(self, article: JudgedArticle, judged: Judged, first: str, second: str) -> None:
        row = self.compared.setdefault(judged.field, Compared(judged.field))
        missed = [set(judged.missed.get(name, judged.truth)) for name in (first, second)]
        for value in judged.truth:
            lost = (value in missed[0], value in missed[1])
            row.both += lost == (False, False)
            row.first += lost == (False, True)
            row.second += lost == (True, False)
            row.neither += lost == (True, True)
        wrong = [[p.value for p in judged.proposals.get(name, ()) if not p.right] for name in (first, second)]
        row.wrong_first += len(wrong[0])
        row.wrong_second += len(wrong[1])
        apart = sorted(missed[0] ^ missed[1])
        if (apart or wrong[0] != wrong[1]) and len(row.cases) < CASES:
            said = " / ".join(", ".join(p.value for p in judged.proposals.get(n, ())) or "–" for n in (first, second))
            row.cases.append(Case(article.number, article.id, judged.field, said, ", ".join(judged.truth)))

    def _take_row(self, article: JudgedArticle, judged: Judged, row: Row) -> None:
        wrong = [p.value for p in judged.proposals[row.extractor] if not p.right]
        missed = judged.missed[row.extractor]
        row.right += len(judged.proposals[row.extractor]) - len(wrong)
        row.wrong += len(wrong)
        row.missed += len(missed)
        for n in range(max(len(wrong), len(missed))):
            case = Case(
                article.number, article.id, judged.field,
                wrong[n] if n < len(wrong) else "", missed[n] if n < len(missed) else "",
            )  # fmt: skip
            if len(row.cases) < CASES:
                row.cases.append(case)
            if row.extractor == SUGGESTED and len(self.site_cases[article.site]) < CASES:
                self.site_cases[article.site].append(case)
