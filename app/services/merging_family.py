"""What of two families is one person when their cards become one; and who is named by the other card's id."""

from collections.abc import Collection
from typing import Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import merging, names
from app.domain.merging import Birth
from app.models import Base, Contact, Relative
from app.services import planning

_BIRTH: Final = ("birth_calendar", "birth_year", "birth_month", "birth_day", "birth_leap")
_NOT_BORN: Final[Birth] = (None, None, None, None, 0)
_TEXTS: Final = ("name", "sizes", "notes")


def unite(session: WriteSession, kept_id: int, gone_id: int) -> None:
    """Make one relative of two who are the same child, and let nobody be her own relative."""
    pair = (kept_id, gone_id)
    hers = list(session.scalars(select(Relative).where(Relative.member_id == kept_id).order_by(Relative.id)))
    others = session.scalars(select(Relative).where(Relative.member_id == gone_id).order_by(Relative.id))
    for other in others.all():
        twin = next((one for one in hers if same(one, other)), None)
        if twin is None:
            continue
        hers.remove(twin)
        _fill(twin, other)
        planning.withdraw(session, Contact.relative_id == other.id)
        repoint(session, "relative", other.id, twin.id)
        session.delete(other)
    session.flush()
    herself = select(Relative).where(Relative.member_id.in_(pair), Relative.is_member_id.in_(pair))
    for relative in session.scalars(herself).all():
        relative.is_member_id = None
    session.flush()


def repoint(session: WriteSession, table: str, old: int, new: int, *, without: Collection[str] = ()) -> None:
    """Let every row that names the row `old` of `table` name `new`; not by the columns in `without`."""
    for mapper in Base.registry.mappers:
        for column in mapper.local_table.columns:
            if column.key not in without and any(
                key.column.table.name == table for key in column.foreign_keys
            ):
                naming = select(mapper.class_).where(getattr(mapper.class_, column.key) == old)
                for row in session.scalars(naming).all():
                    setattr(row, column.key, new)
    session.flush()


def same(one: Relative, other: Relative) -> bool:
    """Tell whether two relatives of two cards of one person are one."""
    if one.relation != other.relation:
        return False
    born, other_born = _born(one), _born(other)
    known = _NOT_BORN not in (born, other_born)
    if known and born != other_born and not _either_says_more(born, other_born):
        return False
    if one.name and other.name:
        return names.fold(one.name) == names.fold(other.name)
    return known


def _either_says_more(born: Birth, other: Birth) -> bool:
    return merging.says_more(born, other) or merging.says_more(other, born)


def _born(relative: Relative) -> Birth:
    return (
        relative.birth_calendar, relative.birth_year, relative.birth_month, relative.birth_day,
        relative.birth_leap,
    )  # fmt: skip


def _fill(relative: Relative, other: Relative) -> None:
    """Fill in what only the other card knew."""
    for name in _TEXTS:
        if not getattr(relative, name):
            setattr(relative, name, getattr(other, name))
    if merging.says_more(_born(relative), _born(other)):
        for name in _BIRTH:
            setattr(relative, name, getattr(other, name))
    if relative.is_member_id is None:
        relative.is_member_id = other.is_member_id
