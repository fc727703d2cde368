"""MHTML: a page as a browser saves it with all that belongs to it; the page alone is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from hashlib import sha256

from store.articles import ArticleDraft, Json, Source
from store.documents import clean_text
from store.readers.items import Failure, Item
from store.readers.registry import Head, Input, Reader

MAX_FILE = 256 << 20
_HEADER = re.compile(
    rb"\s{0,9}(?:From|Subject|Date|MIME-Version|Content-Type|Snapshot-Content-Location|X-[\w-]+)\s*:", re.I
)
_RELATED = re.compile(rb"^Content-Type\s*:\s*multipart/related\b", re.I | re.M)
_HTML = ("text/html", "application/xhtml+xml")


def _sniff(head: Head) -> bool:
    if not _HEADER.match(head.plain):
        return False
    top = re.split(rb"\r?\n\r?\n", head.plain.lstrip(), maxsplit=1)[0]
    if head.suffix in (".mht", ".mhtml"):
        return True
    return bool(_RELATED.search(top)) and re.search(rb"^MIME-Version\s*:", top, re.I | re.M) is not None


def _read(given: Input) -> Iterator[Item]:
    with given.path.open("rb") as file:
        data = file.read(MAX_FILE + 1)
    if len(data) > MAX_FILE:
        yield Failure(given.reported, f"it is larger than {MAX_FILE >> 20} MB, which is no article")
        return
    try:
        message = BytesParser(policy=policy.default).parsebytes(data.lstrip())
        part = _root(message)
        page = part.get_payload(decode=True) if part is not None else None
    except Exception as error:  # the standard library raises much over headers that are none
        yield Failure(given.reported, f"its parts cannot be told apart ({type(error).__name__})")
        return
    if part is None or not isinstance(page, bytes):
        yield Failure(given.reported, "there is no page among its parts")
        return
    if not page.strip():
        yield Failure(given.reported, "its page is empty")
        return
    from store.readers.pages import decode

    html = clean_text(decode(page, _said(part.get_content_charset))[0])
    url = _header(message, "Snapshot-Content-Location") or _header(part, "Content-Location")
    meta: dict[str, Json] = {}
    if saved := _date(_header(message, "Date")):
        meta["saved"] = saved
    yield ArticleDraft(
        id=None,
        source=Source(name=given.name, format="mhtml", sha256=sha256(data).hexdigest(), html=html),
        fallback_id=given.name,
        url=clean_text(url) if url and url.startswith(("http://", "https://")) else None,
        meta=meta,
        reported=given.reported,
    )


def _root(message: Message) -> Message | None:
    """Return the part that is the page: the one that the container names, else the first page."""
    pages = [part for part in message.walk() if part.get_content_type() in _HTML]
    start = str(message.get_param("start") or "").strip()
    named = [part for part in pages if start and _header(part, "Content-ID") == start]
    return next(iter((*named, *pages)), None)


def _header(part: Message | EmailMessage, name: str) -> str:
    try:
        return " ".join(str(part.get(name) or "").split())
    except Exception:  # a header that is none raises when it is taken apart
        return ""


def _said(ask: object) -> str | None:
    try:
        said = ask() if callable(ask) else None
    except (LookupError, ValueError):
        return None
    return said if isinstance(said, str) else None


def _date(words: str) -> str:
    try:
        return parsedate_to_datetime(words).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


READER = Reader(
    name="mhtml",
    title="a page saved as MHTML",
    suffixes=(".mhtml", ".mht"),
    sniff=_sniff,
    read=_read,
)
