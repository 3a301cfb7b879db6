"""Events and salons in words: when, how many come, what she answered, how it went (rule F2)."""

from typing import TYPE_CHECKING, Final

from app.domain import money
from app.domain.events import AFTER, Reply
from app.i18n import Counted, translate
from app.words import dates, reach

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.domain.events import Attended, Guest, Outcome, Salon
    from app.domain.shop import ShopSettings

Events: Final = Counted("Events")
_NAMED: Final = 6
"""Those left out who are named one by one."""


def when(event: "Salon") -> str:
    """Return its day and time."""
    return " ".join(part for part in (dates.day_of_week(event.day), event.time) if part)


def answer(key: str) -> str:
    """Return what she answered, in a word."""
    words: dict[str, str] = {
        "": translate("Events", "No answer yet"),
        Reply.YES: translate("Events", "Comes"),
        Reply.PERHAPS: translate("Events", "Perhaps"),
        Reply.NO: translate("Events", "Does not come"),
    }
    return words.get(key, key)


def came(ticked: bool | None) -> str:
    """Return whether she came; "" where nobody has said."""
    if ticked is None:
        return ""
    return translate("Events", "✓ came") if ticked else translate("Events", "– did not come")


def brings(guest: "Guest | Attended") -> str:
    """Return whom she brings along: +2."""
    return f"+{guest.guests}" if guest.guests else ""


def heading(event: "Salon") -> str:
    """Return how it stands in one line: invited, coming, perhaps, without answer, places."""
    if not event.invited:
        return translate("Events", "Nobody is invited yet.")
    parts = [
        Events.tr("%n invited", "", event.invited),
        Events.tr("%n come", "", event.expected),
        Events.tr("%n perhaps", "", event.perhaps) if event.perhaps else "",
        Events.tr("%n without an answer", "", event.open) if event.open else "",
    ]
    if event.places is not None:
        room = event.places - event.expected
        parts.append(
            Events.tr("%n place(s) free", "", room)
            if room >= 0
            else Events.tr("%n more than there are places!", "", event.too_many)
        )
    return " · ".join(part for part in parts if part)


def called_off() -> str:
    """Return what follows where an event does not take place."""
    return translate("Events", "Called off. Who has heard of it is told; nobody is invited or reminded.")


def off_asked(expecting: int) -> str:
    """Return what calling an event off brings, before it is done: how many are to be told."""
    told = (
        Events.tr("%n member(s) have heard of it and stand on Today to be told.", "", expecting)
        if expecting
        else translate("Events", "Nobody has heard of it yet, so nobody is to be told.")
    )
    return translate("Events", "{told} Press once more to call it off.").format(told=told)


def off_done(expecting: int) -> str:
    """Return that an event was called off, and how many are to be told."""
    if not expecting:
        return translate("Events", "The event is called off.")
    return Events.tr("The event is called off: %n member(s) to tell, see Today.", "", expecting)


def many_asked(count: int, places: int | None) -> str:
    """Return what inviting so many at once means, before it is done."""
    asked = Events.tr("This invites %n member(s) at once", "", count)
    if places is None:
        return translate("Events", "{asked}. Press once more to invite them all.").format(asked=asked)
    words = translate("Events", "{asked}, and {room}. Press once more to invite them all.")
    return words.format(asked=asked, room=Events.tr("%n place(s) are free", "", places))


def attendance(event: "Salon") -> str:
    """Return how many came: members, and whom they brought."""
    members = Events.tr("%n of the members came", "", event.came)
    if not event.guests_came:
        return members
    return translate("Events", "{members}, with {guests}").format(
        members=members, guests=Events.tr("%n guest(s)", "", event.guests_came)
    )


def on_card(entry: "Attended", today: "date") -> str:
    """Return what her timeline says of an event."""
    words = {"theme": entry.theme, "day": dates.day(entry.held_on)}
    if entry.cancelled:
        return translate("Events", "Invited to “{theme}” on {day} · called off").format(**words)
    if entry.came:
        return " ".join(
            part for part in (translate("Events", "Came to “{theme}”").format(**words), brings(entry)) if part
        )
    if entry.came is not None:
        return translate("Events", "Invited to “{theme}” · did not come").format(**words)
    said = translate("Events", "Invited to “{theme}” on {day}").format(**words)
    if entry.held_on < today and not entry.reply:
        return said
    return f"{said} · {answer(entry.reply)}"


def stands(event: "Salon", today: "date") -> str:
    """Return in a word how an event stands, for a list."""
    if event.cancelled:
        return translate("Events", "Called off")
    if event.day < today:
        return translate("Events", "Over") if event.came else translate("Events", "Note who came")
    if event.too_many:
        return Events.tr("%n more than there are places!", "", event.too_many)
    if not event.invited:
        return translate("Events", "Nobody is invited yet.")
    if event.open:
        return Events.tr("%n without an answer", "", event.open)
    return translate("Events", "All have answered")


def left_out(people: "Sequence[tuple[str, str]]") -> str:
    """Return who was left out, by name, each with the reason (`queries.reach`); of many the first ones."""
    said = [
        translate("Events", "{name}: {reason}").format(name=name, reason=reach.reason(why))
        for name, why in people[:_NAMED]
    ]
    more = len(people) - len(said)
    if more:
        said.append(Events.tr("and %n more", "", more))
    return translate("Events", "Left out: {people}").format(people="; ".join(said))


def brought(event: "Salon", outcome: "Outcome", today: "date", settings: "ShopSettings") -> str:
    """Return what an event brought: who came, and what was sold after it to them and to the others."""

    def amount(sum_: int) -> str:
        return money.format(sum_, settings.currency)

    came, away = outcome.came, outcome.stayed_away
    lines = [attendance(event)]
    if came.on_the_day:
        lines[0] = translate("Events", "{members} · sold to them on the day: {sum}").format(
            members=lines[0], sum=amount(came.on_the_day)
        )
    until = (
        translate("Events", "In the {days} days after")
        if outcome.is_over(today)
        else translate("Events", "In the {days} days after, so far")
    ).format(days=AFTER)
    each = translate(
        "Events", "{when}: those who came bought for {sum}, {each} each (in the {days} days before: {before})"
    )
    lines.append(
        each.format(
            when=until, sum=amount(came.after), each=amount(came.each), days=AFTER,
            before=amount(came.each_before),
        )
    )  # fmt: skip
    if away.members:
        other = translate("Events", "Those invited who did not come: {sum}, {each} each (before: {before})")
        lines.append(
            other.format(sum=amount(away.after), each=amount(away.each), before=amount(away.each_before))
        )
    return "\n".join(lines)
