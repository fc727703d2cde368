"""The file beside a lossless export: the project's fields, rules and journal.

`{"copydesk_project": 1, "rules": {"fields": […], "settings": {…}}, "journal": [step, …]}`
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from store.articles import Json
from store.readers.json_values import NotJson, loads

SIDE_SUFFIX = ".project.json"
MAX_FILE = 1 << 30


@dataclass(frozen=True, slots=True)
class SideFile:
    """That there is such a file; it comes before the articles of the export it belongs to.

    `document` is what it holds where it does not stay to be read: in an archive.
    """

    path: Path
    document: Mapping[str, Json] | None = None


def side_file(path: Path) -> SideFile | None:
    """Return what stands beside an export: `x.jsonl.project.json`, or `x.project.json`."""
    for name in (path.name + SIDE_SUFFIX, path.stem + SIDE_SUFFIX):
        beside = path.with_name(name)
        if beside != path and beside.is_file():
            return SideFile(beside)
    return None


def read_side(side: SideFile) -> Mapping[str, Json]:
    """Return the document; raises `NotJson` with the reason where there is none to be had."""
    if side.document is not None:
        return side.document
    try:
        if side.path.stat().st_size > MAX_FILE:
            raise NotJson(f"it is larger than {MAX_FILE >> 20} MB")
        document = loads(side.path.read_bytes())
    except OSError as error:
        raise NotJson(f"it cannot be read: {error.strerror or error}") from error
    if not isinstance(document, Mapping) or document.get("copydesk_project") != 1:
        raise NotJson("it is not the project file of an export")
    return document
