"""spaCy's DocBin: documents with entities, span groups, categories and user data.

The file is taken apart here rather than by spaCy, which believes what stands in it: of spaCy only its table of strings
is needed. The format is read whole, as spaCy does.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import Any

from store.articles import Json
from store.documents import InvalidDocument, clean_json
from store.errors import UserError
from store.fields import FieldType
from store.readers.annotated import Mark
from store.readers.items import Failure, Item, Note
from store.readers.mapping import KeyMap
from store.readers.marked import Labelled, document, is_aside, items
from store.readers.registry import Head, Input, Reader
from store.writers.marked import CARRIES

MAX_UNPACKED = 2 << 30
"""Bytes that a file may unpack to."""
_STEP = 1 << 20
_SPAN = struct.Struct(">QQQllll")
_KNOWN = ("ENT_IOB", "ENT_TYPE", "ENT_ID")
_MISSING, _INSIDE, _OUTSIDE, _BEGINS = range(4)


class _Unreadable(ValueError):
    """The file is no DocBin that can be read; the text says why."""


@dataclass(slots=True)
class _Bin:
    """What stands in a file: per document its token rows and whatever else; `strings` gives a string for a hash."""

    columns: list[str]
    rows: list[Any]
    spaces: list[Any]
    strings: Any
    cats: list[Any] = field(default_factory=list)
    flags: list[Any] = field(default_factory=list)
    groups: list[Any] = field(default_factory=list)
    data: list[Any] = field(default_factory=list)


def sniff(head: Head) -> bool:
    """Tell a DocBin: what it unpacks to begins with its version."""
    if head.data[:1] != b"\x78":
        return False
    try:
        return zlib.decompressobj().decompress(head.data, 64)[1:9] == b"\xa7version"
    except zlib.error:
        return False


def read(given: Input) -> Iterator[Item]:
    """Yield the article of each document."""
    try:
        found = _taken_apart(_unpacked(given))
    except _Unreadable as error:
        yield Failure(given.reported, str(error))
        return
    except UserError as error:
        yield Failure(given.reported, str(error))
        return
    except (KeyError, TypeError, ValueError, IndexError, RecursionError, OverflowError, struct.error) as error:
        yield Failure(given.reported, f"it is a damaged DocBin: {error or type(error).__name__}")
        return
    for number in range(len(found.rows)):
        place = f"document {number + 1}"
        try:
            yield from _article(found, number, given, place)
        except (KeyError, TypeError, ValueError, IndexError, RecursionError, OverflowError, struct.error) as error:
            yield Failure(f"{given.reported}, {place}", f"it is damaged: {error or type(error).__name__}")


READER = Reader(
    name="spacy",
    title="spaCy DocBin",
    suffixes=(".spacy",),
    sniff=sniff,
    read=read,
    binary=True,
    extra="spacy",
    carries=CARRIES,
)


# --- how it is done -------------------------------------------------------------------------------------------------


def _unpacked(given: Input) -> bytes:
    pieces: list[bytes] = []
    size = 0
    unpack = zlib.decompressobj()
    try:
        with given.path.open("rb") as file:
            while piece := file.read(_STEP):
                while piece and not unpack.eof:
                    made = unpack.decompress(piece, _STEP * 16)
                    piece = unpack.unconsumed_tail
                    pieces.append(made)
                    size += len(made)
                    if size > MAX_UNPACKED:
                        raise _Unreadable(f"it unpacks to more than {MAX_UNPACKED >> 30} GB; split it with spaCy")
    except zlib.error as error:
        raise _Unreadable(f"it is a damaged DocBin: {error}") from error
    pieces.append(unpack.flush())
    if not unpack.eof:
        raise _Unreadable("it is a DocBin that was cut off")
    return b"".join(pieces)


def _taken_apart(data: bytes) -> _Bin:
    try:
        import numpy
        from spacy.attrs import IDS
        from spacy.strings import StringStore
        from srsly import msgpack
    except ImportError as error:
        raise UserError('it is a spaCy file, which needs spaCy: pip install "copydesk[spacy]"') from error
    try:
        message = msgpack.unpackb(data, raw=False, use_list=True, strict_map_key=False)
    except (msgpack.exceptions.UnpackException, ValueError, RecursionError) as error:
        raise _Unreadable(f"it is a damaged DocBin: {error or type(error).__name__}") from error
    if not isinstance(message, dict):
        raise _Unreadable("it is a damaged DocBin: there is no table in it")
    if message.get("version") != "0.1":
        raise _Unreadable(f"it is a DocBin of the version {str(message.get('version'))[:20]!r}; only 0.1 is known")
    names = {number: name for name, number in IDS.items()}
    columns = [names.get(attr, "") for attr in message["attrs"]]
    if "ORTH" not in columns:
        raise _Unreadable("it is a damaged DocBin: it has no column of words")
    lengths = numpy.frombuffer(message["lengths"], dtype="int32")
    tokens = numpy.frombuffer(message["tokens"], dtype="uint64").reshape((-1, len(columns)))
    spaces = numpy.frombuffer(message["spaces"], dtype=bool)
    if (lengths < 0).any() or int(lengths.sum()) != len(tokens) or len(spaces) != len(tokens):
        raise _Unreadable("it is a damaged DocBin: its documents are longer than its words")
    ends = [0, *accumulate(int(n) for n in lengths)]
    bounds = list(pairwise(ends))
    return _Bin(
        columns=columns,
        rows=[tokens[low:high] for low, high in bounds],
        spaces=[spaces[low:high] for low, high in bounds],
        strings=StringStore([s for s in message["strings"] if isinstance(s, str)]),
        cats=_listed(message, "cats"),
        flags=_listed(message, "flags"),
        groups=_listed(message, "span_groups"),
        data=_listed(message, "user_data"),
    )


def _listed(message: Mapping[str, Any], name: str) -> list[Any]:
    found = message.get(name)
    return found if isinstance(found, list) else []


def _article(found: _Bin, number: int, given: Input, place: str) -> Iterator[Item]:
    rows = found.rows[number]
    words = [found.strings[int(h)] for h in rows[:, found.columns.index("ORTH")]]
    flags = _at(found.flags, number)
    unknown = isinstance(flags, dict) and bool(flags.get("has_unknown_spaces"))
    spaces = [True] * len(words) if unknown else [bool(s) for s in found.spaces[number]]
    starts, text = _laid_out(words, spaces)
    data = _plain(_user_data(_at(found.data, number)))
    aside = is_aside(data.get("copydesk"))
    labelled, missing = _spans(found, number, starts, words, ents=not aside)
    if unknown:
        yield Note(f"{given.reported}, {place}", "it does not say where spaces stand: one was put between all words")
    if missing:
        spans = "1 span" if missing == 1 else f"{missing} spans"
        yield Note(f"{given.reported}, {place}", f"{spans} outside of its text were left out")
    made = document(text, labelled, aside, given)
    if not aside:
        made.meta = {key: value for key, value in data.items() if key != "copydesk"}
        cats = _at(found.cats, number)
        if isinstance(cats, dict) and cats:
            chosen, rest = _choices(cats, given.keys)
            made.passes[0].marks += chosen
            if rest:
                made.meta = {**made.meta, "cats": rest}
        if not made.passes[0].marks and _is_bare(found, number):
            made.passes.clear()
    yield from items(made, given, form="spacy", place=place)


def _is_bare(found: _Bin, number: int) -> bool:
    """Whether nobody has said of any token whether it is in an entity."""
    place = found.columns.index("ENT_IOB") if "ENT_IOB" in found.columns else -1
    return place < 0 or not found.rows[number][:, place].any()


def _laid_out(words: Iterable[str], spaces: Iterable[bool]) -> tuple[list[int], str]:
    starts, pieces, at = [], [], 0
    for word, space in zip(words, spaces, strict=True):
        starts.append(at)
        pieces.append(word + " " if space else word)
        at += len(pieces[-1])
    return starts, "".join(pieces)


def _spans(found: _Bin, number: int, starts: list[int], words: list[str], *, ents: bool) -> tuple[list[Labelled], int]:
    """Return the entities and the spans of all groups, each once, and how many are none of the text's.

    Our own documents have every span in the group `sc`.
    """
    listed: list[Labelled] = []
    seen: set[tuple[str, int, int, str | None]] = set()
    grouped: set[tuple[str, int, int]] = set()
    missing = 0

    def add(label: str, first: int, last: int, id_: str, *, entity: bool = False) -> None:
        nonlocal missing
        if not 0 <= first < last <= len(words):
            missing += 1
            return
        start, end = starts[first], starts[last - 1] + len(words[last - 1])
        group = f"{label}#{id_}" if id_ else None
        if (label, start, end, group) in seen or (entity and (label, start, end) in grouped):
            return
        seen.add((label, start, end, group))
        listed.append(Labelled(label, start, end, group))

    for key, group in _groups(_at(found.groups, number)):
        if ents or key == "sc":
            for packed in group:
                id_, _, label, first, last, _, _ = _SPAN.unpack(packed)
                add(found.strings[label] if label else key, first, last, found.strings[id_] if id_ else "")
    grouped = {one[:3] for one in seen}
    if ents:
        for label, first, last, id_ in _entities(found, number):
            add(label, first, last, id_, entity=True)
    return sorted(listed, key=lambda one: (one.start, one.end)), missing


def _entities(found: _Bin, number: int) -> Iterator[tuple[str, int, int, str]]:
    """Yield the entities, from the columns that say which token begins one and goes on with it."""
    at = {name: found.columns.index(name) for name in _KNOWN if name in found.columns}
    if len(at) < 2 or "ENT_IOB" not in at or "ENT_TYPE" not in at:
        return
    rows = found.rows[number]
    open_: tuple[int, int, int] | None = None
    for place in range(len(rows) + 1):
        iob, kind = (int(rows[place][at["ENT_IOB"]]), int(rows[place][at["ENT_TYPE"]])) if place < len(rows) else (2, 0)
        if open_ is not None and not (iob == _INSIDE and kind == open_[1]):
            yield found.strings[open_[1]], open_[0], place, found.strings[open_[2]] if open_[2] else ""
            open_ = None
        if open_ is None and kind and iob in (_BEGINS, _INSIDE):
            open_ = place, kind, int(rows[place][at["ENT_ID"]]) if "ENT_ID" in at else 0


def _groups(packed: Any) -> Iterator[tuple[str, list[bytes]]]:
    """Yield the span groups, as spaCy keeps them: packed, under their keys."""
    from srsly import msgpack

    if not isinstance(packed, bytes) or not packed:
        return
    message = msgpack.unpackb(packed, raw=False, use_list=True, strict_map_key=False)
    pairs = message.items() if isinstance(message, dict) else [(value, None) for value in message]
    for value, keys in pairs:
        group = msgpack.unpackb(value, raw=False, use_list=True, strict_map_key=False)
        names = keys if isinstance(keys, list) and keys else [group["name"]]
        for name in names:
            yield str(name), [bytes(span) for span in group["spans"]]


def _user_data(packed: Any) -> dict[Any, Any]:
    from srsly import msgpack

    if not isinstance(packed, bytes):
        return {}
    found = msgpack.unpackb(packed, raw=False, use_list=False, strict_map_key=False)
    return found if isinstance(found, dict) else {}


def _plain(data: Mapping[Any, Any]) -> dict[str, Json]:
    """Return the entries of user data that are plain data; spaCy's own of tokens and spans are left out."""
    plain: dict[str, Json] = {}
    for key, value in data.items():
        name = key
        if isinstance(key, tuple):  # ("._.", name, start, end): an extension; the document's own have no offsets
            if len(key) != 4 or key[0] != "._." or key[2] is not None:
                continue
            name = key[1]
        try:
            plain[str(name)] = clean_json(value, "user data")
        except InvalidDocument:
            continue
    return plain


def _choices(cats: Mapping[Any, Any], keys: KeyMap) -> tuple[list[Mark], dict[str, Json]]:
    """Return the categories that are choices of ours, and the rest."""
    marks: list[Mark] = []
    rest: dict[str, Json] = {}
    choices = [f for f in keys.fields if f.type is FieldType.CHOICE]
    for label, score in cats.items():
        name = str(label)
        field_ = next((f for f in choices if name in f.choices or name.removeprefix(f"{f.key}:") in f.choices), None)
        if field_ is None or not isinstance(score, int | float):
            rest[name] = score if isinstance(score, int | float | str) else str(score)
        elif score >= 0.5:
            marks.append(Mark(label=field_.key, value=name.removeprefix(f"{field_.key}:")))
    return marks, rest


def _at(listed: list[Any], number: int) -> Any:
    return listed[number] if number < len(listed) else None
