"""How good suggestions were, judged by finished reviews."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from store import console
from store.cli.shared import ProjectArgument, open_to_read
from store.errors import UserError


class Form(StrEnum):
    """How the figures are written."""

    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"


def quality(  # noqa: PLR0917 - one parameter an option
    project: ProjectArgument,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Write there; by default on stdout.")
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="A report to read, a table, or all as data.")] = Form.MARKDOWN,
    annotator: Annotated[
        str | None, typer.Option("--annotator", metavar="NAME", help="Judge by this annotator's reviews only.")
    ] = None,
    compare: Annotated[
        tuple[str, str] | None,
        typer.Option("--compare", metavar="EXTRACTOR EXTRACTOR", help="Tell of these two side by side."),
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Replace a file that is there already.")] = False,
) -> None:
    """Judge suggestions by finished reviews: precision, recall, calibration, the worst sources and corrections."""
    from store.documents import dumps
    from store.quality.texts import as_csv, as_markdown
    from store.writers.output import WholeFile

    with open_to_read(project) as opened:
        report = opened.extraction_quality(annotator, compare)
        name = opened.name
    for extractor in compare or ():
        if extractor not in report.extractors:
            known = ", ".join(report.extractors) or "none"
            raise UserError("There is no extractor {0} among the suggestions; there are: {1}.", extractor, known)
    if form is Form.CSV:
        text = as_csv(report)
    elif form is Form.JSON:
        text = dumps(report.document()).decode() + "\n"
    else:
        text = as_markdown(report, name, compare)
    if out is None:
        typer.echo(text, nl=False)
        return
    with WholeFile(out, replace=replace) as file:
        file.write(text.encode("utf-8", "replace"))
        file.commit()
    console.say(f"{out}: figures of {report.articles} finished articles")
