"""The shop's logo: one small PNG, recorded and taken back as any setting."""

import struct

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.queries import logo as query
from app.services import logo, undo

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 300, 100)


def on_file(shop: Shop) -> bytes:
    with shop.reading() as session:
        return query.load(session)


def test_one_logo_takes_the_place_of_the_other_and_each_change_is_taken_back(shop: Shop) -> None:
    assert on_file(shop) == b""
    with shop.changing() as session:
        logo.remove(session)
        logo.keep(session, PNG + b"one")
    with shop.changing() as session:
        logo.keep(session, PNG + b"two")
    assert on_file(shop) == PNG + b"two"
    with shop.changing() as session:
        logo.remove(session)
    assert on_file(shop) == b""
    for before in (PNG + b"two", PNG + b"one", b""):
        with shop.changing() as session:
            undo.take_back(session, undo.last_change(session))
        assert on_file(shop) == before


@pytest.mark.parametrize(
    ("image", "why"),
    [
        (b"\xff\xd8\xff", "not_a_picture"),
        (PNG[:20], "not_a_picture"),
        (PNG + bytes(logo.LARGEST), "too_large"),
        (PNG[:16] + struct.pack(">II", 20, logo.LONGEST + 1), "too_large"),
    ],
)
def test_what_is_no_logo_is_refused(shop: Shop, image: bytes, why: str) -> None:
    with shop.changing() as session, pytest.raises(errors.BadValue) as refused:
        logo.keep(session, image)
    assert refused.value.why == why
