"""Keep how many corrections an article is expected to need, in thousandths, beside how many values need a look.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_DOUBT = "CAST(CASE WHEN v.score IS NULL THEN 500 ELSE (1 - min(max(v.score, 0), 1)) * 1000 + 0.5 END AS INTEGER)"
_SHOWN = (
    "NOT coalesce(json_extract(f.document, '$.hidden'), 0) "
    "AND coalesce(json_extract(f.document, '$.type'), 'text') <> 'blocks'"
)
_REQUIRED = f"{_SHOWN} AND coalesce(json_extract(f.document, '$.required'), 0)"
_VALUES = f"SELECT sum({_DOUBT}) FROM indexed_value v JOIN field f ON f.id = v.field_id WHERE {_SHOWN}"  # noqa: S608 - of the pieces above
_MISSING = f"SELECT 500 * count(*) FROM field f WHERE {_REQUIRED}"  # noqa: S608
_SUGGESTED = "SELECT 1 FROM indexed_value s WHERE s.field_id = f.id AND s.annotator_id = 0"
_DECIDED = "SELECT 1 FROM indexed_value d WHERE d.field_id = f.id AND d.number = review.number"


def upgrade() -> None:
    """Add the numbers and fill them from the index of values."""
    for table in ("article", "review"):
        op.add_column(table, sa.Column("expected", sa.Integer(), nullable=False, server_default="0"))
    op.execute(
        f"UPDATE article SET expected = "  # noqa: S608
        f"coalesce(({_VALUES} AND v.number = article.number AND v.annotator_id = 0 AND v.term_id IS NOT NULL), 0) "
        f"+ ({_MISSING} AND NOT EXISTS ({_SUGGESTED} AND s.number = article.number))"
    )
    undecided = f"NOT EXISTS ({_DECIDED} AND d.annotator_id = review.annotator_id)"
    op.execute(
        f"UPDATE review SET expected = "  # noqa: S608
        f"coalesce(({_VALUES} AND v.number = review.number AND v.annotator_id = review.annotator_id "
        f"AND v.decision IS NULL AND v.term_id IS NOT NULL), 0) "
        f"+ coalesce(({_VALUES} AND v.number = review.number AND v.annotator_id = 0 "
        f"AND v.term_id IS NOT NULL AND {undecided}), 0) "
        f"+ ({_MISSING} AND NOT EXISTS ({_SUGGESTED} AND s.number = review.number) AND {undecided})"
    )
