"""Look the ledger of points and stored value over: does what it says come to what it says it comes to.

All of it is asked in SQL, so that a shop of twenty thousand is checked while one waits; `domain.wallet`
has the same rules by value, and the tests hold the two against each other.
"""

from collections.abc import Iterator
from typing import Final

from app.database.connection import Connection

_LOTS: Final = """
SELECT lot.id, lot.account_id, lot.delta, lot.expires_on,
    coalesce((SELECT sum(amount) FROM lot_draw WHERE lot_id = lot.id), 0) AS drawn
FROM ledger_entry lot WHERE lot.delta > 0 AND lot.kind <> 'reverse'"""

QUESTIONS: Final = (
    (
        "ledger_entry",
        "does not follow the entry before it",
        """SELECT id FROM (SELECT id, balance_after - delta AS before,
               lag(balance_after, 1, 0) OVER (PARTITION BY account_id ORDER BY id) AS last FROM ledger_entry)
           WHERE before <> last""",
    ),
    (
        "ledger_entry",
        "below nothing",
        "SELECT id FROM ledger_entry WHERE balance_after < 0 OR delta = 0",
    ),
    (
        "ledger_entry",
        "draws that do not come to it",
        """SELECT entry.id FROM ledger_entry entry LEFT JOIN lot_draw draw ON draw.entry_id = entry.id
           GROUP BY entry.id HAVING coalesce(sum(draw.amount), 0) <>
               CASE WHEN entry.delta > 0 AND entry.kind <> 'reverse' THEN 0 ELSE -entry.delta END""",
    ),
    (
        "ledger_entry",
        "lot overdrawn",
        f"SELECT id FROM ({_LOTS}) WHERE drawn NOT BETWEEN 0 AND delta",
    ),
    (
        "account",
        "lots that do not come to its balance",
        f"""SELECT account.id FROM account
            JOIN (SELECT account_id, sum(delta) AS balance FROM ledger_entry GROUP BY account_id) entry
                ON entry.account_id = account.id
            LEFT JOIN (SELECT account_id, sum(delta - drawn) AS held FROM ({_LOTS}) GROUP BY account_id) lot
                ON lot.account_id = account.id
            WHERE entry.balance <> coalesce(lot.held, 0)""",
    ),
    (
        "lot_draw",
        "on a lot of another account, or on none",
        """SELECT draw.id FROM lot_draw draw JOIN ledger_entry entry ON entry.id = draw.entry_id
           LEFT JOIN ledger_entry lot ON lot.id = draw.lot_id AND lot.account_id = entry.account_id
               AND lot.id < entry.id AND lot.delta > 0 AND lot.kind <> 'reverse'
           WHERE lot.id IS NULL""",
    ),
    (
        "lot_draw",
        "on a lot that had lapsed",
        """SELECT draw.id FROM lot_draw draw JOIN ledger_entry entry ON entry.id = draw.entry_id
           JOIN ledger_entry lot ON lot.id = draw.lot_id
           WHERE draw.amount > 0 AND lot.expires_on < entry.day
               AND entry.kind NOT IN ('lapse', 'reverse', 'correct')""",
    ),
    (
        "ledger_entry",
        "takes back another account's entry",
        """SELECT entry.id FROM ledger_entry entry LEFT JOIN ledger_entry first ON first.id = entry.reverses
               AND first.account_id = entry.account_id AND first.id < entry.id
               AND first.delta * entry.delta < 0
           WHERE entry.reverses IS NOT NULL AND first.id IS NULL""",
    ),
)
"""Table, what is wrong, and the question whose answers are the rows at fault."""

_GUARDS: Final = (
    "account_stays", "account_is_whose", "ledger_entry_stays", "ledger_entry_is_so", "ledger_entry_follows",
    "lot_draw_stays", "lot_draw_is_so", "lot_draw_is_left",
)  # fmt: skip


def is_there(link: Connection) -> bool:
    """Tell whether the file has a ledger: those of an earlier version have none."""
    found = link.execute("SELECT 1 FROM sqlite_schema WHERE name = 'ledger_entry'").fetchone()
    return found is not None


def missing_guards(link: Connection) -> Iterator[str]:
    """Yield the triggers that should refuse a change of the ledger and are not in the file."""
    there = {name for (name,) in link.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    yield from (name for name in _GUARDS if name not in there)


def sums(link: Connection) -> dict[str, int]:
    """Return what the shop owes by its entries: points, and money in minor units."""
    owed = {"points": 0, "money": 0}
    if is_there(link):
        owed |= dict(
            link.execute(
                "SELECT account.kind, sum(entry.delta) FROM ledger_entry entry"
                " JOIN account ON account.id = entry.account_id GROUP BY account.kind"
            ).fetchall()
        )
    return owed
