"""The queue: which articles wait, which are flagged, which are done."""

from gui.queue.pane import QueuePane

__all__ = ["QueuePane"]
