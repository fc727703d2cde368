"""A page with a record of its own beside it: `page.html` with `page.json` or `page.html.json`."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from store.articles import Json
from store.fields import FieldType
from store.readers.json_values import NotJson, loads
from store.readers.mapping import KeyMap

MAX_SIDECAR = 64 << 20
PAGES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True)
class Sidecar:
    """The record beside a page, and the bytes it stood as."""

    path: Path
    data: bytes
    record: Mapping[str, Json]


def sidecar(page: Path) -> Sidecar | None:
    """Return the record that stands beside a page and says of it what is known, or None."""
    for name in (f"{page.name}.json", f"{page.stem}.json"):
        found = _record(page.with_name(name)) if page.suffix.lower() in PAGES else None
        if found is not None:
            return found
    return None


def page_of(beside: Path) -> Path | None:
    """Return the page that a JSON file is the record of, or None where it stands for itself."""
    names = [beside.stem] if Path(beside.stem).suffix.lower() in PAGES else [beside.stem + s for s in PAGES]
    for name in names:
        page = beside.with_name(name)
        with suppress(OSError):
            if page.is_file() and (found := sidecar(page)) is not None and found.path.name == beside.name:
                return page
    return None


def page_record(side: Sidecar, html: str, keys: KeyMap) -> dict[str, Json]:
    """Return the record of a page: what stands beside it, with the page in the place of any text.

    A text that the record holds is what an extractor kept of the page: it says which of its blocks are the body.
    """
    record = {k: v for k, v in side.record.items() if keys.target(k) not in ("text", "html")}
    text = next((v for k, v in side.record.items() if keys.target(k) == "text" and isinstance(v, str)), "")
    body = next((f.key for f in keys.fields if f.type is FieldType.BLOCKS), None)
    if text.strip() and body is not None and not any(keys.target(key) == body for key in record):
        record[body] = text
    record["html"] = html
    return record


def _record(path: Path) -> Sidecar | None:
    """Return a file's record, or None where it is not there or is a dataset of its own."""
    from store.readers.detect import HEAD, as_ascii
    from store.readers.records import records_within
    from store.readers.registry import Head, recognise

    try:
        if not path.is_file() or path.stat().st_size > MAX_SIDECAR:
            return None
        data = path.read_bytes()
        record = loads(data)
    except (OSError, NotJson):
        return None
    if not isinstance(record, dict) or "copydesk" in record or records_within(record) is not None:
        return None
    if any(isinstance(record.get(key), str) and record[key].strip() for key in ("html", "HTML")):
        return None
    head = data[:HEAD]
    return None if recognise(Head(path, path.name, head, as_ascii(head))) else Sidecar(path, data, record)
