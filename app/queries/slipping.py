"""Who of the best members is slipping away, what it would cost, and what may lie behind it (V8, V6b)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from sqlalchemy import func, select

from app.database.sessions import ReadSession
from app.domain import slipping
from app.domain.feedback import Kind
from app.domain.insight.slipping import HitRate, Slipping, SlippingMember
from app.domain.outreach_facts import OutreachPolicy, policy_of
from app.domain.shop import ShopSettings
from app.domain.slipping import BEST, Change
from app.domain.status import GREETED
from app.domain.worth import ShopWorth
from app.models import Feedback, Member, PurchaseLine, Staff
from app.progress import Job
from app.queries import missing_sizes, standing_on, win_backs, worth

_AT_ONCE: Final = 500


def load(session: ReadSession, settings: ShopSettings, today: date) -> Job[Slipping]:
    """Return who is slipping on `today`."""
    found = yield from worth.load(session, settings, today)
    tiers = standing_on.tiers(session, today)
    slipping_now = [id_ for id_, tier in tiers.items() if tier in BEST and _is_slipping(found, id_)]
    who = _who(session, slipping_now)
    listed = [id_ for id_ in slipping_now if id_ in who]
    chance = win_backs.past(session).chance
    changes = _changes(session, listed, today)
    sizes = missing_sizes.load(session, listed, today, policy_of(settings))
    members = []
    for id_ in listed:
        hers = found.members[id_]
        card, name, advisor, is_active, quiet = who[id_]
        at_stake = found.stake(id_, chance)
        if at_stake is None:
            continue
        missing = (Change.SIZE_MISSING,) if id_ in sizes else ()
        gone = (Change.ADVISOR_GONE,) if advisor and not is_active else ()
        members.append(
            SlippingMember(
                id_, card or "", name, tiers[id_], advisor or "", bool(quiet), hers.last, hers.silence,
                hers.gap, hers.p_alive, hers.score, at_stake, (*changes.get(id_, ()), *gone, *missing),
            )
        )  # fmt: skip
    members.sort(key=lambda one: (-one.stake.at_risk, one.score, one.member_id))
    return Slipping(found, float(chance), settings.currency, tuple(members), _hits(session, found))


def changes(session: ReadSession, member_id: int, today: date, policy: OutreachPolicy) -> tuple[Change, ...]:
    """Return what changed before one member went quiet, as far as the shop's facts tell."""
    who = _who(session, [member_id]).get(member_id)
    gone = (Change.ADVISOR_GONE,) if who is not None and who[2] and not who[3] else ()
    sizes = missing_sizes.load(session, [member_id], today, policy)
    missing = (Change.SIZE_MISSING,) if member_id in sizes else ()
    return (*_changes(session, [member_id], today).get(member_id, ()), *gone, *missing)


def _is_slipping(found: ShopWorth, member_id: int) -> bool:
    hers = found.members.get(member_id)
    return hers is not None and hers.is_slipping


def _hits(session: ReadSession, found: ShopWorth) -> HitRate | None:
    past = found.past
    if past is None:
        return None
    best = {id_ for id_, tier in standing_on.tiers(session, past.day).items() if tier in BEST}
    listed = past.slipping & best
    if not listed:
        return None
    return HitRate(
        past.day, past.horizon, len(listed), len(listed - past.came), len(best), len(best - past.since)
    )


def _who(
    session: ReadSession, ids: Sequence[int]
) -> dict[int, tuple[str | None, str, str | None, int | None, int]]:
    """Return those of them with whom the shop may be in touch at all: not while a sanction lasts."""
    found: dict[int, tuple[str | None, str, str | None, int | None, int]] = {}
    for part in _parts(ids):
        rows = session.execute(
            select(Member.id, Member.card, Member.name, Staff.name, Staff.active, Member.do_not_contact)
            .outerjoin(Staff, Staff.id == Member.advisor_id)
            .where(Member.id.in_(part), Member.status.in_(GREETED))
        )
        found.update({row[0]: (row[1], row[2], row[3], row[4], row[5]) for row in rows})
    return found


def _changes(session: ReadSession, ids: Sequence[int], today: date) -> dict[int, tuple[Change, ...]]:
    """Return what her lines tell of what changed before she went quiet."""
    lines: dict[int, list[tuple[date, int, int]]] = defaultdict(list)
    for part in _parts(ids):
        for id_, day, price, quantity in session.execute(
            select(PurchaseLine.member_id, PurchaseLine.day, PurchaseLine.price, PurchaseLine.quantity)
            .where(PurchaseLine.member_id.in_(part), PurchaseLine.day <= today)
            .order_by(PurchaseLine.day, PurchaseLine.id)
        ):
            lines[id_].append((day, price, quantity))
    sore = _sore(session, {id_: hers[-1][0] for id_, hers in lines.items()})
    return {id_: (*((Change.COMPLAINT,) if id_ in sore else ()), *_told(hers)) for id_, hers in lines.items()}


def _sore(session: ReadSession, last: Mapping[int, date]) -> set[int]:
    """Return whose latest complaint may be why she stays away; `last` has the last visit of each."""
    latest: dict[int, tuple[date, int]] = {}
    for part in _parts(list(last)):
        for id_, told_on, solved in session.execute(
            select(Feedback.member_id, Feedback.told_on, func.coalesce(Feedback.solved, 0))
            .where(Feedback.member_id.in_(part), Feedback.kind == Kind.COMPLAINT.value)
            .order_by(Feedback.told_on, Feedback.id)
        ):
            latest[id_] = (told_on, solved)
    return {
        id_ for id_, (on, solved) in latest.items() if slipping.is_sore(on, last[id_], solved=bool(solved))
    }


def _told(lines: list[tuple[date, int, int]]) -> Iterable[Change]:
    last = lines[-1][0]
    if any(price < 0 for day, price, _ in lines if day == last):
        yield Change.BROUGHT_BACK
    pieces = [(day, price / quantity) for day, price, quantity in lines if price > 0 and quantity > 0]
    latest = max((day for day, _ in pieces), default=last)
    of_last = [price for day, price in pieces if day == latest]
    earlier = [price for day, price in pieces if day < latest]
    if of_last and slipping.is_above(sum(of_last) / len(of_last), earlier):
        yield Change.ABOVE_BAND


def _parts(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))
