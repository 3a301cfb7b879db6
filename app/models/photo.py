"""A member's photo, apart from her row so that lists do not carry pictures."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Photo(Base):
    """One picture a member, as it came (JPEG, PNG, GIF)."""

    __tablename__ = "photo"
    __table_args__ = ({"sqlite_strict": True},)

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    image: Mapped[bytes]
