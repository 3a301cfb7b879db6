"""A step in the life of a card: who took it, when and why (rules M4, M5)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey, now


class CardStep(Base):
    """One step; the state she is in is `member.status`, beside what is open of warnings and appeals."""

    __tablename__ = "card_step"
    __table_args__ = (Index("ix_card_step_member_id", "member_id"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    step: Mapped[str]
    """A step of `domain.card_life`: apply, ready, collect, renew, expire, lose, replace, warn, suspend …"""
    day: Mapped[date]
    before: Mapped[str]
    """The state before it."""
    after: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    """In staff's own words, or the code of a reason that the program knows (birthday, wedding …)."""
    until: Mapped[date | None] = mapped_column(default=None)
    """The deadline of a warning, the end of a suspension, the day a card is valid until."""
    card: Mapped[str | None] = mapped_column(default=None)
    """The number that was given out or stopped working by this step."""
    answers_id: Mapped[int | None] = mapped_column(ForeignKey("card_step.id"), default=None)
    """The step that this one answers: an appeal its sanction, an answer its appeal."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    at: Mapped[datetime] = mapped_column(default_factory=now)
