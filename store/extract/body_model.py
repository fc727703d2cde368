"""Weigh a block's features: a logistic regression whose named weights stand in `resources/extract/body_weights.json`.

Trained by `tests/bench/train_body.py` on pages of many publishers, with five-fold cross-validation by host.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class BodyModel:
    """What each feature adds to the log-odds of standing in the body, per unit."""

    intercept: float
    weights: Mapping[str, float]
    threshold: float

    def probability(self, row: Mapping[str, float]) -> float:
        """Return how probable it is, from 0 to 1, that the block with these features belongs to the body."""
        weights = self.weights
        odds = self.intercept + sum(value * weights[name] for name, value in row.items() if name in weights)
        return 1 / (1 + math.exp(-max(-40.0, min(40.0, odds))))


@cache
def body_model() -> BodyModel:
    """Return the model that ships with the program."""
    given = json.loads((files("resources") / "extract" / "body_weights.json").read_text("utf-8"))
    return BodyModel(given["intercept"], given["weights"], given["threshold"])
