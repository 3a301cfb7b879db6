"""Points and balance."""

import sqlalchemy as sa
from alembic import op

from app.models import triggers

revision = "0004"
down_revision = "0003"


_BROUGHT_ALONG = (
    """INSERT INTO account (holder_id, opened_for, kind, opened_on)
    SELECT member_id, member_id, kind, min(as_of) FROM opening_balance GROUP BY member_id, kind
    ORDER BY member_id, kind""",
    """INSERT INTO ledger_entry (id, account_id, kind, delta, balance_after, day, expires_on, percent, reason,
        source_key, change_id, import_id, at, zone)
    SELECT lot.id, account.id, 'open', lot.amount,
        sum(lot.amount) OVER (PARTITION BY account.id ORDER BY lot.id), lot.as_of, lot.expires_on, 0, '',
        lot.source_key,
        (SELECT min(id) FROM change WHERE import_id = lot.import_id AND undoes_id IS NULL),
        lot.import_id, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ''
    FROM opening_balance lot JOIN account ON account.holder_id = lot.member_id AND account.kind = lot.kind
    ORDER BY lot.id""",
    "DELETE FROM changed_row WHERE table_name = 'opening_balance'",
)
"""Lots that members brought along become the first entries of their accounts; the table goes."""


def upgrade() -> None:
    """Make schema 4 of schema 3."""
    op.create_table('gift',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('points', sa.Integer(), nullable=False),
    sa.Column('cost', sa.Integer(), nullable=False),
    sa.Column('active', sa.Integer(), nullable=False),
    sa.CheckConstraint('cost >= 0', name=op.f('ck_gift_cost')),
    sa.CheckConstraint('points > 0', name=op.f('ck_gift_points')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_gift')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('topup_plan',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('points', sa.Integer(), nullable=False),
    sa.Column('percent', sa.Integer(), nullable=False),
    sa.Column('active', sa.Integer(), nullable=False),
    sa.CheckConstraint('amount > 0', name=op.f('ck_topup_plan_amount')),
    sa.CheckConstraint('percent BETWEEN 0 AND 90', name=op.f('ck_topup_plan_percent')),
    sa.CheckConstraint('points >= 0', name=op.f('ck_topup_plan_points')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_topup_plan')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('account',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('holder_id', sa.Integer(), nullable=True),
    sa.Column('opened_for', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('opened_on', sa.Text(), nullable=False),
    sa.CheckConstraint("kind IN ('points', 'money')", name=op.f('ck_account_kind')),
    sa.ForeignKeyConstraint(['holder_id'], ['member.id'], name=op.f('fk_account_holder_id_member')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_account')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('account', schema=None) as batch_op:
        batch_op.create_index('ix_account_holder_id', ['holder_id'], unique=False)

    op.create_table('ledger_entry',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('delta', sa.Integer(), nullable=False),
    sa.Column('balance_after', sa.Integer(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('expires_on', sa.Text(), nullable=True),
    sa.Column('percent', sa.Integer(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('purchase_id', sa.Integer(), nullable=True),
    sa.Column('reverses', sa.Integer(), nullable=True),
    sa.Column('source_key', sa.Text(), nullable=True),
    sa.Column('request_id', sa.Text(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('change_id', sa.Integer(), nullable=True),
    sa.Column('import_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.Text(), nullable=False),
    sa.Column('zone', sa.Text(), nullable=False),
    sa.CheckConstraint("(kind = 'reverse') = (reverses IS NOT NULL)", name=op.f('ck_ledger_entry_reverses')),
    sa.CheckConstraint("CASE WHEN kind IN ('open', 'earn', 'bonus', 'topup') THEN delta > 0 WHEN kind IN ('gift', 'redeem', 'pay', 'refund', 'lapse') THEN delta < 0 ELSE 1 END", name=op.f('ck_ledger_entry_sign')),
    sa.CheckConstraint("kind IN ('open', 'earn', 'bonus', 'topup', 'gift', 'redeem', 'pay', 'refund', 'return', 'lapse', 'correct', 'reverse')", name=op.f('ck_ledger_entry_kind')),
    sa.CheckConstraint('balance_after >= 0', name=op.f('ck_ledger_entry_balance_after')),
    sa.CheckConstraint('delta <> 0', name=op.f('ck_ledger_entry_delta')),
    sa.CheckConstraint('percent BETWEEN 0 AND 90', name=op.f('ck_ledger_entry_percent')),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_ledger_entry_account_id_account')),
    sa.ForeignKeyConstraint(['change_id'], ['change.id'], name=op.f('fk_ledger_entry_change_id_change')),
    sa.ForeignKeyConstraint(['import_id'], ['import_run.id'], name=op.f('fk_ledger_entry_import_id_import_run')),
    sa.ForeignKeyConstraint(['reverses'], ['ledger_entry.id'], name=op.f('fk_ledger_entry_reverses_ledger_entry')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_ledger_entry_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_ledger_entry')),
    sa.UniqueConstraint('request_id', name=op.f('uq_ledger_entry_request_id')),
    sa.UniqueConstraint('reverses', name=op.f('uq_ledger_entry_reverses')),
    sa.UniqueConstraint('source_key', name=op.f('uq_ledger_entry_source_key')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('ledger_entry', schema=None) as batch_op:
        batch_op.create_index('ix_ledger_entry_account_id', ['account_id'], unique=False)
        batch_op.create_index('ix_ledger_entry_change_id', ['change_id'], unique=False)
        batch_op.create_index('ix_ledger_entry_import_id', ['import_id'], unique=False, sqlite_where=sa.text('import_id IS NOT NULL'))
        batch_op.create_index('ix_ledger_entry_purchase_id', ['purchase_id'], unique=False, sqlite_where=sa.text('purchase_id IS NOT NULL'))

    op.create_table('lot_draw',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('entry_id', sa.Integer(), nullable=False),
    sa.Column('lot_id', sa.Integer(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.CheckConstraint('amount <> 0', name=op.f('ck_lot_draw_amount')),
    sa.ForeignKeyConstraint(['entry_id'], ['ledger_entry.id'], name=op.f('fk_lot_draw_entry_id_ledger_entry')),
    sa.ForeignKeyConstraint(['lot_id'], ['ledger_entry.id'], name=op.f('fk_lot_draw_lot_id_ledger_entry')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lot_draw')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('lot_draw', schema=None) as batch_op:
        batch_op.create_index('ix_lot_draw_entry_id', ['entry_id'], unique=False)
        batch_op.create_index('ix_lot_draw_lot_id', ['lot_id'], unique=False)

    link = op.get_bind()
    for statement in triggers.EVERY:
        link.exec_driver_sql(statement)
    for statement in _BROUGHT_ALONG:
        link.exec_driver_sql(statement)
    with op.batch_alter_table('opening_balance', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_opening_balance_import_id'))
        batch_op.drop_index(batch_op.f('ix_opening_balance_member_id'))

    op.drop_table('opening_balance')
