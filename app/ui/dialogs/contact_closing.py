"""How a contact is closed from its sheet: taken back, what was written for it is there again as a draft."""

from datetime import date
from typing import Any, NamedTuple

from app.services import contacts
from app.ui import drafts
from app.ui.context import Context, Undo


class Closing(NamedTuple):
    """What came of a contact."""

    member_id: int
    contact_id: int | None
    """None: nobody had planned it."""
    channel: str
    outcome: str
    said: str
    next_on: date | None
    then: str


def close(context: Context, closing: Closing, place: str, written: dict[str, Any], told: str) -> None:
    """Close it and say `told`; `written` is what stands on the sheet at `place`. May raise a Refusal."""
    today, (member_id, contact_id, channel, outcome, said, next_on, then) = context.today(), closing
    with context.changing() as session:
        if contact_id is None:
            contacts.log(session, member_id, channel, outcome, today, said=said, next_on=next_on, then=then)
        else:
            contacts.close(session, contact_id, outcome, today, said=said, next_on=next_on, then=then)
        session.flush()
        change_id = int(session.info["change_id"])
    context.notify(
        told, lambda: _turned(context, place, written, lambda: context.take_back(change_id), back=True)
    )


def _turned(context: Context, place: str, written: dict[str, Any], turn: Undo, *, back: bool) -> Undo | None:
    """Take the closing back, or make it again; the draft comes with the one and goes with the other."""
    other = turn()
    if not back:
        context.forget(place)
    elif any(written.values()):
        shop, actor = context.shop, context.actor
        # After the draft has been forgotten, which the worker may still be about to do.
        context.jobs.ask(lambda: drafts.keep(shop, actor, place, written), lambda _none: None)
    return None if other is None else lambda: _turned(context, place, written, other, back=not back)
