"""When a change over many articles is so large that the project is copied before it."""

from __future__ import annotations

LARGE = 100
"""A change of so many articles is a large one."""
