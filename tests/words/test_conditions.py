"""Conditions in words: every field, operator and answer has a word, in every language."""

import re

import pytest

from app import i18n
from app.domain import ready_lists
from app.domain.member_filter import FIELDS, KEYS, Condition
from app.domain.operands import Operand
from app.domain.shop import ShopSettings
from app.words import conditions, lists
from app.words.conditions import Names

C = Condition
SAMPLES: dict[Operand, tuple[object, ...]] = {
    Operand.NOTHING: (),
    Operand.IDS: (1, 2),
    Operand.TEXTS: ("red",),
    Operand.WORDS: ("茶",),
    Operand.MONTHS: (1, 12),
    Operand.DAY: ("2026-03-08",),
    Operand.DAYS: (60,),
    Operand.NUMBERS: (3, None),
    Operand.MONEY: (None, 90_000),
}
NAMES = Names("CNY", {("advisor", 1): "小燕"})


def one(field: str, operator: str) -> Condition:
    operand = FIELDS[field][operator]
    values = KEYS[field][:2] if operand is Operand.KEYS else SAMPLES[operand]
    return C(field, operator, values)  # type: ignore[arg-type]  # of all kinds


@pytest.mark.parametrize("code", i18n.LANGUAGES)
@pytest.mark.parametrize("field", FIELDS)
def test_every_condition_has_its_words(field: str, code: str) -> None:
    with i18n.language(code):
        assert conditions.field_name(field)
        for operator in FIELDS[field]:
            assert conditions.operator_name(field, operator)
            told = conditions.phrase(one(field, operator), NAMES)
            assert told
            assert not re.search(r"[{}]|%n", told)
        assert all(conditions.key_name(field, key) for key in KEYS.get(field, ()))


def test_a_chip_says_it_shortly() -> None:
    said = {
        C("size", "wears", ("36-38",), "dress"): "Wears 36-38 (dress)",
        C("colour", "likes", ("red", "navy"), negated=True): "Except: Likes red, navy",
        C("price_band", "pays", (90_000, None)): "Pays ¥900 and more a piece",
        C("price_band", "pays", (None, 90_000)): "Pays up to ¥900 a piece",
        C("age", "between", (30, 40)): "Age 30–40",
        C("age", "between", (30, 30)): "Age 30",
        C("last_visit", "not_for", (60,)): "Not seen for 60 days",
        C("advisor", "is", (1, 7)): "Advisor 小燕, #7",
        C("birthday", "month", (12,)): "Birthday in Dec",
        C("joined_on", "since", ("2026-03-08",)): "Joined since 8 Mar 2026",
        C("on_file", "is", ("phone", "photo"), negated=True): "Except: On file: phone, photo",
        C("gender", "is", ("",)): "not known",
        C("language", "is", ("ja", "")): "Language 日本語, the shop's",
    }
    with i18n.language("en"):
        assert {each: conditions.phrase(each, NAMES) for each in said} == said
    assert conditions.is_private(C("spent", "between", (1, None)))
    assert conditions.is_private(C("tag", "is", ("难缠",)))
    assert conditions.is_private(C("last_visit", "not_for", (90,)))
    assert conditions.is_private(C("status", "is", ("prospect",)))
    assert conditions.is_private(C("age", "between", (1, None)))
    assert not conditions.is_private(C("gender", "is", ("f",)))
    names = conditions.Names()
    assert conditions.shown(C("tier", "is", ("lead",)), names, discreet=True) == "Hidden (F9)"


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_the_lists_of_every_shop_have_names(code: str) -> None:
    with i18n.language(code):
        names = {lists.name(key, ShopSettings()) for key in ready_lists.KEYS}
        assert len(names | {lists.everybody()}) == len(ready_lists.KEYS) + 1
