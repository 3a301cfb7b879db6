"""What the rules of outreach ask about members, read for all of them in a few statements."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, func, null, or_, select

from app.database.sessions import ReadSession
from app.domain import benefits
from app.domain.card_steps import Step
from app.domain.channels import Channel
from app.domain.festivals import Region
from app.domain.outreach_facts import MemberFacts, Purchase, RelativeFacts, Rise
from app.domain.shop import ShopSettings
from app.domain.status import Status
from app.models import CardStep, Consent, LevelChange, Member, Phone, PurchaseLine, Relative, Staff
from app.models import Purchase as PurchaseRow
from app.queries import among, levels
from app.queries import benefits as benefits_query
from app.queries.celebration import birthday
from app.queries.prepared import PlainRow, Prepared, maybe_day

AnySelect = Select[*tuple[Any, ...]]


def _of(statement: AnySelect, member_id: Any) -> Prepared:
    """Return the statement for the members in `ids`, a list as JSON; all where it is NULL."""
    return Prepared(statement.where(or_(bindparam("ids").is_(null()), among.given(member_id))))


_DAY = timedelta(days=1)
_ON_THE_WAY = (Status.APPLIED, Status.READY)
_MEMBERS = _of(
    select(
        Member.id, Member.name, Member.language, Member.status, Member.gender,
        Member.birth_calendar, Member.birth_year, Member.birth_month, Member.birth_day, Member.birth_leap,
        Member.do_not_contact, Member.mourning_from, Member.joined_on, Staff.id,
        select(func.max(PurchaseRow.day)).where(PurchaseRow.member_id == Member.id).scalar_subquery(),
        select(Phone.id).where(Phone.member_id == Member.id).limit(1).scalar_subquery(),
        Member.wechat, Member.line, Member.email, Member.address, Member.valid_until,
    ).outerjoin(Staff, (Staff.id == Member.advisor_id) & (Staff.active == 1)),
    Member.id,
)  # fmt: skip
_RELATIVES = _of(
    select(
        Relative.member_id, Relative.id, Relative.relation, Relative.name, Relative.birth_calendar,
        Relative.birth_year, Relative.birth_month, Relative.birth_day, Relative.birth_leap,
    ).where(Relative.birth_day.is_not(None)).order_by(Relative.id),
    Relative.member_id,
)  # fmt: skip
_CONSENTS = _of(
    select(Consent.member_id, Consent.channel, Consent.allowed).order_by(Consent.id), Consent.member_id
)
_APPLIED = _of(
    select(CardStep.member_id, CardStep.day)
    .join(Member, Member.id == CardStep.member_id)
    .where(CardStep.step == Step.APPLY.value, or_(*(Member.status == each.value for each in _ON_THE_WAY)))
    .order_by(CardStep.id),
    CardStep.member_id,
)
_TICKETS = _of(
    select(
        PurchaseRow.member_id,
        PurchaseRow.id,
        PurchaseRow.day,
        func.sum(PurchaseLine.price) - PurchaseRow.discount,
    )
    .join(PurchaseLine, PurchaseLine.purchase_id == PurchaseRow.id)
    .where(PurchaseRow.day.between(bindparam("start"), bindparam("end")))
    .group_by(PurchaseRow.id)
    .having(func.sum(PurchaseLine.price) - PurchaseRow.discount >= bindparam("least")),
    PurchaseRow.member_id,
)


_RISES = _of(
    select(LevelChange.member_id, LevelChange.day, LevelChange.before, LevelChange.after, LevelChange.why)
    .where(LevelChange.day.between(bindparam("start"), bindparam("end")))
    .order_by(LevelChange.id),
    LevelChange.member_id,
)
_NO_NEWS = frozenset({"import", "merge"})
"""Why a level changed that nobody is congratulated on: a file tells of the past, a merge of what she had."""


def load(
    session: ReadSession,
    settings: ShopSettings,
    start: date,
    end: date,
    member_ids: Collection[int] | None = None,
) -> Iterator[MemberFacts]:
    """Yield the facts of every member (or of those named) that contacts due from `start` to `end` rest on."""
    ids = None if member_ids is None else among.text(member_ids)
    relatives: defaultdict[int, list[RelativeFacts]] = defaultdict(list)
    for owner, id_, relation, name, *kept in _RELATIVES.rows(session, ids=ids):
        relatives[owner].append(RelativeFacts(id_, relation, name, birthday(*kept)))
    consents: defaultdict[int, dict[Channel, bool]] = defaultdict(dict)
    for owner, channel, allowed in _CONSENTS.rows(session, ids=ids):
        consents[owner][Channel(channel)] = bool(allowed)
    applied = {owner: date.fromisoformat(day) for owner, day in _APPLIED.rows(session, ids=ids)}
    tickets: defaultdict[int, list[Purchase]] = defaultdict(list)
    after = timedelta(days=settings.big_ticket_follow_up)
    least = settings.big_ticket_minor
    for owner, id_, day, amount in _TICKETS.rows(
        session, ids=ids, start=start - after, end=end - after, least=least
    ):
        tickets[owner].append(Purchase(id_, date.fromisoformat(day), amount))
    rises = _rises(session, settings, _RISES.rows(session, ids=ids, start=start - _DAY, end=end))
    region = Region.JP if settings.region == Region.JP else Region.CN
    for (
        id_, name, language, state, gender, calendar, year, month, day_of_month, leap, silent, mourning,
        joined, advisor, last, phone, wechat, line, email, address, valid_until,
    ) in _MEMBERS.rows(session, ids=ids):  # fmt: skip
        yield MemberFacts(
            member_id=id_,
            name=name,
            language=language or settings.language,
            region=region,
            status=Status(state),
            gender=gender,
            birthday=birthday(calendar, year, month, day_of_month, leap),
            relatives=tuple(relatives.get(id_, ())),
            consent=consents.get(id_, {}),
            reach=_reach(bool(phone), bool(phone or wechat or line), bool(email), bool(address)),
            do_not_contact=bool(silent),
            mourning_from=maybe_day(mourning),
            joined_on=maybe_day(joined),
            last_visit=maybe_day(last),
            big_purchases=tuple(tickets.get(id_, ())),
            advisor_id=advisor,
            applied_on=applied.get(id_),
            valid_until=maybe_day(valid_until),
            rise=rises.get(id_),
        )


def _rises(session: ReadSession, settings: ShopSettings, rows: Iterable[PlainRow]) -> dict[int, Rise]:
    """Return the latest step of each member's level, of those whose latest was one up."""
    latest = {member_id: rest for member_id, *rest in rows}
    if not latest:
        return {}
    known = {level.code: level for level in levels.load(session, settings)}
    brings = benefits_query.load(session, settings)
    found = {}
    for member_id, (day, before, after, why) in latest.items():
        old, new = known.get(before), known.get(after)
        if why not in _NO_NEWS and new is not None and (old is None or new.rank > old.rank):
            gained = benefits.gained(brings.get(before, ()), brings.get(after, ()))
            said = tuple((one.kind.value, one.amount, one.text, one.times, one.per.value) for one in gained)
            found[member_id] = Rise(date.fromisoformat(day), after, new.name, said)
    return found


def _reach(phone: bool, message: bool, email: bool, post: bool) -> frozenset[Channel]:
    there = (
        (Channel.PHONE, phone), (Channel.MESSAGE, message), (Channel.EMAIL, email), (Channel.POST, post),
    )  # fmt: skip
    return frozenset(channel for channel, known in there if known)
