"""What a member's level brings her, and what she has taken of it."""

from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain import benefits
from app.domain.benefits import Benefit, Kind, Per
from app.domain.shop import ShopSettings
from app.models import Benefit as Row
from app.models import BenefitClaim, CardLevel, Staff
from app.queries.prepared import Prepared, day

_BENEFITS = Prepared(
    select(CardLevel.code, Row.kind, Row.amount, Row.text, Row.times, Row.per, Row.id)
    .join(CardLevel, CardLevel.id == Row.level_id)
    .where(Row.active == 1)
    .order_by(CardLevel.rank, Row.id)
)
_SETTLED = Prepared(select(CardLevel.id).limit(1))
_CLAIMS = Prepared(
    select(BenefitClaim.benefit_id, Row.kind, BenefitClaim.day, Staff.name)
    .join(Row, Row.id == BenefitClaim.benefit_id)
    .outerjoin(Staff, Staff.id == BenefitClaim.staff_id)
    .where(BenefitClaim.member_id == bindparam("member_id"))
    .order_by(BenefitClaim.day)
)
ASKED: Final = (_SETTLED, _BENEFITS, _CLAIMS)
"""What a card asks of it, for `prepared.Together`."""


class Claim(NamedTuple):
    """That she took a benefit."""

    day: date
    staff: str | None
    """Who noted it; None: the owner."""


class Held(NamedTuple):
    """One benefit of hers on a day."""

    benefit: Benefit
    taken: int
    """How often she took it in the span that counts."""
    left: int | None
    """How often she still may; None: as often as she likes."""
    in_season: bool
    """False: the birthday offer in another month than hers."""

    last: date | None = None
    """When she took it last in that span."""
    by: str | None = None
    """Who noted that; None: the owner."""

    @property
    def can_be_claimed(self) -> bool:
        """Whether she may take it today."""
        return self.benefit.is_claimed and self.in_season and self.left != 0


def load(session: ReadSession, settings: ShopSettings) -> dict[str, tuple[Benefit, ...]]:
    """Return what each level brings, by its code; those of a new shop where the owner has set nothing."""
    if not _SETTLED.rows(session):
        return dict(benefits.defaults(settings))
    found: dict[str, list[Benefit]] = {}
    for code, kind, amount, text, times, per, id_ in _BENEFITS.rows(session):
        found.setdefault(code, []).append(Benefit(Kind(kind), amount, text, times, Per(per), id_))
    return {code: tuple(each) for code, each in found.items()}


def claimed(session: ReadSession, member_id: int) -> dict[str, list[date]]:
    """Return the days of what she took, by kind: a gift taken as VIP is taken after she rose."""
    return {kind: [one.day for one in each] for kind, each in claims(session, member_id).items()}


def claims(session: ReadSession, member_id: int) -> dict[str, list[Claim]]:
    """Return what she took, by kind, the latest last."""
    found: dict[str, list[Claim]] = {}
    for _, kind, on, staff in _CLAIMS.rows(session, member_id=member_id):
        found.setdefault(kind, []).append(Claim(day(on), staff))
    return found


def held(
    brings: tuple[Benefit, ...], taken: dict[str, list[Claim]], today: date, birth_month: int | None
) -> tuple[Held, ...]:
    """Return what she has on `today`, her birthday being in `birth_month` of this year."""
    found = []
    for one in brings:
        hers = taken.get(one.kind, [])
        days = [claim.day for claim in hers]
        in_season = one.kind is not Kind.BIRTHDAY_OFFER or birth_month == today.month
        taken_now = benefits.taken(one, days, today)
        last = hers[-1] if taken_now else ()
        found.append(Held(one, taken_now, benefits.left(one, days, today), in_season, *last))
    return tuple(found)
