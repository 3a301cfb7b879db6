"""The shop's logo."""

from typing import Final

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import ShopPicture

NAME: Final = "logo"


def load(session: ReadSession) -> bytes:
    """Return the picture (PNG), b"" where there is none."""
    return session.scalar(select(ShopPicture.image).where(ShopPicture.name == NAME)) or b""
