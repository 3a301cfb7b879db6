"""A contact that is being moved to another day: which days take it, and why another does not."""

from dataclasses import dataclass
from datetime import date

from app.i18n import translate
from app.queries.calendar import Planned
from app.words import dates


@dataclass(frozen=True, slots=True)
class Carried:
    """What is in the hand; drawn and dropped by the mouse, or walked about by the arrows."""

    contact: Planned
    first: date
    last: date | None
    """None: staff arranged it themselves, and any later day will do."""

    def may(self, day: date) -> bool:
        """Whether it may be put on `day`."""
        return self.first <= day and (self.last is None or day <= self.last)

    def told(self) -> str:
        """Return what is being moved, where it may go, and by which keys."""
        return translate(
            "Carrying",
            "Moving {member} ({days}): the arrows choose a day, Enter puts it there, Esc leaves it.",
        ).format(member=self.contact.member, days=self.days())

    def why_not(self, day: date) -> str:
        """Return why `day` does not take it, in a sentence."""
        if self.last is None:
            said = translate(
                "Carrying", "{day} is over: {member} stays where she was. Days from today on take it."
            )
        elif self.last < self.first:
            said = translate(
                "Carrying",
                "The days for this are over: {member} stays where she was. Do it today, or close it.",
            )
        elif day < self.first:
            said = translate(
                "Carrying",
                "{day} is too early: for {member} this makes sense {days}. She stays where she was.",
            )
        else:
            said = translate(
                "Carrying",
                "{day} is too late: for {member} this makes sense {days}. She stays where she was.",
            )
        return said.format(day=dates.day_of_week(day), member=self.contact.member, days=self.days())

    def days(self) -> str:
        """Return which days take it, in words."""
        if self.last is None:
            return translate("Carrying", "any day from today on")
        if self.last <= self.first:
            return translate("Carrying", "only on {day}").format(day=dates.short_day(self.last))
        return translate("Carrying", "from {first} to {last}").format(
            first=dates.short_day(self.first), last=dates.short_day(self.last)
        )


def carried(contact: Planned, today: date) -> Carried:
    """Take up an open contact on the day `today`: no day that is over takes it."""
    first = today if contact.free else max(contact.window_from, today)
    return Carried(contact, first, None if contact.free else contact.window_to)
