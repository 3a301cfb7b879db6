"""A gift that points buy (rule B1)."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class Gift(Base):
    """One gift of the shop's list."""

    __tablename__ = "gift"
    __table_args__ = (
        CheckConstraint("points > 0", name="points"),
        CheckConstraint("cost >= 0", name="cost"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str]
    points: Mapped[int]
    cost: Mapped[int] = mapped_column(default=0)
    """What it costs the shop, minor units."""
    active: Mapped[int] = mapped_column(default=1)
    """0: no longer offered."""
