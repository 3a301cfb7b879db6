"""A card level, public: from when on it is hers, in the shop's own order (rule V4)."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class CardLevel(Base):
    """One level. A shop that has none of these rows uses the defaults of `domain.levels`."""

    __tablename__ = "card_level"
    __table_args__ = (
        CheckConstraint("from_spend >= 0", name="from_spend"),
        CheckConstraint("from_points >= 0", name="from_points"),
        CheckConstraint("from_referrals >= 0", name="from_referrals"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    code: Mapped[str] = mapped_column(unique=True)
    """What `member.level` says: member, vip, senior_vip, or a word of the shop's own."""
    rank: Mapped[int] = mapped_column(unique=True)
    """0 is the first; a higher one is the better."""
    name: Mapped[str] = mapped_column(default="")
    """The shop's own name for it; "": the program's word in the language of who reads."""
    from_spend: Mapped[int | None] = mapped_column(default=None)
    """Spent in 365 days, minor units; None: not to be reached by spending."""
    from_points: Mapped[int | None] = mapped_column(default=None)
    """Points earned in 365 days; None: not to be reached by points."""
    from_referrals: Mapped[int | None] = mapped_column(default=None)
    """Friends brought who bought; None: not to be reached so."""
