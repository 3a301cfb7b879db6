"""Birthdays, wedding days and open contacts as a calendar that telephones read (RFC 5545).

All are whole days without a time zone. A day by the sun comes every year; one by the moon is a
single event for each of the next years, each on its own solar day, because few calendars count by
the moon. What is seen over a shoulder says no worth of anybody, and of a child no more than relation
and day. Who asked to be left alone is not in it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from app import __version__, i18n
from app.domain.birthday import Birthday, Calendar
from app.exchange.content_lines import folded, text
from app.exchange.export_belongings import is_child
from app.queries.contact_records import ContactRecord
from app.queries.member_records import MemberRecord
from app.words import dates, outreach, people

YEARS: Final = 10
"""A birthday by the moon is written down for so many years."""
_LEAP_DAY: Final = (2, 29)
_NAMED: Final = frozenset({"C1", "C2", "C3", "C4", "C5", "C11", "C16", "F2", "own"})
"""Rules whose name says nothing of what somebody is worth."""


@dataclass(frozen=True, slots=True)
class Event:
    """One whole day of the calendar."""

    uid: str
    day: date
    summary: str
    description: str = ""
    rule: str = ""
    """How it comes again; "" for once."""
    category: str = ""
    stamp: str = ""
    """When it was said, as the file has it; "": as the file is written."""


def write(path: Path, title: str, batches: Iterable[list[Event]], more: Sequence[str] = ()) -> Iterator[int]:
    """Write the events to `path`, yielding how many are done; `more` are further lines of the head."""
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    done = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        head = (
            "BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//Vitrine//Vitrine {__version__}//EN",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"X-WR-CALNAME:{text(title)}", *more,
        )  # fmt: skip
        file.writelines(map(folded, head))
        for batch in batches:
            for event in batch:
                file.writelines(map(folded, _lines(event, stamp)))
            done += len(batch)
            yield done
        file.write(folded("END:VCALENDAR"))


def _lines(event: Event, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{text(event.uid)}"
    yield f"DTSTAMP:{event.stamp or stamp}"
    yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}"
    if event.rule:
        yield f"RRULE:{event.rule}"
    yield f"SUMMARY:{text(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{text(event.description)}"
    if event.category:
        yield f"CATEGORIES:{text(event.category)}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def of_members(batches: Iterable[list[MemberRecord]], today: date, language: str) -> Iterator[list[Event]]:
    """Yield the birthdays and wedding days of members and their families."""
    for batch in batches:
        with i18n.language(language):
            events = [event for who in batch if not who.do_not_contact for event in _of_member(who, today)]
        yield events


def _of_member(who: MemberRecord, today: date) -> Iterator[Event]:
    if who.birthday is not None:
        words = i18n.translate("CalendarFile", "{name}: birthday").format(name=who.name)
        yield from _birthdays(who.birthday, f"birthday-{who.uid}", words, outreach.rule("C1"), today)
    for relative in who.relatives:
        if relative.birthday is None or relative.is_member_id is not None:
            continue  # who is a member herself has her own
        relation = people.relation(relative.relation)
        named = relative.name if not is_child(relative, today) else ""
        words = (
            i18n.translate("CalendarFile", "{name}: birthday of {relation} {relative}")
            if named
            else i18n.translate("CalendarFile", "{name}: birthday of {relation}")
        ).format(name=who.name, relation=relation, relative=named)
        uid = f"birthday-{who.uid}-{relative.id}"
        yield from _birthdays(relative.birthday, uid, words, outreach.rule("C2"), today)
    if who.wedding_day is not None:
        words = i18n.translate("CalendarFile", "{name}: wedding day").format(name=who.name)
        kept = Birthday(Calendar.SOLAR, who.wedding_day.month, who.wedding_day.day)
        yield from _birthdays(kept, f"wedding-{who.uid}", words, "", today)


def _birthdays(kept: Birthday, uid: str, words: str, category: str, today: date) -> Iterator[Event]:
    """Yield a day that comes every year; of what is known of it only the day, never an age."""
    if kept.calendar is Calendar.SOLAR:
        again = "FREQ=YEARLY"
        if (kept.month, kept.day) == _LEAP_DAY:  # on the last of February, whichever that is
            again = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
        yield Event(f"{uid}@vitrine", kept.next_on(today), words, rule=again, category=category)
        return
    said = dates.birthday(kept)
    for occasion in kept.occasions(today, today.replace(year=today.year + YEARS, day=min(today.day, 28))):
        yield Event(f"{uid}-{occasion.year}@vitrine", occasion.day, f"{words} ({said})", category=category)


def of_contacts(batches: Iterable[list[ContactRecord]], language: str) -> Iterator[list[Event]]:
    """Yield the open contacts on the days they are due, with the days between which they may be done."""
    for batch in batches:
        with i18n.language(language):
            events = [_of_contact(one) for one in batch if not one.do_not_contact]
        yield events


def _of_contact(one: ContactRecord) -> Event:
    why = outreach.rule(one.rule) if one.rule in _NAMED else ""
    way = outreach.channel(one.channel)
    said = i18n.translate("CalendarFile", "{way}, between {first} and {last}").format(
        way=way, first=dates.short_day(one.window_from), last=dates.short_day(one.window_to)
    )
    told = [said]
    if one.staff:
        told.append(i18n.translate("CalendarFile", "By: {staff}").format(staff=one.staff))
    summary = f"{one.name}: {why or way}"
    return Event(f"contact-{one.id}@vitrine", one.due, summary, "\n".join(told), category=why)
