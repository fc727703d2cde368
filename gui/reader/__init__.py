"""The article pane."""

from gui.reader.pane import ReaderPane

__all__ = ["ReaderPane"]
