"""The ledger of points and stored value: rows are added, never changed (rule B3)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models import triggers
from app.models.base import STRICT, Base, Key, now


class LedgerEntry(Base):
    """One entry of an account. A positive one that reverses nothing is a lot, which negative ones draw on.

    Triggers refuse change, and an entry whose `balance_after` is not what the one before it left plus
    its `delta`. The order is that of `id`, never of a clock.
    """

    __tablename__ = "ledger_entry"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('open', 'earn', 'bonus', 'topup', 'gift', 'redeem', 'pay', 'refund', 'return', 'lapse',"
            " 'correct', 'reverse')",
            name="kind",
        ),
        CheckConstraint("delta <> 0", name="delta"),
        CheckConstraint(
            "CASE WHEN kind IN ('open', 'earn', 'bonus', 'topup') THEN delta > 0"
            " WHEN kind IN ('gift', 'redeem', 'pay', 'refund', 'lapse') THEN delta < 0 ELSE 1 END",
            name="sign",
        ),
        CheckConstraint("balance_after >= 0", name="balance_after"),
        CheckConstraint("(kind = 'reverse') = (reverses IS NOT NULL)", name="reverses"),
        CheckConstraint("percent BETWEEN 0 AND 90", name="percent"),
        Index("ix_ledger_entry_account_id", "account_id"),
        Index("ix_ledger_entry_change_id", "change_id"),
        Index("ix_ledger_entry_purchase_id", "purchase_id", sqlite_where=text("purchase_id IS NOT NULL")),
        Index("ix_ledger_entry_import_id", "import_id", sqlite_where=text("import_id IS NOT NULL")),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    kind: Mapped[str]
    """open (brought along), earn (a purchase), bonus (with a plan, or by staff), topup, gift, redeem, pay,
    refund (paid out), return (goods came back: points go, money comes), lapse, correct, reverse."""
    delta: Mapped[int]
    """Points, or minor units."""
    balance_after: Mapped[int]
    """What the account holds after it, lots that have lapsed but are not posted as such included."""
    day: Mapped[date]
    """The shop's own calendar day."""
    expires_on: Mapped[date | None] = mapped_column(default=None)
    """Of a lot: the last day on which it counts; None: it does not lapse."""
    percent: Mapped[int] = mapped_column(default=0)
    """Of a lot: percent off whatever she buys, as long as something of the lot is left (a plan's)."""
    reason: Mapped[str] = mapped_column(default="")
    """The plan, the gift, or why somebody corrected it."""
    purchase_id: Mapped[int | None] = mapped_column(default=None)
    """The ticket it came with. No foreign key: the record outlives the ticket."""
    reverses: Mapped[int | None] = mapped_column(ForeignKey("ledger_entry.id"), unique=True, default=None)
    """The entry that this one takes back: each is taken back once at most."""
    source_key: Mapped[str | None] = mapped_column(unique=True, default=None)
    """What names the lot in the file it came from, so that a file comes in once."""
    request_id: Mapped[str | None] = mapped_column(unique=True, default=None)
    """The caller's name for it: a double click or a retry is one row."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    change_id: Mapped[int | None] = mapped_column(ForeignKey("change.id"), default=None)
    """The change it came with; None for one that came with the move from an earlier version's table."""
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"), default=None)
    at: Mapped[datetime] = mapped_column(default_factory=now)
    """In UTC."""
    zone: Mapped[str] = mapped_column(default="")
    """The clock's own zone at that moment: its name and how far it is from UTC."""


triggers.put_on(LedgerEntry.__table__, triggers.LEDGER_ENTRY)
