"""Import, export and settings by dialog, as a person uses them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton

from gui.dialogs.export.dialog import ExportDialog
from gui.dialogs.importing.dialog import ImportDialog
from gui.dialogs.importing.names import OURS
from gui.dialogs.settings import SettingsDialog
from store.exporter import export
from store.project import Project
from store.readers.detect import Format
from store.readers.registry import readers
from tests.gui.conftest import Hands
from tests.gui.projects import document

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def drop(hands: Hands, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    event = QDropEvent(
        QPointF(QPoint(300, 300)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    hands.window.dropEvent(event)


def records(path: Path, *documents: dict[str, Any]) -> Path:
    path.write_text("\n".join(json.dumps(d) for d in documents) + "\n", "utf-8")
    return path


def importing(hands: Hands) -> ImportDialog:
    dialog = hands.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    return dialog


def finish(hands: Hands, dialog: ImportDialog) -> None:
    hands.qtbot.waitUntil(lambda: dialog.report is not None, timeout=60_000)
    hands.rest()


def test_dropped_files_are_imported_and_failures_listed(desk: Hands, tmp_path: Path) -> None:
    good = records(tmp_path / "more.jsonl", document(7), document(8))
    with good.open("a", encoding="utf-8") as out:
        out.write("{broken\n")
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    drop(desk, good, empty)
    dialog = importing(desk)
    assert dialog.paths == [str(good), str(empty)]
    dialog.start_button.click()
    finish(desk, dialog)
    assert "2 articles read" in dialog.reporting.summary.text()
    told = dialog.reporting.failures.toPlainText()
    assert "empty.txt" in told
    assert "more.jsonl" in told
    dialog.reporting.copy_button.click()
    assert "empty.txt" in QGuiApplication.clipboard().text()
    dialog.start_button.click()
    desk.rest()
    assert desk.window.header.progress_text.text() == "0 of 5 reviewed"
    assert len(desk.window.queue.model.numbers) == 5


def test_importing_into_an_empty_project_opens_the_first_article(hands: Hands, tmp_path: Path) -> None:
    with Project.create(tmp_path / "new.copydesk"):
        pass
    hands.open(tmp_path / "new.copydesk")
    hands.press(K.Key_I, modifiers=CTRL, rest=False)
    dialog = importing(hands)
    assert not dialog.start_button.isEnabled()
    dialog.add_paths([str(records(tmp_path / "one.jsonl", document(1)))])
    dialog.start_button.click()
    finish(hands, dialog)
    dialog.accept()
    hands.qtbot.waitUntil(lambda: hands.article == "a1", timeout=5000)


def test_a_record_of_an_extractor_comes_in_by_a_mapping(desk: Hands, tmp_path: Path) -> None:
    record = {"id": "x", "text": "Big news\n\nJane Roe wrote it.", "ueberschrift": "Big news"}
    path = tmp_path / "theirs.jsonl"
    path.write_text(json.dumps(record) + "\n", "utf-8")
    drop(desk, path)
    dialog = importing(desk)
    desk.qtbot.waitUntil(lambda: dialog.mapping.names.rowCount() == 3, timeout=10_000)
    names = dialog.mapping.names
    row = next(n for n, name in enumerate(names.names) if name.name == "ueberschrift")
    assert names.setData(names.index(row, OURS), "headline")
    assert not names.setData(names.index(row, OURS), "nothing")
    dialog.what.extract.setChecked(False)
    dialog.start_button.click()
    finish(desk, dialog)
    dialog.accept()
    assert desk.context.session is not None
    project = desk.context.session.project
    number = project.number_of("x")
    assert number is not None
    assert project.article(number).suggestions["headline"][0].value == "Big news"


def test_cancelled_keeps_what_was_read(desk: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from store import importer

    began, real = threading.Event(), importer.import_paths

    def slow(*given: Any, cancelled: Callable[[], bool], **named: Any) -> Any:
        began.set()
        while not cancelled():
            pass
        return importer.ImportReport(read=1, cancelled=True)

    monkeypatch.setattr(importer, "import_paths", slow)
    drop(desk, records(tmp_path / "more.jsonl", document(7)))
    dialog = importing(desk)
    dialog.start_button.click()
    desk.qtbot.waitUntil(began.is_set)
    dialog.reject()
    finish(desk, dialog)
    assert "Cancelled" in dialog.reporting.summary.text()
    assert dialog.isVisible()
    dialog.accept()
    assert real is not slow


def test_the_import_dialog_offers_every_format(desk: Hands) -> None:
    desk.press(K.Key_I, modifiers=CTRL)
    form = importing(desk).what.form
    offered = [form.itemData(n) for n in range(form.count())]
    assert offered[0] is None
    assert set(offered[1:]) == {f.value for f in Format} | {r.name for r in readers()}
    assert all(form.itemText(n) for n in range(form.count()))


def exporting(hands: Hands) -> ExportDialog:
    dialog = hands.dialog(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    return dialog


def test_export_shows_the_first_record_and_writes_what_the_command_line_writes(desk: Hands, tmp_path: Path) -> None:
    desk.press(K.Key_Return, modifiers=CTRL)
    desk.press(K.Key_E, modifiers=CTRL)
    dialog = exporting(desk)
    desk.rest()
    assert "Forum number 1 opens" in dialog.looking.preview.toPlainText()
    out = tmp_path / "out.jsonl"
    dialog.what.place.setText(str(out))
    dialog.export_button.click()
    desk.qtbot.waitUntil(dialog.report.isVisible, timeout=10_000)
    desk.rest()
    assert str(out) in dialog.report.text.toPlainText()
    desk.press(K.Key_Return)
    assert not dialog_is_open(desk), "Enter closes what has been written"
    assert desk.context.session is not None
    export(desk.context.session.project, tmp_path / "same.jsonl", "jsonl")
    assert out.read_bytes() == (tmp_path / "same.jsonl").read_bytes()
    assert "1 record written" in desk.window.footer.message


def dialog_is_open(hands: Hands) -> bool:
    return any(d.isVisible() for d in hands.window.findChildren(ExportDialog))


@pytest.mark.parametrize("answer", ["Replace", "Keep"])
def test_an_existing_file_is_replaced_only_after_a_question(desk: Hands, tmp_path: Path, answer: str) -> None:
    desk.press(K.Key_Return, modifiers=CTRL)
    out = tmp_path / "out.jsonl"
    out.write_text("mine")
    desk.press(K.Key_E, modifiers=CTRL)
    dialog = exporting(desk)
    dialog.what.place.setText(str(out))
    dialog.export_button.click()
    desk.qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)), timeout=5000)
    box = dialog.findChildren(QMessageBox)[0]
    assert out.read_text() == "mine"
    button = next(b for b in box.findChildren(QPushButton) if b.text() == answer)
    button.click()
    desk.rest()
    if answer == "Replace":
        desk.qtbot.waitUntil(lambda: "mine" not in out.read_text(), timeout=5000)
    else:
        assert out.read_text() == "mine"


def test_an_export_that_fails_says_why_and_keeps_the_dialog(desk: Hands, tmp_path: Path) -> None:
    desk.press(K.Key_E, modifiers=CTRL)
    dialog = exporting(desk)
    dialog.what.place.setText(str(tmp_path / "missing" / "out.jsonl"))
    dialog.export_button.click()
    desk.qtbot.waitUntil(dialog.problem.isVisible, timeout=5000)
    assert dialog.problem.text()
    dialog.reject()


def test_settings_change_annotator_theme_and_threshold(desk: Hands) -> None:
    desk.press(K.Key_Comma, modifiers=CTRL)
    dialog = desk.dialog(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.annotator.setText("bea")
    dialog.appearance.setCurrentIndex(dialog.appearance.findData("dark"))
    dialog.threshold.setValue(0.4)
    dialog.accept_button.click()
    desk.rest()
    assert desk.context.theme.name == "dark"
    assert desk.window.header.annotator.text() == "bea"
    assert desk.window.desk.state is not None
    assert desk.window.desk.state.threshold == 0.4
    assert desk.window.desk.state.unsure == 0


def test_a_new_project_takes_dropped_files(hands: Hands, tmp_path: Path) -> None:
    hands.window.show_welcome()
    drop(hands, records(tmp_path / "one.jsonl", document(1)))
    with hands.qtbot.waitSignal(hands.context.project_opened):
        hands.window.deeds.projects.new(str(tmp_path / "made"))
    hands.rest()
    assert (tmp_path / "made.copydesk").exists()
    assert importing(hands).paths == [str(tmp_path / "one.jsonl")]


def test_a_dropped_project_is_opened(hands: Hands, make: Callable[..., Path]) -> None:
    path = make()
    with hands.qtbot.waitSignal(hands.context.project_opened):
        drop(hands, path)
    hands.rest()
    assert hands.article == "a1"
