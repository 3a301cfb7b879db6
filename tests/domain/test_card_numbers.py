"""The next number of a card: written like most of those there are."""

import pytest

from app.domain import card_numbers


@pytest.mark.parametrize(
    ("used", "following"),
    [
        ((), card_numbers.FIRST),
        (("VIP-0009", "VIP-0012", "A7"), "VIP-0013"),
        (("VIP-099",), "VIP-100"),
        (("gold", "卡12", "B-3"), "B-4"),
        (("gold", "卡12"), card_numbers.FIRST),
    ],
)
def test_the_next_number(used: tuple[str, ...], following: str) -> None:
    assert card_numbers.following(used) == following


def test_what_a_barcode_carries() -> None:
    assert card_numbers.is_printable("VIP-0001")
    for number in ("", "卡1", "A\t1", "9" * (card_numbers.LONGEST + 1)):
        assert not card_numbers.is_printable(number)
