"""What somebody held of points on the evening of a day that may be past: what went later is not looked at."""

from datetime import date
from typing import Final

from app.database.sessions import ReadSession

# As `queries.owed` counts them, of one holder.
_LEFT: Final = """
SELECT coalesce(sum(entry.delta - coalesce((
    SELECT sum(draw.amount) FROM lot_draw draw JOIN ledger_entry by ON by.id = draw.entry_id
    WHERE draw.lot_id = entry.id AND by.day <= :day), 0)), 0), count(*)
FROM account JOIN ledger_entry entry ON entry.account_id = account.id
WHERE account.holder_id = :member_id AND account.kind = 'points' AND entry.delta > 0
    AND entry.kind <> 'reverse' AND entry.day <= :day
    AND (entry.expires_on IS NULL OR entry.expires_on >= :day)
"""


def held(session: ReadSession, member_id: int, day: date) -> int | None:
    """Return the points of a member on the evening of `day`; None where none were ever put down for her."""
    asked = {"day": day.isoformat(), "member_id": member_id}
    [(left, lots)] = session.connection().exec_driver_sql(_LEFT, asked)
    return int(left) if lots else None
