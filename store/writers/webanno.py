r"""WebAnno TSV 3.3, as INCEpTION reads and writes it: one file an article, spans in tokens and parts of tokens.

Offsets are UTF-16 units. The text is that of the `#Text=` lines, so each sentence runs on over the white space behind
it where that is more than a line end. Other lines that begin with `#` before a sentence are skipped by INCEpTION; the
first sentence's hold what no layer can say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from store.documents import dumps, escape_line_ends
from store.fields import FieldSet
from store.interchange.carries import Loss
from store.interchange.offsets import Offsets, Unit
from store.interchange.tokens import Aligner, Tokens, tokens
from store.writers.marked import CARRIES, Marked, Span, marked
from store.writers.standoff import Names, folder_of
from store.writers.writer import Options, Row, Sink, Writer

FORMAT = "#FORMAT=WebAnno TSV 3.3"
ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
CUSTOM = "webanno.custom.Copydesk"
LAYERS = {"named-entity": f"#T_SP={ENTITY}|identifier|value", "custom": f"#T_SP={CUSTOM}|field|group|value"}
"""The header of each layer that can be chosen; the custom one has to be in the INCEpTION project beforehand."""
ASIDE = "#Copydesk="


@dataclass(slots=True)
class Piece:
    """A token, or a part of one, with the spans that have a part in it."""

    start: int
    end: int
    spans: list[Span] = field(default_factory=list)


class WebannoWriter(Writer):
    """A folder of `.tsv` files, a thousand in each of its folders."""

    name = "webanno"
    title = "WebAnno TSV 3.3 for INCEpTION, a folder"
    folder = True
    splits_inside = True
    carries = CARRIES
    options = {"layer": tuple(LAYERS)}  # noqa: RUF012

    def __init__(self, fields: FieldSet, options: Options) -> None:
        super().__init__(fields, options)
        self._aligner = Aligner("exact")
        self._begin()

    def start(self, sink: Sink) -> None:
        """Begin the folder."""
        self._begin()
        self._sink = sink

    def add(self, row: Row, split: str = "") -> None:
        """Write one file."""
        number = self._numbers.get(split, 0)
        self._numbers[split] = number + 1
        name = f"{folder_of(number, split)}{self._names.name(row.article.id)}.tsv"
        with self._sink.open(name) as file:
            file.write(self._file(row))

    def finish(self) -> None:
        """Write nothing more: each file stands for itself."""

    def losses(self) -> Iterable[Loss]:
        """Return the spans whose white space at the ends was taken off."""
        return self._aligner.losses()

    def preview(self, row: Row) -> str:
        """Return the file of one article."""
        return self._file(row).decode()

    def _begin(self) -> None:
        self._names, self._numbers = Names(".tsv"), dict[str, int]()

    def _file(self, row: Row) -> bytes:
        article = row.article
        counted = tokens(article.text, article.language)
        made = marked(row, self.fields, counted, self._aligner)
        parted = made.in_sentences(made.spans)
        offsets = Offsets(article.text, Unit.UTF16)
        units = units_of(made)
        numbers = _disambiguated(units, made.spans)
        lines = [FORMAT, LAYERS[self.option("layer")], "", ""]
        aside = made.aside(made.spans)
        lead = article.text[: counted.starts[0]]
        if lead.strip(" "):
            aside["lead"] = lead  # INCEpTION puts spaces there
        for number, (low, high) in enumerate(parted.runs(), 1):
            if number == 1:
                lines.append(ASIDE + escape_line_ends(dumps(aside)).decode())
            lines += [f"#Text={escape_text(line)}" for line in _sentence(parted, low, high).split("\n")]
            for place in range(low, high):
                own, *parts = units[place]
                lines.append(self._line(f"{number}-{place - low + 1}", own, made, offsets, numbers))
                lines += [
                    self._line(f"{number}-{place - low + 1}.{at}", part, made, offsets, numbers)
                    for at, part in enumerate(parts, 1)
                ]
            lines.append("")
        return ("\n".join(lines[:-1]) + "\n").encode()

    def _line(self, id_: str, unit: Piece, made: Marked, offsets: Offsets, numbers: dict[Span, int]) -> str:
        words = made.tokens.text[unit.start : unit.end]
        columns = [id_, f"{offsets.out(unit.start)}-{offsets.out(unit.end)}", words]
        width = LAYERS[self.option("layer")].count("|")
        stacked = [self._values(span, made, numbers) for span in unit.spans]
        columns += ["|".join(one[at] for one in stacked) if stacked else "_" for at in range(width)]
        return "\t".join(columns) + "\t"

    def _values(self, span: Span, made: Marked, numbers: dict[Span, int]) -> list[str]:
        mark = f"[{numbers[span]}]" if span in numbers else ""
        if self.option("layer") == "named-entity":
            return [f"*{mark}", escape_value(span.key) + mark]
        value = made.values[span.key][span.place].value
        return [escape_value(one) + mark for one in (span.key, span.group, str(value))]


def units_of(made: Marked) -> list[list[Piece]]:
    """Return for each token its unit and those of its parts where spans begin or end within it."""
    counted = made.tokens
    units = [[Piece(counted.starts[at], counted.ends[at])] for at in range(len(counted))]
    for span in made.spans:
        for at in range(span.first, span.last):
            start = max(span.start, counted.starts[at])
            end = min(span.end, counted.ends[at])
            unit = next((u for u in units[at] if (u.start, u.end) == (start, end)), None)
            if unit is None:
                unit = Piece(start, end)
                units[at].append(unit)
            unit.spans.append(span)
    return units


def escape_value(value: str) -> str:
    """Return a feature's value with what means something in a column behind a backslash."""
    for char in ("\\", "[", "]", "|", "_", "->", ";", "*"):
        value = value.replace(char, f"\\{char}")
    return value.replace("\t", "\\t").replace("\n", "\\n").replace("\r", " ")


def escape_text(line: str) -> str:
    """Return a line of text as INCEpTION escapes it."""
    named = {"\\": "\\\\", "\t": "\\t", "\f": "\\f", "\r": "\\r", "\b": "\\b"}
    return "".join(named.get(c) or (f"\\{c}" if ord(c) < 32 and not 7 < ord(c) < 14 else c) for c in line)


def _disambiguated(units: Iterable[Sequence[Piece]], spans: Iterable[Span]) -> dict[Span, int]:
    """Return the numbers of the spans that need one: those of several units, and those stacked on one unit."""
    counts: dict[Span, int] = {}
    stacked: set[Span] = set()
    for of_token in units:
        for unit in of_token:
            for span in unit.spans:
                counts[span] = counts.get(span, 0) + 1
            if len(unit.spans) > 1:
                stacked.update(unit.spans)
    wanted = [s for s in spans if counts.get(s, 0) > 1 or s in stacked]
    return {span: number for number, span in enumerate(sorted(wanted, key=lambda s: (s.start, -s.end)), 1)}


def _sentence(counted: Tokens, low: int, high: int) -> str:
    """Return a sentence's text; the white space behind it goes with it, but for a line end and spaces.

    Between two sentences the format has a line end, and spaces up to where the next one begins.
    """
    start, end = counted.starts[low], counted.ends[high - 1]
    gap = counted.gap(high - 1)
    is_last = high == len(counted)
    if gap and (is_last or gap[0] != "\n" or gap[1:].strip(" ")):
        end += len(gap)
    return counted.text[start:end]
