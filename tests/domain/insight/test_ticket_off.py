"""What a ticket's discount is made of, by value and for any sums."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.insight import ticket_off
from app.domain.insight.ticket_off import Off


@pytest.mark.parametrize(
    ("discount", "points", "levels", "birthday", "plan", "found"),
    [
        (500, 0, [5], 0, 0, Off(level=500)),
        (1_200, 0, [5, 12], 0, 0, Off(level=1_200)),  # she rose on that day: either may hold
        (2_500, 0, [5], 25, 0, Off(birthday=2_500)),
        (2_000, 0, [5], 25, 0, Off(birthday=2_000)),  # staff gave less than the offer: it is the offer still
        (1_000, 0, [5], 0, 10, Off(plan=1_000)),
        (1_500, 0, [5], 0, 10, Off(level=500, plan=1_000)),
        (3_500, 0, [5], 25, 10, Off(birthday=2_500, plan=1_000)),
        (1_000, 0, [5], 25, 10, Off(plan=1_000)),
        (700, 200, [5], 0, 0, Off(level=500, points=200)),
        (300, 0, [5], 0, 0, Off(other=300)),
        (300, 0, [], 0, 0, Off(other=300)),
        (300, 300, [5], 0, 0, Off(points=300)),
        (300, 400, [5], 25, 10, Off(points=300)),
    ],
)
def test_what_took_it_off(
    discount: int, points: int, levels: list[int], birthday: int, plan: int, found: Off
) -> None:
    assert ticket_off.parts(discount, 10_000, points, levels=levels, birthday=birthday, plan=plan) == found


@given(
    st.integers(0, 10**7), st.integers(-(10**7), 10**7), st.integers(0, 10**6),
    st.lists(st.integers(0, 90), max_size=3), st.integers(0, 90), st.integers(0, 90),
)  # fmt: skip
def test_the_parts_are_the_whole(
    discount: int, total: int, points: int, levels: list[int], birthday: int, plan: int
) -> None:
    found = ticket_off.parts(discount, total, points, levels=levels, birthday=birthday, plan=plan)
    assert sum(found) == discount
    assert min(found) >= 0
