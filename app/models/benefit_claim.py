"""A benefit that she took: which, on what day, who gave it (rule V4)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey, now


class BenefitClaim(Base):
    """One claim, counted against the benefit's limit."""

    __tablename__ = "benefit_claim"
    __table_args__ = (Index("ix_benefit_claim_member_id_day", "member_id", "day"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    benefit_id: Mapped[int] = mapped_column(ForeignKey("benefit.id"))
    day: Mapped[date]
    """The shop's own day."""
    saved: Mapped[int] = mapped_column(default=0)
    """What it cost the shop, minor units: the discount given, the gift's price."""
    note: Mapped[str] = mapped_column(default="")
    purchase_id: Mapped[int | None] = mapped_column(ForeignKey("purchase.id"), default=None)
    """The ticket on which it was given; None: without one."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    at: Mapped[datetime] = mapped_column(default_factory=now)
