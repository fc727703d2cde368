"""A help page to be read: one Markdown file of resources/help, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextFormat, QTextLength, QTextTable
from PySide6.QtWidgets import QTextEdit, QWidget

from gui import help_pages
from gui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_PERCENT = QTextLength.Type.PercentageLength


class HelpDialog(Dialog):
    """Shows one help page, to be read and copied from."""

    def __init__(self, window: MainWindow, name: str, over: QWidget | None = None) -> None:
        super().__init__(over if over is not None else window, window.context.theme, 640)
        self.name = name
        title = self._title()
        self.set_title(title)
        self.page = QTextEdit(self)
        self.page.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.page.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.page.setTabChangesFocus(True)
        self.page.setAccessibleName(title)
        self.page.setFont(self.theme.ui_font(13))
        self.page.document().setDocumentMargin(10)
        self.page.setMarkdown(help_pages.read(name))
        self._space_blocks()
        self._space_tables()
        self.page.setMinimumHeight(min(560, max(240, window.height() - 220)))
        self.column.addWidget(self.page, 1)
        close = self.button(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        self.buttons(close)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)  # the arrows and Page Down read on

    def _title(self) -> str:
        folder, _, page = self.name.rpartition("/")
        if folder:
            return self.tr("All formats") if page == "table" else self.tr("About the format {0}").format(page)
        return {
            "anchoring": self.tr("Against anchoring"),
            "extractors": self.tr("Extractors of your own"),
            "fields": self.tr("About fields"),
            "importing": self.tr("Importing with a mapping"),
            "query": self.tr("What the filter understands"),
            "rules": self.tr("Project rules"),
        }[self.name]

    def _space_blocks(self) -> None:
        """Give paragraphs room between them, and headings more above them."""
        block = self.page.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            if cursor.currentTable() is None:
                form = block.blockFormat()
                heading = bool(form.headingLevel())
                form.setTopMargin(10 if heading else 0)
                in_code = _is_code(block) and _is_code(block.next())
                close = heading or block.textList() is not None
                form.setBottomMargin(0 if in_code else 4 if close else 8)
                cursor.setBlockFormat(form)
            block = block.next()

    def _space_tables(self) -> None:
        """Give tables room in their cells instead of lines, and all first columns of two one width."""
        for frame in self.page.document().rootFrame().childFrames():
            if not isinstance(frame, QTextTable):
                continue
            look = frame.format().toTableFormat()
            look.setBorder(0)
            look.setCellPadding(5)
            look.setTopMargin(4)
            look.setBottomMargin(12)
            look.setWidth(QTextLength(_PERCENT, 100))
            if frame.columns() == 2:
                look.setColumnWidthConstraints([QTextLength(_PERCENT, 44), QTextLength(_PERCENT, 56)])
            frame.setFormat(look)


def format_page(name: str | None) -> str:
    """Return the name of a format's page; without a format, that of the table of all."""
    from store.format_table import page_name

    return f"formats/{'table' if name is None else page_name(name)}"


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
