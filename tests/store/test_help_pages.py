"""The help pages in each language of the window: built as the English ones are, so that none lags behind."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files

import pytest

LANGUAGES = ("de", "ru", "uz")
THERE = {path.name for path in (files("resources") / "help").iterdir() if path.name.endswith(".md")}
PAGES = sorted({name.split(".")[0] for name in THERE if name.count(".") > 1})
"""The pages that are translated."""
_FIELDS = re.compile(r"\b[a-z]+(?:, [a-z]+){10,}")


def _read(name: str) -> str:
    return (files("resources") / "help" / name).read_text(encoding="utf-8")


def _built(page: str) -> dict[str, object]:
    """Return what of a page does not depend on its language."""
    lines = page.splitlines()
    return {
        "headings": [line.partition(" ")[0] for line in lines if line.startswith("#")],
        "code": Counter(re.findall(r"`([^`]+)`", page)),
        "rows": [line.count("|") for line in lines if line.startswith("|")],
        "items": len([line for line in lines if line.startswith("- ")]),
        "bold": page.count("**"),
        "slanted": len(re.findall(r"(?<!\*)\*(?!\*)", page)),
        "paragraphs": len([part for part in page.split("\n\n") if part.strip()]),
        "keys": Counter(re.findall(r"\b(?:Ctrl|Shift|Alt|Enter|Esc|Tab|Del|Insert|F\d)\b", page)),
        "years": Counter(re.findall(r"\b(?:19|20)\d\d\b", page.replace("2,000", "").replace("2.000", ""))),
        "fields": [re.findall("[a-z]+", found) for found in _FIELDS.findall(page)],
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_translated_page_says_as_much_as_the_english_one(name: str, language: str) -> None:
    english, translated = _built(_read(f"{name}.md")), _built(_read(f"{name}.{language}.md"))
    for part, wanted in english.items():
        if part == "years":
            translated[part] = Counter({y: n for y, n in translated[part].items() if y in wanted})  # type: ignore[attr-defined,operator]
        assert translated[part] == wanted, part


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_no_paragraph_is_left_in_english(name: str, language: str) -> None:
    english = set(_read(f"{name}.md").split("\n\n"))
    left = [p for p in _read(f"{name}.{language}.md").split("\n\n") if p in english]
    assert not left


def test_a_translated_page_is_there_in_every_language() -> None:
    assert {"anchoring", "fields", "query", "rules"} <= set(PAGES)
    translated = {name for name in THERE if name.count(".") > 1}
    assert translated == {f"{name}.{language}.md" for name in PAGES for language in LANGUAGES}
