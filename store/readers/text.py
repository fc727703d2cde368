"""Plain text, Markdown and single HTML pages: one file, one article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from store.articles import ArticleDraft, Json, Source, Status
from store.documents import InvalidDocument, clean_json, clean_text
from store.readers.characters import REPLACEMENT, decode
from store.readers.detect import Format
from store.readers.drafts import NoArticle, draft
from store.readers.items import Failure, Item, Note
from store.readers.mapping import RESERVED, KeyMap
from store.readers.sidecars import page_record, sidecar

MAX_FILE = 256 << 20
"""Bytes of one article's file."""
MAX_FRONT_MATTER = 1 << 19
REVIEW, LANGUAGE = "review", "lang"
"""What our own front matter says of who decided on it, and of the article's language."""

_FRONT_MATTER = re.compile(r"\A(---|\+\+\+)[ \t]*\r?\n(.*?)\r?\n\1[ \t]*(?:\r?\n|\Z)", re.S)


_BLANK_LINE = re.compile(r"\A[ \t]*\r?\n")


def read_text(path: Path, name: str, keys: KeyMap, form: Format, *, reported: str | None = None) -> Iterator[Item]:
    """Yield the article of a text, Markdown or HTML file; its id is its name."""
    reported = reported or name
    with path.open("rb") as file:
        data = file.read(MAX_FILE + 1)
    if len(data) > MAX_FILE:
        yield Failure(reported, f"it is larger than {MAX_FILE >> 20} MB, which is no article")
        return
    digest = sha256(data).hexdigest()
    if form is Format.HTML:
        from store.readers.pages import decode as decode_page

        html = clean_text(decode_page(data)[0])
        if (beside := sidecar(path)) is not None:
            digest = sha256(data + b"\0" + beside.data).hexdigest()
            record = page_record(beside, html, keys)
            yield from _drafted(record, keys, name=name, form=form, digest=digest, reported=reported)
            return
        source = Source(name=clean_text(name), format=form.value, sha256=digest, html=html)
        yield ArticleDraft(id=None, source=source, fallback_id=clean_text(name), reported=reported)
        return
    text, charset = decode(data)
    if not charset.startswith("utf-"):
        yield Note(reported, f"it is not UTF-8 and was read as {charset}")
    elif REPLACEMENT in text and REPLACEMENT.encode() not in data and b"\0" not in data:
        yield Note(reported, "it holds bytes that are not UTF-8; U+FFFD stands in their place")
    said: dict[str, Json] = {}
    if form is Format.MARKDOWN:
        said, text, remark = front_matter(text)
        if remark:
            yield Note(reported, remark)
        try:
            said = clean_json(said, "its front matter")
        except InvalidDocument as error:
            yield Failure(reported, str(error))
            return
    review, language = _review(said, keys)
    record = {**{k: v for k, v in said.items() if keys.target(k) not in ("text", "html")}, "text": text}
    for item in _drafted(record, keys, name=name, form=form, digest=digest, reported=reported):
        if review is not None and isinstance(item, ArticleDraft):
            yield replace(item, said_reviews=(review,), language=language)
        else:
            yield item


def _drafted(
    record: dict[str, Json], keys: KeyMap, *, name: str, form: Format, digest: str, reported: str
) -> Iterator[Item]:
    try:
        for item in draft(record, keys, fallback_id=name, name=clean_text(name), form=form.value, sha256=digest):
            yield Note(reported, item.reason) if isinstance(item, Note) else replace(item, reported=reported)
    except NoArticle as error:
        yield Failure(reported, str(error))


def _review(said: dict[str, Json], keys: KeyMap) -> tuple[dict[str, Json] | None, str | None]:
    """Take what our own front matter says that a person decided out of `said`, and the article's language.

    Other people's front matter may have a `review` too: ours names a status and an annotator.
    """
    review = said.get(REVIEW)
    if not isinstance(review, dict) or not isinstance(review.get("annotator"), str):
        return None, None
    if review.get("status") not in set(Status):
        return None, None
    del said[REVIEW]
    decided = {key: said.pop(key) for key in list(said) if key in keys.fields and key not in RESERVED}
    decided.update({key: review[key] for key in ("url",) if key in review and key in keys.fields})
    values = {key: raw if isinstance(raw, list) else [raw] for key, raw in decided.items() if raw is not None}
    language = said.pop(LANGUAGE, None)
    told = {key: review.get(key) for key in ("annotator", "status", "flagged", "note", "seconds", "finished")}
    told["finished"] = _moment(told["finished"])
    return {**told, "values": values}, language if isinstance(language, str) else None


def _moment(said: Json) -> str | None:
    try:
        return said if isinstance(said, str) and datetime.fromisoformat(said).tzinfo else None
    except ValueError:
        return None


def front_matter(text: str) -> tuple[dict[str, Json], str, str | None]:
    """Split Markdown into what its front matter (YAML, or TOML between `+++`) says and the text after it.

    Front matter that cannot be read stays in the text, and the third item says why.
    """
    found = _FRONT_MATTER.match(text[:MAX_FRONT_MATTER])
    if not found:
        return {}, text, None
    from store.errors import UserError
    from store.field_files import parse_settings

    try:
        said = parse_settings(found[2], "toml" if found[1] == "+++" else "yaml", "its front matter")
    except UserError as error:
        return {}, text, f"{str(error).rstrip('.')}, so it stays in the text"
    if not isinstance(said, dict):
        return {}, text, None
    return {str(k): _plain(v) for k, v in said.items()}, _BLANK_LINE.sub("", text[found.end() :], count=1), None


def _plain(value: Json) -> Json:
    """Return TOML's dates as they are written in ISO 8601, and every key as a string."""
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple | set):
        return [_plain(v) for v in value]
    isoformat = getattr(value, "isoformat", None)
    return isoformat() if isoformat else value if isinstance(value, str | int | float | None) else str(value)
