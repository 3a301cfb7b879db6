"""A member's family on file (M2)."""

from typing import Any

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors, names, relations
from app.models import Contact, Member, Preference, PurchaseLine, Relative
from app.services import checks, planning
from app.services.recording import operation


@operation("relative.add")
def add(session: WriteSession, member_id: int, relation: str, **fields: Any) -> int:
    """Put a relative of hers on file and return the id; `fields` are those of `amend`.

    Raises Unknown and BadValue.
    """
    checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    relative = Relative(member_id=member_id, relation="")
    session.add(relative)
    _set(session, relative, {"relation": relation, **fields})
    session.flush()
    return relative.id


@operation("relative.amend")
def amend(session: WriteSession, relative_id: int, **fields: Any) -> None:
    """Change `relation`, `name`, `birthday` (whole, in part, or None), `sizes`, `notes`, `is_member_id`.

    Raises Unknown and BadValue.
    """
    relative = checks.known(session, Relative, "relative", relative_id)
    session.member_id = relative.member_id
    _set(session, relative, fields)
    if "birthday" in fields:
        planning.withdraw(session, Contact.relative_id == relative_id)


@operation("relative.remove")
def remove(session: WriteSession, relative_id: int) -> None:
    """Take a relative off file; what was bought for this person stays without the name.

    The sizes that were said go along: without the name they would be the member's own. Raises Unknown.
    """
    relative = checks.known(session, Relative, "relative", relative_id)
    session.member_id = relative.member_id
    planning.withdraw(session, Contact.relative_id == relative_id)
    for contact in session.scalars(select(Contact).where(Contact.relative_id == relative_id)):
        contact.relative_id = None
    for line in session.scalars(select(PurchaseLine).where(PurchaseLine.relative_id == relative_id)):
        line.relative_id = None
    for said in session.scalars(select(Preference).where(Preference.relative_id == relative_id)):
        session.delete(said)
    session.flush()
    session.delete(relative)


def _set(session: WriteSession, relative: Relative, fields: dict[str, Any]) -> None:
    for field, value in fields.items():
        if field == "birthday":
            for column, part in checks.birth_columns(value).items():
                setattr(relative, column, part)
        else:
            setattr(relative, field, _checked(session, relative, field, value))


def _checked(session: WriteSession, relative: Relative, field: str, value: Any) -> Any:
    if field == "relation":
        said = checks.text(field, value)
        if not said:
            raise errors.BadValue(field, value, "empty")
        return relations.key(said)
    if field == "name":
        return names.clean(value) if value else ""
    if field in {"sizes", "notes"}:
        return checks.text(field, value)
    if field == "is_member_id":
        if value is not None and value == relative.member_id:
            raise errors.BadValue(field, str(value), "not_a_choice")
        return None if value is None else checks.known(session, Member, "member", value).id
    raise errors.BadValue(field, str(value), "not_a_field")
