"""A document is one line, also to those who split lines as Unicode does."""

from __future__ import annotations

from store.documents import dumps, loads


def test_a_document_is_one_line_and_reads_back_the_same() -> None:
    document = {"text": "one\u2028two\u2029three\x85four\x0bfive\x1csix", "é": "…"}
    line = dumps(document).decode("utf-8")
    assert line.splitlines() == [line]
    assert loads(line) == document
    assert dumps(loads(line)).decode("utf-8") == line
    assert "é" in line
