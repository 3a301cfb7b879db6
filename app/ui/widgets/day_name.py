"""What stands beside the number of a day: the festival, and in Chinese the lunar day."""

from datetime import date

from app import i18n
from app.domain import errors, festivals, lunar, numerals
from app.domain.festivals import Region
from app.words import outreach


def of_days(start: date, end: date, region: str) -> dict[date, str]:
    """Return the festivals of a period in the shop's region, by day."""
    regions = (Region(region),) if region in set(Region) else ()
    return {each.day: outreach.festival(each.festival.id) for each in festivals.between(start, end, regions)}


def lunar_day(day: date) -> str:
    """Return the lunar day as a Chinese calendar prints it: 初八, on the first of a month the month."""
    if i18n.current() != "zh_CN":
        return ""
    try:
        moon = lunar.from_solar(day)
    except errors.BeyondLunarTable:
        return ""
    if moon.day == 1:
        return numerals.lunar_month(moon.month, leap=moon.leap)
    return numerals.lunar_day(moon.day)


def lunar_in_full(day: date) -> str:
    """Return the lunar month and day: 农历十月十四; "" where they are not spoken of."""
    if i18n.current() != "zh_CN":
        return ""
    try:
        moon = lunar.from_solar(day)
    except errors.BeyondLunarTable:
        return ""
    return f"农历{numerals.lunar_month(moon.month, leap=moon.leap)}{numerals.lunar_day(moon.day)}"
