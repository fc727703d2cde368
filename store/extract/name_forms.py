"""Forms of a name: the stem that its cases share, and the nominative behind a Russian oblique case."""

from __future__ import annotations

import re

from store.extract.gazetteer import folded, given_names

TURKIC_TAIL = re.compile(r"(?:ov|ev|ova|eva|ов|ев|ова|ева)(ning|ni|ga|da|dan|нинг|ни|га|да|дан|ның|ға|ді|ды|пен|бен)$")


def stem(word: str) -> str:
    """Return a name's word without the endings that cases put on it."""
    word = folded(word).rstrip(".")
    if "а" <= word[:1] <= "ӿ" and len(word) > 4:
        for ending in (
            "ыми",
            "ого",
            "ому",
            "ой",
            "ым",
            "им",
            "ом",
            "ем",
            "ую",
            "ая",
            "ий",
            "ый",
            "у",
            "а",
            "е",
            "ы",
            "я",
            "ю",
            "ь",
            "й",
            "и",
        ):
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                return word[: -len(ending)]
    tail = TURKIC_TAIL.search(word)
    if tail:
        return word[: tail.start(1)]
    for ending in ("ning", "dagi", "dan", "нинг", "ның", "нің"):
        if word.endswith(ending) and len(word) - len(ending) >= 5:
            return word[: -len(ending)]
    return word


def is_nearer_nominative(words: str, known: str) -> bool:
    """Tell whether a form of a Cyrillic name is nearer to the nominative than the one known: without a case ending."""
    if words == known or not ("а" <= words[:1].lower() <= "ӿ"):
        return False
    return nominative(words) == words and nominative(known) != known


def nominative(name: str) -> str:
    """Return a Russian "given name surname" in the nominative where its surname shows the case.

    "Олжасом Бектеновым" -> "Олжас Бектенов"; a woman's "Анна Петрова" stays.
    """
    words = name.split(" ")
    given, last = words[0], words[-1]
    names = given_names()
    if len(words) < 2 or not re.search(r"[а-яё]$", last):
        return name
    female = folded(given) in names and given[-1] in "ая"
    match = re.search(r"(?<=[оеё]в|ин|ын)(ым|а|у|е)$", last)
    if match and not (female and match[1] == "а"):
        case = match[1]
        base = last[: match.start()]
        first = _given_nominative(given, names)
        if case in {"а", "у", "е"} and first == given and given[-1] not in "ауюяе":
            return name
        return " ".join([first, *words[1:-1], base])
    match = re.search(r"(?<=ск|цк)(ого|ому|им|ом)$", last)
    if match:
        return " ".join([_given_nominative(given, names), *words[1:-1], last[: match.start()] + "ий"])
    match = re.search(r"(?<=[оеё]в|ин)(ой)$", last)
    if match:
        first = re.sub(r"(?:ой|ей|ы|е|у)$", "а", given) if folded(given) not in names else given
        return " ".join([first, *words[1:-1], last[: match.start()] + "а"])
    return name


def _given_nominative(given: str, names: frozenset[str]) -> str:
    if folded(given) in names and given[-1] not in "ую":
        return given
    for ending, plain in (
        ("ем", "й"),
        ("ом", ""),
        ("ею", "ей"),
        ("я", "й"),
        ("ю", "й"),
        ("а", ""),
        ("у", ""),
        ("е", ""),
    ):
        if given.endswith(ending) and len(given) - len(ending) >= 3:
            return given[: -len(ending)] + plain
    return given
