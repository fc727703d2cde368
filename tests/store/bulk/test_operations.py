"""Changes over many articles: what is found, what comes of it, and that one step takes it back to the byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from store.articles import Evidence, Suggestion, Value
from store.database import backups
from store.errors import UserError
from store.exporter import export
from store.project import Edit, Project
from store.review import state as steps
from store.review.bulk import backups as large
from store.review.bulk.accepting import Accept
from store.review.bulk.hits import Hits, Scope
from store.review.bulk.moving import Move
from store.review.bulk.operation import Operation
from store.review.bulk.replacing import Pattern, PatternError, Replace
from store.review.bulk.splitting import Split
from store.review.bulk.spreading import Correction, Spread, correction_of
from store.review.decisions import Cancelled, Watch
from store.search.parser import InvalidQuery
from tests.store.projects import evidence, finish, item, new_project, suggest, suggestions

WHO = "anna"


def _many(folder: Path, count: int = 6) -> Project:
    return new_project(folder, *(item(f"a{n}", language="uz" if n % 2 else "en") for n in range(1, count + 1)))


def _find(project: Project, operation: Operation, scope: Scope | None = None) -> Hits:
    return project.find_hits(operation, WHO, scope or Scope())


def _people(project: Project, number: int) -> list[tuple[object, str | None]]:
    values = project.state(number, WHO)["people"].values
    return [(v.value.value, v.decision.value if v.decision else None) for v in values]


def _exported(project: Project, folder: Path) -> bytes:
    out = folder / "out.jsonl"
    export(project, out, "copydesk", only="all", replace=True)
    return out.read_bytes()


_CORRECTION = Correction(1, "people", Value(value="Uljas Bektenov"), Value(value="Oljas Bektenov"))


@pytest.mark.parametrize(
    "operation",
    [
        Accept(None, 0.6),
        Spread(_CORRECTION),
        Replace((), Pattern("Bektenov"), "Bektenova"),
        Split(("people",), Pattern(" ")),
        Move(("people",), Pattern("Aripov"), "authors"),
    ],
    ids=lambda o: type(o).__name__,
)
def test_one_step_is_undone_to_the_byte_and_made_again(tmp_path: Path, operation: Operation) -> None:
    with _many(tmp_path) as project:
        finish(project, 2, WHO)
        finish(project, 3, "bob")
        project.decide(WHO, 4, [Edit("flagged", None, False, True)], action="flag")
        before = _exported(project, tmp_path)
        hits = _find(project, operation)
        assert len(hits) >= 4
        made = project.change_hits(operation, WHO, hits)
        assert made.step is not None
        assert made.values == len(hits)
        assert set(made.numbers) == set(hits.numbers)
        assert project.check() == []
        after = _exported(project, tmp_path)
        assert after != before
        undone = project.undo(WHO)
        assert undone is not None
        assert undone.numbers == made.numbers
        assert _exported(project, tmp_path) == before
        assert project.check() == []
        project.redo(WHO)
        assert _exported(project, tmp_path) == after
        assert project.check() == []


def test_accepting_by_score_leaves_what_is_less_sure_undecided(tmp_path: Path) -> None:
    with _many(tmp_path) as project:
        operation = Accept("people", 0.9)
        hits = _find(project, operation)
        assert [hits[row].words for row in range(len(hits))] == ["Abdulla Aripov"] * 6
        project.change_hits(operation, WHO, hits, {0})
        assert _people(project, 1) == [("Abdulla Aripov", None), ("Uljas Bektenov", None)]
        assert _people(project, 2) == [("Abdulla Aripov", "accepted"), ("Uljas Bektenov", None)]
        assert project.state(2, WHO).unsure == 2
        assert len(_find(project, operation)) == 1
        assert len(_find(project, Accept("people", 0.9001))) == 0


def test_a_scope_and_a_filter_narrow_down(tmp_path: Path) -> None:
    with _many(tmp_path) as project:
        assert list(_find(project, Accept("people", 0.9), Scope([5, 2])).numbers) == [2, 5]
        assert list(_find(project, Accept("people", 0.9), Scope(None, "lang:uz")).numbers) == [1, 3, 5]
        assert list(_find(project, Accept("people", 0.9), Scope([2, 3], "lang:uz")).numbers) == [3]
        with pytest.raises(InvalidQuery):
            _find(project, Accept("people", 0.9), Scope(None, "nothing:x"))


def test_a_correction_spreads_to_where_the_value_stands_as_it_was(tmp_path: Path) -> None:
    with _many(tmp_path) as project:
        field = project.state(2, WHO)["people"]
        rejected = steps.reject(field, 1)
        project.decide(WHO, 2, [Edit("values", "people", None, rejected)], action="reject")
        hits = _find(project, Spread(_CORRECTION))
        assert list(hits.numbers) == [3, 4, 5, 6]  # 1: the correction's own; 2: rejected there
        rows = project.hit_rows(Spread(_CORRECTION), WHO, hits, range(len(hits)))
        assert rows[0].before == "Uljas Bektenov"
        assert rows[0].after == "Oljas Bektenov"
        assert rows[0].sentence == "🎉 Uljas Bektenov came."
        assert rows[0].sentence[rows[0].start : rows[0].end] == "Uljas Bektenov"
        project.change_hits(Spread(_CORRECTION), WHO, hits)
        assert _people(project, 3) == [("Abdulla Aripov", None), ("Oljas Bektenov", "corrected")]
        kept = project.state(3, WHO)["people"].values[1].value
        assert kept.evidence == evidence("Uljas Bektenov")


def test_a_corrected_attribute_spreads_only_where_it_stands_as_it_was(tmp_path: Path) -> None:
    def with_role(role: str) -> dict[str, tuple[Suggestion, ...]]:
        given = suggestions()
        person = replace(given["people"][0], attributes={"role": role, "party": "x"})
        return {**given, "people": (person,)}

    roles = ("PM", "PM", "President", "PM")
    items = [item(f"a{n}", given=with_role(role)) for n, role in enumerate(roles)]
    with new_project(tmp_path, *items) as project:
        field = project.state(1, WHO)["people"]
        value = Value(value="Abdulla Aripov", attributes={"role": "Prime Minister", "party": "x"})
        decided = steps.correct(field, 0, value)
        project.decide(WHO, 1, [Edit("values", "people", None, decided)], action="correct")
        correction = correction_of(project.article(1), "people", None, decided)
        assert correction is not None
        assert correction.attributes == {"role": ("PM", "Prime Minister")}
        hits = _find(project, Spread(correction))
        assert list(hits.numbers) == [2, 4]
        project.change_hits(Spread(correction), WHO, hits)
        assert project.state(2, WHO)["people"].values[0].value.attributes == {"role": "Prime Minister", "party": "x"}
        assert project.state(3, WHO)["people"].values[0].value.attributes == {"role": "President", "party": "x"}


def test_what_was_corrected_is_told_from_an_edit(tmp_path: Path) -> None:
    with _many(tmp_path) as project:
        field = project.state(1, WHO)["people"]
        once = steps.correct(field, 1, Value(value="Oljas Bektenov"))
        made = correction_of(project.article(1), "people", None, once)
        assert made is not None
        assert (made.before.value, made.after.value) == ("Uljas Bektenov", "Oljas Bektenov")
        twice = steps.correct(field_with(field, once), 1, Value(value="Olzhas Bektenov"))
        made = correction_of(project.article(1), "people", once, twice)
        assert made is not None
        assert (made.before.value, made.after.value) == ("Oljas Bektenov", "Olzhas Bektenov")
        added = steps.add(field, Value(value="Ann"))
        assert correction_of(project.article(1), "people", None, added) is None
        other = steps.correct(field_with(field, added), 2, Value(value="Anna"))
        made = correction_of(project.article(1), "people", added, other)
        assert made is not None
        assert (made.before.value, made.after.value) == ("Ann", "Anna")
        moved = replace(field.values[0].value, evidence=())
        assert correction_of(project.article(1), "people", None, steps.correct(field, 0, moved)) is None


def field_with(field: steps.FieldState, decided: steps.Decided) -> steps.FieldState:
    return replace(field, decided=decided)


def test_in_a_list_the_corrected_value_joins_the_one_that_is_there(tmp_path: Path) -> None:
    given = {**suggestions(), "people": (suggest("Abdulla Aripov", 0.9), suggest("Uljas Bektenov", 0.6))}
    with new_project(tmp_path, item("a"), item("b", given=given)) as project:
        operation = Replace(("people",), Pattern("Uljas Bektenov", whole=True), "Abdulla Aripov")
        project.change_hits(operation, WHO, _find(project, operation))
        assert _people(project, 2) == [("Abdulla Aripov", "corrected"), ("Uljas Bektenov", "rejected")]
        kept = project.state(2, WHO)["people"].values[0].value
        assert kept.evidence == tuple(sorted(evidence("Abdulla Aripov") + evidence("Uljas Bektenov")))


def test_find_and_replace_takes_plain_words_and_regular_expressions(tmp_path: Path) -> None:
    with _many(tmp_path, 2) as project:

        def after(pattern: Pattern, by: str, fields: tuple[str, ...] = ("people",)) -> list[str]:
            operation = Replace(fields, pattern, by)
            hits = _find(project, operation, Scope([1]))
            return [r.after or r.problem for r in project.hit_rows(operation, WHO, hits, range(len(hits)))]

        assert after(Pattern("uljas"), "Oljas") == ["Oljas Bektenov"]
        assert after(Pattern("uljas", case=True), "Oljas") == []
        assert after(Pattern("Uljas", whole=True), "Oljas") == []
        assert after(Pattern("Uljas Bektenov", whole=True), "O. B.") == ["O. B."]
        assert after(Pattern("."), "x") == []
        assert after(Pattern(r"(\w+) (\w+)", regular=True), r"\2, \1") == ["Aripov, Abdulla", "Bektenov, Uljas"]
        assert after(Pattern(r"(?P<first>\w+) .*", regular=True, whole=True), r"\g<first>") == ["Abdulla", "Uljas"]
        assert after(Pattern("a", regular=False), r"\1", ("headline",)) == []
        assert len(after(Pattern("e"), "e", ())) == 0  # nothing would be another then


@pytest.mark.parametrize(
    ("pattern", "by", "said"),
    [
        (Pattern("(", regular=True), "", "no regular expression"),
        (Pattern("", regular=True), "x", "Write what to look for"),
        (Pattern("Uljas", regular=True), r"\9", "replacement cannot be used"),
    ],
)
def test_a_pattern_that_cannot_be_used_is_said(tmp_path: Path, pattern: Pattern, by: str, said: str) -> None:
    with _many(tmp_path, 1) as project, pytest.raises(PatternError, match=said):
        _find(project, Replace(("people",), pattern, by))


def test_a_pattern_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    from store.review.bulk.replacing import Matcher

    matcher = Matcher(Pattern(r"(a|aa)+$", regular=True), patience=0.05)
    with pytest.raises(PatternError, match="takes too long"):
        all(not matcher.finds("a" * 40 + "b") for _ in range(1000))


def test_typed_values_are_normalised_and_what_a_field_refuses_is_left(tmp_path: Path) -> None:
    with _many(tmp_path, 2) as project:
        operation = Replace(("published",), Pattern("2024"), "2023")
        made = project.change_hits(operation, WHO, _find(project, operation))
        assert made.values == 2
        assert project.state(1, WHO)["published"].values[0].value.value == "2023-10-22"
        operation = Replace(("figures",), Pattern("5"), "4.4 million")
        project.change_hits(operation, WHO, _find(project, operation))
        assert project.state(1, WHO)["figures"].values[0].value.value == 4_400_000
        operation = Replace(("published",), Pattern("2023"), "never")
        hits = _find(project, operation)
        assert len(hits) == hits.refused_count == 2
        row = project.hit_rows(operation, WHO, hits, [0])[0]
        assert "no date" in row.problem
        made = project.change_hits(operation, WHO, hits)
        assert (made.step, made.values, made.numbers) == (None, 0, ())


def test_a_value_is_split_and_its_mentions_go_where_the_parts_stand(tmp_path: Path) -> None:
    text = "Ann Lee; Bob Ray came. Bob Ray left.\n\nmore"
    whole = Suggestion(
        value="Ann Lee; Bob Ray; Cy",
        score=0.5,
        extractor="t 1",
        evidence=(Evidence(0, 16, "Ann Lee; Bob Ray"),),
        attributes={"role": "guests"},
    )
    with new_project(tmp_path, item("a", text=text, given={"people": (whole,)})) as project:
        operation = Split(("people",), Pattern(";"))
        hits = _find(project, operation)
        assert project.hit_rows(operation, WHO, hits, [0])[0].after == "Ann Lee · Bob Ray · Cy"
        project.change_hits(operation, WHO, hits)
        values = [v.value for v in project.state(1, WHO)["people"].values]
        assert [v.value for v in values] == ["Ann Lee", "Bob Ray", "Cy"]
        assert values[0].evidence == (Evidence(0, 7, "Ann Lee"),)
        assert values[1].evidence == (Evidence(9, 16, "Bob Ray"),)
        assert values[2].evidence == ()
        assert [dict(v.attributes) for v in values] == [{"role": "guests"}, {}, {}]
        assert project.check() == []


def test_a_value_moves_to_another_field_with_its_mentions(tmp_path: Path) -> None:
    with _many(tmp_path, 2) as project:
        operation = Move(("people",), Pattern("Abdulla Aripov", whole=True), "authors")
        project.change_hits(operation, WHO, _find(project, operation))
        assert _people(project, 1) == [("Abdulla Aripov", "rejected"), ("Uljas Bektenov", None)]
        author = project.state(1, WHO)["authors"].values[0]
        assert (author.value.value, author.value.evidence) == ("Abdulla Aripov", evidence("Abdulla Aripov"))
        operation = Move(("people",), Pattern("Uljas"), "figures")
        hits = _find(project, operation)
        assert "no number" in project.hit_rows(operation, WHO, hits, [0])[0].problem
        made = project.change_hits(operation, WHO, hits)
        assert (made.step, made.refused) == (None, 2)


def test_a_value_that_was_changed_meanwhile_stays_as_it_is(tmp_path: Path) -> None:
    with _many(tmp_path, 3) as project:
        hits = _find(project, Spread(_CORRECTION))
        field = project.state(2, WHO)["people"]
        by_hand = steps.correct(field, 1, Value(value="U. Bektenov"))
        project.decide(WHO, 2, [Edit("values", "people", None, by_hand)], action="correct")
        made = project.change_hits(Spread(_CORRECTION), WHO, hits)
        assert (made.values, made.meanwhile, made.numbers) == (1, 1, (3,))
        assert ("U. Bektenov", "corrected") in _people(project, 2)
        accepted = Accept("people", 0.9)
        hits = _find(project, accepted)
        project.decide(WHO, 1, [Edit("values", "people", None, ())], action="empty")
        assert project.change_hits(accepted, WHO, hits).meanwhile == 1


def test_a_change_that_is_cancelled_never_happened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.review.steps.BATCH", 2)
    with _many(tmp_path) as project:
        before = _exported(project, tmp_path)
        told: list[tuple[int, int]] = []
        watch = Watch(lambda done, total: told.append((done, total)), lambda: len(told) == 2)
        with pytest.raises(Cancelled):
            project.change_hits(Accept(None, 0), WHO, _find(project, Accept(None, 0)), watch=watch)
        assert told == [(2, 6), (4, 6)]
        assert _exported(project, tmp_path) == before
        assert not project.can_undo(WHO)
        assert project.check() == []
        project.change_hits(Accept(None, 0), WHO, _find(project, Accept(None, 0)))
        with pytest.raises(Cancelled):
            project.undo(WHO, Watch(cancelled=lambda: True))
        assert project.can_undo(WHO)
        assert project.undo(WHO) is not None
        assert _exported(project, tmp_path) == before
        assert project.check() == []


def test_a_large_change_keeps_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large, "LARGE", 3)
    with _many(tmp_path) as project:
        own = backups.folder_of(Path(project.location))
        operation = Accept("people", 0.9)
        assert project.change_hits(operation, WHO, _find(project, operation, Scope([1, 2]))).backup is None
        hits = _find(project, operation)
        with pytest.raises(Cancelled):
            project.change_hits(operation, WHO, hits, watch=Watch(cancelled=lambda: True))
        assert backups.listed(Path(project.location)) == []
        made = project.change_hits(operation, WHO, hits)
        assert made.backup is not None
        with Project.open(made.backup) as kept:
            assert len(_find(kept, operation)) == 4
        (own / "mine.copydesk").write_bytes(b"")
        for _ in range(2):
            project.undo(WHO)
            project.change_hits(operation, WHO, _find(project, operation))
        copies = backups.listed(Path(project.location))
        assert [c.why for c in copies] == [backups.CHANGE] * 3
        assert (own / "mine.copydesk").exists()
        assert copies[-1].path == made.backup
        project.undo(WHO)
        assert project.change_hits(operation, WHO, _find(project, operation), backup=False).backup is None
        monkeypatch.setattr(backups, "_ROOM", 1e12)
        project.undo(WHO)
        with pytest.raises(UserError, match="no room for a copy"):
            project.change_hits(operation, WHO, _find(project, operation))
        assert len(_find(project, operation)) == 4


def test_values_of_other_annotators_stay_theirs(tmp_path: Path) -> None:
    with _many(tmp_path, 2) as project:
        finish(project, 1, "bob")
        project.change_hits(Spread(_CORRECTION), WHO, _find(project, Spread(_CORRECTION)))
        assert [v.value.value for v in project.state(1, "bob")["people"].values] == ["Abdulla Aripov", "Uljas Bektenov"]
        assert project.review(2, "bob").fields == {}


@pytest.mark.parametrize("operation", [Spread(_CORRECTION), Accept(None, 0.5), Replace((), Pattern("a"), "b")])
def test_a_preview_asks_the_same_few_questions_of_any_number(tmp_path: Path, operation: Operation) -> None:
    from sqlalchemy import event

    counted = []
    for count in (3, 40):
        (tmp_path / str(count)).mkdir()
        with _many(tmp_path / str(count), count) as project:
            _find(project, operation)
            asked: list[str] = []

            def ask(*given: object, into: list[str] = asked) -> None:
                into.append(str(given[2]))

            event.listen(project._database._readers, "before_cursor_execute", ask)
            hits = _find(project, operation)
            project.hit_rows(operation, WHO, hits, range(min(64, len(hits))))
            counted.append(len(asked))
    assert counted[0] == counted[1] <= 16


def test_what_is_hidden_or_altered_is_left_to_a_closer_look(tmp_path: Path) -> None:
    from store.review.anchoring.rules import Anchoring

    found_elsewhere = [Accept(None, 0), Replace((), Pattern("e"), "b"), Move((), Pattern("e"), "authors")]
    with _many(tmp_path) as project:
        people = project.state(3, WHO)["people"]
        added = steps.add(people, Value(value="Uljas Bektenov"))
        project.set_anchoring(WHO, Anchoring(blind=1.0, blind_fields=("people",)))
        project.decide(WHO, 3, [Edit("values", "people", None, added)], action="add")
        for operation in (*found_elsewhere, Spread(_CORRECTION)):
            hits = _find(project, operation)
            places = {(hits[row].field, hits[row].number) for row in range(len(hits))}
            assert {number for field, number in places if field == "people"} <= {3}
            assert ("headline", 5) in places or isinstance(operation, Spread)
        project.set_anchoring(WHO, Anchoring(planted=1.0, planted_fields=("people",)))
        assert all(hits[r].field != "people" for hits in [_find(project, Accept(None, 0))] for r in range(len(hits)))
        project.set_anchoring(WHO, Anchoring(blind=1.0))
        assert len(_find(project, Accept(None, 0), Scope([5]))) == 0


def test_a_copy_that_cannot_be_made_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large, "LARGE", 3)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with _many(tmp_path) as project:
        before = _exported(project, tmp_path)
        monkeypatch.setattr("store.database.opening.sqlite.backup", fail)
        with pytest.raises(UserError, match="No backup was made"):
            project.change_hits(Accept("people", 0.9), WHO, _find(project, Accept("people", 0.9)))
        assert not project.can_undo(WHO)
        assert _exported(project, tmp_path) == before
        assert list(backups.folder_of(Path(project.location)).iterdir()) == []
