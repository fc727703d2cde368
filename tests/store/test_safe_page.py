"""Hostile pages: whatever they hold, the safe copy has words and structure and nothing that acts or fetches."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from store.safe_page import _BLOCKS, _INLINE, policy, safe_page

ALLOWED = _BLOCKS | _INLINE | {"html", "head", "body", "meta", "title", "style"}
ATTRIBUTES = {"dir", "lang", "colspan", "rowspan", "open", "class", "charset", "content", "http-equiv", "name"}

TAG = re.compile(r'</?[a-z][a-z0-9]*(?: (?:dir|lang|colspan|rowspan|open|class)="[a-z0-9-]*")*>')

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1) alt='a \"><script>alert(1)</script>'>",
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "<a href='javascript:alert(1)' ping='https://evil.example'>x</a>",
    "<iframe srcdoc='<script>alert(1)</script>' src='https://evil.example'></iframe>",
    "<form action='https://evil.example'><input name=a value=b autofocus onfocus=alert(1)><button>go</button></form>",
    "<link rel=stylesheet href='https://evil.example/a.css'><link rel=preconnect href='https://evil.example'>",
    "<style>@import url(https://evil.example/a.css); body{background:url(https://evil.example/b.png)}</style>",
    "<p style='background:url(https://evil.example/c.png)' background='https://evil.example/d.png'>x</p>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href='https://evil.example/'>",
    "<object data='https://evil.example'><embed src='https://evil.example'></object>",
    "<video src='https://evil.example/v' poster='https://evil.example/p'><track src='https://evil.example/t'></video>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<textarea></textarea><script>alert(1)</script>",
    "<template><script>alert(1)</script></template>",
    "<details open ontoggle=alert(1)>x</details>",
    "<body onload=alert(1)><frameset onload=alert(1)><frame src='https://evil.example'></frameset>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml-stylesheet href='https://evil.example'?>",
    "<p lang='\"><script>alert(1)</script>' dir='ltr\" onclick=\"alert(1)' colspan='2 onclick=alert(1)'>x</p>",
    "<plaintext><script>alert(1)</script>",
    "<xmp><script>alert(1)</script></xmp>",
    "<picture><source srcset='https://evil.example/x 2x'><img srcset='https://evil.example/y'></picture>",
    "<a xlink:href='javascript:alert(1)' is='x-evil'>x</a>",
    "\0<scr\0ipt>alert(1)</scr\0ipt>",
    "<p>\ud800 lone</p>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
]


def check(page: str) -> None:
    """Fail where anything stands in a page that is not on the list."""
    tree = lxml_html.document_fromstring(page)
    for element in tree.iter():
        assert isinstance(element.tag, str), "no comment, no instruction"
        assert element.tag in ALLOWED, element.tag
        for name in element.attrib:
            assert str(name) in ATTRIBUTES, name
    assert len(tree.findall(".//style")) == 1
    assert [m.get("http-equiv") for m in tree.findall(".//meta") if m.get("http-equiv")] == [
        "Content-Security-Policy", "x-dns-prefetch-control",
    ]  # fmt: skip
    # The bytes say the same: between the tags of this strict grammar there is only escaped text.
    body = page[page.index("<body>") :]
    assert not set(TAG.sub("", body)) & set("<>")


@pytest.mark.parametrize("html", HOSTILE)
def test_nothing_hostile_comes_through(html: str) -> None:
    page = safe_page(f"<p>before</p>{html}<p>after</p>", title="A <b>title</b>", note="A </p><script> note")
    check(page)
    assert "before" in page
    assert "<script" not in page.lower()


@given(st.lists(st.sampled_from([*HOSTILE, "<p>", "</p>", "<table><tr><td>", "'", '"', ">", "<", "x", "</style>"])))
def test_no_mixture_of_it_comes_through(parts: list[str]) -> None:
    check(safe_page("".join(parts), title="t", note="n"))


@given(st.text(max_size=300))
def test_any_text_is_a_page(text: str) -> None:
    check(safe_page(text, title=text, note=text))


def test_words_and_structure_stay() -> None:
    page = safe_page(
        "<html><body><article dir=rtl lang=ar><h1>Title &amp; more</h1><p>One <em>two</em> three.</p>"
        "<unknown>kept words</unknown><table><tr><td colspan=2>cell</td></tr></table>"
        "<img alt='A harbour' src='https://x.example/a.png'><a href='https://x.example'>a link</a></article>",
        title="t", note="n",
    )  # fmt: skip
    for part in (
        '<article dir="rtl" lang="ar">', "<h1>Title &amp; more</h1>", "<p>One <em>two</em> three.</p>", "kept words",
        '<td colspan="2">cell</td>', "[A harbour]", "<a>a link</a>",
    ):  # fmt: skip
        assert part in page
    assert "x.example" not in page


def test_the_policy_allows_nothing_but_the_style_that_stands_in_the_page() -> None:
    assert policy().startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy()
    assert "http" not in policy()


def test_a_page_nested_very_deep_and_a_large_one_take_no_time() -> None:
    begun = time.monotonic()
    page = safe_page("<div>" * 50_000 + "deep" + "<p>word</p>" * 50_000, title="t", note="n")
    assert "word" in page
    assert page.count("<div") <= 200
    assert time.monotonic() - begun < 10
