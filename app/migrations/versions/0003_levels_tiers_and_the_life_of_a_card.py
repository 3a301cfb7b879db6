"""Levels, tiers and the life of a card."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make schema 3 of schema 2."""
    op.create_table('card_level',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('rank', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('from_spend', sa.Integer(), nullable=True),
    sa.Column('from_points', sa.Integer(), nullable=True),
    sa.Column('from_referrals', sa.Integer(), nullable=True),
    sa.CheckConstraint('from_points >= 0', name=op.f('ck_card_level_from_points')),
    sa.CheckConstraint('from_referrals >= 0', name=op.f('ck_card_level_from_referrals')),
    sa.CheckConstraint('from_spend >= 0', name=op.f('ck_card_level_from_spend')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_card_level')),
    sa.UniqueConstraint('code', name=op.f('uq_card_level_code')),
    sa.UniqueConstraint('rank', name=op.f('uq_card_level_rank')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('benefit',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('level_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('times', sa.Integer(), nullable=True),
    sa.Column('per', sa.Text(), nullable=False),
    sa.Column('active', sa.Integer(), nullable=False),
    sa.CheckConstraint("per IN ('', 'month', 'year')", name=op.f('ck_benefit_per')),
    sa.CheckConstraint('times > 0', name=op.f('ck_benefit_times')),
    sa.ForeignKeyConstraint(['level_id'], ['card_level.id'], name=op.f('fk_benefit_level_id_card_level')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_benefit')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('benefit', schema=None) as batch_op:
        batch_op.create_index('ix_benefit_level_id', ['level_id'], unique=False)

    op.create_table('card_step',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('step', sa.Text(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('before', sa.Text(), nullable=False),
    sa.Column('after', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('until', sa.Text(), nullable=True),
    sa.Column('card', sa.Text(), nullable=True),
    sa.Column('answers_id', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['answers_id'], ['card_step.id'], name=op.f('fk_card_step_answers_id_card_step')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_card_step_member_id_member')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_card_step_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_card_step')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('card_step', schema=None) as batch_op:
        batch_op.create_index('ix_card_step_member_id', ['member_id'], unique=False)

    op.create_table('level_change',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('before', sa.Text(), nullable=False),
    sa.Column('after', sa.Text(), nullable=False),
    sa.Column('why', sa.Text(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=True),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_level_change_member_id_member')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_level_change_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_level_change')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('level_change', schema=None) as batch_op:
        batch_op.create_index('ix_level_change_member_id_day', ['member_id', 'day'], unique=False)

    op.create_table('standing',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('level', sa.Text(), nullable=False),
    sa.Column('tier', sa.Text(), nullable=False),
    sa.Column('layer', sa.Text(), nullable=False),
    sa.Column('score', sa.Integer(), nullable=False),
    sa.Column('contribution', sa.Integer(), nullable=False),
    sa.Column('word_of_mouth', sa.Integer(), nullable=False),
    sa.Column('loyalty', sa.Integer(), nullable=False),
    sa.Column('spend', sa.Integer(), nullable=False),
    sa.Column('visits', sa.Integer(), nullable=False),
    sa.Column('referred', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_standing_member_id_member')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_standing')),
    sa.UniqueConstraint('member_id', 'day', name=op.f('uq_standing_member_id_day')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('standing', schema=None) as batch_op:
        batch_op.create_index('ix_standing_day_tier', ['day', 'tier'], unique=False)

    op.create_table('benefit_claim',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('benefit_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('saved', sa.Integer(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('purchase_id', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['benefit_id'], ['benefit.id'], name=op.f('fk_benefit_claim_benefit_id_benefit')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_benefit_claim_member_id_member')),
    sa.ForeignKeyConstraint(['purchase_id'], ['purchase.id'], name=op.f('fk_benefit_claim_purchase_id_purchase')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_benefit_claim_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_benefit_claim')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('benefit_claim', schema=None) as batch_op:
        batch_op.create_index('ix_benefit_claim_member_id_day', ['member_id', 'day'], unique=False)

    op.create_table('win_back',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('begun_on', sa.Text(), nullable=False),
    sa.Column('silent_since', sa.Text(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('offer', sa.Text(), nullable=False),
    sa.Column('cost', sa.Integer(), nullable=False),
    sa.Column('value', sa.Integer(), nullable=False),
    sa.Column('contact_id', sa.Integer(), nullable=True),
    sa.Column('result', sa.Text(), nullable=True),
    sa.Column('closed_on', sa.Text(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.Text(), nullable=False),
    sa.CheckConstraint('cost >= 0', name=op.f('ck_win_back_cost')),
    sa.ForeignKeyConstraint(['contact_id'], ['contact.id'], name=op.f('fk_win_back_contact_id_contact')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_win_back_member_id_member')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_win_back_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_win_back')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('win_back', schema=None) as batch_op:
        batch_op.create_index('ix_win_back_member_id', ['member_id'], unique=False)

    with op.batch_alter_table('purchase_line', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.drop_constraint(batch_op.f('uq_purchase_line_returns_line_id'), type_='unique')
        batch_op.create_index('ix_purchase_line_returns_line_id', ['returns_line_id'], unique=False, sqlite_where=sa.text('returns_line_id IS NOT NULL'))
