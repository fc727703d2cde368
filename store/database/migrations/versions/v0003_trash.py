"""Keep deleted articles in a trash until it is emptied.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table of what is in the trash: the articles stay where they are, with all that belongs to them."""
    op.create_table(
        "trash",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("at", sa.String(length=20), nullable=False),
        sa.Column("annotator_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["number"], ["article.number"], name=op.f("fk_trash_number_article")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_trash_annotator_id_annotator")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_trash")),
    )
