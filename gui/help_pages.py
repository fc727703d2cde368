"""The help pages: Markdown files in resources/help, one a language, English where a language has none."""

from __future__ import annotations

from pkgutil import get_data

from gui import languages

PAGES = ("anchoring", "extractors", "fields", "importing", "query", "rules")
"""The pages there are; `NAME.md` is the English one, `NAME.de.md` the German."""


def read(name: str, language: str | None = None) -> str:
    """Return a page as Markdown, in the language of the window unless another is asked for."""
    language = languages.current() if language is None else language
    if language != "en":
        try:
            return (get_data("resources", f"help/{name}.{language}.md") or b"").decode()
        except FileNotFoundError:
            pass
    return (get_data("resources", f"help/{name}.md") or b"").decode()
