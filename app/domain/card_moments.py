"""When a member is to have a greeting card: what the rules of outreach say, asked by the day it is about.

The rules say on which day somebody is to act; a card is asked for by the day it is for. So each rule is
asked for a somewhat longer time, and what is for a day of the period counts.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from app.domain import festivals, mourning, occasions
from app.domain.birthday import Birthday, Calendar
from app.domain.card_occasions import CardOccasion, Kind, Moment, Task
from app.domain.occasions import feasts
from app.domain.occasions.occasion import Occasion
from app.domain.outreach_facts import WIN_BACK, MemberFacts, OutreachPolicy, Rule
from app.domain.own_contacts import OWN

YEAR: Final = timedelta(days=400)
"""So far ahead her next birthday, feast or event is looked for: lunar days may be thirteen months apart."""
BEFORE: Final = timedelta(days=365)
"""So far back is looked for what somebody picked by hand is thanked for."""


class Beside(NamedTuple):
    """What is on file of her that no rule of outreach asks for."""

    wedding: date | None = None
    slipping: tuple[date, ...] = ()
    """The days on which somebody was asked to win her back (C13)."""


_NOTHING: Final = Beside()
_Found = Callable[[MemberFacts, OutreachPolicy, date, date], Iterator[Moment]]


def margin(policy: OutreachPolicy) -> timedelta:
    """Return how far from its day a contact may fall due."""
    return timedelta(
        days=max(
            policy.birthday_lead, policy.big_ticket_follow_up, policy.invite_ahead, policy.newcomer_call, 1
        )
    )


def policy_for(occasion: CardOccasion, policy: OutreachPolicy) -> OutreachPolicy:
    """Return the policy by which cards for an occasion are asked: its festival counts as kept."""
    return replace(policy, festivals=frozenset({occasion.festival})) if occasion.festival else policy


def of_period(
    occasion: CardOccasion,
    facts: MemberFacts,
    policy: OutreachPolicy,
    start: date,
    end: date,
    beside: Beside = _NOTHING,
) -> list[Moment]:
    """Return the cards she is to have for days from `start` to `end`, both included, the earliest first.

    What looks back is one card, for whatever there was.
    """
    if occasion.kind is Kind.ANNIVERSARY:
        found = list(_anniversaries(beside.wedding, start, end))
    elif occasion.kind is Kind.FESTIVAL:
        found = list(_festivals(occasion, facts, policy, start, end))
    else:
        found = list(_OF_KIND[occasion.kind](facts, policy, start, end))
    if occasion.kind is Kind.MISS_YOU:
        found += [_bare(occasion, day, WIN_BACK) for day in beside.slipping if start <= day <= end]
    found.sort(key=lambda moment: moment.day)
    return [_one(found)] if found and occasion.looks_back else found


def by_name(
    occasion: CardOccasion,
    facts: MemberFacts,
    policy: OutreachPolicy,
    start: date,
    beside: Beside = _NOTHING,
) -> list[Moment]:
    """Return the one card of somebody who was picked: her next from `start` on, or for what was last.

    Nothing where there is no such day: no birthday on file, no event that she is invited to, no mourning.
    """
    first, last = around(occasion, start)
    found = of_period(occasion, facts, policy, first, last, beside)[:1]
    if occasion.kind is Kind.SYMPATHY:
        return found if mourning.holds(facts.mourning_from, start) else []
    return found or ([_bare(occasion, start, OWN)] if occasion.looks_back else [])


def around(occasion: CardOccasion, start: date) -> tuple[date, date]:
    """Return from when to when the card of somebody who was picked is looked for."""
    return (start - BEFORE, start) if occasion.looks_back else (start, start + YEAR)


def is_spared(
    occasion: CardOccasion, facts: MemberFacts, policy: OutreachPolicy, start: date, end: date
) -> bool:
    """Whether a feast from `start` to `end` is hers, and she is not greeted because she mourns (M8)."""
    if facts.mourning_from is None or occasion.kind is not Kind.FESTIVAL:
        return False
    part, hers = _part(occasion), _at_home(occasion, facts)
    return any(wish.key.startswith(part) for wish in feasts.held_back(hers, policy, start, end))


def answered(facts: MemberFacts, start: date, end: date) -> bool:
    """Whether she has said already if she comes to an event of the period."""
    return any(invited.reply and start <= invited.day <= end for invited in facts.invited)


def _of_rule(
    rule: Rule, part: str, facts: MemberFacts, policy: OutreachPolicy, start: date, end: date
) -> Iterator[Occasion]:
    """Yield what a rule asks for days of the period, by the beginning of its keys."""
    span = margin(policy)
    for found in occasions.RULES[rule](facts, policy, start - span, end + span):
        if found.key.startswith(part) and start <= found.day <= end:
            yield found


def _moment(rule: str, found: Occasion) -> Moment:
    return Moment(found.key, found.day, rule, (Task(rule, found),))


def _bare(occasion: CardOccasion, day: date, rule: str) -> Moment:
    """Return a card that is no contact of any rule."""
    return Moment(f"card:{occasion.key}:{day.isoformat()}", day, rule)


def _one(found: Sequence[Moment]) -> Moment:
    """Return one card for several reasons: it names the latest, and does the tasks of all."""
    return found[-1]._replace(tasks=tuple(task for moment in found for task in moment.tasks))


def _birthdays(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Moment]:
    for found in _of_rule(Rule.BIRTHDAY, "C1:card:", facts, policy, start, end):
        turns = found.reason.get("turns")
        yield _moment(Rule.BIRTHDAY, found)._replace(years=turns if isinstance(turns, int) else None)


def _relatives(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Moment]:
    for found in _of_rule(Rule.FAMILY_BIRTHDAY, "C2:", facts, policy, start, end):
        yield _moment(Rule.FAMILY_BIRTHDAY, found)._replace(relation=str(found.reason["relation"]))


def _festivals(
    occasion: CardOccasion, facts: MemberFacts, policy: OutreachPolicy, start: date, end: date
) -> Iterator[Moment]:
    hers = _at_home(occasion, facts)
    for found in _of_rule(Rule.FESTIVAL, _part(occasion), hers, policy, start, end):
        yield _moment(Rule.FESTIVAL, found)


def _part(occasion: CardOccasion) -> str:
    """Return how the keys of this festival begin."""
    return f"C3:{occasion.festival}:"


def _at_home(occasion: CardOccasion, facts: MemberFacts) -> MemberFacts:
    """Return her facts as where the festival is at home: one of another region was asked for all the same."""
    regions = festivals.BY_ID[occasion.festival].regions
    return facts if facts.region in regions else facts._replace(region=min(regions))


def _seasons(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Moment]:
    for found in _of_rule(Rule.SEASON, "C4:", facts, policy, start, end):
        yield _moment(Rule.SEASON, found)


def _thanks(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Moment]:
    """Yield what she is thanked for: the call on how a big purchase wears stays due, thanks for it do not."""
    big = {found.day for found in _of_rule(Rule.BIG_PURCHASE, "C6:", facts, policy, start, end)}
    thanked = {
        found.day: found
        for found in _of_rule(Rule.AFTER_PURCHASE, "C7:thanks:", facts, policy, start, end)
        if found.day in big
    }
    for day in big:
        if day in thanked:
            yield _moment(Rule.AFTER_PURCHASE, thanked[day])
        else:
            yield _bare(CardOccasion(Kind.THANKS), day, OWN)
    for rule, part in ((Rule.REFERRAL, "C8:thanks:"), (Rule.YEAR_SUM, "C9:")):
        for found in _of_rule(rule, part, facts, policy, start, end):
            yield _moment(rule, found)


def _invitations(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Moment]:
    for found in _of_rule(Rule.EVENT, "C16:invite:", facts, policy, start, end):
        reason = found.reason
        invited = _moment(Rule.EVENT, found)
        yield invited._replace(event=str(reason["theme"]), time=str(reason["time"]))


def _silences(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Moment]:
    for found in _of_rule(Rule.SILENCE, "C5:", facts, policy, start, end):
        yield _moment(Rule.SILENCE, found)


def _newcomers(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Moment]:
    """Yield the welcome of somebody who is new; where she came through a friend, the one that is planned."""
    planned = [
        _moment(Rule.REFERRAL, found)
        for found in _of_rule(Rule.REFERRAL, "C8:welcome:", facts, policy, start, end)
    ]
    yield from planned
    if not planned and facts.joined_on is not None and start <= facts.joined_on <= end:
        yield _bare(CardOccasion(Kind.WELCOME), facts.joined_on, OWN)


def _rises(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Moment]:
    for found in _of_rule(Rule.LEVEL_UP, "C12:", facts, policy, start, end):
        yield _moment(Rule.LEVEL_UP, found)


def _mournings(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Moment]:
    """Yield the word of sympathy while it is in time: its day may lie before the period."""
    for found in feasts.sympathy(facts, policy, start, end):
        yield _moment(Rule.SYMPATHY, found)


def _anniversaries(wedding: date | None, start: date, end: date) -> Iterator[Moment]:
    if wedding is None:
        return
    kept = Birthday(Calendar.SOLAR, wedding.month, wedding.day, wedding.year)
    for year, day in kept.occasions(start, end):
        yield Moment(f"card:anniversary:{year}", day, OWN, years=year - wedding.year)


_OF_KIND: Final[dict[Kind, _Found]] = {
    Kind.BIRTHDAY: _birthdays,
    Kind.RELATIVE: _relatives,
    Kind.SEASON: _seasons,
    Kind.THANKS: _thanks,
    Kind.INVITATION: _invitations,
    Kind.MISS_YOU: _silences,
    Kind.WELCOME: _newcomers,
    Kind.LEVEL_UP: _rises,
    Kind.SYMPATHY: _mournings,
}
