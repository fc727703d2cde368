"""NITF: the text and what is marked in it, what the head says; files that are broken or hostile."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.articles import Article
from store.field_files import load_default
from tests.store.interchange.standoff import read

NEWS = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "http://www.iptc.org/std/NITF/3.4/nitf-3-4.dtd">
<nitf version="-//IPTC//DTD NITF 3.4//EN">
 <head>
  <title>Acme wins (short)</title>
  <meta name="slug" content="acme"/>
  <tobject tobject.type="News"><tobject.subject tobject.subject.refnum="04000000"/></tobject>
  <docdata management-status="usable">
   <doc-id id-string="acme-1"/>
   <date.issue norm="20241022T093000+0500"/>
   <doc.copyright holder="The Agency" year="2024"/>
   <key-list><keyword key="Acme"/><keyword key="courts"/></key-list>
   <identified-content><person>Bo Ek</person></identified-content>
  </docdata>
  <pubdata name="The Paper" position.section="Business"/>
 </head>
 <body>
  <body.head>
   <hedline><hl1>Acme   wins
     in court</hl1><hl2>A second line</hl2></hedline>
   <byline>By <person>Kim Ito</person><byttl>Reporter</byttl></byline>
   <dateline><location>Oslo</location>, <story.date norm="20241022">Oct. 22</story.date></dateline>
   <abstract><p>In short: it won.</p></abstract>
  </body.head>
  <body.content>
   <block>
    <p><person>Ann Lee</person> &eacute;tude \U0001f389 of <org value="Acme Corp.">Acme</org> paid
       <money unit="USD">$5 million</money> in <location><city>Oslo</city></location>.</p>
    <p/>
    <ul><li>one</li><li>two</li></ul>
    <table><tr><td>a</td><td>b</td></tr></table>
    <media media-type="image"><media-reference source="x.jpg"/><media-caption>A picture.</media-caption></media>
   </block>
  </body.content>
  <body.end><tagline>The end.</tagline></body.end>
 </body>
</nitf>
"""


def one(tmp_path: Path, data: str | bytes) -> Article:
    articles, report = read(tmp_path, {"x.xml": data}, fields=load_default())
    assert report.failed == []
    assert (report.anchors.moved, report.anchors.lost) == (0, 0)
    (article,) = articles.values()
    return article


def test_a_news_item_is_read_whole(tmp_path: Path) -> None:
    article = one(tmp_path, NEWS)
    assert article.id == "acme-1"
    assert article.text.split("\n\n") == [
        "Acme wins in court", "A second line", "By Kim ItoReporter", "Oslo, Oct. 22", "In short: it won.",
        "Ann Lee étude \U0001f389 of Acme paid $5 million in Oslo.", "one", "two", "a b", "A picture.", "The end.",
    ]  # fmt: skip
    found = {
        key: [(s.value, tuple(e.quote for e in s.evidence)) for s in made] for key, made in article.suggestions.items()
    }
    assert found["headline"] == [("Acme wins in court", ("Acme wins in court",))]
    assert found["summary"] == [("In short: it won.", ("In short: it won.",))]
    assert found["authors"] == [("Kim Ito", ("Kim Ito",))]
    assert found["people"] == [("Ann Lee", ("Ann Lee",)), ("Bo Ek", ())]
    assert found["organisations"] == [("Acme Corp.", ("Acme",))]
    assert found["places"] == [("Oslo", ("Oslo", "Oslo"))]
    assert found["published"] == [("2024-10-22T09:30:00+05:00", ())]
    assert found["keywords"] == [("Acme", ()), ("courts", ())]
    assert found["section"] == [("Business", ())]
    assert article.suggestions["figures"][0].value == 5_000_000
    assert article.suggestions["figures"][0].attributes["unit"] == "USD"
    assert article.meta["tobject"] == [{"tobject.type": "News"}]


def test_a_byline_without_persons_and_a_namespace_are_understood(tmp_path: Path) -> None:
    data = """<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>T</title></head><body>
    <body.head><byline>By Jo Ray</byline></body.head><body.content><p>Words.</p></body.content></body></nitf>"""
    article = one(tmp_path, data)
    assert article.text == "By Jo Ray\n\nWords."
    assert [(s.value, s.evidence[0].start) for s in article.suggestions["authors"]] == [("Jo Ray", 3)]
    assert [s.value for s in article.suggestions["headline"]] == ["T"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (NEWS[:900], "not XML"),
        (NEWS.replace("<!DOCTYPE nitf PUBLIC", '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><!-- '
                      ).replace('nitf-3-4.dtd">', "-->").replace("&eacute;", "&b;"), "entities of its own"),
        ('<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><p>&x;</p></body></nitf>',
         "entities of its own"),
        ("<nitf><body/></nitf>", "its text is empty"),
        ("<nitf><body>" + "<p>" * 400 + "deep" + "</p>" * 400 + "</body></nitf>", "nested|Excessive depth"),
        (NEWS.encode().replace(b"A second line", b"A second l\xffne"), "not XML"),
    ],
)  # fmt: skip
def test_bad_files_are_refused_in_one_sentence(tmp_path: Path, data: str | bytes, said: str) -> None:
    import re

    articles, report = read(tmp_path, {"x.xml": data}, fields=load_default())
    (failure,) = report.failed
    assert articles == {}
    assert re.search(said, failure.reason)
    assert "\n" not in failure.reason


def test_two_items_of_one_id_are_told_apart(tmp_path: Path) -> None:
    articles, report = read(tmp_path, {"a.xml": NEWS, "b.xml": NEWS.replace("The end.", "The other end.")},
                            fields=load_default())  # fmt: skip
    assert list(articles) == ["acme-1"]
    assert len(report.failed) == 1
