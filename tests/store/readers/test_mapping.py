"""What names stand for: mappings of keys and labels together and apart, in files and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.errors import UserError
from store.field_files import load_default
from store.readers.mapping import FieldKey, KeyMap, Mapped, check_mapping, load_mapping, save_mapping

FIELDS = load_default()


def key_map(mapped: Mapped) -> KeyMap:
    return KeyMap(FIELDS, mapped.keys, None, mapped.labels)


def test_a_flat_mapping_speaks_of_keys_and_labels() -> None:
    keys = key_map(check_mapping({"X": "people", "Y": "ignore", "Z": "metadata", "title": "metadata"}, FIELDS))
    assert [keys.target(n) for n in ("X", "Y", "Z", "title", "byline")] == ["people", "ignore", "", "", "authors"]
    assert [keys.label(n) for n in ("X", "Y", "Z", "title", "LOC")] == ["people", "ignore", "", "", "places"]


def test_keys_and_labels_are_mapped_apart() -> None:
    said = {"X": "people", "keys": {"A": "text", "X": "headline"}, "labels": {"A": "places"}}
    keys = key_map(check_mapping(said, FIELDS))
    assert [keys.target(n) for n in ("X", "A")] == ["headline", "text"]
    assert [keys.label(n) for n in ("X", "A")] == ["people", "places"]


def test_a_name_that_is_called_keys_or_labels_is_a_name() -> None:
    keys = key_map(check_mapping({"keys": "keywords", "labels": "people"}, FIELDS))
    assert (keys.target("keys"), keys.label("labels")) == ("keywords", "people")


def test_a_label_that_is_mapped_to_the_text_is_refused() -> None:
    with pytest.raises(UserError, match="spans are values of fields"):
        check_mapping({"labels": {"X": "text"}}, FIELDS)
    assert key_map(check_mapping({"labels": {"X": "url"}}, FIELDS)).label("X") == "url", "url is a field, too"
    with pytest.raises(UserError, match="which is no field"):
        check_mapping({"keys": {"X": "nothing"}}, FIELDS)


def test_a_fields_own_key_is_never_taken_for_a_label() -> None:
    keys = key_map(check_mapping({"labels": {"people": "ignore"}}, FIELDS))
    assert keys.label("people") == "ignore"
    assert keys.label(FieldKey("people")) == "people"


@pytest.mark.parametrize("name", ["m.yaml", "m.json"])
def test_a_mapping_is_written_and_read_again(tmp_path: Path, name: str) -> None:
    mapped = Mapped(
        {"a: b": "text", "yes": "people", "2024-01-01": "metadata", "tab\t\n": "ignore"},
        {"ميناء": "places", "12": "figures", "<b>x</b>": "people", "keys": "keywords"},
    )
    save_mapping(mapped, tmp_path / name)
    assert load_mapping(tmp_path / name, FIELDS) == mapped


def test_a_mapping_that_is_too_large_for_its_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="larger"):
        save_mapping(Mapped({f"{n:0300}": "people" for n in range(10_000)}), tmp_path / "m.yaml")
    assert not (tmp_path / "m.yaml").exists()
