"""What Markdown writes before its words is not shown, and no line has two bullets."""

from __future__ import annotations

import pytest

from gui.reader.flow import Item, Reading, Role
from store.articles import Article, Block, BlockKind, Source
from store.extract.text_blocks import make_blocks

TEXT = (
    "# Rail line opens\n\nIt took four years.\n\n- one\n- two\n\n1. first\n\n> said in\n> two lines\n>\n> — Jane Doe\n"
    "\nPart\n====\n\nThe end.\n"
)


def article(text: str, blocks: tuple[Block, ...]) -> Article:
    return Article(
        number=1, id="a.md", text=text, source=Source(name="a.md", format="markdown", sha256=""), blocks=blocks
    )


def test_markdown_is_shown_without_its_marks() -> None:
    reading = Reading(article(TEXT, tuple(make_blocks(TEXT, markdown=True))))
    assert [TEXT[b.start : b.end] for b in reading.blocks] == [
        "Rail line opens",
        "It took four years.",
        "one",
        "two",
        "1. first",
        "said in",
        "two lines",
        "— Jane Doe",
        "Part",
        "The end.",
    ]


def test_words_that_no_block_holds_are_shown_though_they_begin_with_a_mark() -> None:
    text = "# Title\n\n- a line\n> and more\nBody."
    body = text.index("Body")
    reading = Reading(article(text, (Block(2, 7, BlockKind.HEADING), Block(body, len(text)))))
    assert [text[b.start : b.end] for b in reading.blocks] == ["Title", "- a line", "> and more", "Body."]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [("one", True), ("Mr. Smith", True), ("-32 degrees", True), ("- one", False), ("• one", False), ("12. one", False)],
)
def test_a_bullet_is_drawn_where_the_text_brings_none(words: str, wanted: bool) -> None:
    reading = Reading(article(words, (Block(0, len(words), BlockKind.LIST_ITEM),)))
    assert reading.wants_bullet(Item(Role.LIST_ITEM, 0, len(words), 0, 0)) is wanted
    assert not reading.wants_bullet(Item(Role.LIST_ITEM, 0, len(words), 0, 0, opens=False))
    assert not reading.wants_bullet(Item(Role.PARAGRAPH, 0, len(words), 0, 0))
