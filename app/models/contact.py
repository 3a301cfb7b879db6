"""A contact: why somebody should hear from the shop, when, by whom, and what came of it (C1–C20)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey, now


class Contact(Base):
    """One planned or made contact; `outcome` is None while it is open.

    `occasion_key` names the occasion for good, so that running the rules again makes nothing twice.
    """

    __tablename__ = "contact"
    __table_args__ = (
        UniqueConstraint("member_id", "occasion_key"),
        Index("ix_contact_purchase_id", "purchase_id", sqlite_where=text("purchase_id IS NOT NULL")),
        Index("ix_contact_open_due", "due", "priority", sqlite_where=text("outcome IS NULL")),
        # A month is counted from these alone; its contacts themselves are read a few at a time.
        Index(
            "ix_contact_open_day", "due", "priority", "rule", "member_id", "staff_id",
            sqlite_where=text("outcome IS NULL"),
        ),
        Index(
            "ix_contact_closed_day", "due", "priority", "rule", "member_id", "staff_id",
            sqlite_where=text("outcome IS NOT NULL"),
        ),
        STRICT,
    )  # fmt: skip

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    rule: Mapped[str]
    """C1 … C17, or "own" for one that staff made themselves."""
    occasion_key: Mapped[str]
    occasion_day: Mapped[date]
    due: Mapped[date]
    window_from: Mapped[date]
    window_to: Mapped[date]
    channel: Mapped[str]
    priority: Mapped[int] = mapped_column(default=5)
    """1 comes first."""
    relative_id: Mapped[int | None] = mapped_column(ForeignKey("relative.id"), default=None)
    purchase_id: Mapped[int | None] = mapped_column(ForeignKey("purchase.id"), default=None)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    script: Mapped[str] = mapped_column(default="")
    """Id of the script; its words are chosen when it is shown, in her language."""
    reason: Mapped[str] = mapped_column(default="{}")
    """The facts of the reason as JSON; worded by `app.words.outreach`."""
    outcome: Mapped[str | None] = mapped_column(default=None)
    """reached, left_word, no_answer, wrong_number, do_not_contact, posted, skipped (C20)."""
    said: Mapped[str] = mapped_column(default="")
    next_on: Mapped[date | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    """The shop's own day of closing."""
    closed_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    created_at: Mapped[datetime] = mapped_column(default_factory=now)
    wanted: Mapped[date | None] = mapped_column(default=None)
    """The day that its rule named, where it was moved from there inside its window; None: it was not."""
    fixed: Mapped[int] = mapped_column(default=0, server_default="0")
    """Placed by hand: planning leaves it where it is."""
