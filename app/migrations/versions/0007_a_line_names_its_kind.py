"""A line names its kind by a number."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_TRIGGER = """CREATE TRIGGER purchase_line_kind AFTER UPDATE ON purchase_line
WHEN NEW.kind_id IS NOT NULL AND (NEW.category, NEW.size, NEW.colour, NEW.styles, NEW.quantity)
    <> (OLD.category, OLD.size, OLD.colour, OLD.styles, OLD.quantity)
BEGIN
    UPDATE purchase_line SET kind_id = NULL WHERE id = NEW.id;
END"""


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
    op.execute(_TRIGGER)
