"""C3 and C4, the days that everybody has, and M8, the year in which she is spared the feasts."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from app.domain import festivals, mourning, solar_terms
from app.domain.festivals import Audience, Celebration, Region
from app.domain.occasions.occasion import Occasion, reaching
from app.domain.outreach_facts import MemberFacts, OutreachPolicy
from app.domain.solar_terms import Term

SEASONS: Final = {
    "spring": Term.SPRING,
    "summer": Term.SUMMER,
    "autumn": Term.AUTUMN,
    "winter": Term.WINTER,
}
"""The id of a season, in keys and scripts → the term with which it begins."""


def festival(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C3: good wishes on the day, to those to whom the festival speaks; none in a year of mourning."""
    return (wish for wish in _for_her(facts, policy, start, end) if not _is_spared(facts, wish))


def held_back(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """Yield the wishes that would go to her on a festival, were she not in mourning."""
    return (wish for wish in _for_her(facts, policy, start, end) if _is_spared(facts, wish))


def _is_spared(facts: MemberFacts, wish: Occasion) -> bool:
    return facts.mourning_from is not None and mourning.holds(facts.mourning_from, wish.day)


def _for_her(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    for feast, wish in _wishes(facts.region, policy.festivals, policy.closed, start, end):
        if feast.audience is not Audience.EVERYBODY:
            if feast.audience is Audience.WOMEN and facts.gender == "m":
                continue
            if feast.audience is Audience.ELDERS:
                if _is_elder(facts, policy, wish.day):
                    yield wish
                continue
        if _has_a_place(facts, wish):
            yield wish


def _has_a_place(facts: MemberFacts, wish: Occasion) -> bool:
    """Whether the day on which it is said has a place for a wish to her; of the aged there are few."""
    return wish.window[0].isoweekday() in facts.wished


def _is_elder(facts: MemberFacts, policy: OutreachPolicy, day: date) -> bool:
    age = facts.birthday.age_on(day) if facts.birthday else None
    return age is not None and age >= policy.elder_age


@lru_cache(maxsize=32)
def _wishes(
    region: Region, kept: frozenset[str], closed: frozenset[int], start: date, end: date
) -> tuple[tuple[festivals.Festival, Occasion], ...]:
    """Return the festivals of a period: the same for all members of a region, so found once."""
    found = festivals.between(start, end, (region,))
    return tuple((each.festival, _wish(each, closed)) for each in found if each.festival.id in kept)


def _wish(one: Celebration, closed: frozenset[int]) -> Occasion:
    name, day = one.festival.id, one.day
    return Occasion(
        key=f"C3:{name}:{day.year}",
        day=day,
        due=day,
        window=reaching(day, closed),
        script=f"C3.{name}",
        reason={"festival": name, "day": day.isoformat()},
    )


def season(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C4: on the day on which a season turns, a word of care."""
    turns = _turns(facts.region, policy.closed, start, end)
    return (wish for wish in turns if _has_a_place(facts, wish))


@lru_cache(maxsize=32)
def _turns(region: Region, closed: frozenset[int], start: date, end: date) -> tuple[Occasion, ...]:
    found = [
        (solar_terms.day(year, term, in_japan=region is Region.JP), name)
        for year in range(start.year, end.year + 1)
        if solar_terms.FIRST_YEAR <= year <= solar_terms.LAST_YEAR
        for name, term in SEASONS.items()
    ]
    return tuple(
        Occasion(
            key=f"C4:{name}:{day.year}",
            day=day,
            due=day,
            window=reaching(day, closed),
            script=f"C4.{name}",
            reason={"season": name, "day": day.isoformat()},
        )
        for day, name in found
        if start <= day <= end
    )


def sympathy(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
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


def sympathy_key(since: date) -> str:
    """Return the key of the word of sympathy for a mourning that began on `since`."""
    return f"M8:{since.isoformat()}"
