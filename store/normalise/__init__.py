"""Normalising and validating: from words or JSON to the value that a field takes, and back to words for a reader."""

from store.normalise.context import Context, InvalidValue
from store.normalise.show import display
from store.normalise.values import from_selection, key, normalise, validate

__all__ = ["Context", "InvalidValue", "display", "from_selection", "key", "normalise", "validate"]
