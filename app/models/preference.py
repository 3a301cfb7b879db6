"""What a member said that she, or a relative of hers, wears and likes (rule P2), one statement a row."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class Preference(Base):
    """One stated fact: kind is size, colour, avoids, style, price_low or price_high.

    A row stays when she says something else later: `domain.stated` tells what is in force.
    """

    __tablename__ = "preference"
    __table_args__ = (Index("ix_preference_member_id", "member_id"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    kind: Mapped[str]
    value: Mapped[str]
    """A size as it is written, a colour's id or name, a style, or minor units."""
    category: Mapped[str] = mapped_column(default="")
    said_on: Mapped[date | None] = mapped_column(default=None)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    relative_id: Mapped[int | None] = mapped_column(ForeignKey("relative.id"), default=None)
    """Of whom she said it; None: of herself."""
