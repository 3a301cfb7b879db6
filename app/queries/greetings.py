"""Who gets a greeting card for an occasion, and who does not, and why: as the rules of outreach say."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain import card_moments, card_occasions, honorifics, mourning
from app.domain.card_moments import Beside
from app.domain.card_occasions import BIRTHDAY, CardOccasion, Kind, Moment
from app.domain.channels import Channel
from app.domain.heard import Heard
from app.domain.outreach_facts import WIN_BACK, MemberFacts, OutreachPolicy, Rule, policy_of
from app.domain.placement import WITHIN
from app.domain.shop import ShopSettings
from app.domain.status import GREETED
from app.models import Contact, Member, Staff
from app.queries import among, birthdays, heard, outreach_facts, posted_cards, settings, wished
from app.queries.of_members import OfMembers
from app.queries.prepared import Prepared, maybe_day
from app.queries.recipients import (
    ANSWERED,
    HEARD,
    LEFT_ALONE,
    MOURNS,
    NO_ADDRESS,
    NO_DAY,
    NO_POST,
    NOT_GREETED,
    NOT_HERS,
    Recipient,
    Recipients,
    Skipped,
    Wanted,
)


class _Hers(NamedTuple):
    """The rest that a card needs of her."""

    card: str
    address: str
    postcode: str
    advisor: str


_REST: Final = OfMembers(
    select(Member.id, Member.card, Member.address, Member.postcode, Staff.name)
    .outerjoin(Staff, Staff.id == Member.advisor_id),
    Member.id,
)  # fmt: skip
_WEDDINGS: Final = OfMembers(
    select(Member.id, Member.wedding_day).where(Member.wedding_day.is_not(None)), Member.id
)
_SLIPPING: Final = OfMembers(
    select(Contact.member_id, Contact.occasion_day).where(
        Contact.rule == WIN_BACK, Contact.outcome.is_(None)
    ),
    Contact.member_id,
)
_WITH_ADDRESS: Final = Prepared(select(Member.id).where(Member.address != "").limit(bindparam("most")))
_ALL_RULES: Final = (*(rule.value for rule in Rule), WIN_BACK)


def cards(session: ReadSession, kept: ShopSettings, wanted: Wanted, today: date) -> Recipients:
    """Return who gets a card for an occasion, and who is passed over, as of `today`.

    What the owner has switched off as a rule is asked all the same: somebody wants the cards. A shop that
    keeps no addresses at all hands its cards over, so that nobody is passed over for want of one.
    """
    occasion = wanted.occasion
    ids = _asked_of(session, wanted)
    first, last = wanted.first, wanted.last
    if wanted.member_ids is not None:
        first, last = card_moments.around(occasion, wanted.first)
    policy = card_moments.policy_for(occasion, policy_of(kept))
    span = card_moments.margin(policy)
    on = card_occasions.RULES[occasion.kind]
    asked = replace(kept, rules_off=",".join(each for each in _ALL_RULES if each not in on))
    beside = _beside(session, occasion, ids)
    sorting = _Sorting(session, wanted, policy, first, last)
    # A card is printed for all who are asked for: whom a day of contacts has room for does not matter here.
    for facts in outreach_facts.load(
        session, asked, first - span, last + span, ids, today, places=wished.EVERYBODY
    ):
        sorting.add(facts, beside.get(facts.member_id, Beside()))
    return sorting.done(session, today)


def birthday_cards(
    session: ReadSession,
    language: str,
    start: date,
    end: date,
    member_ids: Collection[int] | None = None,
    today: date | None = None,
) -> Recipients:
    """Return who gets a card for a birthday from `start` to `end`, both included.

    With `member_ids` only these are asked for, and each gets a card for her next birthday from `start`
    on. `language` is the shop's, for those who have none of their own. What each heard lately is told as
    of `today`, without it as of `start`.
    """
    kept = replace(settings.load(session), language=language)
    ids = None if member_ids is None else tuple(member_ids)
    return cards(session, kept, Wanted(BIRTHDAY, start, end, ids, frozenset(ids or ())), today or start)


class _Sorting:
    """Puts members to those who get a card or to those who do not."""

    def __init__(
        self, session: ReadSession, wanted: Wanted, policy: OutreachPolicy, first: date, last: date
    ) -> None:
        self._wanted, self._policy, self._first, self._last = wanted, policy, first, last
        self._posts = bool(_WITH_ADDRESS.rows(session, most=1))
        self._found: list[tuple[MemberFacts, list[Moment]]] = []
        self._skipped: list[Skipped] = []

    def add(self, facts: MemberFacts, beside: Beside) -> None:
        """Find her cards, or the reason why there is none; who has no such occasion is neither."""
        wanted, occasion = self._wanted, self._wanted.occasion
        if wanted.member_ids is None:
            found = card_moments.of_period(occasion, facts, self._policy, self._first, self._last, beside)
        else:
            found = card_moments.by_name(occasion, facts, self._policy, wanted.first, beside)
        reason = self._refused(facts, found)
        if reason:
            self._skipped.append(Skipped(facts.member_id, facts.name, reason))
        elif found:
            self._found.append((facts, found))

    def done(self, session: ReadSession, today: date) -> Recipients:
        """Return both, with the rest that is known of those who get a card."""
        ids = [facts.member_id for facts, _ in self._found]
        lately = heard.of(session, ids, today)
        rest = {
            id_: _Hers(*(each or "" for each in row)) for id_, *row in _REST.rows(session, among.text(ids))
        }
        posted = posted_cards.of(session, ids)
        cards = []
        for facts, moments in self._found:
            told = lately.get(facts.member_id)
            by_hand = self._wanted.is_by_hand(facts.member_id)
            for moment in moments:
                before = posted.get((facts.member_id, moment.key))
                if told and _waits(told, moment, today) and before is None and not by_hand:
                    self._skipped.append(Skipped(facts.member_id, facts.name, HEARD, told))
                else:
                    hers = rest[facts.member_id]
                    near = told if told and _is_near(told, moment, today) else None
                    cards.append(_recipient(self._wanted.occasion, facts, moment, hers, near, before))
        cards.sort(key=lambda one: (one.day, one.member_id, one.key))
        self._skipped.sort(key=lambda one: one.member_id)
        return Recipients(tuple(cards), tuple(self._skipped))

    def _refused(self, facts: MemberFacts, found: list[Moment]) -> str:
        wanted, occasion = self._wanted, self._wanted.occasion
        spared = card_moments.is_spared(occasion, facts, self._policy, self._first, self._last)
        told = occasion.kind is Kind.INVITATION and card_moments.answered(facts, self._first, self._last)
        if not (found or spared or told or wanted.member_ids is not None):
            return ""
        wish = self._wish(facts)
        if wish or found:
            return wish or self._hindered(facts, found[0].day)
        if spared:
            return MOURNS
        return ANSWERED if told else NO_DAY.get(occasion.kind, NOT_HERS)

    def _wish(self, facts: MemberFacts) -> str:
        """Return what of her own wish or her status forbids every card."""
        if facts.do_not_contact:
            return LEFT_ALONE
        if facts.status not in GREETED:
            return NOT_GREETED
        return "" if facts.consent.get(Channel.POST, self._policy.unasked) else NO_POST

    def _hindered(self, facts: MemberFacts, day: date) -> str:
        """Return what stands in the way of a card for `day`."""
        if self._wanted.occasion.spares_mourners and mourning.holds(facts.mourning_from, day):
            return MOURNS
        reached = self._wanted.is_by_hand(facts.member_id) or not self._posts or Channel.POST in facts.reach
        return "" if reached else NO_ADDRESS


def _waits(told: Heard, moment: Moment, today: date) -> bool:
    """Return whether a card would reach her before she may hear again (C18)."""
    return told.holds(moment.rule) and (told.again is None or max(moment.due, today) < told.again)


def _is_near(told: Heard, moment: Moment, today: date) -> bool:
    """Return whether what she heard lies within seven days of the card: a feast in spring is far from it."""
    return (max(moment.due, today) - told.last).days < WITHIN


def _asked_of(session: ReadSession, wanted: Wanted) -> tuple[int, ...] | None:
    """Return of whom facts are read; None: of everybody."""
    if wanted.member_ids is not None:
        return wanted.member_ids
    if wanted.occasion.kind not in {Kind.BIRTHDAY, Kind.RELATIVE}:
        return None
    own = wanted.occasion.kind is Kind.BIRTHDAY
    near = birthdays.between(session, wanted.first, wanted.last, left_alone=True)
    return tuple({one.member_id for one in near if (one.relative_id is None) is own})


def _beside(session: ReadSession, occasion: CardOccasion, ids: tuple[int, ...] | None) -> dict[int, Beside]:
    """Return what no rule asks for, by member."""
    these = None if ids is None else among.text(ids)
    if occasion.kind is Kind.ANNIVERSARY:
        return {id_: Beside(maybe_day(day)) for id_, day in _WEDDINGS.rows(session, these)}
    if occasion.kind is not Kind.MISS_YOU:
        return {}
    days: defaultdict[int, list[date]] = defaultdict(list)
    for id_, day in _SLIPPING.rows(session, these):
        days[id_].append(date.fromisoformat(day))
    return {id_: Beside(slipping=tuple(since)) for id_, since in days.items()}


def _recipient(
    occasion: CardOccasion,
    facts: MemberFacts,
    moment: Moment,
    hers: _Hers,
    lately: Heard | None,
    posted_on: date | None,
) -> Recipient:
    return Recipient(
        member_id=facts.member_id,
        name=facts.name,
        honorific=honorifics.title(facts.gender, facts.language),
        gender=facts.gender,
        language=facts.language,
        card=hers.card,
        day=moment.day,
        turns=moment.years,
        advisor=hers.advisor,
        address=hers.address,
        postcode=hers.postcode,
        heard=lately,
        occasion=occasion,
        key=moment.key,
        tasks=moment.tasks,
        relation=moment.relation,
        event=moment.event,
        time=moment.time,
        posted_on=posted_on,
    )
