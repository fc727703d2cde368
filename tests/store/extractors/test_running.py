"""Extractors run in processes of their own: whatever they do costs their own suggestions only, and is told."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from store.errors import Refused, UserError
from store.extractors import allowed, registry
from store.extractors.options import CommandOptions, Options, PatternOptions, check_patterns
from store.extractors.registry import Listed, State
from store.extractors.reports import ExtractorReport, RunReport
from store.extractors.running import run_extractors
from store.project import Project
from tests.store import projects
from tests.store.extractors import packages


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose packages are installed."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.copydesk", projects.FIELDS) as made:
        yield made


def fill(project: Project, *ids: str) -> None:
    project.add([projects.item(id_, given=projects.suggestions()) for id_ in ids])


def run(project: Project, *names: str, options: Options | None = None, **more: object) -> RunReport:
    options = options or Options()
    return run_extractors(project, registry.chosen(names, options), options, **more)  # type: ignore[arg-type]


def values(project: Project, key: str, number: int = 1) -> list[tuple[object, str, tuple[str, ...]]]:
    article = project.article(number)
    both = (*article.suggestions.get(key, ()), *article.alternatives.get(key, ()))
    return [(s.value, s.extractor, s.agreed) for s in both]


def test_a_package_proposes_beside_the_others_and_decisions_stay(project: Project, site: Path) -> None:
    packages.install(site, "acme", packages.GOOD)
    fill(project, "a", "b")
    projects.finish(project, 2)
    before = project.article(2)
    rehearsed = run(project, "acme", dry_run=True).extractors[0]
    assert (rehearsed.articles, rehearsed.suggestions, rehearsed.changed) == (2, 6, 0)
    assert values(project, "headline") == [("Border crossing opens", "names 1", ())]
    (report,) = run(project, "acme").extractors
    assert (report.extractor, report.articles, report.errors) == ("acme 2.1", 2, 0)
    assert (report.suggestions, report.new, report.agreed, report.left, report.changed) == (6, 2, 1, 3, 1)
    assert values(project, "headline") == [("Border crossing opens", "names 1", ()), ("Acme says", "acme 2.1", ())]
    assert values(project, "people") == [
        ("Abdulla Aripov", "names 1", ()),
        ("Uljas Bektenov", "names 1", ("acme 2.1",)),
        ("Nobody Known", "acme 2.1", ()),
    ]
    assert project.article(2) == before
    assert run(project, "acme").extractors[0].changed == 0, "once more changes nothing"
    assert run(project, "acme", numbers=[1], only=["headline"], first=True).extractors[0].changed == 1
    assert values(project, "headline")[0] == ("Acme says", "acme 2.1", ())
    assert project.queue("anna", query="headline:acme").tolist() == [1], "the index knows it, too"
    assert project.check() == []


def test_one_that_misbehaves_costs_its_own_suggestions_for_that_article(project: Project, site: Path) -> None:
    packages.install(site, "moody", packages.MOODY, "moody = moody:Moody")
    bad = ("raises", "hangs", "dies", "exits", "text", "deep", "big", "many", "nonsense")
    ids = [id_ for pair in zip([f"ok{i}" for i in range(len(bad))], bad, strict=True) for id_ in pair]
    fill(project, *ids)
    began = time.monotonic()
    (report,) = run(project, "moody", limit=2.0).extractors
    assert time.monotonic() - began < 40
    told = {r.source: [x.reason for x in report.reasons if x.source == r.source] for r in report.reasons}
    nonsense = told.pop("nonsense")
    assert told == {
        "raises": ["ValueError: no idea"],
        "hangs": ["it took longer than 2 s"],
        "dies": ["its process ended"],
        "exits": ["SystemExit: enough"],
        "text": ["it returned a text, not a list of suggestions"],
        "deep": ["a suggestion is a list, not an object"],
        "big": ["headline: a value of 5,000,000 characters"],
        "many": ["it proposes 50,000 values for one article; the first 1,000 were looked at"],
    }
    assert "a suggestion is nothing, not an object" in nonsense
    assert "headline: the score nan is no number from 0 to 1 and was left out" in nonsense
    for place, id_ in enumerate(ids, 1):
        fine = id_.startswith("ok")
        assert (("Fine", "moody 1", ()) in values(project, "headline", place)) == fine, id_
    assert ("Sound", "moody 1", ()) in values(project, "headline", ids.index("nonsense") + 1)
    assert project.check() == []


def test_what_fails_each_time_is_given_up(project: Project, site: Path) -> None:
    packages.install(site, "hopeless", "name='hopeless'\nversion='1'\nfields=[]\ndef extract(a): raise KeyError('x')")
    fill(project, *map(str, range(40)))
    (report,) = run(project, "hopeless").extractors
    assert report.gave_up
    assert report.articles == report.errors == 25
    assert len(report.reasons) == 20


def test_broken_packages_are_listed_with_their_reason(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    head = "name='{0}'\nversion='1'\nfields=[]\ndef extract(a): return []\n"
    packages.install(site, "fine", head.format("fine"))
    packages.install(site, "absent", "", "absent = nowhere.to.be.found")
    packages.install(site, "raising", "raise RuntimeError('no licence')")
    packages.install(site, "dying", "import os\nos._exit(1)")
    packages.install(site, "mute", "name='mute'\nversion='1'\nfields=[]")
    packages.install(site, "odd", head.format("two words"))
    packages.install(site, "twin", head.format("fine"))
    packages.install(site, "names", head.format("names"))
    packages.install(site, "shapeless", "name='shapeless'\nversion=None\nfields=3\ndef extract(a): return []\n")
    found = {one.source: one for one in registry.listed(Options())}
    reasons = {key: one.reason for key, one in found.items() if one.state is State.BROKEN}
    twin = "fine" if "fine" in reasons else "twin"
    assert reasons == {
        "absent": "ModuleNotFoundError: No module named 'nowhere'",
        "raising": "RuntimeError: no licence",
        "dying": "its process ended while it was loaded",
        "mute": "the module has no function “extract”",
        "odd": "its name is not one of up to 40 letters, digits, points, - and _",
        "names": "another extractor has this name already",
        twin: "another extractor has this name already",
        "shapeless": "it says no version",
    }
    with pytest.raises(UserError, match=r"'raising' cannot run: RuntimeError: no licence"):
        registry.chosen(["raising"], Options())
    with pytest.raises(UserError, match="There is no extractor 'zzz'"):
        registry.chosen(["zzz"], Options())
    assert capfd.readouterr() == ("", "")


def commanded(command: str, name: str = "mine", limit: float = 5.0) -> Options:
    allowed.allow(command)
    return Options(commands=(CommandOptions(name, command, limit),))


def test_a_program_reads_and_writes_json_lines(project: Project, tmp_path: Path) -> None:
    text = "🎉 Uljas Bektenov и Ульяс пришли."
    project.add([projects.item("é", text=text, given={})])
    fill(project, "b")
    (report,) = run(project, "mine", options=commanded(packages.program(tmp_path, "echo", packages.ECHO))).extractors
    assert (report.errors, report.suggestions) == (0, 3)
    assert values(project, "people", 1) == [("Uljas Bektenov", "mine 1", ()), ("Ульяс", "mine 1", ())]
    assert values(project, "people", 2)[1] == ("Uljas Bektenov", "names 1", ("mine 1",))


BAD = """
import json, subprocess, sys, time
for line in sys.stdin:
    article = json.loads(line)
    id = article["id"]
    print("working on", id, file=sys.stderr, flush=True)
    if id == "json": print("sorry?", flush=True)
    elif id == "other": print(json.dumps({"id": "somebody", "suggestions": []}), flush=True)
    elif id == "ends": print("out of memory", file=sys.stderr); sys.exit(4)
    elif id == "long": print("[" + " " * 9_000_000 + "]", flush=True)
    elif id == "hangs":
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(120)"])
        open("child", "w").write(str(child.pid))
        time.sleep(120)
    else: print(json.dumps([{"field": "headline", "value": "Fine"}]), flush=True)
"""


def test_a_program_that_misbehaves_is_ended_with_its_children(project: Project, tmp_path: Path) -> None:
    ids = ("a", "json", "b", "other", "c", "ends", "d", "long", "e", "hangs", "f")
    fill(project, *ids)
    (report,) = run(project, "mine", options=commanded(packages.program(tmp_path, "bad", BAD), limit=3.0)).extractors
    assert {r.source: r.reason for r in report.reasons} == {
        "json": "its answer is no JSON: sorry?",
        "other": "it answered for another article: somebody",
        "ends": "the program ended with code 4",
        "long": "its answer is longer than 8 MB",
        "hangs": "it took longer than 3 s",
    }
    assert "working on" in report.said
    for place, id_ in enumerate(ids, 1):
        assert (("Fine", "mine 1", ()) in values(project, "headline", place)) == (len(id_) == 1), id_
    _is_gone(int((tmp_path / "child").read_text()))


def _is_gone(pid: int) -> None:
    until = time.monotonic() + 5
    while time.monotonic() < until:
        state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False)
        if not state.stdout.strip() or state.stdout.strip().startswith("Z"):
            return
        time.sleep(0.05)
    os.kill(pid, 9)
    pytest.fail("the program's child is still there")


def test_a_program_that_is_not_there_is_told(project: Project) -> None:
    fill(project, "a")
    (report,) = run(project, "mine", options=commanded("no-such-program --x")).extractors
    assert [r.reason for r in report.reasons] == ["“no-such-program” cannot be run: No such file or directory"]


def test_cancelling_ends_one_that_hangs_at_once(project: Project, tmp_path: Path) -> None:
    fill(project, "hangs")
    began = time.monotonic()
    options = commanded(packages.program(tmp_path, "bad", BAD), limit=60)
    report = run(project, "mine", options=options, cancelled=(tmp_path / "child").exists)
    assert report.cancelled
    assert time.monotonic() - began < 15
    _is_gone(int((tmp_path / "child").read_text() or 0))


def test_a_command_runs_only_where_it_was_allowed(project: Project) -> None:
    options = Options(commands=(CommandOptions("mine", "rm -rf /nowhere"),))
    (_, one) = registry.listed(options)
    assert one.state is State.NOT_ALLOWED
    with pytest.raises(UserError, match="was not allowed on this computer yet"):
        registry.chosen(["mine"], options)
    allowed.allow("rm -rf /nowhere")
    assert registry.listed(options)[1].state is State.READY
    changed = Options(commands=(CommandOptions("mine", "rm -rf /elsewhere"),))
    assert registry.listed(changed)[1].state is State.NOT_ALLOWED


def test_patterns_fill_their_fields_and_slow_ones_are_stopped(project: Project) -> None:
    text = "Border crossing opens\n\nPaid 4.4 million USD, then 3 EUR. " + "a" * 5000
    project.add([projects.item("a", text=text, given={})])
    options = Options(
        patterns=(
            PatternOptions("figures", r"(?P<value>[\d.]+(?: million)?) (?P<unit>[A-Z]{3})", 0.9),
            PatternOptions("headline", r"\A.+"),
            PatternOptions("people", r"(?:a|aa|aaa)+$b"),
        )
    )
    began = time.monotonic()
    (report,) = run(project, "patterns", options=options).extractors
    assert time.monotonic() - began < 15
    article = project.article(1)
    figures = [(s.value, s.attributes["unit"], s.score) for s in article.suggestions["figures"]]
    assert figures == [(4400000, "USD", 0.9), (3, "EUR", 0.9)]
    assert article.suggestions["figures"][0].evidence[0].quote == "4.4 million"
    assert values(project, "headline") == [("Border crossing opens", "patterns 1", ())]
    assert [r.reason for r in report.reasons] == ["pattern 3 (people) takes longer than 2 s; make it simpler"]


def test_patterns_are_checked_before_they_are_kept() -> None:
    with pytest.raises(UserError, match=r"^Pattern 2: this is no regular expression: missing \)"):
        check_patterns([PatternOptions("people", "a"), PatternOptions("people", "(a")], ["people"])
    with pytest.raises(UserError, match="Pattern 1: there is no field “x”"):
        check_patterns([PatternOptions("x", "a")], ["people"])


def test_options_are_kept_as_a_step_that_undo_takes_back(project: Project) -> None:
    options = Options(
        (CommandOptions("mine", "run it", 3.5),),
        (PatternOptions("people", "x", 0.5),),
        {"acme": frozenset(["people"])},
    )
    assert project.set_extractor_options("anna", options)
    assert project.extractor_options == options
    assert not project.set_extractor_options("anna", options)
    assert project.undo("anna") is not None
    assert project.extractor_options == Options()
    for bad in ("", "two words", "import", "names", "patterns", "é" * 3, "x" * 41):
        with pytest.raises(Refused):
            project.set_extractor_options("anna", replace(options, commands=(CommandOptions(bad, "x"),)))
    with pytest.raises(Refused, match="cannot be read"):
        project.set_extractor_options("anna", replace(options, commands=(CommandOptions("x", "a 'b"),)))
    twice = (CommandOptions("x", "a"), CommandOptions("x", "b"))
    with pytest.raises(Refused, match="cannot be called"):
        project.set_extractor_options("anna", replace(options, commands=twice))


def test_settings_from_elsewhere_are_read_with_care(project: Project) -> None:
    project.set_setting(
        "extractors",
        {
            "commands": [
                {"name": "a b", "command": "x"},
                7,
                {"name": "ok", "command": "x", "limit": "long"},
                {"name": "n"},
            ],
            "patterns": [{"field": 3}, {"field": "people", "pattern": "y", "score": 9}, "z"],
            "off": {"acme": ["people", 4], "b": "c"},
        },
    )
    assert project.extractor_options == Options(
        (CommandOptions("ok", "x"),), (PatternOptions("people", "y"),), {"acme": frozenset(["people"])}
    )
    project.set_setting("extractors", "nonsense")
    assert project.extractor_options == Options()


def test_fields_switched_off_are_not_filled(project: Project, site: Path) -> None:
    packages.install(site, "acme", packages.GOOD)
    fill(project, "a")
    options = Options().switched("acme", "headline", on=False)
    (report,) = run(project, "acme", options=options).extractors
    assert report.suggestions == 2
    assert options.switched("acme", "headline", on=True) == Options()
    one = Listed(name="x", kind=registry.Kind.PACKAGE)
    assert one.origin == "x 1"
    assert ExtractorReport(extractor="x 1").to_dict()["errors"] == 0
