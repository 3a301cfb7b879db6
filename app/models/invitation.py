"""Who is invited to an event, what she answered, and whether she came (rule F2)."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class Invitation(Base):
    """One member and one event."""

    __tablename__ = "invitation"
    __table_args__ = (
        UniqueConstraint("member_id", "event_id"),
        CheckConstraint("guests >= 0", name="guests"),
        Index("ix_invitation_event_id", "event_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    invited_on: Mapped[date]
    """The day on which she was put on the list."""
    reply: Mapped[str] = mapped_column(default="")
    """yes, no, perhaps; "" while she has not answered."""
    replied_on: Mapped[date | None] = mapped_column(default=None)
    guests: Mapped[int] = mapped_column(default=0)
    """Whom she brings along."""
    came: Mapped[int | None] = mapped_column(default=None)
    """Whether she came; None: not ticked yet."""
