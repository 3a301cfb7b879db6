"""What a member allowed or asked not to have, per channel, with wording and date (trust: privacy)."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class Consent(Base):
    """One statement of hers; the latest row of a channel is in force."""

    __tablename__ = "consent"
    __table_args__ = (Index("ix_consent_member_id", "member_id"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    channel: Mapped[str]
    """phone, message, email, post."""
    allowed: Mapped[int]
    since: Mapped[date]
    wording: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
