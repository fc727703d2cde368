"""The dialogs about extractors of the user's own."""
