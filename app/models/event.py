"""An event or a salon: its theme, day and places (rule F2)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, now


class Event(Base):
    """One event; who is invited is in `invitation`."""

    __tablename__ = "event"
    __table_args__ = (
        CheckConstraint("places > 0", name="places"),
        Index("ix_event_day", "day"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    theme: Mapped[str]
    day: Mapped[date]
    time: Mapped[str] = mapped_column(default="")
    """HH:MM on the shop's clock, or ""."""
    places: Mapped[int | None] = mapped_column(default=None)
    """How many may come; None: as many as will."""
    note: Mapped[str] = mapped_column(default="")
    cancelled: Mapped[int] = mapped_column(default=0)
    at: Mapped[datetime] = mapped_column(default_factory=now)
