"""Put a word on members, to find them with others of their kind, and take it off again."""

from collections.abc import Collection
from typing import Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors, names
from app.models import Member, Tag
from app.services import checks
from app.services.recording import operation

LONGEST: Final = 40
"""Characters of a tag: it is a word on a small chip."""


@operation("member.tag")
def put(session: WriteSession, member_ids: Collection[int], name: str) -> int:
    """Tag these members and return how many had not been yet.

    A tag that is known in another writing of its letters keeps the writing it has. Raises BadValue
    and Unknown.
    """
    tag = _known(session, _clean(name))
    there = set(session.scalars(select(Tag.member_id).where(Tag.name == tag)))
    new = [id_ for id_ in dict.fromkeys(member_ids) if id_ not in there]
    _name_one(session, member_ids)
    for id_ in new:
        checks.known(session, Member, "member", id_)
        session.add(Tag(member_id=id_, name=tag))
    session.flush()
    return len(new)


@operation("member.tag")
def take_off(session: WriteSession, member_ids: Collection[int], name: str) -> int:
    """Take the tag off these members and return how many had it."""
    tag, wanted = _known(session, _clean(name)), set(member_ids)
    _name_one(session, member_ids)
    gone = [row for row in session.scalars(select(Tag).where(Tag.name == tag)) if row.member_id in wanted]
    for row in gone:
        session.delete(row)
    session.flush()
    return len(gone)


def _clean(name: str) -> str:
    said = " ".join(checks.text("tag", name).split())
    if not said:
        raise errors.BadValue("tag", name, "empty")
    if len(said) > LONGEST:
        raise errors.BadValue("tag", said[:LONGEST] + "…", "too_long")
    if any(letter in said for letter in ",，、;；"):
        raise errors.BadValue("tag", said, "not_a_choice")
    return said


def _known(session: WriteSession, name: str) -> str:
    """Return the writing in which the tag is on file, else the name itself."""
    key = names.fold(name)
    spelt = session.scalars(select(Tag.name).distinct().order_by(Tag.name))
    return next((each for each in spelt if names.fold(each) == key), name)


def _name_one(session: WriteSession, member_ids: Collection[int]) -> None:
    """Put the change on the timeline of a member who is tagged alone."""
    if len(member_ids) == 1:
        [session.member_id] = member_ids
