"""Optional packages that a format needs: there, or one sentence that names how to get them."""

from __future__ import annotations

from importlib.util import find_spec

from store.readers.detect import Unreadable


def needed(module: str, extra: str) -> None:
    """Raise `Unreadable` with the install command where a package is not there."""
    if find_spec(module) is None:
        raise Unreadable('needs an optional package to be read: pip install "copydesk[{0}]"', extra)
