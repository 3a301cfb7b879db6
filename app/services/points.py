"""Points: given, spent on a gift or a discount, put right with a reason; not paid out, not handed on (B1)."""

from datetime import date

from app.database.sessions import WriteSession
from app.domain import errors, points
from app.domain.card_rights import Right
from app.models import Gift
from app.queries import settings
from app.services import card_rights, checks, ledger, standing
from app.services.ledger import POINTS
from app.services.recording import operation


@operation("points.earn")
def earn(session: WriteSession, member_id: int, amount: int, day: date, reason: str = "") -> int:
    """Give her points beside those of her purchases, with the level that they reach; return the entry.

    Raises Unknown, BadValue, CardGivesNone.
    """
    checks.whose(session, member_id)
    card_rights.needed(session, member_id, Right.EARN, day)
    until = points.last_day(day, settings.load(session).points_months)
    entry = ledger.add(
        session, member_id, POINTS, "bonus", amount, day, expires_on=until,
        reason=checks.text("reason", reason),
    )  # fmt: skip
    standing.raise_level(session, member_id, day, session.actor.staff_id)
    return entry


@operation("points.redeem")
def redeem(session: WriteSession, member_id: int, amount: int, day: date, reason: str = "") -> None:
    """Spend points of hers on a discount or what `reason` says.

    Raises Unknown, BadValue, NotEnough, CardGivesNone.
    """
    checks.whose(session, member_id)
    card_rights.needed(session, member_id, Right.REDEEM, day)
    ledger.spend(session, member_id, POINTS, "redeem", amount, day, reason=checks.text("reason", reason))


@operation("points.redeem")
def give(session: WriteSession, member_id: int, gift_id: int, day: date) -> None:
    """Hand her a gift of the list for its points.

    Raises Unknown, BadValue (no longer offered), NotEnough, CardGivesNone.
    """
    checks.whose(session, member_id)
    card_rights.needed(session, member_id, Right.REDEEM, day)
    gift = checks.known(session, Gift, "gift", gift_id)
    if not gift.active:
        raise errors.BadValue("gift", gift.name, "not_a_choice")
    ledger.spend(session, member_id, POINTS, "gift", gift.points, day, reason=gift.name)


@operation("points.adjust")
def adjust(session: WriteSession, member_id: int, amount: int, day: date, reason: str) -> None:
    """Put her points right by `amount`, up or down, with a reason. Raises Unknown, BadValue, NotEnough."""
    checks.whose(session, member_id)
    because = checks.reason(reason)
    if amount > 0:
        until = points.last_day(day, settings.load(session).points_months)
        ledger.add(session, member_id, POINTS, "correct", amount, day, expires_on=until, reason=because)
    else:
        ledger.spend(session, member_id, POINTS, "correct", -amount, day, reason=because)
