"""What a member holds of points and stored value on a day: the sum, its lots, and what lapses next."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.database.sessions import ReadSession
from app.domain import lots, wallet
from app.domain.lots import Held
from app.queries import lots as ledger


@dataclass(frozen=True, slots=True)
class Balances:
    """Both of them."""

    points: Held = lots.NOTHING
    money: Held = lots.NOTHING
    """Minor units."""
    percent: int = 0
    """The discount of a top-up plan of which something is left; 0: none."""
    is_kept: bool = False
    """Whether anything was ever put down for her; else the shop keeps none of her."""


NOTHING: Final = Balances()
ASKED: Final = ledger.ASKED
"""What a card asks of it, for `prepared.Together`."""


def of_member(session: ReadSession, member_id: int, today: date) -> Balances:
    """Return what the member holds on `today`; nobody is looked for.

    A lot that has lapsed is not counted, whether an entry says so yet or not.
    """
    found = ledger.of_member(session, member_id)
    if not any(found.values()):
        return Balances(is_kept=True) if ledger.is_kept(session, member_id) else NOTHING
    return Balances(
        lots.held(found["points"], today),
        lots.held(found["money"], today),
        wallet.percent(found["money"], today),
        is_kept=True,
    )
