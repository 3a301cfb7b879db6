"""A month of contacts is counted from indexes."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_DAY = ["due", "priority", "rule", "member_id", "staff_id"]


def upgrade() -> None:
    """Make schema 6 of schema 5."""
    op.create_index("ix_contact_open_day", "contact", _DAY, sqlite_where=sa.text("outcome IS NULL"))
    op.create_index("ix_contact_closed_day", "contact", _DAY, sqlite_where=sa.text("outcome IS NOT NULL"))
    op.create_index(
        "ix_member_left_alone", "member", ["do_not_contact"], sqlite_where=sa.text("do_not_contact <> 0")
    )
