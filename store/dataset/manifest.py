"""The file beside an export that says what is in it, made from what, so that it can be checked and made again.

Nothing in it depends on the clock, the machine or the place of a file: the same project and options, the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from hashlib import file_digest
from pathlib import Path

from store.articles import Json
from store.dataset.facts import Facts
from store.field_files import to_dict
from store.fields import FieldSet
from store.interchange.carries import Loss

_EXAMPLES = 200
"""How many places of one loss are named; a report names all."""
VERSION = 1


def manifest(
    *,
    format: str,
    options: Json,
    fingerprint: str,
    fields: FieldSet,
    facts: Facts,
    files: Iterable[tuple[str, Path]],
    losses: Sequence[Loss],
    near_copies: Json,
    unsettled: int,
) -> bytes:
    """Return the manifest: `files` are names as they will be, with where they stand now."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        ours: str | None = version("copydesk")
    except PackageNotFoundError:  # run from a checkout that is not installed
        ours = None

    listed = []
    for name, path in files:
        with path.open("rb") as file:
            listed.append(
                {"name": name, "bytes": path.stat().st_size, "sha256": file_digest(file, "sha256").hexdigest()}
            )
    document = {
        "copydesk_export": VERSION,
        "copydesk": ours,
        "format": format,
        "project": fingerprint,
        "options": options,
        "counts": facts.counts(),
        "statuses": dict(sorted(facts.statuses.items())),
        "characters": facts.characters,
        "labels": [_label(f) for f in (to_dict(field) for field in fields)],
        "unsettled": unsettled,
        "near_copies": near_copies,
        "losses": [
            {"what": loss.what, "count": loss.count, "examples": list(loss.examples[:_EXAMPLES])} for loss in losses
        ],
        "files": listed,
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _label(field: dict[str, Json]) -> dict[str, Json]:
    return {k: v for k, v in field.items() if k in ("key", "label", "type", "many", "choices", "attributes") and v}
