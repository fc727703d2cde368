"""CoNLL-U: words in ten columns, entities as brackets in MISC, and the white space that makes the text exact.

The brackets are those of Universal Anaphora and CorefUD (`Entity=(e1-people-1-` … `e1)`), the established way to write
entities in CoNLL-U: they nest and cross, and mentions of one value have one id. White space is written as UDPipe does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from store.documents import dumps, escape_line_ends
from store.fields import FieldSet
from store.interchange.carries import Loss
from store.interchange.tokens import ALIGN, Aligner, Tokens, tokens
from store.writers.marked import CARRIES, Marked, Span, marked
from store.writers.writer import LineWriter, Options, Row

ENTITY = "eid-etype-head-other"
"""The parts of an entity's bracket, as the file declares them."""
_SPACES = {" ": "\\s", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_PARTING = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
"""White space at which programs part lines; written by its number."""


class ConlluWriter(LineWriter):
    """Documents, sentences and words, without a syntactic analysis."""

    name = "conllu"
    title = "CoNLL-U, entities in MISC"
    suffix = ".conllu"
    carries = CARRIES
    options = {"align": ALIGN}  # noqa: RUF012

    def __init__(self, fields: FieldSet, options: Options) -> None:
        super().__init__(fields, options)
        self._aligner = Aligner(self.option("align"))

    def row(self, row: Row) -> bytes:
        """Return a document."""
        article = row.article
        made = marked(row, self.fields, tokens(article.text, article.language), self._aligner)
        counted = made.in_sentences(made.spans)
        name = "_".join(article.id.split()) or "_"
        aside = escape_line_ends(dumps(made.aside(made.spans))).decode()
        lines = [
            f"# newdoc id = {' '.join(article.id.split())}",
            f"# global.Entity = {ENTITY}",
            f"# copydesk = {aside}",
        ]
        entities = brackets(made)
        for number, (low, high) in enumerate(counted.runs(), 1):
            lines += [f"# sent_id = {name}-{number}", f"# text = {_sentence(counted, low, high)}"]
            for place in range(low, high):
                misc = "|".join(_misc(counted, place, entities)) or "_"
                lines.append(f"{place - low + 1}\t{counted.word(place)}\t_\t_\t_\t_\t_\t_\t_\t{misc}")
            lines.append("")
        return ("\n".join(lines) + "\n").encode()

    def losses(self) -> Iterable[Loss]:
        """Return the spans that were moved to token boundaries or left out."""
        return self._aligner.losses()


def brackets(made: Marked) -> dict[int, str]:
    """Return what stands in MISC for each token at which an entity begins or ends."""
    opened: dict[int, list[tuple[Span, str]]] = {}
    closed: dict[int, list[tuple[Span, str]]] = {}
    single: dict[int, list[str]] = {}
    for span, eid in _ids(made.spans):
        if span.last - span.first == 1:
            single.setdefault(span.first, []).append(f"({eid}-{etype(span.key)}-1-)")
        else:
            opened.setdefault(span.first, []).append((span, f"({eid}-{etype(span.key)}-1-"))
            closed.setdefault(span.last - 1, []).append((span, f"{eid})"))
    out: dict[int, str] = {}
    for at in {*opened, *closed, *single}:
        opens = "".join(text for _, text in sorted(opened.get(at, ()), key=lambda one: -one[0].last))
        closes = "".join(text for _, text in sorted(closed.get(at, ()), key=lambda one: -one[0].first))
        alone = "".join(single.get(at, ()))
        out[at] = closes + opens + alone if opens else alone + closes
    return out


def etype(key: str) -> str:
    """Return a field's key without the characters that mean something in a bracket; they become `%2D` and the like."""
    return "".join(
        "".join(f"%{byte:02X}" for byte in char.encode()) if char in "-=|()%[]" or char.isspace() else char
        for char in key
    )


def escaped_space(space: str) -> str:
    r"""Return white space as it stands in MISC: `\s`, `\n`, and what parts lines by its number."""
    return "".join(_SPACES.get(char) or (f"\\u{ord(char):04x}" if char in _PARTING else char) for char in space)


def _ids(spans: Sequence[Span]) -> Iterable[tuple[Span, str]]:
    """Yield each span with its entity's id; a mention that crosses another of the same entity gets one of its own.

    An entity's bracket closes the mention that was opened last, so that such a pair could not be told apart.
    """
    groups: dict[str, list[tuple[str, list[Span]]]] = {}
    number = 0
    for span in sorted(spans, key=lambda s: (s.first, -s.last)):
        layers = groups.setdefault(span.group, [])
        fitting = next((layer for layer in layers if not any(_cross(span, other) for other in layer[1])), None)
        if fitting is None:
            number += 1
            fitting = (f"e{number}", [])
            layers.append(fitting)
        fitting[1].append(span)
        yield span, fitting[0]


def _cross(one: Span, other: Span) -> bool:
    return other.first < one.first < other.last < one.last or one.first < other.first < one.last < other.last


def _sentence(counted: Tokens, low: int, high: int) -> str:
    """Return a sentence's text with one space for any white space, as its words say."""
    pieces = [counted.word(at) + (" " if counted.gap(at) else "") for at in range(low, high)]
    return "".join(pieces).rstrip(" ")


def _misc(counted: Tokens, place: int, entities: dict[int, str]) -> Iterable[str]:
    if place in entities:
        yield f"Entity={entities[place]}"
    gap = counted.gap(place)
    if not gap:
        yield "SpaceAfter=No"
    elif gap != " ":
        yield f"SpacesAfter={escaped_space(gap)}"
    if not place and counted.starts[0]:
        yield f"SpacesBefore={escaped_space(counted.text[: counted.starts[0]])}"
