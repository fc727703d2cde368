"""The export dialog: a page for what goes out, one for the splits, one that looks at it before it is written."""
