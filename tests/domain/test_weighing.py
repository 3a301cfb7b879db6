"""The edges between which most of the weight lies."""

from app.domain import weighing


def test_a_fifth_of_the_weight_lies_beyond_each_edge() -> None:
    values, weighed = [10, 20, 30, 40, 50], [1.0] * 5
    assert weighing.edges(values, weighed, range(5), 0.2) == (20, 40)
    assert weighing.edges(values, weighed, range(5), 0.0) == (10, 50)


def test_where_nothing_weighs_anything_each_edge_is_the_far_end() -> None:
    assert weighing.edges([10, 20], [0.0, 0.0], range(2), 0.2) == (20, 10)
