"""Plain ISO 8601 and its like (compact, RFC 2822): checked part by part, kept with the precision and zone they have."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from store.errors import said
from store.normalise.context import InvalidValue, shorten

HINT = said("write it as 2024-10-22, 2024-10 or 2024")

_ISO = re.compile(
    r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})([.,]\d{1,9})?)?\s?(Z|z|"
    r"[+-]\d{2}(?::?\d{2})?)?)?)?)?"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?")
_RFC = re.compile(
    r"(?:[A-Z][a-z]{2},?\s+)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*([A-Z]{1,4}|[+-]\d{4})?"
)
_ZONES: Mapping[str, str] = {
    "Z": "Z", "UT": "Z", "UTC": "Z", "GMT": "Z", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00",
    "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "ET": "", "BST": "+01:00", "CET": "+01:00",
    "CEST": "+02:00", "MEZ": "+01:00", "MESZ": "+02:00", "EET": "+02:00", "EEST": "+03:00", "MSK": "+03:00",
    "МСК": "+03:00", "UZT": "+05:00", "ALMT": "+05:00", "IST": "+05:30", "JST": "+09:00", "KST": "+09:00",
}  # fmt: skip

_MONTH_NAMES = "January February March April May June July August September October November December".split()

_RFC_MONTHS = {name[:3]: number for number, name in enumerate(_MONTH_NAMES, 1)}


def parse_iso(words: str) -> str | None:
    """Return plain ISO 8601, checked, with the precision and zone it has; None where it is written otherwise."""
    match = _ISO.fullmatch(words) or _COMPACT.fullmatch(words)
    if match:
        found = match.groups()
        return _checked(words, found if match.re is _ISO else (*found[:6], None, found[6]))
    match = _RFC.fullmatch(words)
    if match:
        number = _RFC_MONTHS.get(match[2])
        if number:
            return _checked(words, (match[3], str(number), match[1], match[4], match[5], match[6], None, match[7]))
    return None


def from_timestamp(seconds: float) -> str:
    """Return the UTC date and time of a Unix time in seconds or milliseconds."""
    if abs(seconds) >= 1e11:
        seconds /= 1000
    try:
        return datetime.fromtimestamp(int(seconds), UTC).isoformat().replace("+00:00", "Z")
    except (ValueError, OverflowError, OSError) as error:
        raise InvalidValue('"{0}" is no date: {1}', seconds, HINT) from error


def parse_zone(words: str | None) -> str:
    """Return an ISO zone for the words of one, nothing where they name none that is known."""
    if not words:
        return ""
    words = words.strip().upper()
    if words in _ZONES:
        return _ZONES[words]
    match = re.fullmatch(r"(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?", words)
    if match and int(match[2]) <= 14 and int(match[3] or 0) < 60:
        return f"{match[1]}{int(match[2]):02d}:{match[3] or '00'}"
    return ""


def _checked(words: str, parts: Sequence[str | None]) -> str:
    """Put year, month, day, hour, minute, second, fraction and zone together, or say which of them cannot be."""
    year, month, day, hour, minute, second, fraction, zone = (*parts,)
    year = year or ""
    no = said('"{0}" is no date:', shorten(words))
    if int(year) < 1:
        raise InvalidValue("{0} years go from 0001 to 9999", no)
    iso = year
    if month is not None:
        if not 1 <= int(month) <= 12:
            raise InvalidValue("{0} months go from 01 to 12", no)
        iso += f"-{int(month):02d}"
    if day is not None and month is not None:
        days = monthrange(int(year), int(month))[1]
        if not 1 <= int(day) <= days:
            raise InvalidValue("{0} {1} {2} has {3} days", no, _MONTH_NAMES[int(month) - 1], year, days)
        iso += f"-{int(day):02d}"
    if hour is not None:
        if int(hour) > 23:
            raise InvalidValue("{0} hours go from 00 to 23", no)
        if int(minute or 0) > 59 or int(second or 0) > 59:
            raise InvalidValue("{0} minutes and seconds go from 00 to 59", no)
        iso += f"T{int(hour):02d}:{minute}" + (f":{second}" if second else "")
        iso += fraction.replace(",", ".") if fraction else ""
        if zone:
            known = parse_zone(zone + ":00" if re.fullmatch(r"[+-]\d{2}", zone) else zone)
            if not known and zone.upper() not in _ZONES:
                raise InvalidValue("{0} zones are written as Z or +05:00", no)
            iso += known
    return iso
