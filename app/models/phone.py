"""A member's phone numbers, as written and as dialled."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class Phone(Base):
    """One number; the lowest `position` is the one to call first."""

    __tablename__ = "phone"
    __table_args__ = (Index("ix_phone_member_id", "member_id"), Index("ix_phone_digits", "digits"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    written: Mapped[str]
    digits: Mapped[str]
    """`domain.phones.normal(…).key`: the same for every way of writing one number."""
    position: Mapped[int] = mapped_column(default=0)
