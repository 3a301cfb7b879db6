"""Of whom purchases can tell what a condition of taste asks: counted by SQL, before anybody's lines are read.

Nothing is said on fewer than three lines, so whoever has fewer lines of the size, colour, style or price
that is asked for cannot meet the condition by what she bought. Whoever is named here may still not meet it.
"""

from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select

from app.database.sessions import ReadSession
from app.domain import taste_filter
from app.domain.kept_lines import SELF
from app.domain.liked import FEWEST
from app.domain.member_filter import Condition
from app.domain.stated import PRICES
from app.models import Preference, PurchaseLine
from app.queries import among

_ROUNDED: Final = 2
"""Minor units by which a piece of what is left of a line may differ from a piece of the whole line."""
_WRITTEN: Final = {
    "size": PurchaseLine.size,
    "colour": PurchaseLine.colour,
    "style": PurchaseLine.styles,
}
"""What a line has to show, as it is written there."""


def members(session: ReadSession, condition: Condition, today: date) -> set[int]:
    """Return who has lines enough of her own, bought by `today`, to meet a condition of taste by them."""
    if not condition.is_taste:
        return set()
    find = _priced if condition.field == "price_band" else _shown
    return find(session, condition, today)


def _shown(session: ReadSession, condition: Condition, today: date) -> set[int]:
    """Return who has three lines that show the size (in one category), the colour or the style."""
    column = _WRITTEN[condition.field]
    written = session.scalars(select(column).distinct())
    fitting = [each for each in written if each and taste_filter.shows(condition, each)]
    if not fitting:
        return set()
    by = (PurchaseLine.category,) if condition.field == "size" else ()
    return _counted(session, today, by, among.these(column, fitting), func.count() >= FEWEST)


def _priced(session: ReadSession, condition: Condition, today: date) -> set[int]:
    """Return who has three lines (of the category that is asked for), and prices that reach into the span."""
    piece = PurchaseLine.price * 1.0 / PurchaseLine.quantity
    least, most = condition.span
    own = PurchaseLine.category == condition.category if condition.category else PurchaseLine.id > 0
    reached = [func.count() >= FEWEST]
    if least is not None:
        reached.append(func.max(piece) >= least - _ROUNDED)
    if most is not None:
        reached.append(func.min(piece) <= most + _ROUNDED)
    # What she pays goes before what she said of prices: of those who said something both are read.
    said = session.scalars(select(Preference.member_id).where(Preference.kind.in_(sorted(PRICES))))
    return _counted(session, today, (), own, *reached).union(said)


def _counted(
    session: ReadSession,
    today: date,
    by: tuple[Any, ...],
    shown: ColumnElement[bool],
    *enough: ColumnElement[bool],
) -> set[int]:
    return set(
        session.scalars(
            select(PurchaseLine.member_id)
            .where(
                PurchaseLine.for_whom == SELF,
                PurchaseLine.quantity > 0,
                PurchaseLine.day <= today,
                shown,
            )
            .group_by(PurchaseLine.member_id, *by)
            .having(*enough)
        )
    )
