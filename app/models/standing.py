"""Where a member stood at the end of a month: level, tier and what the tier rests on (rules V2 to V5).

Reckoned from the ledger of purchases, and reckoned again when that changes: nobody writes it by hand.
"""

from datetime import date

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class Standing(Base):
    """One member, as of the last day of one month."""

    __tablename__ = "standing"
    __table_args__ = (
        UniqueConstraint("member_id", "day"),
        Index("ix_standing_day_tier", "day", "tier"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    day: Mapped[date]
    """The last day of the month."""
    level: Mapped[str]
    tier: Mapped[str]
    """platinum, gold, iron, lead, or "" for who had not begun to buy."""
    layer: Mapped[str]
    """loyal, wavering, potential."""
    score: Mapped[int]
    """The tier's score in hundredths: 420 is 4.2."""
    contribution: Mapped[int]
    """Each part on the scale of 0 to 500: hundredths too."""
    word_of_mouth: Mapped[int]
    loyalty: Mapped[int]
    spend: Mapped[int]
    """Net in the 365 days before, minor units."""
    visits: Mapped[int]
    referred: Mapped[int]
    """Friends brought who bought, ever."""
