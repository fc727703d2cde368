"""How an edit ends, and how an editor asks for what was accepted before; light, for the pane is loaded at the start."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

Complete = Callable[[str, str, Callable[[list[str]], None]], None]
"""`complete(field key, what is typed, answer)`: calls `answer`, now or later, with what was accepted before."""


class End(Enum):
    """How an edit ends."""

    KEEP = auto()
    """Keep what is typed and go to the next value that needs a look."""
    KEEP_BACK = auto()
    """Keep it and go to the previous one."""
    KEEP_ALL = auto()
    """Keep it, accept the rest of the article and go on."""
    LEAVE = auto()
    """Leave without change."""
