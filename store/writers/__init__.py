"""Records to datasets: one format a module, each told by its name for `--format`."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from store.errors import UserError, said
from store.writers.writer import LineWriter, Options, Row, Sink, Writer

FORMATS: dict[str, str] = {
    "jsonl": "jsonl:JsonlWriter",
    "csv": "csv:CsvWriter",
    "tsv": "csv:TsvWriter",
    "markdown": "markdown:MarkdownWriter",
    "copydesk": "lossless:LosslessWriter",
    "parquet": "arrow:ParquetWriter",
    "arrow": "arrow:ArrowWriter",
    "excel": "excel:ExcelWriter",
    "huggingface": "huggingface:HuggingfaceWriter",
    "croissant": "croissant:CroissantWriter",
    "schema-org": "schema_org:SchemaOrgWriter",
    "ninjs": "ninjs:NinjsWriter",
    "brat": "brat:BratWriter",
    "label-studio": "label_studio:LabelStudioWriter",
    "label-studio-min": "label_studio_min:LabelStudioMinWriter",
    "prodigy": "prodigy:ProdigyWriter",
    "doccano": "doccano:DoccanoWriter",
    "argilla": "argilla:ArgillaWriter",
    "spacy": "docbin:SpacyWriter",
    "conll-2003": "conll:ConllWriter",
    "conllu": "conllu:ConlluWriter",
    "webanno": "webanno:WebannoWriter",
    "cas-xmi": "cas:CasXmiWriter",
    "cas-json": "cas:CasJsonWriter",
    "web-annotation": "web_annotation:WebAnnotationWriter",
    "bioc": "bioc:BiocWriter",
    "bioc-json": "bioc:BiocJsonWriter",
}
"""The formats by name, in the order in which they are offered, each with its module here and its class."""


def writer(name: str) -> type[Writer]:
    """Return the writer of a format; raises `UserError` that lists those there are."""
    if name not in FORMATS:
        raise UserError("There is no format {0!r} to write; there are {1}.", name, ", ".join(FORMATS))
    module, _, kind = FORMATS[name].partition(":")
    return cast("type[Writer]", getattr(import_module(f"store.writers.{module}"), kind))


def chosen(kind: type[Writer], given: dict[str, str]) -> dict[str, str]:
    """Return the options of a format as they were given; raises `UserError` for one that it does not have."""
    for name, value in given.items():
        if name not in kind.options:
            there = said("it has {0}", ", ".join(kind.options)) if kind.options else said("it has none")
            raise UserError("The format {0} has no option {1!r}; {2}.", kind.name, name, there)
        if value not in kind.options[name]:
            known = ", ".join(kind.options[name])
            raise UserError("The option {0} of {1} is one of {2}, not {3!r}.", name, kind.name, known, value)
    return given


__all__ = ["FORMATS", "LineWriter", "Options", "Row", "Sink", "Writer", "chosen", "writer"]
