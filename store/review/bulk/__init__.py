"""Changes over many articles: found, looked at, then made as one step; one file an operation."""
