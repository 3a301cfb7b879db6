"""Whom a card is worth offering: prospects and members without one who have not asked to be left alone."""

from datetime import date, timedelta

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain.insight import SPAN, candidates
from app.domain.insight.candidates import Candidates, Seen
from app.domain.shop import ShopSettings
from app.domain.status import Status
from app.models import Member, Purchase, PurchaseLine
from app.queries.insight import spent
from app.queries.prepared import Prepared, maybe_day

_TRIED_ON = "tried_on"
_VISITS = (
    select(func.count(Purchase.day.distinct()))
    .where(
        Purchase.member_id == Member.id, Purchase.day > bindparam("since"), Purchase.day <= bindparam("day")
    )
    .correlate(Member)
    .scalar_subquery()
)
_LAST = (
    select(func.max(Purchase.day))
    .where(Purchase.member_id == Member.id, Purchase.day <= bindparam("day"))
    .correlate(Member)
    .scalar_subquery()
)
_FRIEND = aliased(Member)
_BOUGHT = (
    select(PurchaseLine.id)
    .where(PurchaseLine.member_id == _FRIEND.id, PurchaseLine.day <= bindparam("day"))
    .correlate(_FRIEND)
    .exists()
)
_FRIENDS = (
    select(func.count())
    .select_from(_FRIEND)
    .where(_FRIEND.referred_by_id == Member.id, _BOUGHT)
    .correlate(Member)
    .scalar_subquery()
)
_NO_CARD = func.coalesce(Member.card, "") == ""
_WITHOUT = Prepared(
    select(
        Member.id, Member.name, Member.status, _VISITS.label("visits"), _FRIENDS.label("friends"),
        Member.source, _LAST.label("last"),
    ).where(
        _NO_CARD, Member.do_not_contact == 0,
        (Member.status == Status.PROSPECT.value) | (Member.status == Status.ACTIVE.value),
    )
)  # fmt: skip
_HOLDERS = Prepared(select(Member.id).where(func.coalesce(Member.card, "") != ""))


def load(session: ReadSession, settings: ShopSettings, today: date) -> Candidates:  # noqa: ARG001  (all topics ask alike)
    """Return whom a card is worth offering on `today`."""
    spends = spent.by_member(session, today)
    span = {"since": today - timedelta(days=SPAN), "day": today}
    without = [
        Seen(id_, name, status, spends.get(id_, 0), visits, friends, source == _TRIED_ON, maybe_day(last))
        for id_, name, status, visits, friends, source, last in _WITHOUT.rows(session, **span)
    ]
    holders = [spends[id_] for (id_,) in _HOLDERS.rows(session) if id_ in spends]
    return candidates.reckon(without, holders, today)
