"""The dialog on how good suggestions were."""

from gui.dialogs.extraction.dialog import ExtractionDialog

__all__ = ["ExtractionDialog"]
