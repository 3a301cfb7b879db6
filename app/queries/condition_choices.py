"""What a condition of a list can be chosen from: the shop's staff, tags, categories, imports."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import preferences
from app.domain.member_filter import MemberFilter, Operand
from app.models import ImportRun, Member, Preference, PurchaseLine, Relative, Staff
from app.queries import tags


@dataclass(frozen=True, slots=True)
class Choices:
    """What is on file to choose from; each by what is kept and what it is called."""

    advisors: tuple[tuple[int, str], ...]
    referrers: tuple[tuple[int, str], ...]
    """Members through whom others came."""
    imports: tuple[tuple[int, str], ...]
    tags: tuple[str, ...]
    levels: tuple[str, ...]
    relations: tuple[str, ...]
    categories: tuple[str, ...]
    styles: tuple[str, ...]

    def names(self) -> dict[tuple[str, int], str]:
        """Return the names of what a condition holds as a number, for `words.conditions.Names`."""
        kinds = (("advisor", self.advisors), ("referred_by", self.referrers), ("import", self.imports))
        return {(field, id_): name for field, rows in kinds for id_, name in rows}


def load(session: ReadSession) -> Choices:
    """Return what the shop has to choose from."""
    through, came = aliased(Member), aliased(Member)
    referrers = (
        select(through.id, through.name)
        .where(through.id.in_(select(came.referred_by_id).where(came.referred_by_id.is_not(None))))
        .order_by(through.name)
    )
    imports = select(ImportRun.id, ImportRun.file_name, ImportRun.at).where(ImportRun.undone_at.is_(None))
    styles = _column(session, PurchaseLine.styles) + _column(
        session, Preference.value, Preference.kind == "style"
    )
    found = dict.fromkeys(tag for each in styles for tag in preferences.tags(each))
    return Choices(
        advisors=_pairs(session, select(Staff.id, Staff.name).order_by(Staff.active.desc(), Staff.id)),
        referrers=_pairs(session, referrers),
        imports=tuple(
            (id_, f"{at.date().isoformat()} {file_name}")
            for id_, file_name, at in session.execute(imports.order_by(ImportRun.id.desc()))
        ),
        tags=tags.known(session),
        levels=_column(session, Member.level),
        relations=_column(session, Relative.relation),
        categories=_column(session, PurchaseLine.category),
        styles=tuple(found),
    )


def names(session: ReadSession, wanted: MemberFilter) -> dict[tuple[str, int], str]:
    """Return the names of what a filter's conditions hold as numbers; nothing is read where none does."""
    if all(each.operand is not Operand.IDS for each in wanted.conditions):
        return {}
    return load(session).names()


def _pairs(session: ReadSession, statement: Any) -> tuple[tuple[int, str], ...]:
    return tuple((id_, name) for id_, name in session.execute(statement))


def _column(session: ReadSession, column: Any, *which: Any) -> tuple[str, ...]:
    """Return what stands in a column, each once, in order; "" is nothing."""
    statement = select(column).where(column != "", *which).distinct().order_by(column)
    return tuple(session.scalars(statement))
