"""The catalogue: what the shop sells, remembered so that a scan or three letters fill a line."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, now


class Item(Base):
    """One article in all its sizes and colours."""

    __tablename__ = "item"
    __table_args__ = (Index("ix_item_name", "name"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str]
    sku: Mapped[str | None] = mapped_column(unique=True, default=None)
    """The article's own number; a variant's barcode is an `ItemCode`."""
    category: Mapped[str] = mapped_column(default="")
    styles: Mapped[str] = mapped_column(default="")
    """Tags separated by commas, as in a purchase line."""
    colours: Mapped[str] = mapped_column(default="")
    """Separated by commas, as they are written."""
    sizes: Mapped[str] = mapped_column(default="")
    """Separated by commas."""
    season: Mapped[str] = mapped_column(default="")
    price: Mapped[int | None] = mapped_column(default=None)
    """List price of one piece, minor units; None where it is not known."""
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"), default=None)
    created_at: Mapped[datetime] = mapped_column(default_factory=now)
