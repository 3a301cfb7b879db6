"""Two members who look like one and are not: a person has looked, and is not asked again."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class NotSame(Base):
    """One pair, the lower id first."""

    __tablename__ = "not_same"
    __table_args__ = (
        UniqueConstraint("low_id", "high_id"),
        CheckConstraint("low_id < high_id", name="order"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    low_id: Mapped[int]
    """No foreign key: a card that is merged or in the bin comes back to what was said of it."""
    high_id: Mapped[int]
    said_on: Mapped[date]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
