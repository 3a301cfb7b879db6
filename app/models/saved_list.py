"""A list of members that is kept under a name: not who is on it, but what puts one on it."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, now


class SavedList(Base):
    """One list."""

    __tablename__ = "saved_list"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str] = mapped_column(unique=True)
    conditions: Mapped[str]
    """As JSON; `domain.member_filter` reads them."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    at: Mapped[datetime] = mapped_column(default_factory=now)
