"""What the rules of outreach ask about members, read for all of them in a few statements.

What was bought is asked by `outreach_tickets`, what was said by `outreach_told`.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date
from itertools import product
from typing import Final

from sqlalchemy import bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain import months, periods
from app.domain.card_steps import Step
from app.domain.channels import Channel
from app.domain.festivals import Region
from app.domain.layers import Layer
from app.domain.outreach_facts import MemberFacts, RelativeFacts, Rule, policy_of
from app.domain.periods import Period
from app.domain.shop import ShopSettings
from app.domain.status import Status
from app.models import CardStep, Consent, Member, Phone, Relative, Staff, Standing
from app.models import Purchase as PurchaseRow
from app.queries import among, levels, outreach_tickets, outreach_told, wished
from app.queries.celebration import birthday
from app.queries.of_members import NOBODY, OfMembers
from app.queries.prepared import Days, maybe_day
from app.queries.wished import Places

_ON_THE_WAY = (Status.APPLIED, Status.READY)
_MEMBERS = OfMembers(
    select(
        Member.id, Member.name, Member.language, Member.status, Member.gender,
        Member.birth_calendar, Member.birth_year, Member.birth_month, Member.birth_day, Member.birth_leap,
        Member.do_not_contact, Member.mourning_from, Member.joined_on, Staff.id,
        select(func.max(PurchaseRow.day)).where(PurchaseRow.member_id == Member.id).scalar_subquery(),
        select(Phone.id).where(Phone.member_id == Member.id).limit(1).scalar_subquery(),
        Member.wechat, Member.line, Member.email, Member.address, Member.valid_until, Member.level,
    ).outerjoin(Staff, (Staff.id == Member.advisor_id) & (Staff.active == 1)),
    Member.id,
)  # fmt: skip
_RELATIVES = OfMembers(
    select(
        Relative.member_id, Relative.id, Relative.relation, Relative.name, Relative.birth_calendar,
        Relative.birth_year, Relative.birth_month, Relative.birth_day, Relative.birth_leap,
    ).where(Relative.birth_day.is_not(None)).order_by(Relative.id),
    Relative.member_id,
)  # fmt: skip
_CONSENTS = OfMembers(
    select(Consent.member_id, Consent.channel, Consent.allowed).order_by(Consent.id), Consent.member_id
)
_APPLIED = OfMembers(
    select(CardStep.member_id, CardStep.day)
    .join(Member, Member.id == CardStep.member_id)
    .where(CardStep.step == Step.APPLY.value, or_(*(Member.status == each.value for each in _ON_THE_WAY)))
    .order_by(CardStep.id),
    CardStep.member_id,
)
_RECKONED = select(func.max(Standing.day)).where(Standing.day <= bindparam("last")).scalar_subquery()
_LAYERS = OfMembers(
    select(Standing.member_id, Standing.layer).where(Standing.day == _RECKONED), Standing.member_id
)


def load(
    session: ReadSession,
    settings: ShopSettings,
    start: date,
    end: date,
    member_ids: Collection[int] | None = None,
    today: date | None = None,
    *,
    places: Places | None = None,
) -> Iterator[MemberFacts]:
    """Yield the facts of every member (or of those named) that contacts due from `start` to `end` rest on.

    `today` is the day as of which they stand (what has lapsed by then is gone, and she is in the period of
    that day); without it it is `start`. What a rule asks that is switched off is not read. `places` says who
    may be wished well where that is known, or does not matter; it takes a look at everybody to tell.
    """
    ids = None if member_ids is None else among.text(member_ids)
    today = start if today is None else today
    policy = policy_of(settings)

    def asked(*rules: Rule) -> str | None:
        """Return for whom rules ask: for nobody where they are switched off."""
        return ids if policy.rules.intersection(rules) else NOBODY

    relatives: defaultdict[int, list[RelativeFacts]] = defaultdict(list)
    for owner, id_, relation, name, *kept in _RELATIVES.rows(session, ids=asked(Rule.FAMILY_BIRTHDAY)):
        relatives[owner].append(RelativeFacts(id_, relation, name, birthday(*kept)))
    consents: defaultdict[int, dict[Channel, bool]] = defaultdict(dict)
    for owner, channel, allowed in _CONSENTS.rows(session, ids=ids):
        consents[owner][Channel(channel)] = bool(allowed)
    applied = {owner: date.fromisoformat(day) for owner, day in _APPLIED.rows(session, ids=ids)}
    tickets = outreach_tickets.recent(session, policy, start, end, ids)
    years = outreach_tickets.of_years(session, policy, start, end, asked(Rule.YEAR_SUM))
    most = settings.best_of_year if Rule.BEST_OF_YEAR in policy.rules else 0
    best = outreach_tickets.best(session, most, start, end)
    made = outreach_told.made(session, start, end, ids)
    settled = outreach_told.settled(session, policy, start, end, asked(Rule.COMPLAINT))
    invited = outreach_told.invited(session, policy, start, end, asked(Rule.EVENT, Rule.CALLED_OFF))
    lapses = outreach_told.lapses(session, policy, max(start, today), end, asked(Rule.INFORMATION))
    friends = outreach_told.friends(session, policy, start, end, asked(Rule.REFERRAL))
    rises = outreach_told.rises(session, settings, start, end, asked(Rule.LEVEL_UP))
    ranks = {level.code: level.rank for level in levels.load(session, settings)}
    layers: dict[int, str] = dict(_LAYERS.rows(session, ids=ids, last=months.last(today)))
    periods_of = _Periods(policy.silence, today)
    if places is None:
        asks = not policy.rules.isdisjoint((Rule.FESTIVAL, Rule.SEASON))
        places = wished.load(session, settings, today) if asks else wished.EVERYBODY
    region = Region.JP if settings.region == Region.JP else Region.CN
    days = Days()
    for (
        id_, name, language, state, gender, calendar, year, month, day_of_month, leap, silent, mourning,
        joined, advisor, last, phone, wechat, line, email, address, valid_until, level,
    ) in _MEMBERS.rows(session, ids=ids):  # fmt: skip
        last_visit, period, before_silence = periods_of[layers.get(id_), last]
        yield MemberFacts(
            member_id=id_,
            name=name,
            language=language or settings.language,
            region=region,
            status=_STATUS[state],
            gender=gender,
            birthday=birthday(calendar, year, month, day_of_month, leap),
            relatives=tuple(relatives.get(id_, ())),
            consent=consents.get(id_, {}),
            reach=_REACHES[bool(phone), bool(phone or wechat or line), bool(email), bool(address)],
            do_not_contact=bool(silent),
            mourning_from=None if mourning is None else days[mourning],
            joined_on=None if joined is None else days[joined],
            last_visit=last_visit,
            purchases=tuple(tickets.recent.get(id_, ())),
            advisor_id=advisor,
            applied_on=applied.get(id_),
            valid_until=None if valid_until is None else days[valid_until],
            rise=rises.get(id_),
            level_rank=ranks.get(level, 0),
            period=period,
            before_silence=before_silence,
            is_to_be_won=id_ in made.to_win,
            brought=tuple(friends.brought.get(id_, ())),
            came_through=friends.through.get(id_),
            year_of_tickets=tuple(years.get(id_, ())),
            year_letters=tuple(made.letters.get(id_, ())),
            best=best.get(id_, ()),
            lapses=tuple(lapses.get(id_, ())),
            settled=tuple(settled.get(id_, ())),
            invited=tuple(invited.get(id_, ())),
            rainy_visits=tuple(tickets.rainy.get(id_, ())),
            wished=places.of(id_),
            calls=tuple(made.calls.get(id_, ())),
        )


class _Periods(dict[tuple[str | None, str | None], tuple[date | None, Period, Period]]):
    """A layer and the text of a last visit → its day, the period of today, and that before the silence.

    Each is told once: many members share few of them.
    """

    def __init__(self, silence: int, today: date) -> None:
        super().__init__()
        self._silence, self._today = silence, today

    def __missing__(self, key: tuple[str | None, str | None]) -> tuple[date | None, Period, Period]:
        layer, last_visit = None if key[0] is None else Layer(key[0]), maybe_day(key[1])
        found = self[key] = (
            last_visit,
            periods.period(layer, last_visit, self._silence, self._today),
            periods.period(layer, last_visit, self._silence, last_visit or self._today),
        )
        return found


_STATUS: Final = {each.value: each for each in Status}
_PARTS: Final = (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL, Channel.POST)
_REACHES: Final = {
    known: frozenset(
        (*(channel for channel, is_known in zip(_PARTS, known, strict=True) if is_known),)
        + ((Channel.VISIT,) if known[-1] else ())
    )
    for known in product((False, True), repeat=len(_PARTS))
}
"""What of phone, message, e-mail and post is known → by which channels she can be reached: whoever has an
address can be visited."""
