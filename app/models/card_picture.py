"""One side of a card as it was posted, as a small picture; sides that are alike are one row."""

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class CardPicture(Base):
    """A picture that `posted_card` names; it is past the record of changes, and goes with who is erased."""

    __tablename__ = "card_picture"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(init=False)
    digest: Mapped[str] = mapped_column(unique=True)
    """SHA-256 of the picture, in hexadecimal."""
    image: Mapped[bytes]
    """WebP or JPEG."""
