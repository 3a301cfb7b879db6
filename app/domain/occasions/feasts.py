"""C3 and C4, the days that everybody has, and M8, the year in which she is spared the feasts."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Final

from app.domain import festivals, mourning, solar_terms
from app.domain.festivals import Audience, Celebration, Region
from app.domain.occasions.occasion import Occasion, reaching
from app.domain.outreach_facts import MemberFacts, OutreachPolicy
from app.domain.solar_terms import Term
from app.domain.wish_places import Place, WishDay

SEASONS: Final = {
    "spring": Term.SPRING,
    "summer": Term.SUMMER,
    "autumn": Term.AUTUMN,
    "winter": Term.WINTER,
}
"""The id of a season, in keys and scripts → the term with which it begins."""

_IS_FOR: Final = {Audience.EVERYBODY: WishDay.FEAST, Audience.WOMEN: WishDay.WOMEN}
_PERIODS: Final = 256
"""Periods that are remembered: one begins on each day on which somebody of late came to the shop."""


def festival(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterable[Occasion]:
    """C3: good wishes on the day, to those to whom the festival speaks; none in a year of mourning."""
    wishes = _for_her(facts, policy, start, end)
    if facts.mourning_from is None:
        return wishes
    return (wish for wish in wishes if not _is_spared(facts, wish))


def held_back(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """Yield the wishes that would go to her on a festival, were she not in mourning."""
    return (wish for wish in _for_her(facts, policy, start, end) if _is_spared(facts, wish))


def _is_spared(facts: MemberFacts, wish: Occasion) -> bool:
    return facts.mourning_from is not None and mourning.holds(facts.mourning_from, wish.day)


def _for_her(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> tuple[Occasion, ...]:
    found = _feasts(facts.region, policy.festivals, policy.closed, start, end)
    old_on = frozenset(day for day in found.of_elders if _is_elder(facts, policy, day))
    return found[facts.gender, facts.wished, old_on]


class _Feasts(dict[tuple[str, frozenset[Place], frozenset[date]], tuple[Occasion, ...]]):
    """Gender, days with a place for her, days of elders on which she is one → what she is wished."""

    def __init__(self, wishes: Iterable[tuple[festivals.Festival, Occasion]]) -> None:
        super().__init__()
        self._wishes = tuple(wishes)
        self.of_elders = tuple(wish.day for feast, wish in self._wishes if feast.audience is Audience.ELDERS)
        """The days on which it matters whether somebody is old."""

    def __missing__(self, key: tuple[str, frozenset[Place], frozenset[date]]) -> tuple[Occasion, ...]:
        gender, wished, old_on = key
        found = self[key] = tuple(
            wish
            for feast, wish in self._wishes
            if (
                wish.day in old_on
                if feast.audience is Audience.ELDERS
                else not (feast.audience is Audience.WOMEN and gender == "m")
                and _has_a_place(wished, wish, _IS_FOR[feast.audience])
            )
        )
        return found


def _has_a_place(wished: frozenset[Place], wish: Occasion, of: WishDay) -> bool:
    """Whether the day on which it is said has a place for a wish to her; of the aged there are few."""
    return Place(wish.window[0].isoweekday(), of) in wished


def _is_elder(facts: MemberFacts, policy: OutreachPolicy, day: date) -> bool:
    hers = facts.birthday
    # By the years alone most are told: nobody is older than their difference.
    if hers is None or hers.year is None or day.year - hers.year < policy.elder_age:
        return False
    age = hers.age_on(day)
    return age is not None and age >= policy.elder_age


@lru_cache(maxsize=_PERIODS)
def _feasts(region: Region, kept: frozenset[str], closed: frozenset[int], start: date, end: date) -> _Feasts:
    """Return the festivals of a period: the same for all members of a region, so found once."""
    found = festivals.between(start, end, (region,))
    return _Feasts((each.festival, _wish(each, closed)) for each in found if each.festival.id in kept)


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


def season(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterable[Occasion]:
    """C4: on the day on which a season turns, a word of care."""
    return _turns(facts.region, policy.closed, facts.wished, start, end)


@lru_cache(maxsize=_PERIODS)
def _turns(
    region: Region, closed: frozenset[int], wished: frozenset[Place], start: date, end: date
) -> tuple[Occasion, ...]:
    """Return the words of a period, on those days that have a place for them."""
    found = [
        (solar_terms.day(year, term, in_japan=region is Region.JP), name)
        for year in range(start.year, end.year + 1)
        if solar_terms.FIRST_YEAR <= year <= solar_terms.LAST_YEAR
        for name, term in SEASONS.items()
    ]
    words = (
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
    return tuple(word for word in words if _has_a_place(wished, word, WishDay.SEASON))


def sympathy(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """M8: one word of sympathy, from the first day of mourning on; it may come some weeks later."""
    del policy
    since = facts.mourning_from
    if since is None:
        return
    last = mourning.last_of_sympathy(since)
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
