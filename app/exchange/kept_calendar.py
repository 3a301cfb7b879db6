"""The plan as a calendar file that is kept up to date, for telephones and computers that subscribe to it.

It lies where the owner chose, often on a drive that others see. So it says how many are to be in touch with
on each day, and by the owner's wish the family name of each; never a number, a note or what anybody is worth.
Without any news the file stays as it is to the last byte.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from app import i18n
from app.database import disk
from app.database.sessions import ReadSession
from app.database.shop import Shop
from app.domain import errors, honorifics
from app.domain.shop import ShopSettings
from app.exchange import export_calendar, target
from app.exchange.export_calendar import Event
from app.i18n import Counted, translate
from app.progress import Job, Progress
from app.queries import birthdays, calendar, members, settings
from app.queries.birthdays import BirthdayOf
from app.queries.calendar import Day
from app.queries.day_kinds import FEW
from app.words import dates, on_paper, outreach

BACK: Final = 30
"""Days before today whose open contacts are still in it."""
AHEAD: Final = 92
"""Days from today on that are in it."""
_YEAR: Final = 367
"""Days from today on whose birthdays are in it: each is an event of its own year, also one by the moon."""
_MONTH: Final = 31
ENDING: Final = ".ics"
_SUBSCRIBED: Final = ("REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H")

CalendarFile: Final = Counted("CalendarFile")


def keep(shop: Shop, today: date) -> Job[bool]:
    """Write the file anew where the owner wants one and anything in it has changed; return whether it was.

    It takes the place of the old one whole, or not at all. Raises StorageFailed, ShopExists, NoSuchForm.
    """
    with shop.reading() as session:
        wanted = settings.load(session)
        if not wanted.calendar_file:
            return False
        yield Progress(0, 1)
        events: list[Event] = []
        parts = _parts(session, wanted, today)
        while True:
            with i18n.language(wanted.language):  # not over a step: the window speaks its own meanwhile
                title = translate("CalendarFile", "Contacts · {shop}").format(shop=wanted.name)
                part_of_it = next(parts, None)
            if part_of_it is None:
                break
            events += part_of_it
            yield Progress(0, 1)
        events.sort(key=lambda event: (event.day, event.uid))
    out = checked(Path(wanted.calendar_file), shop.path)
    with target.part(out) as part:
        for _done in export_calendar.write(part, title, [events], more=_SUBSCRIBED):
            yield Progress(0, 1)
        with disk.worded(out):
            if out.is_file() and out.read_bytes() == part.read_bytes():
                return False
        target.take_place(part, out)
    return True


def checked(out: Path, shop: Path | None = None) -> Path:
    """Return the path of a file that may be kept. Raises NoSuchForm, and what `target.writable` raises."""
    if out.suffix.lower() != ENDING:
        raise errors.NoSuchForm(out, (ENDING.removeprefix("."),))
    return target.writable(out, shop)


def _parts(session: ReadSession, wanted: ShopSettings, today: date) -> Iterator[list[Event]]:
    """Yield the events in parts that take moments: the window is used meanwhile."""
    days = calendar.days(session, today - timedelta(days=BACK), today + timedelta(days=AHEAD))
    if not wanted.calendar_names:
        yield [*filter(None, map(_counted, days))]
        return
    yield [*_named(session, days, wanted.language)]
    for start in range(0, _YEAR, _MONTH):
        first = today + timedelta(days=start)
        born = birthdays.between(session, first, first + timedelta(days=min(_MONTH, _YEAR - start) - 1))
        yield [*_birthdays(session, born, wanted.language)]


def _counted(day: Day) -> Event | None:
    """Return a day as one event: how many, and of which occasions."""
    todo = [group for group in day.groups if not group.kind.done]
    if not todo:
        return None
    said = CalendarFile.tr("%n to be in touch with", "", day.members)
    counts: dict[str, int] = {}
    for group in todo:
        name = on_paper.occasion(group.kind.rule)
        counts[name] = counts.get(name, 0) + group.count
    words = "\n".join(f"{name}: {count:,}" for name, count in counts.items())
    return _stamped(Event(f"day-{day.day}@vitrine", day.day, said, words))


def _named(session: ReadSession, days: Collection[Day], language: str) -> Iterator[Event]:
    """Yield each contact by her family name; many of one occasion are one event."""
    groups = [group for day in days for group in day.groups if not group.kind.done]
    ids = {one.member_id for group in groups for one in group.first if group.count <= FEW}
    genders = members.genders(session, ids)
    for group in groups:
        day, rule = group.kind.day, group.kind.rule
        occasion = on_paper.occasion(rule)
        if group.count > FEW:
            many = CalendarFile.tr("%n member(s)", "", group.count)
            uid = f"kind-{day}-{group.kind.priority}-{rule}@vitrine"
            yield _stamped(Event(uid, day, f"{occasion} · {many}"))
            continue
        for one in group.first:
            name = honorifics.veiled(one.member, genders.get(one.member_id, ""), language)
            way = outreach.channel(one.channel)
            yield _stamped(Event(f"contact-{one.id}@vitrine", day, f"{occasion} · {name}", way))


def _birthdays(session: ReadSession, born: Collection[BirthdayOf], language: str) -> Iterator[Event]:
    by_day: dict[date, list[BirthdayOf]] = {}
    for one in born:
        by_day.setdefault(one.day, []).append(one)
    genders = members.genders(session, {one.member_id for one in born})
    for day, ones in by_day.items():
        if len(ones) > FEW:
            said = CalendarFile.tr("%n birthday(s)", "", len(ones))
            yield _stamped(Event(f"birthdays-{day}@vitrine", day, said))
            continue
        for one in ones:
            occasion = outreach.rule("C2" if one.relation else "C1")
            name = honorifics.veiled(one.member, genders.get(one.member_id, ""), language)
            uid = f"birthday-{one.member_id}-{one.relative_id or 0}-{day.year}@vitrine"
            yield _stamped(Event(uid, day, f"{occasion} · {name}", dates.birthday(one.celebration.birthday)))


def _stamped(event: Event) -> Event:
    """Date an event by its own day: it is the same event whenever the file is written."""
    return replace(event, stamp=f"{event.day:%Y%m%d}T000000Z")
