"""Files to articles: what format a file is in, and what each article of it says of itself."""
