"""Plain texts and Markdown as whole articles: blocks, dates, authors, publisher, keywords, language."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.extract.language import identify
from store.extract.text_article import extract_text, from_text, text_blocks

BODY = "The new line between the two cities was opened on a cold morning, and a great many people came to see it.\n\n"


def extract(text: str, name: str = "a.txt", **more: Any) -> dict[str, Any]:
    return extract_text({"id": name, "text": text, **more})


def values(result: dict[str, Any], key: str) -> list[Any]:
    return [s["value"] for s in result["suggestions"].get(key, [])]


def kinds(text: str, *, markdown: bool = False) -> list[tuple[str, bool, str]]:
    return [(b["kind"], b["body"], text[b["start"] : b["end"]]) for b in text_blocks(text, markdown=markdown)]


class TestBlocks:
    def test_markdown(self) -> None:
        text = (
            "# Title\n\nA paragraph\nof two lines.\n\n## Part\n- one\n- two\n\n"
            "> quoted\n> more\n\n![alt](x.png)\n\n---\n\nUnder\n=====\n"
        )
        assert kinds(text, markdown=True) == [
            ("heading", False, "Title"),
            ("paragraph", True, "A paragraph\nof two lines."),
            ("heading", True, "Part"),
            ("list_item", True, "one"),
            ("list_item", True, "two"),
            ("quote", True, "quoted"),
            ("quote", True, "more"),
            ("caption", True, "![alt](x.png)"),
            ("furniture", False, "---"),
            ("heading", True, "Under"),
        ]

    @pytest.mark.parametrize(
        ("line", "shown"),
        [
            ("### Part ###", "Part"),
            ("## C#", "C#"),
            ("  # Part", "Part"),
            ("####### seven", "####### seven"),
            ("#hashtag", "#hashtag"),
            ("* one", "one"),
            ("+ one", "one"),
            ("1. one", "1. one"),
            ("- one\n  and on", "one\n  and on"),
            ("> > deep", "deep"),
            (">tight", "tight"),
            ("> first\nand on", "first\nand on"),
            ("*one* word", "*one* word"),
            ("Under\n-----", "Under"),
        ],
    )
    def test_markup_before_words_is_left_out(self, line: str, shown: str) -> None:
        assert [k[2] for k in kinds(f"# Title\n\n{BODY}{line}\n\n{BODY}", markdown=True)][2:-1] == [shown]

    def test_lines_of_nothing_but_markup_are_no_blocks(self) -> None:
        text = "# Title\n\n> said\n>\n> — Jane Doe\n\n##\n\n" + BODY
        assert [k[2] for k in kinds(text, markdown=True)] == ["Title", "said", "— Jane Doe", BODY.strip()]

    def test_headings_in_markdown_are_suggested_without_their_marks(self) -> None:
        text = "## **Rail line** opens ##\n\n" + BODY
        headline = extract(text, "a.md")["suggestions"]["headline"][0]
        assert headline["value"] == "Rail line** opens"
        assert headline["evidence"][0]["quote"] == "Rail line** opens"
        assert headline["score"] == 0.95

    def test_a_quotation_goes_over_the_lines_of_a_quoted_paragraph(self) -> None:
        said = '> "The line will carry the grain of two\n> provinces, and people who\n> waited for it," she said.\n'
        text = f"# Title\n\n{BODY}{said}>\n> She left.\n\n{BODY}"
        quotes = extract(text, "a.md")["suggestions"]["quotes"]
        assert [q["value"] for q in quotes] == [
            "The line will carry the grain of two provinces, and people who waited for it,"
        ]
        assert len(quotes[0]["evidence"]) == 3
        unclosed = extract(text.replace('it,"', "it,"), "a.md")
        assert not unclosed["suggestions"].get("quotes")

    def test_front_matter_is_furniture(self) -> None:
        text = "---\ntitle: x\n---\n\n# Title\n\n" + BODY
        assert kinds(text, markdown=True)[0] == ("furniture", False, "---\ntitle: x\n---")
        assert values(extract(text, "a.md"), "headline") == ["Title"]

    def test_wrapped_lines_are_one_paragraph(self) -> None:
        wrapped = (
            "The first line of a paragraph that somebody broke at column seventy,\n"
            "the second line of it, as old mail programs and typewriters did,\nand its end.\n"
        )
        assert [k[0] for k in kinds("Title of it\n\n" + wrapped + "\n" + BODY)] == ["heading", "paragraph", "paragraph"]

    def test_lines_without_blank_ones_between_are_paragraphs(self) -> None:
        text = "Title\n" + "A paragraph in one long line. " * 6 + "\n" + "Another paragraph in one line. " * 6
        assert [k[:2] for k in kinds(text)] == [("heading", False), ("paragraph", True), ("paragraph", True)]

    @pytest.mark.parametrize(
        "line",
        [
            "Share with your friends",
            "Rate this article",
            "Read also: another story",
            "Поделиться",
            "Читайте также",
            "Teilen",
            "Do'stlar bilan ulashing",
            "© 2024 News",
            "* * *",
            "https://example.org/x",
        ],
    )
    def test_furniture(self, line: str) -> None:
        assert kinds(f"Title of it\n\n{BODY}{line}\n")[-1] == ("furniture", False, line)

    def test_windows_line_ends_and_empty_texts(self) -> None:
        text = "Title of it\r\n\r\n" + BODY.replace("\n", "\r\n")
        assert [k[0] for k in kinds(text)] == ["heading", "paragraph"]
        assert text_blocks("") == text_blocks(" \n\t ") == []
        assert extract("")["suggestions"] == {}

    @given(st.text(alphabet=st.sampled_from("aB .\n\r\t#>-*`=1)שم👩‍🌾\u0301\u2028\u00a0"), max_size=120), st.booleans())
    def test_blocks_cover_what_is_not_blank(self, text: str, markdown: bool) -> None:
        blocks = text_blocks(text, markdown=markdown)
        covered = set()
        last = 0
        for block in blocks:
            assert last <= block["start"] < block["end"] <= len(text)
            last = block["end"]
            covered |= set(range(block["start"], block["end"]))
        marks = "#>*-=" if markdown else ""
        assert all(text[i].isspace() or text[i] in marks or i in covered for i in range(len(text)))


class TestRecord:
    def test_english(self) -> None:
        result = extract(
            "Rail line opens\n\nBy Jane Doe and John Smith\n\nPublished: 22 October 2024, 09:30\nUpdated: 23 "
            "October 2024\n\n" + BODY + "Source: Silk Road News\n\nTags: rail, Navoi, freight trains\n"
        )
        assert values(result, "headline") == ["Rail line opens"]
        assert values(result, "authors") == ["Jane Doe", "John Smith"]
        assert values(result, "published") == ["2024-10-22T09:30"]
        assert values(result, "updated") == ["2024-10-23"]
        assert values(result, "publisher") == ["Silk Road News"]
        assert values(result, "keywords") == ["rail", "Navoi", "freight trains"]
        assert values(result, "language") == ["en"]

    def test_russian(self) -> None:
        text = (
            "Дорога открыта\n\n22 октября 2024, 09:30\n\nНовая дорога между двумя городами была открыта утром, и на "
            "это пришли посмотреть многие жители этого района.\n\nТеги: дорога; Навои\n"
        )
        result = extract(text)
        assert values(result, "published") == ["2024-10-22T09:30"]
        assert values(result, "keywords") == ["дорога", "Навои"]
        assert values(result, "language") == ["ru"]

    def test_uzbek_dateline(self) -> None:
        result = extract(
            "Yangi yo'l ochildi\n\nTOSHKENT, 22-oktabr 2024. Yangi yo'l ikki shahar o'rtasida ochildi va bu haqda "
            "ko'p odamlar bilan suhbat bo'lib o'tdi.\n\nx"
        )
        assert values(result, "published") == ["2024-10-22"]
        assert values(result, "language") == ["uz"]

    def test_hashtags(self) -> None:
        assert values(extract("Title of it\n\n" + BODY + "#rail #Navoi\n"), "keywords") == ["rail", "Navoi"]

    def test_a_year_that_nothing_tells_is_not_invented(self) -> None:
        assert values(extract("Title of it\n\nToday, October 22, " + BODY), "published") == []

    def test_the_weekday_settles_the_year(self) -> None:
        result = extract("Title of it\n\nToday, Wednesday, October 22, it opened; plans were made in 2023. " + BODY)
        assert values(result, "published") == ["2025-10-22"]
        assert result["suggestions"]["published"][0]["score"] < 0.8

    def test_given_blocks_and_language_are_kept(self) -> None:
        blocks = [{"start": 0, "end": 5, "kind": "paragraph", "body": True}]
        result = extract("Title of it\n\n" + BODY, blocks=blocks, language="uz")
        assert result["blocks"] == blocks
        assert result["language"] == "uz"

    def test_only_the_body_is_mined(self) -> None:
        text = "Title of it\n\n" + BODY
        blocks = text_blocks(text + "President Joe Biden spoke in Navoi of 5%.")
        blocks[-1]["body"] = False
        assert not any(
            from_text(text + "President Joe Biden spoke in Navoi of 5%.", blocks, language="en", known={}).values()
        )

    def test_it_can_travel(self) -> None:
        json.dumps(extract("Title of it\n\n" + BODY))


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The prime ministers met in the city and talked about the trade of both countries.", "en"),
        ("O‘zbekiston va Qozog‘iston bosh vazirlari Samarqandda uchrashdi va savdo bo‘yicha kelishib oldi.", "uz"),
        ("Ўзбекистон ва Қозоғистон бош вазирлари Самарқандда учрашди ва савдо бўйича келишди.", "uz-Cyrl"),
        ("Қазақстан мен Өзбекстан премьер-министрлері Самарқандта кездесіп, сауда туралы айтты.", "kk"),
        ("Премьер-министры Узбекистана и Казахстана встретились в Самарканде и обсудили торговлю.", "ru"),
        ("Die Ministerpräsidenten trafen sich in der Stadt, um über den Handel für das Jahr zu sprechen.", "de"),
        ("Başbakanlar şehirde bir araya geldi ve iki ülkenin ticaretini konuştular.", "tr"),
    ],
)
def test_languages(text: str, tag: str) -> None:
    found, score = identify(text)
    assert found == tag
    assert score >= 0.7


def test_few_words_prove_little() -> None:
    assert identify("123 — !") == (None, 0.0)
    assert identify("ok then")[1] <= 0.5


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["a.txt", "a.md"]))
def test_anything_goes_in_and_sound_evidence_comes_out(text: str, name: str) -> None:
    result = extract(text, name)
    assert result["text"] == text
    for group in (*result["suggestions"].values(), *result["alternatives"].values()):
        for suggestion in group:
            assert 0 <= suggestion["score"] <= 1
            for e in suggestion["evidence"]:
                assert text[e["start"] : e["end"]] == e["quote"] != ""


@pytest.mark.parametrize(
    "text",
    [
        BODY * 9000,
        "Abc Def " * 25_000,
        "A. " * 66_000,
        "Ministry of " * 16_000,
        " \n" * 500_000,
        "Word here.\n\n" * 40_000,
        "Министерство экономики и " * 8_000,
        "a'" * 100_000,
        "22 October 2024 " * 12_000,
    ],
)
def test_linear_time(text: str) -> None:
    start = time.perf_counter()
    extract(text)
    assert time.perf_counter() - start < 15
