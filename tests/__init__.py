"""Tests mirror the rooms: tests/store, tests/gui; tests/bench measures and is not collected."""
