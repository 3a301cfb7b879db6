"""Her photo: one, small, and a picture."""

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.queries import photo
from app.services import photos
from tests import make


def test_one_photo_takes_the_place_of_the_other(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        photos.remove(session, one)
        photos.keep(session, one, b"\xff\xd8\xffone")
        photos.keep(session, one, b"\x89PNG\r\ntwo")
    with shop.reading() as session:
        assert photo.load(session, one) == b"\x89PNG\r\ntwo"
    with shop.changing() as session:
        photos.remove(session, one)
    with shop.reading() as session:
        assert photo.load(session, one) is None


@pytest.mark.parametrize(
    ("image", "why"),
    [(b"%PDF", "not_a_picture"), (b"", "not_a_picture"), (b"GIF8" + bytes(1_000_000), "too_large")],
)
def test_what_is_no_photo_is_refused(shop: Shop, image: bytes, why: str) -> None:
    with shop.changing() as session:
        one = make.member(session)
        with pytest.raises(errors.BadValue) as refused:
            photos.keep(session, one, image)
    assert refused.value.why == why
    with shop.changing() as session, pytest.raises(errors.Unknown):
        photos.keep(session, 99, b"GIF8")
