"""What is said before a card is printed or a number dialled: when she heard from the shop last (C18)."""

from datetime import date

from app.domain.heard import Heard
from app.i18n import translate
from app.words import dates


def of(heard: Heard, today: date) -> str:
    """Return when she heard in the last seven days: the days that are enough, else the latest."""
    days = sorted({*heard.stops}) or [heard.last]
    if len(days) > 1:
        first, *_, last = (_weekday(day) for day in days)
        return translate("Heard", "heard from us on {first} and {second}").format(first=first, second=last)
    if days[0] == today:
        return translate("Heard", "heard from us today")
    return translate("Heard", "heard from us on {day}").format(day=_weekday(days[0]))


def enough(heard: Heard, today: date) -> str:
    """Return that this is enough for now, and from which day on she may hear again."""
    words = translate("Heard", "{heard}, twice in seven days: rather from {day} on")
    return words.format(heard=of(heard, today), day=dates.day_of_week(heard.again or today))


def _weekday(day: date) -> str:
    names = (
        translate("Heard", "Monday"),
        translate("Heard", "Tuesday"),
        translate("Heard", "Wednesday"),
        translate("Heard", "Thursday"),
        translate("Heard", "Friday"),
        translate("Heard", "Saturday"),
        translate("Heard", "Sunday"),
    )
    return names[day.weekday()]
