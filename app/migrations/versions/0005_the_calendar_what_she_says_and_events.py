"""The calendar, what she says, and events."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make schema 5 of schema 4."""
    op.create_table('event',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('theme', sa.Text(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('time', sa.Text(), nullable=False),
    sa.Column('places', sa.Integer(), nullable=True),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('cancelled', sa.Integer(), nullable=False),
    sa.Column('at', sa.Text(), nullable=False),
    sa.CheckConstraint('places > 0', name=op.f('ck_event_places')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_event')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('event', schema=None) as batch_op:
        batch_op.create_index('ix_event_day', ['day'], unique=False)

    op.create_table('own_script',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('script', sa.Text(), nullable=False),
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_own_script')),
    sa.UniqueConstraint('script', 'channel', 'language', name=op.f('uq_own_script_script_channel_language')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('rain_day',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rain_day')),
    sa.UniqueConstraint('day', name=op.f('uq_rain_day_day')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('self_check',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('answers', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_self_check_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_self_check')),
    sa.UniqueConstraint('day', name=op.f('uq_self_check_day')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('invitation',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('event_id', sa.Integer(), nullable=False),
    sa.Column('invited_on', sa.Text(), nullable=False),
    sa.Column('reply', sa.Text(), nullable=False),
    sa.Column('replied_on', sa.Text(), nullable=True),
    sa.Column('guests', sa.Integer(), nullable=False),
    sa.Column('came', sa.Integer(), nullable=True),
    sa.CheckConstraint('guests >= 0', name=op.f('ck_invitation_guests')),
    sa.ForeignKeyConstraint(['event_id'], ['event.id'], name=op.f('fk_invitation_event_id_event')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_invitation_member_id_member')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_invitation')),
    sa.UniqueConstraint('member_id', 'event_id', name=op.f('uq_invitation_member_id_event_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('invitation', schema=None) as batch_op:
        batch_op.create_index('ix_invitation_event_id', ['event_id'], unique=False)

    op.create_table('feedback',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('said', sa.Text(), nullable=False),
    sa.Column('told_on', sa.Text(), nullable=False),
    sa.Column('taken_by_id', sa.Integer(), nullable=True),
    sa.Column('handler', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('due', sa.Text(), nullable=True),
    sa.Column('done', sa.Text(), nullable=False),
    sa.Column('closed_on', sa.Text(), nullable=True),
    sa.Column('solved', sa.Integer(), nullable=True),
    sa.Column('satisfaction', sa.Integer(), nullable=True),
    sa.Column('used_on', sa.Text(), nullable=True),
    sa.Column('contact_id', sa.Integer(), nullable=True),
    sa.Column('purchase_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.Text(), nullable=False),
    sa.CheckConstraint('satisfaction BETWEEN 1 AND 5', name=op.f('ck_feedback_satisfaction')),
    sa.ForeignKeyConstraint(['contact_id'], ['contact.id'], name=op.f('fk_feedback_contact_id_contact')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_feedback_member_id_member')),
    sa.ForeignKeyConstraint(['purchase_id'], ['purchase.id'], name=op.f('fk_feedback_purchase_id_purchase')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_feedback_staff_id_staff')),
    sa.ForeignKeyConstraint(['taken_by_id'], ['staff.id'], name=op.f('fk_feedback_taken_by_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_feedback')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('feedback', schema=None) as batch_op:
        batch_op.create_index('ix_feedback_member_id', ['member_id'], unique=False)
        batch_op.create_index('ix_feedback_open_due', ['due'], unique=False, sqlite_where=sa.text('closed_on IS NULL'))

    with op.batch_alter_table('contact', schema=None) as batch_op:
        batch_op.add_column(sa.Column('wanted', sa.Text(), nullable=True))
        batch_op.add_column(sa.Column('fixed', sa.Integer(), server_default='0', nullable=False))

    with op.batch_alter_table('staff', schema=None) as batch_op:
        batch_op.add_column(sa.Column('workdays', sa.Text(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('capacity', sa.Integer(), nullable=True))
