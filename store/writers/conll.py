"""CoNLL-2003: four columns, one label a token, sentences apart, `-DOCSTART-` before each document.

The second and third column, parts of speech and chunks, are `-X-` and `O`: nobody annotated them. Programs skip the
rest of a `-DOCSTART-` line, which is the only place for the text itself and for what labels cannot say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from store.articles import Json
from store.documents import dumps
from store.errors import said
from store.fields import FieldSet
from store.interchange.carries import Loss, Losses, Part
from store.interchange.tokens import ALIGN, Aligner, apart, tokens
from store.writers.marked import CARRIES, Marked, Span, is_entity, marked
from store.writers.writer import LineWriter, Options, Row

START = b"-DOCSTART- -X- O O"
SCHEMES = ("iob2", "iob1", "bioes")
NO_ROOM = said("spans that overlap others, left out: there is one label a token")
NOT_NAMES = said("spans of fields that are no names, left out as was chosen")
_PLAIN = frozenset({Part.EVIDENCE})


class ConllWriter(LineWriter):
    """Token, part of speech, chunk and label in each line, parted by spaces."""

    name = "conll-2003"
    title = "CoNLL-2003, one label a token"
    suffix = ".conll"
    carries = CARRIES - {Part.OVERLAPS}
    options = {  # noqa: RUF012
        "scheme": SCHEMES,
        "align": ALIGN,
        "labels": ("all", "entities"),
        "docstart": ("full", "plain"),
    }

    def __init__(self, fields: FieldSet, options: Options) -> None:
        super().__init__(fields, options)
        self._aligner = Aligner(self.option("align"))
        self._plain = Losses(fields, frozenset(Part) - (self.carries - _PLAIN))

    def row(self, row: Row) -> bytes:
        """Return a document with its `-DOCSTART-` line."""
        made = marked(row, self.fields, tokens(row.article.text, row.article.language), self._aligner)
        kept = self._kept(made)
        if self.option("docstart") == "full":
            first = START + b" " + one_column({**made.aside(kept), "text": row.article.text})
        else:
            first = START
            self._plain.see(row.article, row.record, row.review)
        tags = labels(made, kept, self.option("scheme"))
        counted = made.in_sentences(kept)
        lines = [first, b""]
        for low, high in counted.runs():
            lines += [f"{counted.word(at)} -X- O {tags[at]}".encode() for at in range(low, high)]
            lines.append(b"")
        return b"\n".join(lines) + b"\n"

    def losses(self) -> Iterable[Loss]:
        """Return the spans that had no room or were moved, and what a plain `-DOCSTART-` cannot say."""
        yield from self._aligner.losses()
        if self.option("docstart") == "plain":
            yield from self._plain.found()

    def _kept(self, made: Marked) -> list[Span]:
        where = made.row.article.id
        kept, left = chosen(made, only_entities=self.option("labels") == "entities")
        for span, why in left:
            self._aligner.leave_out(why, f"{where}: {span.key}", made.evidence(span))
        return kept


def chosen(made: Marked, *, only_entities: bool = False) -> tuple[list[Span], list[tuple[Span, str]]]:
    """Return the spans that one label a token has room for, in order, and those left out, each with the reason.

    Names go before other fields, and longer spans before shorter ones.
    """
    wanted = [s for s in made.spans if is_entity(s) or not only_entities]
    numbers = apart((s.rank, s.first, s.last) for s in wanted)
    kept = [s for number, s in enumerate(wanted) if number in numbers]
    left: list[tuple[Span, str]] = [(s, NO_ROOM) for number, s in enumerate(wanted) if number not in numbers]
    left += [(s, NOT_NAMES) for s in made.spans if only_entities and not is_entity(s)]
    return sorted(kept, key=lambda s: s.first), left


def labels(made: Marked, kept: Iterable[Span], scheme: str) -> list[str]:
    """Return the label of each token; a label's characters that part columns become `_`."""
    tags = ["O"] * len(made.tokens)
    spans = list(kept)
    touching = {id(b) for a, b in pairwise(spans) if a.last == b.first and a.key == b.key}
    for span in spans:
        name = "_".join(span.key.split())
        for at in range(span.first, span.last):
            tags[at] = f"{_sign(span, at, scheme, touching=id(span) in touching)}-{name}"
    return tags


def one_column(said: Json) -> bytes:
    r"""Return a document as JSON without white space: that within strings is escaped, as `\u0020`."""
    return b"".join(_escaped(dumps(said).decode()))


def _sign(span: Span, at: int, scheme: str, *, touching: bool) -> str:
    is_first, is_last = at == span.first, at == span.last - 1
    if scheme == "iob1":
        return "B" if is_first and touching else "I"
    if scheme == "bioes" and is_last:
        return "S" if is_first else "E"
    return "B" if is_first else "I"


def _escaped(written: str) -> Iterator[bytes]:
    for char in written:
        yield f"\\u{ord(char):04x}".encode() if char.isspace() else char.encode()
