"""Optional packages that a format is written with: there, or one sentence that names how to get them."""

from __future__ import annotations

from importlib.util import find_spec

from store.errors import UserError


def needed(module: str, extra: str, format: str) -> None:
    """Raise `UserError` with the install command where a package is not there."""
    if find_spec(module) is None:
        raise UserError('To write {0} an optional package is needed: pip install "copydesk[{1}]"', format, extra)
