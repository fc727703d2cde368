"""What the store refuses, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui import languages
from gui.step_names import step_name
from store.errors import Said


def in_words(refusal: object) -> str:
    """Return an error, or what is left of it, in the language of the window; what has no template stays as it is."""
    # of a UserError str() is what was said, with its template; of what was said itself it would be bare words
    words = refusal if isinstance(refusal, str) else str(refusal)
    if not isinstance(words, Said):
        return words
    if words.kind == "label":
        return languages.label(str.__str__(words))
    if words.kind == "step":
        return step_name(str.__str__(words))
    template = str.__str__(words.template)
    shown = QCoreApplication.translate("store", template)
    if shown == template:  # the names of the query language are explained elsewhere, too
        shown = QCoreApplication.translate("query", template)
    values = [in_words(v) if isinstance(v, Said) else v for v in words.values]
    try:
        return shown.format(*values) if values else shown
    except (IndexError, KeyError, ValueError):  # a translation that is not right must not hide what went wrong
        return words
