"""An attempt to win back a member who is slipping: why, with what, and what came of it (rules V6b, V8)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey, now


class WinBack(Base):
    """One attempt; open until it has a result."""

    __tablename__ = "win_back"
    __table_args__ = (
        CheckConstraint("cost >= 0", name="cost"),
        Index("ix_win_back_member_id", "member_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    begun_on: Mapped[date]
    silent_since: Mapped[date | None] = mapped_column(default=None)
    """Her last visit, or None for who never came."""
    reason: Mapped[str] = mapped_column(default="")
    """What changed, as far as is known: the code of a fact, or staff's own words."""
    offer: Mapped[str] = mapped_column(default="")
    """What she is offered, in the shop's own words."""
    cost: Mapped[int] = mapped_column(default=0)
    """What the offer costs the shop, minor units."""
    value: Mapped[int] = mapped_column(default=0)
    """What she was reckoned to be worth on that day, minor units."""
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), default=None)
    """The contact by which she hears of it."""
    result: Mapped[str | None] = mapped_column(default=None)
    """came_back, not_yet, declined, given_up; None while it is open."""
    closed_on: Mapped[date | None] = mapped_column(default=None)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    at: Mapped[datetime] = mapped_column(default_factory=now)
