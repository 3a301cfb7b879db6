"""What a member says that she wears and likes: the stated half of rule P2."""

from datetime import date
from typing import Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import colours, errors
from app.models import Member, Preference
from app.services import checks
from app.services.recording import operation

KINDS: Final = ("size", "colour", "avoids", "style", "price_low", "price_high")
"""What can be stated: she wears a size, likes or avoids a colour, likes a style, pays from … to …"""
_PRICES: Final = ("price_low", "price_high")


@operation("preference.state")
def state(
    session: WriteSession,
    member_id: int,
    kind: str,
    value: str,
    *,
    category: str = "",
    said_on: date | None = None,
) -> int:
    """Note what she said and return the statement's id; said again, the same statement gets the later day.

    A price is given in minor units; a category has one of each price. Raises Unknown and BadValue.
    """
    checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    checks.choice("kind", kind, KINDS)
    kept, category = _kept(kind, value), checks.text("category", category)
    query = select(Preference).where(
        Preference.member_id == member_id, Preference.kind == kind, Preference.category == category
    )
    if kind not in _PRICES:
        query = query.where(Preference.value == kept)
    row = session.scalar(query)
    if row is None:
        row = Preference(member_id=member_id, kind=kind, value=kept, category=category)
        session.add(row)
    row.value, row.said_on, row.staff_id = kept, said_on, session.actor.staff_id
    session.flush()
    return row.id


@operation("preference.state")
def withdraw(session: WriteSession, preference_id: int) -> None:
    """Strike out a statement: she does not say so any more. Raises Unknown."""
    row = checks.known(session, Preference, "preference", preference_id)
    session.member_id = row.member_id
    session.delete(row)


def _kept(kind: str, value: str) -> str:
    said = checks.text(kind, value)
    if not said:
        raise errors.BadValue(kind, value, "empty")
    if kind in _PRICES and not (said.isascii() and said.isdecimal()):
        raise errors.BadValue(kind, value, "not_a_number")
    return colours.key(said) if kind in {"colour", "avoids"} else said
