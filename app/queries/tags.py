"""The tags that are on members."""

from collections.abc import Collection

from sqlalchemy import func, select

from app.database.sessions import ReadSession
from app.models import Tag
from app.queries import among
from app.queries.prepared import Prepared

_OF = Prepared(select(Tag.member_id, Tag.name).where(among.given(Tag.member_id)).order_by(Tag.id))
_KNOWN = Prepared(select(Tag.name).group_by(Tag.name).order_by(func.count().desc(), Tag.name))


def of(session: ReadSession, member_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    """Return the tags of each of these members as they were put on; who has none is absent."""
    found: dict[int, tuple[str, ...]] = {}
    for member_id, name in _OF.rows(session, ids=among.text(member_ids)):
        found[member_id] = (*found.get(member_id, ()), name)
    return found


def known(session: ReadSession) -> tuple[str, ...]:
    """Return every tag once, the most used first."""
    return tuple(name for (name,) in _KNOWN.rows(session))
