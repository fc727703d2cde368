"""The editor of dates: typed freely, stepped part by part, or picked from a calendar."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent

from gui import worded
from gui.record.editors.calendar import Calendar
from gui.record.editors.editor import ValueEditor
from gui.record.editors.inputs import Input, LineInput
from gui.theme import Theme
from store.articles import Value
from store.normalise import InvalidValue

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ](?P<hour>\d\d):(?P<minute>\d\d)(?P<rest>.*))?)?)?$"
)
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_IN_CALENDAR = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (-7, 0), Qt.Key.Key_Down: (7, 0),
    Qt.Key.Key_PageUp: (0, -1), Qt.Key.Key_PageDown: (0, 1),
}  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DateEditor(ValueEditor):
    """A date as precise as it is known: "2024", "2024-10", "22 October 2024", "2024-10-22 09:30 +05:00".

    What is left out of "22" or "22.10" is taken from the date that stood there. Up and Down change the part under the
    cursor, Alt+Down opens a calendar; below stands what the words mean.
    """

    wraps = False
    completes = False
    check_after = 120
    _calendar: Calendar | None = None

    def note_for(self, value: Value) -> str:
        """Say the date in ISO form, or in words where it is typed in ISO form."""
        iso = str(value.value)
        typed = self.main.words().strip().replace(" ", "T", 1)
        return f"= {iso}" if iso != typed else worded.value_of(self.field, value) or ""

    def parse(self, typed: str, attributes: Mapping[str, Any]) -> Value:
        """Return the date; a day alone, or day and month, stand in the month or year of the one being edited."""
        stood = str(self.value.value) if self.value is not None else self.context.published or ""
        return super().parse(complete_date(typed, stood, self.context.language or ""), attributes)

    def key(self, event: QKeyEvent, source: Input) -> bool:
        """Step the part under the cursor, open the calendar, or move in it."""
        if source is not self.main:
            return False
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._calendar is not None and self._calendar.isVisible() and self._calendar_key(event):
            return True
        if key == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier:
            self._open_calendar()
            return True
        if key in _STEPS and modifiers == Qt.KeyboardModifier.NoModifier:
            self._step(_STEPS[Qt.Key(key)])
            return True
        return False

    def close_lists(self) -> None:
        """Close the calendar, too."""
        super().close_lists()
        if self._calendar is not None:
            self._calendar.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        super().set_theme(theme)
        if self._calendar is not None:
            self._calendar.set_theme(theme)

    # --- stepping ---------------------------------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        assert isinstance(self.main, LineInput)
        typed = self.main.words().strip()
        cursor = self.main.cursorPosition()
        if self.main.words() != typed or not _ISO.match(typed):
            try:
                typed = str(self.parse(typed, {}).value).replace("T", " ", 1)
            except InvalidValue:
                self.check()
                return
            cursor = len(typed[:10])
        stepped = step_date(typed, cursor, by)
        if stepped is None:
            return
        self.main.set_words(stepped)
        match = _ISO.match(stepped)
        part = _part_at(stepped, cursor)
        if match is not None and part:
            start, end = match.span(part)
            self.main.setSelection(end, start - end)  # the cursor stays at the part's start
        self._on_edited()

    # --- calendar ---------------------------------------------------------------------------------------------------

    def _open_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = Calendar(self.window(), self._theme)
            self._calendar.picked.connect(self._on_picked)
        self._calendar.open_under(self.main, self._date())

    def _calendar_key(self, event: QKeyEvent) -> bool:
        assert self._calendar is not None
        key = Qt.Key(event.key())
        if key in _IN_CALENDAR and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            days, months = _IN_CALENDAR[key]
            self._calendar.select(self._calendar.selected().addDays(days).addMonths(months))
        elif key in _ENTER:
            self._on_picked(self._calendar.selected())
        elif key == Qt.Key.Key_Escape or key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._calendar.hide()
        else:
            return False
        return True

    def _date(self) -> QDate:
        try:
            iso = str(self.parse(self.main.words(), {}).value)
        except InvalidValue:
            iso = self.context.published or ""
        parts = [int(p) for p in iso[:10].split("-") if p.isdigit()]
        found = QDate(*[*parts, 1, 1][:3]) if parts else QDate.currentDate()
        return found if found.isValid() else QDate.currentDate()

    def _on_picked(self, day: QDate) -> None:
        """Put the picked day in, and keep the time."""
        assert self._calendar is not None
        self._calendar.hide()
        typed = self.main.words().strip()
        match = _ISO.match(typed)
        time = typed[10:] if match is not None and match["hour"] else ""
        self.main.set_words(day.toString(Qt.DateFormat.ISODate) + time)
        self.main.setFocus()
        self._on_edited()


_SHORT = re.compile(r"(\d{1,2})(?:\s?([./-])\s?(\d{1,2})\.?)?")
_MONTH_FIRST = ("en-us", "en-ph")


def complete_date(typed: str, stood: str, language: str = "") -> str:
    """Return "22" as a day of the month, and "22.10" as one of the year, of a date; other words as they are."""
    match, known = _SHORT.fullmatch(typed.strip()), _ISO.match(stood)
    if match is None or known is None:
        return typed
    first, mark, second = match.groups()
    day, month = int(first), known["month"]
    if second is not None:
        month = second
        if int(second) > 12 or (mark == "/" and language.lower() in _MONTH_FIRST):
            day, month = int(second), first
    if month is None or not 1 <= int(month) <= 12:
        return typed
    return f"{known['year']}-{int(month):02}-{day:02}"


def step_date(iso: str, cursor: int, by: int) -> str | None:
    """Change the part of a date that the cursor stands in; days, hours and minutes carry over.

    The precision stays as it is; None where the text is no date or would leave the years 1 to 9999.
    """
    match = _ISO.match(iso)
    part = _part_at(iso, cursor)
    if match is None or not part:
        return None
    year = int(match["year"])
    month = int(match["month"] or 1)
    day = int(match["day"] or 1)
    minutes = int(match["hour"] or 0) * 60 + int(match["minute"] or 0)
    if part == "year":
        year += by
    elif part == "month":
        year, month = year + (month - 1 + by) // 12, (month - 1 + by) % 12 + 1
    if not 1 <= year <= 9999 or not 1 <= month <= 12:
        return None
    try:
        moment = date(year, month, min(day, monthrange(year, month)[1]))
        if part == "day":
            moment += timedelta(days=by)
        elif part in ("hour", "minute"):
            minutes += by * (60 if part == "hour" else 1)
            moment += timedelta(days=minutes // 1440)
    except (OverflowError, ValueError):
        return None
    text = f"{moment.year:04}"
    if match["month"]:
        text += f"-{moment.month:02}"
    if match["day"]:
        text += f"-{moment.day:02}"
    if match["hour"]:
        text += f"{iso[10]}{minutes % 1440 // 60:02}:{minutes % 60:02}{match['rest']}"
    return text


def _part_at(iso: str, cursor: int) -> str:
    """Return the name of the part that a cursor stands in or behind."""
    match = _ISO.match(iso)
    if match is None:
        return ""
    parts = [name for name in ("year", "month", "day", "hour", "minute") if match[name]]
    return next((name for name in parts if cursor <= match.end(name)), parts[-1])
