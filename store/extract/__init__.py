"""Articles to suggestions: what a page or a text says of each field, and what a record said itself."""
