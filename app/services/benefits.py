"""Claim what a level brings: noted, counted against its limit, and taken back by undo (rule V4)."""

from datetime import date
from typing import Final

from sqlalchemy import exists, func, insert, select

from app.database.sessions import ReadSession, WriteSession
from app.domain import benefits, errors
from app.domain.benefits import Benefit, Kind
from app.domain.card_rights import Right
from app.models import Benefit as Row
from app.models import BenefitClaim, CardLevel, Member, Purchase, PurchaseLine, Staff
from app.queries import benefits as benefits_query
from app.queries import birth_month, settings
from app.queries import levels as card_levels
from app.services import card_rights, checks
from app.services.recording import operation

_LARGEST: Final = 10**12
"""Minor units that one claim may have cost."""


@operation("benefit.claim")
def claim(
    session: WriteSession,
    member_id: int,
    kind: str,
    day: date,
    *,
    saved: int = 0,
    note: str = "",
    purchase_id: int | None = None,
    staff_id: int | None = None,
) -> int:
    """Note that she took a benefit of her level on `day`, and return the claim's id.

    `saved` is what it cost the shop, minor units. Raises Unknown, BadValue for a kind that is no benefit,
    NoSuchBenefit where her level does not bring it or nothing is handed over for it, OutOfSeason for the
    birthday offer in another month, OfferOnReturns for it on a ticket on which things only come back,
    BenefitUsedUp at its limit, CardGivesNone.
    """
    member: Member = checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    checks.choice("benefit", kind, tuple(Kind))
    checks.happened(session, "day", day)
    checks.within("amount", saved, 0, _LARGEST)
    if staff_id is not None:
        checks.known(session, Staff, "staff", staff_id)
    if purchase_id is not None:
        ticket = checks.known(session, Purchase, "purchase", purchase_id)
        if ticket.member_id != member_id:
            raise errors.BadValue("purchase", str(purchase_id), "not_a_choice")
        if kind == Kind.BIRTHDAY_OFFER and not _takes_something(session, purchase_id):
            raise errors.OfferOnReturns(kind)
    settle(session)
    card_rights.needed(session, member_id, Right.BENEFIT, day)
    one = _hers(session, member, kind)
    if kind == Kind.BIRTHDAY_OFFER and birth_month.of(session, member_id, day) != day.month:
        raise errors.OutOfSeason(kind, day)
    days = benefits_query.claimed(session, member_id).get(kind, [])
    if benefits.left(one, days, day) == 0:
        raise errors.BenefitUsedUp(kind, one.times or 0, one.per.value, max(days))
    row = BenefitClaim(
        member_id=member_id, benefit_id=one.id, day=day, saved=saved, note=checks.text("note", note),
        purchase_id=purchase_id, staff_id=staff_id,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


def _takes_something(session: ReadSession, purchase_id: int) -> bool:
    bought = exists().where(PurchaseLine.purchase_id == purchase_id, PurchaseLine.quantity > 0)
    return bool(session.scalar(select(bought)))


def _hers(session: ReadSession, member: Member, kind: str) -> Benefit:
    brings = benefits_query.load(session, settings.load(session)).get(member.level, ())
    found = next((one for one in brings if one.kind == kind and one.is_claimed), None)
    if found is None:
        raise errors.NoSuchBenefit(kind, member.name)
    return found


def settle(session: WriteSession) -> None:
    """Put the levels of a new shop and what they bring on file, unless the shop has levels of its own.

    It changes nothing that anybody sees, and is not in the record of changes: claims rest on these rows,
    and taking one claim back must not take them.
    """
    if session.scalar(select(func.count()).select_from(CardLevel)):
        return
    kept = settings.load(session)
    brings = benefits.defaults(kept)
    link = session.connection()
    for level in card_levels.load(session, kept):
        values = {
            "code": level.code, "rank": level.rank, "name": level.name, "from_spend": level.from_spend,
            "from_points": level.from_points, "from_referrals": level.from_referrals,
        }  # fmt: skip
        made = link.execute(insert(CardLevel).values(**values).returning(CardLevel.id)).scalar_one()
        for one in brings.get(level.code, ()):
            row = {
                "level_id": made, "kind": one.kind.value, "amount": one.amount, "text": one.text,
                "times": one.times, "per": one.per.value, "active": 1,
            }  # fmt: skip
            link.execute(insert(Row).values(**row))
