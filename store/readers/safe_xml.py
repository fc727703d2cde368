"""XML from outside, read so that it can do nothing: no entities of its own, nothing fetched, no tree without end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO

from store.readers.detect import Unreadable

if TYPE_CHECKING:
    from lxml.etree import _Element

OPTIONS: dict[str, Any] = {
    "resolve_entities": False, "load_dtd": False, "no_network": True, "huge_tree": False,
    "remove_comments": True, "remove_pis": True,
}  # fmt: skip
_PROLOG = re.compile(
    rb"\s*(?:<\?.{0,2000}?\?>\s*|<!--.{0,4000}?-->\s*|<!DOCTYPE[^\[>]{0,2000}(?:\[.*?\]\s*)?>\s*)*", re.S
)
_ROOT = re.compile(rb"<([A-Za-z_][\w.:-]*)([^>]{0,8000})>?")


class Hostile(Unreadable):
    """The XML declares entities of its own, as bombs and thieves do."""


def root_tag(plain: bytes) -> tuple[str, bytes]:
    """Return the name of the root element, with its prefix, and what stands in its tag; ("", b"") where there is none.

    `plain` is the beginning of a file in single bytes.
    """
    prolog = _PROLOG.match(plain)
    found = _ROOT.match(plain, prolog.end() if prolog else 0)
    return (found[1].decode("ascii", "replace"), found[2]) if found else ("", b"")


def refuse_entities(element: _Element) -> None:
    """Raise `Hostile` where the document of an element declares entities."""
    dtd = element.getroottree().docinfo.internalDTD
    if dtd is not None and dtd.entities():  # type: ignore[attr-defined]  # the stubs do not know it
        raise Hostile("declares entities of its own, which are not read from outside: nothing of it was read")


def parse_xml(data: bytes) -> _Element:
    """Return the root of a small document; raises `Unreadable` where it is not well-formed or hostile."""
    from lxml import etree

    try:
        root = etree.fromstring(data, etree.XMLParser(**OPTIONS))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable("is not XML: {0}", one_line(error)) from error
    refuse_entities(root)
    return root


def walk_xml(
    file: BinaryIO, events: Sequence[str] = ("end",), *, recover: bool = False, faults: list[str] | None = None
) -> Iterator[tuple[str, _Element]]:
    """Yield the events of a document as it is read; whoever takes them clears what is done with.

    With `recover` what is not well-formed is passed over and told in `faults`. Raises `Unreadable` otherwise, and where
    the document is hostile.
    """
    from lxml import etree

    parsed = etree.iterparse(file, events=tuple(dict.fromkeys(("start", *events))), recover=recover, **OPTIONS)
    first = True
    try:
        for event, element in parsed:
            if first:
                refuse_entities(element)
                first = False
            if event in events:
                yield event, element
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable("is not well-formed XML: {0}", one_line(error)) from error
    if faults is not None:
        faults += [f"{entry.message.strip()} (line {entry.line})" for entry in parsed.error_log][:10]


def clear(element: _Element) -> None:
    """Let go of an element that is done with, and of those before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def local(element: _Element) -> str:
    """Return an element's name without its namespace; "" for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def one_line(error: BaseException) -> str:
    """Return what a parser says, in one line."""
    return " ".join(str(error).split())[:160].rstrip(".")
