"""What the shop owes its members on a day: points, what they take off, and money that was paid in (B3)."""

from datetime import date, timedelta
from typing import Final

from app.database.sessions import ReadSession
from app.domain import points
from app.domain.owed import SOON, Owed
from app.domain.shop import ShopSettings

# As `domain.wallet.Lot.counts` has it; what came back or went later is not looked at.
_LEFT: Final = """
SELECT account.kind, coalesce(sum(lot.left), 0), count(DISTINCT account.holder_id),
    coalesce(sum(CASE WHEN lot.expires_on <= :soon THEN lot.left END), 0)
FROM account JOIN (
    SELECT entry.account_id, entry.expires_on, entry.delta - coalesce((
        SELECT sum(draw.amount) FROM lot_draw draw JOIN ledger_entry by ON by.id = draw.entry_id
        WHERE draw.lot_id = entry.id AND by.day <= :day), 0) AS left
    FROM ledger_entry entry
    WHERE entry.delta > 0 AND entry.kind <> 'reverse' AND entry.day <= :day
        AND (entry.expires_on IS NULL OR entry.expires_on >= :day)
) lot ON lot.account_id = account.id
WHERE account.holder_id IS NOT NULL AND lot.left > 0
GROUP BY account.kind
"""


def load(session: ReadSession, settings: ShopSettings, day: date) -> Owed:
    """Return what is owed on the evening of `day`, to members who are on file."""
    asked = {"day": day.isoformat(), "soon": (day + timedelta(days=SOON)).isoformat()}
    rows = session.connection().exec_driver_sql(_LEFT, asked)
    found = {row[0]: tuple(row[1:]) for row in rows}
    held, members, lapsing = found.get("points", (0, 0, 0))
    money, money_members, _ = found.get("money", (0, 0, 0))
    worth = points.worth(held, settings.digits, settings.points_worth)
    return Owed(day, held, members, worth, lapsing, money, money_members, settings.currency)
