"""CoNLL files of one label a token: 2003's four columns, and any other number of them, in whatever scheme.

The token is the first column and the label the last. Where the text itself is in the file (our own writer leaves it on
the `-DOCSTART-` line), it is taken; else one is put together from the tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from store.articles import Json
from store.interchange.carries import Part
from store.readers.characters import BROKEN, file_charset
from store.readers.items import Failure, Item, Note
from store.readers.marked import Labelled, document, is_aside, items, parse_aside
from store.readers.registry import Head, Input, Reader
from store.writers.marked import CARRIES

DOCSTART = "-DOCSTART-"
MAX_LINE = 64 << 20
"""Characters of one line; the text of a document stands on one."""
MAX_TOKENS = 2_000_000
"""Tokens of one document."""
_TAG = re.compile(r"(?:O|[BIOESLUM]-\S+)\Z")
_TAG_BYTES = re.compile(rb"(?:O|[BIESLU]-[^\s]+)\s*\Z")
_COMMENT = re.compile(r"#\s*(?:(newdoc|id|doc_id|document_id|meta\.\w+|[\w.]+)\s*[= ]\s*)(.*)\Z", re.S)
_CLOSING = frozenset(".,:;!?%)]}»”’…、。，！？：；）」』】")
_OPENING = frozenset("([{«“‘¿¡$£€#（「『【")
_ENDINGS = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m)|[-–]|\.\.\.)\Z", re.I)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\uffef]")


@dataclass(slots=True)
class _Doc:
    """The lines of one document."""

    place: str
    id: str = ""
    aside: dict[str, Json] = field(default_factory=dict)
    sentences: list[list[tuple[str, str]]] = field(default_factory=list)
    odd: int = 0
    size: int = 0

    def add(self, token: str, tag: str) -> None:
        if not self.sentences:
            self.sentences.append([])
        self.sentences[-1].append((token, tag))
        self.size += 1

    def end_sentence(self) -> None:
        if self.sentences and self.sentences[-1]:
            self.sentences.append([])


def sniff(head: Head) -> bool:
    """Tell by `-DOCSTART-`, or by a file of that name whose lines end in labels."""
    if head.plain.lstrip().startswith(DOCSTART.encode()):
        return True
    lines = [line for line in head.plain.splitlines()[:200] if line.strip() and not line.startswith(b"#")]
    if len(lines) > 1 and len(head.data) >= 1 << 16:
        lines.pop()
    columns = {len(line.split()) for line in lines}
    if not lines or min(columns) < 2 or any(line.lstrip()[:1] in b"{[<" and len(columns) > 3 for line in lines[:1]):
        return False
    tagged = sum(bool(_TAG_BYTES.search(b" " + line.split()[-1])) for line in lines)
    known = head.suffix in (".conll", ".iob", ".iob2", ".bio", ".bioes", ".conll2003", ".ner")
    labelled = any(line.split()[-1][1:2] == b"-" for line in lines)
    if known:
        return tagged >= 0.9 * len(lines)
    return head.suffix in (".txt", ".tsv", ".tab", "") and tagged == len(lines) > 4 and labelled and len(columns) == 1


def read(given: Input) -> Iterator[Item]:
    """Yield the article of each document; a file without `-DOCSTART-` is one."""
    for doc in _documents(given):
        if isinstance(doc, Failure):
            yield doc
        elif doc.size:
            yield from _article(doc, given)


READER = Reader(
    name="conll-2003",
    title="CoNLL, one label a token",
    suffixes=(".conll", ".iob", ".bio"),
    sniff=sniff,
    read=read,
    carries=CARRIES - {Part.OVERLAPS},
)


# --- how it is done -------------------------------------------------------------------------------------------------


def _documents(given: Input) -> Iterator[_Doc | Failure]:
    charset, mark = file_charset(given.path)
    count = 1
    doc = _Doc(f"document {count}")
    with given.path.open("r", encoding=charset, errors=BROKEN, newline="\n") as file:
        if mark:
            file.read(1)
        number = 0
        while line := file.readline(MAX_LINE):
            number += 1
            if len(line) >= MAX_LINE or doc.size > MAX_TOKENS:
                what = "a line" if len(line) >= MAX_LINE else "a document"
                yield Failure(f"{given.reported}, line {number}", f"it is too long for {what} of this format")
                return
            line = line.rstrip("\r\n")
            if line.startswith(DOCSTART):
                if doc.size:
                    yield doc
                    count += 1
                doc = _Doc(f"document {count}")
                doc.id, doc.aside = _start(line)
            elif not line.strip(" \t"):
                doc.end_sentence()
            elif (said := _comment(line)) is not None:
                if said[0] in ("id", "newdoc", "doc_id", "document_id"):
                    if doc.size:
                        yield doc
                        count += 1
                        doc = _Doc(f"document {count}")
                    doc.id = said[1]
            else:
                token, tag = _columns(line)
                doc.odd += not _TAG.match(tag)
                doc.add(token, tag)
    yield doc


def _columns(line: str) -> tuple[str, str]:
    parts = line.split("\t") if "\t" in line else [part for part in line.split(" ") if part]
    parts = [part.strip(" ") for part in parts]
    while len(parts) > 2 and not parts[-1]:
        parts.pop()
    return (parts[0], parts[-1]) if len(parts) > 1 else (parts[0], "O")


def _comment(line: str) -> tuple[str, str] | None:
    """Return what a comment says; a line of a token `#` is none."""
    if not line.startswith("#") or _TAG.match(line.rsplit(maxsplit=1)[-1]):
        return None
    found = _COMMENT.match(line)
    return (found[1], found[2].removeprefix("id = ").split("\t")[0].strip()) if found else ("", "")


def _start(line: str) -> tuple[str, dict[str, Json]]:
    """Return a document's id and what stands aside, from what is behind `-DOCSTART-`."""
    rest = line[len(DOCSTART) :].strip()
    at = rest.find("{")
    if at >= 0 and (aside := is_aside(parse_aside(rest[at:]))):
        return "", aside
    words = [w for w in rest.split() if w not in ("-X-", "O", "-Y-", "_", "-")]
    return " ".join(words).strip("()"), {}


def _article(doc: _Doc, given: Input) -> Iterator[Item]:
    where = f"{given.reported}, {doc.place}"
    words = [token for sentence in doc.sentences for token, _ in sentence]
    tags = [tag for sentence in doc.sentences for _, tag in sentence]
    text = doc.aside.get("text")
    starts = _found_in(text, words) if isinstance(text, str) else None
    if starts is None:
        if isinstance(text, str):
            yield Note(where, "its words are not those of the text that stands beside them: a new one was made of them")
        text, starts = laid_out([[token for token, _ in s] for s in doc.sentences if s])
        doc.aside = {k: v for k, v in doc.aside.items() if k != "values"}
    assert isinstance(text, str)
    if doc.odd:
        lines = "1 line ends" if doc.odd == 1 else f"{doc.odd} lines end"
        yield Note(where, f"{lines} in no label of the schemes IOB1, IOB2 or BIOES: taken for none")
    bounds = [len(s) for s in doc.sentences if s]
    spans = [
        Labelled(label, starts[first], starts[last - 1] + len(words[last - 1]))
        for label, first, last in decoded(tags, bounds)
    ]
    spans = [Labelled(_key(s.label, given), s.start, s.end) for s in spans]
    made = document(text, spans, doc.aside, given)
    made.id = made.id or doc.id or None
    yield from items(made, given, form="conll-2003", place=doc.place)


def _key(label: str, given: Input) -> str:
    """Return the label with the white space that its field's key has."""
    return next((f.key for f in given.keys.fields if "_".join(f.key.split()) == label), label)


def decoded(tags: list[str], sentences: Iterable[int]) -> Iterator[tuple[str, int, int]]:
    """Yield label, first and last token (exclusive) of each entity, whichever scheme the tags are of.

    A new one begins at B, S and U, where the label changes, and behind E, L, S and U; none goes across sentences.
    """
    ends = set()
    at = 0
    for length in sentences:
        at += length
        ends.add(at)
    label, first = "", 0
    for place, tag in enumerate([*tags, "O"]):
        sign, _, name = tag.partition("-") if _TAG.match(tag) else ("O", "", "")
        if label and (sign in ("O", "B", "S", "U") or name != label or place in ends):
            yield label, first, place
            label = ""
        if sign != "O" and not label:
            label, first = name, place
        if label and sign in ("E", "L", "S", "U"):
            yield label, first, place + 1
            label = ""


def _found_in(text: str, words: Iterable[str]) -> list[int] | None:
    """Return where the words begin in a text that holds them all and nothing but white space between."""
    starts, at = [], 0
    for word in words:
        place = text.find(word, at)
        if place < 0 or text[at:place].strip():
            return None
        starts.append(place)
        at = place + len(word)
    return None if text[at:].strip() else starts


def laid_out(sentences: Iterable[list[str]]) -> tuple[str, list[int]]:
    """Return a text of sentences of words, spaced as people write, and where each word begins in it."""
    pieces: list[str] = []
    starts: list[int] = []
    at = 0
    for number, words in enumerate(sentences):
        if number:
            pieces.append("\n")
            at += 1
        before = ""
        is_open: dict[str, bool] = {}
        for word in words:
            if before and _spaced(before, word, is_open):
                pieces.append(" ")
                at += 1
            starts.append(at)
            pieces.append(word)
            at += len(word)
            if word in ('"', "'"):
                is_open[word] = not is_open.get(word, False)
            before = word
    return "".join(pieces), starts


def _spaced(before: str, word: str, is_open: dict[str, bool]) -> bool:
    """Whether a space stands between two words; quotation marks of one form open and close by turns."""
    if word[0] in _CLOSING and (len(word) == 1 or not word.isalnum()) and word != "...":
        return False
    if before[-1] in _OPENING and len(before) == 1:
        return False
    if before in ('"', "'") and is_open.get(before):
        return False
    if word in ('"', "'") and is_open.get(word):
        return False
    if _ENDINGS.match(word) and word[0] in "'’n" and before[-1].isalnum():
        return False
    return not (_UNSPACED.match(before[-1]) and _UNSPACED.match(word[0]))
