"""The window: header, banner, three panes, footer, and the pages that stand in for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.banner import Banner
from gui.commands import Commands, When
from gui.context import Context
from gui.controls import scroll_bar_style
from gui.footer import Footer
from gui.header import Header
from gui.keymap import KeyFilter, Keymap, shown
from gui.note_line import NoteLine
from gui.panes import Panes
from gui.theme import Theme, load_reading_fonts
from store.fields import FieldSet

if TYPE_CHECKING:
    from gui.palette import Entry
    from gui.session import Session
    from store.project import Project
    from store.review.state import ReviewState

_SIZE = QSize(1440, 900)
_FRAME = QSize(12, 48)
"""What a window manager puts around the window, at most; nothing tells it before the window stands."""


def _nothing() -> When:
    return When.ALWAYS


class MainWindow(QMainWindow):
    """Puts the panes together; what commands do stands in `gui.actions`, what is told on its own in `gui.notices`.

    It is made in two goes, so that it can be painted before the panes are even imported: first the frame, then, with
    `furnish`, what is in it.
    """

    closed = Signal()
    """All is saved and the window is gone."""
    files_dropped = Signal(list)
    """Paths that were dropped on the window."""

    def __init__(self, context: Context, *, furnish: bool = True) -> None:
        super().__init__()
        self.context = context
        self._closing = self._furnished = False
        self.commands = Commands(_nothing, self)
        self.keymap = Keymap(self.commands, context.settings.keys())
        self._build(context.theme)
        self._restore()
        if furnish:
            self.furnish()

    # --- making --------------------------------------------------------------------------------------------------

    def _build(self, theme: Theme) -> None:
        central = QWidget(self)
        self.header = Header(theme, central)
        self.banner = Banner(theme, central)
        self.footer = Footer(theme, self.commands, self.keymap, central)
        self.note = NoteLine(theme, central)
        self.splitter = Panes(theme, self.context.settings, central)
        self.stack = QStackedWidget(central)
        self.stack.addWidget(self.splitter)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.header, self.banner, self.stack, self.note, self.footer):
            layout.addWidget(part, int(part is self.stack))
        self.setCentralWidget(central)
        self.setPalette(theme.palette())
        self.setAcceptDrops(True)
        self.header.show_annotator(self.context.annotator)
        self.header.palette_field.set_cap(shown(self.keymap.keys(self.commands["palette.show"])[0]))

    def furnish(self) -> None:
        """Put the panes, the pages and the commands in; once."""
        if self._furnished:
            return
        self._furnished = True
        from gui.pages.empty import EmptyPage
        from gui.pages.welcome import WelcomePage
        from gui.palette import Palette
        from gui.queue import QueuePane
        from gui.reader import ReaderPane
        from gui.record import RecordPane

        theme = self.context.theme
        self.desk = self.context.desk
        load_reading_fonts()
        self.queue = QueuePane(self.desk, self.context)
        self.reader = ReaderPane(self.desk, theme)
        self.record = RecordPane(self.desk, theme, complete=self._complete)
        self.empty = EmptyPage(theme)
        self.welcome = WelcomePage(theme)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.reader)
        self.middle.addWidget(self.empty)
        self.middle.setCurrentWidget(self.empty if self.desk.state is None else self.reader)
        self.palette_list = Palette(
            self,
            self.header.palette_field,
            theme=theme,
            commands=self.commands,
            keymap=self.keymap,
            search=self._search,
        )
        self.splitter.take(self.queue, self.middle, self.record)
        self.stack.addWidget(self.welcome)
        self._wire()
        self.set_theme(theme)
        self.keys_changed()

    def _wire(self) -> None:
        from gui.accessible import Voice
        from gui.actions import Actions
        from gui.ahead import Ahead
        from gui.anchoring import AgainstAnchoring
        from gui.bulk import Bulk
        from gui.comfort import Comfort
        from gui.companions import Companions
        from gui.extractors import Extractors
        from gui.field_actions import FieldActions
        from gui.keeping import Keeper
        from gui.notices import Notices
        from gui.queries import Queries
        from gui.situation import Situation

        context, commands = self.context, self.commands
        self.situation = commands.situation = Situation(self)
        self.key_filter = KeyFilter(self, commands, self.keymap)
        self.key_filter.alt_pressed = self.header.open_menu
        self.key_filter.passes = self.situation.belongs_to_widget
        self.notices = Notices(self)
        self.deeds = Actions(self)
        self.field_deeds = FieldActions(self)
        self.queries = Queries(self)
        self.against_anchoring = AgainstAnchoring(self)
        self.bulk = Bulk(self)
        self.comfort = Comfort(self)
        self.keeping = Keeper(self)
        self.extractors = Extractors(self)
        self.voice = Voice(self)
        self.companions = Companions(self)
        self.ahead = Ahead((self.reader.prepare, self.record.prepare, self.queue.prepare), self)
        context.project_closed.connect(self.ahead.clear)
        self.desk.article_opened.connect(self.ahead.clear)  # nothing is laid out between a key and its frame
        context.glanced.connect(self._on_glanced)
        context.project_opened.connect(self._on_project_opened)
        context.project_closed.connect(self.show_welcome)
        context.project_failed.connect(self._on_project_failed)
        context.theme_changed.connect(self.set_theme)
        self.desk.article_opened.connect(self._on_article_opened)
        self.desk.article_opened.connect(self.note.show_state)
        self.desk.state_changed.connect(self.note.show_state)
        self.note.written.connect(self.desk.set_note)
        self.note.left.connect(self.focus_review)
        self.desk.state_changed.connect(commands.changed)
        self.desk.focus_changed.connect(commands.changed)
        self.reader.selection_changed.connect(commands.changed)
        self.empty.chosen.connect(commands.run)
        self.welcome.chosen.connect(commands.run)
        self.queue.left.connect(self.focus_review)
        self.palette_list.left.connect(self.focus_review)
        self.palette_list.article_chosen.connect(self.open_article)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(commands.changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(context.refresh_theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.setPalette(theme.palette())
        for part in (
            self.header, self.banner, self.note, self.footer, self.queue, self.reader, self.record, self.empty,
            self.welcome, self.palette_list, self.splitter,
        ):  # fmt: skip
            part.set_theme(theme)
        self.reader.verticalScrollBar().setStyleSheet(scroll_bar_style(theme, "reading"))

    def keys_changed(self) -> None:
        """Teach the keys as they are now, wherever they are taught."""
        first = {c.id: shown(keys[0]) for c in self.commands if (keys := self.keymap.keys(c))}
        self.header.palette_field.set_cap(first.get("palette.show", ""))
        self.record.set_keys(first)
        self.commands.changed.emit()

    # --- projects ------------------------------------------------------------------------------------------------

    def _on_glanced(self, location: str, state: ReviewState) -> None:
        """Show the first article; what needs the project waits until that is open and the queue is read."""
        self.commands.hold()
        self.queue.filled.connect(self.commands.release, Qt.ConnectionType.SingleShotConnection)
        self._show_project(Path(location).stem, location, FieldSet(tuple(f.field for f in state.fields)))

    def _on_project_opened(self, session: Session) -> None:
        self.notices.watch(session)
        session.read_ahead.connect(self.ahead.take)
        self.ahead.hold_while(lambda: session.steps.is_writing)
        self.header.show_annotator(session.annotator)
        name, read_only = session.project.name, session.project.read_only
        self._show_project(name, session.project.location, session.project.fields)
        if read_only:
            self.setWindowTitle(self.tr("{0} (read-only) – Copydesk").format(name))
        self.header.show_read_only(read_only)
        self.note.set_read_only(read_only)

    def _show_project(self, name: str, location: str, fields: FieldSet) -> None:
        self.commands.set_fields(fields)
        self.setWindowTitle(f"{name} – Copydesk")
        self.header.show_project(name, location)
        self.stack.setCurrentWidget(self.splitter)
        self.focus_review()

    def _on_project_failed(self, location: str, reason: str) -> None:
        if self.context.session is None:
            self.show_welcome(reason)
            self.commands.release()
        else:
            said = reason if location in reason else f"{location}: {reason}"
            self.banner.tell("failed", said, {self.tr("OK"): self.banner.dismiss})

    def show_welcome(self, problem: str = "") -> None:
        """Show the page with the recent projects; `problem` says why one could not be opened."""
        self.setWindowTitle("Copydesk")
        self.header.show_project("")
        self.header.show_read_only(False)
        self.footer.show_nothing()
        self.banner.dismiss()
        self.welcome.show_recent(self.context.settings.recent_projects)
        self.welcome.show_problem(problem)
        self.stack.setCurrentWidget(self.welcome)
        self.focus_review()
        self.commands.changed.emit()

    # --- articles ------------------------------------------------------------------------------------------------

    def _on_article_opened(self, state: object) -> None:
        focus = QApplication.focusWidget()  # asked first: the pages hand it on as they come and go
        self.middle.setCurrentWidget(self.reader if state is not None else self.empty)
        panes = (self.queue, self.reader, self.record) if state is not None else (self.queue,)
        if focus is None or not any(pane is focus or pane.isAncestorOf(focus) for pane in panes):
            self.focus_review()
        self.commands.changed.emit()

    def open_article(self, number: int) -> None:
        """Open an article, wherever it was found; what an editor holds is kept first."""
        if self.context.session is not None and self.keep_editors():
            self.context.session.open_article(number)
            self.focus_review()

    def keep_editors(self) -> bool:
        """Keep what open editors hold; False where that cannot be: then the editor stays and says why."""
        if not self._furnished:
            return True
        self.note.keep()
        return self.record.commit()

    def focus_review(self) -> None:
        """Put the keyboard where bare letters are commands."""
        if self.stack.currentWidget() is self.welcome:
            target: QWidget = self.welcome
        else:
            target = self.record if self.desk.state is not None else self.empty
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complete(self, field: str, typed: str, answer: Callable[[list[str]], None]) -> None:
        session, state = self.context.session, self.desk.state
        if session is None or state is None:
            return
        if field in state and state[field].blind:
            answer([])
            return

        def read(project: Project) -> list[str]:
            from store.review.offers import offered

            return offered(state, field, typed, project.complete(field, typed))

        session.read(read, answer, self, "complete")

    def _search(self, words: str, answer: Callable[[list[Entry]], None]) -> None:
        from gui.palette import find_articles

        session = self.context.session
        if session is not None:
            who = session.annotator
            session.read(lambda project: find_articles(project, words, who), answer, self, "search")

    # --- the window itself ---------------------------------------------------------------------------------------

    def _restore(self) -> None:
        settings = self.context.settings
        if (geometry := settings.state("geometry")) is None or not self.restoreGeometry(geometry):
            screen = self.screen().availableGeometry().size()
            self.resize(_SIZE.boundedTo(screen - _FRAME))
        self.splitter.place()

    def keep_state(self) -> None:
        """Remember size and panes for the next time."""
        self.context.settings.keep_state("geometry", self.saveGeometry())
        self.splitter.keep()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once all is saved; what cannot be saved is asked about."""
        session = self.context.session
        if not self.keep_editors():
            event.ignore()
            self.footer.tell(self.tr("An editor is open with a value that cannot be kept; Esc leaves it."))
            return
        if self.context.unsaved_early:
            # Decided on the first article while its project is still being opened: they are written first.
            event.ignore()
            self.context.project_opened.connect(self._close_again, Qt.ConnectionType.SingleShotConnection)
            return
        if session is not None and session.steps.unsaved and not self._may_lose(session):
            event.ignore()
            return
        if session is not None and session.steps.is_writing:
            event.ignore()
            self.footer.tell(self.tr("Saving the last changes, then the window closes…"))
            if not self._closing:
                self._closing = True
                session.steps.when_settled(self._close_again)
            return
        self.keep_state()
        event.accept()
        self.closed.emit()

    def _close_again(self) -> None:
        self._closing = False
        QTimer.singleShot(0, self.close)  # behind whoever else hears the same

    def _may_lose(self, session: Session) -> bool:
        """Ask before changes are lost that could not be saved; those on their way are waited for, not asked about."""
        if not self.situation.unsaved:
            return True
        answer = QMessageBox.question(
            self,
            "Copydesk",
            self.tr("{0} changes could not be saved. Close without them?").format(session.steps.unsaved),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Discard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc, where nothing else wants it, take away why a project could not be opened."""
        if event.key() == Qt.Key.Key_Escape:
            self.banner.dismiss("failed")
        else:
            super().keyPressEvent(event)

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
