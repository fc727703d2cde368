"""spaCy: a DocBin of whole documents for training and for reading by spaCy, in one file.

`doc.ents` holds what does not overlap (names before other fields, then the longest), `doc.spans["sc"]` every span and
`doc.spans["body"]` what touches the body; the rest stands in `doc.user_data["copydesk"]`. The file is what spaCy's own
`DocBin.to_bytes` makes, put together from chunks, so that memory stays flat however many documents there are.
"""

from __future__ import annotations

import struct
import tempfile
import zlib
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, Any, BinaryIO

from store.errors import UserError
from store.fields import Field, FieldSet, FieldType
from store.interchange.carries import Loss
from store.interchange.tokens import ALIGN, Aligner, Tokens, apart, sentences, tokens
from store.sentences import ends
from store.writers.marked import CARRIES, Marked, Span, is_entity, marked
from store.writers.writer import Options, Row, Sink, Writer

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

ATTRS = ("ENT_IOB", "ENT_TYPE", "ENT_ID", "SENT_START")
"""What is kept of each token beside its characters."""
CHUNK = 100
"""Documents of one chunk."""
MAX_BYTES = (1 << 32) - 1
"""What the format's own count of bytes can say of the tokens of one file."""
_COLUMNS = ("tokens", "spaces", "lengths", "cats", "flags", "span_groups", "user_data")
_COPIED = 1 << 20


def need_spacy() -> None:
    """Raise `UserError` with the install command where spaCy is missing."""
    try:
        import spacy  # noqa: F401
    except ImportError as error:
        raise UserError('The format spacy needs spaCy: pip install "copydesk[spacy]"') from error


class SpacyWriter(Writer):
    """A `.spacy` file with one document an article."""

    name = "spacy"
    title = "spaCy DocBin, for training"
    suffix = ".spacy"
    extra = "spacy"
    carries = CARRIES
    options = {"align": ALIGN, "ents": ("all", "entities")}  # noqa: RUF012

    def __init__(self, fields: FieldSet, options: Options) -> None:
        super().__init__(fields, options)
        need_spacy()
        self._aligner = Aligner(self.option("align"))
        self._makers: dict[str, Language | None] = {}
        self._plain: Language | None = None
        self._only_spans = 0

    def start(self, sink: Sink) -> None:
        """Begin the file: what it is made of is kept in temporary files until the end."""
        self._file: BinaryIO = sink.open()
        self._parts: dict[str, IO[bytes]] = {name: tempfile.TemporaryFile() for name in _COLUMNS}  # noqa: SIM115
        self._strings: set[str] = set()
        self._count = 0
        self._new_bin()

    def add(self, row: Row, split: str = "") -> None:  # noqa: ARG002
        """Write one document."""
        maker = self._maker(row.article.language)
        if id(maker) not in self._zoned:  # what spaCy remembers of words goes at the end of the chunk
            self._zones.enter_context(maker.memory_zone())
            self._zoned.add(id(maker))
        self._bin.add(self._doc(row, maker))
        self._count += 1
        if len(self._bin) == CHUNK:
            self._keep()

    def discard(self) -> None:
        """Close the temporary files."""
        for part in self._parts.values():
            part.close()

    def finish(self) -> None:
        """Put the file together."""
        self._keep()
        pack = _packer()
        size = self._parts["tokens"].tell()
        if size > MAX_BYTES:
            raise UserError("These are more words than one .spacy file can hold; write them as several with --split.")
        out = zlib.compressobj()

        def put(data: bytes) -> None:
            self._file.write(out.compress(data))

        put(pack.pack_map_header(10))
        put(pack.pack("version") + pack.pack("0.1") + pack.pack("attrs") + pack.pack(self._attrs))
        for name in ("tokens", "spaces", "lengths"):
            put(pack.pack(name) + b"\xc6" + struct.pack(">I", self._parts[name].tell()))
            self._copy(name, put)
        put(pack.pack("strings") + pack.pack(sorted(self._strings)))
        for name in ("cats", "flags", "span_groups", "user_data"):
            put(pack.pack(name) + pack.pack_array_header(self._count))
            self._copy(name, put)
        self._file.write(out.flush())

    def losses(self) -> Iterable[Loss]:
        """Return the spans that were moved to token boundaries or left out."""
        return self._aligner.losses()

    def preview(self, row: Row) -> str:
        """Return the document's text, entities and spans as spaCy shows them."""
        from store.documents import dumps

        doc = self._doc(row, self._maker(row.article.language))
        lines = [f"doc.text = {doc.text[:500]!r}{'…' if len(doc.text) > 500 else ''}"]
        lines.append(f"doc.ents = {[(e.text, e.label_) for e in doc.ents]!r}")
        for key, group in doc.spans.items():
            lines.append(f"doc.spans[{key!r}] = {[(s.text[:60], s.label_, s.id_) for s in group]!r}")
        lines.append(f"doc.user_data['copydesk'] = {dumps(doc.user_data['copydesk']).decode()}")
        return "\n".join(lines) + "\n"

    # --- how it is done ---

    def _new_bin(self) -> None:
        from spacy.tokens import DocBin

        self._zones, self._zoned = ExitStack(), set[int]()
        self._bin = DocBin(attrs=ATTRS, store_user_data=True)
        self._attrs = list(self._bin.attrs)

    def _keep(self) -> None:
        """Move the documents of a chunk to the temporary files."""
        import numpy

        done, pack = self._bin, _packer()
        parts = self._parts
        for array, spaces in zip(done.tokens, done.spaces, strict=True):
            parts["tokens"].write(array.tobytes("C"))
            parts["spaces"].write(spaces.tobytes("C"))
        parts["lengths"].write(numpy.asarray([len(array) for array in done.tokens], dtype="int32").tobytes("C"))
        for name in ("cats", "flags", "span_groups", "user_data"):
            for one in getattr(done, name):
                parts[name].write(pack.pack(one))
        self._strings |= done.strings
        self._zones.close()
        self._new_bin()

    def _copy(self, name: str, put: Any) -> None:
        with self._parts[name] as part:
            part.seek(0)
            while piece := part.read(_COPIED):
                put(piece)

    def _maker(self, language: str | None) -> Language:
        """Return spaCy's pipeline with nothing but the tokeniser of a language, `xx` where it has none."""
        code = (language or "").replace("_", "-").split("-")[0].lower() or "xx"
        if code not in self._makers:
            self._makers[code] = _blank(code)
        maker = self._makers[code]
        if maker is None:
            self._plain = self._plain or _blank("xx")
            assert self._plain is not None
            return self._plain
        return maker

    def _doc(self, row: Row, maker: Language) -> Doc:
        from spacy.tokens import Span as Marking
        from spacy.tokens import SpanGroup

        article = row.article
        doc = None if maker is self._plain or maker.lang == "xx" else maker.tokenizer(article.text)
        if doc is None or doc.text != article.text:
            doc = _own_doc(maker, tokens(article.text, article.language))
        # White space is a token for spaCy, and belongs to no span.
        places = [token.i for token in doc if not token.is_space]
        starts = [doc[i].idx for i in places]
        stops = [doc[i].idx + len(doc[i]) for i in places]
        counted = Tokens(article.text, starts, stops, sentences(starts, list(ends(article.text))))
        made = marked(row, self.fields, counted, self._aligner)
        wanted = [s for s in made.spans if is_entity(s) or self.option("ents") == "all"]
        chosen = apart((s.rank, s.first, s.last) for s in wanted)
        kept = [s for number, s in enumerate(wanted) if number in chosen]

        def marking(span: Span) -> Marking:
            return Marking(doc, places[span.first], places[span.last - 1] + 1, label=span.key, span_id=span.group)

        doc.set_ents([marking(s) for s in sorted(kept, key=lambda s: s.first)], default="outside")
        doc.spans["sc"] = SpanGroup(doc, name="sc", spans=[marking(s) for s in made.spans])
        if body := _body(made, places, doc):
            doc.spans["body"] = SpanGroup(doc, name="body", spans=body)
        firsts = {0, *(places[first] for first in made.in_sentences(kept).sentences if first)}
        for token in doc:
            token.is_sent_start = token.i in firsts
        doc.cats = _cats(made, self.fields)
        doc.user_data = {"copydesk": made.aside(made.spans)}
        return doc


def _blank(code: str) -> Language | None:
    """Return an empty pipeline, or None where spaCy knows nothing of the language or lacks what it needs for it."""
    import spacy

    try:
        return spacy.blank(code)
    except (ImportError, ValueError, OSError):
        return None


def _own_doc(maker: Language, found: Tokens) -> Doc:
    """Return a document of our own tokens: what is more than one space behind a word is a token of white space."""
    from spacy.tokens import Doc

    words: list[str] = []
    spaces: list[bool] = []
    first = found.starts[0] if len(found) else len(found.text)
    if first:
        words.append(found.text[:first])
        spaces.append(False)
    for place in range(len(found)):
        gap = found.gap(place)
        words.append(found.word(place))
        spaces.append(gap.startswith(" "))
        if rest := gap.removeprefix(" "):
            words.append(rest)
            spaces.append(False)
    return Doc(maker.vocab, words=words, spaces=spaces)


def _body(made: Marked, places: Sequence[int], doc: Doc) -> list[Any]:
    """Return the body's paragraphs as spans of the tokens that they have a part in."""
    from spacy.tokens import Span as Marking

    found = []
    for key in made.blocks:
        for value in made.values.get(key, ()):
            for evidence in value.evidence:
                first, last = made.tokens.touched(evidence.start, evidence.end)
                if first < last:
                    found.append(Marking(doc, places[first], places[last - 1] + 1, label=key))
    return found


def _cats(made: Marked, fields: FieldSet) -> dict[str, float]:
    """Return the choices that were decided, each as a category of the document."""
    asked: list[Field] = [f for f in fields if f.type is FieldType.CHOICE and f.key in made.values]
    every = [choice for f in fields if f.type is FieldType.CHOICE for choice in f.choices]
    cats: dict[str, float] = {}
    for f in asked:
        chosen = {value.value for value in made.values[f.key]}
        for choice in f.choices:
            name = choice if every.count(choice) == 1 else f"{f.key}:{choice}"
            cats[name] = float(choice in chosen)
    return cats


def _packer() -> Any:
    from srsly.msgpack import Packer

    return Packer(use_bin_type=True)
