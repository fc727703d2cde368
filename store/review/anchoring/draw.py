"""Draw by a stable hash: the same seed and names give the same draw on every machine and in every version."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


def number(seed: str, *names: object) -> int:
    """Return a 64-bit number that the names decide."""
    text = "".join(f"{len(part)}:{part}" for part in (seed, *map(str, names)))
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def hits(share: float, seed: str, *names: object) -> bool:
    """Whether the names are among a share; a larger share keeps all that a smaller one drew."""
    return share > 0 and number(seed, *names) < share * 2**64


def shuffled(options: Sequence[T], seed: str, *names: object) -> list[T]:
    """Return options in an order that the names decide."""
    order = sorted(range(len(options)), key=lambda i: number(seed, *names, i))
    return [options[i] for i in order]
