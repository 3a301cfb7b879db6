"""A top-up plan: so much paid in brings points at once, and a discount while it lasts (rule B2)."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class TopupPlan(Base):
    """One plan. A shop that has none of these rows offers those of `domain.plans`."""

    __tablename__ = "topup_plan"
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("points >= 0", name="points"),
        CheckConstraint("percent BETWEEN 0 AND 90", name="percent"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    amount: Mapped[int]
    """Minor units."""
    points: Mapped[int] = mapped_column(default=0)
    name: Mapped[str] = mapped_column(default="")
    """The shop's own word for it; "": named by its amount."""
    percent: Mapped[int] = mapped_column(default=0)
    active: Mapped[int] = mapped_column(default=1)
    """0: no longer offered."""
