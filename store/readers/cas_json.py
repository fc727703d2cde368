"""UIMA CAS as JSON (JSON CAS 0.4), as INCEpTION, dkpro-cassis and `store.writers.cas` write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256

from store.articles import Json
from store.interchange.standoff import CARRIES
from store.readers.cas import MAX_FILE, Cas, Structure, document
from store.readers.items import Failure, Item
from store.readers.json_values import NotJson, loads
from store.readers.registry import Head, Input, Reader

_START = re.compile(rb'\s*\{\s*"%(?:TYPES|FEATURE_STRUCTURES|VIEWS)"\s*:')


def _sniff(head: Head) -> bool:
    return _START.match(head.plain) is not None


def _read(given: Input) -> Iterator[Item]:
    if given.path.stat().st_size > MAX_FILE:
        yield Failure(given.reported, f"it is one CAS of more than {MAX_FILE >> 20} MB")
        return
    data = given.path.read_bytes()
    try:
        whole = loads(data)
    except NotJson as error:
        yield Failure(given.reported, str(error))
        return
    structures = whole.get("%FEATURE_STRUCTURES") if isinstance(whole, dict) else None
    cas = Cas()
    for id_, one in _listed(structures):
        type_ = one.get("%TYPE")
        if isinstance(type_, str):
            features = {k.lstrip("@#"): v for k, v in one.items() if not k.startswith("%")}
            cas.add(id_, Structure(type_, features))
    yield from document(cas, given, "cas-json", sha256(data).hexdigest())


def _listed(structures: Json) -> Iterator[tuple[str, dict[str, Json]]]:
    """Yield the feature structures with their ids: they are a list, or in older files an object."""
    if isinstance(structures, dict):
        yield from ((str(id_), one) for id_, one in structures.items() if isinstance(one, dict))
    elif isinstance(structures, list):
        yield from ((str(one.get("%ID")), one) for one in structures if isinstance(one, dict))


READER = Reader(
    name="cas-json",
    title="UIMA CAS as JSON",
    suffixes=(".json",),
    sniff=_sniff,
    read=_read,
    carries=CARRIES,
)
