"""What formats, targets and counts of an import are called in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from gui.dialogs.export import words as exports
from gui.languages import label
from gui.refusals import in_words
from store.fields import FieldSet
from store.importer import ImportReport
from store.interchange.anchors import Anchors
from store.looking.formats import Readable
from store.looking.look import Look
from store.readers.items import Failure, Note
from store.readers.mapping import IGNORE, KEEP


def tr(text: str) -> str:
    """Return a word of imports in the language of the window."""
    return QCoreApplication.translate("imports", text)


def format_title(name: str, title: str) -> str:
    """Return what a format to read is called; one that has no translation by the title that its reader has."""
    titles = {
        "html": tr("web pages"),
        "text": tr("plain text"),
        "markdown": tr("Markdown, with front matter"),
        "jsonl": tr("one record a line"),
        "json": tr("records in an array or an object"),
        "csv": tr("a table, one article a row"),
        "tsv": tr("a table with tabs, one article a row"),
        "copydesk": tr("Copydesk's lossless format"),
        "argilla": tr("Argilla records"),
        "arrow": tr("Arrow, a typed table"),
        "brat": tr("brat standoff"),
        "cas-json": tr("UIMA CAS as JSON"),
        "cas-xmi": tr("UIMA CAS as XMI"),
        "conllu": tr("CoNLL-U"),
        "croissant": tr("a dataset with Croissant metadata"),
        "docx": tr("a Word document"),
        "epub": tr("an EPUB book, each chapter an article"),
        "excel": tr("an Excel workbook"),
        "feed": tr("RSS or Atom, each entry an article"),
        "huggingface": tr("a Hugging Face dataset"),
        "json-feed": tr("JSON Feed, each item an article"),
        "label-studio": tr("Label Studio tasks"),
        "mhtml": tr("a page saved as MHTML"),
        "ninjs": tr("IPTC ninjs, news in JSON"),
        "nitf": tr("NITF, news in XML"),
        "packed": tr("a file packed with gzip, bzip2 or xz"),
        "parquet": tr("Parquet, a typed table"),
        "pdf": tr("a PDF with a text layer"),
        "schema-org": tr("schema.org articles, JSON-LD"),
        "spacy": tr("spaCy DocBin"),
        "tar": tr("a tar archive, also packed with gzip, bzip2 or xz"),
        "warc": tr("a WARC file of a crawl, each page an article"),
        "webanno": tr("WebAnno TSV 3"),
        "zip": tr("a zip archive of files in any of these formats"),
    }
    if name in titles:
        return f"{name}: {titles[name]}"
    return exports.format_title(Readable(name=name, title=title))


def target_name(target: str, fields: FieldSet) -> str:
    """Return what a key or a label is mapped to: a field's label, or what becomes of it."""
    field = fields.get(target)
    if field is not None:
        return label(field.label)
    return {
        "text": tr("the article's text"),
        "html": tr("the article's page (HTML)"),
        "id": tr("the article's id"),
        "url": tr("the article's address"),
        "meta": tr("all of the metadata"),
        KEEP: tr("keep in the metadata"),
        IGNORE: tr("leave out"),
    }.get(target, target)


def counted(read: int, known: int, merged: int, failed: int) -> str:
    """Return how many articles became what; of what did not happen nothing is said."""
    parts = [tr("1 article read") if read == 1 else tr("{0} articles read").format(f"{read:,}")]
    parts += [tr("{0} known already").format(f"{known:,}")] * bool(known)
    parts += [tr("{0} joined to what was there").format(f"{merged:,}")] * bool(merged)
    parts += [tr("{0} failed").format(f"{failed:,}")] * bool(failed)
    return ", ".join(parts)


def spans(anchors: Anchors) -> str:
    """Return what became of the marked spans, "" where there were none."""
    if not (anchors.exact or anchors.moved or anchors.lost):
        return ""
    parts = [tr("{0} exact").format(f"{anchors.exact:,}")]
    parts += [tr("{0} found elsewhere").format(f"{anchors.moved:,}")] * bool(anchors.moved)
    parts += [tr("{0} lost").format(f"{anchors.lost:,}")] * bool(anchors.lost)
    return tr("Spans: {0}").format(", ".join(parts))


def unmapped(seen: Look) -> str:
    """Return that labels stand for no field although nobody said so; "" where all do."""
    count = sum(n.is_label and n.target == KEEP and n.name not in seen.mapped.labels for n in seen.names)
    if not count:
        return ""
    if count == 1:
        return tr("1 label stands for no field: its spans go to the metadata unless you map it (Ctrl+Tab).")
    text = tr("{0} labels stand for no field: their spans go to the metadata unless you map them (Ctrl+Tab).")
    return text.format(f"{count:,}")


def reviewed(report: ImportReport, annotator: str) -> str:
    """Return whose reviews came in from other tools, but for one's own, and how they can be seen; "" for none."""
    others = [f"{name} ({count:,})" for name, count in report.reviews.items() if name != annotator]
    if not others:
        return ""
    text = tr(
        "Reviews of others came in: {0}. You are “{1}” and see your own decisions; "
        "the settings let you look under another name."
    )
    return text.format(", ".join(others), annotator)


def listed(items: Iterable[Failure | Note]) -> list[str]:
    """Return failures, or notes, as lines."""
    return [f"{item.source}: {in_words(item.reason)}" for item in items]


def report_lines(report: ImportReport) -> list[str]:
    """Return what could not be read, and then what should be known of what was."""
    return [*listed(report.failed), *listed(report.notes)]


def recognised(seen: Look) -> list[str]:
    """Return what files were taken for, and what cannot be read of them."""
    lines = []
    for kind in seen.kinds:
        name = format_title(kind.name, kind.title)
        files = tr("1 file") if kind.files == 1 else tr("{0} files").format(f"{kind.files:,}")
        records = tr("1 record") if kind.records == 1 else tr("{0} records").format(f"{kind.records:,}")
        inside = f" ({', '.join(f'{form} {count:,}' for form, count in kind.inside.items())})" if kind.inside else ""
        refused = ", " + tr("{0} cannot be read").format(f"{kind.refused:,}") if kind.refused else ""
        lines.append(f"{name} – {files}, {records}{inside}{refused}")
    for large in seen.too_large:
        lines.append(tr("{0} is too large to be looked at as a whole; it is read when it is imported.").format(large))
    if not seen.is_complete:
        text = tr("Only the beginning was looked at: {0} of {1} files.")
        lines.append(text.format(f"{seen.looked:,}", f"{seen.files:,}"))
    lines += listed(seen.refusals)
    if seen.refused > len(seen.refusals):
        lines.append(tr("… and {0} more").format(f"{seen.refused - len(seen.refusals):,}"))
    return lines
