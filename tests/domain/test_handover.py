"""Members are spread so that nobody has many more than another."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain import handover


def test_who_has_the_fewest_is_given_the_next() -> None:
    assert handover.spread([1, 2, 3, 4], [7, 8], {7: 1}) == {1: 8, 2: 7, 3: 8, 4: 7}
    assert handover.spread([], [7], {}) == {}


@given(
    st.lists(st.integers(1, 999), unique=True),
    st.lists(st.integers(1, 9), min_size=1, unique=True),
)
def test_everybody_is_given_and_evenly(members: list[int], advisors: list[int]) -> None:
    given_ = handover.spread(members, advisors, {})
    assert list(given_) == members
    counts = [list(given_.values()).count(one) for one in advisors]
    assert max(counts) - min(counts) <= 1
