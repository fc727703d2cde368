"""Pages: from bytes to characters, and from markup to the whole visible text."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.articles import BlockKind
from store.errors import UserError
from store.readers.page_tree import flatten, parse
from store.readers.pages import decode, page_text

SENTENCE = "The council met on Tuesday and agreed to repair the old bridge before winter."


@pytest.mark.parametrize(
    ("data", "text", "charset"),
    [
        ("\ufeffnaïve".encode("utf-8"), "naïve", "utf-8"),
        ("naïve".encode("utf-16"), "naïve", "utf-16-le"),
        ("<p>привет мир".encode("utf-16-be"), "привет мир", "utf-16-be"),
        (b'<meta charset="iso-8859-1"><p>\x93caf\xe9\x94', "“café”", "windows-1252"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=cp1251"><p>\xcf\xf0\xe8', "При", "cp1251"),
        ('<?xml version="1.0" encoding="Shift_JIS"?><p>日本語の新聞です'.encode("cp932"), "日本語の新聞です", "cp932"),
        ('<meta charset="gb2312"><p>中文新闻报道'.encode("gbk"), "中文新闻报道", "gb18030"),
        ('<meta charset="iso-8859-1"><p>Grüße aus Köln'.encode(), "Grüße aus Köln", "utf-8"),
        (b'<meta charset="no-such-set"><p>caf\xc3\xa9', "café", "utf-8"),
        (b'<meta charset="hex"><p>plain', "plain", "utf-8"),
        (b"plain", "plain", "utf-8"),
        (b"", "", "utf-8"),
    ],
)  # fmt: skip
def test_decode_reads_what_the_page_is_written_in(data: bytes, text: str, charset: str) -> None:
    got, read_as = decode(data)
    assert got.endswith(text)
    assert read_as == charset


def test_decode_prefers_what_the_server_declared_over_the_pages_own_word() -> None:
    assert decode('<meta charset="windows-1251"><p>caf\xe9'.encode("latin-1"), "iso-8859-1")[0].endswith("café")


def test_decode_detects_an_undeclared_character_set() -> None:
    words = "Совет собрался во вторник и решил починить старый мост до наступления зимы. " * 5
    assert decode(f"<html><p>{words}".encode("windows-1251"))[0].endswith(words)


def test_decode_keeps_damaged_utf8_readable() -> None:
    data = ("Zürich liegt am See. " * 40).encode() + b"\xff\xfe end"
    text, charset = decode(data)
    assert charset == "utf-8"
    assert text.startswith("Zürich liegt")
    assert "\ufffd" in text


@given(st.binary(max_size=400))
def test_decode_never_raises(data: bytes) -> None:
    text, charset = decode(data)
    assert isinstance(text, str)
    assert charset


def texts(html: str) -> list[str]:
    page = page_text(html)
    return [page.text[b.start : b.end] for b in page.blocks]


def test_every_visible_block_element_becomes_a_block_in_reading_order() -> None:
    page = page_text(
        "<html><head><title>A  title</title></head><body><nav><a href=/>Home</a></nav><h1>Bridge <i>closed</i></h1>"
        f"<p>{SENTENCE}</p><blockquote><p>We had to.</p></blockquote><ul><li>One</li><li>Two</li></ul>"
        "<figure><img src=x><figcaption>The bridge</figcaption></figure><footer>Imprint</footer></body></html>"
    )
    assert page.title == "A title"
    assert [(page.text[b.start : b.end], b.kind) for b in page.blocks] == [
        ("Home", BlockKind.FURNITURE),
        ("Bridge closed", BlockKind.HEADING),
        (SENTENCE, BlockKind.PARAGRAPH),
        ("We had to.", BlockKind.QUOTE),
        ("One", BlockKind.LIST_ITEM),
        ("Two", BlockKind.LIST_ITEM),
        ("The bridge", BlockKind.CAPTION),
        ("Imprint", BlockKind.FURNITURE),
    ]
    assert "One\nTwo" in page.text


def test_what_a_browser_does_not_show_is_left_out() -> None:
    assert texts(
        "<body><script>var words</script><style>p{}</style><template><p>later</p></template><noscript>no</noscript>"
        "<p hidden>secret</p><div style='color:red; DISPLAY : none'>secret <p>too</p></div><svg><text>x</text></svg>"
        "<p style='visibility:hidden'>secret</p><!-- a note --><p>seen</p></body>"
    ) == ["seen"]


def test_breaks_divide_lines_and_double_breaks_divide_blocks() -> None:
    assert texts("<div>first<br>line<br><br>second<br/> <br/>third</div>") == ["first\nline", "second", "third"]


def test_white_space_folds_and_inline_elements_run_on() -> None:
    assert texts("<p>  one\n\t two<b>three</b> <i> four</i></p>") == ["one twothree four"]
    assert texts("<p><b>T</b>he bridge</p>") == ["The bridge"]
    assert texts("<div><span>Written by</span><span>Ada Byron</span></div>") == ["Written by Ada Byron"]
    assert texts("<p><a href=x>News</a><a href=y>B2B</a></p>") == ["News B2B"]
    assert texts("<p>by Ada Byron<span>2 hours ago</span>, 5 m<sup>2</sup></p>") == ["by Ada Byron 2 hours ago, 5 m2"]
    assert texts("<pre>a\n  b</pre>") == ["a\nb"]


def test_odd_line_ends_are_white_space() -> None:
    assert texts("<p>one\u2028two\x85three\x0cfour\u2029five</p>") == ["one two three four five"]
    assert "\n".join(texts("<pre>one\u2028two\r\nthree</pre>")).splitlines() == ["one", "two", "three"]


def test_table_rows_keep_their_cells_apart() -> None:
    assert texts("<table><tr><td>1</td><td>000</td></tr><tr><td>a</td><td>b</td></tr></table>") == ["1\t000", "a\tb"]


def test_an_article_that_only_a_script_would_draw_is_read() -> None:
    story = "".join(f'\\u003cp class=\\"x\\"\\u003e{SENTENCE} {n}\\u003c/p\\u003e' for n in range(12))
    html = f'<html><body><h1>Bridge closed</h1><script>window.state={{"story":"{story}"}}</script></body></html>'
    assert texts(html)[0] == "Bridge closed"
    assert texts(html)[-1] == f"{SENTENCE} 11"


@pytest.mark.parametrize(
    "veil", ["<div style='display:none'>{}</div>", "<noscript>{}</noscript>", "<div hidden>{}</div>"]
)
def test_a_story_that_a_page_hides_until_its_scripts_run_is_read(veil: str) -> None:
    story = "".join(f"<p>{SENTENCE} {n}</p>" for n in range(12))
    assert texts(f"<body><h1>Bridge closed</h1>{veil.format(story)}</body>")[-1] == f"{SENTENCE} 11"


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("<head><script>x()</script><style>p{}</style></head><body><script>y()</script></body>", "only scripts"),
        ("<html><body><img src=x></body></html>", "no visible text"),
        ("\x00" * 100, "no visible text"),
        ("<" * 10_000, "no visible text"),
    ],
)  # fmt: skip
def test_a_page_without_text_says_why(html: str, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        page_text(html)


@pytest.mark.parametrize("tag", ["div", "span", "ul><li", "table><tr><td", "blockquote"])
def test_deep_nesting_keeps_the_words(tag: str) -> None:
    closing = "".join(f"</{t}>" for t in reversed(tag.split("><")))
    html = f"<html><body>{f'<{tag}>' * 100_000}deep words{closing * 100_000}<p>after it</p></body></html>"
    text = page_text(html).text
    assert "deep words" in text
    assert "after it" in text


def test_flatten_leaves_shallow_pages_alone() -> None:
    html = f"<html><body><div><p>{SENTENCE}</p></div><script>if (a < b) '<div>'</script></body></html>"
    assert flatten(html) == html


def test_thousands_of_attributes_cost_no_time_to_speak_of() -> None:
    html = "<body><div " + " ".join(f'a{i}="b"' for i in range(200_000)) + f"><p>{SENTENCE}</p></div>"
    assert SENTENCE in page_text(html).text


def test_entities_of_the_pages_own_are_not_expanded() -> None:
    bomb = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
    page = page_text(
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "boom">{bomb}]><html><body><p>safe &e11;</p></body></html>'
    )
    assert "boom" not in page.text
    assert "safe" in page.text


def test_nul_and_surrogates_never_reach_the_text() -> None:
    text = page_text("<p>Hel\x00lo wor\ud800ld</p>").text
    assert text == "Hel\ufffdlo wor\ufffdld"


@given(st.text(alphabet="<>/ab\"'= &;!-\n\x00p", max_size=300))
def test_any_markup_is_read_or_refused_and_spans_hold(html: str) -> None:
    try:
        page = page_text(html)
    except UserError:
        return
    last = 0
    for block in page.blocks:
        assert last <= block.start < block.end <= len(page.text)
        last = block.end


def test_random_bytes_are_survived() -> None:
    html = random.Random(7).randbytes(100_000).decode("latin-1")
    tree = parse(html)
    assert tree is None or tree.tag == "html"
