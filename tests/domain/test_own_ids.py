"""A row without a number is called by what it is: one name for one row, and no two rows share one."""

from datetime import datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain import own_ids

ROWS = st.tuples(st.sampled_from([own_ids.member, own_ids.line]), st.integers(1, 2**40), st.datetimes())


@given(ROWS, ROWS)
def test_each_row_has_a_name_of_its_own(
    one: tuple[Any, int, datetime], other: tuple[Any, int, datetime]
) -> None:
    names = [call(number, written.isoformat()) for call, number, written in (one, other)]
    assert all(map(own_ids.is_own, names))
    if one[:2] != other[:2]:
        assert names[0] != names[1]
    if one == other:
        assert names[0] == names[1]


def test_a_name_is_the_same_on_every_machine_and_another_in_another_shop() -> None:
    assert own_ids.member(7, "2026-11-10T09:00:00") == "vitrine-7-bf972c17"
    assert own_ids.line(7, "2026-11-10T09:00:00") == "vitrine-line-7-bb219a0f"
    assert own_ids.line(7, "2026-11-10T09:00:01") != own_ids.line(7, "2026-11-10T09:00:00")


def test_a_number_of_the_shops_is_not_one_of_these() -> None:
    assert not any(map(own_ids.is_own, (None, "", "VIP-0231", "x-vitrine-7")))
