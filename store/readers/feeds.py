"""RSS 2.0, 1.0 and older, and Atom, as files: each entry an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from store.readers.detect import Unreadable
from store.readers.feed_entries import Entry, entry_items, moment
from store.readers.items import Failure, Item, Note
from store.readers.made_pages import words
from store.readers.registry import Head, Input, Reader
from store.readers.safe_xml import clear, local, root_tag, walk_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_ATOM = (b"http://www.w3.org/2005/Atom", b"http://purl.org/atom/ns#")
_RSS1 = (b"http://purl.org/rss/1.0/", b"http://my.netscape.com/rdf/simple/0.9/", b"http://purl.org/net/rss1.1#")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_MAIL = re.compile(r"^[^\s()<>]+@[^\s()<>]+\s*\(([^)]+)\)$")
_ROLES = ("author", "creator")


def _sniff(head: Head) -> bool:
    name, tag = root_tag(head.plain)
    name = name.rpartition(":")[2]
    return (
        name == "rss"
        or (name == "feed" and any(space in tag for space in _ATOM))
        or (name == "RDF" and any(space in head.plain for space in _RSS1))
    )


def _read(given: Input) -> Iterator[Item]:
    from lxml import etree

    feed = Entry()
    number = 0
    faults: list[str] = []
    closed = False
    try:
        with given.path.open("rb") as file:
            for _, element in walk_xml(file, recover=True, faults=faults):
                name, parent = local(element), element.getparent()
                if parent is None:
                    closed = True
                elif name in ("item", "entry") and local(parent) in ("channel", "RDF", "feed"):
                    number += 1
                    source = etree.tostring(element, with_tail=False)
                    made = _atom(element) if name == "entry" else _rss(element)
                    _complete(made, feed, parent)
                    yield from entry_items(made, given, number, source, "feed")
                    clear(element)
                elif local(parent) in ("channel", "feed"):
                    _of_feed(feed, element, name)
    except Unreadable as error:
        yield Failure(given.reported, f"it {error}")
        return
    behind = f" behind entry {number}" if number else ""
    if huge := next((fault for fault in faults if re.search("huge|excessive|limit", fault, re.I)), None):
        yield Failure(given.reported, f"it was not read on{behind}, something in it is far too large: {huge}")
        return
    cut = not closed or any("Premature end" in fault or "EndTag" in fault for fault in faults)
    if cut:
        yield Failure(given.reported, f"it breaks off{behind}: the file is cut")
    elif faults:
        yield Note(given.reported, f"it is not well-formed XML, and what could be read was read: {faults[0]}")


def _of_feed(feed: Entry, element: _Element, name: str) -> None:
    """Take what the feed says of all its entries."""
    said = _words(element)
    if name == "title":
        feed.publisher = feed.publisher or words(said)
    elif name == "language":
        feed.language = said
    elif name in _ROLES:
        feed.authors += _people(element)


def _complete(entry: Entry, feed: Entry, parent: _Element) -> None:
    """Give an entry what only the feed says."""
    entry.publisher = entry.publisher or feed.publisher
    entry.language = entry.language or feed.language or parent.get(_LANG, "")
    entry.authors = entry.authors or list(feed.authors)


def _rss(item: _Element) -> Entry:
    entry = Entry(language=item.get(_LANG, ""))
    description = encoded = guid = ""
    for child in item:
        name, said = local(child), _words(child)
        if name == "title":
            entry.title = entry.title or words(said)
        elif name == "link":
            entry.url = entry.url or said or child.get("href", "")
        elif name == "guid":
            entry.id = said
            guid = said if child.get("isPermaLink", "true") == "true" else ""
        elif name == "description":
            description = description or said
        elif name in ("encoded", "content") and said:
            encoded = encoded or said
        elif name in _ROLES and said:
            person = _MAIL.match(said)
            entry.authors.append(words(person[1] if person else said))
        elif name in ("pubDate", "date"):
            entry.published = entry.published or moment(said)
        elif name in ("updated", "modified"):
            entry.updated = moment(said)
        elif name in ("category", "subject") and said:
            entry.tags.append(words(said))
        elif name == "language":
            entry.language = said
        elif name == "source" and said:
            entry.publisher = words(said)
    entry.id = entry.id or item.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about", "") or entry.url
    entry.url = entry.url or (guid if guid.startswith("http") else "")
    entry.html = encoded or description
    entry.summary = words(description) if encoded else ""
    entry.authors, entry.tags = list(dict.fromkeys(entry.authors)), list(dict.fromkeys(entry.tags))
    return entry


def _atom(element: _Element) -> Entry:
    entry = Entry(language=element.get(_LANG, ""))
    summary = ""
    for child in element:
        name = local(child)
        if name == "title":
            entry.title = words(_markup(child))
        elif name == "id":
            entry.id = _words(child)
        elif name == "link":
            if child.get("rel", "alternate") == "alternate":
                entry.url = entry.url or child.get("href", "")
        elif name == "content":
            entry.html = _markup(child)
        elif name == "summary":
            summary = _markup(child)
        elif name == "author":
            entry.authors += _people(child)
        elif name in ("published", "issued", "created"):
            entry.published = entry.published or moment(_words(child))
        elif name in ("updated", "modified"):
            entry.updated = moment(_words(child))
        elif name == "category":
            entry.tags.append(child.get("label") or child.get("term") or "")
        elif name == "source":
            entry.publisher = next((words(_markup(part)) for part in child if local(part) == "title"), "")
    entry.tags = [tag for tag in dict.fromkeys(entry.tags) if tag]
    if not entry.html.strip():
        entry.html, summary = summary, ""
    entry.summary = words(summary)
    return entry


def _people(author: _Element) -> list[str]:
    return [said for part in author if local(part) == "name" and (said := _words(part))]


def _words(element: _Element) -> str:
    return "".join(str(piece) for piece in element.itertext()).strip()


def _markup(element: _Element) -> str:
    """Return an Atom construct as markup: plain text escaped, XHTML written out; nothing for what stands elsewhere."""
    from lxml import etree

    kind = element.get("type", "text")
    if element.get("src") or (kind not in ("text", "html", "xhtml") and not kind.startswith("text/")):
        return ""
    if kind == "xhtml" or len(element):
        inner = "".join(etree.tostring(child, encoding="unicode") for child in element)
        return re.sub(r"<(/?)(?:\w+:)(?=\w)", r"<\1", inner) if "xhtml" in inner else inner
    said = element.text or ""
    return said if kind in ("html", "text/html") else escape(said, quote=False)


READER = Reader(
    name="feed",
    title="RSS or Atom, each entry an article",
    suffixes=(".rss", ".atom", ".xml", ".rdf"),
    sniff=_sniff,
    read=_read,
)
