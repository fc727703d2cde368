"""From an article's source to its text, blocks and suggestions: the one entry of the built-in extraction.

Plain dictionaries in and out, so that it runs in a worker process that can be timed out.
"""

from __future__ import annotations

from typing import Any

BUILT_IN = (
    "json-ld 1", "og 1", "meta 1", "microdata 1", "page 1", "title 1", "time 1", "url 1", "htmldate 1", "html 1",
    "link 1", "language 1", "source 1",
)  # fmt: skip
"""The names under which a page's own data comes in; those from running text are named by their own modules."""

FROM_WORDS = ("people", "organisations", "places", "quotes", "figures")
"""Fields that a page fills from its running text alone."""


def extract(article: dict[str, Any], fields: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """Return text, blocks, language, title, suggestions and alternatives of one article.

    `article` has `html` (a page: its whole visible text becomes the text) or `text` (kept verbatim), and may have
    `url`, `language`, `meta` and `blocks`. `fields` are the project's field definitions: what is found goes into the
    fields that it fits, and all else is left out. Raises UserError, with one sentence, where a page holds no text.
    """
    result = _of_page(article) if article.get("text") is None and article.get("html") is not None else _of_text(article)
    if fields is not None:
        from store.extract.fitting import fit
        from store.field_files import from_dict

        result["suggestions"], result["alternatives"] = fit(result, [from_dict(f) for f in fields])
    return result


def _of_page(article: dict[str, Any]) -> dict[str, Any]:
    from store.extract.page_article import from_page
    from store.extract.text_article import from_text

    result = from_page(article["html"], article.get("url"), article.get("language"))
    known = dict(result["suggestions"])
    words = from_text(result["text"], result["blocks"], language=result["language"], known=known)
    for key in FROM_WORDS:
        if words.get(key):
            result["suggestions"][key] = words[key]
    return result


def _of_text(article: dict[str, Any]) -> dict[str, Any]:
    from store.extract.suggestions import suggestion
    from store.extract.text_article import extract_text

    result = extract_text(article)
    if url := article.get("url"):
        result["suggestions"].setdefault("url", [suggestion(str(url), "source", 0.97)])
    return result
