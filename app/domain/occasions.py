"""What falls due for a member by C1, C2, C3, C5, C6, C11, C12 and M8, each with the key of its occasion.

The key names an occasion for good. However often the rules are run, whatever the period, one occasion has
one key, so that storing a key once makes no contact twice.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from app.domain import card_life, festivals, mourning, relations
from app.domain.festivals import Audience, Celebration, Region
from app.domain.outreach_facts import MemberFacts, OutreachPolicy, RelativeFacts, Rule
from app.domain.status import MISSED, Status

SILENCE_WINDOW: Final = 14
"""Days in which a word after a long silence (C5) may be placed."""
FOLLOW_UP_WINDOW: Final = 3
"""Days in which the call after a big purchase (C6) may be placed."""
CONGRATULATED_WITHIN: Final = 3
"""Days after the first in which she may be congratulated on her level (C12)."""
COLLECTED_WITHIN: Final = 14
"""Days after the seventh in which the call that a card is ready (C11, M5) may be placed."""


class Occasion(NamedTuple):
    """A contact before its channel is chosen."""

    key: str
    day: date
    due: date
    window: tuple[date, date]
    script: str
    reason: Mapping[str, object]
    relative_id: int | None = None
    purchase_id: int | None = None


def win_back_key(last_visit: date) -> str:
    """Return the key of the contact that is to win her back in the silence since `last_visit`."""
    return f"C13:since:{last_visit.isoformat()}"


def silence_key(last_visit: date) -> str:
    """Return the key of the silence since `last_visit`; an open one with another key is out of date."""
    return f"{Rule.SILENCE}:{last_visit.isoformat()}"


def _birthday(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C1: a card that is posted ahead, and a word on the day; keyed by the year of her own calendar."""
    if facts.birthday is None:
        return
    lead = timedelta(days=policy.birthday_lead)
    for year, day in facts.birthday.occasions(start, end + lead):
        reason: dict[str, object] = {"birthday": facts.birthday.as_json(), "day": day.isoformat()}
        if facts.birthday.year is not None:
            reason["turns"] = year - facts.birthday.year
        posted = day - lead
        if posted >= start:
            window = (posted - lead, posted + lead // 2)
            yield Occasion(f"C1:card:{year}", day, posted, window, "C1.card", reason)
        if day <= end:
            yield Occasion(f"C1:day:{year}", day, day, (day, day), "C1.day", reason)


def _family(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C2: a greeting to her ahead of the day of one of hers."""
    lead = timedelta(days=policy.birthday_lead)
    for relative in facts.relatives:
        if relative.birthday is None:
            continue
        for year, day in relative.birthday.occasions(start + lead, end + lead):
            yield Occasion(
                key=f"C2:rel{relative.id}:{year}",
                day=day,
                due=day - lead,
                window=(day - lead, day),
                script="C2",
                reason=_of_relative(relative, policy, day),
                relative_id=relative.id,
            )


def _of_relative(relative: RelativeFacts, policy: OutreachPolicy, day: date) -> dict[str, object]:
    """Return relation and day, and what else may be said of one who is no child."""
    reason: dict[str, object] = {"relation": relative.relation, "day": day.isoformat()}
    age = relative.birthday.age_on(day) if relative.birthday else None
    young = relations.key(relative.relation) in relations.YOUNGER
    child = young if age is None else age < policy.child_age
    if not child and relative.name:
        reason["relative"] = relative.name
    return reason


def _festival(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C3: good wishes on the day, to those to whom the festival speaks; none in a year of mourning."""
    for festival, day in _celebrations(facts.region, policy.festivals, start, end):
        if mourning.holds(facts.mourning_from, day):
            continue
        if festival.audience is Audience.WOMEN and facts.gender == "m":
            continue
        if festival.audience is Audience.ELDERS and not _is_elder(facts, policy, day):
            continue
        yield Occasion(
            key=f"C3:{festival.id}:{day.year}",
            day=day,
            due=day,
            window=(day, day),
            script=f"C3.{festival.id}",
            reason={"festival": festival.id, "day": day.isoformat()},
        )


def _is_elder(facts: MemberFacts, policy: OutreachPolicy, day: date) -> bool:
    age = facts.birthday.age_on(day) if facts.birthday else None
    return age is not None and age >= policy.elder_age


@lru_cache(maxsize=32)
def _celebrations(region: Region, kept: frozenset[str], start: date, end: date) -> tuple[Celebration, ...]:
    """Return the festivals of a period: the same for all members of a region, so found once."""
    found = festivals.between(start, end, (region,))
    return tuple(each for each in found if each.festival.id in kept)


def _silence(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C5: once in each silence, on the day on which it has grown long."""
    if facts.last_visit is None or facts.last_visit > end or facts.status not in MISSED:
        return
    due = facts.last_visit + timedelta(days=policy.silence)
    if start <= due <= end:
        yield Occasion(
            key=silence_key(facts.last_visit),
            day=due,
            due=due,
            window=(due, due + timedelta(days=SILENCE_WINDOW)),
            script="C5",
            reason={"last_visit": facts.last_visit.isoformat(), "days": policy.silence},
        )


def _big_purchase(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C6: a call a week after a big ticket."""
    for purchase in facts.big_purchases:
        due = purchase.day + timedelta(days=policy.big_ticket_follow_up)
        if purchase.amount_minor >= policy.big_ticket_minor and start <= due <= end:
            yield Occasion(
                key=f"C6:{purchase.id}",
                day=purchase.day,
                due=due,
                window=(due, due + timedelta(days=FOLLOW_UP_WINDOW)),
                script="C6",
                reason={"bought_on": purchase.day.isoformat(), "amount_minor": purchase.amount_minor},
                purchase_id=purchase.id,
            )


def sympathy_key(since: date) -> str:
    """Return the key of the word of sympathy for a mourning that began on `since`."""
    return f"{Rule.SYMPATHY}:{since.isoformat()}"


def _sympathy(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """M8: one word of sympathy, from the first day of mourning on; it may come some weeks later."""
    del policy
    since = facts.mourning_from
    if since is None:
        return
    last = since + timedelta(days=mourning.SYMPATHY_WINDOW)
    if max(since, start) <= min(last, end):
        yield Occasion(
            key=sympathy_key(since),
            day=since,
            due=since,
            window=(since, last),
            script="M8",
            reason={"since": since.isoformat()},
        )


def ready_key(applied_on: date) -> str:
    """Return the key of the call that the card applied for on that day is ready."""
    return f"{Rule.INFORMATION}:ready:{applied_on.isoformat()}"


def expiry_key(valid_until: date) -> str:
    """Return the key of the word that a card ends with that day."""
    return f"{Rule.INFORMATION}:expires:{valid_until.isoformat()}"


def _card(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C11: her card is ready to collect (M5: a call on day 7), and it ends in a month."""
    applied = facts.applied_on
    if applied is not None and facts.status in {Status.APPLIED, Status.READY}:
        due = applied + card_life.READY_AFTER
        if start <= due <= end:
            yield Occasion(
                key=ready_key(applied),
                day=due,
                due=due,
                window=(due, due + timedelta(days=COLLECTED_WITHIN)),
                script="C11.ready",
                reason={"applied_on": applied.isoformat()},
            )
    last = facts.valid_until
    if last is not None and facts.status is Status.ACTIVE:
        due = last - timedelta(days=policy.card_expiry_ahead)
        if start <= due <= end:
            yield Occasion(
                key=expiry_key(last),
                day=last,
                due=due,
                window=(due, last),
                script="C11.expires",
                reason={"valid_until": last.isoformat()},
            )


def rise_key(level: str, day: date) -> str:
    """Return the key of the congratulation on the level that her card reached that day."""
    return f"{Rule.LEVEL_UP}:{level}:{day.isoformat()}"


def _level_up(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C12: the day after her level went up she hears so, and what it brings."""
    del policy
    rise = facts.rise
    if rise is None:
        return
    due = rise.day + timedelta(days=1)
    if start <= due <= end:
        yield Occasion(
            key=rise_key(rise.level, rise.day),
            day=rise.day,
            due=due,
            window=(due, due + timedelta(days=CONGRATULATED_WITHIN)),
            script="C12",
            reason={
                "level": rise.level,
                "level_name": rise.name,
                "rose_on": rise.day.isoformat(),
                "brings": [list(each) for each in rise.brings],
            },
        )


Occasions = Callable[[MemberFacts, OutreachPolicy, date, date], Iterator[Occasion]]

RULES: Final[Mapping[Rule, Occasions]] = MappingProxyType(
    {
        Rule.BIRTHDAY: _birthday,
        Rule.FAMILY_BIRTHDAY: _family,
        Rule.FESTIVAL: _festival,
        Rule.SILENCE: _silence,
        Rule.BIG_PURCHASE: _big_purchase,
        Rule.INFORMATION: _card,
        Rule.LEVEL_UP: _level_up,
        Rule.SYMPATHY: _sympathy,
    }
)
"""Rule → what falls due by it, in the order in which they are asked."""
