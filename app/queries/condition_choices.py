"""What a condition of a list can be chosen from: the shop's staff, tags, categories, imports."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import kept_lines
from app.domain.member_filter import MemberFilter
from app.domain.operands import Operand
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


@dataclass(frozen=True, slots=True)
class Goods:
    """What the shop calls what it sells."""

    categories: tuple[str, ...]
    styles: tuple[str, ...]


def load(session: ReadSession) -> Choices:
    """Return what the shop has to choose from."""
    return Choices(
        advisors=_advisors(session),
        referrers=_referrers(session),
        imports=_imports(session),
        tags=tags.known(session),
        levels=_column(session, Member.level),
        relations=_column(session, Relative.relation),
    )


def goods(session: ReadSession) -> Goods:
    """Return the categories and styles of what was bought, and the styles that somebody spoke of."""
    # One pass over the lines for both: there are hundreds of thousands.
    bought = session.execute(select(PurchaseLine.category, PurchaseLine.styles).distinct()).all()
    said = _column(session, Preference.value, Preference.kind == "style")
    styles = [*sorted({styles for _, styles in bought}), *said]
    return Goods(
        tuple(sorted({category for category, _ in bought if category})),
        tuple(dict.fromkeys(tag for each in styles for tag in kept_lines.tags(each))),
    )


def names(session: ReadSession, wanted: MemberFilter) -> dict[tuple[str, int], str]:
    """Return the names of what a filter's conditions hold as numbers, for `words.conditions.Names`."""
    fields = {each.field for each in wanted.conditions if each.operand is Operand.IDS}
    return {(field, id_): name for field in fields for id_, name in _BY_NUMBER[field](session)}


def _advisors(session: ReadSession) -> tuple[tuple[int, str], ...]:
    """Return who works here, and after them who has left."""
    rows = session.execute(select(Staff.id, Staff.name).order_by(Staff.active.desc(), Staff.id))
    return tuple((id_, name) for id_, name in rows)


def _referrers(session: ReadSession) -> tuple[tuple[int, str], ...]:
    through, came = aliased(Member), aliased(Member)
    named = select(came.referred_by_id).where(came.referred_by_id.is_not(None))
    whom = select(through.id, through.name).where(through.id.in_(named)).order_by(through.name)
    return tuple((id_, name) for id_, name in session.execute(whom))


def _imports(session: ReadSession) -> tuple[tuple[int, str], ...]:
    """Return the imports that stand, the latest first, by day and file."""
    imports = select(ImportRun.id, ImportRun.file_name, ImportRun.at).where(ImportRun.undone_at.is_(None))
    rows = session.execute(imports.order_by(ImportRun.id.desc()))
    return tuple((id_, f"{at.date().isoformat()} {file_name}") for id_, file_name, at in rows)


_BY_NUMBER: Final = {"advisor": _advisors, "referred_by": _referrers, "import": _imports}
"""Field → how what it holds as a number is called."""


def _column(session: ReadSession, column: Any, *which: Any) -> tuple[str, ...]:
    """Return what stands in a column, each once, in order; "" is nothing."""
    statement = select(column).where(column != "", *which).distinct().order_by(column)
    return tuple(session.scalars(statement))
