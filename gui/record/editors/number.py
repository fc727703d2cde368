"""The editor of figures: a number with its unit as one writes it, and what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gui.record.editors.editor import ValueEditor
from store.articles import Value
from store.normalise import validate


class NumberEditor(ValueEditor):
    """Takes "4.4 bn USD", "−32 %" or "1,000 enterprises"; below stands the number at full magnitude."""

    wraps = False
    completes = False

    def attribute_names(self) -> tuple[str, ...]:
        """Return all attributes but the unit, which is written behind the number."""
        return tuple(name for name in self.field.attributes if name != "unit")

    def parse(self, typed: str, attributes: Mapping[str, Any]) -> Value:
        """Return the figure; a range's upper end comes from the words alone."""
        return validate(self.field, typed, {k: v for k, v in attributes.items() if k != "to"}, self.context)

    def note_for(self, value: Value) -> str:
        """Say the number with all its digits where the words are shorter."""
        if not isinstance(value.value, int | float) or abs(value.value) < 10_000:
            return ""
        return f"= {value.value:,} {value.attributes.get('unit') or ''}".rstrip()
