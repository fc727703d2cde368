"""Pictures of the real window on a real project, drawn off screen."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.dialogs.export.dialog import ExportDialog
    from gui.dialogs.importing.dialog import ImportDialog

PAGES = (
    "review", "welcome", "empty", "done", "filter", "completion", "query-error", "query-help", "selection", "filters",
    "palette", "import", "import-mapping", "import-report", "export", "export-splits", "export-losses",
    "keys", "settings", "note", "crash", "trouble", "fields", "new", "find", "caret",
    "point", "candidates", "always", "rules", "rules-help", "quality", "summary", "against", "blind",
    "original", "stacked", "focus", "alone", "read-only", "backups", "salvage", "salvaged", "trash",
    "extractors", "extractors-help",

    "bulk-accept", "bulk-spread", "bulk-replace", "value-split", "value-merge",
)  # fmt: skip
"""What there is a picture of; all but `welcome` need a project."""
_PATIENCE = 60.0


def render(  # noqa: PLR0917 - the command line names them
    project_path: str | Path | None,
    out_png: str | Path,
    article: str | None = None,
    theme: str = "light",
    size: tuple[int, int] = (1440, 900),
    page: str = "review",
    *,
    annotator: str | None = None,
    scale: float = 1.0,
) -> None:
    """Draw one page of the window into a PNG file; the project is read and not changed.

    `size` is in device-independent pixels, `scale` pixels for each of them. `annotator` is whose review is shown, by
    default the project's only one. Raises UserError where the project, the article or the page cannot be shown.
    """
    from store.errors import UserError

    if page not in PAGES:
        raise UserError(f"There is no page {page!r}; there are {', '.join(PAGES)}.")
    if theme not in ("light", "dark"):
        raise UserError(f"There is no theme {theme!r}; there are light and dark.")
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    picture = _Picture(theme, size, scale)
    try:
        picture.open(project_path if page != "welcome" else None, annotator)
        if article is not None:
            picture.open_article(article)
        picture.show(page)
        picture.save(Path(out_png))
    finally:
        picture.close()


class _Picture:
    """A window that nobody sees, with settings of its own."""

    def __init__(self, theme: str, size: tuple[int, int], scale: float) -> None:
        import tempfile

        from gui.app import dress, make_application
        from gui.commands import When
        from gui.context import Context
        from gui.main_window import MainWindow
        from gui.settings import Settings

        self._application = make_application()
        self._folder = tempfile.TemporaryDirectory(prefix="copydesk-")
        settings = Settings(Path(self._folder.name) / "copydesk.ini")
        settings.theme = theme
        settings.annotator = "annotator 1"
        self._context = Context(settings)
        self._scale = scale
        self._errors: list[Exception | str] = []
        dress(self._application, self._context.theme)
        self._window = MainWindow(self._context)
        # A project is only read here; the picture shows the keys of one that is worked on.
        real = self._window.commands.situation
        self._window.commands.situation = lambda: real() | (When.WRITABLE if self._context.session else When.ALWAYS)
        self._window.setFixedSize(*size)
        self._context.failed.connect(self._errors.append)
        self._context.project_failed.connect(lambda _, reason: self._errors.append(reason))
        self._window.show()

    def open(self, location: str | Path | None, annotator: str | None) -> None:
        """Open a project, or the welcome page where there is none."""
        if location is None:
            self._window.show_welcome()
            self._wait()
            return
        if annotator is None:
            annotator = self._only_annotator(location)
        if annotator is not None:
            self._context.set_annotator(annotator)
        self._context.open_project(str(location), read_only=True)
        self._wait(lambda: self._context.session is not None)
        self._wait()
        self._window.header.show_read_only(False)
        self._context.desk.read_only = False
        self._window.footer.show_nothing()  # that it is only read says something of the picture, not of the project

    def _only_annotator(self, location: str | Path) -> str | None:
        from store.project import Project

        with Project.open(location, read_only=True) as project:
            names = project.annotators()
        return names[0] if len(names) == 1 else None

    def open_article(self, article_id: str) -> None:
        """Open an article by its id."""
        from store.errors import UserError

        session = self._context.session
        assert session is not None
        number = session.project.number_of(article_id)
        if number is None:
            raise UserError(f"There is no article {article_id!r} in this project.")
        self._window.open_article(number)
        self._wait(lambda: self._window.desk.state is not None)
        self._wait()

    def show(self, page: str) -> None:
        """Bring the window to a page."""
        shower: Callable[[], None] | None = getattr(self, f"_show_{page.replace('-', '_')}", None)
        if shower is not None:
            shower()
            self._wait()

    def _show_empty(self) -> None:
        self._window.context.desk.show(None)
        self._window.empty.show_no_articles()

    def _show_done(self) -> None:
        self._window.context.desk.show(None)
        self._window.empty.show_nothing_left(240, 3)

    def _show_filter(self) -> None:
        session = self._context.session
        assert session is not None
        session.open_article(None)
        self._window.queue.show_view("todo", "zzzzzz")

    def _type(self, query: str) -> None:
        from PySide6.QtTest import QTest

        self._window.activateWindow()
        self._window.queue.focus_filter()
        for letter in query:
            QTest.keyClick(self._window.queue.filter.edit, letter)  # type: ignore[call-overload]  # letters too
        self._wait()

    def _show_completion(self) -> None:
        self._type("-(lang:en OR people:")
        self._window.queue.chooser.line.offers.step(1)

    def _show_query_error(self) -> None:
        self._type("cotton headlin:export lang:en")
        self._window.queue.chooser.line.close_list()

    def _show_query_help(self) -> None:
        self._window.commands.run("queue.help")

    def _show_selection(self) -> None:
        for row in (1, 2, 4):
            if row < len(self._window.queue.model.numbers):
                self._window.queue.selection.toggle(row)

    def _show_filters(self) -> None:
        from gui.dialogs.filters import FiltersDialog
        from store.search.saved import SavedFilter

        session = self._context.session
        assert session is not None
        examples = (
            SavedFilter("Uzbek, to check", "lang:uz flagged:yes", "todo", "date"),
            SavedFilter("No author", "missing:authors"),
            SavedFilter("Big figures", 'figures>1000000 -@"No author"', "", "expected"),
        )
        FiltersDialog(self._window, session, examples).open()

    def _show_palette(self) -> None:
        self._window.activateWindow()
        self._window.palette_list.open()

    def _show_import(self) -> None:
        self._open_import()

    def _show_import_mapping(self) -> None:
        from gui.dialogs.importing.names import OURS

        dialog = self._open_import()
        dialog.tabs.setCurrentWidget(dialog.mapping)
        names, table = dialog.mapping.names, dialog.mapping.table
        rows = {one.name: row for row, one in enumerate(names.names)}
        names.setData(names.index(rows["Mensch"], OURS), "people")
        self._wait()
        table.setFocus()
        table.setCurrentIndex(names.index(rows["Firma"], OURS))

    def _show_import_report(self) -> None:
        from store.importer import ImportReport
        from store.interchange.anchors import Anchors
        from store.readers.items import Failure, Note

        failed = [Failure("theirs.jsonl, line 3", "it is not JSON: expecting value (column 1)")]
        notes = [Note("theirs.jsonl, line 2", "no field stands for the label 'MISC': its 1 span went to the metadata")]
        report = ImportReport(read=2, known=12, failed=failed, notes=notes, anchors=Anchors(5, 1, 1))
        self._open_import().show_report(report)

    def _open_import(self) -> ImportDialog:
        """Open the import dialog on a few files, one of them of another tool."""
        from gui.dialogs.importing.dialog import ImportDialog

        paths = _make_theirs(Path(self._folder.name))
        self._window.deeds.projects.ask_import([str(path) for path in paths])
        self._wait()
        return self._window.findChildren(ImportDialog)[0]

    def _show_export(self) -> None:
        self._window.commands.run("project.export")

    def _show_backups(self) -> None:
        self._window.commands.run("project.backups")

    def _show_export_splits(self) -> None:
        self._open_export().tabs.setCurrentIndex(1)

    def _show_export_losses(self) -> None:
        dialog = self._open_export()
        dialog.what.form.setCurrentIndex(dialog.what.form.findData("conll-2003"))
        dialog.what.only.setCurrentIndex(dialog.what.only.findData("all"))
        dialog.tabs.setCurrentIndex(2)

    def _open_export(self) -> ExportDialog:
        from gui.dialogs.export.dialog import ExportDialog

        self._window.commands.run("project.export")
        self._wait()
        return self._window.findChildren(ExportDialog)[0]

    def _show_extractors(self) -> None:
        from gui.dialogs.extractors.dialog import ExtractorsDialog

        self._window.commands.run("extractor.list")
        self._wait()
        self._window.findChildren(ExtractorsDialog)[0].try_it()

    def _show_extractors_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "extractors").open()

    def _show_trash(self) -> None:
        self._window.commands.run("project.trash")

    def _show_salvage(self) -> None:
        from gui.dialogs.salvage import SalvageDialog

        SalvageDialog(self._window, "/home/ann/archive/samarkand.copydesk").open()

    def _show_salvaged(self) -> None:
        from gui.dialogs.salvage import SalvageDialog
        from store.salvage import SalvageReport

        dialog = SalvageDialog(self._window, "/home/ann/archive/samarkand.copydesk")
        dialog.open()
        dialog._show_report(SalvageReport(articles=1204, articles_lost=3, values=8211, reviews=640, reviews_rebuilt=2,
                                          steps=4411, steps_lost=12))  # fmt: skip

    def _show_keys(self) -> None:
        self._window.commands.run("app.keys")

    def _show_settings(self) -> None:
        self._window.commands.run("app.settings")

    def _show_fields(self) -> None:
        self._window.commands.run("project.fields")

    def _show_new(self) -> None:
        self._window.commands.run("project.new")

    def _show_quality(self) -> None:
        self._window.commands.run("app.quality")

    def _show_summary(self) -> None:
        self._window.commands.run("app.session")

    def _show_against(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "anchoring").open()

    def _show_blind(self) -> None:
        state = self._window.desk.state
        blind = [f.field.key for f in state.fields if f.blind] if state is not None else []
        if blind:
            self._window.desk.show_field(blind[0])

    def _show_stacked(self) -> None:
        self._window.commands.run("view.stacked")

    def _show_focus(self) -> None:
        self._window.commands.run("view.focus")

    def _show_alone(self) -> None:
        self._window.commands.run("view.alone")

    def _show_read_only(self) -> None:
        self._window.header.show_read_only(True)
        self._window.footer.tell("“Accept” does nothing: this project is open for reading only.")

    def _show_original(self) -> None:
        self._window.commands.run("article.original")

    def _focus_person(self) -> None:
        from gui.desk import Focus

        self._window.desk.set_focus(Focus("people", 1))

    def _show_bulk_accept(self) -> None:
        self._window.commands.run("bulk.accept")

    def _show_bulk_spread(self) -> None:
        self._focus_person()
        self._window.commands.run("bulk.spread")

    def _show_bulk_replace(self) -> None:
        from gui.dialogs.bulk.changing import ChangeDialog

        self._focus_person()
        self._window.commands.run("bulk.replace")
        for dialog in self._window.findChildren(ChangeDialog):
            dialog.sought.setText(r"(\w+) (\w+ov)")
            dialog.regular.setChecked(True)
            dialog.by.setText(r"\2, \1")

    def _show_value_split(self) -> None:
        self._focus_person()
        self._window.commands.run("value.split")

    def _show_value_merge(self) -> None:
        self._focus_person()
        self._window.commands.run("value.merge")

    def _show_note(self) -> None:
        self._window.commands.run("article.note")

    def _show_find(self) -> None:
        from PySide6.QtTest import QTest

        self._window.activateWindow()
        self._window.commands.run("find.open")
        QTest.keyClicks(self._window.reader.finding.bar.field.edit, "the")

    def _show_caret(self) -> None:
        self._window.activateWindow()
        self._window.commands.run("view.caret")
        self._window.commands.run("caret.extend_sentence")

    def _show_point(self) -> None:
        self._window.activateWindow()
        self._window.commands.run("evidence.point")

    def _show_candidates(self) -> None:
        """List the candidates of the first value for which there are several."""
        from gui.desk import Focus
        from store.review.candidates import offers

        self._window.activateWindow()
        desk = self._window.desk
        for field in desk.state.fields if desk.state is not None else ():
            if offers(field, 0):
                desk.set_focus(Focus(field.field.key, 0))
                self._wait()
                self._window.commands.run("value.candidates")
                return

    def _show_always(self) -> None:
        from gui.desk import Focus

        self._window.desk.set_focus(Focus("people", 0))
        self._wait()
        self._window.commands.run("rule.always")

    def _show_rules(self) -> None:
        self._window.commands.run("rule.list")

    def _show_rules_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "rules").open()

    def _show_crash(self) -> None:
        from gui.crash import describe
        from gui.dialogs.crash import CrashDialog

        dialog = CrashDialog(self._window)
        dialog.show_report(describe(RuntimeError("an example")))
        dialog.open()

    def _show_trouble(self) -> None:
        from gui.steps import Trouble

        session = self._context.session
        assert session is not None
        session.trouble.emit(Trouble("The disk is full: the change was not saved.", 2))

    def save(self, out: Path) -> None:
        """Write the picture, with the dialog over the window where one is open."""
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QPainter, QPixmap
        from PySide6.QtWidgets import QDialog

        from store.errors import UserError

        window = self._window
        picture = QPixmap(window.size() * self._scale)
        picture.setDevicePixelRatio(self._scale)
        picture.fill(self._context.theme.colour("window"))
        window.render(picture)
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                shown = QPixmap(dialog.size() * self._scale)
                shown.setDevicePixelRatio(self._scale)
                dialog.render(shown)
                painter = QPainter(picture)
                painter.fillRect(window.rect(), self._context.theme.colour("shadow"))
                free = window.size() - dialog.size()
                painter.drawPixmap(QPoint(free.width() // 2, free.height() // 2), shown)
                painter.end()
        if not picture.save(str(out), "PNG"):
            raise UserError(f"{out} could not be written.")

    def close(self) -> None:
        """Close the window and end its threads."""
        from PySide6.QtCore import QEvent
        from PySide6.QtWidgets import QDialog

        for dialog in self._window.findChildren(QDialog):
            dialog.done(0)
        self._context.stop()
        self._window.close()
        self._window.deleteLater()
        self._context.deleteLater()
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._folder.cleanup()

    def _wait(self, until: Callable[[], bool] | None = None) -> None:
        """Handle events until nothing is on its way any more."""
        from PySide6.QtCore import QEventLoop

        from store.errors import UserError

        deadline = time.monotonic() + _PATIENCE
        jobs = self._context.jobs
        quiet = 0
        while quiet < 3:  # what a round of events posts is handled by the next ones
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            self._application.sendPostedEvents()
            settled = not jobs.busy and (until is None or until()) and not _timers_run(self._window)
            quiet = quiet + 1 if settled else 0
            if self._errors:
                error = self._errors[0]
                raise error if isinstance(error, Exception) else UserError(error)
            if time.monotonic() > deadline:
                raise UserError("The window did not come to rest.")
            if not settled:
                time.sleep(0.001)  # what is waited for runs in other threads, and would only be hindered


def _timers_run(window: object) -> bool:
    """Return whether something is about to happen a moment later; timers that repeat do not count."""
    from PySide6.QtCore import QObject, QTimer

    assert isinstance(window, QObject)
    return any(t.isActive() and t.isSingleShot() and t.interval() < 1000 for t in window.findChildren(QTimer))


_THEIRS = """\
{"id": 1, "kicker": "Cotton comes to Bukhara", "written_by": "Jane Roe", "text": "Ann Lee met Bo Ek in Oslo on Monday. \
The Keles Gazette says that Bo Ek left with 12 tons of cotton.", "label": [[0, 7, "Mensch"], [12, 17, "Mensch"], \
[21, 25, "LOC"], [41, 54, "Firma"], [65, 70, "Mensch"], [81, 98, "Menge"]]}
{"id": 2, "kicker": "A bridge opens", "written_by": "John Doe", "text": "Ann Lee opened the bridge of Oslo.", \
"label": [[0, 7, "Mensch"], [29, 33, "LOC"], [90, 99, "LOC"]]}
{"id": 3, "text": "This line is cut
"""


def _make_theirs(folder: Path) -> list[Path]:
    """Write examples of another tool, a table without a text, and a file that is none, to be looked at."""
    theirs, table, broken = (folder / name for name in ("theirs.jsonl", "feed.csv", "empty.txt"))
    theirs.write_text(_THEIRS, "utf-8")
    table.write_text("id,title,text\n1,Harvest,The harvest was good this year.\n", "utf-8")
    broken.write_bytes(b"")
    return [theirs, table, broken]
