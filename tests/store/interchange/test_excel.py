"""Excel workbooks: written, opened by openpyxl and pandas, read back; other people's; files that are broken."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from store.articles import ArticleDraft, DecidedValue, Decision, Evidence, Suggestion
from store.errors import UserError
from store.exporter import export, preview
from store.interchange import workbook
from store.review.records import record_of
from store.writers import excel
from tests.store.interchange.kit import (
    assert_carried,
    decided,
    documents,
    draft,
    project_of,
    review,
    round_trip,
)
from tests.store.interchange.standoff import TEXT, people, read, sample

NEWS = str(sample().id)


def book_of(sheets: Mapping[str, list[list[Any]]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_is_written_comes_back(tmp_path: Path, made: list[ArticleDraft]) -> None:
    before, after, written, report = round_trip(tmp_path / "r", "excel", made)
    assert report.failed == []
    assert (report.anchors.moved, report.anchors.lost) == (0, 0)
    assert_carried(before, after, "excel")
    assert {loss.what for loss in written.losses} <= {"kinds of blocks"}


def test_a_workbook_holds_real_cells(tmp_path: Path) -> None:
    import pandas as pd

    values: dict[str, tuple[DecidedValue, ...]] = {
        "published": (decided("2024-10-22", ()),),
        "figures": (decided(-32, (), {"unit": "%"}), decided(0.1, ())),
        "headline": (decided("=1+1", ()),),
        "keywords": (decided("a; b", ()), decided("c", ())),
    }
    made = [sample(), draft("b", "=cmd|' /C calc'!A0 and more", review("ann", values))]
    _, after, _, _ = round_trip(tmp_path / "r", "excel", made)
    path = tmp_path / "r" / "out.xlsx"
    book = load_workbook(path)
    assert book.sheetnames == ["articles", "values", "about"]
    header = [cell.value for cell in book["articles"][1]]
    row = dict(zip(header, book["articles"][3], strict=True))
    assert row["text"].value == "'=cmd|' /C calc'!A0 and more"
    assert row["text"].data_type == row["headline"].data_type == "s"
    assert row["headline"].value == "'=1+1"
    assert (row["published"].value, row["published"].number_format) == (datetime(2024, 10, 22), "yyyy-mm-dd")
    assert row["keywords"].value == '["a; b", "c"]'
    frames: dict[str, Any] = dict(pd.read_excel(path, sheet_name=None))
    figures = frames["values"].query("field == 'figures'")
    assert list(figures["value"]) == [-32, 0.1]
    mentions = frames["values"].query("field == 'people'")
    text = frames["articles"].set_index("id")["text"][NEWS]
    assert [text[int(m.start) : int(m.end)] for m in mentions.itertuples()] == list(mentions["quote"])
    assert list(mentions["number"]) == [1, 1, 2]
    record = record_of(after["b"])
    assert after["b"].text == "=cmd|' /C calc'!A0 and more"
    assert [v.value for v in record["figures"]] == [-32, 0.1]
    assert [v.value for v in record["headline"]] == ["=1+1"]
    assert [v.value for v in record["published"]] == ["2024-10-22"]
    mine = after[NEWS].reviews[0]
    assert (mine.annotator, mine.note, mine.flagged, mine.seconds) == ("ann", "näh", True, 31)
    assert mine.fields["people"][0].decision is Decision.ADDED
    assert after[NEWS].meta == {"desk": "foreign"}


@pytest.mark.parametrize("published", ["2024-10", "2024", "2024-10-22T09:30+05:00", "1850-01-02", "2024-10-22T00:00"])
def test_a_date_that_is_no_day_of_excels_stays_text(tmp_path: Path, published: str) -> None:
    made = draft("a", TEXT, review("ann", {"published": (decided(published, ()),)}))
    _, after, _, _ = round_trip(tmp_path / "r", "excel", [made])
    assert [v.value for v in record_of(after["a"])["published"]] == [published]
    book = load_workbook(tmp_path / "r" / "out.xlsx")
    assert book["values"]["D2"].value == published


def test_the_bytes_are_the_same_each_time(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [sample(), draft("b", TEXT)]) as project:
        for name in ("a", "b"):
            export(project, tmp_path / f"{name}.xlsx", "excel", only="all")
            with zipfile.ZipFile(tmp_path / f"{name}.xlsx") as archive:
                assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_what_a_cell_cannot_hold_is_told(tmp_path: Path) -> None:
    text = "🎉" * 20_000 + " and Ann Lee"
    fields = {"people": (decided("Ann Lee", (Evidence(20_005, 20_012, "Ann Lee"),)),)}
    made = [draft("long", text, review("ann", fields)), draft("odd", "a\x07b\x1f", review("ann", {}))]
    _, after, written, report = round_trip(tmp_path / "r", "excel", made)
    told = {loss.what: (loss.count, loss.examples) for loss in written.losses}
    assert told["cells that end after 32,767 characters"] == (1, ("long",))
    assert told["characters that a workbook cannot hold"] == (2, ("odd",))
    assert after["long"].text == "🎉" * 16_383
    assert report.anchors.lost == 1
    assert after["odd"].text == "a\ufffdb\ufffd"


def test_a_full_sheet_goes_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel, "MAX_ROWS", 3)
    made = [sample(), *(draft(f"d{i}", f"{TEXT} {i}", review("ann", {})) for i in range(4))]
    before, after, _, report = round_trip(tmp_path / "r", "excel", made)
    assert load_workbook(tmp_path / "r" / "out.xlsx").sheetnames[:4] == ["articles", "values", "about", "values 2"]
    assert report.notes == []
    assert_carried(before, after, "excel")


def test_suggestions_come_along_on_request(tmp_path: Path) -> None:
    suggested = Suggestion(value="Ann", evidence=(Evidence(0, 3, "Ann"),), score=0.25, extractor="model 7")
    made = [draft("a", TEXT, suggestions={"people": (suggested,)})]
    _, after, _, _ = round_trip(tmp_path / "r", "excel", made, only="all", options={"suggestions": "yes"})
    assert after["a"].suggestions["people"] == (suggested,)
    assert after["a"].reviews == ()


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.writers.extras.find_spec", lambda name: None)
    with project_of(tmp_path / "p.copydesk", [sample()]) as project:
        shown = preview(project, "excel") or ""
        assert "people: Ann Lee; Bo Ek" in shown
        assert "\tpeople\t1\tAnn Lee\t" in shown
        with pytest.raises(UserError, match=r'pip install "copydesk\[excel\]"'):
            export(project, tmp_path / "o.xlsx", "excel")
    assert not (tmp_path / "o.xlsx").exists()


def test_other_workbooks_come_in_by_the_names_of_their_columns(tmp_path: Path) -> None:
    data = book_of(
        {
            "News": [
                ["ID", "Title", "text", "published", "people", "views", "seen"],
                [7, "'=Ann wins", "Ann Lee wins.", date(2024, 10, 22), "Ann Lee; Bo Ek", 12.5, True],
                [],
                ["x", None, "Bo Ek lost.", datetime(2024, 1, 2, 9, 30), '["Bo Ek"]', None, None],
                ["y", "No text", None, None, None, None, None],
            ],
            "Notes": [["anything"], ["else"]],
        }
    )
    articles, report = read(tmp_path, {"x.xlsx": data})
    assert [f.source.endswith("sheet News, row 5") for f in report.failed] == [True]
    assert [n.reason.startswith("left out: it has no column `text`") for n in report.notes] == [True]
    assert set(articles) == {"7", "x"}
    assert [s.value for s in articles["7"].suggestions["headline"]] == ["=Ann wins"]
    assert [s.value for s in articles["7"].suggestions["published"]] == ["2024-10-22"]
    assert [s.value for s in articles["x"].suggestions["published"]] == ["2024-01-02T09:30:00"]
    assert [s.value for s in articles["7"].suggestions["people"]] == ["Ann Lee", "Bo Ek"]
    assert articles["7"].meta == {"views": 12.5, "seen": True}


def test_a_workbook_that_people_worked_in_still_comes_in(tmp_path: Path) -> None:
    with project_of(tmp_path / "g.copydesk", [sample(), draft("b", TEXT, review("ann", {}))]) as project:
        export(project, tmp_path / "g.xlsx", "excel")
    book = load_workbook(tmp_path / "g.xlsx")
    book["values"].append(["b", "places", 1, "Oslo", None, "added", None, None, 999, 1003, "Oslo"])
    book["values"].append(["gone", "places", 1, "Oslo"])
    book["values"].append(["b", "nonsense", "x", None, "{", 7, "y", 3, "z", True, 4.5])
    book["articles"].move_range("A2:Z3", rows=3)
    book.save(tmp_path / "h.xlsx")
    articles, report = read(tmp_path, {"x.xlsx": (tmp_path / "h.xlsx").read_bytes()})
    assert report.failed == []
    assert people(articles[NEWS]) == [("Ann Lee", ["Ann Lee", "She"]), ("Bo Ek", ["Bo Ek"])]
    assert [v.evidence[0].quote for v in record_of(articles["b"])["places"]] == ["Oslo"]
    assert any("'gone'" in note.reason for note in report.notes)


def repacked(data: bytes, name: str, change: Any) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            part = old.read(info)
            new.writestr(info.filename, change(part) if info.filename == name else part)
    return out.getvalue()


BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: data[: len(data) // 2], "damaged"),
        (lambda data: data[:40], "damaged"),
        (lambda data: repacked(data, "xl/workbook.xml", lambda part: part[:100]), "sound workbook"),
        (lambda data: repacked(data, "xl/worksheets/sheet1.xml", lambda part: BOMB + part), "entities"),
        (lambda data: repacked(data, "xl/worksheets/sheet1.xml", lambda part: b" " * (1 << 28)), "zip bomb"),
        (lambda data: repacked(data, "xl/worksheets/sheet1.xml", lambda part: part[: len(part) // 2]), "workbook"),
        (lambda data: repacked(data, "xl/worksheets/sheet1.xml", lambda part: b"\xff\xfe\x00"), "workbook"),
    ],
)
def test_broken_workbooks_are_refused_in_one_sentence(tmp_path: Path, change: Any, said: str) -> None:
    data = book_of({"S": [["id", "text"], ["a", "Words"], ["b", "More words"]]})
    _, report = read(tmp_path, {"x.xlsx": change(data)})
    (failure,) = report.failed
    assert said in failure.reason
    assert "\n" not in failure.reason


def test_an_empty_workbook_says_so(tmp_path: Path) -> None:
    _, report = read(tmp_path, {"x.xlsx": book_of({"S": []})})
    assert [f.reason for f in report.failed] == ["it is empty"]
    assert workbook.MAX_ROWS == 1 << 20


def test_a_cancelled_export_leaves_no_temporary_files(tmp_path: Path) -> None:
    from openpyxl.worksheet._writer import ALL_TEMP_FILES

    with project_of(tmp_path / "p.copydesk", [draft(f"d{i}", f"{TEXT} {i}") for i in range(201)]) as project:
        assert export(project, tmp_path / "o.xlsx", "excel", only="all", cancelled=lambda: True).cancelled
    assert not [path for path in ALL_TEMP_FILES if Path(path).exists()]
    assert not (tmp_path / "o.xlsx").exists()
