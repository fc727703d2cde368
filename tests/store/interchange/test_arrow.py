"""Parquet and Arrow: written, read back, opened by pyarrow and pandas; other people's tables; files that are broken."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet as pq

from store.articles import ArticleDraft, DecidedValue, Decision, Evidence, Suggestion
from store.errors import UserError
from store.exporter import export, preview
from store.fields import Field, FieldSet, FieldType
from store.importer import ImportReport, import_paths
from store.interchange.nested import columns
from store.review.records import record_of
from store.writers import arrow
from tests.store.interchange.kit import (
    FIELDS,
    assert_carried,
    decided,
    documents,
    draft,
    project_of,
    review,
    round_trip,
)
from tests.store.interchange.standoff import TEXT, people, read, sample

FORMATS = ("parquet", "arrow")


def load(path: Path) -> pa.Table:
    if path.suffix == ".parquet":
        return pq.read_table(path)
    with pa.OSFile(str(path)) as file:
        return pa.ipc.open_file(file).read_all()


def dump(table: pa.Table, path: Path) -> bytes:
    path.parent.mkdir(exist_ok=True)
    if path.suffix == ".parquet":
        pq.write_table(table, path)
    else:
        with pa.ipc.new_file(str(path), table.schema) as writer:
            writer.write_table(table)
    return path.read_bytes()


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_is_written_comes_back(tmp_path: Path, format: str, made: list[ArticleDraft]) -> None:
    before, after, _, report = round_trip(tmp_path / "r", format, made)
    assert report.failed == []
    assert (report.anchors.moved, report.anchors.lost) == (0, 0)
    assert_carried(before, after, format)
    for row in load(tmp_path / "r" / f"out.{format}").to_pylist():
        for key in ("people", "places", "figures"):
            for value in row[key] or ():
                assert all(row["text"][e["start"] : e["end"]] == e["quote"] for e in value["evidence"])


@pytest.mark.parametrize("format", FORMATS)
def test_columns_have_types_that_pandas_takes(tmp_path: Path, format: str) -> None:
    import pandas as pd

    _, after, written, _ = round_trip(tmp_path / "r", format, [sample()])
    table = load(tmp_path / "r" / f"out.{format}")
    evidence = pa.list_(pa.struct([("start", pa.int64()), ("end", pa.int64()), ("quote", pa.string())]))
    assert table.schema.field("people").type.value_type.field("evidence").type == evidence
    assert table.schema.field("figures").type.value_type.field("value").type == pa.float64()
    out = tmp_path / "r" / f"out.{format}"
    frame = pd.read_parquet(out) if format == "parquet" else pd.read_feather(out)
    row = frame.iloc[0]
    assert [p["value"] for p in row["people"]] == ["Ann Lee", "Bo Ek"]
    assert row["people"][1]["attributes"]["role"] == "her deputy"
    assert row["language"] == "en"
    assert row["language_value"] is None
    assert row["published"]["value"] == "2024-10"
    assert list(row["organisations"]) == []
    assert row["quotes"] is None
    assert row["body"]["value"].startswith("Ann Lee 🎉")
    assert list(row["decided_empty"]) == ["organisations"]
    assert json.loads(row["meta"]) == {"desk": "foreign"}
    assert {loss.what for loss in written.losses} == {"kinds of blocks"}
    (article,) = after.values()
    assert article.meta == {"desk": "foreign"}
    (mine,) = article.reviews
    assert (mine.annotator, mine.note, mine.flagged, mine.seconds) == ("ann", "näh", True, 31)
    assert mine.finished == datetime(2026, 1, 31, 10, 42, 7, tzinfo=UTC)
    assert mine.fields["people"][0].decision is Decision.ADDED
    assert len(record_of(article)["body"][0].evidence) == 2


@pytest.mark.parametrize("format", FORMATS)
def test_batches_are_small_and_the_same_each_time(tmp_path: Path, format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "BATCH", 2)
    drafts = [draft(f"d{i}", TEXT, review("ann", {})) for i in range(5)]
    with project_of(tmp_path / "p.copydesk", drafts) as project:
        outs = [tmp_path / f"{name}.{format}" for name in "ab"]
        for out in outs:
            assert export(project, out, format).written == 5
        assert outs[0].read_bytes() == outs[1].read_bytes()
    if format == "parquet":
        assert pq.ParquetFile(outs[0]).num_row_groups == 3
    else:
        assert pa.ipc.open_file(pa.OSFile(str(outs[0]))).num_record_batches == 3
    assert load(outs[0])["id"].to_pylist() == [f"d{i}" for i in range(5)]


def test_suggestions_come_along_on_request(tmp_path: Path) -> None:
    suggested = Suggestion(value="Ann", evidence=(Evidence(0, 3, "Ann"),), score=0.25, extractor="model 7")
    made = [draft("a", TEXT, suggestions={"people": (suggested,)})]
    _, after, _, _ = round_trip(tmp_path / "r", "parquet", made, only="all", options={"suggestions": "yes"})
    assert after["a"].suggestions["people"] == (suggested,)
    assert after["a"].reviews == ()


def test_what_no_column_holds_is_told(tmp_path: Path) -> None:
    values: dict[str, tuple[DecidedValue, ...]] = {
        "figures": (decided(2**53 + 1, ()), decided("many", ())),
        "headline": (decided("a", ()), decided("b", ())),
    }
    with project_of(tmp_path / "p.copydesk", [draft("a", TEXT, review("ann", values))]) as project:
        report = export(project, tmp_path / "o.parquet", "parquet")
    told = {loss.what: (loss.count, loss.examples) for loss in report.losses}
    assert told["numbers that are rounded to 53 bits"] == (1, ("a: figures",))
    assert told["values that are no number in a field of numbers"] == (1, ("a: figures",))
    assert told["further values of single fields"] == (1, ("a: headline",))


def test_fields_called_like_own_columns_get_names_apart() -> None:
    keys = ("url", "url_value", "text", "people")
    assert columns(FieldSet(tuple(Field(key=k, label=k) for k in keys))) == {
        "url": "url_value_",
        "url_value": "url_value",
        "text": "text_value",
        "people": "people",
    }


def test_a_preview_needs_no_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.writers.extras.find_spec", lambda name: None)
    with project_of(tmp_path / "p.copydesk", [sample()]) as project:
        shown = json.loads(preview(project, "parquet") or "")
        assert shown["people"][0]["attributes"] == {"role": "minister"}
        with pytest.raises(UserError, match=r'pip install "copydesk\[parquet\]"'):
            export(project, tmp_path / "o.parquet", "parquet")
    assert not (tmp_path / "o.parquet").exists()


@pytest.mark.parametrize("format", FORMATS)
def test_our_columns_are_known_without_their_metadata(tmp_path: Path, format: str) -> None:
    fields = FieldSet((*FIELDS, Field(key="url", label="Address", type=FieldType.URL)))
    made = draft("a", TEXT, review("ann", {"url": (decided("https://e.org/x", ()),), "places": ()}))
    with project_of(tmp_path / "g.copydesk", [made], fields) as project:
        export(project, tmp_path / f"o.{format}", format)
    data = dump(load(tmp_path / f"o.{format}").replace_schema_metadata({}), tmp_path / f"bare.{format}")
    articles, report = read(tmp_path, {f"x.{format}": data}, fields=fields)
    assert report.failed == []
    assert [v.value for v in record_of(articles["a"])["url"]] == ["https://e.org/x"]
    assert record_of(articles["a"])["places"] == ()


@pytest.mark.parametrize("format", FORMATS)
def test_other_tables_come_in_by_the_names_of_their_columns(tmp_path: Path, format: str) -> None:
    table = pa.table(
        {
            "ID": [7, 8],
            "Title": ["Ann Lee wins", None],
            "content": ["Ann Lee wins in Oslo.", "Bo Ek lost."],
            "published": pa.array([datetime(2024, 10, 22, 9, 30), None], pa.timestamp("ns")),
            "day": [date(2024, 1, 2), None],
            "views": [Decimal("12.50"), Decimal(3)],
            "people": [["Ann Lee"], [{"x": 1}["x"] and "Bo Ek"]],
            "score": [float("nan"), 0.5],
            "raw": [b"\xff", b"ok"],
        }
    )
    data = dump(table, tmp_path / f"t.{format}")
    articles, report = read(tmp_path, {f"x.{format}": data})
    assert report.failed == []
    assert articles["7"].text == "Ann Lee wins in Oslo."
    assert [s.value for s in articles["7"].suggestions["headline"]] == ["Ann Lee wins"]
    assert [s.value for s in articles["7"].suggestions["published"]] == ["2024-10-22T09:30:00"]
    assert [e.quote for e in articles["8"].suggestions["people"][0].evidence] == ["Bo Ek"]
    assert articles["7"].meta == {"day": "2024-01-02", "views": 12.5, "raw": "\ufffd"}


def test_streams_are_read(tmp_path: Path) -> None:
    table = pa.table({"text": ["one", "two"]})
    with pa.ipc.new_stream(str(tmp_path / "t"), table.schema) as writer:
        writer.write_table(table)
    articles, _ = read(tmp_path, {"x.arrow": (tmp_path / "t").read_bytes()})
    assert sorted(articles) == ["x.arrow#1", "x.arrow#2"]


def read_one(tmp_path: Path, name: str, data: bytes) -> ImportReport:
    return read(tmp_path, {name: data})[1]


def good(tmp_path: Path, format: str, rows: int = 3, batch: int = 1) -> bytes:
    drafts = [draft(f"d{i}", TEXT, review("ann", {})) for i in range(rows)]
    with pytest.MonkeyPatch.context() as patched, project_of(tmp_path / "g.copydesk", drafts) as project:
        patched.setattr(arrow, "BATCH", batch)
        export(project, tmp_path / f"g.{format}", format)
    return (tmp_path / f"g.{format}").read_bytes()


def test_a_parquet_file_that_is_cut_is_refused_in_one_sentence(tmp_path: Path) -> None:
    report = read_one(tmp_path, "x.parquet", good(tmp_path, "parquet")[:-40])
    assert report.read == 0
    (failure,) = report.failed
    assert failure.reason.startswith("it is not a sound parquet file: ")
    assert "\n" not in failure.reason


def test_of_an_arrow_file_that_is_cut_the_whole_batches_come_in(tmp_path: Path) -> None:
    data = good(tmp_path, "arrow", rows=6)
    report = read_one(tmp_path, "x.arrow", data[: int(len(data) * 0.6)])
    assert 1 <= report.read < 6
    (failure,) = report.failed
    assert failure.reason.startswith(f"behind row {report.read} it cannot be read any further")


@pytest.mark.parametrize("format", FORMATS)
def test_rubbish_never_raises(tmp_path: Path, format: str) -> None:
    data = good(tmp_path, format)
    with project_of(tmp_path / "p.copydesk", ()) as project:
        for at in range(0, len(data), max(1, len(data) // 25)):
            broken = bytearray(data)
            broken[at : at + 8] = b"\xff\x00\x13\x37\xff\xff\x7f\xff"
            (tmp_path / f"b.{format}").write_bytes(broken)
            report = import_paths(project, [tmp_path / f"b.{format}"], extract=False, jobs=0)
            assert report.done + len(report.failed) >= 1
            assert all("\n" not in failure.reason for failure in report.failed)


def test_a_table_without_a_text_says_so(tmp_path: Path) -> None:
    data = dump(pa.table({"a": [1], "b": ["x"]}), tmp_path / "t.parquet")
    (failure,) = read_one(tmp_path, "x.parquet", data).failed
    assert failure.reason.startswith("it has no column `text` or `html`, only a, b")


def _span(start: Any, end: Any, quote: Any) -> Callable[[dict[str, Any]], None]:
    def change(row: dict[str, Any]) -> None:
        row["people"][0]["evidence"] = [{"start": start, "end": end, "quote": quote}]

    return change


def _none(name: str) -> Callable[[dict[str, Any]], None]:
    return lambda row: row.update({name: None})


@pytest.mark.parametrize(
    ("change", "anchors"),
    [
        (_span(900, 907, "Ann Lee"), (0, 1, 0)),
        (_span(-5, -1, "nowhere"), (0, 0, 1)),
        (_span(7, 0, "Ann Lee"), (0, 1, 0)),
        (_span(None, None, "Ann Lee"), (0, 1, 0)),
        (_span(2**62, 2**62 + 1, None), (0, 0, 1)),
        (_span(21, 25, "Acme"), (0, 1, 0)),  # counted in UTF-16
    ],
)
def test_spans_that_are_wrong_are_mended_or_told(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], anchors: tuple[int, int, int]
) -> None:
    fields = {"people": (decided("Ann Lee", (Evidence(0, 7, "Ann Lee"),)),)}
    with project_of(tmp_path / "g.copydesk", [draft("a", TEXT, review("ann", fields))]) as project:
        export(project, tmp_path / "g.parquet", "parquet")
    table = load(tmp_path / "g.parquet")
    rows = table.to_pylist()
    change(rows[0])
    data = dump(pa.Table.from_pylist(rows, schema=table.schema), tmp_path / "h.parquet")
    articles, report = read(tmp_path, {"x.parquet": data})
    assert report.failed == []
    assert (report.anchors.exact, report.anchors.moved, report.anchors.lost) == anchors
    assert people(articles["a"])[0][0] in ("Ann Lee", "nowhere")


@pytest.mark.parametrize("change", [_none("text"), _none("id"), _none("review"), _none("people"), _none("meta")])
def test_rows_that_lack_something_cost_themselves_only(
    tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    with project_of(tmp_path / "g.copydesk", [sample(), draft("b", TEXT, review("ann", {}))]) as project:
        export(project, tmp_path / "g.parquet", "parquet")
    table = load(tmp_path / "g.parquet")
    rows = table.to_pylist()
    change(rows[0])
    data = dump(pa.Table.from_pylist([*rows, rows[1]], schema=table.schema), tmp_path / "h.parquet")
    articles, report = read(tmp_path, {"x.parquet": data})
    assert "b" in articles
    assert len(articles) == (1 if rows[0]["text"] is None else 2)
    assert report.known + len(report.failed) == (2 if rows[0]["text"] is None else 1)  # b stands twice
