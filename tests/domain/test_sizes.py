"""Sizes of all writings come to one form, and stand in the order of a shelf."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import sizes


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("M", "M"),
        ("m", "M"),
        ("Ｍ", "M"),
        ("M码", "M"),
        ("M 码", "M"),
        ("中码", "M"),
        ("Medium", "M"),
        ("Mサイズ", "M"),
        ("2XL", "XXL"),
        ("XXL", "XXL"),
        ("xxxl", "3XL"),
        ("3XL", "3XL"),
        ("x-large", "XL"),
        ("Extra Large", "XL"),
        ("XXS", "XXS"),
        ("1XL", "XL"),
        ("加大", "XL"),
        ("均码", "F"),
        ("free size", "F"),
        ("フリー", "F"),
        ("One Size", "F"),
        ("F", "F"),
        ("38", "38"),
        ("38码", "38"),
        ("38号", "38"),
        ("9号", "9"),
        ("37.5", "37.5"),
        ("38.0", "38"),
        ("３８", "38"),
        ("110cm", "110cm"),
        ("110 CM", "110cm"),
        ("110厘米", "110cm"),
        ("23.50cm", "23.5cm"),
        ("110センチ", "110cm"),
        ("165/88A", "165/88A"),
        ("s/m", "S/M"),
        ("", ""),
        ("tall", "TALL"),
    ],
)
def test_one_form(written: str, expected: str) -> None:
    assert sizes.normal(written) == expected


@given(st.text(max_size=12))
def test_the_form_is_final_and_in_order(text: str) -> None:
    once = sizes.normal(text)
    assert sizes.normal(once) == once
    assert sizes.order(once) >= (0, 0, "")


def test_the_order_of_a_shelf() -> None:
    mixed = ["F", "110cm", "XL", "38", "S", "9", "165/88A", "37.5", "3XL", "100cm", "XXS"]
    assert sorted(mixed, key=sizes.order) == [
        "XXS",
        "S",
        "XL",
        "3XL",
        "9",
        "37.5",
        "38",
        "100cm",
        "110cm",
        "165/88A",
        "F",
    ]


@pytest.mark.parametrize(
    ("one", "other", "same", "comparable"),
    [
        ("M", "中码", True, True),
        ("M", "L", False, True),
        ("110", "110cm", True, True),
        ("110", "120センチ", False, True),
        ("38", "M", False, False),
        ("38", "40", False, True),
        ("38", "9号", False, False),
        ("27", "64", False, False),
        ("75B", "80C", False, True),
        ("F", "M", False, False),
        ("均码", "F", True, True),
    ],
)
def test_sizes_of_one_system_can_contradict_each_other(
    one: str, other: str, *, same: bool, comparable: bool
) -> None:
    assert sizes.same(one, other) is sizes.same(other, one) is same
    assert sizes.comparable(one, other) is sizes.comparable(other, one) is comparable


@pytest.mark.parametrize(
    ("size", "of_the_body"), [("XL", True), ("110", True), ("38", False), ("75B", False)]
)
def test_some_sizes_are_the_same_in_every_category(size: str, *, of_the_body: bool) -> None:
    assert sizes.is_of_the_body(size) is of_the_body
