"""Note that greeting cards are on their way: the contacts that asked for them are done."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from sqlalchemy import or_, select

from app.database.sessions import WriteSession
from app.domain import outreach
from app.domain.card_occasions import CardOccasion, Task
from app.domain.channels import Channel
from app.domain.outreach_facts import Rule
from app.domain.own_contacts import NEXT, OWN, PRIORITY
from app.models import Contact, Member
from app.models.base import now
from app.queries import among
from app.queries.posted_cards import AGAIN
from app.queries.recipients import Recipient
from app.services import checks, contacts
from app.services.contacts import POSTED
from app.services.recording import operation


@dataclass(frozen=True, slots=True)
class SentCard:
    """One card that is on its way."""

    member_id: int
    occasion: CardOccasion
    key: str
    """It names the card for good among hers."""
    day: date
    """The day that it is for."""
    tasks: tuple[Task, ...] = ()
    """The contacts that it does."""

    @classmethod
    def of(cls, one: Recipient) -> Self:
        """Return the card of a recipient."""
        return cls(one.member_id, one.occasion, one.key, one.day, one.tasks)


@operation("contact.post")
def posted(session: WriteSession, cards: Iterable[SentCard], on: date) -> list[int | None]:
    """Close the open contacts that the cards do, as posted on the day `on`; return one contact a card.

    A card that nobody had planned is noted as a contact of its own, so that it is known that she heard;
    planned later, it would go out a second time. A card that is on its way already is left as it is.
    Of who is not on file any more nothing is noted: None.
    """
    cards = list(cards)
    advisors = _advisors(session, {card.member_id for card in cards})
    sent = [card for card in cards if card.member_id in advisors]
    hers: dict[int, dict[str, Contact]] = {}
    keys = [card.key for card in sent] + [task.occasion.key for card in sent for task in card.tasks]
    known = select(Contact).where(
        among.these(Contact.member_id, {card.member_id for card in sent}),
        or_(
            among.these(Contact.occasion_key, {*keys, *(f"{AGAIN}{key}" for key in keys)}),
            Contact.occasion_key.startswith(NEXT) & Contact.outcome.is_(None),
        ),
    )
    for contact in session.scalars(known):
        hers.setdefault(contact.member_id, {})[contact.occasion_key] = contact
    for card in sent:
        there = hers.setdefault(card.member_id, {})
        for task in card.tasks:
            for contact in there.values():
                if contact.outcome is None and _does(task, contact):
                    contacts.close(session, contact.id, POSTED, on)
    checks.happened(session, "day", on)
    noted = [
        _noted(session, card, hers[card.member_id], advisors[card.member_id], on)
        if card.member_id in advisors
        else None
        for card in cards
    ]
    session.flush()
    return [None if contact is None else contact.id for contact in noted]


def _advisors(session: WriteSession, member_ids: set[int]) -> dict[int, int | None]:
    """Return who looks after each of those who are on file."""
    rows = session.execute(select(Member.id, Member.advisor_id).where(among.these(Member.id, member_ids)))
    return {row.id: row.advisor_id for row in rows}


def _does(task: Task, contact: Contact) -> bool:
    """Return whether an open contact is the task, or its next step."""
    planned = task.occasion
    if contact.occasion_key == planned.key:
        return True
    follows = contact.occasion_key.startswith(NEXT)
    return follows and (contact.script, contact.occasion_day, contact.relative_id, contact.purchase_id) == (
        planned.script, planned.day, planned.relative_id, planned.purchase_id,
    )  # fmt: skip


def _noted(
    session: WriteSession, card: SentCard, there: dict[str, Contact], advisor: int | None, on: date
) -> Contact:
    """Return the contact by which this card is known as posted, made where there is none yet."""
    again = card.key if card.key.startswith(AGAIN) else f"{AGAIN}{card.key}"
    for key in (card.key, again):
        known = there.get(key)
        if known is not None and known.outcome == POSTED:
            return known
    task = next((task for task in card.tasks if task.occasion.key == card.key), None)
    made = _own(card, again, on) if task is None or card.key in there else _of_rule(card, task, on)
    made.staff_id = advisor
    made.outcome = POSTED
    made.closed_at, made.closed_on, made.closed_by_id = now(), on, session.actor.staff_id
    session.member_id = card.member_id
    session.add(made)
    there[made.occasion_key] = made
    return made


def _of_rule(card: SentCard, task: Task, on: date) -> Contact:
    """Return the contact that the rules would have made: they make it once, so not another later."""
    planned = task.occasion
    return Contact(
        member_id=card.member_id,
        rule=task.rule,
        occasion_key=planned.key,
        occasion_day=planned.day,
        due=on,
        window_from=on,
        window_to=on,
        channel=Channel.POST.value,
        priority=outreach.PRIORITIES[Rule(task.rule)],
        relative_id=planned.relative_id,
        purchase_id=planned.purchase_id,
        script=planned.script,
        reason=json.dumps(dict(planned.reason), ensure_ascii=False),
    )


def _own(card: SentCard, key: str, on: date) -> Contact:
    return Contact(
        member_id=card.member_id,
        rule=OWN,
        occasion_key=key,
        occasion_day=card.day,
        due=on,
        window_from=on,
        window_to=on,
        channel=Channel.POST.value,
        priority=PRIORITY,
        reason=json.dumps({"card": card.occasion.key}),
    )
