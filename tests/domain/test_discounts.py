"""Of a level's and a plan's discount the larger is taken, or both where the owner says so: by value."""

import pytest

from app.domain import discounts
from app.domain.discounts import By, Off


@pytest.mark.parametrize(
    ("level", "plan", "taken"),
    [
        (0, 0, Off(0, By.NOBODY)), (5, 0, Off(5, By.LEVEL)), (0, 10, Off(10, By.PLAN)),
        (5, 10, Off(10, By.PLAN, 5)), (12, 10, Off(12, By.LEVEL, 10)), (10, 10, Off(10, By.LEVEL, 10)),
    ],
)  # fmt: skip
def test_the_larger_is_taken(level: int, plan: int, taken: Off) -> None:
    assert discounts.best(level, plan) == taken


@pytest.mark.parametrize(
    ("level", "plan", "taken"),
    [(5, 10, Off(15, By.BOTH)), (60, 60, Off(90, By.BOTH)), (0, 10, Off(10, By.PLAN))],
)
def test_together_where_the_owner_says_so(level: int, plan: int, taken: Off) -> None:
    assert discounts.best(level, plan, add=True) == taken
