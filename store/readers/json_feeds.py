"""JSON Feed 1.0 and 1.1: each item an article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from store.articles import Json
from store.readers.feed_entries import Entry, entry_items
from store.readers.items import Failure, Item
from store.readers.json_values import NotJson, loads
from store.readers.registry import Head, Input, Reader

MAX_FILE = 512 << 20
_VERSION = re.compile(rb'"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org\\?/version\\?/1')


def _sniff(head: Head) -> bool:
    return head.plain.lstrip()[:1] == b"{" and bool(_VERSION.search(head.plain))


def _read(given: Input) -> Iterator[Item]:
    with given.path.open("rb") as file:
        data = file.read(MAX_FILE + 1)
    if len(data) > MAX_FILE:
        yield Failure(given.reported, f"it is a JSON Feed of more than {MAX_FILE >> 20} MB")
        return
    try:
        feed = loads(data)
    except NotJson as error:
        yield Failure(given.reported, str(error))
        return
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        yield Failure(given.reported, "it is a JSON Feed without a list of items")
        return
    for number, item in enumerate(items, 1):
        if not isinstance(item, dict):
            yield Failure(f"{given.reported}, entry {number}", "it is not an object with the keys of an item")
            continue
        source = json.dumps(item, sort_keys=True).encode()
        yield from entry_items(_entry(item, feed), given, number, source, "json-feed")


def _entry(item: dict[str, Any], feed: dict[str, Any]) -> Entry:
    own = {key: value for key, value in item.items() if key.startswith("_")}
    return Entry(
        id=_words(item.get("id")) or _words(item.get("url")),
        url=_words(item.get("url")) or _words(item.get("external_url")),
        title=_words(item.get("title")),
        html=_words(item.get("content_html")),
        text=item["content_text"] if isinstance(item.get("content_text"), str) else "",
        summary=_words(item.get("summary")),
        authors=_people(item) or _people(feed),
        published=_words(item.get("date_published")),
        updated=_words(item.get("date_modified")),
        tags=[tag for tag in map(_words, _listed(item.get("tags"))) if tag],
        language=_words(item.get("language")) or _words(feed.get("language")),
        publisher=_words(feed.get("title")),
        meta=own,
    )


def _people(said: dict[str, Any]) -> list[str]:
    people = _listed(said.get("authors")) or [said.get("author")]
    return [name for p in people if isinstance(p, dict) and (name := _words(p.get("name")))]


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _words(value: Json) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value.strip() if isinstance(value, str) else ""


READER = Reader(
    name="json-feed",
    title="JSON Feed, each item an article",
    suffixes=(".json",),
    sniff=_sniff,
    read=_read,
)
