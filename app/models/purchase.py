"""A purchase: one ticket of one member on one day (rule P1)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey, now


class Purchase(Base):
    """One ticket; what it comes to is the sum of its lines less `discount`."""

    __tablename__ = "purchase"
    __table_args__ = (Index("ix_purchase_member_id_day", "member_id", "day"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    day: Mapped[date]
    """The shop's own calendar day."""
    time: Mapped[str] = mapped_column(default="")
    """HH:MM on the shop's clock, or "" where the file did not say."""
    ticket: Mapped[str | None] = mapped_column(unique=True, default=None)
    """The ticket's number where it came from, so that a file comes in once."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    discount: Mapped[int] = mapped_column(default=0)
    """Taken off the whole ticket, minor units; a line's own discount is in its price."""
    payment: Mapped[str] = mapped_column(default="")
    """cash, card, balance, or ""."""
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"), default=None)
    created_at: Mapped[datetime] = mapped_column(default_factory=now)
