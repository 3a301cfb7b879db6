"""What the calendar shows of a month or a week: read from the shop, narrowed to what is wanted of it."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.database.sessions import ReadSession
from app.domain.shop import ShopSettings
from app.domain.tiers import Tier
from app.queries import calendar, day_load, discretion, standing_on
from app.queries.calendar import Group, Month, Planned
from app.queries.day_kinds import ALL, Asked
from app.queries.day_load import Load

_SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Shown:
    """A month or a week, as it is looked at."""

    whole: Month
    """What is asked for, of every occasion."""
    month: Month
    """Of it the occasions that are ticked."""
    of: int
    """How many contacts there are in all."""
    loads: Mapping[date, Load]

    def by_rule(self) -> Mapping[str, int]:
        """Return how many contacts of each occasion there are in the month itself."""
        found: Counter[str] = Counter()
        for day in self.whole.days:
            for group in day.groups if day.in_month else ():
                found[group.kind.rule] += group.count
        return found

    def count(self) -> int:
        """Return how many contacts of the month itself are shown."""
        return count(self.month)


def read(
    session: ReadSession,
    settings: ShopSettings,
    day: date,
    asked: Asked,
    ticked: Collection[str],
    *,
    by_week: bool,
) -> Shown:
    """Return the week or the month in which `day` lies."""
    first = _SUNDAY if settings.region == "JP" else 0

    def ask(wanted: Asked) -> Month:
        if by_week:
            return calendar.week(session, day, first_weekday=first, asked=wanted)
        return calendar.month(session, day.year, day.month, first_weekday=first, asked=wanted)

    found = ask(asked)
    everything = count(found) if asked == ALL else count(ask(ALL))
    whose = asked.staff_id or None
    if asked == Asked(whose):
        loads = day_load.of(session, settings, {day.day: day.members for day in found.days}, whose)
    else:  # how full a day is does not hang on whom one looks at
        loads = day_load.load(session, settings, found.days[0].day, found.days[-1].day, whose)
    return Shown(found, _only(found, lambda group: group.kind.rule in ticked), everything, loads)


def unnamed(one: Planned) -> Planned:
    """Return a contact as a customer may see it: neither its reason nor her family."""
    return one._replace(rule=discretion.named(one.rule), relation=None, relative=None)


def before_a_customer(shown: Shown) -> Shown:
    """Return the days as a customer may see them: who has stayed away is not there, no reason is named."""

    def seen(month: Month) -> Month:
        kept = _only(month, lambda group: group.kind.rule not in discretion.AMONG_STAFF)
        return _each(kept, lambda group: replace(group, first=tuple(map(unnamed, group.first))))

    return replace(shown, whole=seen(shown.whole), month=seen(shown.month))


def of_tier(session: ReadSession, tier: Tier, today: date) -> frozenset[int]:
    """Return the members who stand in a tier."""
    return frozenset(
        member_id for member_id, (its, _) in standing_on.everybody(session, today).items() if its == tier
    )


def count(month: Month) -> int:
    """Return how many contacts there are, without those of the neighbours' days."""
    return sum(day.count for day in month.days if day.in_month)


def _only(month: Month, wanted: Callable[[Group], bool]) -> Month:
    return _with(month, lambda groups: tuple(filter(wanted, groups)))


def _each(month: Month, seen: Callable[[Group], Group]) -> Month:
    return _with(month, lambda groups: tuple(map(seen, groups)))


def _with(month: Month, groups: Callable[[tuple[Group, ...]], tuple[Group, ...]]) -> Month:
    return replace(
        month,
        weeks=tuple(tuple(replace(day, groups=groups(day.groups)) for day in week) for week in month.weeks),
    )
