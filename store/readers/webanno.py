"""WebAnno TSV 3: one document, its layers in columns, as WebAnno and INCEpTION write it.

The text is put together as INCEpTION does: from the `#Text=` lines, with a line end between sentences and spaces up to
where the next one begins. Offsets count UTF-16 units; in files that count otherwise the words tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from store.articles import Json
from store.interchange.offsets import Offsets, Unit
from store.readers.characters import BROKEN, file_charset
from store.readers.items import Failure, Item, Note
from store.readers.marked import Labelled, document, items, parse_aside
from store.readers.registry import Head, Input, Reader
from store.writers.marked import CARRIES

ASIDE = "#Copydesk="
CUSTOM = "webanno.custom.Copydesk"
MAX_FILE = 256 << 20
_FORMAT = re.compile(r"#FORMAT=WebAnno TSV (\d+)\.(\d+)\s*\Z")
_LAYER = re.compile(r"#T_(SP|CH|RL)=([^|]+)(.*)\Z")
_UNIT = re.compile(r"(\d+-\d+)(\.\d+)?\Z")
_STACKED = re.compile(r"((?:\\.|[^\\|])*)(?:\||\Z)", re.S)
_NUMBER = re.compile(r"\[(\d+)\]\Z")
_LINK = re.compile(r"->(\d+)-(\d+)\Z")
_VALUE = re.compile(r"\\(->|.)", re.S)
_TEXT = re.compile(r"\\(.)", re.S)
_JAVA = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.S)
_NAMED = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "b": "\b"}
_LABELS = ("referenceType", "value", "label", "category", "type", "class", "kind", "tag")
"""The features that say what a span of somebody's own layer is, the first of them that there is."""
_GRAMMAR = (".lexmorph.", ".syntax.", ".segmentation.")


@dataclass(slots=True)
class _Layer:
    kind: str
    name: str
    columns: list[str]
    at: int = 3


@dataclass(slots=True)
class _Row:
    id: str
    start: int
    end: int
    word: str
    columns: list[str]
    span: tuple[int, int] | None = None


@dataclass(slots=True)
class _Sentence:
    lines: list[str] = field(default_factory=list)
    rows: list[_Row] = field(default_factory=list)


@dataclass(slots=True)
class _Found:
    """A span on its way: where it begins and ends so far, and its features."""

    layer: str
    first: _Row
    last: _Row
    features: dict[str, str] = field(default_factory=dict)
    group: str | None = None


@dataclass(slots=True)
class _File:
    layers: list[_Layer] = field(default_factory=list)
    sentences: list[_Sentence] = field(default_factory=list)
    aside: dict[str, Json] = field(default_factory=dict)
    odd: int = 0


def sniff(head: Head) -> bool:
    """Tell by the first line."""
    return head.plain.startswith(b"#FORMAT=WebAnno TSV ")


def read(given: Input) -> Iterator[Item]:
    """Yield the article of a file."""
    charset, mark = file_charset(given.path)
    with given.path.open("rb") as file:
        data = file.read(MAX_FILE + 1)
    if len(data) > MAX_FILE:
        yield Failure(given.reported, f"it is larger than {MAX_FILE >> 20} MB, which is no article")
        return
    lines = data[mark:].decode(charset, BROKEN).split("\n")
    version = _FORMAT.match(lines[0].rstrip("\r"))
    if version is None or version[1] != "3":
        yield Failure(given.reported, f"it is of the version {lines[0][19:40].strip()!r}; only WebAnno TSV 3 is read")
        return
    found = _parsed(lines[1:], java=int(version[2]) <= 1)
    if not any(s.rows for s in found.sentences):
        yield Failure(given.reported, "there is no token in it")
        return
    if found.odd:
        told = "1 line of it is no token" if found.odd == 1 else f"{found.odd} lines of it are no tokens"
        yield Note(given.reported, f"{told} and was left out" if found.odd == 1 else f"{told} and were left out")
    text = _text(found)
    lead = found.aside.get("lead")
    if isinstance(lead, str) and lead.isspace() and not text[: len(lead)].strip(" "):
        text = lead + text[len(lead) :]
    _place(text, found)
    spans, relations, left = _spans(found)
    if left:
        yield Note(given.reported, "its lemmas, parts of speech and dependencies were not taken")
    made = document(text, [_labelled(one, text, given) for one in spans], found.aside, given)
    if relations:
        made.meta = {**made.meta, "relations": relations}
    yield from items(made, given, form="webanno", data=data)


READER = Reader(
    name="webanno",
    title="WebAnno TSV 3",
    suffixes=(".tsv",),
    sniff=sniff,
    read=read,
    carries=CARRIES,
)


# --- how it is done -------------------------------------------------------------------------------------------------


def _parsed(lines: list[str], *, java: bool) -> _File:
    found = _File()
    at = 3
    sentence = _Sentence()
    for whole in lines:
        line = whole.removesuffix("\r")
        if not line:
            if sentence.rows:
                found.sentences.append(sentence)
                sentence = _Sentence()
        elif line.startswith("#") and not sentence.rows:
            if layer := _LAYER.match(line):
                made = _Layer(layer[1], layer[2], [part for part in layer[3].split("|")[1:] if part] or [""], at)
                found.layers.append(made)
                at += len(made.columns)
            elif line.startswith("#Text="):
                sentence.lines.append(_plain_text(line[6:], java=java))
            elif line.startswith(ASIDE) and not found.sentences:
                found.aside = parse_aside(line[len(ASIDE) :])
        elif (row := _row(line, at)) is not None:
            sentence.rows.append(row)
        else:
            found.odd += 1
    if sentence.rows:
        found.sentences.append(sentence)
    return found


def _row(line: str, width: int) -> _Row | None:
    columns = line.split("\t")
    if len(columns) < width or not _UNIT.match(columns[0]):
        return None
    start, _, end = columns[1].partition("-")
    if not (start.isascii() and start.isdigit() and end.isascii() and end.isdigit()) or len(start + end) > 20:
        return None
    return _Row(columns[0], int(start), int(end), columns[2], columns)


def _text(found: _File) -> str:
    """Return the text, in the unit by which most of the tokens stand where they are said to."""
    best, fewest = "", -1
    for unit in (Unit.UTF16, Unit.POINTS):
        text = _joined(found, unit)
        offsets = Offsets(text, unit)
        wrong = sum(_at(text, offsets, row) != row.word for s in found.sentences for row in s.rows)
        if fewest < 0 or wrong < fewest:
            best, fewest = text, wrong
        if not wrong:
            break
    return best


def _joined(found: _File, unit: Unit) -> str:
    pieces: list[str] = []
    at = 0

    def put(piece: str) -> None:
        nonlocal at
        pieces.append(piece)
        at += len(piece.encode("utf-16-le", "surrogatepass")) // 2 if unit is Unit.UTF16 else len(piece)

    for sentence in found.sentences:
        begin = sentence.rows[0].start
        if pieces and at > begin:
            pieces.pop()  # the line end: there is nothing between the two
            at -= 1
        if at < begin <= at + MAX_FILE:
            put(" " * (begin - at))
        put("\n".join(sentence.lines))
        put("\n")
    return "".join(pieces[:-1])


def _at(text: str, offsets: Offsets, row: _Row) -> str | None:
    span = offsets.span_back(row.start, row.end)
    return None if span is None else text[span[0] : span[1]]


def _place(text: str, found: _File) -> None:
    """Give each row its span in code points, where the row's offsets are some of the text's."""
    rows = [row for s in found.sentences for row in s.rows]
    units = {unit: Offsets(text, unit) for unit in (Unit.UTF16, Unit.POINTS)}
    counts = {unit: sum(_at(text, offsets, row) == row.word for row in rows) for unit, offsets in units.items()}
    offsets = units[max(counts, key=lambda unit: counts[unit])]
    for row in rows:
        row.span = offsets.span_back(row.start, row.end)


def _spans(found: _File) -> tuple[list[_Found], list[Json], bool]:
    """Return the spans of all layers but those of grammar, the relations, and whether grammar was left out."""
    spans: list[_Found] = []
    relations: list[Json] = []
    numbered: dict[tuple[str, str], _Found] = {}
    left = False
    layers = []
    for layer in found.layers:
        if any(part in layer.name for part in _GRAMMAR):
            left = True
        else:
            layers.append(layer)
    for row in (row for s in found.sentences for row in s.rows):
        for layer in layers:
            if layer.kind == "RL":
                relations += _relations(layer, row)
            else:
                _take(layer, row, spans, numbered)
    return spans, relations, left


def _take(layer: _Layer, row: _Row, spans: list[_Found], numbered: dict[tuple[str, str], _Found]) -> None:
    """Take what a row says in the columns of one layer: each stacked value belongs to one span."""
    stack: dict[int, _Found] = {}
    for place, feature in enumerate(layer.columns):
        column = row.columns[layer.at + place]
        if column in ("_", "") or "." in feature:
            continue  # nothing, or what a slot points to
        for index, written in enumerate(_stacked(column)):
            value, number = _numbered(written) if layer.kind == "SP" else (written, "")
            group = None
            if layer.kind == "CH":
                value, group = _numbered(written)
                value = _LINK.sub("", value)
            span = stack.get(index)
            if span is None:
                span = numbered.get((layer.name, number)) if number else None
                if span is None:
                    span = _Found(layer.name, row, row, group=group or None)
                    spans.append(span)
                    if number:
                        numbered[layer.name, number] = span
                span.last = row
                stack[index] = span
            if value != "*" and feature:
                span.features.setdefault(feature, _plain_value(value))


def _relations(layer: _Layer, row: _Row) -> Iterator[Json]:
    columns = [_stacked(row.columns[layer.at + at]) for at in range(len(layer.columns))]
    if not columns or columns[-1] in (["_"], [""]):
        return
    for index, source in enumerate(columns[-1]):
        said = {
            feature: _plain_value(_numbered(values[index])[0])
            for feature, values in zip(layer.columns[:-1], columns, strict=False)
            if index < len(values) and values[index] not in ("_", "*")
        }
        yield {"layer": layer.name, **said, "from": source.partition("[")[0], "to": row.id, "words": row.word}


def _labelled(one: _Found, text: str, given: Input) -> Labelled:
    features = dict(one.features)
    group = one.group
    if one.layer == CUSTOM:
        label, group = features.get("field", ""), features.get("group")
    else:
        short = one.layer.rpartition(".")[2]
        if given.keys.knows(short):
            label = short
        else:
            name = next((n for n in _LABELS if n in features), None) or next(
                (n for n in features if n != "identifier"), None
            )
            label = features.pop(name) if name is not None else short
            features.pop("referenceRelation", None)
    attributes: dict[str, Json] = {} if one.layer == CUSTOM else {k: v for k, v in features.items() if v}
    value = features.get("value") if one.layer == CUSTOM else None
    start = one.first.span[0] if one.first.span else -1
    end = one.last.span[1] if one.last.span else -1
    quote = None
    if one.first is one.last and (start < 0 or text[start:end] != one.first.word):
        quote = one.first.word
    return Labelled(label, start, end, group, value, quote, attributes)


def _stacked(column: str) -> list[str]:
    """Return the values of a column, parted at `|` that stands behind no backslash."""
    found = [m[1] for m in _STACKED.finditer(column)]
    return found[:-1] if len(found) > 1 and not found[-1] else found


def _numbered(written: str) -> tuple[str, str]:
    """Return a value without the number in brackets behind it, and that number."""
    found = _NUMBER.search(written)
    if found is None or (len(written[: found.start()]) - len(written[: found.start()].rstrip("\\"))) % 2:
        return written, ""
    return written[: found.start()], found[1]


def _plain_value(value: str) -> str:
    return _VALUE.sub(lambda m: _NAMED.get(m[1], m[1]) if m[1] in "tn" else m[1], value)


def _plain_text(line: str, *, java: bool) -> str:
    if java:
        return _JAVA.sub(lambda m: chr(int(m[1], 16)) if m[1] else _NAMED.get(m[2], m[2]), line)
    return _TEXT.sub(lambda m: _NAMED.get(m[1], m[1]), line)
