"""Know your twenty (P4): what staff said of one of the shop's dearest, and whether it was right."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class DrillAnswer(Base):
    """One answer."""

    __tablename__ = "drill_answer"
    __table_args__ = (
        CheckConstraint("question IN ('size', 'colour', 'band')", name="question"),
        Index("ix_drill_answer_member_id", "member_id"),
        Index("ix_drill_answer_staff_id_asked_on", "staff_id", "asked_on"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    asked_on: Mapped[date]
    question: Mapped[str]
    answer: Mapped[str]
    expected: Mapped[str]
    right: Mapped[int]
    category: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    """None: the owner."""
