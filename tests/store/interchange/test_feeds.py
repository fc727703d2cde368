"""Feeds as files: RSS, Atom, JSON Feed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from store.importer import import_paths
from tests.store.interchange.kit import FIELDS, project_of
from tests.store.readers.conftest import Read, read

__all__ = ["read"]

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>The Daily &amp; Co</title><link>https://daily.example/</link><language>en-gb</language>
<atom:link href="https://daily.example/rss" rel="self"/>
<item><title>Bridge &amp;amp; road open</title><link>https://daily.example/1</link>
 <guid isPermaLink="false">tag:1</guid>
 <pubDate>Tue, 22 Oct 2024 09:30:00 +0500</pubDate><dc:creator>Ann Lee</dc:creator><author>bo@e.org (Bo Ek)</author>
 <category>Roads</category><category>Local</category><description>A bridge &lt;b&gt;opens&lt;/b&gt;.</description>
 <content:encoded><![CDATA[<p>A bridge opened on Tuesday in Oslo 🎉.</p>
 <p>It cost <b>$3 million</b>.</p>]]></content:encoded></item>
<item><title>Short</title><link>https://daily.example/2</link>
 <description>Only a description, 5 &amp;lt; 6.</description></item>
<item><title></title></item>
<item><title>Only a title</title><guid>https://daily.example/4</guid></item>
</channel></rss>
"""
ATOM = """<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Zeitung</title><id>urn:feed</id>
<author><name>Redaktion</name></author>
<entry><id>urn:1</id><title type="html">Ein &lt;i&gt;Titel&lt;/i&gt;</title>
 <link rel="self" href="https://z.example/self"/><link href="https://z.example/1"/>
 <published>2024-10-22T09:30:00+02:00</published><updated>2024-10-23T10:00:00Z</updated>
 <author><name>Kim Ö</name></author><author><name>Bo Ek</name></author><category term="sport" label="Sport"/>
 <summary>Kurz &amp; gut</summary>
 <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ein <em>Absatz</em>.</p></div></content></entry>
<entry><id>urn:2</id><title>Zwei</title><updated>2024-10-23T10:00:00Z</updated>
 <content type="text">Kein &lt;b&gt; Markup</content></entry>
</feed>
"""
RDF = """<?xml version="1.0" encoding="ISO-8859-1"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://old.example/"><title>Old</title></channel>
<item rdf:about="https://old.example/1"><title>Caf\xe9</title><link>https://old.example/1</link>
<description>Words of old</description><dc:date>2004-10-22</dc:date><dc:creator>Al</dc:creator></item></rdf:RDF>
"""
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "A blog",
    "language": "en",
    "authors": [{"name": "Ann Lee"}],
    "items": [
        {"id": 1, "url": "https://b.example/1", "title": "One", "content_html": "<p>Words of one</p>",
         "date_published": "2024-10-22T09:30:00Z", "tags": ["a", "b"], "_own": {"x": 1}},
        {"id": "2", "content_text": "  Plain words\n", "authors": [{"name": "Bo Ek"}]},
        "no item",
        {"id": "4"},
    ],
}  # fmt: skip


def test_entries_of_rss_become_articles(read: Read) -> None:
    result = read("feed.xml", RSS)
    one, two, four = result.drafts
    assert (one.id, one.url, one.source.format) == ("tag:1", "https://daily.example/1", "feed")
    assert one.values["headline"] == ["Bridge & road open"]
    assert one.values["authors"] == [["Ann Lee", "Bo Ek"]]
    assert one.values["published"] == ["2024-10-22T09:30:00+05:00"]
    assert one.values["keywords"] == [["Roads", "Local"]]
    assert one.values["summary"] == ["A bridge opens."]
    assert one.values["publisher"] == ["The Daily & Co"]
    assert one.values["language"] == ["en-gb"]
    assert "<p>A bridge opened on Tuesday in Oslo 🎉.</p>" in (one.source.html or "")
    assert (two.id, two.fallback_id) == ("https://daily.example/2", "feed.xml#2")
    assert "5 &lt; 6" in (two.source.html or "")
    assert (four.text, four.url) == ("Only a title", "https://daily.example/4")
    assert [(f.source.rpartition(", ")[2], f.reason) for f in result.failed] == [
        ("entry 3", "the entry has neither content nor a title")
    ]


def test_entries_of_atom_become_articles(read: Read) -> None:
    one, two = read("feed", ATOM).drafts
    assert (one.id, one.url) == ("urn:1", "https://z.example/1")
    assert one.values["headline"] == ["Ein Titel"]
    assert one.values["authors"] == [["Kim Ö", "Bo Ek"]]
    assert (one.values["updated"], one.values["summary"]) == (["2024-10-23T10:00:00Z"], ["Kurz & gut"])
    assert (one.values["keywords"], one.values["language"]) == ([["Sport"]], ["de"])
    assert "<em>Absatz</em>" in (one.source.html or "")
    assert two.values["authors"] == [["Redaktion"]]
    assert "Kein &lt;b&gt; Markup" in (two.source.html or "")


def test_rss_1_in_another_character_set(read: Read) -> None:
    (one,) = read("old.rdf", RDF.encode("latin-1")).drafts
    assert (one.id, one.values["headline"], one.values["published"]) == (
        "https://old.example/1", ["Café"], ["2004-10-22"]
    )  # fmt: skip
    assert read("u.xml", RSS.replace("UTF-8", "UTF-16").encode("utf-16")).drafts[0].id == "tag:1"


def test_items_of_a_json_feed_become_articles(read: Read) -> None:
    result = read("feed.json", json.dumps(JSON_FEED))
    one, two = result.drafts
    assert (one.id, one.values["authors"], one.values["keywords"]) == ("1", [["Ann Lee"]], [["a", "b"]])
    assert one.meta == {"_own": {"x": 1}}
    assert (two.text, two.values["authors"]) == ("  Plain words\n", [["Bo Ek"]])
    assert [f.source.rpartition(" ")[2] for f in result.failed] == ["3", "4"]
    broken = json.dumps(JSON_FEED)[:-30]
    assert "not JSON" in read("b.json", broken).failed[0].reason


def test_a_feed_in_a_project(tmp_path: Path) -> None:
    (tmp_path / "f.xml").write_text(RSS)
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [tmp_path / "f.xml"], jobs=0)
        assert (report.read, len(report.failed)) == (3, 1)
        article = next(iter(project.articles()))
        assert article.text.startswith("Bridge & road open\n\nA bridge opened on Tuesday in Oslo 🎉.")
        body = [article.text[b.start : b.end] for b in article.blocks if b.body]
        assert "It cost $3 million." in body
        assert [s.value for s in article.suggestions["headline"]] == ["Bridge & road open"]
        assert article.suggestions["headline"][0].evidence
        assert import_paths(project, [tmp_path / "f.xml"], jobs=0).known == 3
        assert FIELDS["headline"].required


def test_a_feed_that_is_cut_gives_what_is_whole(read: Read) -> None:
    result = read("feed.xml", RSS[: RSS.index("Only a description")])
    assert [d.id for d in result.drafts][:1] == ["tag:1"]
    assert "the file is cut" in result.failed[-1].reason
    result = read("feed.xml", ATOM[: ATOM.index("</entry>")])
    assert "the file is cut" in result.failed[-1].reason


def test_loose_xml_is_read_and_told(read: Read) -> None:
    result = read("feed.xml", RSS.replace("Short", "Short&nbsp;one").replace("&amp;lt;", "& "))
    assert len(result.drafts) == 3
    assert "not well-formed" in result.notes[0].reason


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "entity",
    ['<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">', '<!ENTITY b SYSTEM "file:///etc/passwd">', '<!ENTITY % b "x">'],
)
def test_entities_are_refused(read: Read, entity: str, encoding: str) -> None:
    bomb = f"<!DOCTYPE rss [{entity}]>" + RSS.partition("?>")[2].replace("Short", "&b;")
    result = read("feed.xml", bomb.encode(encoding))
    assert [f.reason for f in result.failed] == [
        "it declares entities of its own, which are not read from outside: nothing of it was read"
    ]
    assert result.drafts == []


def test_an_old_doctype_fetches_nothing(read: Read) -> None:
    old = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://localhost:1/rss-0.91.dtd">'
    assert read("feed.xml", old + RSS.partition("?>")[2]).drafts[0].id == "tag:1"


def test_a_large_feed_is_not_held(read: Read) -> None:
    item = RSS[RSS.index("<item>") : RSS.index("</item>") + 7]
    many = "".join(item.replace("tag:1", f"tag:{n}") for n in range(3000))
    result = read("feed.xml", RSS.replace(item, many))
    assert len(result.drafts) == 3002


def test_a_text_without_end_is_not_held(read: Read) -> None:
    endless = RSS.replace("Only a description", "x" * 11_000_000)
    result = read("feed.xml", endless)
    assert [d.id for d in result.drafts][:1] == ["tag:1"]
    assert "far too large" in result.failed[-1].reason


def test_xml_that_is_no_feed_stays_refused(read: Read) -> None:
    assert "is XML" in read("x.xml", "<root><feed>http://www.w3.org/2005/Atom</feed></root>").failed[0].reason
