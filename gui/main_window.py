"""The window: header, banner, three panes, footer, and the pages that stand in for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.banner import Banner
from gui.commands import Commands
from gui.context import Context
from gui.controls import scroll_bar_style
from gui.footer import Footer
from gui.header import Header
from gui.keymap import KeyFilter, Keymap, shown
from gui.notices import Notices
from gui.pages.empty import EmptyPage
from gui.pages.welcome import WelcomePage
from gui.palette import Entry, Palette, find_articles
from gui.queue import QueuePane
from gui.reader import ReaderPane
from gui.record import RecordPane
from gui.session import Session
from gui.situation import Situation
from gui.theme import Theme

_PANES = (272, 764, 404)
_SIZE = QSize(1440, 900)


class _Handle(QSplitterHandle):
    """A line of one pixel that can be dragged."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        splitter = self.splitter()
        if isinstance(splitter, _Splitter):
            painter.fillRect(self.rect(), splitter.theme.colour("line"))
        painter.end()


class _Splitter(QSplitter):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class MainWindow(QMainWindow):
    """Puts the panes together and shows what the session tells; what commands do stands in `gui.actions`."""

    closed = Signal()
    """All is saved and the window is gone."""
    files_dropped = Signal(list)
    """Paths that were dropped on the window."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.desk = context.desk
        self._closing = False
        self.situation = Situation(self)
        self.commands = Commands(self.situation, self)
        self.keymap = Keymap(self.commands, context.settings.keys())
        self._build(context.theme)
        self.key_filter = KeyFilter(self, self.commands, self.keymap)
        self.key_filter.alt_pressed = self.header.open_menu
        self.key_filter.passes = self.situation.belongs_to_widget
        self.notices = Notices(self)
        self.deeds = Actions(self)
        self._connect()
        self.keys_changed()
        self.setAcceptDrops(True)
        self.set_theme(context.theme)
        self._restore()

    # --- making --------------------------------------------------------------------------------------------------

    def _build(self, theme: Theme) -> None:
        central = QWidget(self)
        self.header = Header(theme, central)
        self.banner = Banner(theme, central)
        self.footer = Footer(theme, self.commands, self.keymap, central)
        self.queue = QueuePane(self.desk, self.context)
        self.reader = ReaderPane(self.desk, theme)
        self.record = RecordPane(self.desk, theme, complete=self._complete)
        self.empty = EmptyPage(theme)
        self.middle = QStackedWidget()
        self.middle.setMinimumWidth(320)
        self.middle.addWidget(self.reader)
        self.middle.addWidget(self.empty)
        self.splitter = _Splitter(theme, central)
        for pane in (self.queue, self.middle, self.record):
            self.splitter.addWidget(pane)
        self.record.setMinimumWidth(280)
        for position in range(3):
            self.splitter.setStretchFactor(position, int(position == 1))
        self.splitter.setSizes(list(_PANES))
        self.welcome = WelcomePage(theme)
        self.stack = QStackedWidget(central)
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.welcome)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.header, self.banner, self.stack, self.footer):
            layout.addWidget(part, int(part is self.stack))
        self.setCentralWidget(central)
        self.palette_list = Palette(
            self,
            self.header.palette_field,
            theme=theme,
            commands=self.commands,
            keymap=self.keymap,
            search=self._search,
        )
        self.header.show_annotator(self.context.annotator)

    def _connect(self) -> None:
        context = self.context
        context.project_opened.connect(self._on_project_opened)
        context.project_closed.connect(self.show_welcome)
        context.project_failed.connect(self._on_project_failed)
        context.theme_changed.connect(self.set_theme)
        self.desk.article_opened.connect(self._on_article_opened)
        self.desk.state_changed.connect(self.commands.changed)
        self.desk.focus_changed.connect(self.commands.changed)
        self.reader.selection_changed.connect(self.commands.changed)
        self.empty.chosen.connect(self.commands.run)
        self.welcome.chosen.connect(self.commands.run)
        self.palette_list.left.connect(self.focus_review)
        self.palette_list.article_chosen.connect(self.open_article)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self.commands.changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(context.refresh_theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        palette = theme.palette()
        self.setPalette(palette)
        self.splitter.theme = theme
        for part in (
            self.header, self.banner, self.footer, self.queue, self.reader, self.record, self.empty, self.welcome,
            self.palette_list,
        ):  # fmt: skip
            part.set_theme(theme)
        self.reader.verticalScrollBar().setStyleSheet(scroll_bar_style(theme, "reading"))
        self.queue.list.verticalScrollBar().setStyleSheet(scroll_bar_style(theme, "window"))
        self.splitter.update()

    def keys_changed(self) -> None:
        """Teach the keys as they are now, wherever they are taught."""
        first = {c.id: shown(keys[0]) for c in self.commands if (keys := self.keymap.keys(c))}
        self.header.palette_field.set_cap(first.get("palette.show", ""))
        self.record.set_keys(first)
        self.commands.changed.emit()

    # --- projects ------------------------------------------------------------------------------------------------

    def _on_project_opened(self, session: Session) -> None:
        self.notices.watch(session)
        self.commands.set_fields(session.project.fields)
        self.setWindowTitle(f"{session.project.name} – Copydesk")
        self.header.show_project(session.project.name, session.project.location)
        self.header.show_annotator(session.annotator)
        self.stack.setCurrentWidget(self.splitter)
        self.focus_review()

    def _on_project_failed(self, location: str, reason: str) -> None:
        if self.context.session is None:
            self.show_welcome(reason)
        else:
            self.banner.tell("failed", f"{location}: {reason}", {self.tr("OK"): self.banner.dismiss})

    def show_welcome(self, problem: str = "") -> None:
        """Show the page with the recent projects; `problem` says why one could not be opened."""
        self.setWindowTitle("Copydesk")
        self.header.show_project("")
        self.footer.show_nothing()
        self.banner.dismiss()
        self.welcome.show_recent(self.context.settings.recent_projects)
        self.welcome.show_problem(problem)
        self.stack.setCurrentWidget(self.welcome)
        self.commands.changed.emit()

    # --- articles ------------------------------------------------------------------------------------------------

    def _on_article_opened(self, state: object) -> None:
        self.middle.setCurrentWidget(self.reader if state is not None else self.empty)
        self.commands.changed.emit()

    def open_article(self, number: int) -> None:
        """Open an article, wherever it was found; what an editor holds is kept first."""
        if self.context.session is not None and self.record.commit():
            self.context.session.open_article(number)
            self.focus_review()

    def focus_review(self) -> None:
        """Put the keyboard where bare letters are commands."""
        target = self.record if self.stack.currentWidget() is self.splitter else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complete(self, field: str, typed: str, answer: Callable[[list[str]], None]) -> None:
        session = self.context.session
        if session is not None:
            session.read(lambda project: project.complete(field, typed), answer, self, "complete")

    def _search(self, words: str, answer: Callable[[list[Entry]], None]) -> None:
        session = self.context.session
        if session is not None:
            session.read(lambda project: find_articles(project, words), answer, self, "search")

    # --- the window itself ---------------------------------------------------------------------------------------

    def _restore(self) -> None:
        settings = self.context.settings
        if (geometry := settings.state("geometry")) is None or not self.restoreGeometry(geometry):
            screen = self.screen().availableGeometry().size()
            self.resize(_SIZE.boundedTo(screen))
        if (panes := settings.state("panes")) is not None:
            self.splitter.restoreState(panes)
            self.splitter.setHandleWidth(1)

    def keep_state(self) -> None:
        """Remember size and panes for the next time."""
        self.context.settings.keep_state("geometry", self.saveGeometry())
        self.context.settings.keep_state("panes", self.splitter.saveState())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once all is saved; what cannot be saved is asked about."""
        session = self.context.session
        if not self.record.commit():
            event.ignore()
            self.footer.tell(self.tr("An editor is open with a value that cannot be kept; Esc leaves it."))
            return
        if session is not None and session.unsaved and not self._may_lose(session):
            event.ignore()
            return
        if session is not None and session.is_writing:
            event.ignore()
            self.footer.tell(self.tr("Saving the last changes, then the window closes…"))
            if not self._closing:
                self._closing = True
                session.when_settled(self._close_again)
            return
        self.keep_state()
        event.accept()
        self.closed.emit()

    def _close_again(self) -> None:
        self._closing = False
        self.close()

    def _may_lose(self, session: Session) -> bool:
        """Ask before changes are lost that could not be saved; those on their way are waited for, not asked about."""
        if not self.situation.unsaved:
            return True
        answer = QMessageBox.question(
            self,
            "Copydesk",
            self.tr("{0} changes could not be saved. Close without them?").format(session.unsaved),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Discard

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the paths of what was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
