"""A barcode of the catalogue: which article it is on, and which size and colour of it."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class ItemCode(Base):
    """One code that a scanner types."""

    __tablename__ = "item_code"
    __table_args__ = (Index("ix_item_code_item_id", "item_id"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    code: Mapped[str] = mapped_column(unique=True)
    size: Mapped[str] = mapped_column(default="")
    colour: Mapped[str] = mapped_column(default="")
