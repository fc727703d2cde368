"""A Hugging Face dataset folder: Parquet shards under data/, and README.md as the dataset card.

`datasets.load_dataset(folder)` reads it as it is; the card's header names the splits, their files and the features.
"""

from __future__ import annotations

import re
from typing import Any

from store.dataset.facts import Facts
from store.fields import FieldType
from store.interchange.carries import Loss
from store.interchange.nested import CARRIES, columns
from store.writers.arrow import Batches, preview
from store.writers.arrow_schema import schema, types, yaml_features
from store.writers.extras import needed
from store.writers.nested import Nested
from store.writers.standoff import SUGGESTIONS
from store.writers.writer import Row, Sink, Writer

LICENSES = (
    "unknown", "cc0-1.0", "cc-by-4.0", "cc-by-sa-4.0", "cc-by-nc-4.0", "cc-by-nc-sa-4.0", "odc-by", "odbl", "mit",
    "apache-2.0", "other",
)  # fmt: skip
SHARD_BYTES = 256 << 20
"""Bytes of a shard after which the next one begins."""
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
_MOST = 10


class HuggingfaceWriter(Writer):
    """All splits in one folder; without splits all is `train`."""

    name = "huggingface"
    title = "a Hugging Face dataset folder"
    folder = True
    splits_inside = True
    extra = "parquet"
    carries = CARRIES
    options = {**SUGGESTIONS, "license": LICENSES}  # noqa: RUF012

    def start(self, sink: Sink) -> None:
        """Begin the folder."""
        needed("pyarrow", self.extra, self.name)
        self._sink = sink
        self._nested = Nested(self.fields, labels=True, suggestions=self.option("suggestions") == "yes")
        self._schema = schema(self.fields, labels=True)
        self._facts = Facts(self.fields, wide=True)
        self._splits: dict[str, _Split] = {}

    def add(self, row: Row, split: str = "") -> None:
        """Write one row into the last shard of its split."""
        self._facts.see(row, split)
        if split not in self._splits:
            self._splits[split] = _Split(self._free_name(split))
        self._splits[split].add(self._nested.row(row), self._sink, self._schema)

    def finish(self) -> None:
        """Close the shards, name them by how many there are, and write the card."""
        if not self._splits:
            self._splits[""] = _Split(self._free_name(""))
        for split in self._splits.values():
            split.finish(self._sink, self._schema)
        self._sink.open("README.md").write(self._card().encode("utf-8", "replace"))

    def losses(self) -> tuple[Loss, ...]:
        """Return what the typed columns could not hold."""
        return self._nested.losses()

    def preview(self, row: Row) -> str:
        """Return the row as JSON, without its columns that hold nothing."""
        return preview(Nested(self.fields).row(row))

    def _free_name(self, split: str) -> str:
        """Return a split's name as datasets takes it: letters, digits and `_`, and not "all"."""
        name = re.sub(r"\W", "_", split) or "train"
        taken = {one.name for one in self._splits.values()}
        while name in taken or name == "all":
            name += "_"
        return name

    def _card(self) -> str:
        import yaml

        head = yaml.safe_dump(self._header(), sort_keys=False, allow_unicode=True, width=1000)
        return f"---\n{head}---\n\n{self._body()}"

    def _header(self) -> dict[str, Any]:
        total = sum(split.rows for split in self._splits.values())
        wide = self._facts.wide
        languages = sorted(name for name in wide.languages if name) if wide is not None else []
        size = next((name for bound, name in _SIZES if total < bound), "1M<n<10M")
        download = sum(split.file_bytes for split in self._splits.values())
        memory = sum(split.memory for split in self._splits.values())
        return {
            "pretty_name": self.given.project or "Copydesk dataset",
            **({"language": languages} if languages else {}),
            "license": self.option("license"),
            "task_categories": ["token-classification", "text-classification"],
            "size_categories": [size],
            "tags": ["news", "information-extraction", "evidence-spans", "human-reviewed", "copydesk"],
            "configs": [
                {
                    "config_name": "default",
                    "data_files": [{"split": s.name, "path": f"data/{s.name}-*"} for s in self._splits.values()],
                }
            ],
            "dataset_info": {
                "features": yaml_features(types(self.fields, labels=True)),
                "splits": [
                    {"name": s.name, "num_bytes": s.memory, "num_examples": s.rows} for s in self._splits.values()
                ],
                "download_size": download,
                "dataset_size": memory,
            },
        }

    def _body(self) -> str:
        counts = self._facts.counts()
        articles = counts["articles"]
        lines = [f"# {_line(self.given.project or 'Copydesk dataset')}", ""]
        about = "1 news article" if articles == 1 else f"{articles:,} news articles"
        lines += [f"{about} with extracted fields, checked and corrected by hand in Copydesk.", ""]
        lines += ["## Columns", "", "| column | type | what stands in it |", "|---|---|---|"]
        lines += ["| `id`, `url`, `text`, `language` | string | the article |"]
        named = columns(self.fields)
        for field in self.fields:
            what = "values" if field.many else "value"
            lines.append(f"| `{named[field.key]}` | {field.type.value}, {what} | {_line(field.help or field.label)} |")
        lines += [
            "| `review` | struct | who reviewed the article, with status, flag, note and time |",
            "| `decided_empty` | list | the fields that were decided to be empty |",
            "| `meta` | JSON | what else was known of the article |",
            "",
            "A value has `value`, `attributes`, `evidence`, `decision`, and, where it is only suggested, `score` and",
            "`extractor`. Evidence are spans of `text` in Unicode code points, end-exclusive:",
            "`text[start:end] == quote`. A column is null where nobody decided on the field.",
            "",
            "## Figures",
            "",
            "| field | decided | with a value | values | spans |",
            "|---|---:|---:|---:|---:|",
        ]
        for field in self.fields:
            c = counts["fields"][field.key]
            lines.append(f"| `{field.key}` | {c['decided']:,} | {c['filled']:,} | {c['values']:,} | {c['spans']:,} |")
        lines += ["", "| split | articles |", "|---|---:|"]
        lines += [f"| {split.name} | {split.rows:,} |" for split in self._splits.values()]
        lines += ["", f"{self._facts.characters:,} characters of text.", *self._wide()]
        return "\n".join(lines) + "\n"

    def _wide(self) -> list[str]:
        wide = self._facts.wide
        if wide is None:
            return []
        months = sorted(name for name in wide.months if len(name) == 7)
        lines = [f"Published from {months[0]} to {months[-1]}."] if months else []
        if sites := sorted((item for item in wide.sites.items() if item[0]), key=lambda item: (-item[1], item[0])):
            rest = f", and {len(sites) - _MOST} more" if len(sites) > _MOST else ""
            shown = ", ".join(f"{_line(site)} ({count:,})" for site, count in sites[:_MOST])
            lines.append(f"Sources: {shown}{rest}.")
        for field in self.fields:
            if field.type is FieldType.CHOICE and (chosen := wide.choices.get(field.key)):
                listed = sorted(chosen.items(), key=lambda item: (-item[1], item[0]))[: 2 * _MOST]
                shown = ", ".join(f"{_line(name)} {count:,}" for name, count in listed)
                lines.append(f"{_line(field.label)}: {shown}.")
        return [text for line in lines for text in ("", line)]


class _Split:
    """The shards of one split."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rows = self.memory = self.file_bytes = 0
        self._shards = 0
        self._open: Batches | None = None

    def add(self, row: dict[str, Any], sink: Sink, made: Any) -> None:
        if self._open is not None and self._open.bytes >= SHARD_BYTES:
            self._close(sink)
        if self._open is None:
            self._open = Batches(sink.open(self._name(self._shards)), made, parquet=True)
            self._shards += 1
        self._open.add(row)

    def finish(self, sink: Sink, made: Any) -> None:
        if self._open is None and not self._shards:
            self._open = Batches(sink.open(self._name(0)), made, parquet=True)
            self._shards = 1
        self._close(sink)
        for shard in range(self._shards):
            sink.rename(self._name(shard), self._name(shard, self._shards))

    def _name(self, shard: int, of: int = 0) -> str:
        """Return a shard's file; how many there are is known only at the end."""
        return f"data/{self.name}-{shard:05d}-of-{of:05d}.parquet"

    def _close(self, sink: Sink) -> None:
        assert self._open is not None
        self._open.close()
        self.rows += self._open.rows
        self.memory += self._open.memory
        self.file_bytes += sink.open(self._name(self._shards - 1)).tell()
        sink.close(self._name(self._shards - 1))
        self._open = None


def _line(text: str) -> str:
    """Return a text that stands in a cell of a table or in a paragraph and is nothing but text there."""
    return re.sub(r"([\\`*_<>|#\[\]])", r"\\\1", " ".join(text.split()))
