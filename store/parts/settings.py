"""The settings of a project, among them what is done against anchoring."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from store.articles import Json
from store.parts.base import ProjectPart
from store.review.anchoring.rules import SETTING, Anchoring, read
from store.review.decisions import SettingEdit


class SettingsPart(ProjectPart):
    """Reads and changes what is kept beside the articles."""

    def setting(self, key: str, default: Json = None) -> Json:
        """Return a project rule."""
        return self._current_rules().settings.get(key, default)

    def set_setting(self, key: str, value: Json) -> None:
        """Keep a project rule (any JSON value; None takes it away)."""
        from store.database import settings

        with self._writing() as tx:
            settings.change_setting(tx.connection, key, value)

    def change_settings(self, annotator: str, edits: Sequence[SettingEdit], *, action: str) -> tuple[int, datetime]:
        """Change settings as one step of the annotator's journal; returns its number and time.

        Raises Conflict, and changes nothing, where a setting stands otherwise than an edit's `before`.
        """
        from store.review import project_changes

        with self._writing() as tx:
            return project_changes.change(tx, annotator, edits, action)

    @property
    def anchoring(self) -> Anchoring:
        """What the project does against anchoring in articles that are begun from now on."""
        return read(self._current_rules().settings.get(SETTING))

    def set_anchoring(self, annotator: str, rules: Anchoring) -> None:
        """Change what is done against anchoring; articles that are begun already keep what they began with."""
        from store.review.anchoring import service

        with self._writing() as tx:
            service.change(tx, annotator, rules)
