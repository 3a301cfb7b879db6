"""File the lines of purchases under their kinds, so that figures over all members read numbers, no texts.

A line is written without its kind: a trigger that looked for it would make an import four times as long.
"""

from typing import Final

from sqlalchemy import exists, insert, select, update

from app.database.sessions import ReadSession, WriteSession
from app.models import LineKind, PurchaseLine

_WRITTEN: Final = (
    PurchaseLine.category, PurchaseLine.size, PurchaseLine.colour, PurchaseLine.styles, PurchaseLine.quantity,
)  # fmt: skip
_KIND: Final = (
    LineKind.category, LineKind.size, LineKind.colour, LineKind.styles, LineKind.quantity,
)  # fmt: skip
_ITS: Final = (
    select(LineKind.id)
    .where(*(kind == written for kind, written in zip(_KIND, _WRITTEN, strict=True)))
    .scalar_subquery()
)


def is_due(session: ReadSession) -> bool:
    """Return whether there are lines to file."""
    return bool(session.scalar(select(exists().where(PurchaseLine.kind_id.is_(None)))))


def file(session: WriteSession) -> None:
    """File every line that is of no kind yet, past the record: nothing that anybody wrote is changed."""
    new = select(*_WRITTEN).where(PurchaseLine.kind_id.is_(None)).distinct()
    session.execute(insert(LineKind).from_select(_KIND, new).prefix_with("OR IGNORE"))
    session.execute(
        update(PurchaseLine).where(PurchaseLine.kind_id.is_(None)).values(kind_id=_ITS),
        execution_options={"synchronize_session": False},
    )
