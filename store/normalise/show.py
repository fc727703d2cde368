"""How a value is shown to a person: short, in the words of the window's language."""

from __future__ import annotations

import re
from decimal import Decimal

from store.articles import Scalar, Value
from store.fields import Field, FieldType
from store.normalise.languages import language_name
from store.normalise.values import number_words

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_POWERS = (12, 9, 6)
_SCALES = {
    "en": ("tn", "bn", "m"),
    "de": ("Bio.", "Mrd.", "Mio."),
    "ru": ("трлн", "млрд", "млн"),
    "uz": ("trln", "mlrd", "mln"),
}
_SIGNS = {"en": (",", "."), "de": (".", ","), "ru": ("\xa0", ","), "uz": ("\xa0", ",")}
"""What stands between thousands and before the fraction."""
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?")


def display(field: Field, value: Value, locale: str = "en") -> str:
    """Return a value as a person reads it: "4.4 bn USD", "22 Oct 2024", "English"."""
    shown = value.value
    if field.type is FieldType.BLOCKS:
        count = len(value.evidence)
        return f"{count:,} block{'' if count == 1 else 's'}"
    if shown is None:
        return ""
    if field.type is FieldType.NUMBER and isinstance(shown, int | float):
        return _figure(shown, value, locale)
    if field.type is FieldType.DATE:
        return _date(str(shown), locale)
    if field.type is FieldType.LANGUAGE:
        return language_name(str(shown), locale)
    if field.type is FieldType.QUOTE:
        return f"“{shown}”"
    return str(shown)


def _figure(number: int | float, value: Value, locale: str) -> str:
    unit = str(value.attributes.get("unit") or "")
    upper = value.attributes.get("to")
    words = _amount(number, locale)
    if isinstance(upper, int | float) and not isinstance(upper, bool):
        words = f"{words}{' to ' if locale.startswith('en') else '–'}{_amount(upper, locale)}"
    return f"{words} {unit}".rstrip()


def _amount(number: int | float, locale: str) -> str:
    """Return "4.4 bn", "1,000", "−32": scaled only where that says the number exactly."""
    language = locale.split("-", maxsplit=1)[0]
    sign = "−" if number < 0 else ""
    exact = abs(Decimal(number_words(number)))
    for power, name in zip(_POWERS, _SCALES.get(language, _SCALES["en"]), strict=True):
        scaled = exact.scaleb(-power)
        if scaled >= 1 and len(f"{scaled.normalize():f}".replace(".", "")) <= 4:
            return f"{sign}{_separated(scaled, language)} {name}"
    return f"{sign}{_separated(exact, language)}" if exact else "0"


def _separated(number: Decimal, language: str) -> str:
    thousands, fraction = _SIGNS.get(language, _SIGNS["en"])
    return f"{number.normalize():,f}".translate({ord(","): thousands, ord("."): fraction})


def _date(iso: str, locale: str) -> str:
    match = _DATE.fullmatch(iso)
    if not match:
        return iso
    year, month, day, clock, zone = match.groups()
    if month is None:
        return year
    if not locale.startswith("en"):
        local = _local(iso[:10], year, month, day, locale)
    else:
        local = f"{int(day)} {_MONTHS[int(month) - 1]} {year}" if day else f"{_MONTHS[int(month) - 1]} {year}"
    if clock:
        local += f", {clock}" + (" UTC" if zone == "Z" else f" {zone}" if zone else "")
    return local


def _local(iso: str, year: str, month: str, day: str | None, locale: str) -> str:
    from datetime import date

    from babel import UnknownLocaleError
    from babel.dates import format_date, format_skeleton

    moment = date(int(year), int(month), int(day or 1))
    try:
        name = locale.replace("-", "_")
        return str(format_date(moment, "medium", locale=name) if day else format_skeleton("yMMM", moment, locale=name))
    except (UnknownLocaleError, ValueError, KeyError):
        return iso


def scalar_words(value: Scalar) -> str:
    """Return a value as an editor starts with it: plain digits, ISO dates, tags."""
    if value is None:
        return ""
    return number_words(value) if isinstance(value, float) else str(value)
