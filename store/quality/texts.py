"""The figures of extraction as a table for a spreadsheet and as a report to read."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from store.csv_cells import guard
from store.quality.report import Report
from store.review.anchoring.figures import Share

COLUMNS = (
    "field", "extractor", "articles", "right", "wrong", "missed", "precision", "precision_low", "precision_high",
    "recall", "recall_low", "recall_high", "f1", "f1_low", "f1_high",
)  # fmt: skip
ALL = "(all that was suggested)"


def as_csv(report: Report) -> str:
    """Return a row a field and extractor; shares from 0 to 1, with the ends of their 95 % intervals."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for r in report.rows:
        f1 = ("", "", "") if r.f1 is None or r.f1_interval is None else (r.f1, *r.f1_interval)
        figures = [*_ends(r.precision), *_ends(r.recall), *f1]
        writer.writerow(
            [
                guard(r.field), guard(r.extractor or ALL), r.articles, r.right, r.wrong, r.missed,
                *(f"{x:.4f}" if isinstance(x, float) else x for x in figures),
            ]
        )  # fmt: skip
    return out.getvalue()


def as_markdown(report: Report, name: str, compare: tuple[str, str] | None = None) -> str:
    """Return a report in Markdown: tables of fields, calibration, the course of the work, sources, corrections."""
    lines = [
        f"# Extraction quality of {_cell(name)}",
        "",
        f"Judged by {report.articles:,} finished articles. In brackets the interval of 95 % confidence.",
        "",
        "## By field and extractor",
        "",
        *_table(
            ("Field", "Extractor", "Right", "Wrong", "Missed", "Precision", "Recall", "F1"),
            [
                (
                    r.field, r.extractor or ALL, f"{r.right:,}", f"{r.wrong:,}", f"{r.missed:,}",
                    _percent(r.precision), _percent(r.recall), _ratio(r.f1, r.f1_interval),
                )
                for r in report.rows
            ],
        ),
    ]  # fmt: skip
    if compare is not None:
        lines += [
            "", f"## {_cell(compare[0])} beside {_cell(compare[1])}", "",
            *_table(
                ("Field", "Found by both", "First alone", "Second alone", "Neither", "Wrong, first", "Wrong, second"),
                [
                    (c.field, *(f"{n:,}" for n in c.counts))
                    for c in report.compared
                ],
            ),
        ]  # fmt: skip
    if bins := report.calibration.get(""):
        lines += [
            "", "## Are the scores right?", "",
            *_table(
                ("Score", "Suggestions", "Right"),
                [(f"{n / 10:.1f}–{(n + 1) / 10:.1f}", f"{s.of:,}", _percent(s)) for n, s in enumerate(bins) if s.of],
            ),
        ]  # fmt: skip
    if report.curve:
        lines += [
            "", "## Corrections an article, as the work went on", "",
            *_table(("Articles finished", "Corrections each"), [(f"{n:,}", f"{each:.2f}") for n, each in report.curve]),
        ]  # fmt: skip
    if report.sources:
        lines += [
            "", "## Sources that needed most corrections", "",
            *_table(
                ("Source", "Articles", "Corrections", "Each"),
                [(s.site, f"{s.articles:,}", f"{s.corrections:,}", f"{s.each:.2f}") for s in report.sources],
            ),
        ]  # fmt: skip
    if report.corrections:
        lines += [
            "", "## Commonest corrections", "",
            *_table(
                ("Field", "Suggested", "Put in its place", "Times"),
                [(key, before, after, f"{count:,}") for key, before, after, count in report.corrections],
            ),
        ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _ends(share: Share) -> Sequence[float | str]:
    interval = share.interval
    return ("", "", "") if share.share is None or interval is None else (share.share, *interval)


def _percent(share: Share) -> str:
    interval = share.interval
    if share.share is None or interval is None:
        return "–"
    return f"{100 * share.share:.1f} % ({100 * interval[0]:.0f}–{100 * interval[1]:.0f})"


def _ratio(value: float | None, interval: tuple[float, float] | None) -> str:
    return "–" if value is None or interval is None else f"{value:.3f} ({interval[0]:.2f}–{interval[1]:.2f})"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return [
        f"| {' | '.join(head)} |",
        f"|{'|'.join(' --- ' for _ in head)}|",
        *(f"| {' | '.join(map(_cell, row))} |" for row in rows),
    ]


def _cell(text: str) -> str:
    """Keep what comes from articles from being read as Markdown or HTML."""
    plain = " ".join(text.split())
    shown = plain if len(plain) <= 120 else f"{plain[:119]}…"
    for sign in "\\`*_[]<>|#":
        shown = shown.replace(sign, f"\\{sign}")
    return shown.replace("&", "&amp;")
