"""The export dialog by keyboard alone: all that an export can do, read back from the files and the manifest."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from gui.dialogs.export.choices import Choices
from gui.dialogs.export.dialog import ExportDialog
from gui.dialogs.help import HelpDialog, format_page
from store.writers import FORMATS, offered
from tests.gui.conftest import Hands

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(hands: Hands) -> ExportDialog:
    hands.press(K.Key_E, modifiers=CTRL)
    dialog = hands.dialog(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    settled(hands, dialog)
    return dialog


def settled(hands: Hands, dialog: ExportDialog) -> None:
    hands.qtbot.waitUntil(lambda: not dialog._typing.isActive(), timeout=5000)
    hands.rest()


def go_to(hands: Hands, widget: QWidget) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(40):
        if QApplication.focusWidget() is widget:
            return
        hands.press(K.Key_Tab, rest=False)
    raise AssertionError(f"Tab does not reach {widget.accessibleName()!r}")


def choose(hands: Hands, box: QComboBox, name: str) -> None:
    """Choose in a drop-down, by its keys."""
    go_to(hands, box)
    hands.press(K.Key_Home, rest=False)
    for _ in range(box.count()):
        if box.currentData() == name:
            return
        hands.press(K.Key_Down, rest=False)
    raise AssertionError(f"{name} is not offered")


def write_to(hands: Hands, dialog: ExportDialog, place: Path) -> None:
    go_to(hands, dialog.what.place)
    dialog.what.place.selectAll()
    for letter in str(place):
        hands.press(letter, rest=False)


def export_now(hands: Hands, dialog: ExportDialog) -> None:
    settled(hands, dialog)
    hands.press(K.Key_Return, rest=False)
    hands.qtbot.waitUntil(dialog.report.isVisible, timeout=20_000)
    hands.rest()


def manifest(place: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(place.with_name(place.name + ".manifest.json").read_text("utf-8"))
    return found


def test_every_format_is_offered_with_its_options(desk: Hands) -> None:
    dialog = opened(desk)
    box = dialog.what.form
    assert [box.itemData(place) for place in range(box.count())] == list(FORMATS)
    for offer in offered.offered():
        choose(desk, box, offer.name)
        assert dialog.what.chosen_options == {name: values[0] for name, values in offer.options.items()}
        assert Path(dialog.what.place.text()).suffix == offer.suffix


def test_the_page_of_the_chosen_format_is_a_key_away(desk: Hands) -> None:
    dialog = opened(desk)
    choose(desk, dialog.what.form, "brat")
    go_to(desk, dialog.about_button)
    desk.press(K.Key_Space)
    (page,) = dialog.findChildren(HelpDialog)
    assert page.windowTitle() == "About the format brat"
    assert "annotation.conf" in page.page.toPlainText()


@pytest.mark.parametrize("name", [*FORMATS, "html", "nitf", None])
def test_every_format_has_a_page_to_be_shown(name: str | None) -> None:
    from gui import help_pages

    assert len(help_pages.read(format_page(name))) > 200


def test_what_becomes_of_spans_that_cut_tokens_is_a_choice_in_words(desk: Hands) -> None:
    dialog = opened(desk)
    choose(desk, dialog.what.form, "conll-2003")
    box = dialog.what.options["align"]
    said = [box.itemText(place) for place in range(box.count())]
    assert said == ["widen to whole tokens", "shrink to whole tokens", "leave out"]
    choose(desk, box, "leave-out")
    assert dialog.choices().options["align"] == "leave-out"


def test_splits_fields_and_card_by_keys_alone(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk)
    choose(desk, dialog.what.form, "doccano")
    choose(desk, dialog.what.options["shape"], "classes")
    choose(desk, dialog.what.only, "all")
    write_to(desk, dialog, out := tmp_path / "out.jsonl")
    go_to(desk, dialog.what.card)
    desk.press(K.Key_Space)
    go_to(desk, dialog.what.all_fields)
    desk.press(K.Key_Space)
    go_to(desk, dialog.what.fields)
    for _ in range(dialog.what.fields.topLevelItemCount() - 1):
        desk.press(K.Key_Down, K.Key_Space, rest=False)
    desk.press(K.Key_Tab, modifiers=CTRL)
    assert dialog.splits.isVisible()
    go_to(desk, dialog.splits.wanted)
    desk.press(K.Key_Space)
    go_to(desk, dialog.splits.shares)
    dialog.splits.shares.selectAll()
    for letter in "a=.5,b=.5":
        desk.press(letter, rest=False)
    choose(desk, dialog.splits.by, "site")
    choose(desk, dialog.splits.copies, "together")
    go_to(desk, dialog.splits.seed)
    desk.press(K.Key_Up, K.Key_Up, rest=False)
    export_now(desk, dialog)
    said = manifest(out)
    options = said["options"]
    assert said["format"] == "doccano"
    assert options["format"] == {"shape": "classes", "suggestions": "yes"}
    assert options["split"] == {"a": 0.5, "b": 0.5}
    assert (options["split_by"], options["near_copies"], options["seed"]) == ("site", "together", 2)
    assert options["only"] == "all"
    assert len(options["fields"]) == 1
    assert said["near_copies"]["groups"] == 1, "the articles differ in their headlines alone"
    lines = sum(len((tmp_path / f"out.{name}.jsonl").read_text("utf-8").splitlines()) for name in "ab")
    assert lines == said["counts"]["articles"] == 3
    card = tmp_path / "out.jsonl.card.html"
    assert card.exists()
    told = dialog.report.text.toPlainText()
    assert all(name in told for name in (str(card), "out.a.jsonl", "out.jsonl.manifest.json", "Near copies: 1"))


def test_what_is_left_behind_is_listed_before_and_is_what_the_manifest_says(desk: Hands, tmp_path: Path) -> None:
    desk.press(K.Key_Return, modifiers=CTRL)
    dialog = opened(desk)
    write_to(desk, dialog, out := tmp_path / "out.jsonl")
    settled(desk, dialog)
    assert dialog.rehearsal is not None
    before = [(loss.what, loss.count) for loss in dialog.rehearsal.losses]
    desk.press(K.Key_Tab, K.Key_Tab, modifiers=CTRL)
    assert dialog.looking.losses.isVisible()
    assert dialog.looking.losses.topLevelItemCount() == len(before) > 3
    assert dialog.looking.counts.text().startswith("1 article goes out.")
    go_to(desk, dialog.looking.losses)
    desk.press(K.Key_Right)
    first = dialog.looking.losses.topLevelItem(0)
    assert first is not None
    assert first.isExpanded(), "examples open by keyboard"
    assert "This format leaves behind" in dialog.summary.text()
    export_now(desk, dialog)
    assert [(loss["what"], loss["count"]) for loss in manifest(out)["losses"]] == before


def test_lossless_takes_all_fields_and_leaves_nothing(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk)
    go_to(desk, dialog.what.all_fields)
    desk.press(K.Key_Space)
    choose(desk, dialog.what.form, "copydesk")
    choose(desk, dialog.what.only, "all")
    assert not dialog.what.fields.isEnabled()
    write_to(desk, dialog, out := tmp_path / "whole.jsonl")
    export_now(desk, dialog)
    assert manifest(out)["losses"] == []
    assert manifest(out)["options"]["fields"] == []
    assert dialog.summary.text() == "This format leaves nothing behind."


def test_the_choices_are_there_again_the_next_time(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk)
    choose(desk, dialog.what.form, "prodigy")
    choose(desk, dialog.what.options["view"], "ner_manual")
    choose(desk, dialog.what.only, "all")
    choose(desk, dialog.what.annotator, "gold")
    write_to(desk, dialog, tmp_path / "again.jsonl")
    desk.press(K.Key_Tab, modifiers=CTRL)
    choose(desk, dialog.splits.copies, "drop")
    export_now(desk, dialog)
    chosen = dialog.choices()
    desk.press(K.Key_Return)
    assert opened(desk).choices() == chosen


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"format": 3, "seed": "x", "fields": {}, "card": 1}'])
def test_choices_that_cannot_be_read_are_as_never_made(kept: str) -> None:
    assert Choices.from_json(kept) == Choices()


def test_wrong_shares_and_no_field_are_said_and_nothing_can_be_written(desk: Hands) -> None:
    dialog = opened(desk)
    desk.press(K.Key_Tab, modifiers=CTRL)
    go_to(desk, dialog.splits.wanted)
    desk.press(K.Key_Space)
    go_to(desk, dialog.splits.shares)
    desk.press(K.Key_End, "5")
    settled(desk, dialog)
    assert "add up to 1" in dialog.problem.text()
    assert not dialog.export_button.isEnabled()
    desk.press(K.Key_Backspace)
    settled(desk, dialog)
    assert dialog.problem.isHidden()
    assert dialog.export_button.isEnabled()


def test_a_format_whose_package_is_missing_says_what_to_install(desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    from store.writers.csv import CsvWriter

    monkeypatch.setattr(CsvWriter, "extra", "no_such_package")
    dialog = opened(desk)
    choose(desk, dialog.what.form, "csv")
    settled(desk, dialog)
    assert "copydesk[no_such_package]" in dialog.what.form.currentText()
    assert 'pip install "copydesk[no_such_package]"' in dialog.problem.text()
    assert not dialog.export_button.isEnabled()


def test_closing_ends_the_count(desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    from store.dataset import rehearsal

    began, ended = threading.Event(), threading.Event()
    real = rehearsal.rehearse

    def slow(*given: Any, stopped: Callable[[], bool], **named: Any) -> Any:
        began.set()
        while not stopped():
            ended.wait(0.01)
        ended.set()
        return real(*given, stopped=stopped, **named)

    monkeypatch.setattr(rehearsal, "rehearse", slow)
    desk.press(K.Key_E, modifiers=CTRL, rest=False)
    dialog = desk.dialog(ExportDialog)
    desk.qtbot.waitUntil(began.is_set, timeout=5000)
    assert isinstance(dialog, ExportDialog)
    assert dialog.looking.counts.text() == "Counting…"
    desk.press(K.Key_Escape, rest=False)
    desk.qtbot.waitUntil(ended.is_set, timeout=5000)
    desk.rest()


def test_a_count_that_ends_early_says_of_how_many_articles(desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    from store.dataset import rehearsal

    monkeypatch.setattr(rehearsal, "_EVERY", 1)
    real = rehearsal.rehearse
    monkeypatch.setattr(rehearsal, "rehearse", lambda *given, **named: real(*given, **named, seconds=0))
    dialog = opened(desk)
    choose(desk, dialog.what.only, "all")
    settled(desk, dialog)
    assert dialog.looking.counts.text() == "1 article goes out. Counted of the first 1 of 3 articles."
