"""Tests of extractors of the user's own."""
