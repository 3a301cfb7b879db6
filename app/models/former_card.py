"""A card number that was hers before: it still finds her, and nobody else is given it."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class FormerCard(Base):
    """One number of before."""

    __tablename__ = "former_card"
    __table_args__ = (Index("ix_former_card_member_id", "member_id"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    card: Mapped[str] = mapped_column(unique=True)
    why: Mapped[str] = mapped_column(default="merged")
    """merged: it was on a second card of hers."""
    since: Mapped[date | None] = mapped_column(default=None)
