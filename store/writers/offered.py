"""The formats there are to write, as a person chooses among them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec

from store.writers import FORMATS, writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One format; `missing` names the optional dependencies that have to be installed for it, "" for none."""

    name: str
    title: str
    suffix: str
    folder: bool
    lossless: bool
    options: Mapping[str, tuple[str, ...]]
    missing: str = ""


def offered() -> tuple[Offer, ...]:
    """Return all formats in the order in which they are offered."""
    kinds = [(name, writer(name)) for name in FORMATS]
    return tuple(
        Offer(
            name=name,
            title=kind.title,
            suffix=kind.suffix,
            folder=kind.folder,
            lossless=kind.lossless,
            options=kind.options,
            missing="" if is_installed(kind.extra) else kind.extra,
        )
        for name, kind in kinds
    )


def is_installed(extra: str) -> bool:
    """Return whether all of an optional dependency group is there; "" needs nothing."""
    if not extra:
        return True
    try:
        wanted = metadata.requires("copydesk") or []
    except metadata.PackageNotFoundError:  # run from a checkout that is not installed
        wanted = []
    of_it = [need for need in wanted if re.search(rf"extra\s*==\s*['\"]{re.escape(extra)}['\"]", need)]
    names = [found[0] for need in of_it if (found := re.match(r"[\w.-]+", need))]
    return all(_is_there(name) for name in names) if names else find_spec(extra) is not None


def _is_there(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True
