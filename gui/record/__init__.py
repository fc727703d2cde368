"""The record pane: one row a field, the focused one opened."""

from gui.record.pane import RecordPane

__all__ = ["RecordPane"]
