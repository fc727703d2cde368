"""Where a suggestion comes from, in plain words instead of an extractor's name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

_VERSION = re.compile(r" \d[\d.]*$")


def tr(text: str) -> str:
    """Return a text about an origin in the language of the window."""
    return QCoreApplication.translate("origins", text)


def named(extractor: str, field: str = "") -> str:
    """Return what a person calls an origin; a plug-in's own name stays as it is, without its version."""
    if number := _number_of(extractor):
        return tr("project rule {0}").format(number)
    name = _VERSION.sub("", extractor)
    return _in_field(name, field) or _on_page(name) or _in_text(name) or name


def agreeing(origins: Iterable[str], field: str = "") -> list[str]:
    """Return phrases on the origins that agree with a suggestion, and on the rules that put it aside."""
    others, rules = dict[str, None](), dict[str, None]()
    for origin in origins:
        if _number_of(origin):
            rules[named(origin)] = None
        else:
            others[named_shortly(origin, field)] = None
    phrases = [tr("also {0}").format(", ".join(others))] if others else []
    return [*phrases, *(tr("put aside by {0}").format(rule) for rule in rules)]


def named_shortly(extractor: str, field: str = "") -> str:
    """Return a shorter form of an origin, for a list of several."""
    match _VERSION.sub("", extractor):
        case "json-ld":
            return "JSON-LD"
        case "og":
            return "Open Graph"
        case "meta":
            return tr("meta tags")
        case "microdata":
            return tr("microdata")
        case "htmldate":
            return "htmldate"
    return named(extractor, field)


def _in_field(name: str, field: str) -> str:
    """Return words that are plainer for one field."""
    match name, field:
        case "page" | "text", "authors":
            return tr("byline")
        case "page", "headline":
            return tr("heading on the page")
        case "page", "published":
            return tr("date line of the page")
        case "page", "keywords":
            return tr("tags on the page")
        case "page", "section":
            return tr("section on the page")
        case "text", "headline":
            return tr("first heading of the text")
    return ""


def _on_page(name: str) -> str:
    match name:
        case "json-ld":
            return tr("page metadata (JSON-LD)")
        case "og":
            return tr("page metadata (Open Graph)")
        case "meta":
            return tr("page metadata (meta tags)")
        case "microdata":
            return tr("page metadata (microdata)")
        case "page":
            return tr("visible on the page")
        case "title":
            return tr("title of the page")
        case "time":
            return tr("time mark on the page")
        case "url":
            return tr("address of the page")
        case "link":
            return tr("link in the page's head")
        case "htmldate":
            return tr("dates of the page (htmldate)")
        case "html":
            return tr("language mark of the page")
        case "trafilatura":
            return tr("body of the page (Trafilatura)")
    return ""


def _in_text(name: str) -> str:
    match name:
        case "language":
            return tr("language of the text")
        case "source":
            return tr("the source itself")
        case "text":
            return tr("layout of the text")
        case "dates":
            return tr("date in the text")
        case "names":
            return tr("name in the text")
        case "quotes":
            return tr("quotation in the text")
        case "figures":
            return tr("figure in the text")
        case "import":
            return tr("the imported record")
    return ""


def _number_of(extractor: str) -> str:
    """Return the number of a project rule, "" for any other origin."""
    number = extractor.removeprefix("rule ")
    return number if number != extractor and number.isascii() and number.isdigit() else ""
