"""WARC files, plain or packed record by record: the pages and texts of a crawl, one at a time.

warcio tells the records and their headers; reading on behind a broken one is done here.
"""

from __future__ import annotations

import logging
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any, BinaryIO

from store.articles import ArticleDraft, Source
from store.documents import clean_text
from store.readers.characters import decode
from store.readers.detect import Unreadable
from store.readers.extras import needed
from store.readers.inflate import MAGIC, PIECE, Broken, inflated_head
from store.readers.items import Failure, Item, Note
from store.readers.registry import Head, Input, Reader

MAX_PAGE = 64 << 20
"""Bytes of one page, unpacked."""
MAX_HEADERS = 1 << 20
_RECORD = b"WARC/"
_HTML = ("text/html", "application/xhtml+xml")
_PAGES = ("response", "resource", "conversion")
_LOOKS_HTML = re.compile(rb"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_REVISITS = "revisits of what was stored before"
_ANSWERS = "answers without a page (redirects, errors)"
_NO_PAGES = "records that are no pages"
_EMPTY = "empty pages"
_COPIES = "copies of pages before them"
_ONE = {
    _REVISITS: "revisit of what was stored before",
    _ANSWERS: "answer without a page (redirects, errors)",
    _NO_PAGES: "record that is no page",
    _EMPTY: "empty page",
    _COPIES: "copy of a page before it",
}
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)


def _sniff(head: Head) -> bool:
    packed = head.data.startswith(MAGIC["gz"])
    if packed and head.name.lower().endswith(".warc.gz"):
        return True  # the first record may be the broken one
    start = inflated_head(head.data, 16) if packed else head.data
    return re.match(rb"WARC/\d", start) is not None


def _read(given: Input) -> Iterator[Item]:
    needed("warcio", "warc")
    logging.getLogger("warcio").setLevel(logging.CRITICAL)  # it warns of what a crawl is full of
    left: Counter[str] = Counter()
    seen: set[bytes] = set()
    with given.path.open("rb") as file:
        yield from _records(_Stream(file), given, lambda record, number: _page(record, given, number, left, seen))
    if left:
        told = ", ".join(f"{count} {what if count > 1 else _ONE[what]}" for what, count in left.items())
        yield Note(given.reported, f"left out of it: {told}")


class _Stream:
    """The bytes of the records, unpacked where they are packed; knows where to read on behind what is broken."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        head = file.read(PIECE)
        # The first record may be the broken one.
        self._packed = not head.lstrip().startswith(_RECORD) and MAGIC["gz"] in head
        self._read = self._member_at = self._at = 0
        self._buffer = b""
        self._restart(0)
        self.headers = MAX_HEADERS
        """How many bytes the headers of a record may still take."""

    def read(self, size: int) -> bytes:
        """Return at most `size` bytes, fewer only at the end; raises `Broken`."""
        pieces = []
        while size > 0 and self._fill():
            piece = self._buffer[self._at : self._at + size]
            self._at += len(piece)
            size -= len(piece)
            pieces.append(piece)
        return b"".join(pieces)

    def readline(self, size: int | None = None) -> bytes:
        """Return the next line with its end, or `size` bytes of it; raises `Broken`, also where it has no end."""
        pieces = []
        while (size is None or size > 0) and self._fill():
            end = self._buffer.find(b"\n", self._at) + 1 or len(self._buffer)
            end = end if size is None else min(end, self._at + size)
            piece = self._buffer[self._at : end]
            self._at = end
            pieces.append(piece)
            self.headers -= len(piece)
            if self.headers < 0:
                raise Broken("has headers of more than 1 MB")
            if piece.endswith(b"\n"):
                break
            size = None if size is None else size - len(piece)
        return b"".join(pieces)

    def skip(self) -> bool:
        """Go to the next packed record where what comes now is broken; False where there is none.

        In a file that is not packed the next record is looked for line by line.
        """
        if not self._packed:
            return True
        at = self._member_at + 1
        self._file.seek(at)
        kept = b""
        while piece := self._file.read(1 << 20):
            found = (kept + piece).find(MAGIC["gz"])
            if found >= 0:
                self._restart(at - len(kept) + found)
                return True
            at += len(piece)
            kept = (kept + piece)[-2:]
        return False

    def next_line(self) -> bytes:
        """Return the next line, or a piece of one that is very long."""
        self.headers = MAX_HEADERS
        return self.readline(PIECE)

    def _restart(self, at: int) -> None:
        self._file.seek(at)
        self._read = self._member_at = at
        self._buffer, self._at, self._wanting = b"", 0, b""
        self._made: Any = zlib.decompressobj(31)

    def _fill(self) -> bool:
        if self._at >= len(self._buffer):
            self._buffer, self._at = self._inflated() if self._packed else self._file.read(PIECE), 0
        return bool(self._buffer)

    def _inflated(self) -> bytes:
        while True:
            if self._made.eof:
                rest = (self._made.unused_data or self._raw()).lstrip(b"\0")
                if not rest:
                    return b""
                self._member_at = self._read - len(rest)
                self._made, self._wanting = zlib.decompressobj(31), rest
            data = self._wanting or self._raw()
            if not data:
                raise Broken("breaks off: the file is cut")
            try:
                piece: bytes = self._made.decompress(data, PIECE)
            except zlib.error as error:
                raise Broken("is damaged: it cannot be unpacked") from error
            self._wanting = self._made.unconsumed_tail
            if piece:
                return piece

    def _raw(self) -> bytes:
        data = self._file.read(PIECE)
        self._read += len(data)
        return data


def _records(
    stream: _Stream, given: Input, make: Callable[[Any, int], ArticleDraft | None]
) -> Iterator[ArticleDraft | Failure]:
    """Yield what is made of each record and its number; a failure in the place of one that is broken, and go on."""
    from warcio.recordloader import ArcWarcRecordLoader

    loader = ArcWarcRecordLoader(verify_http=False, arc2warc=False)
    number, lost = 0, False
    while True:
        here = f"{given.reported}, record {number + 1}"
        try:
            line = stream.next_line()
            if not line:
                return
            if not line.startswith(_RECORD):
                if line.strip() and not lost:
                    lost = True
                    number += 1
                    yield Failure(here, "it does not begin as a record does; what follows was looked through")
                continue
            lost = False
            number += 1
            record = loader.parse_record_stream(stream, line, "warc")
            try:
                made = make(record, number)
            except Broken:
                raise
            except Unreadable as error:
                yield Failure(here, f"it {error}")
                made = None
            if made is not None:
                yield made
            while record.raw_stream.read(PIECE):
                pass
            if getattr(record.raw_stream, "limit", 0):
                raise Broken("breaks off: the file is cut")
        except Exception as error:  # a record of a crawl can break any parser; the others must still come in
            said = str(error) if isinstance(error, Unreadable) else "is damaged: its headers cannot be read"
            if not lost:
                yield Failure(f"{given.reported}, record {max(number, 1)}", f"it {said}")
            lost = True
            if not stream.skip():
                return


def _page(record: Any, given: Input, number: int, left: Counter[str], seen: set[bytes]) -> ArticleDraft | None:
    """Return the article that a record holds, or None, counted in `left`.

    Raises `Broken` where the file breaks off, `Unreadable` where only this record cannot be read.
    """
    if record.rec_type == "revisit":
        left[_REVISITS] += 1
        return None
    if record.rec_type not in _PAGES:
        return None
    http = record.http_headers
    if http is not None and not str(http.get_statuscode()).startswith("2"):
        left[_ANSWERS] += 1
        return None
    declared = str((http.get_header("Content-Type") if http is not None else record.content_type) or "")
    kind = declared.partition(";")[0].strip().lower()
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    if (kind and kind not in (*_HTML, "text/plain")) or url.endswith("/robots.txt"):
        left[_NO_PAGES] += 1
        return None
    data = _content(record, http)
    if not kind and not _LOOKS_HTML.match(data):
        left[_NO_PAGES] += 1
        return None
    if not data.strip():
        left[_EMPTY] += 1
        return None
    digest = sha256(data)
    if digest.digest()[:12] in seen:
        left[_COPIES] += 1
        return None
    seen.add(digest.digest()[:12])
    charset = _CHARSET.search(declared)
    text = html = None
    if kind == "text/plain":
        text = _decoded(data, charset[1] if charset else None)
    else:
        from store.readers.pages import decode as decode_page

        html = clean_text(decode_page(data, charset[1] if charset else None)[0])
    meta = {"crawled": record.rec_headers.get_header("WARC-Date")}
    if cut := record.rec_headers.get_header("WARC-Truncated"):
        meta["truncated"] = cut
    return ArticleDraft(
        id=None,
        source=Source(name=clean_text(given.name), format="warc", sha256=digest.hexdigest(), html=html),
        fallback_id=clean_text(f"{given.name}#{number}"),
        url=clean_text(url) or None,
        text=text,
        meta={key: clean_text(str(value)) for key, value in meta.items() if value},
        reported=f"{given.reported}, record {number}",
    )


def _decoded(data: bytes, charset: str | None) -> str:
    try:
        return clean_text(data.decode(charset)) if charset else decode(data)[0]
    except (LookupError, UnicodeDecodeError):
        return decode(data)[0]


def _content(record: Any, http: Any) -> bytes:
    """Return a record's payload as a browser would see it: put together again, and unpacked; raises as `_page` does."""
    stream = record.raw_stream
    if http is not None and (http.get_header("Transfer-Encoding") or "").lower() == "chunked":
        from warcio.bufferedreaders import ChunkedDataReader

        stream = ChunkedDataReader(stream)
    pieces, size = [], 0
    while piece := stream.read(PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_PAGE:
            raise Unreadable("holds a page of more than {0} MB", MAX_PAGE >> 20)
    if getattr(record.raw_stream, "limit", 0):
        raise Broken("breaks off: the file is cut")
    data = b"".join(pieces)
    packing = (http.get_header("Content-Encoding") or "").strip().lower() if http is not None else ""
    return _unpacked(data, packing)


def _unpacked(data: bytes, packing: str) -> bytes:
    if packing in ("br", "zstd"):
        return _by_package(data, packing)
    tries = {"gzip": (31,), "x-gzip": (31,), "deflate": (15, -15)}.get(packing, ())
    for bits in tries:
        made = zlib.decompressobj(bits)
        try:
            found = made.decompress(data, MAX_PAGE)
        except zlib.error:
            continue
        if made.unconsumed_tail:
            raise Unreadable("holds a page of more than {0} MB", MAX_PAGE >> 20)
        return found
    return data  # some crawlers store it unpacked and keep the header


def _by_package(data: bytes, packing: str) -> bytes:
    """Unpack what no standard library does, where a package for it is there."""
    if _LOOKS_HTML.match(data):
        return data
    if packing == "br":
        try:
            import brotli  # type: ignore[import-not-found]
        except ImportError:
            raise Unreadable("is packed with brotli: install the package `brotli` to read it") from None
        made, pieces, size = brotli.Decompressor(), [], 0
        try:
            for at in range(0, len(data), 1 << 12):
                pieces.append(made.process(data[at : at + (1 << 12)]))
                size += len(pieces[-1])
                if size > MAX_PAGE:
                    raise Unreadable("holds a page of more than {0} MB", MAX_PAGE >> 20)
        except brotli.error as error:
            raise Unreadable("is damaged: it cannot be unpacked") from error
        return b"".join(pieces)
    raise Unreadable("is packed with zstandard, which is not read")


READER = Reader(
    name="warc",
    title="a WARC file of a crawl, each page an article",
    suffixes=(".warc",),
    sniff=_sniff,
    read=_read,
    binary=True,
    extra="warc",
)
