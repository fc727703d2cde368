"""The one door of the readers: paths in, articles, failures and notes out, one at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from store.articles import ArticleDraft
from store.errors import UserError
from store.readers.detect import HEAD, Format, Unreadable, as_ascii, check_text, detect, is_copydesk
from store.readers.files import Found, find, printable, reason, size
from store.readers.items import Companion, Failure, Item, Note
from store.readers.mapping import KeyMap
from store.readers.records import read_json, read_jsonl
from store.readers.registry import Head, Input, Reader, reader, readers, recognise
from store.readers.side import side_file
from store.readers.sidecars import page_of
from store.readers.tables import read_table
from store.readers.text import read_text

_WITH_SIDE = (Format.COPYDESK, Format.JSONL, Format.JSON)


def parse_format(name: str | None) -> Format | Reader | None:
    """Return the format of a name as `--format` takes it; raises `UserError` that lists them."""
    if name is None:
        return None
    try:
        return Format(name.lower())
    except ValueError:
        pass
    found = reader(name.lower())
    if found is None:
        there = ", ".join((*Format, *(r.name for r in readers())))
        raise UserError("There is no format {0!r} to read; there are {1}.", name, there)
    return found


@dataclass(slots=True)
class Position:
    """How many bytes were read so far; an estimate within a file of records."""

    bytes: int = 0


def read_paths(
    paths: Iterable[str | Path], keys: KeyMap, form: Format | Reader | None = None, position: Position | None = None
) -> Iterator[Item]:
    """Yield what stands in the files and folders, in order; nothing that is in them raises.

    `position` is moved along.
    """
    position = position or Position()
    for found in find(paths):
        if isinstance(found, Failure):
            yield found
            continue
        end = position.bytes + size(found.path)
        for item in read_file(found, keys, form):
            if isinstance(item, ArticleDraft):
                position.bytes = min(end, position.bytes + len(item.text or "") + len(item.source.html or ""))
            yield item
        position.bytes = end


def read_file(found: Found, keys: KeyMap, form: Format | Reader | None = None) -> Iterator[Item]:
    """Yield the articles of one file, in the given format or the one that its content and name tell."""
    try:
        wanted = form
        form = tell_form(found.path, wanted)
        if form is Format.JSON and wanted is None and (page := page_of(found.path)) is not None:
            if not found.given:
                yield Companion(found.reported)
                return
            shown = found.reported[: len(found.reported) - len(found.name)] + printable(page.name)
            found, form = Found(page, printable(page.name), shown, found.within), Format.HTML
        count = 0
        if form in _WITH_SIDE and (side := side_file(found.path)):
            yield side
        for item in _read(found, keys, form, wanted):
            count += not isinstance(item, Note)
            yield item
        if not count:
            yield Failure(found.reported, "there is no article in it")
    except Unreadable as error:
        yield Failure(found.reported, f"it {error}")
    except OSError as error:
        yield Failure(found.reported, reason(error))
    except MemoryError:
        yield Failure(found.reported, "it is too large for this machine's memory")


def tell_form(path: Path, wanted: Format | Reader | None = None) -> Format | Reader:
    """Return the format in which a file is read: the one that is wanted, or that its content and name tell.

    Raises `Unreadable` where it is nothing that an article could be made from, and OSError.
    """
    with path.open("rb") as file:
        head = file.read(HEAD)
    plain = as_ascii(head)
    # An article of ours may hold any words, those too by which another tool's file is told.
    told = None if is_copydesk(plain) else recognise(Head(path, path.name, head, plain))
    if wanted is None:
        return told if told is not None else detect(path.name, head)
    if told is not None and told.archive:
        return told  # the format that was asked for is that of what is in it
    if isinstance(wanted, Format):
        check_text(head)
    return wanted


def _read(found: Found, keys: KeyMap, form: Format | Reader, wanted: Format | Reader | None = None) -> Iterator[Item]:
    path, name, reported = found.path, found.name, found.reported
    if isinstance(form, Reader):
        wanted = wanted if form.archive and wanted is not form else None
        return form.read(Input(path, name, reported, keys, wanted, found.within))
    match form:
        case Format.JSONL | Format.COPYDESK:
            return read_jsonl(path, name, keys, reported=reported)
        case Format.JSON:
            return read_json(path, name, keys, reported=reported)
        case Format.CSV | Format.TSV:
            return read_table(path, name, keys, form=form.value, reported=reported)
        case _:
            return read_text(path, name, keys, form, reported=reported)
