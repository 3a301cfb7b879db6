"""Her photo on file: one picture, small enough to be shown at once."""

from typing import Final

from app.database.sessions import WriteSession
from app.domain import errors
from app.models import Member, Photo
from app.services import checks
from app.services.recording import operation

LARGEST: Final = 1_000_000
"""Bytes of a picture that is kept; the window makes it smaller before."""
_BEGINNINGS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8")


@operation("member.amend")
def keep(session: WriteSession, member_id: int, image: bytes) -> None:
    """Keep this picture (JPEG, PNG or GIF) instead of the one before. Raises Unknown and BadValue."""
    checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    if not image.startswith(_BEGINNINGS):
        raise errors.BadValue("photo", "", "not_a_picture")
    if len(image) > LARGEST:
        raise errors.BadValue("photo", f"{len(image):,}", "too_large")
    row = session.get(Photo, member_id)
    if row is None:
        session.add(Photo(member_id=member_id, image=image))
    else:
        row.image = image


@operation("member.amend")
def remove(session: WriteSession, member_id: int) -> None:
    """Take her picture off file; where there is none nothing changes. Raises Unknown."""
    checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    row = session.get(Photo, member_id)
    if row is not None:
        session.delete(row)
