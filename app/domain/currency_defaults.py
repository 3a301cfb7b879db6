"""The numbers a new shop begins with, in its own money: rounded as a shop of that currency would say them."""

from typing import Final, NamedTuple


class Numbers(NamedTuple):
    """What follows from the currency."""

    big_ticket: int = 2_000
    """C6, whole currency units. VIP begins at half of it, senior VIP at five of them."""
    points_unit: int = 1
    """B1: so many whole currency units earn one point."""
    points_worth: int = 100
    """B1: so many points take one whole currency unit off. With the unit above it is 1 % everywhere."""
    points_for_friend: int = 500
    """B4: what both sides get when one who was brought first buys."""
    plans: tuple[tuple[int, int], ...] = ((3_000, 10), (5_000, 12))
    """B2: paid in, whole currency units, and the percent off that it brings."""


YUAN: Final = Numbers()
BY_CURRENCY: Final = {
    "CNY": YUAN,
    "HKD": YUAN,
    "JPY": Numbers(40_000, 100, 1, 500, ((60_000, 10), (100_000, 12))),
    "KRW": Numbers(400_000, 100, 1, 5_000, ((600_000, 10), (1_000_000, 12))),
    "TWD": Numbers(9_000, plans=((15_000, 10), (25_000, 12))),
    "SGD": Numbers(400, plans=((600, 10), (1_000, 12))),
    "USD": Numbers(300, plans=((500, 10), (800, 12))),
    "EUR": Numbers(300, plans=((500, 10), (800, 12))),
    "GBP": Numbers(250, plans=((400, 10), (700, 12))),
}
"""A yen is a twentieth of a yuan; in Japan and Korea a point is one yen or won, earned with each hundred."""


def of(currency: str) -> Numbers:
    """Return the numbers of a currency; those in yuan where it has none of its own."""
    return BY_CURRENCY.get(currency, YUAN)
