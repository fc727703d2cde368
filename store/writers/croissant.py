"""Croissant 1.0: a folder of Parquet tables with croissant.json, which says what is in them to programs.

`data/articles.parquet` has the columns of the format `parquet`, and the split; `data/values.parquet` has a row a
mention, for those who want plain columns. The record sets of croissant.json are these two, and the splits.
"""

from __future__ import annotations

import io
import json
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO, cast

from store.articles import Json
from store.fields import FieldType
from store.interchange.carries import Loss
from store.interchange.nested import CARRIES
from store.writers.arrow import Batches, preview
from store.writers.arrow_schema import schema
from store.writers.extras import needed
from store.writers.huggingface import LICENSES
from store.writers.nested import Nested
from store.writers.standoff import SUGGESTIONS, entries
from store.writers.writer import Row, Sink, Writer

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

CROISSANT = "croissant.json"
TABLES = ("data/articles.parquet", "data/values.parquet")
_CONTEXT: dict[str, Json] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
_SPLITS = {
    "train": "cr:TrainingSplit",
    "training": "cr:TrainingSplit",
    "validation": "cr:ValidationSplit",
    "valid": "cr:ValidationSplit",
    "val": "cr:ValidationSplit",
    "dev": "cr:ValidationSplit",
    "test": "cr:TestSplit",
}
_SPDX = {
    "cc0-1.0": "CC0-1.0",
    "cc-by-4.0": "CC-BY-4.0",
    "cc-by-sa-4.0": "CC-BY-SA-4.0",
    "cc-by-nc-4.0": "CC-BY-NC-4.0",
    "cc-by-nc-sa-4.0": "CC-BY-NC-SA-4.0",
    "odc-by": "ODC-By-1.0",
    "odbl": "ODbL-1.0",
    "mit": "MIT",
    "apache-2.0": "Apache-2.0",
}
_ARTICLE = (
    ("id", "sc:Text", "The article's id."),
    ("url", "sc:Text", "The article's address."),
    ("text", "sc:Text", "The visible text of the page; offsets count its Unicode code points."),
    ("language", "sc:Text", "The language of the text, BCP 47."),
    ("split", "sc:Text", "The part of the dataset that the article belongs to."),
)
_VALUE = (
    ("article", "sc:Text", "The id of the article."),
    ("field", "sc:Text", "The field that the value stands in: {0}."),
    ("number", "sc:Integer", "The value's place in its field; all mentions of a value have the same."),
    ("value", "sc:Text", "The normalised value."),
    ("amount", "sc:Float", "The value as a number, where the field holds numbers."),
    ("start", "sc:Integer", "Where the mention begins in the text."),
    ("end", "sc:Integer", "Where the mention ends in the text, exclusive."),
    ("quote", "sc:Text", "The words of the mention."),
)


class CroissantWriter(Writer):
    """Two tables and their description; all splits in them."""

    name = "croissant"
    title = "Parquet tables with Croissant metadata"
    folder = True
    splits_inside = True
    extra = "parquet"
    carries = CARRIES
    options = {**SUGGESTIONS, "license": LICENSES}  # noqa: RUF012

    def start(self, sink: Sink) -> None:
        """Begin the tables."""
        needed("pyarrow", self.extra, self.name)
        import pyarrow as pa

        self._sink = sink
        self._nested = Nested(self.fields, suggestions=self.option("suggestions") == "yes")
        kinds = {"sc:Text": pa.string(), "sc:Integer": pa.int64(), "sc:Float": pa.float64()}
        flat = pa.schema([(name, kinds[kind]) for name, kind, _ in _VALUE])
        self._files = [_Hashed(sink.open(name)) for name in TABLES]
        files = [cast("BinaryIO", file) for file in self._files]
        self._articles = Batches(files[0], schema(self.fields, split=True), parquet=True)
        self._values = Batches(files[1], flat, parquet=True)
        self._splits: dict[str, None] = {}

    def add(self, row: Row, split: str = "") -> None:
        """Write an article and the mentions of its values."""
        name = split or "train"
        self._splits[name] = None
        self._articles.add({**self._nested.row(row), "split": name})
        for entry in entries(row, self.fields, suggestions=self.option("suggestions") == "yes"):
            field = self.fields.get(entry.key)
            amount = float(entry.value) if isinstance(entry.value, int | float) else None
            one = {
                "article": row.article.id,
                "field": entry.key,
                "number": entry.place + 1,
                "value": None if entry.value is None else str(entry.value),
                "amount": amount if field is not None and field.type is FieldType.NUMBER else None,
            }
            for e in entry.evidence:
                self._values.add({**one, "start": e.start, "end": e.end, "quote": e.quote})
            if not entry.evidence:
                self._values.add(one)

    def finish(self) -> None:
        """End the tables and describe them."""
        self._articles.close()
        self._values.close()
        document = json.dumps(self._document(), ensure_ascii=False, indent=2)
        self._sink.open(CROISSANT).write(document.encode("utf-8", "replace") + b"\n")

    def losses(self) -> tuple[Loss, ...]:
        """Return what the typed columns could not hold."""
        return self._nested.losses()

    def preview(self, row: Row) -> str:
        """Return the row as JSON, without its columns that hold nothing."""
        return preview({**Nested(self.fields).row(row), "split": "train"})

    def _document(self) -> dict[str, Json]:
        spdx = _SPDX.get(self.option("license"))
        name = self.given.project or "Copydesk dataset"
        rows = self._articles.rows
        articles = "1 news article" if rows == 1 else f"{rows} news articles"
        return {
            "@context": _CONTEXT,
            "@type": "sc:Dataset",
            "name": "".join(c if c.isalnum() or c in "-_" else "_" for c in name),
            "alternateName": name,
            "description": f"{articles} with extracted fields, checked and corrected by hand in Copydesk.",
            "conformsTo": "http://mlcommons.org/croissant/1.0",
            "license": f"https://spdx.org/licenses/{spdx}.html" if spdx else self.option("license"),
            "version": "1.0.0",
            "distribution": [
                {
                    "@type": "cr:FileObject",
                    "@id": path.rpartition("/")[2],
                    "name": path.rpartition("/")[2],
                    "contentUrl": path,
                    "contentSize": f"{file.size} B",
                    "encodingFormat": "application/x-parquet",
                    "sha256": file.digest.hexdigest(),
                }
                for path, file in zip(TABLES, self._files, strict=True)
            ],
            "recordSet": [
                self._split_set(),
                self._record_set("articles", _ARTICLE),
                self._record_set("values", _VALUE),
            ],
        }

    def _split_set(self) -> dict[str, Json]:
        return {
            "@type": "cr:RecordSet",
            "@id": "splits",
            "name": "splits",
            "description": "The parts of the dataset.",
            "dataType": "cr:Split",
            "key": {"@id": "splits/name"},
            "field": [
                {"@type": "cr:Field", "@id": "splits/name", "name": "name", "dataType": "sc:Text"},
                {"@type": "cr:Field", "@id": "splits/url", "name": "url", "dataType": "sc:URL"},
            ],
            "data": [
                {"splits/name": split, "splits/url": _SPLITS.get(split.lower(), "cr:Split")} for split in self._splits
            ],
        }

    def _record_set(self, name: str, columns: tuple[tuple[str, str, str], ...]) -> dict[str, Json]:
        described = ", ".join(f"{f.key} ({f.label})" for f in self.fields)
        found: dict[str, Json] = {"@type": "cr:RecordSet", "@id": name, "name": name}
        if name == "articles":
            found["key"] = {"@id": "articles/id"}
        found["field"] = []
        for column, kind, about in columns:
            one: dict[str, Json] = {
                "@type": "cr:Field",
                "@id": f"{name}/{column}",
                "name": column,
                "description": about.format(described),
                "dataType": kind,
                "source": {"fileObject": {"@id": f"{name}.parquet"}, "extract": {"column": column}},
            }
            if column == "article":
                one["references"] = {"fileObject": {"@id": "articles.parquet"}, "extract": {"column": "id"}}
            elif column == "split":
                one["references"] = {"field": {"@id": "splits/name"}}
            found["field"].append(one)
        return found


class _Hashed(io.RawIOBase):
    """A file whose bytes are counted and hashed while they are written."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file, self.size, self.digest = file, 0, sha256()

    def writable(self) -> bool:
        return True

    def write(self, data: ReadableBuffer, /) -> int:
        view = memoryview(data)
        self._file.write(view)
        self.digest.update(view)
        self.size += view.nbytes
        return view.nbytes

    def tell(self) -> int:
        return self.size
