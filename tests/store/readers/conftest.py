"""Reading as a test does it: a file in, what came of it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from store.articles import ArticleDraft
from store.field_files import load_default
from store.readers.items import Failure, Note
from store.readers.mapping import KeyMap, check_mapping
from store.readers.reader import parse_format, read_paths


@dataclass
class Reading:
    """What came of a file."""

    drafts: list[ArticleDraft] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


Read = Callable[..., Reading]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Return a function that writes a file and reads it, or reads a path."""

    def reader(
        name: str | Path,
        content: str | bytes | None = None,
        *,
        form: str | None = None,
        mapping: object = None,
        annotator: str | None = None,
    ) -> Reading:
        path = tmp_path / name
        if content is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        fields = load_default()
        keys = KeyMap(fields, check_mapping(mapping, fields).keys if isinstance(mapping, dict) else {}, annotator)
        result = Reading()
        for item in read_paths([path], keys, parse_format(form)):
            match item:
                case Failure():
                    result.failed.append(item)
                case Note():
                    result.notes.append(item)
                case ArticleDraft():
                    result.drafts.append(item)
        return result

    return reader
