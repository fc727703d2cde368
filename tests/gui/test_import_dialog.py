"""The import dialog by keyboard: files are looked at, names mapped, the first records seen, and a report left."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gui import languages
from gui.dialogs.help import HelpDialog
from gui.dialogs.importing.dialog import ImportDialog
from gui.dialogs.importing.names import EXAMPLE, NAME, OURS, NamesModel
from gui.dialogs.importing.table import TargetBox
from store.field_files import load_default
from store.looking.kept import SETTING
from store.looking.look import look
from store.project import Project
from store.readers.mapping import Mapped, load_mapping
from tests.gui.conftest import Hands

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
TEXT = "Ann Lee met Bo Ek in Oslo."
LABELS = [[0, 7, "Mensch"], [12, 17, "Mensch"], [21, 25, "LOC"], [8, 11, "Zorg"]]


def theirs(path: Path, *more: Any) -> Path:
    records = [
        {"id": "d1", "text": TEXT, "label": LABELS, "kicker": "A meeting"},
        {"id": "d2", "text": "Ann Lee left Oslo.", "label": [[0, 7, "Mensch"], [90, 95, "Mensch"]]},
        *more,
    ]
    path.write_text("".join(f"{r if isinstance(r, str) else json.dumps(r)}\n" for r in records), "utf-8")
    return path


def opened(hands: Hands, *paths: Path) -> ImportDialog:
    hands.window.deeds.projects.take_files([str(path) for path in paths])
    dialog = hands.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    settled(hands, dialog)
    return dialog


def settled(hands: Hands, dialog: ImportDialog) -> None:
    hands.qtbot.waitUntil(lambda: not dialog._settling.isActive() and dialog._looking is None, timeout=20_000)
    hands.rest()


def go_to(hands: Hands, widget: QWidget) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(40):
        if QApplication.focusWidget() is widget:
            return
        hands.press(K.Key_Tab, rest=False)
    raise AssertionError(f"Tab does not reach {widget.accessibleName()!r}")


def to_mapping(hands: Hands, dialog: ImportDialog) -> None:
    hands.press(K.Key_Tab, modifiers=CTRL, rest=False)
    assert dialog.mapping.isVisible()
    go_to(hands, dialog.mapping.table)


def row_of(dialog: ImportDialog, name: str) -> int:
    return next(n for n, one in enumerate(dialog.mapping.names.names) if one.name == name)


def to_row(hands: Hands, dialog: ImportDialog, name: str) -> None:
    """Go to a row with the arrows."""
    table = dialog.mapping.table
    for _ in range(dialog.mapping.names.rowCount()):
        here, wanted = table.currentIndex().row(), row_of(dialog, name)
        if here == wanted:
            return
        hands.press(K.Key_Down if here < wanted else K.Key_Up, rest=False)
    raise AssertionError(f"the arrows do not reach {name!r}")


def map_to(hands: Hands, dialog: ImportDialog, name: str, words: str) -> None:
    """Map a row by typing."""
    to_row(hands, dialog, name)
    for letter in words:
        hands.press(letter, rest=False)
    hands.press(K.Key_Return, rest=False)
    hands.qtbot.waitUntil(lambda: not dialog.mapping.table.is_editing, timeout=5000)
    settled(hands, dialog)


def shown(dialog: ImportDialog, key: str) -> list[str]:
    record = dialog.mapping.record.shown
    assert record is not None
    return [value.text for field in record.fields if field.key == key for value in field.values]


def run(hands: Hands, dialog: ImportDialog) -> None:
    go_to(hands, dialog.start_button)
    hands.press(K.Key_Return, rest=False)
    hands.qtbot.waitUntil(lambda: dialog.report is not None, timeout=60_000)
    hands.rest()


def project(hands: Hands) -> Project:
    assert hands.context.session is not None
    return hands.context.session.project


def annotator(hands: Hands) -> str:
    assert hands.context.session is not None
    return hands.context.session.annotator


def decided(hands: Hands, article: str, key: str) -> list[object]:
    number = project(hands).number_of(article)
    assert number is not None
    reviews = project(hands).article(number).reviews
    return [value.value for review in reviews for value in review.fields.get(key, ())]


def test_a_label_is_mapped_by_keys_seen_and_imported(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk, theirs(tmp_path / "d.jsonl", "{broken"))
    assert "doccano" in dialog.what.seen.toPlainText()
    assert "line 3: it is not JSON" in dialog.what.seen.toPlainText()
    to_mapping(desk, dialog)
    assert shown(dialog, "people") == []
    map_to(desk, dialog, "Mensch", "peo")
    assert dialog.report is None, "Enter in the table imports nothing"
    assert shown(dialog, "people") == ["Ann Lee", "Bo Ek"]
    assert "2 exact" not in dialog.mapping.record.spans.text()
    assert "3 exact" in dialog.mapping.record.spans.text()
    map_to(desk, dialog, "Zorg", "leave")
    map_to(desk, dialog, "kicker", "head")
    assert dialog.mapping.record.title.text() == "A meeting"
    desk.press(K.Key_Right, modifiers=ALT)
    assert shown(dialog, "people") == ["Ann Lee"]
    assert "1 lost" in dialog.mapping.record.spans.text()
    desk.press(K.Key_Left, modifiers=ALT)
    assert dialog.mapping.record.title.text() == "A meeting"
    run(desk, dialog)
    assert dialog.report is not None
    assert "2 articles read, 1 failed" in dialog.reporting.summary.text()
    assert "1 lost" in dialog.reporting.summary.text()
    assert "line 3" in dialog.reporting.failures.toPlainText()
    dialog.reporting.save(str(tmp_path / "r.json"))
    assert json.loads((tmp_path / "r.json").read_text()) == dialog.report.to_dict()
    desk.press(K.Key_Return)
    assert not any(d.isVisible() for d in desk.window.findChildren(ImportDialog))
    assert decided(desk, "d1", "people") == ["Ann Lee", "Bo Ek"]
    number = project(desk).number_of("d1")
    assert number is not None
    article = project(desk).article(number)
    assert article.suggestions["headline"][0].value == "A meeting"
    assert "unmapped" not in article.meta


def test_labels_without_a_field_and_reviews_of_others_are_told(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk, theirs(tmp_path / "d.jsonl"))
    assert "2 labels stand for no field" in dialog.summary.text()  # Mensch and Zorg, told on the page with the files
    to_mapping(desk, dialog)
    map_to(desk, dialog, "Mensch", "peo")
    assert "1 label stands for no field" in dialog.summary.text()
    map_to(desk, dialog, "Zorg", "leave")
    assert "no field" not in dialog.summary.text()
    run(desk, dialog)
    told = dialog.reporting.summary.text()
    assert "Reviews of others came in: import (2)." in told
    assert f"You are “{annotator(desk)}”" in told


def test_ones_own_reviews_need_no_word(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk, theirs(tmp_path / "d.jsonl"))
    go_to(desk, dialog.what.annotator)
    QTest.keyClicks(dialog.what.annotator, annotator(desk))
    settled(desk, dialog)
    run(desk, dialog)
    assert dialog.report is not None
    assert list(dialog.report.reviews.values()) == [2]
    assert "Reviews" not in dialog.reporting.summary.text()


def test_a_mapping_is_proposed_again(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk, theirs(tmp_path / "d.jsonl"))
    to_mapping(desk, dialog)
    map_to(desk, dialog, "Mensch", "people")
    run(desk, dialog)
    desk.press(K.Key_Return)
    assert project(desk).setting(SETTING) == {"doccano": {"labels": {"Mensch": "people"}}}
    other = {"id": "d3", "text": "Cy Ray came.", "label": [[0, 6, "Mensch"]]}
    again = opened(desk, theirs(tmp_path / "e.jsonl", other))
    names = again.mapping.names
    assert names.target(row_of(again, "Mensch")) == "people"
    assert shown(again, "people") == ["Ann Lee", "Bo Ek"]
    run(desk, again)
    assert decided(desk, "d3", "people") == ["Cy Ray"]


def test_a_kept_mapping_counts_although_nothing_was_seen_yet(desk: Hands, tmp_path: Path) -> None:
    project(desk).set_setting(SETTING, {"doccano": {"labels": {"Mensch": "people"}}})
    desk.window.deeds.projects.take_files([str(theirs(tmp_path / "d.jsonl"))])
    dialog = desk.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert dialog.look_seen is None
    dialog.start_button.click()
    desk.qtbot.waitUntil(lambda: dialog.report is not None, timeout=60_000)
    desk.rest()
    assert decided(desk, "d1", "people") == ["Ann Lee", "Bo Ek"]


def test_a_row_is_left_reset_and_chosen_from_the_list(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk, theirs(tmp_path / "d.jsonl"))
    to_mapping(desk, dialog)
    names, table = dialog.mapping.names, dialog.mapping.table
    to_row(desk, dialog, "LOC")
    row = row_of(dialog, "LOC")
    desk.press(K.Key_Return, rest=False)
    box = QApplication.focusWidget()
    assert isinstance(box, TargetBox)
    desk.press("k", "e", "e", "p", rest=False)
    desk.press(K.Key_Escape, rest=False)
    assert dialog.isVisible()
    assert not table.is_editing
    assert names.target(row) == "places"
    desk.press(K.Key_F2, rest=False)
    desk.press(K.Key_Down, rest=False)
    desk.press(K.Key_Return, rest=False)
    desk.qtbot.waitUntil(lambda: not table.is_editing, timeout=5000)
    settled(desk, dialog)
    assert names.is_corrected(row)
    desk.press(K.Key_Delete)
    settled(desk, dialog)
    assert names.target(row) == "places"
    map_to(desk, dialog, "LOC", "zzz")
    assert names.target(row) == "places", "what is no choice changes nothing"
    assert "text" not in names.choices(row)
    desk.press(K.Key_F2, rest=False)
    box = QApplication.focusWidget()
    assert isinstance(box, TargetBox)
    desk.press(K.Key_F4, rest=False)
    desk.qtbot.waitUntil(box.view().isVisible, timeout=5000)
    QTest.keyClick(box.view(), K.Key_Up)
    QTest.keyClick(box.view(), K.Key_Return)
    desk.qtbot.waitUntil(lambda: not table.is_editing, timeout=5000)
    settled(desk, dialog)
    assert names.is_corrected(row)
    assert dialog.report is None


def test_mappings_go_to_files_and_come_back(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk, theirs(tmp_path / "d.jsonl"))
    to_mapping(desk, dialog)
    map_to(desk, dialog, "Mensch", "people")
    dialog.mapping.save(str(tmp_path / "m.yaml"))
    saved = load_mapping(tmp_path / "m.yaml", load_default())
    assert saved == Mapped({"kicker": "metadata"}, {"Mensch": "people", "LOC": "places", "Zorg": "metadata"})
    go_to(desk, dialog.mapping.guess_button)
    desk.press(K.Key_Space)
    settled(desk, dialog)
    assert shown(dialog, "people") == []
    dialog.mapping.load(str(tmp_path / "m.yaml"))
    settled(desk, dialog)
    assert shown(dialog, "people") == ["Ann Lee", "Bo Ek"]
    (tmp_path / "bad.yaml").write_text("labels: {Mensch: nothing}\n")
    dialog.mapping.load(str(tmp_path / "bad.yaml"))
    assert "which is no field" in dialog.problem.text()
    assert shown(dialog, "people") == ["Ann Lee", "Bo Ek"]


def test_a_table_says_by_the_mapping_which_column_is_its_text(desk: Hands, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Nr;Kopf;Inhalt\n7;Harvest;The harvest was good.\n", "utf-8")
    dialog = opened(desk, tmp_path / "t.csv")
    assert "no column" in dialog.what.seen.toPlainText()
    assert "no article" in dialog.summary.text()
    to_mapping(desk, dialog)
    map_to(desk, dialog, "Inhalt", "text")
    map_to(desk, dialog, "Nr", "id")
    map_to(desk, dialog, "Kopf", "headline")
    assert shown(dialog, "headline") == ["Harvest"]
    run(desk, dialog)
    assert project(desk).number_of("7") is not None


def test_hostile_names_and_values_are_plain_text(desk: Hands, tmp_path: Path) -> None:
    markup = "<img src='file:///etc/passwd'><h1>big</h1>"
    spans = [[0, 4, f"{markup}{n}"] for n in range(10_500)]
    record = {"id": "h", "text": "Some words.", "label": spans, "huge": "x" * 2_000_000, markup: markup}
    path = tmp_path / "h.jsonl"
    path.write_text(json.dumps(record) + "\n", "utf-8")
    dialog = opened(desk, path)
    names = dialog.mapping.names
    assert names.rowCount() == 10_000
    assert "more names" in dialog.mapping.note.text()
    to_mapping(desk, dialog)
    assert names.index(row_of(dialog, markup), NAME).data() == markup
    assert len(str(names.index(row_of(dialog, "huge"), EXAMPLE).data())) <= 160
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or markup not in label.text()
    desk.press(K.Key_End, modifiers=CTRL)
    assert dialog.mapping.table.currentIndex().row() == 9_999
    map_to(desk, dialog, names.names[9_999].name, "people")
    assert names.target(9_999) == "people"
    desk.press(K.Key_F, modifiers=CTRL, rest=False)
    for letter in ">777":
        desk.press(letter, rest=False)
    first = dialog.mapping.table.currentIndex().row()
    assert ">777" in names.names[first].name
    desk.press(K.Key_Return, rest=False)
    assert ">777" in names.names[dialog.mapping.table.currentIndex().row()].name
    assert dialog.mapping.table.currentIndex().row() != first
    assert dialog.report is None, "Enter finds on and imports nothing"
    desk.press(K.Key_Down, rest=False)
    assert QApplication.focusWidget() is dialog.mapping.table
    dialog.reject()


def test_files_come_and_go_by_keys(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk, theirs(tmp_path / "d.jsonl"), tmp_path / "nothing.txt")
    assert "there is no such file" in dialog.what.seen.toPlainText()
    go_to(desk, dialog.what.files)
    desk.press(K.Key_Down, K.Key_End, K.Key_Delete)
    settled(desk, dialog)
    assert dialog.paths == [str(tmp_path / "d.jsonl")]
    assert "no such file" not in dialog.what.seen.toPlainText()
    desk.press(K.Key_Home, K.Key_Delete)
    settled(desk, dialog)
    assert (dialog.paths, dialog.what.seen.toPlainText()) == ([], "")
    assert not dialog.start_button.isEnabled()
    assert dialog.mapping.names.rowCount() == 0


def test_another_format_is_looked_at_anew(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk, theirs(tmp_path / "d.jsonl"))
    go_to(desk, dialog.what.form)
    desk.press("j", rest=False)
    while dialog.what.form.currentData() != "jsonl":
        desk.press(K.Key_Down, rest=False)
    settled(desk, dialog)
    assert dialog.what.seen.toPlainText().startswith("jsonl: one record a line")
    assert {n.name for n in dialog.mapping.names.names} >= {"label", "kicker", "id", "text"}
    assert not any(n.is_label for n in dialog.mapping.names.names)


def test_a_look_that_was_begun_does_not_outlive_the_dialog(
    desk: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from store.looking import look as looking

    stops: list[Callable[[], bool]] = []
    real = looking.look

    def kept(*given: Any, stopped: Callable[[], bool], **named: Any) -> Any:
        stops.append(stopped)
        return real(*given, stopped=stopped, **named)

    monkeypatch.setattr(looking, "look", kept)
    dialog = opened(desk, theirs(tmp_path / "d.jsonl"))
    dialog.look()
    desk.press(K.Key_Escape)
    assert all(stopped() for stopped in stops)


def test_help_is_a_key_away(desk: Hands, tmp_path: Path) -> None:
    dialog = opened(desk, theirs(tmp_path / "d.jsonl"))
    go_to(desk, dialog.help_button)
    desk.press(K.Key_Space)
    (page,) = dialog.findChildren(HelpDialog)
    assert "--map mapping.yaml" in page.page.toPlainText()


@pytest.mark.parametrize(("name", "words"), [(None, "What each format carries"), ("brat", "annotation.conf")])
def test_the_page_of_the_format_is_a_key_away(desk: Hands, tmp_path: Path, name: str | None, words: str) -> None:
    dialog = opened(desk, theirs(tmp_path / "d.jsonl"))
    dialog.what.form.setCurrentIndex(dialog.what.form.findData(name) if name else 0)
    go_to(desk, dialog.about_button)
    desk.press(K.Key_Space)
    (page,) = dialog.findChildren(HelpDialog)
    assert words in page.page.toPlainText()


@pytest.mark.parametrize("language", ["en", "de", "ru", "uz"])
def test_the_dialog_fits_a_small_screen(
    desk: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    from PySide6.QtCore import QRect

    from gui.dialogs import dialog as dialogs

    monkeypatch.setattr(dialogs, "room_for", lambda _: QRect(0, 0, 1024, 600))
    languages.install(language)
    try:
        dialog = opened(desk, theirs(tmp_path / "d.jsonl"))
        assert dialog.width() <= 1024
        assert dialog.height() <= 600
        for _ in range(2):
            assert dialog.body.horizontalScrollBar().maximum() == 0
            assert dialog.body.verticalScrollBar().maximum() == 0
            desk.press(K.Key_Tab, modifiers=CTRL)
    finally:
        languages.install("en")


def test_the_model_is_sound(desk: Hands, tmp_path: Path) -> None:
    seen = look([theirs(tmp_path / "d.jsonl")], load_default())
    model = NamesModel(desk.context.theme, load_default(), desk.window)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(seen.names, seen.mapped)
    model.setData(model.index(1, OURS), "people")
    model.to_guess()
    model.show(())
    assert tester.model() is model
