"""Records: each is judged on its own, and called by where it stands."""

from __future__ import annotations

import json
import math
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.readers import json_values
from store.readers.json_values import NotJson, loads
from tests.store.readers.conftest import Read


def test_a_record_gives_the_articles_own_keys_its_fields_and_the_rest(read: Read) -> None:
    line = (
        '{"id":7,"url":"https://e.org/a","text":"Words\\r\\nmore","Title":"T","byline":"Ann","meta":{"a":1},"foo":[2]}'
    )
    (draft,) = read("a.jsonl", line).drafts
    assert (draft.id, draft.url, draft.text) == ("7", "https://e.org/a", "Words\r\nmore")
    assert draft.values == {"headline": ["T"], "authors": ["Ann"]}
    assert draft.meta == {"a": 1, "foo": [2]}
    assert draft.source.name == "a.jsonl"
    assert draft.source.sha256 == sha256(line.encode()).hexdigest()


def test_without_an_id_a_record_is_called_by_file_and_line(read: Read) -> None:
    result = read("a.jsonl", '\n{"text":"one"}\r\n\n{"text":"two"}')
    assert [(d.id, d.fallback_id) for d in result.drafts] == [(None, "a.jsonl#2"), (None, "a.jsonl#4")]


def test_broken_lines_are_listed_by_number_and_the_others_come_in(read: Read) -> None:
    lines = [
        '{"text":"1"}',
        '{"text":',
        '{"text":"3"}',
        "[1]",
        '"x"',
        '{"id":"6"}',
        '{"text":"7"}',
        "\x00",
        '{"text":5}',
    ]
    result = read("a.jsonl", "\n".join(lines))
    assert [d.text for d in result.drafts] == ["1", "3", "7"]
    assert [f.source.rpartition(", ")[2] for f in result.failed] == [f"line {n}" for n in (2, 4, 5, 6, 8, 9)]
    assert all("\n" not in f.reason for f in result.failed)


def test_what_other_programs_write_is_taken(read: Read) -> None:
    result = read("a.jsonl", '{"text":"a\x01b\\u0000c\\ud800d","score":NaN,"x":Infinity,"y":1e999}\n')
    (draft,) = result.drafts
    assert draft.text == "a\x01b\ufffdc\ufffdd"
    assert draft.meta == {}


def test_lines_in_another_character_set_come_in_with_a_note(read: Read) -> None:
    line = '{"text":"Für Köln und München ist größere Höhe nötig, sagte Jürgen Müller in Düsseldorf."}'
    result = read("a.jsonl", b'{"text":"plain"}\n' + line.encode("cp1252") + b"\n")
    assert result.drafts[1].text == json.loads(line)["text"]
    assert "not UTF-8" in result.notes[0].reason
    assert [d.text for d in read("b.jsonl", line.encode("utf-16")).drafts] == [json.loads(line)["text"]]


@pytest.mark.parametrize("depth", [60, 1500, 200_000])
def test_a_depth_bomb_is_one_failure(read: Read, depth: int) -> None:
    bomb = '{"text":"x","a":' + "[" * depth + "]" * depth + "}"
    result = read("a.jsonl", bomb + '\n{"text":"good"}')
    assert [d.text for d in result.drafts] == ["good"]
    assert len(result.failed) == 1
    listed = read("b.json", "[" + bomb + "]")
    assert not listed.drafts
    assert len(listed.failed) == 1


def test_a_json_array_is_read_piece_by_piece(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    records = [{"text": f"{n} " + "é" * n, "n": n} for n in range(300)]
    for chunk in (7, 64, 1 << 20):
        monkeypatch.setattr(json_values, "_CHUNK", chunk)
        result = read("a.json", json.dumps(records, ensure_ascii=False, indent=1))
        assert [d.text for d in result.drafts] == [r["text"] for r in records]
        assert result.drafts[4].fallback_id == "a.json#5"
        assert not result.failed


def test_a_broken_array_gives_what_stands_before_the_break(read: Read) -> None:
    result = read("a.json", '[{"text":"1"}, {"text":"2"}, {"text" 3}, {"text":"4"}]')
    assert [d.text for d in result.drafts] == ["1", "2"]
    assert result.failed[0].source.endswith("record 3")
    cut = read("b.json", '[{"text":"1"}, {"text":"2"}')
    assert [d.text for d in cut.drafts] == ["1", "2"]
    assert "not closed" in cut.failed[0].reason


def test_an_object_is_a_record_or_holds_a_list_of_them(read: Read) -> None:
    assert [d.fallback_id for d in read("a.json", '{"text":"x"}').drafts] == ["a.json"]
    held = read("b.json", '{"count":2,"tags":[{"name":"t"}],"articles":[{"text":"1"},{"text":"2"}]}')
    assert [(d.text, d.fallback_id) for d in held.drafts] == [("1", "b.json#1"), ("2", "b.json#2")]
    assert "neither text nor html" in read("c.json", '{"a":1}').failed[0].reason


def test_what_others_call_the_text_is_taken_only_without_text(read: Read) -> None:
    assert read("a.jsonl", '{"content":"the words"}').drafts[0].text == "the words"
    (draft,) = read("b.jsonl", '{"text":"all the words","content":"the words"}').drafts
    assert draft.text == "all the words"
    assert draft.values["body"] == ["the words"]


def test_an_address_as_source_is_not_the_publisher(read: Read) -> None:
    (draft,) = read("a.jsonl", '{"text":"x","source":"https://e.org/a","sitename":"E"}').drafts
    assert draft.url == "https://e.org/a"
    assert draft.values == {"publisher": ["E"]}


def test_a_mapping_renames_reaches_into_and_ignores(read: Read) -> None:
    line = '{"doc":{"body":"the words","head":"T"},"by_line":"Ann","junk":1,"keep":2}'
    mapping = {"doc.body": "text", "doc.head": "title", "by_line": "authors", "junk": "ignore"}
    (draft,) = read("a.jsonl", line, mapping=mapping).drafts
    assert draft.text == "the words"
    assert draft.values == {"headline": ["T"], "authors": ["Ann"]}
    assert "junk" not in draft.meta
    assert draft.meta["keep"] == 2


def test_a_lossless_line_of_a_newer_version_is_refused(read: Read) -> None:
    assert "another version" in read("a.jsonl", '{"copydesk":2,"id":"x","text":"y"}').failed[0].reason


def test_reviews_that_name_nobody_are_the_annotators(read: Read) -> None:
    line = (
        '{"copydesk":1,"id":"1","text":"x","source":{"name":"a","format":"text","sha256":""},"reviews":[{"note":"n"}]}'
    )
    assert "annotator" in read("a.jsonl", line).failed[0].reason
    assert read("a.jsonl", line, annotator="ann").drafts[0].reviews[0].annotator == "ann"


json_data = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(json_data)
def test_sound_json_is_read_as_it_is(value: object) -> None:
    assert loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")) == value
    assert loads(json.dumps(value).encode()) == value


@given(st.binary(max_size=60) | st.text(alphabet='{}[]",:0123456789eE+-.\\utrfn aN', max_size=60).map(str.encode))
def test_anything_else_is_refused_in_one_line(data: bytes) -> None:
    try:
        value = loads(data)
    except NotJson as error:
        value = str(error)
        assert "\n" not in value
    assert not (isinstance(value, float) and not math.isfinite(value))


def test_a_long_line_takes_bounded_time(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "big.jsonl"
    with path.open("w") as file:
        file.write('{"id":"big","text":"' + "word " * 2_000_000 + '"}\n{"id":"small","text":"x"}\n')
    assert [d.id for d in read(path).drafts] == ["big", "small"]
