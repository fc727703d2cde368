"""Taking a change of the fields back from the window: how far it is, is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from store.database import refielding
from store.field_plan import FieldDraft
from tests.gui.conftest import Hands
from tests.gui.projects import document, make_project


def test_the_footer_tells_how_far_undo_and_redo_are(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refielding, "CHUNK", 1)
    hands.open(make_project(tmp_path / "site.copydesk", [document(n) for n in (1, 2, 3)]))
    session = hands.context.session
    assert session is not None
    project = session.project
    draft = FieldDraft.of(project.fields)
    slot = draft.slot_of("people")
    assert slot is not None
    project.change_fields(session.annotator, draft.set(slot.id, key="persons").change(), backup=False)
    session.show_again()
    hands.rest()
    told: list[str] = []
    session.told.connect(told.append)
    hands.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    hands.qtbot.waitUntil(lambda: any(words.startswith("Undone") for words in told))
    assert told[:2] == ["Undoing: 1 of 3 articles…", "Undoing: 2 of 3 articles…"]
    assert "people" in project.fields
    hands.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    hands.qtbot.waitUntil(lambda: any(words.startswith("Made again") for words in told))
    assert "Making again: 1 of 3…" in told
    assert "persons" in project.fields
    assert project.check() == []
