"""The formats side by side: which are written, which are read, and what each carries; and the help page of each.

What is said here comes from the writers and readers themselves; `resources/help/formats/table.md` is this, written by
`python -m tests.format_table`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pkgutil import get_data

from store.articles import Json
from store.errors import UserError
from store.interchange.carries import Part

GROUPS: tuple[tuple[str, tuple[Part, ...]], ...] = (
    ("values", (Part.VALUES, Part.UNANCHORED)),
    ("attributes", (Part.ATTRIBUTES,)),
    ("evidence", (Part.EVIDENCE, Part.MENTIONS, Part.OVERLAPS)),
    ("empty fields", (Part.EMPTY,)),
    ("body", (Part.BODY,)),
    ("decisions", (Part.DECISIONS,)),
    ("status, flag, note", (Part.STATUS, Part.FLAG, Part.NOTE)),
    ("who, when", (Part.ANNOTATOR, Part.TIME)),
    ("suggestions", (Part.SUGGESTIONS, Part.SCORES)),
    ("address, language", (Part.URL, Part.LANGUAGE)),
    ("metadata", (Part.META,)),
    ("the rest", (Part.ALTERNATIVES, Part.REJECTED, Part.REVIEWS, Part.BLOCKS, Part.HTML)),
)
"""The columns: what of a project stands under one heading."""
YES, SOME, NO = "yes", "some", "–"
_SOURCES = (
    "html", "text", "markdown", "feed", "json-feed", "warc", "mhtml", "epub", "docx", "pdf", "tar", "zip",
    "packed",
)  # fmt: skip
_PAGES = {"tsv": "csv", "json": "jsonl"} | dict.fromkeys(_SOURCES, "sources")
"""The formats that share a page with others."""


@dataclass(frozen=True, slots=True)
class FormatRow:
    """One format: whether it is written and read, and what it carries; `carries` says nothing of one that is not
    written, where what stands in a file is another program's."""

    name: str
    title: str
    written: bool
    read: bool
    carries: frozenset[Part]

    def cells(self) -> list[str]:
        """Return the row as texts: the name, written, read, and a cell a group."""
        said = [YES if flag else NO for flag in (self.written, self.read)]
        return [self.name, *said, *(self._cell(parts) if self.written else "" for _, parts in GROUPS)]

    def to_dict(self) -> dict[str, Json]:
        """Return the row as plain data, each part by itself."""
        parts = [part.value for part in Part if part in self.carries]
        return {"name": self.name, "title": self.title, "written": self.written, "read": self.read, "carries": parts}

    def _cell(self, parts: Sequence[Part]) -> str:
        there = sum(part in self.carries for part in parts)
        return YES if there == len(parts) else SOME if there else NO


def rows() -> list[FormatRow]:
    """Return all formats: those that are written in the order in which they are offered, then those only read."""
    from store.readers.detect import Format
    from store.readers.registry import readers
    from store.writers import FORMATS, writer

    told = {r.name: r for r in readers()}
    plain = {str(f.value) for f in Format}
    found = []
    for name in FORMATS:
        kind = writer(name)
        found.append(FormatRow(name, kind.title, True, name in told or name in plain, frozenset(kind.carries)))
    found += [FormatRow(f.value, "", False, True, frozenset()) for f in Format if f.value not in FORMATS]
    return found + [
        FormatRow(r.name, r.title, False, True, frozenset()) for r in told.values() if r.name not in FORMATS
    ]


def heads() -> list[str]:
    """Return the headings of the cells."""
    return ["format", "written", "read", *(name for name, _ in GROUPS)]


def page(name: str) -> str:
    """Return the help page of a format as Markdown; raises `UserError` that lists the formats there are."""
    known = [row.name for row in rows()]
    if name not in known:
        raise UserError("There is no format {0!r}; there are {1}.", name, ", ".join(known))
    return (get_data("resources", f"help/formats/{page_name(name)}.md") or b"").decode()


def page_name(name: str) -> str:
    """Return the name of the page that a format has, alone or with others."""
    return _PAGES.get(name, name)


def markdown() -> str:
    """Return the table as a help page."""
    made = rows()
    lines = ["| " + " | ".join(cells) + " |" for cells in (heads(), ["---"] * len(heads()))]
    lines += ["| " + " | ".join(row.cells()) + " |" for row in made if row.written]
    others = ", ".join(f"`{row.name}`" for row in made if not row.written)
    parts = "\n".join(f"- **{name}**: {', '.join(part.value for part in listed)}" for name, listed in GROUPS)
    return _PAGE.format(table="\n".join(lines), others=others, parts=parts)


_PAGE = """# What each format carries

What an export in a format keeps of a project. `copydesk formats NAME` shows the page of one. Before an export is
written, what it leaves behind is counted and listed.

{table}

Only read, because other programs write them: {others}.

## The columns

{parts}

“some” says that a part of a column is kept; the page of the format says which. Suggestions go out where nobody has
begun on an article, in formats that have an option for it.
"""
