"""Rules brought to articles that are under review: what reviews count follows, without being read again."""

from __future__ import annotations

from pathlib import Path

from store.always.rule import Rule, RuleKind
from store.project import Edit
from store.review import state as steps
from tests.store.projects import item, new_project


def test_the_counts_of_reviews_follow_what_is_suggested(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b"), item("c")) as project:
        for number in (1, 2):
            headline = project.state(number, "anna")["headline"]
            project.decide(
                "anna", number, [Edit("values", "headline", None, steps.accept(headline, 0))], action="accept"
            )
        people = project.state(2, "boris")["people"]
        project.decide("boris", 2, [Edit("values", "people", None, steps.accept(people, 0))], action="accept")
        unsure = next(s.value for s in people.suggestions if s.score is None or s.score < 0.8)
        before = project.state(1, "anna").unsure
        rule = project.add_rule("anna", Rule(kind=RuleKind.NEVER, field="people", value=unsure))
        applied = project.apply_rules("anna", [rule.id])
        assert applied.numbers == (1, 3), "somebody decided on the people of the second"
        assert project.state(1, "anna").unsure == before - 1
        assert project.check() == []
        project.undo("anna")
        assert project.state(1, "anna").unsure == before
        assert project.check() == []
