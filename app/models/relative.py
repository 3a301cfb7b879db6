"""A member's family: their birthdays are occasions, their sizes are known too (rule M2)."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class Relative(Base):
    """One relative; `relation` is a key of `domain.relations` or free text."""

    __tablename__ = "relative"
    __table_args__ = (
        CheckConstraint("birth_calendar IN ('solar', 'lunar')", name="birth_calendar"),
        CheckConstraint("birth_month BETWEEN 1 AND 12", name="birth_month"),
        CheckConstraint("birth_day BETWEEN 1 AND 31", name="birth_day"),
        Index("ix_relative_member_id", "member_id"),
        Index("ix_relative_is_member_id", "is_member_id", sqlite_where=text("is_member_id IS NOT NULL")),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    relation: Mapped[str]
    """daughter, son, husband, wife, mother, father, sister, brother, friend, or free text."""
    name: Mapped[str] = mapped_column(default="")
    birth_calendar: Mapped[str | None] = mapped_column(default=None)
    birth_year: Mapped[int | None] = mapped_column(default=None)
    birth_month: Mapped[int | None] = mapped_column(default=None)
    birth_day: Mapped[int | None] = mapped_column(default=None)
    birth_leap: Mapped[int] = mapped_column(default=0)
    sizes: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    is_member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), default=None)
