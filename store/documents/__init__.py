"""The JSON documents of the lossless format and of the database, to and from the dataclasses.

Writing (`*_json`) gives dictionaries whose keys stand in the format's order; reading (`parse_*`) is the door: types,
enums, spans and depth are checked, and what does not fit raises `InvalidDocument`, whose text names the place and the
reason. Where the article's text is given, every quote must be what stands at its span. Strings lose NUL and lone
surrogates (one for one, to U+FFFD), so that whatever passed the door can be stored and written.
"""

from store.documents.pieces import parse_evidence, parse_moment, parse_scalar
from store.documents.reading import (
    parse_article,
    parse_blocks,
    parse_decided,
    parse_fields,
    parse_meta,
    parse_review,
    parse_source,
    parse_suggestion,
    parse_suggestions,
    parse_value,
)
from store.documents.strings import (
    MAX_DEPTH,
    InvalidDocument,
    clean_json,
    clean_text,
    dumps,
    escape_line_ends,
    loads,
    moment_json,
)
from store.documents.writing import (
    article_json,
    block_json,
    decided_json,
    evidence_json,
    fields_json,
    record_json,
    review_json,
    source_json,
    suggestion_json,
    suggestions_json,
    value_json,
)

__all__ = [
    "MAX_DEPTH",
    "InvalidDocument",
    "article_json",
    "block_json",
    "clean_json",
    "clean_text",
    "decided_json",
    "dumps",
    "escape_line_ends",
    "evidence_json",
    "fields_json",
    "loads",
    "moment_json",
    "parse_article",
    "parse_blocks",
    "parse_decided",
    "parse_evidence",
    "parse_fields",
    "parse_meta",
    "parse_moment",
    "parse_review",
    "parse_scalar",
    "parse_source",
    "parse_suggestion",
    "parse_suggestions",
    "parse_value",
    "record_json",
    "review_json",
    "source_json",
    "suggestion_json",
    "suggestions_json",
    "value_json",
]
