"""What a member says that she, or a relative of hers, wears and likes: the stated half of rule P2.

Each statement stays on file with its day; `domain.stated` tells which of them is in force.
"""

from datetime import date
from typing import Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import colours, errors
from app.domain.stated import PRICES
from app.models import Member, Preference, Relative
from app.services import checks
from app.services.recording import operation

KINDS: Final = ("size", "colour", "avoids", "style", *PRICES)
"""What can be stated: she wears a size, likes or avoids a colour, likes a style, pays from … to …"""
_OF_RELATIVES: Final = ("size",)


@operation("preference.state")
def state(
    session: WriteSession,
    member_id: int,
    kind: str,
    value: str,
    *,
    category: str = "",
    said_on: date | None = None,
    relative_id: int | None = None,
) -> int:
    """Note what she said of herself, or the size of a relative, and return the statement's id.

    What she said before stays on file; the same statement of the same day is one. A price is given
    in minor units. Raises Unknown and BadValue.
    """
    checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    checks.choice("kind", kind, KINDS if relative_id is None else _OF_RELATIVES)
    if relative_id is not None:
        relative = checks.known(session, Relative, "relative", relative_id)
        if relative.member_id != member_id:
            raise errors.Unknown("relative", str(relative_id))
    kept, category = _kept(kind, value), checks.text("category", category)
    row = session.scalar(
        select(Preference).where(
            Preference.member_id == member_id,
            Preference.relative_id.is_(None)
            if relative_id is None
            else Preference.relative_id == relative_id,
            Preference.kind == kind,
            Preference.category == category,
            Preference.value == kept,
            Preference.said_on.is_(None) if said_on is None else Preference.said_on == said_on,
        )
    )
    if row is None:
        row = Preference(
            member_id=member_id,
            kind=kind,
            value=kept,
            category=category,
            said_on=said_on,
            relative_id=relative_id,
        )
        session.add(row)
    row.staff_id = session.actor.staff_id
    session.flush()
    return row.id


@operation("preference.state")
def withdraw(session: WriteSession, preference_id: int) -> None:
    """Strike out a statement: it was noted wrongly, or she takes it back. Raises Unknown."""
    row = checks.known(session, Preference, "preference", preference_id)
    session.member_id = row.member_id
    session.delete(row)


def _kept(kind: str, value: str) -> str:
    said = checks.text(kind, value)
    if not said:
        raise errors.BadValue(kind, value, "empty")
    if kind in PRICES and not (said.isascii() and said.isdecimal()):
        raise errors.BadValue(kind, value, "not_a_number")
    return colours.key(said) if kind in {"colour", "avoids"} else said
