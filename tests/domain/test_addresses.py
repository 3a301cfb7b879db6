"""Addresses: the postcode apart, numbers in columns, the order of the post."""

import pytest

from app.domain import addresses


@pytest.mark.parametrize(
    ("address", "postcode", "parted"),
    [
        ("〒107-0062 東京都港区", "", ("107-0062", "東京都港区")),
        ("〒1070062東京都港区", "", ("1070062", "東京都港区")),
        ("107-0062、東京都港区".replace("、", " "), "", ("107-0062", "東京都港区")),
        ("200040 上海市南京西路 1788 号", "", ("200040", "上海市南京西路 1788 号")),
        ("200040，上海市", "", ("200040", "上海市")),
        ("上海市南京西路 1788 号", " 〒200040 ", ("200040", "上海市南京西路 1788 号")),
        ("200040 上海市", "200041", ("200041", "上海市")),
        ("１０７−００６２　東京", "", ("107−0062", "東京")),
        ("2000401 Street", "", ("", "2000401 Street")),
        ("12 Mount Street", "W1K 2TF", ("W1K 2TF", "12 Mount Street")),
        ("", "", ("", "")),
    ],
)
def test_the_postcode_stands_apart(address: str, postcode: str, parted: tuple[str, str]) -> None:
    assert addresses.parted(address, postcode) == parted


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("150-0001", "1500001"),
        ("１５０−０００１", "1500001"),
        ("W1K 2TF", ""),
        ("", ""),
        ("200031", "200031"),
    ],
)
def test_digits_of_a_postcode(written: str, digits: str) -> None:
    assert addresses.digits(written) == digits


@pytest.mark.parametrize(
    ("across", "down"),
    [
        ("南青山3-12-8", "南青山三ー十二ー八"),
        ("南青山３丁目１２番８号", "南青山三丁目十二番八号"),
        ("神宮前4−12ー10 ヒルズ1204号", "神宮前四ー十二ー十 ヒルズ一二〇四号"),
        ("1-100-20", "一ー一〇〇ー二十"),
        ("05号", "〇五号"),
        ("アパート", "アパート"),
        ("ABC-Tower 3F", "ABC-Tower 三F"),
    ],
)
def test_numbers_in_columns(across: str, down: str) -> None:
    assert addresses.in_columns(across) == down


def test_the_order_of_the_post() -> None:
    people = [("", "浙江"), ("200-031", "b"), ("107-0062", "c"), ("200031", "a"), ("W1K 2TF", "")]
    assert sorted(people, key=lambda one: addresses.order(*one)) == [
        ("107-0062", "c"),
        ("200031", "a"),
        ("200-031", "b"),
        ("W1K 2TF", ""),
        ("", "浙江"),
    ]
