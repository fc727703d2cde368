"""The formats there are to read, as a person chooses among them."""

from __future__ import annotations

from dataclasses import dataclass

from store.readers.detect import Format
from store.readers.registry import Reader, readers

TITLES = {
    Format.HTML: "web pages",
    Format.TEXT: "plain text",
    Format.MARKDOWN: "Markdown, with front matter",
    Format.JSONL: "one record a line",
    Format.JSON: "records in an array or an object",
    Format.CSV: "a table, one article a row",
    Format.TSV: "a table with tabs, one article a row",
    Format.COPYDESK: "Copydesk's lossless format",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Readable:
    """One format; `missing` names the optional dependencies that have to be installed for it, "" for none."""

    name: str
    title: str
    missing: str = ""


def readable() -> tuple[Readable, ...]:
    """Return all formats in the order in which they are offered."""
    from store.writers.offered import is_installed

    own = [Readable(name=form.value, title=title_of(form)) for form in Format]
    others = [
        Readable(name=r.name, title=r.title, missing="" if is_installed(r.extra) else r.extra)
        for r in sorted(readers(), key=lambda r: r.name)
    ]
    return (*own, *others)


def name_of(form: Format | Reader) -> str:
    """Return the name of a format as `--format` takes it."""
    return form.name if isinstance(form, Reader) else form.value


def title_of(form: Format | Reader) -> str:
    """Return what a format is, in a few words."""
    return form.title if isinstance(form, Reader) else TITLES[form]


def is_archive(form: Format | Reader) -> bool:
    """Return whether files of a format hold files of others."""
    return isinstance(form, Reader) and form.archive
