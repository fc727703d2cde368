"""One record, whatever file it stood in, to an article draft: the article's own keys, its fields, and the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from store.articles import ArticleDraft, Json, Source
from store.documents import InvalidDocument, clean_json, clean_text
from store.fields import FieldType
from store.readers.items import Note
from store.readers.mapping import IGNORE, KEEP, RESERVED, TEXT_NAMES, KeyMap


class NoArticle(ValueError):
    """The record cannot become an article; the text is the reason."""


def draft(
    record: Mapping[str, Json], keys: KeyMap, *, fallback_id: str, name: str, form: str, sha256: str
) -> Iterator[ArticleDraft | Note]:
    """Yield the article that a record makes, after notes on what was strange about it.

    `values` gets for each field a list of what was said of it, one item a key, the field's own key first. Raises
    `NoArticle` where there is neither text nor html, or where the id is no id.
    """
    try:
        record = clean_json(keys.flatten(record), "the record")
    except InvalidDocument as error:
        raise NoArticle(str(error)) from error
    own: dict[str, Json] = {}
    said: dict[str, list[tuple[str, Json]]] = {}
    meta: dict[str, Json] = {}
    # "id" is the id, whether or not an "ID" stands before it.
    for key, value in sorted(record.items(), key=lambda item: item[0] not in RESERVED):
        target = keys.target(key)
        if keys.heard is not None:
            keys.heard.key(key, value, form)
        if target == IGNORE or value is None:
            continue
        if target in ("id", "url", "text", "html", "meta"):
            if target in own and key not in keys.given:
                meta[key] = value
            else:
                if target in own:
                    meta[target] = own[target]
                own[target] = value
        elif target:
            said.setdefault(target, []).append((key, value))
        else:
            meta[key] = value
    if isinstance(given := own.get("meta"), dict):
        meta = {**given, **{k: v for k, v in meta.items() if k not in given}}
    elif given is not None:
        meta["meta"] = given
    text, html = _texts(own, said, meta, keys)
    url = own.get("url")
    if url is not None and not isinstance(url, str):
        yield Note(name, "its url is not a string, so it is kept in meta")
        meta.setdefault("url", url)
        url = None
    values = {}
    for target, given in said.items():
        kept = []
        for key, value in sorted(given, key=lambda pair: pair[0] != target):
            if _is_address(value) and keys.fields[target].type is FieldType.TEXT:
                meta.setdefault(key, value)  # trafilatura's `source` is the page's address, not who published it
                url = url or value
            else:
                kept.append(value)
        if kept:
            values[target] = kept
    yield ArticleDraft(
        id=_id(own.get("id")),
        source=Source(name=name, format=form, sha256=sha256, html=html),
        fallback_id=clean_text(fallback_id),
        url=url or None,
        text=text,
        meta=meta,
        values=values,
    )


def _texts(
    own: dict[str, Json], said: dict[str, list[tuple[str, Json]]], meta: dict[str, Json], keys: KeyMap
) -> tuple[str | None, str | None]:
    """Return text and html; where a record has neither, what others call the text is taken for it."""
    text, html = own.get("text"), own.get("html")
    for key, value in (("text", text), ("html", html)):
        if value is not None and not isinstance(value, str):
            raise NoArticle(f"its {key} is not a string")
    text = text if text and text.strip() else None
    html = html if html and html.strip() else None
    if text is None and html is None:
        text = _text_by_another_name(said, meta, keys)
    if text is None and html is None:
        if "text" in own or "html" in own:
            raise NoArticle(f"its {'text' if 'text' in own else 'html'} is empty")
        raise NoArticle("it has neither text nor html")
    return text, html


def _text_by_another_name(said: dict[str, list[tuple[str, Json]]], meta: dict[str, Json], keys: KeyMap) -> str | None:
    candidates = [(key, value, target) for target, pairs in said.items() for key, value in pairs]
    candidates += [(key, value, "") for key, value in meta.items()]
    for wanted in TEXT_NAMES:
        for key, value, target in candidates:
            if key.replace("_", "").lower() == wanted.replace("_", "") and isinstance(value, str) and value.strip():
                if keys.given.get(key) == KEEP:
                    continue
                if keys.heard is not None:
                    keys.heard.taken(key, "text")
                if target:
                    said[target].remove((key, value))
                else:
                    del meta[key]
                return value
    return None


def _id(given: Json) -> str | None:
    if given is None or given == "":
        return None
    if isinstance(given, str):
        return given
    if isinstance(given, int | float) and not isinstance(given, bool):
        return str(int(given)) if given == int(given) else str(given)
    raise NoArticle("its id is neither a string nor a number")


def _is_address(value: Json) -> bool:
    if not isinstance(value, str) or not value.startswith(("http://", "https://")):
        return False
    try:
        return bool(urlsplit(value).netloc)
    except ValueError:
        return False
