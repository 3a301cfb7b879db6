"""What a member holds of points and stored value on a day: the sum, its lots, and what lapses next."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain import lots
from app.domain.lots import Held, Lot
from app.models import OpeningBalance
from app.queries.prepared import Prepared, day, maybe_day


@dataclass(frozen=True, slots=True)
class Balances:
    """Both of them."""

    points: Held = lots.NOTHING
    money: Held = lots.NOTHING
    """Minor units."""
    is_kept: bool = False
    """Whether anything was ever put down for her; else the shop keeps none of her."""


NOTHING: Final = Balances()

_LOTS = Prepared(
    select(OpeningBalance.kind, OpeningBalance.amount, OpeningBalance.as_of, OpeningBalance.expires_on)
    .where(OpeningBalance.member_id == bindparam("member_id"))
    .order_by(OpeningBalance.id)
)


def of_member(session: ReadSession, member_id: int, today: date) -> Balances:
    """Return what the member holds on `today`; nobody is looked for."""
    found: dict[str, list[Lot]] = {"points": [], "money": []}
    for kind, amount, as_of, expires_on in _LOTS.rows(session, member_id=member_id):
        found[kind].append(Lot(amount, day(as_of), maybe_day(expires_on)))
    if not any(found.values()):
        return NOTHING
    return Balances(lots.held(found["points"], today), lots.held(found["money"], today), is_kept=True)
