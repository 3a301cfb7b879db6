"""A line of a purchase: one item, for whom it was, and the line it returns (rules P1, P2)."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models import triggers
from app.models.base import STRICT, Base, Key, MemberKey


class PurchaseLine(Base):
    """One item. `price` is what was paid for the line; a return has a negative price and quantity.

    `member_id` and `day` repeat the ticket's, so that figures over all members are read from one
    covering index.
    """

    __tablename__ = "purchase_line"
    __table_args__ = (
        CheckConstraint("for_whom IN ('self', 'gift', 'relative')", name="for_whom"),
        CheckConstraint("quantity <> 0", name="quantity"),
        Index("ix_purchase_line_member_id_day_price", "member_id", "day", "price"),
        Index("ix_purchase_line_purchase_id", "purchase_id"),
        Index(
            "ix_purchase_line_returns_line_id", "returns_line_id",
            sqlite_where=text("returns_line_id IS NOT NULL"),
        ),
        STRICT,
    )  # fmt: skip

    id: Mapped[Key] = mapped_column(init=False)
    purchase_id: Mapped[int] = mapped_column(ForeignKey("purchase.id"))
    member_id: Mapped[MemberKey]
    day: Mapped[date]
    item: Mapped[str]
    price: Mapped[int]
    """Paid for the whole line, minor units."""
    quantity: Mapped[int] = mapped_column(default=1)
    sku: Mapped[str] = mapped_column(default="")
    category: Mapped[str] = mapped_column(default="")
    styles: Mapped[str] = mapped_column(default="")
    """Style tags, separated by commas."""
    size: Mapped[str] = mapped_column(default="")
    colour: Mapped[str] = mapped_column(default="")
    season: Mapped[str] = mapped_column(default="")
    list_price: Mapped[int | None] = mapped_column(default=None)
    """Per line before discount, minor units."""
    for_whom: Mapped[str] = mapped_column(default="self")
    relative_id: Mapped[int | None] = mapped_column(ForeignKey("relative.id"), default=None)
    returns_line_id: Mapped[int | None] = mapped_column(ForeignKey("purchase_line.id"), default=None)
    """The line that this one brings back, all of it or a part: the parts never come to more than it."""
    source_key: Mapped[str | None] = mapped_column(default=None, unique=True)
    """What names this line in the file it came from, so that a file comes in once."""
    kind_id: Mapped[int | None] = mapped_column(default=None)
    """Its category, size, colour, styles and quantity as one number, for figures over all members; None until
    it is filed, and again when one of the five is written over. Kinds are never deleted."""


triggers.put_on(PurchaseLine.__table__, triggers.PURCHASE_LINE)
