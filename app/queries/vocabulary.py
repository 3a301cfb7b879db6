"""What the shop calls things: the styles and kinds that stand on its tickets and in its catalogue."""

from sqlalchemy import select, union

from app.database.sessions import ReadSession
from app.domain import kept_lines
from app.models import Item, PurchaseLine


def styles(session: ReadSession) -> tuple[str, ...]:
    """Return every style tag that was ever written, each once."""
    written = union(select(PurchaseLine.styles), select(Item.styles))
    return tuple(dict.fromkeys(tag for text in session.scalars(written) for tag in kept_lines.tags(text)))


def kinds(session: ReadSession) -> tuple[str, ...]:
    """Return every category that was ever written, each once."""
    written = union(select(PurchaseLine.category), select(Item.category))
    return tuple(text for text in session.scalars(written) if text)
