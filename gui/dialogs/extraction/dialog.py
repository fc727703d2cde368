"""How good suggestions were: by field and extractor, by score, over time, by source, and what was corrected most."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import Dialog, DropDown
from gui.dialogs.extraction.plots import CalibrationPlot, CurvePlot
from gui.dialogs.figures import figure_table
from gui.dialogs.tabs import shrinks, tabs_style
from gui.languages import label
from gui.refusals import in_words
from store.errors import UserError
from store.review.anchoring.figures import Share
from store.review.decisions import Watch

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.project import Project
    from store.quality.report import Case, Report

_SHOWN = 500
"""How many of the articles behind a figure are listed at once."""
_PICTURE = QSize(760, 420)


class ExtractionDialog(Dialog):
    """Figures in pages, and below them the articles behind the one that is chosen."""

    progressed = Signal(int, int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.context.theme, 940)
        self._window = window
        self._report: Report | None = None
        self._closed = threading.Event()
        session = window.context.session
        self._labels = {f.key: label(f.label) for f in session.project.fields} if session is not None else {}
        self.set_title(self.tr("Extraction quality"))
        self.state = self.note(self.tr("Counting…"))
        self.column.addWidget(self.state)
        self._put_choices()
        self._put_pages()
        self._put_cases()
        close = self.button(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        self.save = self.button(self.tr("Save as…"))
        self.save.setEnabled(False)
        self.save.clicked.connect(self._ask_where)
        self.buttons(close, left=(self.save,))
        self.progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self.finished.connect(self._closed.set)
        self._count()
        self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- parts ------------------------------------------------------------------------------------------------------

    def _put_choices(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.first, self.second = DropDown(self.theme, self), DropDown(self.theme, self)
        for box, name in ((self.first, self.tr("Compare")), (self.second, self.tr("with"))):
            caption = QLabel(name, self)
            caption.setBuddy(box)
            box.setAccessibleName(name)
            box.setMinimumWidth(180)
            box.addItem(self.tr("nothing"))
            box.activated.connect(self._on_compare)
            row.addWidget(caption)
            row.addWidget(box)
        row.addStretch(1)
        self.column.addLayout(row)

    def _put_pages(self) -> None:
        self.tabs = QTabWidget(self)
        self.tabs.setStyleSheet(tabs_style(self.theme, "QWidget#plot_page"))
        self.fields = self._table(
            [self.tr("Field"), self.tr("Extractor"), self.tr("Right"), self.tr("Wrong"), self.tr("Missed"),
             self.tr("Precision"), self.tr("Recall"), "F1"],
            self.tr("Figures by field and extractor"),
            2,
        )  # fmt: skip
        self.sides = self._table(
            [self.tr("Field"), self.tr("Both"), self.tr("First alone"), self.tr("Second alone"), self.tr("Neither"),
             self.tr("Wrong, first"), self.tr("Wrong, second")],
            self.tr("Two extractors side by side"),
        )  # fmt: skip
        self.sources = self._table(
            [self.tr("Source"), self.tr("Articles"), self.tr("Corrections"), self.tr("Each")],
            self.tr("Sources that needed most corrections"),
        )
        self.corrections = self._table(
            [self.tr("Suggested"), self.tr("Put in its place"), self.tr("Field"), self.tr("Times")],
            self.tr("Commonest corrections"),
            3,
        )
        self.scored = DropDown(self.theme, self)
        self.scored.setAccessibleName(self.tr("Field whose scores are shown"))
        self.scored.activated.connect(self._show_bins)
        self.calibration = CalibrationPlot(self.theme, self.tr("score"), self.tr("of them right"), self)
        self.curve = CurvePlot(self.theme, self.tr("articles finished"), self.tr("corrections an article"), self)
        self.tabs.addTab(self.fields, self.tr("Fields"))
        self.tabs.addTab(self._plot_page(self.calibration, self.scored), self.tr("Scores"))
        self.tabs.addTab(self._plot_page(self.curve), self.tr("Course"))
        self.tabs.addTab(self.sources, self.tr("Sources"))
        self.tabs.addTab(self.corrections, self.tr("Corrections"))
        self.tabs.addTab(self.sides, self.tr("Side by side"))
        self.tabs.setTabVisible(self.tabs.indexOf(self.sides), False)
        self.tabs.setMinimumHeight(300)
        self.tabs.currentChanged.connect(self._show_cases)
        for table in (self.fields, self.sides, self.sources, self.corrections):
            table.currentItemChanged.connect(self._show_cases)
        self.column.addWidget(self.tabs, 3)

    def _put_cases(self) -> None:
        self.behind = self.note()
        self.column.addWidget(self.behind)
        self.cases = self._table(
            [self.tr("Article"), self.tr("Field"), self.tr("Suggested"), self.tr("Stands")],
            self.tr("Articles behind the figure; Enter opens one"),
            4,
        )
        self.cases.setMinimumHeight(120)
        self.cases.itemDoubleClicked.connect(self._open)
        self.cases.installEventFilter(self)
        self.column.addWidget(self.cases, 2)

    def _table(self, columns: Sequence[str], name: str, words: int = 1) -> QTreeWidget:
        table = figure_table(self, columns)
        for column in range(words):
            table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setAccessibleName(name)
        shrinks(table)
        return table

    def _plot_page(self, plot: QWidget, *above: QWidget) -> QWidget:
        page = QWidget(self)
        page.setObjectName("plot_page")
        column = QVBoxLayout(page)
        for widget in above:
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(plot, 1)
        return page

    # --- counting -----------------------------------------------------------------------------------------------------

    def _count(self, compare: tuple[str, str] | None = None) -> None:
        session = self._window.context.session
        if session is None:
            return
        watch = Watch(self.progressed.emit, self._closed.is_set)

        def read(project: Project) -> Report:
            return project.extraction_quality(compare=compare, watch=watch)

        session.read(read, self._show, self, "extraction quality")

    def _on_progressed(self, done: int, total: int) -> None:
        self.state.setText(self.tr("Counting: {0} of {1} articles…").format(f"{done:,}", f"{total:,}"))

    def _on_compare(self) -> None:
        chosen = self.first.currentText(), self.second.currentText()
        if self.first.currentIndex() > 0 and self.second.currentIndex() > 0 and chosen[0] != chosen[1]:
            self._count(chosen)
        else:
            self.tabs.setTabVisible(self.tabs.indexOf(self.sides), False)

    def _show(self, report: Report) -> None:
        self._report = report
        self.save.setEnabled(report.articles > 0)
        self.state.setText(
            self.tr(
                "Judged by {0} finished articles. In brackets the interval in which a share lies with 95 % confidence."
            ).format(f"{report.articles:,}")
            if report.articles
            else self.tr("No article is finished yet: finish some, and their decisions judge what was suggested.")
        )
        self._fill_choices(report)
        _fill(
            self.fields,
            [
                [
                    self._label(r.field), r.extractor or self.tr("all that was suggested"), f"{r.right:,}",
                    f"{r.wrong:,}", f"{r.missed:,}", self._share(r.precision), self._share(r.recall),
                    "–" if r.f1 is None else f"{r.f1:.3f}",
                ]
                for r in report.rows
            ],
            2,
        )  # fmt: skip
        _fill(
            self.sources,
            [[s.site, f"{s.articles:,}", f"{s.corrections:,}", f"{s.each:.2f}"] for s in report.sources],
            1,
        )
        _fill(
            self.corrections,
            [[before, after, self._label(key), f"{count:,}"] for key, before, after, count in report.corrections],
            3,
        )
        _fill(self.sides, [[self._label(c.field), *(f"{n:,}" for n in c.counts)] for c in report.compared], 1)
        self.tabs.setTabVisible(self.tabs.indexOf(self.sides), bool(report.compared))
        if report.compared:
            self.tabs.setCurrentWidget(self.sides)
        said = "; ".join(f"{count:,}: {each:.2f}" for count, each in report.curve)
        self.curve.show_points(report.curve, said)
        self._show_bins()
        self._show_cases()

    def _fill_choices(self, report: Report) -> None:
        if self.scored.count():
            return
        for box in (self.first, self.second):
            box.addItems(report.extractors)
            box.setEnabled(len(report.extractors) > 1)
        for key in report.calibration:
            self.scored.addItem(self._label(key) if key else self.tr("All fields"), key)
        whole = self.scored.findData("")
        self.scored.setCurrentIndex(max(whole, 0))

    def _label(self, key: str) -> str:
        return self._labels.get(key, key)

    def _share(self, share: Share) -> str:
        interval = share.interval
        if share.share is None or interval is None:
            return "–"
        low, high = (round(100 * end) for end in interval)
        return self.tr("{0} % ({1}–{2})").format(f"{100 * share.share:.1f}", low, high)

    def _show_bins(self) -> None:
        if self._report is not None:
            bins = self._report.calibration.get(self.scored.currentData() or "", ())
            said = "; ".join(f"{n / 10:.1f}: {self._share(s)}" for n, s in enumerate(bins) if s.of)
            self.calibration.show_bins(bins, said)

    # --- the articles behind a figure ---------------------------------------------------------------------------------

    def _chosen(self) -> Sequence[Case]:
        report, page = self._report, self.tabs.currentWidget()
        if report is None or not isinstance(page, QTreeWidget):
            return ()
        item = page.currentItem()
        if item is None:
            return ()
        row = page.indexOfTopLevelItem(item)
        if page is self.fields:
            return report.rows[row].cases
        if page is self.sources:
            return report.by_site[report.sources[row].site]
        if page is self.sides:
            return report.compared[row].cases
        key, before, after, _ = report.corrections[row]
        shown = next((r for r in report.rows if r.field == key and not r.extractor), None)
        return [c for c in shown.cases if (c.suggested, c.stands) == (before, after)] if shown is not None else ()

    def _show_cases(self, *_: object) -> None:
        if not hasattr(self, "cases"):
            return  # the pages are being made
        cases = self._chosen()
        _fill(self.cases, [[c.id, self._label(c.field), c.suggested, c.stands] for c in cases[:_SHOWN]], 4)
        listed = isinstance(self.tabs.currentWidget(), QTreeWidget)
        self.behind.setVisible(listed)
        self.cases.setVisible(listed)
        if cases:
            told = self.tr("What was wrong or missing, {0} cases. Enter opens an article.")
            self.behind.setText(told.format(f"{len(cases):,}"))
        else:
            self.behind.setText(self.tr("Choose a line to see the articles behind it."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the chosen article with Enter."""
        if (
            watched is self.cases
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._open()
            return True
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        item, session = self.cases.currentItem(), self._window.context.session
        row = self.cases.indexOfTopLevelItem(item) if item is not None else -1
        if session is not None and row >= 0:
            self._window.open_article(self._chosen()[row].number)
            self.accept()

    # --- saving -------------------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        name = Path(self._window.context.session.project.location).stem if self._window.context.session else ""
        kinds = [self.tr("Report (*.md)"), self.tr("Table (*.csv)"), self.tr("Picture of the plots (*.png)")]
        folder = self._window.context.settings.folder or str(Path.home())
        path, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the figures"), str(Path(folder) / f"{name}-quality.md"), ";;".join(kinds)
        )
        if path:
            ending = (".md", ".csv", ".png")[kinds.index(kind)] if kind in kinds else ".md"
            chosen = Path(path)
            self.save_to(chosen if chosen.suffix.lower() in (".md", ".csv", ".png") else Path(f"{path}{ending}"))

    def save_to(self, path: Path) -> None:
        """Write the figures: a report (.md), a table (.csv) or the plots (.png)."""
        from store.quality.texts import as_csv, as_markdown
        from store.writers.output import WholeFile

        report = self._report
        if report is None or self._window.context.session is None:
            return
        try:
            if path.suffix.lower() == ".png":
                data = self._picture()
            elif path.suffix.lower() == ".csv":
                data = as_csv(report).encode("utf-8", "replace")
            else:
                compare = (self.first.currentText(), self.second.currentText()) if report.compared else None
                name = self._window.context.session.project.name
                data = as_markdown(report, name, compare).encode("utf-8", "replace")
            with WholeFile(path, replace=True) as file:
                file.write(data)
                file.commit()
        except UserError as error:
            self.state.setText(in_words(error))
            return
        self.state.setText(self.tr("Saved: {0}").format(str(path)))

    def _picture(self) -> bytes:
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice

        both = QPixmap(_PICTURE.width() * 2, _PICTURE.height() * 4)
        both.fill(self.theme.colour("window"))
        painter = QPainter(both)
        for place, plot in enumerate((self.calibration, self.curve)):
            picture = plot.picture(_PICTURE)
            picture.setDevicePixelRatio(1)
            painter.drawPixmap(0, place * _PICTURE.height() * 2, picture)
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        both.save(buffer, "PNG")
        return bytes(data.data())


def _fill(table: QTreeWidget, rows: Sequence[Sequence[str]], words: int) -> None:
    """Put rows into a table; the first so many columns hold words, the others figures."""
    table.clear()
    for row in rows:
        item = QTreeWidgetItem(table, [" ".join(cell.split()) for cell in row])
        for column in range(words, len(row)):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column in range(words):
            item.setToolTip(column, f"<p style='white-space: pre-wrap'>{escape(row[column])}</p>")
