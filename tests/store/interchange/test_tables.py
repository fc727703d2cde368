"""CSV and TSV: what pandas makes of them, and that every value of a flat record comes back as it was."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from store.articles import ArticleDraft
from store.exporter import export
from store.fields import FieldType
from store.interchange.carries import Part
from store.writers import writer
from tests.store.interchange.kit import FIELDS, decided, documents, draft, project_of, review, round_trip
from tests.store.interchange.standoff import TEXT, sample

FORMATS = ("csv", "tsv")
LISTS = (
    ["a; b", "c"], ["Paris, France"], ["[x]"], [" padded "], ["a", "b"], ['say "x"'], ["=1+1"], ["-3", "+4"], ["'=x"],
    ["tab\there"], ["line\nend"], ["a|b"],
)  # fmt: skip


def values_of(made: ArticleDraft, folder: Path, format: str) -> dict[str, list[object]]:
    before, after, _, report = round_trip(folder, format, [made])
    assert report.failed == []
    assert after[made.id or ""].text == made.text
    assert after[made.id or ""].url == before[made.id or ""].url
    return {key: [s.value for s in suggested] for key, suggested in after[made.id or ""].suggestions.items()}


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=documents())
def test_the_values_come_back(tmp_path: Path, format: str, made: ArticleDraft) -> None:
    assert Part.VALUES in writer(format).carries
    found = values_of(made, tmp_path / "r", format)
    for key, values in made.reviews[0].fields.items():
        if FIELDS[key].type is not FieldType.BLOCKS:
            assert found.get(key, []) == [v.value for v in values], key


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("listed", LISTS)
def test_lists_are_taken_apart_as_they_were(tmp_path: Path, format: str, listed: list[str]) -> None:
    wanted = [value.strip() for value in listed]
    for key in ("keywords", "people", "quotes"):
        made = draft("a", TEXT, review("ann", {key: tuple(decided(value, ()) for value in listed)}))
        found = values_of(made, tmp_path / key, format)[key]
        assert [" ".join(str(v).split()) for v in found] == [" ".join(v.split()) for v in wanted], key


@pytest.mark.parametrize("format", FORMATS)
def test_pandas_reads_it(tmp_path: Path, format: str) -> None:
    import pandas as pd

    with project_of(tmp_path / "p.copydesk", [sample(), draft("b", 'tab\there, "quoted"\nand more')]) as project:
        export(project, tmp_path / f"o.{format}", format, only="all")
    frame: Any = pd.read_csv(tmp_path / f"o.{format}", sep="\t" if format == "tsv" else ",").set_index("id")
    assert list(frame.columns)[:2] == ["url", "text"]
    assert frame["people"][sample().id] == "Ann Lee; Bo Ek"
    assert frame["text"]["b"] == 'tab\there, "quoted"\nand more'
    assert list(frame["status"]) == ["done", "todo"]
    with (tmp_path / f"o.{format}").open(newline="") as file:
        rows = list(csv.reader(file, delimiter="\t" if format == "tsv" else ","))
    assert {len(row) for row in rows} == {len(frame.columns) + 1}
