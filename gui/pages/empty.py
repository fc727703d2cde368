"""The page in the place of the article: why none is open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.pages.page import Page
from gui.theme import Theme


class EmptyPage(Page):
    """Nothing imported yet, nothing left to review, a filter without hits, or nothing chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.show_nothing_chosen()

    def show_no_articles(self) -> None:
        """The project is empty."""
        self.show_page(
            "sheets",
            self.tr("No articles yet"),
            self.tr("Drop files or a folder on this window, or import them: pages, texts, JSONL, JSON, CSV."),
            [("project.import", self.tr("Import articles…"))],
        )

    def show_nothing_left(self, done: int, skipped: int) -> None:
        """All is reviewed."""
        text = self.tr("{0} articles are done.").format(f"{done:,}")
        buttons = [("project.export", self.tr("Export the dataset…"))]
        if skipped:
            text += " " + self.tr("{0} were skipped and wait for another look.").format(f"{skipped:,}")
            buttons.append(("queue.skipped", self.tr("Show what was skipped")))
        buttons.append(("queue.done", self.tr("Show what is done")))
        self.show_page("skipped" if skipped else "done", self.tr("Nothing left to review"), text, buttons)

    def add_summary(self, said: str) -> None:
        """Say below that all is reviewed what was done in this session, and today."""
        if self.is_nothing_left:
            self.text.setText(f"{self.text.text()}\n\n{said}")
            self.setAccessibleDescription(self.text.text())

    @property
    def is_nothing_left(self) -> bool:
        """Whether the page says that all is reviewed."""
        return self.title.text() == self.tr("Nothing left to review")

    def show_no_hits(self, query: str) -> None:
        """The filter matches nothing."""
        self.show_page(
            "lens",
            self.tr("No article matches"),
            self.tr("Nothing in this list matches “{0}”.").format(query),
            [("queue.clear_filter", self.tr("Take the filter away"))],
        )

    def show_end_of_list(self) -> None:
        """The list was gone through to its end."""
        self.show_page(
            "done",
            self.tr("That was the last of this list"),
            self.tr("Choose another list on the left, or go on with what is still to do."),
            [("queue.todo", self.tr("Show what is to do"))],
        )

    def show_nothing_chosen(self) -> None:
        """Articles there are, but none is open."""
        self.show_page("desk", self.tr("No article is open"), self.tr("Choose one on the left, or press Alt →."), [])
