"""What is at stake with one member, from the shop's ledger: as her card, the list and the form say it."""

from datetime import date

from app.database.sessions import ReadSession
from app.domain.shop import ShopSettings
from app.domain.stake import Stake
from app.progress import Job
from app.queries import win_backs, worth


def load(
    session: ReadSession,
    settings: ShopSettings,
    member_id: int,
    today: date,
    if_she_stays: int | None = None,
) -> Job[Stake | None]:
    """Return what is at stake with her on `today`; None: she has not bought, so nothing is known.

    `if_she_stays` is what staff reckon her to bring in a year, in minor units, instead of the shop's figures.
    """
    found = yield from worth.load(session, settings, today, judged=False)
    return found.stake(member_id, win_backs.past(session).chance, if_she_stays)
