"""Articles to suggestions: what the built-in extraction proposes for each field, and how far to trust it."""
