"""Against anchoring: blind fields, planted errors, and the figures that tell whether a check was one.

Nothing here alters what is stored. What a reviewer sees is an overlay, computed anew from the project's seed each time
an article is shown; only what came of it is written, as observations in the journal.
"""
