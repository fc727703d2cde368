"""A month under the date editor."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from gui import worded
from gui.theme import Theme


class Calendar(QFrame):
    """A month to pick a day from; the keyboard stays in the input above it."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._month = QCalendarWidget(self)
        self._month.setLocale(worded.locale())
        self._month.setGridVisible(False)
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        for child in [self._month, *self._month.findChildren(QWidget)]:
            child.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for name, sign in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            if (button := self._month.findChild(QToolButton, name)) is not None:
                button.setIcon(QIcon())  # the style's arrows are black in the dark theme, too
                button.setText(sign)
        self.picked = self._month.clicked
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._month)
        self.set_theme(theme)
        self.hide()

    def selected(self) -> QDate:
        """Return the day that Enter would take."""
        return self._month.selectedDate()

    def select(self, day: QDate) -> None:
        """Mark a day and show its month."""
        self._month.setSelectedDate(day)

    def open_under(self, under: QWidget, day: QDate) -> None:
        """Open under an input, or above it where there is no room."""
        window = under.window()
        self.select(day)
        self.resize(max(self.sizeHint().width(), under.width()), self.sizeHint().height())
        below = under.mapTo(window, QPoint(0, under.height() + 3))
        x = min(below.x(), window.width() - self.width() - 4)
        fits = below.y() + self.height() <= window.height()
        self.move(max(0, x), below.y() if fits else max(0, below.y() - under.height() - self.height() - 6))
        self.show()
        self.raise_()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        c = {role: theme.colour(role).name() for role in ("popup", "popup_line", "text", "muted", "accent",
                                                          "accent_text", "selection_row")}  # fmt: skip
        self._month.setFont(theme.ui_font(12))
        head, day = QTextCharFormat(), QTextCharFormat()
        head.setForeground(theme.colour("muted"))
        head.setBackground(theme.colour("popup"))
        day.setForeground(theme.colour("text"))
        self._month.setHeaderTextFormat(head)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(weekend, day)
        self.setStyleSheet(
            f"Calendar {{ background: {c['popup']}; border: 1px solid {c['popup_line']}; border-radius: 6px; }}"
            f"QCalendarWidget QWidget {{ background: {c['popup']}; color: {c['text']}; }}"
            f"QCalendarWidget QToolButton {{ border: 0; padding: 3px 6px; color: {c['text']}; }}"
            "QCalendarWidget QToolButton::menu-indicator { image: none; }"
            f"QCalendarWidget QToolButton:hover {{ background: {c['selection_row']}; border-radius: 4px; }}"
            f"QCalendarWidget QAbstractItemView {{ selection-background-color: {c['accent']};"
            f" selection-color: {c['accent_text']}; outline: 0; }}"
            f"QCalendarWidget QAbstractItemView:disabled {{ color: {c['muted']}; }}"
        )
