"""The field sets that ship with the program, fields in and out on the command line, and fields of one's own at work."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from store.cli import main
from store.errors import UserError
from store.extract.fitting import MADE, targets
from store.extract.pipeline import extract
from store.field_files import (
    COMMAND_LETTERS,
    TEMPLATES,
    dump,
    dump_toml,
    load_default,
    load_named,
    parse,
    template,
    to_dict,
)
from store.field_plan import FieldDraft
from store.fields import Field, FieldSet, FieldType
from store.importer import import_paths
from store.project import Project
from tests.store.projects import empty_project


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_is_whole(name: str) -> None:
    made = template(name)
    assert made.title
    assert made.about.endswith(".")
    keys = [f.hotkey for f in made.fields if f.hotkey]
    assert len(keys) == len(set(keys))
    assert not set(keys) & set(COMMAND_LETTERS)
    assert len(keys) >= 15
    for f in made.fields:
        assert f.help.endswith("."), f.key
        assert len(f.help) <= 200, f.key
        assert f.label != f.key
    assert any(f.required for f in made.fields)
    assert sum(f.type is FieldType.BLOCKS for f in made.fields) == 1
    assert sum(bool(f.schema_org) for f in made.fields) > len(made.fields) / 2
    assert parse(dump(made.fields), "yaml") == made.fields
    assert parse(dump_toml(made.fields), "toml") == made.fields


def test_toml_keeps_odd_characters() -> None:
    odd = FieldSet((Field(key='a"b\\c', label="ʻО“\u200f", help="one\n\ttwo 🎉", aliases=("x'y", "ключ")),))
    assert parse(dump_toml(odd), "toml") == odd
    assert parse(dump(odd), "yaml") == odd


def test_names_and_files() -> None:
    assert load_named("event") == load_default("event")
    with pytest.raises(UserError, match="no template of that name; there are news, press_release"):
        load_named("evnt")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("fields: [{key: a, key: b}]", "stands twice"),
        ("fields: !!python/object/apply:os.system [x]", "could not determine a constructor"),
        ("fields: !thing [x]", "could not determine a constructor"),
        ("fields: {1: text}", "needs a `key`"),
        ("fields: {[1]: text}", "not YAML"),
        ("fields: [{key: a, label: [x]}]", "where text is needed"),
        ("fields: [{key: a, choices: {x: y}, type: choice}]", "a list of texts"),
        ("fields: [{key: a, hotkey: 1.5}]", "where text is needed"),
        ('fields: [{key: a, label: "x\\u0007y"}]', "characters that can be seen"),
        ('fields: [{key: "a\\nb"}]', "one line of up to 100 characters"),
        (f"fields: [{{key: a, help: {'x' * 2001}}}]", "up to 2,000 characters"),
        (f"fields: [{{key: a, aliases: [{', '.join(map(str, range(1001)))}]}}]", "list of texts|1,001 entries"),
        (f"fields: [{', '.join(f'{{key: k{i}}}' for i in range(201))}]", "201 fields"),
        ("- - - - a", "is a list"),
        ("just words", "needs a list"),
        ("\x00", "not YAML"),
        ("fields: [{key: a}]\n---\nfields: []", "not YAML"),
    ],
)
def test_hostile_files_get_one_sentence(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words) as caught:
        parse(text, "yaml", "f.yaml")
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 600


def test_fields_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project, out = str(tmp_path / "p.copydesk"), tmp_path / "fields.toml"
    assert main(["new", project, "--fields", "legal_notice"]) == 0
    assert main(["fields", project, "--export", str(out)]) == 0
    assert parse(out.read_text("utf-8"), "toml") == load_default("legal_notice")
    assert main(["fields", project, "--export", str(out)]) == 1
    capsys.readouterr()
    assert main(["fields", project, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["key"] == "headline"
    assert main(["fields", project]) == 0
    assert "file_numbers\tFile number\ttext\tmany; key 9" in capsys.readouterr().out
    assert main(["fields", project, "--import", str(out)]) == 0
    assert "so already" in capsys.readouterr().out
    out.write_text(out.read_text("utf-8").replace('"tender", ', ""), "utf-8")
    assert main(["fields", project, "--import", str(out)]) == 1
    assert "--yes" in capsys.readouterr().err
    assert main(["fields", project, "--import", str(out), "--yes", "--annotator", "ann"]) == 0
    with Project.open(project) as opened:
        assert "tender" not in opened.fields["kind"].choices
        assert opened.undo("ann") is not None
        assert "tender" in opened.fields["kind"].choices
    assert main(["fields", project, "--import", "event", "--add", "--yes"]) == 0
    with Project.open(project) as opened:
        assert opened.fields["prices"].type is FieldType.NUMBER
        assert opened.fields["headline"].label == "Title"
    (tmp_path / "bad.yaml").write_text("fields: [{key: a, typ: x}]")
    assert main(["fields", project, "--import", str(tmp_path / "bad.yaml")]) == 1
    assert main(["fields", project, "--export", str(out), "--import", str(out)]) == 2
    assert main(["new", str(tmp_path / "q.copydesk"), "--fields", "nothing"]) == 1


def test_values_that_go_are_asked_about_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project, records, fields = str(tmp_path / "p.copydesk"), tmp_path / "r.jsonl", tmp_path / "f.yaml"
    fields.write_text("fields: [{key: mood, type: choice, choices: [good, bad]}, {key: title}]")
    records.write_text('{"id": "a", "text": "Good news", "mood": "bad", "title": "News"}\n')
    assert main(["new", project, "--fields", str(fields)]) == 0
    assert main(["import", project, str(records), "--jobs", "1"]) == 0
    fields.write_text("fields: [{key: mood, type: choice, choices: [good]}]")
    capsys.readouterr()
    assert main(["fields", project, "--import", str(fields), "--yes"]) == 1
    said = capsys.readouterr()
    assert "1 suggestions and 0 decided values go into the journal" in said.out
    assert "“bad”: the choice goes" in said.out
    assert "Title (title): is hidden" in said.out
    assert "--drop-values" in said.err
    assert main(["fields", project, "--import", str(fields), "--yes", "--drop-values"]) == 0
    with Project.open(project) as opened:
        assert "mood" not in opened.article(1).suggestions or not opened.article(1).suggestions["mood"]
        assert opened.article(1).suggestions["title"][0].value == "News"
        assert opened.fields["title"].hidden


TEXT = "Border crossing opens\nTashkent, October 22, 2024. Abdulla Aripov opened it with 5 others.\n"


def test_the_extraction_fills_the_fields_that_it_knows_and_no_others() -> None:
    own: list[dict[str, Any]] = [
        {"key": "mood"},
        {"key": "people", "type": "entity", "many": True},
        {"key": "published", "type": "date"},
    ]
    found = extract({"text": TEXT}, own)
    assert set(found["suggestions"]) <= {"people", "published"}
    assert found["suggestions"]["published"][0]["value"].startswith("2024-10-22")
    assert found["suggestions"]["people"]


def test_the_extraction_fits_types_numbers_and_names() -> None:
    page = (
        "<html lang=en><head><title>T</title><meta property='article:section' content='Sport'>"
        "<meta name=keywords content='cotton, trade'></head><body><h1>Border opens</h1><p>"
        + TEXT * 4
        + "</p></body></html>"
    )
    own: list[dict[str, Any]] = [
        {"key": "section", "type": "choice", "choices": ["sport", "law"]},
        {"key": "keywords", "type": "text", "many": False},
        {"key": "name", "aliases": ["headline"]},
        {"key": "people", "type": "number", "many": True},
    ]
    found = extract({"html": page, "url": "https://example.org/a"}, own)
    assert [s["value"] for s in found["suggestions"]["section"]] == ["sport"]
    assert len(found["suggestions"]["keywords"]) == 1
    assert found["alternatives"]["keywords"]
    assert found["suggestions"]["name"][0]["value"] == "Border opens"
    assert "people" not in found["suggestions"]
    assert set(found["suggestions"]) <= {"section", "keywords", "name"}


def test_a_field_of_the_key_goes_before_one_of_the_alias() -> None:
    fields = [Field(key="issuer", label="I", aliases=("publisher", "headline")), Field(key="publisher", label="P")]
    assert {name: f.key for name, f in targets(fields).items()} == {"publisher": "publisher", "headline": "issuer"}
    assert all(name in MADE for name in targets(load_default()))


def test_an_import_fills_fields_of_ones_own_by_key_and_alias(tmp_path: Path) -> None:
    lines = tmp_path / "r.jsonl"
    record = {"id": "a", "text": TEXT, "Mood": "calm", "stimmung": ["tense"], "weight_kg": "2.5 kg", "nobody": 1}
    lines.write_text(json.dumps(record) + "\n")
    fields = FieldSet(
        (
            Field(key="mood", label="Mood", many=True, aliases=("stimmung",)),
            Field(key="weight", label="Weight", type=FieldType.NUMBER, aliases=("Weight-KG",), attributes=("unit",)),
        )
    )
    with empty_project(tmp_path / "p.copydesk", fields) as project:
        report = import_paths(project, [lines], jobs=0)
        assert not report.failed
        article = project.article(1)
        assert [s.value for s in article.suggestions["mood"]] == ["calm", "tense"]
        assert [s.value for s in article.suggestions["weight"]] == [2.5]
        assert article.meta["nobody"] == 1
        assert set(article.suggestions) == {"mood", "weight"}
        draft = FieldDraft.of(project.fields)
        project.change_fields("ann", draft.set(draft.slots[0].id, key="feeling").change())
        lines.write_text(json.dumps({"id": "b", "text": TEXT, "mood": "calm"}) + "\n")
        import_paths(project, [lines], jobs=0)
        assert [s.value for s in project.article(2).suggestions["feeling"]] == ["calm"]
    assert to_dict(fields["mood"])["aliases"] == ["stimmung"]
