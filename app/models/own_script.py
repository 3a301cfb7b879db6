"""What the shop says in its own words instead of the program's, for an occasion, a channel and a language."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class OwnScript(Base):
    """One text with its places for names, as `domain.scripts` fills them."""

    __tablename__ = "own_script"
    __table_args__ = (UniqueConstraint("script", "channel", "language"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    script: Mapped[str]
    """"C1.day", "C3.mid_autumn", "C6"."""
    channel: Mapped[str]
    language: Mapped[str]
    text: Mapped[str]
