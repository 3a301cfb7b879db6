"""An account: whose points, or whose stored value, the entries of the ledger are (rules B1 to B3)."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models import triggers
from app.models.base import STRICT, Base, Key


class Account(Base):
    """One account. All that changes of it is whose it is: a merge hands it on, parting hands it back.

    A member may hold several of a kind; what is shown is their sum.
    """

    __tablename__ = "account"
    __table_args__ = (
        CheckConstraint("kind IN ('points', 'money')", name="kind"),
        Index("ix_account_holder_id", "holder_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    opened_for: Mapped[int]
    """Who had it first. A plain number: what comes in goes to an account of her own, so that parting
    takes along what came with the card that was merged, and no more."""
    kind: Mapped[str]
    """points or money."""
    opened_on: Mapped[date]
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), default=None)
    """Who has it now; None: she is in the bin, or was taken back."""


triggers.put_on(Account.__table__, triggers.ACCOUNT)
