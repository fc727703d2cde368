"""Look at files before they are imported: nothing is written, and no more is read than has to be."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from store.articles import ArticleDraft, Json
from store.fields import FieldSet
from store.looking.formats import is_archive, name_of, title_of
from store.looking.kept import kept_for
from store.looking.shown import Shower, Shown
from store.readers.characters import file_charset
from store.readers.detect import Format, Unreadable
from store.readers.files import Found, find, reason, size
from store.readers.heard import Heard, Met
from store.readers.items import Failure, Item, Note
from store.readers.mapping import IGNORE, KEEP, RESERVED, KeyMap, Mapped
from store.readers.reader import parse_format, read_file, tell_form
from store.readers.records import first_character
from store.readers.registry import Reader

RECORDS = 200
"""Records that are looked at."""
SECONDS = 2.0
"""How long files are read; the records that are shown are made ready after it."""
SHOWN = 5
"""Records that are shown as they will look."""
FILES = 5000
"""Files that are listed."""
WHOLE = 64 << 20
"""Bytes up to which a file is looked at that can only be read whole."""
_READ_WHOLE = frozenset(("bioc-json", "cas-json", "cas-xmi", "docx", "epub", "mhtml", "nitf", "pdf", "spacy"))
_OF_A_FILE = 5
"""Records of each file that are looked at at least, where there are many files."""
_LISTED = 100
"""Failures and notes that are listed; all that were met are counted."""

Stopped = Callable[[], bool]


@dataclass(slots=True, kw_only=True)
class Recognised:
    """What some of the files were taken for; `records` were looked at, `refused` cannot be read."""

    name: str
    title: str
    is_archive: bool = False
    files: int = 0
    records: int = 0
    refused: int = 0
    inside: dict[str, int] = field(default_factory=dict)
    """Records by format, where the files are archives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A key of the records, or a label of marked spans.

    `guess` is what it stands for where nobody says anything, `target` what it stands for in this look: a field's key,
    text, html, id, url or meta (where `takes_own`), "metadata" or "ignore".
    """

    name: str
    is_label: bool
    count: int
    example: str
    guess: str
    target: str
    takes_own: bool
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What was seen. `files` there are, of which `looked` were read; `is_complete` where nothing was left out.

    `too_large` are files that can only be read whole, which takes too long for a look.
    """

    kinds: tuple[Recognised, ...]
    names: tuple[Name, ...]
    more_names: int
    records: tuple[Shown, ...]
    read: int
    refused: int
    refusals: tuple[Failure, ...]
    notes: tuple[Note, ...]
    files: int
    looked: int
    too_large: tuple[str, ...]
    is_complete: bool
    mapped: Mapped


@dataclass(slots=True)
class _Seen:
    """What is gathered on the way."""

    kinds: dict[str, Recognised] = field(default_factory=dict)
    drafts: list[ArticleDraft] = field(default_factory=list)
    refusals: list[Failure] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    read: int = 0
    refused: int = 0
    looked: int = 0
    too_large: list[str] = field(default_factory=list)
    unlooked: int = 0
    """Files that are only counted."""
    is_cut: bool = False

    def fail(self, failure: Failure, kind: Recognised | None = None) -> None:
        self.refused += 1
        if kind is not None:
            kind.refused += 1
        if len(self.refusals) < _LISTED:
            self.refusals.append(failure)


def look(
    paths: Iterable[str | Path],
    fields: FieldSet,
    *,
    format: str | None = None,
    mapped: Mapped | None = None,
    kept: Json = None,
    annotator: str | None = None,
    records: int = RECORDS,
    seconds: float = SECONDS,
    stopped: Stopped = lambda: False,
) -> Look:
    """Return what files are, which names their records use, and how the first of them will look.

    At most `records` records and `seconds` seconds of reading; `stopped` ends it earlier. Where no mapping is given,
    the one that is `kept` for what was recognised is taken (see `kept_for`). Raises `UserError` for an unknown format.
    """
    form = parse_format(format)
    ends = time.monotonic() + seconds
    seen = _Seen()

    def is_over() -> bool:
        return stopped() or time.monotonic() > ends

    files = list(_recognised(paths, form, seen, lambda: stopped() or time.monotonic() > ends - seconds / 2))
    if mapped is None:
        mapped = kept_for(kept, seen.kinds, fields)
    heard = Heard()
    keys = KeyMap(fields, mapped.keys, annotator, mapped.labels, heard)
    share = max(_OF_A_FILE, records // max(1, len(files)))
    for found, kind in files:
        if seen.read >= records or is_over():
            seen.is_cut = True
            break
        seen.looked += 1
        heard.kind = kind.name
        if size(found.path) > WHOLE and _is_read_whole(found.path, kind.name):
            seen.too_large.append(found.reported)
            seen.is_cut = True
            continue
        _read(read_file(found, keys, form), kind, seen, min(share, records - seen.read), is_over)
    shower = Shower(fields, annotator)
    shown = shower.show(seen.drafts[:SHOWN], stopped=stopped, seconds=seconds)
    bare = KeyMap(fields)
    return Look(
        kinds=tuple(seen.kinds.values()),
        names=tuple(_name(met, bare, mapped) for met in heard.met),
        more_names=heard.more,
        records=shown,
        read=seen.read,
        refused=seen.refused,
        refusals=tuple(seen.refusals),
        notes=tuple(seen.notes[:_LISTED]),
        files=len(files) + seen.unlooked,
        looked=seen.looked,
        too_large=tuple(seen.too_large[:_LISTED]),
        is_complete=not seen.is_cut,
        mapped=mapped,
    )


def _recognised(
    paths: Iterable[str | Path], form: Format | Reader | None, seen: _Seen, is_over: Stopped
) -> Iterator[tuple[Found, Recognised]]:
    """Yield the files with what each is taken for."""
    told: Format | Reader
    for number, found in enumerate(find(paths)):
        if number >= FILES:
            seen.is_cut = True
            return
        if number and is_over():
            seen.is_cut = True
            seen.unlooked += isinstance(found, Found)
            continue
        if isinstance(found, Failure):
            seen.fail(found)
            continue
        try:
            told = tell_form(found.path, form)
        except Unreadable as error:
            seen.fail(Failure(found.reported, f"it {error}"))
            continue
        except OSError as error:
            seen.fail(Failure(found.reported, reason(error)))
            continue
        name = name_of(told)
        kind = seen.kinds.setdefault(name, Recognised(name=name, title=title_of(told), is_archive=is_archive(told)))
        kind.files += 1
        yield found, kind


def _read(items: Iterator[Item], kind: Recognised, seen: _Seen, most: int, is_over: Stopped) -> None:
    """Read the first records of a file."""
    left = most
    for item in items:
        if isinstance(item, Failure):
            seen.fail(item, kind)
        elif isinstance(item, Note):
            if len(seen.notes) < _LISTED:
                seen.notes.append(item)
            continue
        elif isinstance(item, ArticleDraft):
            kind.records += 1
            seen.read += 1
            if kind.is_archive:
                kind.inside[item.source.format] = kind.inside.get(item.source.format, 0) + 1
            if len(seen.drafts) < SHOWN:
                seen.drafts.append(item)
        else:
            continue
        left -= 1
        if left <= 0 or is_over():
            seen.is_cut |= next(islice(items, 1), None) is not None if left <= 0 and not is_over() else True
            return


def _is_read_whole(path: Path, name: str) -> bool:
    if name == Format.JSON:
        return first_character(path, *file_charset(path)) != "["
    return name in _READ_WHOLE


def _name(met: Met, bare: KeyMap, mapped: Mapped) -> Name:
    if met.is_label:
        guess, said = bare.label(met.name), mapped.labels.get(met.name, "")
    else:
        guess, said = met.taken or bare.target(met.name), mapped.keys.get(met.name, "")
    if said in RESERVED and said not in bare.fields and not met.takes_own:
        said = KEEP
    return Name(
        name=met.name,
        is_label=met.is_label,
        count=met.count,
        example=met.example,
        guess=guess or KEEP,
        target=said or guess or KEEP,
        takes_own=met.takes_own,
        kinds=frozenset(met.kinds),
    )


def targets(fields: FieldSet, *, takes_own: bool) -> tuple[str, ...]:
    """Return what a name can be mapped to."""
    own = ("text", "html", "id", "url", "meta") if takes_own else ()
    return tuple(dict.fromkeys((*(f.key for f in fields), *own, KEEP, IGNORE)))
