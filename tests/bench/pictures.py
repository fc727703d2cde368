"""Draw every page of the window in both themes, at 1280 by 800 and at twice the scale, for a person to look at.

usage: python -m tests.bench.pictures [FOLDER]   (default out/pictures)
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from store.articles import Decision, Status
from tests.bench import records

if TYPE_CHECKING:
    from store.project import Project

_SIZES = {"": (1440, 900), "-small": (1280, 800), "-large": (2560, 1440)}


def make_project(path: Path) -> None:
    """Import the samples and a long text, and review some of them, so that each state is in the picture."""
    from gui.demo import make_sample_project
    from store.importer import import_paths
    from store.project import Project

    make_sample_project(path)
    nested = path.with_name("nested.jsonl")
    nested.write_text(json.dumps(records.nested()) + "\n", "utf-8")
    long = path.with_name("long.txt")
    long.write_text(records.article(1, 200_000)["text"], "utf-8")
    with Project.open(path) as project:
        import_paths(project, [long, nested])
        for id_ in ("cement-export.html", "toshkent-korxona.html"):
            _review(project, id_, Status.DONE)
        _review(project, "gisht-kuprik.html", Status.DONE, flagged=True)
        _decide(project, "samarkand.txt")
        _rule(project)
        _extractors(project)
        _delete(project)


def _delete(project: Project) -> None:
    """Put two articles into the trash."""
    numbers = [project.number_of(id_) for id_ in ("navoi-trade-house.html", "caspian-freight-10377")]
    assert None not in numbers
    project.delete_articles("annotator 1", [n for n in numbers if n is not None])


def _rule(project: Project) -> None:
    """Make a few rules, one of them applied, one switched off."""
    from store.always.rule import Rule, RuleKind

    made = (
        Rule(kind=RuleKind.NORMALISE, field="places", value="Saryagash", to="Saryaghash"),
        Rule(kind=RuleKind.NEVER, field="organisations", value="Keles Gazette", site="keles-gazette.example"),
        Rule(kind=RuleKind.NEVER, field="places", value="Navoi"),
        Rule(kind=RuleKind.FURNITURE, line="Share with your friends", begins=True),
    )
    ids = [project.add_rule("annotator 1", rule).id for rule in made]
    project.apply_rules("annotator 1", ids[2:3])
    project.switch_rules("annotator 1", ids[3:], active=False)


def _extractors(project: Project) -> None:
    """Keep a few patterns, and a command that came from elsewhere."""
    from store.extractors.options import CommandOptions, Options, PatternOptions

    patterns = (
        PatternOptions("places", r"Samarkand|Urgut|Bulungur", 0.9),
        PatternOptions("people", r"(?:governor|minister) (?P<value>\p{Lu}\w+ \p{Lu}\w+)", 0.6),
        PatternOptions("headline", r"\A\W*(?P<value>\S.{10,60}?)(?:,|$)"),
    )
    commands = (CommandOptions("names-uz", "python3 names_uz.py --model small"),)
    project.set_extractor_options("annotator 1", Options(commands, patterns))


def _make_blind(project: Path) -> Path:
    """Make a copy of a project in which some fields of every article are blind; once."""
    from store.project import Project
    from store.review.anchoring.rules import Anchoring

    blind = project.with_name("blind.copydesk")
    if not blind.exists():
        with Project.open(project) as opened:
            opened.backup(blind)
        with Project.open(blind) as copy:
            copy.set_anchoring("owner", Anchoring(blind=1.0, blind_fields=("headline", "published", "people")))
    return blind


def make_ends(empty: Path, done: Path) -> None:
    """Make a project without articles, and one in which nothing is left to review."""
    from gui.demo import make_sample_project
    from store.project import Project

    Project.create(empty).close()
    make_sample_project(done)
    with Project.open(done) as project:
        for article in list(project.articles()):
            _review(project, article.id, Status.SKIPPED if article.id.startswith("steppe") else Status.DONE)


def _number(project: Project, id_: str) -> int:
    number = project.number_of(id_)
    assert number is not None
    return number


def _review(project: Project, id_: str, status: Status, *, flagged: bool = False) -> None:
    from store.review import state as steps
    from store.review.decisions import Edit

    number = _number(project, id_)
    state = project.state(number, "annotator 1")
    edits = [Edit("values", f.field.key, f.decided, steps.accept_rest(f)) for f in state.fields]
    edits.append(Edit("status", None, state.review.status, status))
    if flagged:
        edits.append(Edit("flagged", None, False, True))
    project.decide("annotator 1", number, edits, action="accept_all", seconds=20)


def _decide(project: Project, id_: str) -> None:
    from dataclasses import replace

    from store.review import state as steps
    from store.review.decisions import Edit

    number = _number(project, id_)
    state = project.state(number, "annotator 1")
    people, headline = state["people"], state["headline"]
    corrected = replace(people.values[1].value, value="Oljas Bektenov")
    edits = [
        Edit("values", "headline", None, steps.accept(headline, 0)),
        Edit("values", "publisher", None, steps.accept(state["publisher"], 0)),
        Edit("values", "people", None, steps.correct(people, 1, corrected)),
        Edit("values", "organisations", None, steps.reject(state["organisations"], 0)),
    ]
    made = project.decide("annotator 1", number, edits, action="example")
    assert made.review.fields["organisations"][0].decision is Decision.REJECTED


def draw_pages(project: Path, empty: Path, done: Path, folder: Path) -> None:
    """Draw every page and dialog in both themes at 1280 by 800, at the scale that QT_SCALE_FACTOR sets."""
    from gui.snapshot import PAGES, render

    blind = _make_blind(project)
    scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    end = "" if scale == 1 else f"-x{scale:g}"
    for theme in ("light", "dark"):
        for page in PAGES:
            shown = {"empty": empty, "done": done, "blind": blind}.get(page, project)
            name = "review" if page in ("empty", "done") else page
            article = {"candidates": "steppe-courier-8841", "blind": "mangistau-grain.html"}.get(page)
            render(shown, folder / f"{page}{end}-{theme}.png", article, theme, (1280, 800), name, scale=scale)


def main(folder: Path) -> int:
    """Draw them all into a folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from gui.snapshot import render

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="copydesk-") as made:
        os.environ["COPYDESK_CONFIG_DIR"] = made
        project = Path(made) / "central-asia-2024.copydesk"
        make_project(project)
        empty, done = Path(made) / "empty.copydesk", Path(made) / "done.copydesk"
        make_ends(empty, done)
        for theme in ("light", "dark"):
            for suffix, size in _SIZES.items():
                render(project, folder / f"review{suffix}-{theme}.png", "samarkand.txt", theme, size)
            for name, article in (
                ("nested", "nested"),
                ("long", "long.txt"),
                ("right-to-left", "suez-port.html"),
                ("cyrillic", "cement-export.html"),
            ):
                render(project, folder / f"{name}-{theme}.png", article, theme)
        draw_pages(project, empty, done, folder)
        # The scale is taken when Qt starts: another process draws at twice that of this one.
        subprocess.run(
            [sys.executable, "-m", "tests.bench.pictures", str(folder), str(project), str(empty), str(done)],
            env=os.environ | {"QT_SCALE_FACTOR": "2"},
            check=True,
        )
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) == 5:
        draw_pages(Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]), Path(sys.argv[1]))
        sys.exit(0)
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("out/pictures")))
