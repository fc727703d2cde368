"""Suggestions -> decisions: the queue, the decisions and the journal."""
