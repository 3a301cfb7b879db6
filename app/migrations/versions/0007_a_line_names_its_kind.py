"""A line names its kind by a number."""

import sqlalchemy as sa
from alembic import op

from app.models import triggers

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make schema 7 of schema 6; lines are filed when the day begins."""
    op.create_table(
        "line_kind",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("size", sa.Text(), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("styles", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_line_kind")),
        sa.UniqueConstraint(
            "category", "size", "colour", "styles", "quantity",
            name=op.f("uq_line_kind_category_size_colour_styles_quantity"),
        ),  # fmt: skip
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.add_column("purchase_line", sa.Column("kind_id", sa.Integer(), nullable=True))
    for statement in triggers.PURCHASE_LINE:
        op.execute(statement)
