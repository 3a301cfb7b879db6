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
    workdays: Mapped[str] = mapped_column(default="", server_default="")
    """The days of the week on which she works, "1" Monday … "7" Sunday: "23456"; "": all."""
    capacity: Mapped[int | None] = mapped_column(default=None)
    """Contacts that she makes on a working day (C19); None: as the shop's setting says."""
