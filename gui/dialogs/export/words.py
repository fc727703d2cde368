"""What formats, their options and what they leave behind are called in the language of the window."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from gui.refusals import in_words
from store.interchange.carries import Loss, Part


def tr(text: str) -> str:
    """Return a word of exports in the language of the window."""
    return QCoreApplication.translate("exports", text)


class Named(Protocol):
    """A format with its title in English."""

    @property
    def name(self) -> str:
        """What `--format` takes."""

    @property
    def title(self) -> str:
        """What it is, in a few words."""


def format_title(offer: Named) -> str:
    """Return what a format is called; one that has no translation by its own title."""
    titles = {
        "jsonl": tr("one flat record a line"),
        "csv": tr("one row an article, for spreadsheets"),
        "markdown": tr("a folder of Markdown files with front matter"),
        "copydesk": tr("everything, lossless"),
        "brat": tr("brat standoff, a folder"),
        "cas-xmi": tr("UIMA CAS as XMI, a folder"),
        "cas-json": tr("UIMA CAS as JSON, a folder"),
        "web-annotation": tr("W3C Web Annotation, JSON-LD"),
        "bioc": tr("BioC XML"),
        "bioc-json": tr("BioC JSON"),
        "label-studio": tr("Label Studio tasks with their configuration"),
        "label-studio-min": tr("Label Studio's short form, JSON_MIN"),
        "prodigy": tr("Prodigy tasks"),
        "doccano": tr("doccano examples"),
        "argilla": tr("Argilla records with the dataset's settings"),
        "spacy": tr("spaCy DocBin, for training"),
        "conll-2003": tr("CoNLL-2003, one label a token"),
        "conllu": tr("CoNLL-U, entities in MISC"),
        "webanno": tr("WebAnno TSV for INCEpTION, a folder"),
    }
    return f"{offer.name}: {titles.get(offer.name, offer.title)}"


def option_name(name: str) -> str:
    """Return what an option of a format is called."""
    names = {
        "suggestions": tr("Suggestions"),
        "line-ends": tr("Line ends"),
        "completed-by": tr("Completed by"),
        "view": tr("View"),
        "tokens": tr("Tokens"),
        "shape": tr("Shape"),
        "align": tr("Spans that cut tokens"),
        "scheme": tr("Scheme"),
        "labels": tr("Labels"),
        "layer": tr("Layer"),
        "offsets": tr("Offsets"),
    }
    return names.get(name, name)


def option_value(value: str) -> str:
    """Return what a value of an option is called; names of the other tool's own stay as they are."""
    return {
        "yes": tr("yes"),
        "no": tr("no"),
        "none": tr("none"),
        "nobody": tr("nobody"),
        "all": tr("all"),
        "widen": tr("widen to whole tokens"),
        "shrink": tr("shrink to whole tokens"),
        "leave-out": tr("leave out"),
        "kept": tr("kept"),
        "padded": tr("padded"),
        "characters": tr("characters"),
        "bytes": tr("bytes"),
    }.get(value, value)


def loss_name(loss: Loss) -> str:
    """Return what is left behind; what only one writer knows of by that writer's words, translated too."""
    names: dict[str, str] = {
        Part.VALUES: tr("normalised values"),
        Part.UNANCHORED: tr("values without evidence"),
        Part.ATTRIBUTES: tr("attributes"),
        Part.EVIDENCE: tr("evidence"),
        Part.MENTIONS: tr("several mentions of one value"),
        Part.OVERLAPS: tr("overlapping spans"),
        Part.EMPTY: tr("fields decided to be empty"),
        Part.BODY: tr("the body"),
        Part.BLOCKS: tr("kinds of blocks"),
        Part.SUGGESTIONS: tr("suggestions"),
        Part.SCORES: tr("scores"),
        Part.ALTERNATIVES: tr("alternatives"),
        Part.DECISIONS: tr("decisions on values"),
        Part.REJECTED: tr("rejected values"),
        Part.STATUS: tr("status"),
        Part.FLAG: tr("flags"),
        Part.NOTE: tr("notes"),
        Part.TIME: tr("times of reviews"),
        Part.ANNOTATOR: tr("annotators"),
        Part.REVIEWS: tr("more than one review"),
        Part.URL: tr("addresses"),
        Part.LANGUAGE: tr("languages"),
        Part.META: tr("metadata"),
        Part.HTML: tr("the page's source"),
    }
    return names.get(loss.what) or in_words(loss.what)
