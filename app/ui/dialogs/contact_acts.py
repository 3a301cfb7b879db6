"""What is done with an open contact beside making it: another day, somebody else, a complaint, a reason."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.domain import errors, own_contacts
from app.i18n import translate
from app.queries import open_complaints
from app.queries import staff as staff_query
from app.queries.due import Due
from app.services import contacts, feedback
from app.ui import notices
from app.ui.context import Context
from app.words import dates

SETTLED_IN: Final = 3
"""Days in which a complaint is to be settled, where nobody says otherwise."""
_NEXT_DAYS: Final = (1, 2, 3, 5, 7, 14, 30)


def later(context: Context, due: Due, at: QWidget, done: Callable[[], object]) -> None:
    """Offer the days on which the contact can still be made; beyond its window there are none."""
    today = context.today()
    free = own_contacts.arranged(due.rule, due.occasion_key)
    days = [day for day in _days(today, None if free else due.window_to) if day != due.due]
    if not days:
        words = translate(
            "ContactActs", "This cannot wait: {day} is its last day. Do it today, or say why not."
        )
        context.notify(words.format(day=dates.short_day(due.window_to)))
        return

    def put(day: date) -> None:
        said = translate("ContactActs", "{name}: to be done on {day}.")
        said = said.format(name=due.member, day=dates.day_of_week(day))
        if _changed(context, at, said, lambda session: contacts.snooze(session, due.id, day)):
            done()

    named = [(_day(day, today), lambda day=day: put(day)) for day in days]
    note = ""
    if not free:
        note = translate("ContactActs", "{day} at the latest").format(day=dates.short_day(due.window_to))
    _menu("laterMenu", named, at, note)


def give(context: Context, due: Due, at: QWidget, done: Callable[[], object]) -> None:
    """Offer the other members of staff; the contact is hers or his from then on."""
    with context.reading() as session:
        others = [one for one in staff_query.working(session) if one.id != due.staff_id]
    if not others:
        context.notify(translate("ContactActs", "Nobody else is on file as staff: see Settings, Staff."))
        return

    def to(staff_id: int, name: str) -> None:
        said = translate("ContactActs", "{name}: {staff} does it now.").format(name=due.member, staff=name)
        if _changed(context, at, said, lambda session: contacts.assign(session, due.id, staff_id)):
            done()

    _menu("giveMenu", [(one.name, partial(to, one.id, one.name)) for one in others], at)


def skip(at: QWidget, chosen: Callable[[str], object]) -> None:
    """Offer the usual reasons for which a contact is not made."""
    reasons = (
        translate("ContactActs", "she has just been in the shop"),
        translate("ContactActs", "she was spoken to on another matter"),
        translate("ContactActs", "it would not be welcome now"),
        translate("ContactActs", "what is on file is wrong"),
    )
    _menu("skipMenu", [(reason, partial(chosen, reason)) for reason in reasons], at)


def complain(context: Context, member_id: int, contact_id: int | None, said: str, at: QWidget) -> bool:
    """Take down what she said as a complaint with a day; return False where she has said nothing yet."""
    if not said.strip():
        context.notify(translate("ContactActs", "Write down what she said first, then press F12."))
        return False
    with context.reading() as session:
        known = {one.said for one in open_complaints.of_member(session, member_id)}
    if said.strip() in known:
        context.notify(translate("ContactActs", "This complaint has been taken down already."))
        return True
    today = context.today()
    due = today + timedelta(days=SETTLED_IN)
    words = translate("ContactActs", "Complaint taken down, to be settled by {day}.")
    _changed(
        context,
        at,
        words.format(day=dates.day_of_week(due)),
        lambda session: feedback.take(
            session, member_id, feedback.COMPLAINT, said, today, due=due, contact_id=contact_id
        ),
    )
    return True


def _days(today: date, last: date | None) -> list[date]:
    """Return the days to offer: the next ones, and the last one on which it makes sense."""
    days = [today + timedelta(days=number) for number in _NEXT_DAYS]
    if last is None:
        return days
    return sorted({day for day in (*days, last) if today < day <= last})


def _day(day: date, today: date) -> str:
    words = dates.day_of_week(day)
    if (day - today).days == 1:
        return translate("ContactActs", "Tomorrow, {day}").format(day=words)
    return words


def _changed(context: Context, at: QWidget, said: str, change: Callable[..., object]) -> bool:
    try:
        with context.changing(said) as session:
            change(session)
    except errors.Refusal as refusal:
        notices.refuse(refusal, at.window())
        return False
    return True


def _menu(
    name: str, entries: Sequence[tuple[str, Callable[[], object]]], at: QWidget, note: str = ""
) -> None:
    """Show a menu over the button, its first entry marked: Enter takes it."""
    menu = QMenu(at)
    menu.setObjectName(name)
    for words, do in entries:
        menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _checked, do=do: do())
    if note:
        menu.addSeparator()
        menu.addAction(note).setEnabled(False)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.setActiveAction(menu.actions()[0])
    menu.popup(at.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
