"""The list of a month: a section for each day that has anything, and one for what is held back on it."""

from collections.abc import Iterable, Sequence
from datetime import date

from app.i18n import translate
from app.queries.calendar import Day
from app.queries.held_back import HeldBack
from app.ui.widgets.contact_line import Section, Teller, Worded
from app.ui.widgets.looked_at import LookedAt, Read
from app.words import dates


def sections(days: Sequence[Day], held_back: Iterable[HeldBack], tell: Teller, read: Read) -> list[Section]:
    """Return the sections of these days; contacts are `read` as they are looked at."""
    held: dict[date, list[HeldBack]] = {}
    for one in held_back:
        held.setdefault(one.day, []).append(one)
    found = []
    for day in days:
        title = dates.day_of_week(day.day)
        if day.groups:
            lines = Worded(LookedAt(day.groups, read), tell.planned)
            found.append(Section(title, lines, str(day.day)))
        if day.day in held:
            said = translate("MonthSections", "{day}: held back").format(day=title)
            found.append(Section(said, Worded(held[day.day], tell.held_back), f"held:{day.day}", quiet=True))
    return found
