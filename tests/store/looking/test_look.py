"""Files looked at before an import: what they are, which names they use, and how the first records will look."""

from __future__ import annotations

import json
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from store.field_files import load_default
from store.importer import import_paths
from store.looking.formats import readable
from store.looking.kept import SETTING, keep, kept_for
from store.looking.look import Look, Name, look
from store.project import Project
from store.readers.detect import Format
from store.readers.mapping import Mapped, check_mapping
from store.readers.registry import readers

FIELDS = load_default()
DOCCANO = (
    {
        "id": 1,
        "text": "Ann Lee met Bo Ek in Oslo.",
        "label": [[0, 7, "Mensch"], [12, 17, "Mensch"], [21, 25, "LOC"], [8, 11, "Zorg"]],
        "kicker": "Meeting",
    },
    {"id": 2, "text": "Ann Lee left Oslo.", "label": [[0, 7, "Mensch"], [13, 17, "LOC"], [100, 120, "LOC"]]},
)


def put(path: Path, *records: Any) -> Path:
    path.write_text("".join(f"{r if isinstance(r, str) else json.dumps(r)}\n" for r in records), "utf-8")
    return path


def named(seen: Look, name: str, *, is_label: bool) -> Name:
    return next(n for n in seen.names if (n.name, n.is_label) == (name, is_label))


def values(seen: Look, key: str, place: int = 0) -> list[str]:
    return [v.text for f in seen.records[place].fields if f.key == key for v in f.values]


def test_a_file_of_another_tool_tells_its_keys_and_labels(tmp_path: Path) -> None:
    seen = look([put(tmp_path / "d.jsonl", *DOCCANO, "{broken")], FIELDS)
    assert [(k.name, k.files, k.records, k.refused) for k in seen.kinds] == [("doccano", 1, 2, 1)]
    assert seen.is_complete
    assert [f.source.rpartition(", ")[2] for f in seen.refusals] == ["line 3"]
    mensch = named(seen, "Mensch", is_label=True)
    assert (mensch.count, mensch.example, mensch.guess, mensch.target) == (3, "Ann Lee", "metadata", "metadata")
    assert named(seen, "LOC", is_label=True).guess == "places"
    kicker = named(seen, "kicker", is_label=False)
    assert (kicker.example, kicker.guess, kicker.takes_own) == ("Meeting", "metadata", False)
    assert values(seen, "people") == []
    assert seen.records[0].reviews == (("import", "done"),)


def test_a_mapping_changes_how_the_records_look(tmp_path: Path) -> None:
    path = put(tmp_path / "d.jsonl", *DOCCANO)
    said = {"keys": {"kicker": "headline"}, "labels": {"Mensch": "people", "Zorg": "ignore", "LOC": "metadata"}}
    seen = look([path], FIELDS, mapped=check_mapping(said, FIELDS))
    assert values(seen, "people") == ["Ann Lee", "Bo Ek"]
    assert values(seen, "headline") == ["Meeting"]
    assert values(seen, "places") == []
    assert named(seen, "LOC", is_label=True).target == "metadata"
    assert (seen.records[0].exact, seen.records[0].moved, seen.records[0].lost) == (2, 0, 0)
    assert seen.records[0].meta == ("unmapped: {LOC}",)
    assert seen.notes == (), "what was mapped to the metadata needs no remark"


def test_records_look_as_they_come_in(tmp_path: Path) -> None:
    path = put(tmp_path / "d.jsonl", *DOCCANO)
    mapped = check_mapping({"Mensch": "people"}, FIELDS)
    seen = look([path], FIELDS, mapped=mapped)
    with Project.create(tmp_path / "p.copydesk") as project:
        report = import_paths(project, [path], mapping=mapped, extract=False, jobs=0)
        assert report.anchors.exact == sum(r.exact for r in seen.records)
        assert report.anchors.lost == sum(r.lost for r in seen.records) == 1
        for place, article in enumerate(project.articles()):
            for key in ("people", "places"):
                assert [v.value for v in article.reviews[0].fields.get(key, ())] == values(seen, key, place)


def test_a_key_and_a_label_of_one_name_are_mapped_apart(tmp_path: Path) -> None:
    record = {"text": "Ann Lee met Bo Ek.", "label": [[0, 7, "person"]], "person": "Bo Ek"}
    path = put(tmp_path / "d.jsonl", record)
    for said, people, authors in (
        ({"keys": {"person": "authors"}, "labels": {"person": "people"}}, ["Ann Lee"], ["Bo Ek"]),
        ({"keys": {"person": "people"}, "labels": {"person": "authors"}}, ["Bo Ek"], ["Ann Lee"]),
        ({"keys": {"person": "people"}, "labels": {"person": "ignore", "people": "ignore"}}, ["Bo Ek"], []),
        ({"person": "people"}, ["Ann Lee", "Bo Ek"], []),
    ):
        with Project.create(tmp_path / f"{len(list(tmp_path.iterdir()))}.copydesk") as project:
            import_paths(project, [path], mapping=said, extract=False, jobs=0)
            (article,) = project.articles()
        reviewed = article.reviews[0].fields
        found = {
            key: [v.value for v in (*reviewed.get(key, ()), *article.suggestions.get(key, ()))]
            for key in ("people", "authors")
        }
        assert sorted(map(str, found["people"])) == people, said
        assert found["authors"] == authors, said


def test_a_table_without_a_text_still_tells_its_columns(tmp_path: Path) -> None:
    path = put(tmp_path / "t.csv", "Nr;Titel;Inhalt", "1;Kopf;Der Text.")
    seen = look([path], FIELDS)
    assert (seen.read, len(seen.refusals)) == (0, 1)
    assert [(n.name, n.example, n.takes_own) for n in seen.names] == [
        ("Nr", "1", True),
        ("Titel", "Kopf", True),
        ("Inhalt", "Der Text.", True),
    ]
    said = {"Inhalt": "text", "Titel": "headline", "Nr": "id"}
    mended = look([path], FIELDS, mapped=check_mapping(said, FIELDS))
    assert (mended.read, mended.refused, mended.records[0].id) == (1, 0, "1")
    assert values(mended, "headline") == ["Kopf"]


def test_another_name_for_the_text_is_guessed_and_can_be_kept_from_it(tmp_path: Path) -> None:
    path = put(tmp_path / "r.jsonl", {"content": "The text.", "kicker": "Head"})
    assert named(look([path], FIELDS), "content", is_label=False).guess == "text"
    kept = look([path], FIELDS, mapped=check_mapping({"content": "metadata"}, FIELDS))
    assert (kept.read, kept.refused) == (0, 1)


def test_plain_files_have_no_names_to_map(tmp_path: Path) -> None:
    put(tmp_path / "a.txt", "Some words.")
    put(tmp_path / "b.html", "<html><title>Head</title><body><p>Some words of a page.</p></body></html>")
    (tmp_path / "c.bin").write_bytes(b"\x00\x01\x02" * 100)
    seen = look([tmp_path], FIELDS)
    assert sorted(k.name for k in seen.kinds) == ["html", "text"]
    assert seen.names == ()
    assert [Path(f.source).name for f in seen.refusals] == ["c.bin"]
    assert [Path(r.place).name for r in seen.records] == ["a.txt", "b.html"]
    assert "Some words of a page." in seen.records[1].text


def test_what_is_in_an_archive_is_looked_at_too(tmp_path: Path) -> None:
    put(tmp_path / "d.jsonl", *DOCCANO)
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(tmp_path / "d.jsonl", "d.jsonl")
    seen = look([tmp_path / "z.zip"], FIELDS)
    assert (seen.kinds[0].name, seen.read, seen.kinds[0].inside) == ("zip", 2, {"doccano": 2})
    assert named(seen, "Mensch", is_label=True).kinds == {"zip"}


def test_a_lossless_file_is_shown_as_it_is(tmp_path: Path) -> None:
    from store.exporter import export

    with Project.create(tmp_path / "p.copydesk") as project:
        said = {"labels": {"Mensch": "people"}}
        import_paths(project, [put(tmp_path / "d.jsonl", *DOCCANO)], mapping=said, extract=False, jobs=0)
        export(project, tmp_path / "o.jsonl", "copydesk", only="all")
    seen = look([tmp_path / "o.jsonl"], FIELDS)
    assert [k.name for k in seen.kinds] == ["copydesk"]
    assert values(seen, "people") == ["Ann Lee", "Bo Ek"]
    assert seen.names == ()


def test_no_more_is_read_than_has_to_be(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    with path.open("w") as out:
        for n in range(20_000):
            out.write(json.dumps({"id": str(n), "text": f"Text number {n}.", "kicker": "x"}) + "\n")
    seen = look([path], FIELDS)
    assert 0 < seen.read <= 200
    assert not seen.is_complete
    assert len(seen.records) == 5
    assert look([path], FIELDS, records=3).read == 3
    stopped = look([path], FIELDS, stopped=lambda: True)
    assert (stopped.read, stopped.records) == (0, ())


def test_of_many_files_each_has_its_turn(tmp_path: Path) -> None:
    for n in range(30):
        put(tmp_path / f"{n:02}.jsonl", *({"text": f"Text {n} {m}.", f"k{n}": 1} for m in range(50)))
    seen = look([tmp_path], FIELDS, records=60, seconds=30)
    assert (seen.files, seen.looked, seen.read) == (30, 12, 60)
    assert not seen.is_complete


def test_very_many_labels_and_huge_cells_are_bounded(tmp_path: Path) -> None:
    count = 12_000
    text = "word " * count
    spans = [[5 * n, 5 * n + 4, f"label <b>{n}</b>"] for n in range(count)]
    path = put(tmp_path / "d.jsonl", {"text": text, "label": spans, "huge": "x" * 3_000_000, "k" * 5000: "y"})
    began = time.monotonic()
    seen = look([path], FIELDS)
    assert time.monotonic() - began < 30
    assert len(seen.names) == 10_000
    assert seen.more_names >= count - 10_000
    assert all(len(n.example) <= 160 and len(n.name) <= 300 for n in seen.names)
    long = look([put(tmp_path / "long.jsonl", {"id": "x", "text": "word " * 400_000})], FIELDS)
    assert "too long" in long.records[0].problem


def test_a_large_file_that_is_read_whole_waits_for_the_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from store.looking import look as looking

    monkeypatch.setattr(looking, "WHOLE", 1000)
    whole = tmp_path / "whole.json"
    whole.write_text(json.dumps({"text": "word " * 1000}))
    array = tmp_path / "array.json"
    array.write_text(json.dumps([{"text": "word " * 1000}]))
    seen = look([whole, array], FIELDS)
    assert ([Path(p).name for p in seen.too_large], seen.read, seen.is_complete) == (["whole.json"], 1, False)


def test_unknown_formats_and_missing_files(tmp_path: Path) -> None:
    seen = look([tmp_path / "nothing.jsonl"], FIELDS)
    assert (seen.files, seen.refused, seen.read) == (0, 1, 0)
    with pytest.raises(Exception, match="There is no format"):
        look([tmp_path], FIELDS, format="wordperfect")


def test_every_reader_is_offered_with_a_title() -> None:
    offered = readable()
    assert {o.name for o in offered} == {f.value for f in Format} | {r.name for r in readers()}
    assert all(o.title for o in offered)


def test_mappings_are_kept_for_each_format_and_proposed_again(tmp_path: Path) -> None:
    path = put(tmp_path / "d.jsonl", *DOCCANO)
    with Project.create(tmp_path / "p.copydesk") as project:
        seen = look([path], project.fields)
        mapped = Mapped({}, {"Mensch": "people", "LOC": "places"})
        keep(project, seen.names, mapped)
        assert project.setting(SETTING) == {"doccano": {"labels": {"Mensch": "people"}}}, "no more than what differs"
        again = look([path], project.fields, kept=project.setting(SETTING))
        assert values(again, "people") == ["Ann Lee", "Bo Ek"]
        assert again.mapped.labels == {"Mensch": "people"}
        other = look(
            [put(tmp_path / "r.jsonl", {"text": "T.", "Mensch": "X"})], project.fields, kept=project.setting(SETTING)
        )
        assert other.mapped == Mapped()
        keep(project, again.names, Mapped({}, {"Mensch": "metadata"}))
        assert project.setting(SETTING) is None, "back to the guess"


def test_a_kept_mapping_that_makes_no_sense_is_left_out() -> None:
    kept = {"doccano": {"labels": {"a": "people", "b": "gone", "c": 3, "d": "text"}, "keys": []}, "jsonl": "x"}
    assert kept_for(kept, ["doccano", "jsonl"], FIELDS) == Mapped({}, {"a": "people"})
    assert kept_for([1], ["doccano"], FIELDS) == Mapped()


NEWS = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Head",
    "articleBody": "The text of the article.",
    "dateline": "Oslo",
    "alternativeHeadline": "Another head",
    "additionalProperty": [{"@type": "PropertyValue", "propertyID": "mood", "value": "glad"}],
}
NINJS = {
    "uri": "urn:x:1",
    "standard": {"name": "ninjs", "version": "3.1"},
    "headlines": [{"value": "Head"}],
    "bodies": [{"role": "main", "contentType": "text/plain", "value": "The text of the article."}],
    "located": "Oslo",
    "slugline": "a-slug",
}


@pytest.mark.parametrize(
    ("document", "ignored", "mapped"),
    [(NEWS, "dateline", "alternativeHeadline"), (NEWS, "mood", "dateline"), (NINJS, "located", "slugline")],
)
def test_the_names_of_published_articles_are_mapped_too(
    tmp_path: Path, document: dict[str, Any], ignored: str, mapped: str
) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(document))
    seen = look([path], FIELDS)
    assert {ignored, mapped} <= {n.name for n in seen.names}
    said = check_mapping({ignored: "ignore", mapped: "keywords"}, FIELDS)
    other = look([path], FIELDS, mapped=said)
    assert values(other, "keywords"), [f.key for f in other.records[0].fields]
    told = json.dumps([other.records[0].meta, [f.values[0].text for f in other.records[0].fields]])
    assert document.get(ignored, "glad") not in told


def test_what_a_tool_calls_otherwise_is_listed_where_it_stays_in_the_metadata(tmp_path: Path) -> None:
    path = tmp_path / "min.json"
    record = {
        "text": "Ann Lee met Bo Ek.",
        "id": 1,
        "label": [{"start": 0, "end": 7, "text": "Ann Lee", "labels": ["Mensch"]}],
        "stimmung": "froh",
        "annotator": 1,
        "annotation_id": 3,
        "created_at": "2024-01-01T00:00:00Z",
        "updated_at": "2024-01-01T00:00:00Z",
        "lead_time": 1.0,
    }
    path.write_text(json.dumps([record]))
    seen = look([path], FIELDS)
    assert [k.name for k in seen.kinds] == ["label-studio-min"]
    assert named(seen, "stimmung", is_label=True).target == "metadata"
    mapped = look([path], FIELDS, mapped=check_mapping({"labels": {"stimmung": "keywords"}}, FIELDS))
    assert values(mapped, "keywords") == ["froh"]
