"""What a level brings: one benefit a row, with how often it may be claimed (rule V4)."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class Benefit(Base):
    """One benefit of one level."""

    __tablename__ = "benefit"
    __table_args__ = (
        CheckConstraint("times > 0", name="times"),
        CheckConstraint("per IN ('', 'month', 'year')", name="per"),
        Index("ix_benefit_level_id", "level_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    level_id: Mapped[int] = mapped_column(ForeignKey("card_level.id"))
    kind: Mapped[str]
    """discount, points_rate, birthday_offer, monthly_gift, early_access, rest_area, care, partner."""
    amount: Mapped[int] = mapped_column(default=0)
    """Percent off (discount, birthday_offer), percent of the plain rate (points_rate: 150 is half as much
    again), days ahead (early_access); else 0."""
    text: Mapped[str] = mapped_column(default="")
    """What it is in the shop's own words: which gift, which care, which partner shop."""
    times: Mapped[int | None] = mapped_column(default=None)
    """How often it may be claimed in the span `per`; None: as often as she likes."""
    per: Mapped[str] = mapped_column(default="")
    """month, year, or "" for ever."""
    active: Mapped[int] = mapped_column(default=1)
    """0: no longer offered; the row stays, because claims name it."""
