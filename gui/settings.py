"""What the window remembers from one day to the next, in an ini file of its own."""

from __future__ import annotations

import getpass
import os
from copy import copy
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QByteArray, QSettings

from gui.manner import Manner

_RECENT = 8


def config_folder() -> Path:
    """Return the folder of the settings; COPYDESK_CONFIG_DIR puts it elsewhere."""
    if elsewhere := os.environ.get("COPYDESK_CONFIG_DIR"):
        return Path(elsewhere)
    from platformdirs import user_config_path

    return user_config_path("copydesk", appauthor=False)


class Settings:
    """The person's own settings: who they are, how the window looks, where they were."""

    def __init__(self, path: Path | None = None) -> None:
        self._store = QSettings(str(path or config_folder() / "copydesk.ini"), QSettings.Format.IniFormat)
        self._place = "window"

    def of_second_window(self) -> Settings:
        """Return the same settings, but for how the window stands: a second one has a place of its own."""
        other = copy(self)
        other._place = "second"
        return other

    def save(self) -> None:
        """Write what changed to disk."""
        self._store.sync()

    # --- who and how ---------------------------------------------------------------------------------------------

    @property
    def annotator(self) -> str:
        """The name that decisions are signed with."""
        return self._text("annotator") or _login()

    @annotator.setter
    def annotator(self, name: str) -> None:
        self._store.setValue("annotator", name.strip())

    @property
    def language(self) -> str:
        """The language of the window: system, or one of `gui.languages`."""
        return self._text("language") or "system"

    @language.setter
    def language(self, choice: str) -> None:
        self._store.setValue("language", choice)

    @property
    def theme(self) -> str:
        """One of: system, light, dark."""
        return self._text("theme") or "system"

    @theme.setter
    def theme(self, choice: str) -> None:
        self._store.setValue("theme", choice)

    @property
    def manner(self) -> Manner:
        """How articles are set."""
        usual = Manner()
        numbers = {
            name: self._number(f"reading/{name}", getattr(usual, name)) for name in ("size", "column", "spacing")
        }
        return Manner(face=self._text("reading/face") or usual.face, **numbers).within_bounds()

    @manner.setter
    def manner(self, manner: Manner) -> None:
        for name in ("size", "column", "face", "spacing"):
            self._store.setValue(f"reading/{name}", getattr(manner, name))

    # --- where ---------------------------------------------------------------------------------------------------

    @property
    def last_project(self) -> str:
        """The project that was open when the window was closed; empty: none was."""
        return self._text("last_project")

    @last_project.setter
    def last_project(self, location: str) -> None:
        self._store.setValue("last_project", location)

    @property
    def recent_projects(self) -> list[str]:
        """Locations of projects, the latest first."""
        return self._list("recent_projects")

    def remember_project(self, location: str) -> None:
        """Put a project in front of the recent ones."""
        others = [p for p in self.recent_projects if p != location]
        self._store.setValue("recent_projects", [location, *others][:_RECENT])

    def forget_project(self, location: str) -> None:
        """Take a project from the recent ones."""
        self._store.setValue("recent_projects", [p for p in self.recent_projects if p != location])

    @property
    def folder(self) -> str:
        """The folder that a file dialog opens in."""
        return self._text("folder")

    @folder.setter
    def folder(self, path: str) -> None:
        self._store.setValue("folder", path)

    def order_of(self, location: str) -> str:
        """Return the order in which a project's queue was last shown, or ""."""
        return self._text(f"orders/{_short(location)}")

    def keep_order(self, location: str, order: str) -> None:
        """Remember the order of a project's queue."""
        self._store.setValue(f"orders/{_short(location)}", order)

    def article_of(self, location: str) -> int:
        """Return the number of the article that was open when a project was left, or 0."""
        return self._number(f"articles/{_short(location)}", 0)

    def keep_article(self, location: str, number: int) -> None:
        """Remember which article of a project is open as it is left."""
        self._store.setValue(f"articles/{_short(location)}", number)

    def is_place_accepted(self, location: str) -> bool:
        """Whether nobody wants to be warned any more of where a project lies."""
        return self._text(f"places/{_short(location)}") == "accepted"

    def accept_place(self, location: str) -> None:
        """Warn no more of where a project lies."""
        self._store.setValue(f"places/{_short(location)}", "accepted")

    def export_of(self, location: str) -> str:
        """Return what was chosen for a project's last export, as JSON, or ""."""
        return self._text(f"exports/{_short(location)}")

    def keep_export(self, location: str, choices: str) -> None:
        """Remember what was chosen for a project's export."""
        self._store.setValue(f"exports/{_short(location)}", choices)

    # --- the window ----------------------------------------------------------------------------------------------

    def state(self, name: str) -> QByteArray | None:
        """Return a geometry, or None where none was kept."""
        value = self._store.value(f"{self._place}/{name}")
        return value if isinstance(value, QByteArray) else None

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Keep a geometry."""
        self._store.setValue(f"{self._place}/{name}", state)

    @property
    def pane_widths(self) -> tuple[int, int] | None:
        """Widths of queue and record, or None where none were kept."""
        try:
            queue, record = (int(part) for part in self._list(f"{self._place}/panes"))
        except ValueError:
            return None
        return queue, record

    @pane_widths.setter
    def pane_widths(self, widths: tuple[int, int]) -> None:
        self._store.setValue(f"{self._place}/panes", [str(width) for width in widths])

    @property
    def stacked_height(self) -> int | None:
        """Height of the record where it stands under the article, or None where none was kept."""
        return self._number(f"{self._place}/stacked", 0) or None

    @stacked_height.setter
    def stacked_height(self, height: int) -> None:
        self._store.setValue(f"{self._place}/stacked", height)

    @property
    def arrangement(self) -> list[str]:
        """How the panes are arranged, in the words of `gui.panes`."""
        return self._list(f"{self._place}/arrangement")

    @arrangement.setter
    def arrangement(self, words: list[str]) -> None:
        self._store.setValue(f"{self._place}/arrangement", words)

    # --- keys ----------------------------------------------------------------------------------------------------

    def keys(self) -> dict[str, list[str]]:
        """Return the keys of the commands whose keys were changed; an empty list: the command has none."""
        self._store.beginGroup("keys")
        try:
            names = self._store.childKeys()
        finally:
            self._store.endGroup()
        return {name: self._list(f"keys/{name}") for name in names}

    def set_keys(self, command: str, keys: list[str] | None) -> None:
        """Change a command's keys; None: back to what it came with."""
        if keys is None:
            self._store.remove(f"keys/{command}")
        else:
            self._store.setValue(f"keys/{command}", keys or "")

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def _number(self, key: str, otherwise: int) -> int:
        try:
            return int(str(self._store.value(key, otherwise)))
        except ValueError:
            return otherwise

    def _list(self, key: str) -> list[str]:
        value = self._store.value(key)
        if isinstance(value, str):
            return [value] if value else []
        return [str(v) for v in value] if isinstance(value, list) else []


def _short(location: str) -> str:
    """Return a name for a project that an ini file takes as a key."""
    return f"{crc32(os.fsencode(Path(location).absolute())):08x}"


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "annotator 1"
