"""Editors that choose from a list: choices of a field, and languages by name or BCP 47 tag."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent

from gui import worded
from gui.record.editors.editor import ValueEditor
from gui.record.editors.inputs import Input
from store.articles import Value

_MOST = 60
_BETWEEN = " — "


class ChoiceEditor(ValueEditor):
    """One of the field's choices; typing narrows the list, Down or Alt+Down opens all of it."""

    wraps = False
    completes = False
    enter_takes_and_ends = True

    def offers(self, typed: str) -> list[str]:
        """Return the choices that fit what is typed, those that begin with it first."""
        return ranked(typed, list(self.field.choices))

    def key(self, event: QKeyEvent, source: Input) -> bool:
        """Open the whole list."""
        down = event.key() == Qt.Key.Key_Down
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)
        if not (down and alone) or source is not self.main:
            return False
        every = self.offers("")
        typed = self.main.words().casefold()
        at = next((i for i, w in enumerate(every) if typed in w.casefold().split(_BETWEEN)), 0)
        self.completion.offer(every, current=at)
        return True


class LanguageEditor(ChoiceEditor):
    """A language by its name or tag; its name stands below the tag."""

    def offers(self, typed: str) -> list[str]:
        """Return languages as "Uzbek — uz" whose name or tag fits what is typed."""
        return ranked(typed, list(_languages()))

    def choose(self, words: str) -> None:
        """Take the tag of a language."""
        super().choose(words.rsplit(_BETWEEN, 1)[-1])

    def note_for(self, value: Value) -> str:
        """Say the language's name."""
        return worded.value_of(self.field, value) or ""


def ranked(typed: str, words: list[str]) -> list[str]:
    """Return the words that hold what is typed: the same first, then those that begin with it, then the others."""
    wanted = typed.strip().casefold()
    if not wanted:
        return words
    found: list[tuple[int, str]] = []
    for word in words:
        folded = word.casefold()
        if wanted in folded.split(_BETWEEN):
            found.append((0, word))
        elif folded.startswith(wanted):
            found.append((1, word))
        elif wanted in folded:
            found.append((2, word))
    return [word for _, word in sorted(found, key=lambda f: f[0])][:_MOST]


@cache
def _languages() -> tuple[str, ...]:
    names = {}
    for language in QLocale.Language:
        tag = QLocale.languageToCode(language)
        if language not in (QLocale.Language.AnyLanguage, QLocale.Language.C) and tag:
            names[tag] = QLocale.languageToString(language)
    return tuple(sorted((f"{name}{_BETWEEN}{tag}" for tag, name in names.items()), key=str.casefold))
