"""Which table a row that was found is of, and its columns by name."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from store.salvage.pages import Cell, Pages

Row = dict[str, Any]
_Types = tuple[type, ...]
_TEXT: _Types = (str,)
_TEXT_OR_NONE: _Types = (str, type(None))
_NUMBER: _Types = (int,)
_NUMBER_OR_NONE: _Types = (int, type(None))


@dataclass(frozen=True, slots=True)
class Shape:
    """A table's columns as they are stored, with the types of each; `key` names the one that is the row's number.

    `late` are columns that came with later versions: rows of before end without them.
    """

    columns: tuple[tuple[str, _Types], ...]
    key: str | None = None
    late: int = 0
    told_by: Callable[[Row], bool] = lambda _: True

    def read(self, number: int, row: tuple[Cell, ...]) -> Row | None:
        """Return a row's columns by name; None where it is none of this table."""
        if not len(self.columns) - self.late <= len(row) <= len(self.columns):
            return None
        made: Row = {}
        for (name, types), value in zip(self.columns, row, strict=False):
            if name == self.key:
                if value is not None:
                    return None
                made[name] = number
            elif not isinstance(value, types):
                return None
            else:
                made[name] = value
        return made if self.told_by(made) else None


def _json(name: str, start: str) -> Callable[[Row], bool]:
    return lambda row: row[name].startswith(start)


SHAPES: dict[str, Shape] = {
    "article": Shape(
        (
            ("number", _NUMBER), ("id", _TEXT), ("title", _TEXT), ("url", _TEXT_OR_NONE), ("site", _TEXT),
            ("date", _TEXT_OR_NONE), ("language", _TEXT_OR_NONE), ("format", _TEXT), ("characters", _NUMBER),
            ("unsure", _NUMBER), ("added", _TEXT), ("expected", _NUMBER),
        ),
        key="number", late=1,
    ),
    "article_text": Shape(
        (("number", _NUMBER), ("title", _TEXT), ("text", _TEXT), ("blocks", _TEXT), ("meta", _TEXT)),
        key="number", told_by=lambda row: row["blocks"].startswith("[") and row["meta"].startswith("{"),
    ),
    "article_source": Shape(
        (("number", _NUMBER), ("name", _TEXT), ("format", _TEXT), ("sha256", _TEXT), ("html", (bytes, type(None)))),
        key="number",
    ),
    "suggestion": Shape(
        (("number", _NUMBER), ("document", _TEXT)), key="number", told_by=_json("document", '{"suggestions":'),
    ),
    "trash": Shape((("number", _NUMBER), ("at", _TEXT), ("annotator_id", _NUMBER)), key="number"),
    "annotator": Shape(
        (("id", _NUMBER), ("name", _TEXT)), key="id", told_by=lambda row: not row["name"].startswith('{"suggestions":'),
    ),
    "field": Shape(
        (("id", _NUMBER), ("key", _TEXT), ("position", _NUMBER), ("document", _TEXT)),
        key="id", told_by=_json("document", "{"),
    ),
    "setting": Shape((("key", _TEXT), ("document", _TEXT))),
    "review": Shape(
        (
            ("id", _NUMBER), ("number", _NUMBER), ("annotator_id", _NUMBER), ("version", _NUMBER), ("status", _TEXT),
            ("flagged", _NUMBER), ("note", _TEXT), ("seconds", _NUMBER), ("finished", _TEXT_OR_NONE),
            ("unsure", _NUMBER), ("corrected", _NUMBER), ("imported", _NUMBER), ("document", _TEXT),
            ("expected", _NUMBER),
        ),
        key="id", late=1, told_by=_json("document", "{"),
    ),
    "step": Shape(
        (
            ("id", _NUMBER), ("annotator_id", _NUMBER), ("at", _TEXT), ("kind", _TEXT), ("action", _TEXT),
            ("seconds", _NUMBER), ("reverts", _NUMBER_OR_NONE), ("undo_top", _NUMBER_OR_NONE),
            ("redo_top", _NUMBER_OR_NONE), ("below", _NUMBER_OR_NONE),
        ),
        key="id",
    ),
    "edit": Shape(
        (
            ("step_id", _NUMBER), ("position", _NUMBER), ("number", _NUMBER_OR_NONE), ("what", _TEXT),
            ("field", _TEXT_OR_NONE), ("before", _TEXT), ("after", _TEXT),
        ),
    ),
}  # fmt: skip
"""The tables that are kept; the index of values, the counters and full text are made anew from them."""

_KEYS: dict[str, tuple[str, ...]] = {"setting": ("key",), "edit": ("step_id", "position")}
_MASTER = Shape((("type", _TEXT), ("name", _TEXT), ("tbl_name", _TEXT), ("rootpage", _NUMBER_OR_NONE),
                 ("sql", _TEXT_OR_NONE)))  # fmt: skip


_CACHED = 64


class Found:
    """Where each row is that was found, by table and key, and the row itself when it is asked for."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self.places: dict[str, dict[Any, int]] = {name: {} for name in SHAPES}
        """The page that a row is on."""
        self._versions: dict[int, int] = {}
        self._cache: OrderedDict[tuple[str, int], dict[Any, Row]] = OrderedDict()
        self.unread = 0
        """Rows on pages of these tables that could not be read."""
        self.strays = 0
        """Rows that no tree led to."""

    def take(self, name: str, page: int, row: Row) -> bool:
        """Note a row; of two under the same key, the one that was found first, but for a later review."""
        key = _key_of(name, row)
        if key in self.places[name] and not (name == "review" and row["version"] > self._versions[key]):
            return False
        self.places[name][key] = page
        if name == "review":
            self._versions[key] = row["version"]
        return True

    def rows(self, name: str) -> Iterator[Row]:
        """Yield all rows of a table, in the order of their keys."""
        for key in sorted(self.places[name]):
            if (row := self.row(name, key)) is not None:
                yield row

    def row(self, name: str, key: Any) -> Row | None:
        """Return the row of a table under a key."""
        page = self.places[name].get(key)
        if page is None:
            return None
        rows = self._cache.get((name, page))
        if rows is None:
            rows = self._cache[name, page] = dict(self._read(name, page))
            if len(self._cache) > _CACHED:
                self._cache.popitem(last=False)
        return rows.get(key)

    def _read(self, name: str, page: int) -> Iterator[tuple[Any, Row]]:
        shape = SHAPES[name]
        for told in self._pages.rows(page):
            row = shape.read(*told) if told is not None else None
            if row is not None:
                yield _key_of(name, row), row


def _key_of(name: str, row: Row) -> Any:
    key = SHAPES[name].key
    return row[key] if key is not None else tuple(row[k] for k in _KEYS[name])


def find(pages: Pages) -> Found:
    """Look for whatever is whole: what the tables' own trees lead to first, then what lies elsewhere."""
    found, seen = Found(pages), {1}
    for name, root in dict(_roots(pages)).items():
        for number in pages.tree(root):
            seen.add(number)
            for told in pages.rows(number) if name in SHAPES else ():
                row = SHAPES[name].read(*told) if told is not None else None
                if row is None:
                    found.unread += 1
                else:
                    found.take(name, number, row)
    seen |= pages.free()
    for number in range(1, pages.count + 1):
        for told in pages.rows(number) if number not in seen else ():
            name, row = _guess(*told) if told is not None else ("", None)
            if row is not None and found.take(name, number, row):
                found.strays += 1
    return found


def _roots(pages: Pages) -> Iterator[tuple[str, int]]:
    """Yield the tables that the table of tables still names, with their first pages."""
    for number in pages.tree(1):
        for told in pages.rows(number):
            row = _MASTER.read(*told) if told is not None else None
            if row is not None and row["type"] == "table" and row["rootpage"]:
                yield row["name"], row["rootpage"]


def _guess(number: int, row: tuple[Cell, ...]) -> tuple[str, Row | None]:
    for name, shape in SHAPES.items():
        made = shape.read(number, row)
        if made is not None:
            return name, made
    return "", None
