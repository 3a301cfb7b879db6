"""Pictures that are the shop's own, apart from its settings so that these stay small."""

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class ShopPicture(Base):
    """One picture, as it came (PNG or JPEG)."""

    __tablename__ = "shop_picture"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str] = mapped_column(unique=True)
    """What it is: "logo"."""
    image: Mapped[bytes]
