"""A word that staff put on a member, to find her with others of her kind."""

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class Tag(Base):
    """One word on one member."""

    __tablename__ = "tag"
    __table_args__ = (UniqueConstraint("member_id", "name"), Index("ix_tag_name", "name"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    name: Mapped[str]
