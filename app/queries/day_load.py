"""How full the days are: members to be in touch with on each, beside how many the staff can reach (C19)."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final, NamedTuple

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain.shop import ShopSettings
from app.models import Staff
from app.queries import day_kinds
from app.queries.day_kinds import Asked
from app.queries.prepared import Prepared

STAFF: Final = Prepared(select(Staff.id, Staff.workdays, Staff.capacity).where(Staff.active == 1))


class Load(NamedTuple):
    """One day: what is to be done on it, and what can be."""

    contacts: int
    """Open contacts; those of one member are one, as she hears of all in one."""
    capacity: int
    """Contacts that those can make who work on that day; 0: nobody works."""

    @property
    def is_over(self) -> bool:
        """Whether there is more to do than can be done."""
        return self.contacts > self.capacity


class Hands(NamedTuple):
    """What one member of staff can do."""

    staff_id: int
    workdays: str
    """The days of the week, "1" Monday … "7" Sunday; "": all."""
    capacity: int
    """Contacts on a day on which she works."""

    def on(self, day: date) -> int:
        """Return how many contacts she can make on `day`."""
        works = not self.workdays or str(day.isoweekday()) in self.workdays
        return self.capacity if works else 0


def hands(session: ReadSession, settings: ShopSettings) -> list[Hands]:
    """Return what each who works here can do, as her own number says or the shop's."""
    return [
        Hands(id_, workdays, settings.daily_contacts if own is None else own)
        for id_, workdays, own in STAFF.rows(session)
    ]


def capacity(staff: Iterable[Hands], settings: ShopSettings, day: date) -> int:
    """Return how many contacts can be made on `day`; a shop without staff on file is one pair of hands."""
    known = list(staff)
    return sum(one.on(day) for one in known) if known else settings.daily_contacts


def load(
    session: ReadSession, settings: ShopSettings, start: date, end: date, staff_id: int | None = None
) -> dict[date, Load]:
    """Return every day from `start` to `end`, both included; of one member of staff if she is named."""
    to_do = day_kinds.members(session, start, end, Asked(staff_id))
    days = (start + timedelta(days=step) for step in range((end - start).days + 1))
    return of(session, settings, {day: to_do.get(day, 0) for day in days}, staff_id)


def of(
    session: ReadSession, settings: ShopSettings, to_do: Mapping[date, int], staff_id: int | None = None
) -> dict[date, Load]:
    """Return the days of `to_do`, which says how many members are to be in touch with on each."""
    everybody = hands(session, settings)
    staff = everybody if staff_id is None else [one for one in everybody if one.staff_id == staff_id]
    return {
        on: Load(
            contacts,
            capacity(staff, settings, on) if staff_id is None else sum(one.on(on) for one in staff),
        )
        for on, contacts in to_do.items()
    }
