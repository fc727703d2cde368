"""The word lists that extraction looks names up in: places, given names, known organisations.

They ship in resources/words and are read once per process, on first use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_APOSTROPHES = str.maketrans(dict.fromkeys("’ʻʼ‘`ʹ´", "'"))
_DASHES = str.maketrans(dict.fromkeys("‐‑–−", "-"))

COMMON_PLACES = frozenset(
    "Nice Reading Bath Mobile Most Oral Essen Turn Split Of Man Bar Ray Tours Nancy Brest Pau Lens Bari Como Lodi "
    "Asti Terni Vac Bor "
    "Mus Van Bam Sari Male Sale Same Along Date Hit Police Batman Orange Independence Mission Garden Union "
    "Enterprise Victoria Santiago "
    "Lincoln Jackson Madison Arlington Aurora Anderson Henderson Garland Irving Chandler Salem Columbia Augusta "
    "Florence Charlotte Austin "
    "Houston Dallas Jordan Chad Georgia Turkey Guinea Togo Mali Cuba Niger Cologne Virginia Carolina Montana Dakota "
    "Washington Sydney "
    "Adelaide Lima Lagos Carrefour Surprise Providence Phoenix Buffalo Memphis Concord Plymouth Warren Wellington "
    "Santa Bath Hamilton "
    "Kent Paris London Troy Marion Kingston Lancaster Bolton Derby Preston Chester Lincoln Stockton Darwin Monroe "
    "Macon Jersey Christmas "
    "Talas Mary Sun Delta Central Western Oliver Semey Bilbao Marina Petra Sofia Male Aden Ye Hala Sana Cork Lusaka "
    "Regina "
    "Mandaue Bacon Imus Angeles Cavite Ho Mansa Angle Leon León Córdoba Cordoba Valencia Toledo Trujillo Barcelona "
    "Merida Mérida "
    "Aba Abu Ado Ila Ife Oyo Ogbomosho Amol Arak Fes Safi Beni Butembo Uvira Ube Ota Oita Tsu Kobe Mito Nara Saga "
    "Akita Chiba Sakai "
    "Fontana Modesto Corona Hialeah Mesa Reno Boise Plano Laredo Norfolk Scottsdale Fremont Spokane Tacoma "
    "Oceanside Newport".split()
)
"""Places whose names are words, or other people's and things' names too; a word before must ask for a place."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer; `code` and `name` together tell one from another, `spelling` is this entry's own."""

    kind: str
    code: str
    name: str
    spelling: str

    @property
    def identity(self) -> tuple[str, str]:
        """What two spellings of one place share."""
        return (self.code, self.name) if self.kind != "country" else (self.code, "")


def folded(words: str) -> str:
    """Return the form under which the lists are looked up."""
    return words.translate(_APOSTROPHES).translate(_DASHES).replace("ё", "е").lower()


@lru_cache(maxsize=1)
def places() -> dict[str, Place]:
    """Return the places by folded spelling; hand-written lines and larger cities stand above others."""
    table: dict[str, Place] = {}
    for line in _lines("places_more.tsv", "places.tsv"):
        kind, code, name, others = (*line.split("\t"), "")[:4]
        for spelling in (name, *filter(None, others.split("|"))):
            place = Place(kind, code, name, spelling)
            short = spelling.isupper() or "." in spelling or spelling in {"Rom", "Чад", "Çin", "Чин"}
            if len(spelling) >= 4 or short:
                table.setdefault(folded(spelling), place)
    return table


@lru_cache(maxsize=1)
def place_stems() -> dict[str, Place]:
    """Return the Cyrillic spellings of places without their last vowel, for looking up inflected forms."""
    table: dict[str, Place] = {}
    for spelling, place in places().items():
        if "а" <= spelling[0] <= "ӿ" and len(spelling) >= 4:
            table.setdefault(_VOWEL_END.sub("", spelling), place)
    return table


_VOWEL_END = re.compile(r"(?<=...)(?:ия|[аяоеыийьәі])$")
_RUSSIAN_ENDINGS = (
    "иями", "ией", "ами", "ями", "ого", "ому", "ой", "ей", "ою", "ею", "ом", "ем", "ам", "ям", "ах", "ях", "ию", "ии",
    "ия", "ые", "ых",
    "а", "я", "у", "ю", "е", "ы", "и", "о", "ь", "й",
)  # fmt: skip
_TURKIC_ENDINGS = (
    "lardan", "larning", "ning", "dagi", "dan", "gacha", "ning", "da", "ga", "ni", "ka", "qa", "lik", "нинг", "даги",
    "дан", "гача", "да", "га",
    "ни", "ка", "қа", "ның", "нің", "дың", "дің", "тың", "тің", "дағы", "дегі", "тағы", "тегі", "нан", "нен", "тан",
    "тен", "ден", "де", "та", "те",
    "ға", "ге", "ке", "ны", "ні", "ды", "ді", "ты", "ті", "мен", "бен", "пен",
)  # fmt: skip


_WORDS_ELSEWHERE = {
    "island": frozenset("de sv da nb no nn nl hr sl".split()),
    "indie": frozenset("cs pl".split()),
    "swiss": frozenset("id ms".split()),
    "somali": frozenset("it tr az".split()),
    "mary": frozenset("tk".split()),
}
"""Spellings of places that are other words outside some languages."""


def find_place(words: str, language: str) -> Place | None:
    """Return the place that the words name, inflected or not."""
    table = places()
    key = folded(words)
    if key in _WORDS_ELSEWHERE and language.split("-", maxsplit=1)[0] not in _WORDS_ELSEWHERE[key]:
        return None
    place = table.get(key)
    if place is not None:
        return place
    if key.endswith(("'s", "s'")):
        return table.get(key[:-2])
    if len(key) < 5:
        return None
    base = language.split("-", maxsplit=1)[0]
    if base in {"uz", "kk", "ky", "tr", "az", "tk"}:
        head, mark, _ = key.rpartition("'")
        if mark and base in {"tr", "az"} and head in table:
            return table[head]
        for ending in _TURKIC_ENDINGS:
            if key.endswith(ending) and key[: -len(ending)] in table:
                return table[key[: -len(ending)]]
    elif base in {"de", "sv", "da", "nb", "no", "nl"} and key.endswith("s"):
        return table.get(key[:-1])
    if "а" <= key[0] <= "ӿ" and base in {"ru", "uk", "be", "bg", "sr"}:
        stems = place_stems()
        for ending in _RUSSIAN_ENDINGS:
            if key.endswith(ending) and len(key) - len(ending) >= 3:
                place = stems.get(key[: -len(ending)])
                if place is not None:
                    return place
    return None


@lru_cache(maxsize=1)
def longest_place() -> int:
    """Return how many words the longest place name has."""
    return 4


@lru_cache(maxsize=1)
def place_starts() -> frozenset[str]:
    """Return the first words of places of several words."""
    return frozenset(spelling.split(" ")[0] for spelling in places() if " " in spelling)


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Return given names of many languages, folded."""
    return frozenset(folded(line) for line in _lines("given_names_more.txt", "given_names.txt"))


@lru_cache(maxsize=1)
def organisations() -> dict[str, tuple[str, bool]]:
    """Return known organisations: spelling -> the name where its spellings meet, and whether it is an acronym."""
    table: dict[str, tuple[str, bool]] = {}
    for line in _lines("organisations.txt"):
        names = line.split("|")
        for name in names:
            table.setdefault(name, (names[0], name.isupper()))
    return table


@lru_cache(maxsize=1)
def organisation_starts() -> dict[str, int]:
    """Return the first word of each known organisation, with the most words that one with this start has."""
    starts: dict[str, int] = {}
    for name in organisations():
        words = name.split(" ")
        starts[words[0]] = max(starts.get(words[0], 0), len(words))
    return starts


def _lines(*names: str) -> Iterator[str]:
    for name in names:
        for line in files("resources").joinpath(f"words/{name}").read_text("utf-8").split("\n"):
            if line and not line.startswith("#"):
                yield line
