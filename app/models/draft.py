"""What somebody was writing when the program ended: kept in the shop's file, for nobody else to read."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, now


class Draft(Base):
    """The fields of one form that was not kept yet."""

    __tablename__ = "draft"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(init=False)
    place: Mapped[str] = mapped_column(unique=True)
    """Which form, of whom: purchase:231, member:new."""
    written: Mapped[str]
    """Its fields by name, as JSON."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    at: Mapped[datetime] = mapped_column(default_factory=now)
