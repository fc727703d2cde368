"""Which commands may run on this computer.

A project may come from anywhere, and its commands with it: one runs only where somebody at this computer wrote it, or
allowed it after reading it. What is kept is a digest of each, in a file beside the person's own settings.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

_FILE = "allowed-commands.json"
_MOST = 1000


def is_allowed(command: str) -> bool:
    """Whether a command may run here."""
    return _digest(command) in _read()


def allow(command: str) -> None:
    """Let a command run here from now on."""
    known = _read()
    digest = _digest(command)
    if digest in known:
        return
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}")
    part.write_text(json.dumps([*known, digest][-_MOST:]), "utf-8")
    part.replace(path)


def _digest(command: str) -> str:
    return hashlib.sha256(command.encode("utf-8", "surrogatepass")).hexdigest()


def _read() -> list[str]:
    with suppress(OSError, ValueError):
        given = json.loads(_path().read_text("utf-8"))
        if isinstance(given, list):
            return [digest for digest in given if isinstance(digest, str)]
    return []


def _path() -> Path:
    if elsewhere := os.environ.get("COPYDESK_CONFIG_DIR"):
        return Path(elsewhere) / _FILE
    from platformdirs import user_config_path

    return user_config_path("copydesk", appauthor=False) / _FILE
