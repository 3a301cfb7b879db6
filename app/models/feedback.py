"""What a member says of the shop: complaint, suggestion, praise, idea; and what came of it (rule F1)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey, now


class Feedback(Base):
    """One thing that she said; open until `closed_on`."""

    __tablename__ = "feedback"
    __table_args__ = (
        CheckConstraint("satisfaction BETWEEN 1 AND 5", name="satisfaction"),
        Index("ix_feedback_member_id", "member_id"),
        Index("ix_feedback_open_due", "due", sqlite_where=text("closed_on IS NULL")),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    kind: Mapped[str]
    """complaint, suggestion, praise, idea."""
    said: Mapped[str]
    """In her own words."""
    told_on: Mapped[date]
    taken_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    """Who listened."""
    handler: Mapped[str] = mapped_column(default="shop")
    """shop or head_office."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    """Who sees to it in the shop."""
    due: Mapped[date | None] = mapped_column(default=None)
    """By then it is to be settled; None: nothing is promised."""
    done: Mapped[str] = mapped_column(default="")
    """What was done about it."""
    closed_on: Mapped[date | None] = mapped_column(default=None)
    solved: Mapped[int | None] = mapped_column(default=None)
    """Whether it was settled to the shop's own mind; None while it is open."""
    satisfaction: Mapped[int | None] = mapped_column(default=None)
    """What she said of it afterwards: 1 not at all content … 5 very."""
    used_on: Mapped[date | None] = mapped_column(default=None)
    """The day from which her idea is used."""
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), default=None)
    """The contact in which she said it."""
    purchase_id: Mapped[int | None] = mapped_column(ForeignKey("purchase.id"), default=None)
    """The ticket that it is about."""
    at: Mapped[datetime] = mapped_column(default_factory=now)
