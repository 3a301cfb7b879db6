"""The shop's answers to the nineteen questions on how well it and its customers fit (rule S1)."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class SelfCheck(Base):
    """One year's answers."""

    __tablename__ = "self_check"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(init=False)
    day: Mapped[date] = mapped_column(unique=True)
    answers: Mapped[str]
    """What each of the nineteen answers is worth (-5, 0, 5, 10), in their order, as a JSON list."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
