"""The shop's own figures for its self-check (S1), read beside the window: each from where it is reckoned."""

from collections import Counter
from datetime import date, timedelta

from sqlalchemy import func, select

from app.database.sessions import ReadSession
from app.domain.feedback import Kind
from app.domain.insight import SPAN
from app.domain.insight.sources import REFERRAL
from app.domain.shop import ShopSettings
from app.domain.shop_knows import FIRST, Part, ShopKnows
from app.models import Feedback, Invitation, Member, Relative
from app.queries import dearest, drill, said_of_us
from app.queries.insight import cost, sources, spent

_PERSONAL = (
    "occupation", "hobbies", "drink", "call_hours", "dress_habits", "talk_about", "taboos", "parking",
    "wedding_day", "address",
)  # fmt: skip


def load(session: ReadSession, settings: ShopSettings, today: date) -> ShopKnows:
    """Return them as they stand on `today`."""
    first = today - timedelta(days=SPAN - 1)
    came, said = sources.load(session, settings, today), said_of_us.load(session, first, today, today)
    programme = cost.load(session, settings, today)
    spends = spent.by_member(session, today)
    before = spent.by_member(session, today - timedelta(days=SPAN))
    twenty = [session.get_one(Member, one.member_id) for one in dearest.load(session, today)]
    latest = _joined(session, latest=True)
    return ShopKnows(
        first=_through(_joined(session, latest=False)),
        latest=_through(latest),
        latest_from=dict(Counter(latest).most_common()),
        newcomers=Part(came.known, came.brought),
        interests=Part(len(twenty), sum(bool(one.hobbies or one.talk_about) for one in twenty)),
        praise=said.by_kind.get(Kind.PRAISE, 0),
        complaints=said.complaints,
        content=said.content,
        drill=tuple((one.name, Part(one.asked, one.right)) for one in drill.who_knows(session, today)),
        ideas=Part(said.by_kind.get(Kind.IDEA, 0), said.ideas_used),
        cost=None if programme.is_empty else programme.whole.share,
        gained=came.known + came.unknown,
        lost=len(before.keys() - spends.keys()),
        buyers=len(spends),
        net=sum(spends.values()),
        invited=_invited(session, first, today),
        told=session.scalar(
            select(func.count(Feedback.member_id.distinct())).where(Feedback.told_on.between(first, today))
        )
        or 0,
        best=twenty[0].name if twenty else "",
        details=_details(session, twenty[0]) if twenty else (),
    )


def _joined(session: ReadSession, *, latest: bool) -> list[str]:
    """Return how the first or the latest members came; whoever names a friend came through her."""
    order = (Member.joined_on.desc(), Member.id.desc()) if latest else (Member.joined_on, Member.id)
    rows = session.execute(
        select(Member.source, Member.referred_by_id)
        .where(Member.joined_on.is_not(None))
        .order_by(*order)
        .limit(FIRST)
    )
    return [source if friend is None else REFERRAL for source, friend in rows]


def _through(came: list[str]) -> Part:
    return Part(len(came), came.count(REFERRAL))


def _invited(session: ReadSession, first: date, last: date) -> Part:
    invited, replied = session.execute(
        select(func.count(), func.count(Invitation.replied_on)).where(
            Invitation.invited_on.between(first, last)
        )
    ).one()
    return Part(invited, replied)


def _details(session: ReadSession, who: Member) -> tuple[str, ...]:
    found = [name for name in _PERSONAL if getattr(who, name)]
    if who.birth_day is not None:
        found.insert(0, "birthday")
    if session.scalar(select(func.count()).where(Relative.member_id == who.id)):
        found.append("family")
    return tuple(found)
