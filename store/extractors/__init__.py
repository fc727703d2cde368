"""Extractors of the user's own: listed, called in processes of their own, and joined to what is suggested already."""
