"""The rules ("always …") by which later suggestions are changed."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from store.parts.base import ProjectPart
from store.review.decisions import UNWATCHED, Watch

if TYPE_CHECKING:
    from store.always.rule import Rule
    from store.review.rule_use import Applied, RuleUse


class RulesPart(ProjectPart):
    """Keeps rules, and brings them to what is there already."""

    def always_rules(self) -> list[Rule]:
        """Return the rules ("always …") by which later suggestions are changed, oldest first."""
        from store.always.rule import read

        return read(self._current_rules().settings)[0]

    def broken_rules(self) -> dict[int, str]:
        """Return the rules that cannot be read and so do nothing, by number, each with why."""
        from store.review import rule_steps

        return rule_steps.broken_of(self._current_rules())

    def add_rule(self, annotator: str, rule: Rule) -> Rule:
        """Keep a rule as one step of the annotator's journal; returns it with its number.

        It holds for what is imported or extracted later; `apply_rules` brings it to what is there already.
        Raises Refused with the reason.
        """
        from store.review import rule_steps

        with self._writing() as tx:
            return rule_steps.add(tx, annotator, rule)

    def change_rule(self, annotator: str, rule: Rule, before: Rule) -> Rule:
        """Put a rule in the place of another one; raises Conflict where that is not what is kept any more."""
        from store.review import rule_steps

        with self._writing() as tx:
            return rule_steps.change(tx, annotator, rule, before)

    def switch_rules(self, annotator: str, ids: Collection[int], *, active: bool) -> list[Rule]:
        """Switch rules on or off, in one step; returns those that changed."""
        from store.review import rule_steps

        with self._writing() as tx:
            return rule_steps.switch(tx, annotator, ids, active=active)

    def rule_uses(self) -> dict[int, RuleUse]:
        """Return by rule where it changed what is suggested, and where it would now."""
        from store.review import rule_use

        current = self._current_rules()
        with self._database.reading() as connection:
            return rule_use.uses(connection, current)

    def rule_would_change(self, rule: Rule) -> list[int]:
        """Return the articles in which a rule, kept or not, would change what is suggested and undecided."""
        from store.review import rule_use

        current = self._current_rules()
        with self._database.reading() as connection:
            return rule_use.waiting(connection, current, rule)

    def apply_rules(self, annotator: str, ids: Collection[int], *, watch: Watch = UNWATCHED) -> Applied:
        """Bring rules to what is suggested already and undecided, as one step of the annotator's journal.

        What rules that are gone or switched off had changed is put back.
        """
        from store.review import rule_use

        with self._writing() as tx:
            return rule_use.apply(tx, annotator, ids, watch)

    def remove_rules(self, annotator: str, ids: Collection[int]) -> None:
        """Take rules away, in one step; what they did to articles stays."""
        from store.review import rule_steps

        with self._writing() as tx:
            rule_steps.remove(tx, annotator, ids)
