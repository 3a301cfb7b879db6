"""A greeting card that went to the post: for which occasion, in which design, and what it looked like."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class PostedCard(Base):
    """One card that a member got."""

    __tablename__ = "posted_card"
    __table_args__ = (Index("ix_posted_card_member_id", "member_id"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    posted_on: Mapped[date]
    occasion: Mapped[str]
    """The key of `domain.card_occasions`: "birthday", "festival:mid_autumn"."""
    design: Mapped[str]
    """The key of its design."""
    front_id: Mapped[int] = mapped_column(ForeignKey("card_picture.id"))
    """The picture side."""
    back_id: Mapped[int] = mapped_column(ForeignKey("card_picture.id"))
    """The side with the words."""
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), default=None)
    """By which it is known that it was posted."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    """Who noted it as posted; None: the owner."""
