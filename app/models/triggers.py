"""What the file itself sees to, whoever writes to it.

A ledger takes no change, no wrong sum and no draw of more than a lot has left; a line of a purchase that
is written over is of no kind until it is filed again.

The same statements make new shops (they follow the table's own CREATE) and migrate older ones.
"""

from typing import Any, Final

from sqlalchemy import DDL, event

_REFUSED: Final = """CREATE TRIGGER {table}_{name} BEFORE {verb} ON {table}
BEGIN
    SELECT RAISE(ABORT, 'ledger: {table} is never changed');
END"""

ACCOUNT: Final = (
    _REFUSED.format(table="account", name="stays", verb="DELETE"),
    _REFUSED.format(table="account", name="is_whose", verb="UPDATE OF id, opened_for, kind, opened_on"),
)
ENTRY_IS_SO: Final = _REFUSED.format(table="ledger_entry", name="is_so", verb="UPDATE")
"""No entry is written over; whoever has to write a name out of one puts it back in the same transaction."""
LEDGER_ENTRY: Final = (
    _REFUSED.format(table="ledger_entry", name="stays", verb="DELETE"),
    ENTRY_IS_SO,
    """CREATE TRIGGER ledger_entry_follows AFTER INSERT ON ledger_entry
BEGIN
    SELECT RAISE(ABORT, 'ledger: an entry follows the last one of its account')
    WHERE EXISTS (SELECT 1 FROM ledger_entry WHERE account_id = NEW.account_id AND id > NEW.id);
    SELECT RAISE(ABORT, 'ledger: the balance is not what the entries come to')
    WHERE NEW.balance_after <> NEW.delta + coalesce(
        (SELECT balance_after FROM ledger_entry WHERE account_id = NEW.account_id AND id < NEW.id
         ORDER BY id DESC LIMIT 1), 0);
    SELECT RAISE(ABORT, 'ledger: an entry takes back one of its own account')
    WHERE NEW.reverses IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM ledger_entry WHERE id = NEW.reverses AND id < NEW.id AND account_id = NEW.account_id
            AND delta * NEW.delta < 0);
END""",
)
LOT_DRAW: Final = (
    _REFUSED.format(table="lot_draw", name="stays", verb="DELETE"),
    _REFUSED.format(table="lot_draw", name="is_so", verb="UPDATE"),
    """CREATE TRIGGER lot_draw_is_left AFTER INSERT ON lot_draw
BEGIN
    SELECT RAISE(ABORT, 'ledger: a draw is on a lot of the same account')
    WHERE NOT EXISTS (
        SELECT 1 FROM ledger_entry entry JOIN ledger_entry lot ON lot.account_id = entry.account_id
        WHERE entry.id = NEW.entry_id AND lot.id = NEW.lot_id AND lot.id < entry.id AND lot.delta > 0
            AND lot.kind <> 'reverse');
    SELECT RAISE(ABORT, 'ledger: a draw goes the way of its entry')
    WHERE NOT EXISTS (
        SELECT 1 FROM ledger_entry WHERE id = NEW.entry_id AND delta * NEW.amount < 0
            AND (NEW.amount > 0 OR kind = 'reverse'));
    SELECT RAISE(ABORT, 'ledger: more is drawn than the entry takes')
    WHERE abs((SELECT sum(amount) FROM lot_draw WHERE entry_id = NEW.entry_id))
        > abs((SELECT delta FROM ledger_entry WHERE id = NEW.entry_id));
    SELECT RAISE(ABORT, 'ledger: more is drawn than is left of the lot')
    WHERE (SELECT sum(amount) FROM lot_draw WHERE lot_id = NEW.lot_id)
        NOT BETWEEN 0 AND (SELECT delta FROM ledger_entry WHERE id = NEW.lot_id);
    SELECT RAISE(ABORT, 'ledger: the lot has lapsed')
    WHERE NEW.amount > 0 AND EXISTS (
        SELECT 1 FROM ledger_entry entry JOIN ledger_entry lot ON lot.id = NEW.lot_id
        WHERE entry.id = NEW.entry_id AND lot.expires_on < entry.day
            AND entry.kind NOT IN ('lapse', 'reverse', 'correct'));
END""",
)
PURCHASE_LINE: Final = (
    """CREATE TRIGGER purchase_line_kind AFTER UPDATE ON purchase_line
WHEN NEW.kind_id IS NOT NULL AND (NEW.category, NEW.size, NEW.colour, NEW.styles, NEW.quantity)
    <> (OLD.category, OLD.size, OLD.colour, OLD.styles, OLD.quantity)
BEGIN
    UPDATE purchase_line SET kind_id = NULL WHERE id = NEW.id;
END""",
)
EVERY: Final = (*ACCOUNT, *LEDGER_ENTRY, *LOT_DRAW)


def put_on(table: Any, statements: tuple[str, ...]) -> None:
    """Let `create_all` make the triggers right after the table."""
    for statement in statements:
        made: Any = DDL
        event.listen(table, "after_create", made(statement))
