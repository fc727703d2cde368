"""What the dialog of the fields says: types, colours, templates, and what a change does, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from store.fields import FieldType

if TYPE_CHECKING:
    from store.field_plan import FieldChange
    from store.review.field_preview import FieldPreview, FieldsPreview


def tr(text: str) -> str:
    """Return a text in the language of the window."""
    return QCoreApplication.translate("fields", text)


def type_name(kind: FieldType) -> str:
    """Return what a person calls a type."""
    names = {
        FieldType.TEXT: tr("Text"),
        FieldType.LONG_TEXT: tr("Long text"),
        FieldType.DATE: tr("Date"),
        FieldType.NUMBER: tr("Number"),
        FieldType.CHOICE: tr("Choice"),
        FieldType.ENTITY: tr("Name"),
        FieldType.QUOTE: tr("Quote"),
        FieldType.LANGUAGE: tr("Language"),
        FieldType.URL: tr("Web address"),
        FieldType.BLOCKS: tr("Blocks of the body"),
    }
    return names[kind]


def template_title(name: str) -> str:
    """Return what a person calls a field set that ships with the program."""
    names = {
        "news": tr("News article"),
        "press_release": tr("Press release"),
        "event": tr("Event"),
        "company_filing": tr("Company filing"),
        "legal_notice": tr("Legal notice"),
        "scientific_abstract": tr("Scientific abstract"),
    }
    return names.get(name, name)


def template_about(name: str) -> str:
    """Return what a field set that ships with the program is for."""
    names = {
        "news": tr("Headline, authors and dates, who and what is named, quotes and figures."),
        "press_release": tr("Who announces what, from when it may be used, and whom to ask about it."),
        "event": tr("What takes place, when and where, who takes part, what it costs, and whether it still does."),
        "company_filing": tr(
            "What a company files with a regulator or an exchange, for which period, with which figures."
        ),
        "legal_notice": tr("Who makes known what to whom, in which matter, and what has to be done until when."),
        "scientific_abstract": tr("What was asked, how it was studied, in how many, what came out, and who paid."),
    }
    return names.get(name, "")


def preview_lines(change: FieldChange, found: FieldsPreview) -> list[str]:
    """Return what a change would do, a sentence a line; the gravest first."""
    lines = []
    for f in sorted(found.fields, key=lambda f: -(f.lost_suggestions + f.lost_decided)):
        lines += _field_lines(f)
    if added := [f.label for f in change.after if f.key not in change.pairs]:
        lines.append(
            tr("New: {0}. It stays empty until something is imported, extracted or entered.").format(", ".join(added))
        )
    if not lines:
        lines.append(tr("No value is touched: only how fields are shown."))
    return lines


def _field_lines(f: FieldPreview) -> list[str]:
    into = f.into[1] if f.into is not None else ""
    heads = {
        "renamed": tr("{0}: its values stand under the key “{2}” afterwards."),
        "changed": tr("{0}: its values are fitted to what it becomes."),
        "merged": tr("{0}: its values go into {1}."),
        "deleted": tr("{0} is deleted."),
        "hidden": tr("{0} is hidden; its values stay."),
        "shown": tr("{0} is shown again."),
    }
    lines = [heads[f.fate.value].format(f.label, into, f.into[0] if f.into is not None else "")]
    if not f.suggestions and not f.decided:
        lines[0] += " " + tr("There are none yet.")
        return lines
    lines[0] += " " + tr("Suggestions: {0}, decided values: {1}, in {2} articles and {3} reviews.").format(
        f"{f.suggestions:,}", f"{f.decided:,}", f"{f.articles:,}", f"{f.reviews:,}"
    )
    if f.converted:
        lines.append("    " + tr("Values that take another form: {0}.").format(f"{f.converted:,}"))
    if f.runners_up:
        lines.append("    " + tr("Suggestions that become alternatives: {0}.").format(f"{f.runners_up:,}"))
    if f.lost_suggestions or f.lost_decided:
        lines.append("    " + lost_sentence(f.lost_suggestions, f.lost_decided))
    lines += [f"        “{value[:60]}”: {reason}" for value, reason in f.examples]
    return lines


def lost_sentence(suggestions: int, decided: int) -> str:
    """Return how many values go into the journal."""
    return tr("Out of the records into the journal: {0} suggestions and {1} decided values.").format(
        f"{suggestions:,}", f"{decided:,}"
    )
