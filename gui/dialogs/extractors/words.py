"""What the dialogs call the states of extractors, and the ways in which values come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from store.extractors.registry import Kind, Listed
    from store.extractors.trying import How


def tr(text: str) -> str:
    """Return a text of these dialogs in the language of the window."""
    return QCoreApplication.translate("extractors", text)


def kind_name(kind: Kind) -> str:
    """Return what kind of extractor it is."""
    return {"package": tr("package"), "command": tr("command"), "patterns": tr("project")}[kind.value]


def state_name(one: Listed) -> str:
    """Return whether an extractor can run."""
    return {
        "ready": tr("ready"),
        "empty": tr("no patterns yet"),
        "not allowed": tr("not allowed here yet"),
        "broken": tr("broken"),
    }[one.state.value]


def how_name(how: How) -> str:
    """Return how a value would come."""
    return {
        "new": tr("new"),
        "first": tr("stands first"),
        "behind": tr("among the candidates"),
        "agrees": tr("agrees"),
        "decided": tr("decided: stays as it is"),
        "goes": tr("not proposed any more"),
    }[how.value]
