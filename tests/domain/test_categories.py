"""Kinds of goods: one key for a word in three languages, and the kind that a name tells."""

import pytest

from app.domain import categories


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("连衣裙", "dress"), ("ワンピース", "dress"), ("Dresses", "dress"), ("ｄｒｅｓｓ", "dress"),
        ("鞋", "shoe"), ("上装", "top"), ("配饰", "accessory"), ("香薰", "香薰"), ("", ""),
    ],
)  # fmt: skip
def test_one_key_for_a_kind_in_three_languages(written: str, expected: str) -> None:
    assert categories.key(written) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("羊毛大衣", "coat"),
        ("针织连衣裙", "dress"),
        ("Denim jacket", "coat"),
        ("デニムワンピース", "dress"),
        ("牛仔裤", "trousers"),
        ("Two skirts", "skirt"),
        ("童装羽绒服", "child"),
        ("Kids coat", "child"),
        ("面包服", "coat"),
        ("手提包", "bag"),
        ("アイスクリーム", ""),
        ("laptop", ""),
    ],
)
def test_a_name_tells_the_kind_by_its_last_word(name: str, expected: str) -> None:
    assert categories.within(name) == expected


def test_the_category_goes_before_the_name() -> None:
    assert categories.of("上装", "针织连衣裙") == "top"
    assert categories.of("女士大衣", "") == "coat"
    assert categories.of("", "真丝方巾") == "accessory"
    assert categories.of("香薰", "大衣香片") == "香薰"


def test_what_has_sizes_is_known_of_kinds_of_the_table_only() -> None:
    assert categories.has_sizes("dress") is True
    assert categories.has_sizes("bag") is False
    assert categories.has_sizes("香薰") is None


def test_every_kind_has_a_word_in_each_language() -> None:
    assert [categories.word("dress", code) for code in ("zh_CN", "ja", "en")] == [
        "连衣裙",
        "ワンピース",
        "dress",
    ]
    assert categories.word("香薰", "ja") == "香薰"
    assert all(categories.word(kind, code) for kind in categories.SIZED for code in ("zh_CN", "ja", "en"))
