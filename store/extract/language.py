"""Which language a text is written in: letters and function words where they settle it, else a trained identifier.

The identifier (py3langid) ships its model; it is loaded only when a text needs it. Uzbek in both scripts, Kazakh and
their
neighbours are told apart by letters and words that the others lack, because identifiers mix them up on short texts.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

_SAMPLE = 4000
_WORD = re.compile(r"[^\W\d_]+(?:['’ʻʼ‘`][^\W\d_]+)*")

_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
)
_UZBEK_WORDS = frozenset(
    "va bilan uchun bu ham boʻyicha bo'yicha yilda yil edi esa emas deb dedi bo'lgan bo'ldi qilindi qilingan haqida "
    "o'z o'zbekiston so'm ko'ra mazkur hamda ushbu kerak mumkin bir shu".split()
)
_UZBEK_CYRILLIC_WORDS = frozenset(
    "ва билан учун бу ҳам бўйича йилда йил эди эса эмас деб деди бўлган бўлди қилинди қилинган ҳақида ўз ушбу ҳамда "
    "мазкур керак мумкин шу".split()
)
_KAZAKH_WORDS = frozenset(
    "және мен үшін бұл де бойынша жылы болды болып деп деді туралы өз керек оның тағы ал бірақ қазақстан".split()
)
_ENGLISH_WORDS = frozenset(
    "the of and to in a is that for it was on with as by at from have be are this has he".split()
)
_RUSSIAN_WORDS = frozenset("и в на не что с по для из к о от как это за также его был до при он года или".split())
_GERMAN_WORDS = frozenset(
    "der die und das den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat "
    "dass".split()
)
_TAJIK = re.compile(r"[ӣӯҷ]")
_KAZAKH = re.compile(r"[әұһ]")
_UZBEK_CYRILLIC = re.compile(r"[ўҳ]")
_UKRAINIAN = re.compile(r"[їє]")
_ONLY_RUSSIAN = re.compile(r"[ыэ]")


def identify(text: str) -> tuple[str | None, float]:
    """Return the BCP 47 tag of the language of a text and how sure that is (0 to 1); None where there are no words."""
    sample = _sample(text)
    words = [w.lower() for w in _WORD.findall(sample)]
    letters = sum(map(len, words))
    if letters < 3:
        return None, 0.0
    tag, score = _own(sample, words, letters)
    if tag is None:
        tag, score = _identifier_says(sample)
    # A few words prove little.
    if letters < 20:
        score = min(score, 0.5)
    elif letters < 60:
        score = min(score, 0.75)
    return tag, round(score, 4)


def _sample(text: str) -> str:
    """Return enough of a text, from beyond its first lines where it is long: menus and tag lines stand at the ends."""
    if len(text) <= _SAMPLE:
        return text
    start = min(len(text) // 10, 500)
    return text[start : start + _SAMPLE]


def _own(sample: str, words: list[str], letters: int) -> tuple[str | None, float]:
    lower = sample.lower()
    for tag, pattern in _SCRIPTS:
        if len(pattern.findall(lower)) > 0.6 * letters:
            return tag, 0.99
    if sum("\u0400" <= c <= "\u04ff" for c in lower) > 0.6 * letters:
        return _cyrillic(lower, words, letters)
    plain = [re.sub(r"[’ʻʼ‘`]", "'", w) for w in words]
    english = sum(w in _ENGLISH_WORDS for w in plain)
    uzbek = sum(w in _UZBEK_WORDS for w in plain)
    marks = len(re.findall(r"[og]'[a-z]", re.sub(r"[’ʻʼ‘`]", "'", lower)))
    if (
        uzbek + marks >= 2
        and uzbek + marks > english
        and (uzbek + marks) / len(words) > 0.04
        and not re.search(r"[ışçəö]", lower)
    ):
        return "uz", min(0.99, 0.8 + 0.03 * (uzbek + marks))
    if len(words) >= 12 and english / len(words) > 0.2:
        return "en", 0.99
    if len(words) >= 12 and sum(w in _GERMAN_WORDS for w in plain) > 0.2 * len(words) and re.search(r"[äöüß]", lower):
        return "de", 0.99
    return None, 0.0


def _cyrillic(lower: str, words: list[str], letters: int) -> tuple[str | None, float]:
    def share(pattern: re.Pattern[str]) -> float:
        return len(pattern.findall(lower)) / letters

    if share(_KAZAKH) > 0.005 or sum(w in _KAZAKH_WORDS for w in words) > 0.06 * len(words):
        return "kk", 0.98
    if share(_TAJIK) > 0.005:
        return "tg", 0.97
    if share(_UZBEK_CYRILLIC) > 0.005 or sum(w in _UZBEK_CYRILLIC_WORDS for w in words) > 0.08 * len(words):
        return "uz-Cyrl", 0.98
    if share(_UKRAINIAN) > 0.004:
        return "uk", 0.98
    if len(words) >= 12 and share(_ONLY_RUSSIAN) > 0.008 and sum(w in _RUSSIAN_WORDS for w in words) > 0.1 * len(words):
        return "ru", 0.98
    return None, 0.0


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _identifier_says(sample: str) -> tuple[str | None, float]:
    tag, score = _identifier().classify(sample)
    return (str(tag), min(float(score), 0.99)) if tag != "und" else (None, 0.0)
