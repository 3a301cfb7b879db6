"""On which days cards for an occasion are usually wanted: its next day, the coming weeks, or those behind."""

from datetime import date, timedelta
from typing import Final

from app.domain import festivals, solar_terms
from app.domain.card_occasions import CardOccasion, Kind
from app.domain.festivals import Region
from app.domain.occasions.feasts import SEASONS

BACK: Final = timedelta(days=30)
"""So far back lies what is thanked for, welcomed, missed."""
AHEAD: Final = timedelta(days=30)
"""So far ahead lie the birthdays and anniversaries whose cards are written in one go."""
EVENTS: Final = timedelta(days=60)
"""So far ahead guests are invited."""


def usual(
    occasion: CardOccasion, today: date, region: Region, first: date | None = None, last: date | None = None
) -> tuple[date, date]:
    """Return the period to ask for, where `first`, `last` or both are not said.

    A feast is asked for on its next day; birthdays for a month ahead, what looks back for a month up to
    today, and events of the coming two months. Sympathy is for whoever mourns on the day.
    """
    if occasion.is_of_a_day and first is None and last is None:
        day = next_day(occasion, today, region)
        return day, day
    if occasion.kind is Kind.SYMPATHY and first is None:
        return last or today, last or today
    if occasion.looks_back:
        last = max(first or today, today) if last is None else last
        return first or last - BACK, last
    first = first or today
    if last is not None:
        return first, last
    return first, first + (EVENTS if occasion.kind is Kind.INVITATION else AHEAD)


def next_day(occasion: CardOccasion, today: date, region: Region) -> date:
    """Return the next day of a feast, or of the turn of a season, from `today` on."""
    years = (today.year, today.year + 1)
    if occasion.festival:
        return next(day for year in years if (day := festivals.BY_ID[occasion.festival].on(year)) >= today)
    return min(
        day
        for year in years
        for term in SEASONS.values()
        if (day := solar_terms.day(year, term, in_japan=region is Region.JP)) >= today
    )
