"""EPUB: each document of the reading order an article, with the metadata of the book.

A chapter is what a person reads in one sitting and reviews as a whole; a book of 300 pages as one article would be
neither, and its people and dates those of every chapter mixed.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urldefrag

from store.articles import Json
from store.documents import clean_text
from store.readers.detect import Unreadable
from store.readers.drafts import NoArticle, draft
from store.readers.items import Failure, Item, Note
from store.readers.mapping import KeyMap
from store.readers.registry import Head, Input, Reader
from store.readers.safe_xml import local, parse_xml
from store.readers.zip_parts import Parts

if TYPE_CHECKING:
    from lxml.etree import _Element

_TYPE = b"mimetypeapplication/epub+zip"
_HTML = ("application/xhtml+xml", "text/html")
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""How fonts are garbled, which is nothing to a text."""


def _sniff(head: Head) -> bool:
    if not head.data.startswith(b"PK\x03\x04"):
        return False
    return _TYPE in head.data[:200] or head.suffix == ".epub"


def _read(given: Input) -> Iterator[Item]:
    with given.path.open("rb") as file:
        book = _Book(Parts(file))
        told = 0
        for number, href in enumerate(book.spine, 1):
            here = f"{given.reported}/{href}"
            try:
                markup = book.parts.read(href)
                if not _has_words(markup):
                    continue  # a cover, a plate
                told += 1
                yield from _chapter(book, href, number, markup, given)
            except (Unreadable, NoArticle) as error:
                told += 1
                yield Failure(here, f"it {error}" if isinstance(error, Unreadable) else str(error))
        if not told:
            yield Failure(given.reported, "none of its chapters holds text")


def _chapter(book: _Book, href: str, number: int, markup: bytes, given: Input) -> Iterator[Item]:
    from store.readers.pages import decode

    here = f"{given.reported}/{href}"
    record: dict[str, Json] = {"html": clean_text(decode(markup)[0])}
    said = {**book.said(given.keys), _name(given.keys, "title", "headline"): book.titles.get(href, "")}
    record.update({key: value for key, value in said.items() if value})
    record["meta"] = {"book": book.title, "chapter": number, **({"isbn": book.isbn} if book.isbn else {})}
    for item in draft(
        record,
        given.keys,
        fallback_id=f"{given.name}/{href}",
        name=f"{given.name}/{href}",
        form="epub",
        sha256=sha256(markup).hexdigest(),
    ):
        yield Note(here, item.reason) if isinstance(item, Note) else replace(item, reported=here)


class _Book:
    """What the package document says: the reading order, and of the book; raises `Unreadable`."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        container = parse_xml(parts.read("META-INF/container.xml"))
        path = next((e.get("full-path") or "" for e in container.iter() if local(e) == "rootfile"), "")
        if not path:
            raise Unreadable("is an EPUB that does not say where its contents are")
        package = parse_xml(parts.read(path))
        self._folder = posixpath.dirname(path)
        items = {e.get("id", ""): e for e in package.iter() if local(e) == "item"}
        self._nav = [e for e in items.values() if "nav" in (e.get("properties") or "").split()]
        self._nav += [e for e in items.values() if e.get("media-type") == "application/x-dtbncx+xml"]
        skipped = {e.get("href") for e in self._nav}
        self.spine: list[str] = []
        for reference in package.iter():
            if local(reference) != "itemref" or reference.get("linear") == "no":
                continue
            item = items.get(reference.get("idref", ""))
            if item is None or item.get("media-type") not in _HTML or item.get("href") in skipped:
                continue
            href = self._path(item.get("href", ""))
            if href not in self.spine:
                self.spine.append(href)
        self._refuse_locked()
        self._metadata = [e for e in package.iter() if local(e) != "" and "purl.org/dc/" in str(e.tag)]
        self.title = next(iter(self._all("title")), "")
        self.isbn = next((i.rpartition(":")[2] for i in self._all("identifier") if "isbn" in i.lower()), "")
        self.titles = self._titles()

    def said(self, keys: KeyMap) -> dict[str, Json]:
        """Return what the book says of every chapter, under names that a field is known by."""
        return {
            _name(keys, "authors", "author"): self._all("creator"),
            _name(keys, "publisher", "source"): next(iter(self._all("publisher")), ""),
            _name(keys, "published", "date"): next(iter(self._all("date")), ""),
            _name(keys, "language"): next(iter(self._all("language")), ""),
        }

    def _all(self, name: str) -> list[str]:
        found = (" ".join("".join(map(str, e.itertext())).split()) for e in self._metadata if local(e) == name)
        return [words for words in found if words]

    def _path(self, href: str) -> str:
        return posixpath.normpath(posixpath.join(self._folder, unquote(urldefrag(href).url)))

    def _refuse_locked(self) -> None:
        name = "META-INF/encryption.xml"
        if name not in self.parts:
            return
        wanted = set(self.spine)
        for data in parse_xml(self.parts.read(name)).iter():
            if local(data) != "EncryptedData":
                continue
            ways = [e.get("Algorithm") for e in data.iter() if local(e) == "EncryptionMethod"]
            uris = {unquote(e.get("URI", "")) for e in data.iter() if local(e) == "CipherReference"}
            if uris & wanted and not set(ways) <= set(_FONTS):
                raise Unreadable("is an EPUB with copy protection, which cannot be read")

    def _titles(self) -> Mapping[str, str]:
        """Return what the table of contents calls the chapters; one that cannot be read calls them nothing."""
        found: dict[str, str] = {}
        for item in self._nav:
            path = self._path(item.get("href", ""))
            try:
                root = parse_xml(self.parts.read(path))
            except Unreadable:
                continue
            for link, words in _links(root):
                place = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(urldefrag(link).url)))
                found.setdefault(place, words)
        return found


def _links(root: _Element) -> Iterator[tuple[str, str]]:
    for element in root.iter():
        if local(element) == "a" and element.get("href"):
            yield element.get("href", ""), _words(element)
        elif local(element) == "navPoint":
            label = next((e for e in element if local(e) == "navLabel"), None)
            content = next((e for e in element if local(e) == "content"), None)
            if label is not None and content is not None:
                yield content.get("src", ""), _words(label)


def _words(element: Any) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _name(keys: KeyMap, *names: str) -> str:
    return next((name for name in names if keys.target(name)), names[0])


def _has_words(markup: bytes) -> bool:
    """Whether a document shows any word."""
    from store.readers.page_tree import parse
    from store.readers.pages import decode

    tree = parse(decode(markup)[0])
    body = None if tree is None else next(tree.iter("body"), tree)
    return body is not None and any(str(piece).strip() for piece in body.itertext())


READER = Reader(
    name="epub",
    title="an EPUB book, each chapter an article",
    suffixes=(".epub",),
    sniff=_sniff,
    read=_read,
    binary=True,
)
