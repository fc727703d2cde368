"""Where a project lies, and a file that is moved, removed or replaced while it is open."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from store.database import places
from store.errors import MovedProject, UserError
from store.project import Edit, Project
from store.review import journal
from tests.store.projects import finish, item, new_project
from tests.store.test_cli import Copydesk, copydesk

__all__ = ["copydesk"]


def _note(project: Project, words: str) -> None:
    before = project.review(1, "anna").note
    project.decide("anna", 1, [Edit("note", None, before, words)], action="note")


# --- where it lies --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("folder", "mark", "service"),
    [
        ("Dropbox/news", "", "Dropbox"),
        ("Dropbox (Newsroom)/news", "", "Dropbox"),
        ("OneDrive - The Paper/a/b", "", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-ann@example.org/My Drive", "", "Google Drive"),
        ("Nextcloud", "", "Nextcloud"),
        ("shared/news", "shared/.stfolder", "Syncthing"),
        ("work", "work/._sync_0a1b2c.db", "Nextcloud"),
    ],
)
def test_a_synchronised_folder_is_told_by_its_name_or_by_what_lies_in_it(
    tmp_path: Path, folder: str, mark: str, service: str
) -> None:
    place = tmp_path / folder
    place.mkdir(parents=True)
    if mark:
        (tmp_path / mark).write_bytes(b"")
    risk = places.warning(place / "news.copydesk")
    assert risk is not None
    assert service in risk
    assert "news.copydesk lies in a folder" in risk


@pytest.mark.parametrize("folder", ["news", "Dropboxes", "my onedrive notes", "syncthing manual"])
def test_any_other_folder_is_none(tmp_path: Path, folder: str) -> None:
    place = tmp_path / folder
    place.mkdir()
    (place / ".hidden").write_bytes(b"")
    assert places.warning(place / "news.copydesk") is None


@pytest.mark.parametrize(
    ("kind", "warned"),
    [("nfs4", True), ("cifs", True), ("fuse.sshfs", True), ("9p", True), ("ext4", False), ("fuseblk", False)],
)
def test_a_network_drive_is_told_by_the_nearest_mount(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, warned: bool
) -> None:
    mounts = tmp_path / "mounts"
    place = tmp_path / "with space"
    place.mkdir()
    escaped = str(place).replace(" ", "\\040")
    mounts.write_text(f"/dev/a / ext4 rw 0 0\nserver:/x {escaped} {kind} rw 0 0\ny {escaped}-2 nfs rw 0 0\n")
    monkeypatch.setattr(places, "MOUNTS", mounts)
    risk = places.warning(place / "news.copydesk")
    assert (risk is not None) == warned
    assert risk is None or kind in risk
    assert places.warning(tmp_path / "news.copydesk") is None


def test_check_says_it_on_the_command_line(tmp_path: Path, copydesk: Copydesk) -> None:
    (tmp_path / "Dropbox").mkdir()
    new_project(tmp_path / "Dropbox").close()
    done = copydesk("check", "Dropbox/news.copydesk")
    assert done.code == 0
    assert "that Dropbox synchronises" in done.err


# --- moved, removed, replaced ---------------------------------------------------------------------------------------


def test_nothing_is_written_into_a_file_that_was_moved_until_it_is_back(tmp_path: Path) -> None:
    path, elsewhere = tmp_path / "news.copydesk", tmp_path / "elsewhere.copydesk"
    with new_project(tmp_path) as project:
        _note(project, "one")
        path.rename(elsewhere)
        with pytest.raises(MovedProject, match=r"moved, renamed or removed.*was not saved"):
            _note(project, "two")
        assert project.review(1, "anna").note == "one"
        elsewhere.rename(path)
        _note(project, "two")
        assert project.check() == []
    with Project.open(path) as project:
        assert project.review(1, "anna").note == "two"


def test_a_file_that_takes_the_place_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "news.copydesk"
    with new_project(tmp_path) as project:
        _note(project, "mine")
        path.unlink()
        path.write_bytes(b"somebody else's")
        with pytest.raises(MovedProject, match="Another file stands in the place"):
            _note(project, "more")
        assert path.read_bytes() == b"somebody else's"
        with pytest.raises(UserError, match="exists already"):
            project.save_copy(path)
        copy = project.save_copy(tmp_path / "copy.copydesk")
    with Project.open(copy) as project:
        assert project.review(1, "anna").note == "mine"
        assert project.check() == []


def test_what_is_open_of_a_removed_file_can_be_copied(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b")) as project:
        _note(project, "kept")
        for path in tmp_path.glob("news.copydesk*"):
            path.unlink()
        with pytest.raises(MovedProject):
            project.add([item("c")])
        copy = project.save_copy(tmp_path / "copy.copydesk")
        with pytest.raises(UserError, match="No copy was made"):
            project.save_copy(tmp_path / "none" / "copy.copydesk")
    with Project.open(copy) as project:
        assert project.review(1, "anna").note == "kept"
        assert project.counts("anna").total == 2
        assert project.check() == []
    assert not list(tmp_path.glob(".*"))


# --- the clock ------------------------------------------------------------------------------------------------------


def test_a_clock_that_is_set_back_changes_no_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Back(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return datetime(2001, 1, 1, tzinfo=UTC) + timedelta(seconds=1)

    with new_project(tmp_path, item("a"), item("b")) as project:
        finish(project, 1, "anna")
        monkeypatch.setattr(journal, "datetime", Back)
        _note(project, "in 2001")
        finish(project, 2, "anna")
        steps = project.history(1)
        assert [s.action for s in steps] == ["accept_all", "note"]
        assert steps[1].at < steps[0].at
        undone = project.undo("anna")
        assert undone is not None
        assert undone.numbers == (2,)
        undone = project.undo("anna")
        assert undone is not None
        assert undone.action == "note"
        assert project.check() == []
