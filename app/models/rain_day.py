"""A day on which it rained: who came all the same is thanked that evening (rule C17)."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class RainDay(Base):
    """One day of the shop's own calendar."""

    __tablename__ = "rain_day"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(init=False)
    day: Mapped[date] = mapped_column(unique=True)
