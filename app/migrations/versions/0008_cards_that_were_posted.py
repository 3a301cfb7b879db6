"""Cards that were posted are kept with their pictures, and the shop has a logo."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make schema 8 of schema 7."""
    op.create_table(
        "card_picture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("image", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_picture")),
        sa.UniqueConstraint("digest", name=op.f("uq_card_picture_digest")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "shop_picture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("image", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shop_picture")),
        sa.UniqueConstraint("name", name=op.f("uq_shop_picture_name")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "posted_card",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("posted_on", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("design", sa.Text(), nullable=False),
        sa.Column("front_id", sa.Integer(), nullable=False),
        sa.Column("back_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_posted_card_member_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["front_id"], ["card_picture.id"], name=op.f("fk_posted_card_front_id_card_picture")
        ),
        sa.ForeignKeyConstraint(
            ["back_id"], ["card_picture.id"], name=op.f("fk_posted_card_back_id_card_picture")
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_posted_card_contact_id_contact")
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_posted_card_staff_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posted_card")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_posted_card_member_id"), "posted_card", ["member_id"])
