"""The table of formats says what the formats say, and each format has its page."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from store import format_table
from store.cli import main
from store.errors import UserError
from store.interchange.carries import Part
from store.writers import FORMATS, writer
from tests.format_table import PAGE


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["formats", *words])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_the_page_of_the_help_is_what_the_formats_say() -> None:
    """`python -m tests.format_table` writes it."""
    assert PAGE.read_text(encoding="utf-8") == format_table.markdown()


def test_each_part_stands_in_one_column_and_each_format_in_one_row() -> None:
    parts = [part for _, listed in format_table.GROUPS for part in listed]
    assert sorted(parts) == sorted(Part)
    names = [row.name for row in format_table.rows()]
    assert len(names) == len(set(names))
    assert set(FORMATS) < set(names)
    assert {"nitf", "warc", "html", "pdf", "feed"} < set(names)
    for row in format_table.rows():
        assert row.read
        assert len(row.cells()) == len(format_table.heads())


@pytest.mark.parametrize("name", [row.name for row in format_table.rows()])
def test_each_format_has_a_page_that_names_it(name: str) -> None:
    text = format_table.page(name)
    assert text.startswith("# ")
    assert f"`{name}`" in text
    if name in FORMATS and name != "markdown":
        assert f"--format {name}" in text
        for option in writer(name).options:
            assert option in text, option


def test_the_command_line_lists_them_and_shows_one(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys)
    lines: Sequence[Sequence[str]] = [line.split("\t") for line in out.splitlines()]
    brat = next(cells for cells in lines if cells[0] == "brat")
    assert code == 0
    assert brat[1:6] == ["yes", "yes", "yes", "yes", "yes"]
    assert next(cells for cells in lines if cells[0] == "nitf")[1:3] == ["–", "yes"]
    _, out, _ = said(capsys, "--json")
    by_name = {row["name"]: row for row in json.loads(out)}
    assert by_name["copydesk"]["carries"] == [part.value for part in Part]
    assert "evidence" not in by_name["csv"]["carries"]
    code, out, _ = said(capsys, "WARC")
    assert code == 0
    assert "crawl" in out
    code, out, err = said(capsys, "none")
    assert (code, out) == (1, "")
    assert err.startswith("copydesk: There is no format 'none'; there are jsonl, csv")


def test_a_format_that_is_none_is_refused() -> None:
    with pytest.raises(UserError, match="no format"):
        format_table.page("../query")
