"""Pages become articles: body, headline, authors, dates and keywords with their evidence, scores and origins."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from store.errors import UserError
from store.extract.pipeline import extract

PAGES = Path(__file__).parents[3] / ".." / "shared" / "data" / "pages"

LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Old bridge closes for &quot;urgent&quot; repairs",
    "datePublished": "2024-10-22T09:30:00+05:00",
    "dateModified": "2024-10-23T08:00:00+05:00",
    "author": [{"@type": "Person", "name": "By Ada Byron"}, {"@type": "Person", "name": "Zoë Quin"}],
    "publisher": {"@type": "Organization", "name": "The Harbour Post"},
    "keywords": "Bridges, Harbour Town, Repairs",
    "articleSection": "Local",
    "description": "The bridge will be shut for most of the winter, the council says.",
}
PARAGRAPHS = [
    "The council met on Tuesday and agreed to close the old bridge for urgent repairs before the winter sets in.",
    "Engineers found cracks in two of the pillars in September, and lorries have been kept off the bridge ever since.",
    "“We had no choice,” said the mayor, who walked across the bridge with reporters in the afternoon.",
    "The work will take five months and cost four million pounds, most of which the county has promised to pay.",
    "Buses will take the northern road, and a ferry will carry people on foot from seven in the morning until ten.",
]


def page(
    *, ld: Any = LD, head: str = "", heading: str = 'Old bridge closes for "urgent" repairs', extra: str = ""
) -> str:
    script = f'<script type="application/ld+json">{json.dumps(ld)}</script>' if ld else ""
    story = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return (
        f'<!DOCTYPE html><html lang="en-gb"><head><title>{heading} - The Harbour Post</title>{script}{head}</head>'
        "<body>"
        '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>'
        f'<main><article><h1>{heading}</h1><div class="byline">By <a rel="author" href="/ada">Ada Byron</a></div>'
        f'<div class="date">22 October 2024, 09:30</div><div class="article-body">{story}</div></article>{extra}</main>'
        '<aside class="related"><h3>More stories</h3><ul><li><a href="/a">Ferry fares to rise in spring</a></li>'
        '<li><a href="/b">Ten walks along the river</a></li></ul></aside>'
        '<footer><p>© The Harbour Post. All rights reserved. Sign up for our newsletter.</p></footer></body></html>'
    )  # fmt: skip


def run(html: str, url: str | None = "https://www.harbourpost.example/local/bridge") -> dict[str, Any]:
    result = extract({"id": "1", "url": url, "text": None, "html": html, "language": None, "meta": {}, "blocks": []})
    for suggestions in (*result["suggestions"].values(), *result["alternatives"].values()):
        for one in suggestions:
            assert set(one) == {"value", "attributes", "evidence", "score", "extractor", "agreed"}
            for e in one["evidence"]:
                assert result["text"][e["start"] : e["end"]] == e["quote"]
    return result


def only(result: dict[str, Any], field: str) -> dict[str, Any]:
    (one,) = result["suggestions"][field]
    return dict(one)


def test_the_body_is_the_story_and_nothing_else() -> None:
    result = run(page())
    body = [result["text"][b["start"] : b["end"]] for b in result["blocks"] if b["body"]]
    assert body == PARAGRAPHS
    kinds = {result["text"][b["start"] : b["end"]]: b["kind"] for b in result["blocks"]}
    assert kinds['Old bridge closes for "urgent" repairs'] == "heading"
    assert kinds["Sport"] == kinds["Ten walks along the river"] == "furniture"


def test_headline_agrees_over_its_origins_and_stands_in_the_heading() -> None:
    one = only(
        run(page(head='<meta property="og:title" content="Old bridge closes for ‘urgent’ repairs">')), "headline"
    )
    assert one["value"] == 'Old bridge closes for "urgent" repairs'
    assert one["extractor"] == "json-ld 1"
    assert {"og 1", "page 1"} <= set(one["agreed"])
    assert one["score"] >= 0.9
    assert [e["quote"] for e in one["evidence"]] == ['Old bridge closes for "urgent" repairs']


def test_a_dissenting_headline_is_an_alternative_and_costs_trust() -> None:
    agreed = only(
        run(page(head='<meta property="og:title" content="Old bridge closes for urgent repairs">')), "headline"
    )
    result = run(page(head='<meta property="og:title" content="Five months without the bridge: what now?">'))
    assert only(result, "headline")["score"] < agreed["score"]
    assert "Five months without the bridge: what now?" in [a["value"] for a in result["alternatives"]["headline"]]


@pytest.mark.parametrize(
    "title", ["{} - The Harbour Post", "{} | Harbour Post", "The Harbour Post: {}", "{} – harbourpost"]
)
def test_site_names_are_cut_off_titles(title: str) -> None:
    words = "Old bridge closes for urgent repairs"
    story = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    head = '<meta property="og:site_name" content="The Harbour Post"><meta property="og:title" content="'
    html = f'<html><head>{head}{title.format(words)}"></head><body><div>{story}</div></body></html>'
    assert only(run(html), "headline")["value"] == words


def test_a_heading_in_the_breadcrumb_trail_is_not_the_headline() -> None:
    html = page(ld=None, head='<meta property="og:title" content="Five months without the bridge: what now?">')
    html = html.replace(
        "<main>",
        "<nav class='breadcrumbs'><ol><li><h1>Bridge closed: repairs in Harbour Town</h1></li></ol></nav><main>",
    )
    html = html.replace(
        '<h1>Old bridge closes for "urgent" repairs</h1>', "<h2>Analysis Five months without the bridge: what now?</h2>"
    )
    assert only(run(html), "headline")["value"] == "Five months without the bridge: what now?"


def test_dates_keep_their_time_and_zone_and_are_shown_where_the_page_shows_them() -> None:
    result = run(page())
    one = only(result, "published")
    assert one["value"] == "2024-10-22T09:30:00+05:00"
    assert one["score"] >= 0.9
    assert any(e["quote"].startswith("22 October 2024") for e in one["evidence"])
    assert only(result, "updated")["value"] == "2024-10-23T08:00:00+05:00"


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ('<meta property="article:published_time" content="2024-10-22T09:30:00Z">', "2024-10-22T09:30:00Z"),
        ('<meta name="date" content="2024-10-22">', "2024-10-22T09:30"),  # with the time shown beside it
    ],
)
def test_dates_come_from_meta_tags_where_there_is_no_json_ld(head: str, value: str) -> None:
    one = only(run(page(ld=None, head=head)), "published")
    assert one["value"] == value
    assert one["extractor"] == "meta 1"


SHARED = '<meta property="og:title" content="{0}"><meta name="twitter:title" content="{0}">'


def test_a_heading_that_was_lengthened_yields_to_the_shorter_wording_of_both_sharing_tags() -> None:
    short = "Old bridge closes for repairs"
    assert only(run(page(head=SHARED.format(short))), "headline")["value"] == short
    longer = "Old bridge closes for urgent repairs that will take all of the winter"
    assert only(run(page(head=SHARED.format(longer))), "headline")["value"] != longer
    alone = f'<meta property="og:title" content="{short}">'
    assert only(run(page(head=alone)), "headline")["value"] != short


@pytest.mark.parametrize(
    ("extra", "value"),
    [
        ("", "2024-10-22T09:30"),  # shown beside the day
        ('<div data-published-at="2024-10-22 11:45:00"></div>', "2024-10-22T09:30"),
        ('<div data-published-at="2024-10-21 11:45:00"></div>', "2024-10-22T09:30"),
    ],
)
def test_a_bare_day_takes_the_time_that_the_page_shows_with_it(extra: str, value: str) -> None:
    found = run(page(ld={**LD, "datePublished": "2024-10-22"}, extra=extra))
    assert only(found, "published")["value"] == value


def test_a_bare_day_takes_the_time_of_the_pages_own_data_where_none_is_shown() -> None:
    html = page(ld={**LD, "datePublished": "2024-10-22"}, extra='<div data-published-at="2024-10-22 11:45:00"></div>')
    assert only(run(html.replace(", 09:30", "")), "published")["value"] == "2024-10-22T11:45:00"
    elsewhere = html.replace(", 09:30", "").replace("2024-10-22 11:45", "2024-10-21 11:45")
    assert only(run(elsewhere), "published")["value"] == "2024-10-22"


def test_a_visible_date_alone_is_found() -> None:
    assert only(run(page(ld=None)), "published")["value"].startswith("2024-10-22")


def test_authors_come_without_by_and_with_their_mentions() -> None:
    result = run(page())
    assert [a["value"] for a in result["suggestions"]["authors"]] == ["Ada Byron", "Zoë Quin"]
    ada = result["suggestions"]["authors"][0]
    assert "page 1" in ada["agreed"]
    assert [e["quote"] for e in ada["evidence"]] == ["Ada Byron"]


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ada Byron and Zoë Quin", ["Ada Byron", "Zoë Quin"]),
        ("Von Ada Byron, Zoë Quin und Max Roth", ["Ada Byron", "Zoë Quin", "Max Roth"]),
        ("Ada Byron (ab); Zoë Quin", ["Ada Byron", "Zoë Quin"]),
        ("Text: Ada Byron", ["Ada Byron"]),
        ("https://facebook.example/post", None),
        ("The Harbour Post", ["The Harbour Post"]),
    ],
)
def test_bylines_are_split_into_names(byline: str, names: list[str] | None) -> None:
    html = page(
        ld=None,
        head=f'<meta name="author" content="{byline}"><meta property="og:site_name" content="The Harbour Post">',
    )
    html = html.replace('<div class="byline">By <a rel="author" href="/ada">Ada Byron</a></div>', "")
    found = run(html)["suggestions"].get("authors")
    assert (found and [a["value"] for a in found]) == names


def test_the_publisher_as_author_is_trusted_less_than_a_person() -> None:
    person = run(page())["suggestions"]["authors"][0]["score"]
    head = '<meta name="author" content="The Harbour Post"><meta property="og:site_name" content="The Harbour Post">'
    html = page(ld=None, head=head)
    html = html.replace('<div class="byline">By <a rel="author" href="/ada">Ada Byron</a></div>', "")
    (publisher,) = run(html)["suggestions"]["authors"]
    assert publisher["value"] == "The Harbour Post"
    assert publisher["score"] < 0.8 < person


def test_the_plainer_facts() -> None:
    result = run(page())
    assert [k["value"] for k in result["suggestions"]["keywords"]] == ["Bridges", "Harbour Town", "Repairs"]
    assert only(result, "publisher")["value"] == "The Harbour Post"
    assert only(result, "section")["value"] == "Local"
    assert only(result, "summary")["value"].startswith("The bridge will be shut")
    assert only(result, "language")["value"] == "en-GB"
    assert only(result, "url")["value"] == "https://www.harbourpost.example/local/bridge"
    assert result["language"] == "en-GB"
    assert result["title"] == 'Old bridge closes for "urgent" repairs'


def test_a_plain_text_is_kept_verbatim_and_carries_its_address() -> None:
    text = f"Old bridge closes\r\n\r\n{PARAGRAPHS[0]}\n"
    result = extract({"id": "1", "url": "https://harbourpost.example/1", "text": text, "html": None})
    assert result["text"] == text
    assert only(result, "url")["value"] == "https://harbourpost.example/1"


def test_only_the_projects_fields_are_suggested() -> None:
    article = {"id": "1", "url": None, "text": None, "html": page()}
    assert set(extract(article, [{"key": "headline"}])["suggestions"]) == {"headline"}


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type":"NewsArticle","headline":"Old bridge closes\nfor urgent repairs",}',
        '<!-- {"@type":"NewsArticle","headline":"Old bridge closes for urgent repairs"} -->',
        '{"@graph":[{"@type":"WebPage"},{"@type":"Article","headline":"Old bridge closes for urgent repairs"}]};',
    ],
)
def test_json_ld_is_read_as_pages_write_it(broken: str) -> None:
    html = page(
        ld=None, head=f'<script type="application/ld+json">{broken}</script>', heading="Something else entirely"
    )
    found = run(html)
    everything = [*found["suggestions"]["headline"], *found["alternatives"].get("headline", [])]
    assert "Old bridge closes for urgent repairs" in [h["value"] for h in everything if h["extractor"] == "json-ld 1"]


@pytest.mark.parametrize(
    "ld",
    [
        [[[]]],
        {
            "@type": ["NewsArticle", 5, None],
            "headline": {"a": 1},
            "author": [[[["x"]]], 5, None, {"name": {"name": []}}],
        },
        {"@type": "NewsArticle", "datePublished": 20240101, "keywords": {"x": 1}, "publisher": [], "articleBody": 7},
        {"@type": "NewsArticle", "@id": "#a", "author": {"@id": "#a"}, "headline": ["", None]},
        {"@type": "NewsArticle", "datePublished": "99999-99-99", "dateModified": "yesterday-ish"},
    ],
)
def test_senseless_json_ld_harms_nothing(ld: Any) -> None:
    result = run(page(ld=ld))
    assert sum(b["body"] for b in result["blocks"]) == len(PARAGRAPHS)


@pytest.mark.parametrize(
    "html",
    [
        "<html><script type='application/ld+json'>" + "[" * 100_000 + "</script><body>" + page(),
        "<div>" * 100_000 + page() + "</div>" * 100_000,
        page(extra="<div>" * 300 + "<p>deep down</p>" + "</div>" * 300),
        page().replace("bridge", "brid\x00ge"),
        "<html><body>" + "<p>The same short words again and again, it seems.</p>" * 30_000,
    ],
)
def test_hostile_pages_come_through(html: str) -> None:
    result = run(html)
    assert result["text"]
    assert "\x00" not in result["text"]


def test_a_page_of_only_scripts_is_refused_with_a_sentence() -> None:
    with pytest.raises(UserError, match="only scripts and styles"):
        run("<html><head><script>draw()</script></head><body><style>p{}</style></body></html>")


@pytest.mark.skipif(not PAGES.is_dir(), reason="the measuring pages do not stand beside the project")
def test_real_pages_reach_what_was_measured() -> None:
    truth = {c["id"]: c for c in map(json.loads, (PAGES / "truth.jsonl").read_text("utf8").splitlines())}
    with gzip.open(PAGES / "pages.jsonl.gz", "rt", encoding="utf8") as lines:
        cases = [c for c in map(json.loads, lines) if truth[c["id"]]["set"] == "news"][::12]
    days = hit = want = got = 0
    for case in cases:
        result, true = run(case["html"], case["url"]), truth[case["id"]]["truth"]
        published = result["suggestions"].get("published") or [{"value": ""}]
        days += published[0]["value"][:10] == true["published"][:10]
        words = {tuple(w[i : i + 4]) for b in result["blocks"] if b["body"]
                 for w in [result["text"][b["start"] : b["end"]].split()] for i in range(len(w) - 3)}  # fmt: skip
        body = true["body"].split()
        wanted = {tuple(body[i : i + 4]) for i in range(len(body) - 3)}
        hit, want, got = hit + len(words & wanted), want + len(wanted), got + len(words)
    assert days >= 0.9 * len(cases)
    assert hit / want > 0.85
    assert hit / got > 0.85


def test_the_headline_said_again_and_pointers_to_other_stories_are_no_body() -> None:
    html = page(heading="Old bridge closes for urgent repairs").replace(
        f"<p>{PARAGRAPHS[0]}</p>",
        "<p>Harbour Town Old bridge closes for urgent repairs</p>"
        f"<p>{PARAGRAPHS[0]}</p><p>Read more: <a href='/f'>Ferry fares to rise in the spring, says the county</a></p>",
    )
    result = run(html)
    body = [result["text"][b["start"] : b["end"]] for b in result["blocks"] if b["body"]]
    assert body == PARAGRAPHS


def test_words_of_the_headline_within_the_story_are_its_own() -> None:
    line = "Old bridge closes for urgent repairs"
    html = page(heading=line).replace(f"<p>{PARAGRAPHS[3]}</p>", f"<p>{PARAGRAPHS[3]}</p><p>{line}.</p>")
    result = run(html)
    assert [result["text"][b["start"] : b["end"]] for b in result["blocks"] if b["body"]] == [
        *PARAGRAPHS[:4], f"{line}.", PARAGRAPHS[4],
    ]  # fmt: skip
