"""The session summary in words: this session and today, as a table and as a line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from store.project import Project
    from store.review.summary import Summary


@dataclass(frozen=True, slots=True)
class Summaries:
    """What was done in this session, and today."""

    session: Summary
    today: Summary


def read(project: Project, annotator: str, begun: datetime) -> Summaries:
    """Read both; `begun` is when the session began. Runs in a worker."""
    midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return Summaries(project.summary(annotator, begun), project.summary(annotator, midnight))


def duration(seconds: float) -> str:
    """Return a time as one reads it: "48 s", "12 min 5 s", "2 h 10 min"."""
    whole = round(seconds)
    if whole < 60:
        return QCoreApplication.translate("summary", "{0} s").format(whole)
    if whole < 3600:
        return QCoreApplication.translate("summary", "{0} min {1} s").format(whole // 60, whole % 60)
    return QCoreApplication.translate("summary", "{0} h {1} min").format(whole // 3600, whole % 3600 // 60)


def rows(both: Summaries) -> list[tuple[str, str, str]]:
    """Return the table: what is counted, in this session, today."""
    tr = QCoreApplication.translate

    def numbers(name: str) -> tuple[str, str]:
        return f"{getattr(both.session, name):,}", f"{getattr(both.today, name):,}"

    return [
        (tr("summary", "Articles done"), *numbers("done")),
        (tr("summary", "Articles skipped"), *numbers("skipped")),
        (tr("summary", "Decisions"), *numbers("decisions")),
        (tr("summary", "    accepted"), *numbers("accepted")),
        (tr("summary", "    corrected"), *numbers("corrected")),
        (tr("summary", "    added"), *numbers("added")),
        (tr("summary", "    rejected"), *numbers("rejected")),
        (tr("summary", "    left empty"), *numbers("emptied")),
        (tr("summary", "Time"), duration(both.session.seconds), duration(both.today.seconds)),
        (tr("summary", "Time per article done"), _each(both.session), _each(both.today)),
    ]


def _each(summary: Summary) -> str:
    return duration(summary.seconds / summary.done) if summary.done else "–"


def as_text(both: Summaries) -> str:
    """Return the table as plain text, with tabs between its columns."""
    tr = QCoreApplication.translate
    head = ("", tr("summary", "This session"), tr("summary", "Today"))
    return "\n".join("\t".join(cell.strip() for cell in row) for row in (head, *rows(both))) + "\n"


def line(both: Summaries) -> str:
    """Return the summary in a sentence or two."""
    tr = QCoreApplication.translate
    said = _sentence(tr("summary", "This session"), both.session)
    if both.today != both.session:
        said += " " + _sentence(tr("summary", "Today"), both.today)
    return said


def _sentence(when: str, summary: Summary) -> str:
    tr = QCoreApplication.translate
    return tr("summary", "{0}: {1} articles, {2} decisions, {3} of them corrections, {4}.").format(
        when, f"{summary.done:,}", f"{summary.decisions:,}", f"{summary.corrections:,}", duration(summary.seconds)
    )
