"""What happens in the year that is played, besides selling and calling: a death, a wish, two events.

A member's family goes into mourning; another asks to be left alone; a salon takes place, to which all are
invited, and a tea is called off a week before it.
"""

from collections.abc import Mapping
from datetime import date
from random import Random
from typing import Final

from sqlalchemy import select

from app.database.sessions import ReadSession, WriteSession
from app.domain import mourning
from app.models import Contact, Event, Invitation, Member
from app.queries import heard
from app.queries.due import Due
from app.services import contacts, events, members

MOURNS, LEFT_ALONE = "客3", "客5"
DEATH: Final = date(2027, 4, 15)
WISH: Final = date(2027, 6, 14)
SALON, TEA = "秋装沙龙", "茶会"
DAYS: Final = {SALON: date(2027, 9, 18), TEA: date(2027, 10, 23)}
LISTED: Final = {SALON: date(2027, 8, 23), TEA: date(2027, 9, 24)}
CALLED_OFF: Final = date(2027, 10, 15)
_ANSWERS: Final = ("yes", "yes", "perhaps", "no", "")
"""What she answers to an invitation that reaches her, one as often as another."""


class Happenings:
    """Does what is to happen on a day, and remembers what is asked of it at the end of the year."""

    def __init__(self, seed: int = 11) -> None:
        self._dice = Random(seed)  # noqa: S311  (seeded, not secret)
        self.knew: set[int] = set()
        """Who had heard of the tea, and was not going to stay away, when it was called off."""

    def on(self, session: WriteSession, day: date) -> None:
        """Do it, before anybody buys or is called."""
        if day == DEATH:
            members.amend(session, her(session, MOURNS), mourning_from=day)
        if day == WISH:
            said = "别再联系了"
            contacts.log(session, her(session, LEFT_ALONE), "phone", "do_not_contact", day, said=said)
        for theme, listed in LISTED.items():
            if day == listed:
                event = events.plan(session, theme, DAYS[theme], time="14:00")
                every = session.scalars(select(Member.id).order_by(Member.id)).all()
                events.invite(session, event, every, day)
        if day == CALLED_OFF:
            event = held(session, TEA)
            self.knew = _know(session, event)
            events.cancel(session, event, day)
        if day == DAYS[SALON]:
            event = held(session, SALON)
            coming = (Invitation.event_id == event, Invitation.reply == "yes")
            for id_ in session.scalars(select(Invitation.id).where(*coming)).all():
                events.attend(session, id_, came=True)
            events.close(session, event)

    def answer(self, session: WriteSession, one: Due, day: date) -> None:
        """Have her answer an invitation that has reached her."""
        if one.script == "C16.invite" and (reply := self._dice.choice(_ANSWERS)):
            hers = events.invitation_of(session, int(str(one.reason["event"])), one.member_id)
            events.reply(session, hers, reply, day, guests=int(reply == "yes"))


def her(session: ReadSession, name: str) -> int:
    """Return the id of the member of a name."""
    return session.scalars(select(Member.id).where(Member.name == name)).one()


def held(session: ReadSession, theme: str) -> int:
    """Return the id of an event."""
    return session.scalars(select(Event.id).where(Event.theme == theme)).one()


def _know(session: ReadSession, event: int) -> set[int]:
    answers: Mapping[int, str] = dict(
        session.execute(
            select(Invitation.member_id, Invitation.reply).where(Invitation.event_id == event)
        ).all()
    )
    words = Contact.occasion_key.in_((f"C16:invite:{event}", f"C16:remind:{event}"))
    reached = set(session.scalars(select(Contact.member_id).where(words, Contact.outcome.in_(heard.HEARD))))
    return {who for who, reply in answers.items() if reply != "no" and (reply or who in reached)}


def check_mourning(session: ReadSession) -> None:
    """Hold that she was wished nothing festive, heard a word of sympathy, and was invited to nothing."""
    mourns = her(session, MOURNS)
    closed = {one.occasion_key: one for one in _closed(session, mourns)}
    spared = [one for one in closed.values() if one.rule == "C3" and mourning.holds(DEATH, one.occasion_day)]
    assert spared == []
    assert f"M8:{DEATH}" in closed
    assert session.scalars(select(Invitation.id).where(Invitation.member_id == mourns)).all() == []


def check_left_alone(session: ReadSession) -> None:
    """Hold that nobody was in touch with her after she had said so, nor is anything planned."""
    silent = her(session, LEFT_ALONE)
    assert session.get_one(Member, silent).do_not_contact
    assert max(one.closed_on or date.min for one in _closed(session, silent)) == WISH
    hers = select(Contact.id).where(Contact.member_id == silent, Contact.outcome.is_(None))
    assert session.scalars(hers).all() == []


def check_events(session: ReadSession, happened: Happenings, reasons: set[int]) -> None:
    """Hold that all guests were invited, and who knew of what was called off was told, or why they were not.

    `reasons` are the contacts that the guard held, or for which nobody had room.
    """
    salon, tea = held(session, SALON), held(session, TEA)
    guests = set(session.scalars(select(Invitation.member_id).where(Invitation.event_id == salon)))
    assert len(guests) > 10
    made: dict[str, dict[int, Contact]] = {
        key: {} for key in (f"C16:invite:{salon}", f"C16:remind:{salon}", f"F2:off:{tea}")
    }
    words = select(Contact).where(Contact.occasion_key.in_(made))
    for one in session.scalars(words):
        made[one.occasion_key][one.member_id] = one
    invited, reminded, told = made.values()
    assert invited.keys() == guests
    open_ones = [one for one in (*invited.values(), *reminded.values()) if one.outcome is None]
    assert {one.id for one in open_ones} <= reasons
    assert told.keys() == happened.knew
    assert len(told) > 3
    assert all((one.closed_on or date.max) <= DAYS[TEA] for one in told.values())
    late = select(Contact.id).where(
        Contact.rule == "C16", Contact.closed_on > CALLED_OFF, Contact.occasion_key.endswith(f":{tea}")
    )
    assert session.scalars(late).all() == []
    came = session.scalars(select(Invitation.came).where(Invitation.event_id == salon)).all()
    assert set(came) == {0, 1}


def _closed(session: ReadSession, member_id: int) -> list[Contact]:
    found = select(Contact).where(Contact.member_id == member_id, Contact.outcome.is_not(None))
    return [*session.scalars(found)]
