import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import phones


@pytest.mark.parametrize(
    ("number", "region", "key"),
    [
        ("13800138812", "CN", "+8613800138812"),
        ("138 0013-8812", "cn", "+8613800138812"),
        ("＋８６ １３８００１３８８１２", "CN", "+8613800138812"),
        ("+86 138 0013 8812", "JP", "+8613800138812"),
        (13800128899.0, "CN", "+8613800128899"),
        (13800128899, "CN", "+8613800128899"),
        ("13800128899.0", "CN", "+8613800128899"),
        ("1.3800128899E10", "CN", "+8613800128899"),
        ("021-5566 7788", "CN", "+862155667788"),
        ("010-12345678转801", "CN", "+861012345678"),
        ("090-1234-5678", "JP", "+819012345678"),
        ("+81 90-1234-5678", "CN", "+819012345678"),
        ("03-1234-5678", "JP", "+81312345678"),
        ("+1 (650) 253-0000", "CN", "+16502530000"),
        ("(021) 5566|7788", "CN", "+862155667788"),
        ("12", "CN", "12"),
        ("+", "CN", ""),
        ("N/a", "CN", ""),
        ("", "CN", ""),
        (None, "CN", ""),
        ("1", "", "1"),
    ],
)
def test_one_key_for_every_way_of_writing(number: object, region: str, key: str) -> None:
    assert phones.normal(number, region).key == key


def test_a_number_is_kept_in_the_worlds_form_and_by_its_digits() -> None:
    assert phones.normal("138-0013-8812", "CN") == phones.Phone("+8613800138812", "13800138812")


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    phone = phones.normal(text, "CN")
    assert phone.digits == "" or phone.digits.isdigit()
    assert isinstance(phones.masked(phone.key), str)
    assert isinstance(phones.split(text), list)


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("13800138812/021-55667788", ["13800138812", "021-55667788"]),
        ("13800138812；13900138812", ["13800138812", "13900138812"]),
        ("13800138812、13900138812", ["13800138812", "13900138812"]),
        ("03/1234/5678", ["03/1234/5678"]),
        (" 12345 ", ["12345"]),
        ("N/a", ["N/a"]),
        (" ", []),
        ("", []),
    ],
)
def test_several_numbers_in_one_cell(cell: str, numbers: list[str]) -> None:
    assert phones.split(cell) == numbers


@pytest.mark.parametrize(
    ("written", "digits", "key"),
    [
        ("+44 7700 900442", "447700900442", "+447700900442"),
        ("＋44 7700 900442", "447700900442", "+447700900442"),
        ("+86 139 0013 8812", "13900138812", "13900138812"),
        ("13900138812", "13900138812", "13900138812"),
    ],
)
def test_a_number_from_abroad_keeps_its_plus(written: str, digits: str, key: str) -> None:
    assert phones.with_plus(written, digits) == key


@pytest.mark.parametrize(
    ("key", "digits", "masked"),
    [
        ("+8613900138812", "13900138812", "139-····-8812"),
        ("+862155667788", "02155667788", "021-····-7788"),
        ("+819012345678", "09012345678", "090-····-5678"),
        ("+491512345678", "491512345678", "+491-·····-5678"),
        ("8766", "8766", "··66"),
        ("", "", ""),
    ],
)
def test_what_may_be_dialled_and_shown(key: str, digits: str, masked: str) -> None:
    assert phones.findable(key) == digits
    assert phones.masked(key) == masked


def test_the_tail() -> None:
    assert phones.tail("+8613900138812") == "8812"
    assert phones.tail("12") == "12"
