"""The people who work in the shop, and the role each has."""

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class Staff(Base):
    """One member of staff; who has left stays, because changes and purchases name her."""

    __tablename__ = "staff"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str] = mapped_column(default="clerk")
    active: Mapped[int] = mapped_column(default=1)
