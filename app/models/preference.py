"""What a member said she wears and likes (rule P2's stated half), one fact a row."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class Preference(Base):
    """One stated fact: kind is size, colour, avoids, style, price_low or price_high."""

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
