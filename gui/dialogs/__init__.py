"""Dialogs: what needs more than a key; each is imported when it is opened."""
