"""What makes a dataset one that can be trusted: whose records, in which splits, with what said about it."""
