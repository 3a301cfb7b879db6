"""What the card knows of her."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make schema 2 of schema 1."""
    op.create_table('import_map',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('headings', sa.Text(), nullable=False),
    sa.Column('said', sa.Text(), nullable=False),
    sa.Column('at', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_import_map')),
    sa.UniqueConstraint('name', name=op.f('uq_import_map_name')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('draft',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.Column('written', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_draft_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_draft')),
    sa.UniqueConstraint('place', name=op.f('uq_draft_place')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('not_same',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('low_id', sa.Integer(), nullable=False),
    sa.Column('high_id', sa.Integer(), nullable=False),
    sa.Column('said_on', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.CheckConstraint('low_id < high_id', name=op.f('ck_not_same_order')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_not_same_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_not_same')),
    sa.UniqueConstraint('low_id', 'high_id', name=op.f('uq_not_same_low_id_high_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('saved_list',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('conditions', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_saved_list_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_list')),
    sa.UniqueConstraint('name', name=op.f('uq_saved_list_name')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('item',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('sku', sa.Text(), nullable=True),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('styles', sa.Text(), nullable=False),
    sa.Column('colours', sa.Text(), nullable=False),
    sa.Column('sizes', sa.Text(), nullable=False),
    sa.Column('season', sa.Text(), nullable=False),
    sa.Column('price', sa.Integer(), nullable=True),
    sa.Column('import_id', sa.Integer(), nullable=True),
    sa.Column('created_at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['import_id'], ['import_run.id'], name=op.f('fk_item_import_id_import_run')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_item')),
    sa.UniqueConstraint('sku', name=op.f('uq_item_sku')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('item', schema=None) as batch_op:
        batch_op.create_index('ix_item_name', ['name'], unique=False)

    op.create_table('drill_answer',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('asked_on', sa.Text(), nullable=False),
    sa.Column('question', sa.Text(), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('expected', sa.Text(), nullable=False),
    sa.Column('right', sa.Integer(), nullable=False),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.CheckConstraint("question IN ('size', 'colour', 'band')", name=op.f('ck_drill_answer_question')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_drill_answer_member_id_member')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_drill_answer_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_drill_answer')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('drill_answer', schema=None) as batch_op:
        batch_op.create_index('ix_drill_answer_member_id', ['member_id'], unique=False)
        batch_op.create_index('ix_drill_answer_staff_id_asked_on', ['staff_id', 'asked_on'], unique=False)

    op.create_table('former_card',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('card', sa.Text(), nullable=False),
    sa.Column('why', sa.Text(), nullable=False),
    sa.Column('since', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_former_card_member_id_member')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_former_card')),
    sa.UniqueConstraint('card', name=op.f('uq_former_card_card')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('former_card', schema=None) as batch_op:
        batch_op.create_index('ix_former_card_member_id', ['member_id'], unique=False)

    op.create_table('item_code',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('item_id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('size', sa.Text(), nullable=False),
    sa.Column('colour', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_item_code_item_id_item')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_item_code')),
    sa.UniqueConstraint('code', name=op.f('uq_item_code_code')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('item_code', schema=None) as batch_op:
        batch_op.create_index('ix_item_code_item_id', ['item_id'], unique=False)

    op.create_table('merge',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kept_id', sa.Integer(), nullable=False),
    sa.Column('gone_id', sa.Integer(), nullable=False),
    sa.Column('gone_name', sa.Text(), nullable=False),
    sa.Column('change_id', sa.Integer(), nullable=False),
    sa.Column('merged_on', sa.Text(), nullable=False),
    sa.Column('gone_card', sa.Text(), nullable=True),
    sa.Column('also', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['change_id'], ['change.id'], name=op.f('fk_merge_change_id_change')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_merge_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_merge')),
    sa.UniqueConstraint('change_id', name=op.f('uq_merge_change_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('merge', schema=None) as batch_op:
        batch_op.create_index('ix_merge_kept_id', ['kept_id'], unique=False)

    op.create_table('note',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('written_on', sa.Text(), nullable=False),
    sa.Column('until', sa.Text(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_note_member_id_member')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_note_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_note')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('note', schema=None) as batch_op:
        batch_op.create_index('ix_note_member_id', ['member_id'], unique=False)

    op.create_table('opening_balance',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('as_of', sa.Text(), nullable=False),
    sa.Column('expires_on', sa.Text(), nullable=True),
    sa.Column('import_id', sa.Integer(), nullable=True),
    sa.Column('source_key', sa.Text(), nullable=True),
    sa.CheckConstraint("kind IN ('points', 'money')", name=op.f('ck_opening_balance_kind')),
    sa.CheckConstraint('amount > 0', name=op.f('ck_opening_balance_amount')),
    sa.ForeignKeyConstraint(['import_id'], ['import_run.id'], name=op.f('fk_opening_balance_import_id_import_run')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_opening_balance_member_id_member')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_opening_balance')),
    sa.UniqueConstraint('source_key', name=op.f('uq_opening_balance_source_key')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('opening_balance', schema=None) as batch_op:
        batch_op.create_index('ix_opening_balance_import_id', ['import_id'], unique=False)
        batch_op.create_index('ix_opening_balance_member_id', ['member_id'], unique=False)

    op.create_table('tag',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_tag_member_id_member')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tag')),
    sa.UniqueConstraint('member_id', 'name', name=op.f('uq_tag_member_id_name')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    with op.batch_alter_table('tag', schema=None) as batch_op:
        batch_op.create_index('ix_tag_name', ['name'], unique=False)

    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.add_column(sa.Column('taboos', sa.Text(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('parking', sa.Text(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('umbrella_lent_on', sa.Text(), nullable=True))
        batch_op.add_column(sa.Column('mourning_from', sa.Text(), nullable=True))
        batch_op.create_index('ix_member_birth_month_birth_day', ['birth_month', 'birth_day'], unique=False, sqlite_where=sa.text('birth_day IS NOT NULL'))
        batch_op.create_index('ix_member_email', ['email'], unique=False, sqlite_where=sa.text("email <> ''"))
        batch_op.create_index('ix_member_wechat', ['wechat'], unique=False, sqlite_where=sa.text("wechat <> ''"))

    with op.batch_alter_table('preference', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('relative_id', sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_preference_relative_id_relative'), 'relative', ['relative_id'], ['id'])
