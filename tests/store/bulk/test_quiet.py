"""The collector is held back within a step, and let go behind it, whatever comes of it."""

from __future__ import annotations

import gc

import pytest

from store.review.quiet import without_collector


def test_the_collector_is_held_back_and_let_go_again() -> None:
    assert gc.isenabled()
    with without_collector():
        assert not gc.isenabled()
        with without_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ValueError, match="x"), without_collector():
        raise ValueError("x")
    assert gc.isenabled()


def test_a_collector_that_somebody_else_switched_off_stays_so() -> None:
    gc.disable()
    try:
        with without_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
