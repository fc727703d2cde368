"""Changes of the project itself are steps of the journal: undone, redone, refused and carried like decisions."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.errors import Conflict, Refused
from store.exporter import export
from store.importer import import_paths
from store.project import Edit, SettingEdit
from tests.store.projects import empty_project, finish, item, new_project


def test_a_setting_is_changed_undone_and_made_again(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        step, _ = project.change_settings("anna", [SettingEdit("look", None, {"a": [1]})], action="set look")
        assert step == 1
        assert project.setting("look") == {"a": [1]}
        undone = project.undo("anna")
        assert undone is not None
        assert (undone.settings, undone.numbers, undone.action) == (("look",), (), "set look")
        assert project.setting("look") is None
        redone = project.redo("anna")
        assert redone is not None
        assert redone.settings == ("look",)
        assert project.setting("look") == {"a": [1]}
        assert project.check() == []


def test_nothing_changed_is_no_step(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.change_settings("anna", [SettingEdit("look", None, None)], action="nothing")
        assert not project.can_undo("anna")


def test_what_was_changed_meanwhile_is_refused_wholly(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.change_settings("anna", [SettingEdit("look", None, 1)], action="set")
        edits = [SettingEdit("other", None, 5), SettingEdit("look", None, 2)]
        with pytest.raises(Conflict, match="“look” was changed meanwhile"):
            project.change_settings("bob", edits, action="set")
        assert project.setting("other") is None
        project.change_settings("bob", [SettingEdit("look", 1, 2)], action="set")
        with pytest.raises(Refused, match="So “set” was not undone"):
            project.undo("anna")
        assert project.setting("look") == 2


def test_the_threshold_recounts_and_its_undo_too(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        before = project.rows("anna", [1])[0].unsure
        project.change_settings("anna", [SettingEdit("threshold", None, 0.2)], action="threshold")
        assert project.threshold == 0.2
        assert project.rows("anna", [1])[0].unsure < before
        project.undo("anna")
        assert project.threshold == 0.8
        assert project.rows("anna", [1])[0].unsure == before
        project.redo("anna")
        assert project.threshold == 0.2
        assert project.check() == []


def test_settings_and_decisions_share_one_stack(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        finish(project)
        project.change_settings("anna", [SettingEdit("look", None, 1)], action="set")
        project.decide("anna", 1, [Edit("flagged", None, False, True)], action="flag")
        actions = [undone.action for undone in iter(lambda: project.undo("anna"), None)]
        assert actions == ["flag", "set", "accept_all"]
        assert project.check() == []


@pytest.mark.parametrize("split", [None, {"train": 0.5, "test": 0.5}])
def test_they_travel_with_a_lossless_export(tmp_path: Path, split: dict[str, float] | None) -> None:
    with new_project(tmp_path, *(item(str(n)) for n in range(6))) as project:
        project.change_settings("anna", [SettingEdit("look", None, 1)], action="set look")
        for number in range(1, 7):
            finish(project, number)
        project.change_settings("anna", [SettingEdit("look", 1, 2)], action="change look")
        files = export(project, tmp_path / "out.jsonl", "copydesk", split=split).files
    with empty_project(tmp_path / "second.copydesk") as second:
        report = import_paths(second, list(files), jobs=0)
        assert (report.failed, report.notes) == ([], [])
        assert second.setting("look") == 2
        undone = second.undo("anna")
        while undone is not None and not undone.settings:  # the second file's share brings an empty step
            undone = second.undo("anna")
        assert second.setting("look") == 1
        while second.undo("anna") is not None:
            pass
        assert second.setting("look") is None
        assert second.check() == []


def test_settings_of_a_project_with_articles_stay_and_their_steps_are_left_out(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.change_settings("anna", [SettingEdit("look", None, 1)], action="set look")
        finish(project)
        files = export(project, tmp_path / "out.jsonl", "copydesk").files
    with new_project(tmp_path, item("other"), name="second") as second:
        report = import_paths(second, list(files), jobs=0)
        assert report.notes == []
        assert second.setting("look") is None
        while second.undo("anna") is not None:
            pass
        assert second.check() == []
