"""What a person chose for an export, kept from one time to the next."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """All that can be said to an export but the filter; `fields` is empty for all of them, `split` for no splits."""

    format: str = "jsonl"
    options: Mapping[str, str] = field(default_factory=dict)
    only: str = "done"
    annotator: str | None = None
    fields: tuple[str, ...] = ()
    split: str = ""
    split_by: str = "id"
    stratify: str = ""
    near_copies: str = "keep"
    seed: int = 0
    card: bool = False
    place: str = ""

    def to_json(self) -> str:
        """Return the choices as text."""
        return json.dumps({**asdict(self), "options": dict(self.options)})

    def at(self, place: str) -> Choices:
        """Return the same choices for another place."""
        return replace(self, place=place)

    @classmethod
    def from_json(cls, text: str) -> Choices:
        """Return choices as they were kept; what cannot be read is as if it had never been chosen."""
        try:
            kept = json.loads(text)
        except ValueError:
            return cls()
        usual = cls()
        if not isinstance(kept, dict):
            return usual
        given: dict[str, Any] = {}
        for name in ("format", "only", "split", "split_by", "stratify", "near_copies", "place"):
            given[name] = kept[name] if isinstance(kept.get(name), str) else getattr(usual, name)
        options, fields, seed = kept.get("options"), kept.get("fields"), kept.get("seed")
        return cls(
            **given,
            options={str(k): str(v) for k, v in options.items()} if isinstance(options, dict) else {},
            annotator=kept["annotator"] if isinstance(kept.get("annotator"), str) else None,
            fields=tuple(str(f) for f in fields) if isinstance(fields, list) else (),
            seed=seed if isinstance(seed, int) and 0 <= seed < 2**31 else 0,
            card=kept.get("card") is True,
        )
