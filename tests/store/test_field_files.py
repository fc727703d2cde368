"""Field definitions as files: what is right comes in, what is wrong is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.errors import UserError
from store.field_files import COMMAND_LETTERS, dump, from_dict, load, load_default, parse, to_dict
from store.fields import FieldType
from store.readers.mapping import load_mapping


def test_the_default_set_for_news() -> None:
    fields = load_default()
    assert [f.key for f in fields] == (
        "headline summary authors publisher published updated language section keywords body people organisations"
        " places quotes figures url"
    ).split()
    assert {f.key for f in fields if f.required} == {"headline", "published"}
    hot = {f.key: f.hotkey for f in fields}
    order = "headline authors published publisher people places organisations figures quotes keywords".split()
    assert [hot[key] for key in order] == list("1234567890")
    assert not {f.hotkey for f in fields} & set(COMMAND_LETTERS)
    assert all(f.help for f in fields)
    assert fields["people"].attributes == ("role",)
    assert fields["body"].type is FieldType.BLOCKS


def test_a_field_set_survives_its_file(tmp_path: Path) -> None:
    fields = load_default()
    assert parse(dump(fields), "yaml") == fields
    assert all(from_dict(to_dict(f)) == f for f in fields)
    path = tmp_path / "f.yaml"
    path.write_text(dump(fields), "utf-8-sig")
    assert load(path) == fields


def test_toml_and_short_forms(tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_text('[fields.title]\nrequired = true\n[fields.mood]\ntype = "choice"\nchoices = ["good", "bad"]\n')
    title, mood = load(path)
    assert (title.key, title.label, title.type, title.required) == ("title", "Title", FieldType.TEXT, True)
    assert mood.choices == ("good", "bad")
    assert [f.type.value for f in parse("fields: {a: text, b: date}", "yaml")] == ["text", "date"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "needs a list"),
        ("fields: []", "needs a list"),
        ("fields: [{label: x}]", "field 1 needs a `key`"),
        ("fields: [{key: a}, 5]", "field 2 is a number"),
        ("fields: [{key: a, typ: text}]", "unknown setting 'typ'"),
        ("fields: [{key: a, type: texxt}]", "unknown type 'texxt'"),
        ("fields: [{key: a, colour: pinkish}]", "unknown colour"),
        ("fields: [{key: a, many: maybe}]", "true or false"),
        ("fields: [{key: a, hotkey: a}]", "command of the window"),
        ("fields: [{key: a, hotkey: '12'}]", "not one letter"),
        ("fields: [{key: a, hotkey: '1'}, {key: b, hotkey: '1'}]", "both have the hot key"),
        ("fields: [{key: a}, {key: a}]", "two fields with the key"),
        ("fields: [{key: a, aliases: [b]}, {key: b}]", "both answer to"),
        ("fields: [{key: a, type: choice}]", "needs `choices`"),
        ("fields: [{key: a, choices: [x]}]", "not choice"),
        ("fields: [{key: a, type: blocks}, {key: b, type: blocks}]", "only one field"),
        ("fields: [{key: id}]", "cannot be called"),
        ("fields: [\n  - ]", "not YAML"),
        ("a: &x [1]\nfields: *x", "not YAML"),
        ("fields: " + "[" * 5000, "not YAML"),
    ],
)
def test_what_is_wrong_is_told_in_one_sentence(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words) as caught:
        parse(text, "yaml", "f.yaml")
    assert str(caught.value).startswith("f.yaml")
    assert "\n" not in str(caught.value)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        load(tmp_path / "gone.yaml")
    (tmp_path / "f.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="not UTF-8"):
        load(tmp_path / "f.yaml")


def test_a_mapping_in_any_form(tmp_path: Path) -> None:
    fields = load_default()
    for name, text in (
        ("m.yaml", "head: title\nbody.text: text\nx: ignore\n"),
        ("m.json", '{"head": "headline", "body.text": "text", "x": null}'),
        ("m.toml", 'head = "headline"\n"body.text" = "text"\nx = "ignore"\n'),
    ):
        (tmp_path / name).write_text(text)
        assert load_mapping(tmp_path / name, fields).keys == {"head": "headline", "body.text": "text", "x": "ignore"}
    for text, words in (
        ("a: nofield", "no field"),
        ("- a", "a table of lines"),
        ("a: [1]", "no field"),
        ("", "a table"),
    ):
        (tmp_path / "m.yaml").write_text(text)
        with pytest.raises(UserError, match=words):
            load_mapping(tmp_path / "m.yaml", fields)
