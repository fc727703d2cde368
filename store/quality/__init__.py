"""How good suggestions are: what extractors proposed, judged by the reviews that people finished."""
