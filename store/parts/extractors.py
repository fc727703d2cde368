"""Extractors of the user's own, and what they propose."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from store.parts.base import ProjectPart

if TYPE_CHECKING:
    from store.extractors.joining import Found
    from store.extractors.options import Options


class ExtractorsPart(ProjectPart):
    """Keeps what extractors may do, and takes in what they propose."""

    @property
    def extractor_options(self) -> Options:
        """Return the project's commands and patterns, and what is switched off."""
        from store.extractors.options import SETTING, read

        return read(self._current_rules().settings.get(SETTING))

    def set_extractor_options(self, annotator: str, options: Options) -> bool:
        """Keep other options, as one step of the annotator's journal; False where they are the same.

        Raises Refused, and changes nothing, for a command or a name that cannot be.
        """
        from store.extractors.options import SETTING, document
        from store.review import project_changes
        from store.review.decisions import SettingEdit

        after = document(options)
        with self._writing() as tx:
            edit = SettingEdit(SETTING, tx.rules.settings.get(SETTING), after)
            if edit.before == edit.after:
                return False
            project_changes.change(tx, annotator, [edit], "extractors")
        return True

    def take_found(
        self, found: Mapping[int, Found], *, name: str, keys: Collection[str], first: bool = False
    ) -> list[int]:
        """Join what an extractor proposes for some articles, in the place of what it proposed for them before.

        One transaction. Only the fields `keys` are touched, and none that anybody decided on. Returns the articles for
        which something else is suggested now.
        """
        from store.extractors import taking

        with self._writing() as tx:
            return taking.take(tx, found, name=name, keys=keys, first=first)
