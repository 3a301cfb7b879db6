"""A note that shows when her card opens, until the day it ends (M7)."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class Note(Base):
    """One note to whoever opens her card next."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_member_id", "member_id"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    text: Mapped[str]
    written_on: Mapped[date]
    until: Mapped[date | None] = mapped_column(default=None)
    """The last day on which it shows; None: until somebody takes it away."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
