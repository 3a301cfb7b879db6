"""A step from one level to another: when, and by what it was reached (rule V4)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey, now


class LevelChange(Base):
    """One step up or down, by the rules or by hand."""

    __tablename__ = "level_change"
    __table_args__ = (Index("ix_level_change_member_id_day", "member_id", "day"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    day: Mapped[date]
    before: Mapped[str]
    """The code of the level she had."""
    after: Mapped[str]
    why: Mapped[str]
    """spend, points, referrals, renewal, hand, import, merge."""
    amount: Mapped[int | None] = mapped_column(default=None)
    """The sum, the points or the friends by which it was reached."""
    note: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    at: Mapped[datetime] = mapped_column(default_factory=now)
