"""Dates, figures and languages as a person reads them, in the language of the window; what is stored is not touched."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pkgutil import get_data

from PySide6.QtCore import QDate, QLocale

from gui import languages
from store.articles import Value
from store.fields import Field, FieldType

_DATES = {
    "en": ("d MMMM yyyy", "{month} {year}"),
    "de": ("d. MMMM yyyy", "{month} {year}"),
    "ru": ("d MMMM yyyy", "{month} {year}"),
    "uz": ("d-MMMM, yyyy", "{month}, {year}"),
}
"""How a day and a month are written, as CLDR has them without the day of the week."""
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?)?)?")


def locale(language: str | None = None) -> QLocale:
    """Return the manners of the window's language, or of another one."""
    language = languages.current() if language is None else language
    if language == "uz":
        return QLocale(QLocale.Language.Uzbek, QLocale.Script.LatinScript)
    return QLocale("en_GB" if language == "en" else language)


def value_of(field: Field, value: Value) -> str | None:
    """Return a date, a figure or a language in words; None for what reads as it is stored."""
    if field.type is FieldType.DATE:
        return date(str(value.value), languages.current())
    if field.type is FieldType.LANGUAGE:
        return language(str(value.value), languages.current())
    if field.type is FieldType.NUMBER:
        from store.normalise import display

        return display(field, value, languages.current())
    return None


@lru_cache(maxsize=5_000)
def date(iso: str, language: str) -> str:
    """Return "24 October 2024, 17:06 +05:00" as far as a date goes; what is no date stays as it is."""
    match = _ISO.fullmatch(iso)
    if match is None:
        return iso.replace("T", " ", 1)
    year, month, day, clock, zone = match.groups()
    if month is None:
        return iso
    moment = QDate(int(year), int(month), int(day or 1))
    if not moment.isValid():
        return iso.replace("T", " ", 1)
    manners = locale(language)
    whole, short = _DATES.get(language, _DATES["en"])
    if day is None:
        return short.format(month=manners.standaloneMonthName(moment.month()), year=year)
    said = manners.toString(moment, whole)
    if clock is not None:
        said += f", {clock}" + (" UTC" if zone == "Z" else f" {zone}" if zone else "")
    return said


def day(moment: QDate, *, with_year: bool) -> str:
    """Return "22 Oct" or "22 Oct 2024", for lists."""
    form = {"de": "d. MMM", "uz": "d-MMM"}.get(languages.current(), "d MMM")
    return locale().toString(moment, form + " yyyy" if with_year else form)


@lru_cache(maxsize=1_000)
def language(tag: str, among: str) -> str:
    """Return "Uzbek (uz-Latn)": how a language is called, and its tag; the tag alone where nobody knows."""
    name = _names(among).get(tag.split("-", maxsplit=1)[0].lower())
    return f"{name} ({tag})" if name else tag


@cache
def _names(language: str) -> dict[str, str]:
    """Return the names of languages in one of them, from CLDR by way of Babel, which takes too long to load here."""
    from store.documents import loads

    names: dict[str, str] = loads(get_data("resources", "i18n/languages.json") or b"{}").get(language, {})
    return names
