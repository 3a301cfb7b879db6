"""How much of a line may come back: in parts, together never more pieces or money than it brought in."""

from collections.abc import Iterable

from sqlalchemy import func, select

from app.database.sessions import WriteSession
from app.domain import errors, till
from app.models import PurchaseLine
from app.queries import settings


def hold(session: WriteSession, bought: PurchaseLine, pieces: int, money: int) -> None:
    """Hold `pieces` more and `money` for them (minor units) against what is left of a line.

    Raises TooManyBack where so many are not left, and TooMuchBack where all that came back would bring
    more than these pieces' part of the line's price. (The till offers less where the ticket had a
    discount; what is given back of that is for staff to say.)
    """
    before, given = _back(session, bought.id)
    if before + pieces > bought.quantity:
        raise errors.TooManyBack(bought.item, bought.quantity, before)
    most = till.refund(bought.price, bought.quantity, before + pieces, 0, bought.price)
    if given + money > most:
        currency = settings.load(session).currency
        raise errors.TooMuchBack(bought.item, max(0, most - given), currency)


def hold_again(session: WriteSession, lines: Iterable[int]) -> None:
    """Hold what came back of these lines against them, once more. Raises TooManyBack.

    A return that was taken out and is put back may find that its pieces have come back since.
    """
    for key in dict.fromkeys(lines):
        bought = session.get(PurchaseLine, key)
        before = _back(session, key)[0]
        if bought is not None and before > bought.quantity:
            raise errors.TooManyBack(bought.item, bought.quantity, before)


def _back(session: WriteSession, key: int) -> tuple[int, int]:
    """Return pieces and money that came back of a line."""
    pieces, money = session.execute(
        select(func.sum(-PurchaseLine.quantity), func.sum(-PurchaseLine.price)).where(
            PurchaseLine.returns_line_id == key
        )
    ).one()
    return pieces or 0, money or 0
