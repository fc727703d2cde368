"""The entries of a feed, in whatever format it is, as articles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256

from store.articles import Json
from store.readers.drafts import NoArticle, draft
from store.readers.items import Failure, Item, Note
from store.readers.made_pages import page
from store.readers.mapping import KeyMap
from store.readers.registry import Input


@dataclass(slots=True)
class Entry:
    """What one entry says; `html` is a piece of markup, `text` plain words where there is no markup."""

    id: str = ""
    url: str = ""
    title: str = ""
    html: str = ""
    text: str = ""
    summary: str = ""
    authors: list[str] = field(default_factory=list)
    published: str = ""
    updated: str = ""
    tags: list[str] = field(default_factory=list)
    language: str = ""
    publisher: str = ""
    meta: dict[str, Json] = field(default_factory=dict)


_SAID = (
    ("title", ("title", "headline")),
    ("summary", ("summary", "description")),
    ("authors", ("authors", "author")),
    ("published", ("published", "date")),
    ("updated", ("updated", "date_modified")),
    ("tags", ("tags", "keywords", "category")),
    ("language", ("language",)),
    ("publisher", ("publisher", "source")),
)
"""What an entry says, and under which names a field is looked for, the first that there is one for."""


def record_of(entry: Entry, keys: KeyMap) -> dict[str, Json]:
    """Return the entry as a record; raises `NoArticle` where it says nothing."""
    record: dict[str, Json] = {}
    for attribute, names in _SAID:
        value = getattr(entry, attribute)
        if value:
            record[next((name for name in names if keys.target(name)), names[0])] = value
    if entry.html.strip():
        record["html"] = page(entry.title, entry.html, entry.language)
    elif entry.text.strip():
        record["text"] = entry.text
    elif entry.title or entry.summary:
        record["text"] = "\n\n".join(part for part in (entry.title, entry.summary) if part)
    else:
        raise NoArticle("the entry has neither content nor a title")
    record.update({k: v for k, v in (("id", entry.id), ("url", entry.url), ("meta", entry.meta)) if v})
    return record


def entry_items(entry: Entry, given: Input, number: int, source: bytes, form: str) -> Iterator[Item]:
    """Yield the article of an entry; `source` is what it stood as in the feed."""
    here = f"{given.reported}, entry {number}"
    try:
        for item in draft(
            record_of(entry, given.keys),
            given.keys,
            fallback_id=f"{given.name}#{number}",
            name=given.name,
            form=form,
            sha256=sha256(source).hexdigest(),
        ):
            yield Note(here, item.reason) if isinstance(item, Note) else replace(item, reported=here)
    except NoArticle as error:
        yield Failure(here, str(error))


def moment(words: str) -> str:
    """Return a date as feeds write it in ISO 8601; one that is written otherwise stays as it is."""
    words = words.strip()
    try:
        parsed = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return words
    return parsed.isoformat() if isinstance(parsed, datetime) else words
