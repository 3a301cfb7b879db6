"""The tables of the first version."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make schema 1 of schema 0."""
    op.create_table('setting',
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_setting')),
    sqlite_strict=True
    )
    op.create_table('staff',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('active', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff')),
    sa.UniqueConstraint('name', name=op.f('uq_staff_name')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('import_run',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('file_name', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('added', sa.Integer(), nullable=False),
    sa.Column('updated', sa.Integer(), nullable=False),
    sa.Column('unchanged', sa.Integer(), nullable=False),
    sa.Column('rejected', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.Text(), nullable=False),
    sa.Column('undone_at', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_import_run_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_import_run')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('change',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('operation', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('request_id', sa.Text(), nullable=True),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('import_id', sa.Integer(), nullable=True),
    sa.Column('undoes_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['import_id'], ['import_run.id'], name=op.f('fk_change_import_id_import_run')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_change_staff_id_staff')),
    sa.ForeignKeyConstraint(['undoes_id'], ['change.id'], name=op.f('fk_change_undoes_id_change')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_change')),
    sa.UniqueConstraint('request_id', name=op.f('uq_change_request_id')),
    sa.UniqueConstraint('undoes_id', name=op.f('uq_change_undoes_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('change', schema=None) as batch_op:
        batch_op.create_index('ix_change_member_id', ['member_id'], unique=False)

    op.create_table('member',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('name_key', sa.Text(), nullable=False),
    sa.Column('card', sa.Text(), nullable=True),
    sa.Column('external_id', sa.Text(), nullable=True),
    sa.Column('reading', sa.Text(), nullable=False),
    sa.Column('gender', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=True),
    sa.Column('wechat', sa.Text(), nullable=False),
    sa.Column('line', sa.Text(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('postcode', sa.Text(), nullable=False),
    sa.Column('address', sa.Text(), nullable=False),
    sa.Column('birth_calendar', sa.Text(), nullable=True),
    sa.Column('birth_year', sa.Integer(), nullable=True),
    sa.Column('birth_month', sa.Integer(), nullable=True),
    sa.Column('birth_day', sa.Integer(), nullable=True),
    sa.Column('birth_leap', sa.Integer(), nullable=False),
    sa.Column('wedding_day', sa.Text(), nullable=True),
    sa.Column('occupation', sa.Text(), nullable=False),
    sa.Column('hobbies', sa.Text(), nullable=False),
    sa.Column('drink', sa.Text(), nullable=False),
    sa.Column('call_hours', sa.Text(), nullable=False),
    sa.Column('dress_habits', sa.Text(), nullable=False),
    sa.Column('talk_about', sa.Text(), nullable=False),
    sa.Column('notes', sa.Text(), nullable=False),
    sa.Column('joined_on', sa.Text(), nullable=True),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('referred_by_id', sa.Integer(), nullable=True),
    sa.Column('advisor_id', sa.Integer(), nullable=True),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('level', sa.Text(), nullable=False),
    sa.Column('valid_until', sa.Text(), nullable=True),
    sa.Column('do_not_contact', sa.Integer(), nullable=False),
    sa.Column('find_names', sa.Text(), nullable=False),
    sa.Column('find_readings', sa.Text(), nullable=False),
    sa.Column('find_digits', sa.Text(), nullable=False),
    sa.Column('import_id', sa.Integer(), nullable=True),
    sa.Column('created_at', sa.Text(), nullable=False),
    sa.CheckConstraint("birth_calendar IN ('solar', 'lunar')", name=op.f('ck_member_birth_calendar')),
    sa.CheckConstraint('birth_day BETWEEN 1 AND 31', name=op.f('ck_member_birth_day')),
    sa.CheckConstraint('birth_month BETWEEN 1 AND 12', name=op.f('ck_member_birth_month')),
    sa.ForeignKeyConstraint(['advisor_id'], ['staff.id'], name=op.f('fk_member_advisor_id_staff')),
    sa.ForeignKeyConstraint(['import_id'], ['import_run.id'], name=op.f('fk_member_import_id_import_run')),
    sa.ForeignKeyConstraint(['referred_by_id'], ['member.id'], name=op.f('fk_member_referred_by_id_member')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_member')),
    sa.UniqueConstraint('card', name=op.f('uq_member_card')),
    sa.UniqueConstraint('external_id', name=op.f('uq_member_external_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.create_index('ix_member_advisor_id', ['advisor_id'], unique=False)
        batch_op.create_index('ix_member_name_key', ['name_key'], unique=False)
        batch_op.create_index('ix_member_referred_by_id', ['referred_by_id'], unique=False, sqlite_where=sa.text('referred_by_id IS NOT NULL'))

    op.create_table('changed_row',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('change_id', sa.Integer(), nullable=False),
    sa.Column('table_name', sa.Text(), nullable=False),
    sa.Column('row_key', sa.Text(), nullable=False),
    sa.Column('before', sa.Text(), nullable=True),
    sa.Column('after', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['change_id'], ['change.id'], name=op.f('fk_changed_row_change_id_change')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_changed_row')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('changed_row', schema=None) as batch_op:
        batch_op.create_index('ix_changed_row_change_id', ['change_id'], unique=False)

    op.create_table('consent',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('allowed', sa.Integer(), nullable=False),
    sa.Column('since', sa.Text(), nullable=False),
    sa.Column('wording', sa.Text(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_consent_member_id_member')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consent')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('consent', schema=None) as batch_op:
        batch_op.create_index('ix_consent_member_id', ['member_id'], unique=False)

    op.create_table('phone',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('written', sa.Text(), nullable=False),
    sa.Column('digits', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_phone_member_id_member')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_phone')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('phone', schema=None) as batch_op:
        batch_op.create_index('ix_phone_digits', ['digits'], unique=False)
        batch_op.create_index('ix_phone_member_id', ['member_id'], unique=False)

    op.create_table('photo',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('image', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_photo_member_id_member')),
    sa.PrimaryKeyConstraint('member_id', name=op.f('pk_photo')),
    sqlite_strict=True
    )
    op.create_table('preference',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('said_on', sa.Text(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_preference_member_id_member')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_preference_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_preference')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('preference', schema=None) as batch_op:
        batch_op.create_index('ix_preference_member_id', ['member_id'], unique=False)

    op.create_table('purchase',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('time', sa.Text(), nullable=False),
    sa.Column('ticket', sa.Text(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('discount', sa.Integer(), nullable=False),
    sa.Column('payment', sa.Text(), nullable=False),
    sa.Column('import_id', sa.Integer(), nullable=True),
    sa.Column('created_at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['import_id'], ['import_run.id'], name=op.f('fk_purchase_import_id_import_run')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_purchase_member_id_member')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_purchase_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_purchase')),
    sa.UniqueConstraint('ticket', name=op.f('uq_purchase_ticket')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('purchase', schema=None) as batch_op:
        batch_op.create_index('ix_purchase_member_id_day', ['member_id', 'day'], unique=False)

    op.create_table('relative',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('relation', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('birth_calendar', sa.Text(), nullable=True),
    sa.Column('birth_year', sa.Integer(), nullable=True),
    sa.Column('birth_month', sa.Integer(), nullable=True),
    sa.Column('birth_day', sa.Integer(), nullable=True),
    sa.Column('birth_leap', sa.Integer(), nullable=False),
    sa.Column('sizes', sa.Text(), nullable=False),
    sa.Column('notes', sa.Text(), nullable=False),
    sa.Column('is_member_id', sa.Integer(), nullable=True),
    sa.CheckConstraint("birth_calendar IN ('solar', 'lunar')", name=op.f('ck_relative_birth_calendar')),
    sa.CheckConstraint('birth_day BETWEEN 1 AND 31', name=op.f('ck_relative_birth_day')),
    sa.CheckConstraint('birth_month BETWEEN 1 AND 12', name=op.f('ck_relative_birth_month')),
    sa.ForeignKeyConstraint(['is_member_id'], ['member.id'], name=op.f('fk_relative_is_member_id_member')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_relative_member_id_member')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_relative')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('relative', schema=None) as batch_op:
        batch_op.create_index('ix_relative_is_member_id', ['is_member_id'], unique=False, sqlite_where=sa.text('is_member_id IS NOT NULL'))
        batch_op.create_index('ix_relative_member_id', ['member_id'], unique=False)

    op.create_table('contact',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('occasion_key', sa.Text(), nullable=False),
    sa.Column('occasion_day', sa.Text(), nullable=False),
    sa.Column('due', sa.Text(), nullable=False),
    sa.Column('window_from', sa.Text(), nullable=False),
    sa.Column('window_to', sa.Text(), nullable=False),
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('priority', sa.Integer(), nullable=False),
    sa.Column('relative_id', sa.Integer(), nullable=True),
    sa.Column('purchase_id', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('script', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('outcome', sa.Text(), nullable=True),
    sa.Column('said', sa.Text(), nullable=False),
    sa.Column('next_on', sa.Text(), nullable=True),
    sa.Column('closed_at', sa.Text(), nullable=True),
    sa.Column('closed_on', sa.Text(), nullable=True),
    sa.Column('closed_by_id', sa.Integer(), nullable=True),
    sa.Column('created_at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['closed_by_id'], ['staff.id'], name=op.f('fk_contact_closed_by_id_staff')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_contact_member_id_member')),
    sa.ForeignKeyConstraint(['purchase_id'], ['purchase.id'], name=op.f('fk_contact_purchase_id_purchase')),
    sa.ForeignKeyConstraint(['relative_id'], ['relative.id'], name=op.f('fk_contact_relative_id_relative')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_contact_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contact')),
    sa.UniqueConstraint('member_id', 'occasion_key', name=op.f('uq_contact_member_id_occasion_key')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('contact', schema=None) as batch_op:
        batch_op.create_index('ix_contact_purchase_id', ['purchase_id'], unique=False, sqlite_where=sa.text('purchase_id IS NOT NULL'))
        batch_op.create_index('ix_contact_open_due', ['due', 'priority'], unique=False, sqlite_where=sa.text('outcome IS NULL'))

    op.create_table('purchase_line',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('purchase_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('item', sa.Text(), nullable=False),
    sa.Column('price', sa.Integer(), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.Column('sku', sa.Text(), nullable=False),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('styles', sa.Text(), nullable=False),
    sa.Column('size', sa.Text(), nullable=False),
    sa.Column('colour', sa.Text(), nullable=False),
    sa.Column('season', sa.Text(), nullable=False),
    sa.Column('list_price', sa.Integer(), nullable=True),
    sa.Column('for_whom', sa.Text(), nullable=False),
    sa.Column('relative_id', sa.Integer(), nullable=True),
    sa.Column('returns_line_id', sa.Integer(), nullable=True),
    sa.Column('source_key', sa.Text(), nullable=True),
    sa.CheckConstraint("for_whom IN ('self', 'gift', 'relative')", name=op.f('ck_purchase_line_for_whom')),
    sa.CheckConstraint('quantity <> 0', name=op.f('ck_purchase_line_quantity')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_purchase_line_member_id_member')),
    sa.ForeignKeyConstraint(['purchase_id'], ['purchase.id'], name=op.f('fk_purchase_line_purchase_id_purchase')),
    sa.ForeignKeyConstraint(['relative_id'], ['relative.id'], name=op.f('fk_purchase_line_relative_id_relative')),
    sa.ForeignKeyConstraint(['returns_line_id'], ['purchase_line.id'], name=op.f('fk_purchase_line_returns_line_id_purchase_line')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_purchase_line')),
    sa.UniqueConstraint('returns_line_id', name=op.f('uq_purchase_line_returns_line_id')),
    sa.UniqueConstraint('source_key', name=op.f('uq_purchase_line_source_key')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('purchase_line', schema=None) as batch_op:
        batch_op.create_index('ix_purchase_line_member_id_day_price', ['member_id', 'day', 'price'], unique=False)
        batch_op.create_index('ix_purchase_line_purchase_id', ['purchase_id'], unique=False)
