"""The shop's logo: one picture, with or without a ground of its own."""

from typing import Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors
from app.models import ShopPicture
from app.queries.logo import NAME
from app.services.recording import operation

LARGEST: Final = 400_000
"""Bytes that are kept; the window makes it smaller before."""
LONGEST: Final = 1_200
"""Pixels of its longer side: 28 mm at a thousand dots to the inch."""
_BEGINNING: Final = b"\x89PNG\r\n\x1a\n"
_SIZE: Final = slice(16, 24)
"""Where a PNG says how wide and how high it is."""


@operation("settings.change")
def keep(session: WriteSession, image: bytes) -> None:
    """Keep this picture (PNG) instead of the one before. Raises BadValue for what is none, or too large."""
    if not image.startswith(_BEGINNING) or len(image) < _SIZE.stop:
        raise errors.BadValue("logo", "", "not_a_picture")
    pixels = image[_SIZE]
    longest = max(int.from_bytes(pixels[:4]), int.from_bytes(pixels[4:]))
    if len(image) > LARGEST or longest > LONGEST:
        raise errors.BadValue("logo", f"{len(image):,}", "too_large")
    row = _row(session)
    if row is None:
        session.add(ShopPicture(name=NAME, image=image))
    else:
        row.image = image


@operation("settings.change")
def remove(session: WriteSession) -> None:
    """Take the logo away; where there is none nothing changes."""
    row = _row(session)
    if row is not None:
        session.delete(row)


def _row(session: WriteSession) -> ShopPicture | None:
    return session.scalar(select(ShopPicture).where(ShopPicture.name == NAME))
