"""The shop's settings, one value a row as JSON; `domain.shop.ShopSettings` gives them their types."""

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Setting(Base):
    """One setting that differs from the default."""

    __tablename__ = "setting"
    __table_args__ = ({"sqlite_strict": True},)

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
