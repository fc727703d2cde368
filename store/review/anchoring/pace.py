"""How long reading takes: the time in which the sentences behind a decision can be read at all.

Speeds are characters a minute of texts read aloud by normally sighted adults (Trauzettel-Klosinski and Dietz 2012,
IReST, doi 10.1167/iovs.11-8284). Silent reading is about 1.3 times as fast on average, and hardly anybody reads more
than 1.7 times as fast (Brysbaert 2019: 238 words a minute, most adults from 175 to 300, against 183 aloud). What is
called too fast here is faster than that: skimming, not reading.
"""

from __future__ import annotations

ALOUD = {
    "ar": 612, "zh": 255, "nl": 978, "en": 987, "fi": 1078, "fr": 998, "de": 920, "he": 833, "it": 950, "ja": 357,
    "pl": 916, "pt": 913, "ru": 986, "sl": 885, "es": 1025, "sv": 917, "tr": 1054,
}  # fmt: skip
"""Characters a minute, by language."""
OTHERS = 882
"""For other languages: 68 ms a character, the mean of the fourteen alphabetic ones."""
_LIKE = {"uz": "tr", "kk": "tr", "ky": "tr", "az": "tr", "tk": "tr", "uk": "ru", "be": "ru", "bg": "ru", "fa": "ar"}
"""Languages that were not measured, and the nearest one that was."""
SILENT = 1.7
"""How many times as fast as aloud almost everybody's silent reading stays below."""

_ENDS = ".!?…。！？\n"


def characters_a_second(language: str | None) -> float:
    """Return the speed above which hardly anybody reads a language."""
    base = (language or "").split("-")[0].lower()
    return ALOUD.get(_LIKE.get(base, base), OTHERS) * SILENT / 60


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the run between the signs that may end a sentence around a span: rather too short than too long."""
    first = max(text.rfind(sign, 0, start) for sign in _ENDS) + 1
    last = min((at for sign in _ENDS if (at := text.find(sign, end)) >= 0), default=len(text))
    return first, last
