"""Records, one article each: JSONL, and JSON as an array, as an object that holds a list, or as a single object.

A record is read, judged and reported on its own: a broken one costs itself only.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TextIO

from store.articles import Json
from store.documents import InvalidDocument, clean_text, parse_article
from store.readers.characters import BROKEN, byte_order_mark, decode, file_charset, looks_utf16
from store.readers.drafts import NoArticle, draft
from store.readers.items import Failure, Item, Note
from store.readers.json_values import NotJson, elements, loads
from store.readers.mapping import KeyMap

MAX_RECORD = 512 << 20
"""Bytes of a JSON file that is one object, up to which it is read."""
MAX_LINE = 128 << 20
"""Bytes of one line of JSONL."""


def read_jsonl(path: Path, name: str, keys: KeyMap, *, reported: str | None = None) -> Iterator[Item]:
    """Yield the article of each line; blank lines are skipped, broken ones reported by their number.

    `name` is what ids and sources are called by; `reported` what stands in reports, where that is longer.
    """
    reported = reported or name
    for number, line in enumerate(lines(path), 1):
        here = f"{reported}, line {number}"
        if line is None:
            yield Failure(here, f"the line is longer than {MAX_LINE >> 20} MB")
            continue
        if not line.strip():
            continue
        try:
            record = loads(line)
        except NotJson as error:
            yield Failure(here, str(error))
            continue
        if not _is_utf8(line):
            yield Note(here, f"it is not UTF-8 and was read as {decode(line)[1]}")
        yield from read_record(
            record, keys, fallback_id=f"{name}#{number}", name=name, form="jsonl", data=line, reported=here
        )


def read_json(path: Path, name: str, keys: KeyMap, *, reported: str | None = None) -> Iterator[Item]:
    """Yield the articles of a JSON file: of an array, of the list that an object holds, or of a single object.

    An array is read piece by piece; its records are called by their place in it, from 1.
    """
    reported = reported or name
    charset, mark = file_charset(path)
    if first_character(path, charset, mark) == "[":
        with path.open("r", encoding=charset, errors=BROKEN, newline="") as text:
            if mark:
                text.read(1)
            yield from _read_array(text, name, keys, reported)
        return
    with path.open("rb") as file:
        file.seek(mark)
        data = file.read(MAX_RECORD + 1)
    if len(data) > MAX_RECORD:
        yield Failure(reported, f"it is one JSON object of more than {MAX_RECORD >> 20} MB; as JSONL it could be read")
        return
    try:
        whole = loads(data)
    except NotJson as error:
        yield Failure(reported, str(error))
        return
    listed = records_within(whole)
    if listed is None:
        yield from read_record(whole, keys, fallback_id=name, name=name, form="json", data=data, reported=reported)
        return
    for index, record in enumerate(listed, 1):
        here = f"{reported}, record {index}"
        data = json.dumps(record).encode()
        yield from read_record(
            record, keys, fallback_id=f"{name}#{index}", name=name, form="json", data=data, reported=here
        )


def _read_array(file: TextIO, name: str, keys: KeyMap, reported: str) -> Iterator[Item]:
    for index, element in enumerate(elements(file), 1):
        here = f"{reported}, record {index}"
        if isinstance(element, NotJson):
            yield Failure(here, f"{element}; what follows in the file was not read")
            return
        record, source = element
        data = clean_text(source).encode()
        yield from read_record(
            record, keys, fallback_id=f"{name}#{index}", name=name, form="json", data=data, reported=here
        )


def read_record(
    record: Json, keys: KeyMap, *, fallback_id: str, name: str, form: str, data: bytes, reported: str
) -> Iterator[Item]:
    """Yield the article of one parsed record, or why there is none; `data` is what it stood as in its source.

    A record of the lossless format is taken as it is.
    """
    if not isinstance(record, dict):
        yield Failure(reported, "it is not an object with the keys of an article")
        return
    try:
        if "copydesk" in record:
            yield replace(parse_article(_named(record, keys.annotator), fallback_id), reported=reported)
            return
        digest = sha256(data).hexdigest()
        for item in draft(record, keys, fallback_id=fallback_id, name=name, form=form, sha256=digest):
            yield Note(reported, item.reason) if isinstance(item, Note) else replace(item, reported=reported)
    except (InvalidDocument, NoArticle) as error:
        yield Failure(reported, str(error))


def _named(record: dict[str, Json], annotator: str | None) -> dict[str, Json]:
    """Return a lossless line whose reviews that name nobody are the annotator's."""
    reviews = record.get("reviews")
    if annotator is None or not isinstance(reviews, list):
        return record
    named = [{**r, "annotator": r.get("annotator") or annotator} if isinstance(r, dict) else r for r in reviews]
    return {**record, "reviews": named}


def records_within(whole: Json) -> list[Json] | None:
    """Return the list of records that an object holds, or None where the object is a record itself."""
    if not isinstance(whole, dict) or any(isinstance(whole.get(key), str) for key in ("text", "html")):
        return None
    lists = [v for v in whole.values() if isinstance(v, list) and v and all(isinstance(r, dict) for r in v[:50])]
    with_text = [v for v in lists if any("text" in r or "html" in r for r in v[:50])]
    found = with_text or ([] if "copydesk" in whole else lists)
    return max(found, key=len) if found else None


def lines(path: Path) -> Iterator[bytes | None]:
    """Yield the lines of a file in UTF-8, without their ends; None in the place of one that is too long."""
    charset, mark = _line_charset(path)
    if charset != "utf-8":
        with path.open("r", encoding=charset, errors=BROKEN, newline="\n") as text:
            if mark:
                text.read(1)
            while line := text.readline(MAX_LINE):
                if len(line) == MAX_LINE and not line.endswith("\n"):
                    while (more := text.readline(1 << 20)) and not more.endswith("\n"):
                        pass
                    yield None
                else:
                    yield clean_text(line).encode().rstrip(b"\r\n")
        return
    with path.open("rb") as file:
        file.seek(mark)
        while data := file.readline(MAX_LINE):
            if len(data) == MAX_LINE and not data.endswith(b"\n"):
                while (rest := file.readline(1 << 20)) and not rest.endswith(b"\n"):
                    pass
                yield None
            else:
                yield data.rstrip(b"\r\n")


def _line_charset(path: Path) -> tuple[str, int]:
    """Return the character set of JSONL: UTF-8 by its standard, unless its first bytes tell another."""
    with path.open("rb") as file:
        head = file.read(4096)
    return byte_order_mark(head) or (looks_utf16(head) or "utf-8", 0)


def first_character(path: Path, charset: str, mark: int) -> str:
    with path.open("rb") as file:
        file.seek(mark)
        head = file.read(4096 & ~3)
    decoder = codecs.getincrementaldecoder(charset)("replace")
    return decoder.decode(head).lstrip("\ufeff \t\r\n")[:1]


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True
