"""Which lots an entry of the ledger drew on, and how much of each."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models import triggers
from app.models.base import STRICT, Base, Key


class LotDraw(Base):
    """So much of one lot. What is left of a lot is its `delta` less all draws on it.

    Triggers refuse change, a draw of more than is left, on another account's lot, or on one that has
    lapsed by the day of the entry.
    """

    __tablename__ = "lot_draw"
    __table_args__ = (
        CheckConstraint("amount <> 0", name="amount"),
        Index("ix_lot_draw_entry_id", "entry_id"),
        Index("ix_lot_draw_lot_id", "lot_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    entry_id: Mapped[int] = mapped_column(ForeignKey("ledger_entry.id"))
    lot_id: Mapped[int] = mapped_column(ForeignKey("ledger_entry.id"))
    amount: Mapped[int]
    """Below zero: an entry that takes a spending back gives so much to the lot again."""


triggers.put_on(LotDraw.__table__, triggers.LOT_DRAW)
