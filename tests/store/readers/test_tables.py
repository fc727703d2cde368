"""CSV and TSV as spreadsheets and other programs write them."""

from __future__ import annotations

import pytest

from store.readers.tables import sniff
from tests.store.readers.conftest import Read


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_told(read: Read, delimiter: str) -> None:
    rows = [["id", "text", "title"], ["1", '"Words, more; and | so on\r\nnext line"', "T"], ["2", "Other", "U"]]
    content = "\ufeff" + "\r\n".join(delimiter.join(r) for r in rows) + "\r\n"
    result = read("a.csv", content)
    assert [d.id for d in result.drafts] == ["1", "2"]
    assert result.drafts[0].text == "Words, more; and | so on\r\nnext line"
    assert result.drafts[0].values == {"headline": ["T"]}


def test_rows_are_called_by_the_line_on_which_they_begin(read: Read) -> None:
    result = read("a.csv", 'text,n\n"one\ntwo",1\n\nthree,2\n')
    assert [d.fallback_id for d in result.drafts] == ["a.csv#2", "a.csv#5"]
    assert result.drafts[0].meta == {"n": "1"}


def test_a_table_without_text_is_refused_in_one_sentence(read: Read) -> None:
    result = read("a.csv", "id,title\n1,T\n2,U\n")
    assert not result.drafts
    assert len(result.failed) == 1
    assert "no column `text`" in result.failed[0].reason
    assert "id, title" in result.failed[0].reason
    assert [d.text for d in read("a.csv", mapping={"title": "text"}).drafts] == ["T", "U"]


def test_rows_that_do_not_fit_the_header_are_told(read: Read) -> None:
    result = read("a.csv", "id,text,title\n1,short\n2,a,b,c,d\n3,good,T\n")
    assert [d.id for d in result.drafts] == ["1", "3"]
    assert result.notes[0].source.endswith("line 2")
    assert result.failed[0].source.endswith("line 3")


def test_guards_are_taken_away_lists_and_meta_are_read(read: Read) -> None:
    content = 'text,title,tags,meta\n\'=1+1 is two,\'@home,"[""a, b"", ""c""]","{""k"": 1}"\n'
    (draft,) = read("a.csv", content).drafts
    assert draft.text == "=1+1 is two"
    assert draft.values == {"headline": ["@home"], "keywords": [["a, b", "c"]]}
    assert draft.meta == {"k": 1}


def test_empty_cells_say_nothing(read: Read) -> None:
    (draft,) = read("a.csv", "id,text,title,date\n,Words,,\n").drafts
    assert (draft.id, draft.fallback_id, draft.values) == (None, "a.csv#2", {})


def test_columns_of_the_same_or_no_name_are_kept_apart(read: Read) -> None:
    (draft,) = read("a.csv", "text,x,x,\nWords,1,2,3\n").drafts
    assert draft.meta == {"x": "1", "x (2)": "2", "column 4": "3"}


def test_nul_and_another_character_set(read: Read) -> None:
    assert read("a.csv", b"id,text\n1,a\x00b\n").drafts[0].text == "a\ufffdb"
    words = "Größere Höhe für Köln und Düsseldorf, sagte Jürgen Müller"
    result = read("b.csv", f'id,text\n1,"{words}"\n'.encode("cp1252"))
    assert result.drafts[0].text == words
    assert len(result.notes) == 1
    assert read("c.csv", f'id,text\n1,"{words}"\n'.encode("utf-16")).drafts[0].text == words


def test_an_open_quote_costs_only_what_follows(read: Read) -> None:
    result = read("a.csv", 'id,text\n1,good\n2,"never closed\n3,x\n')
    assert result.drafts[0].text == "good"


def test_an_overlong_cell_is_one_failure(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.readers.tables.MAX_CELL", 1000)
    result = read("a.csv", "id,text\n1,good\n2," + "x" * 2000 + "\n3,fine\n")
    assert [d.id for d in result.drafts] == ["1", "3"]
    assert result.failed[0].source.endswith("line 3")


def test_sniffing_survives_anything() -> None:
    assert sniff("") == ","
    assert sniff('"' * 99) == ","
    assert sniff("just words\nand more words\n") == ","
