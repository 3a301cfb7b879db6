"""Conditions of a list: what may be asked, how it is kept, and what is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import member_filter, ready_lists
from app.domain.errors import NotAFilter
from app.domain.member_filter import FIELDS, KEYS, MOST_CONDITIONS, TASTE, Condition, MemberFilter
from app.domain.operands import Operand
from app.domain.shop import ShopSettings
from tests.queries.test_member_list import conditions

C = Condition


@given(st.lists(conditions(), max_size=5), st.booleans())
def test_a_filter_is_read_as_it_was_kept(some: list[Condition], any_of: bool) -> None:
    wanted = MemberFilter(tuple(some), any_of)
    assert member_filter.from_text(wanted.as_text()) == wanted


def test_a_filter_grows_turns_and_shrinks() -> None:
    red, vip, men = C("colour", "likes", ("red",)), C("level", "is", ("vip",)), C("gender", "is", ("m",))
    wanted = MemberFilter().with_condition(red).with_condition(vip)
    assert wanted.conditions == (red, vip)
    assert wanted.turned(1).conditions == (red, vip.turned())
    assert wanted.turned(1).turned(1) == wanted
    assert wanted.exchanged(0, men).conditions == (men, vip)
    assert wanted.without(0).conditions == (vip,)
    assert vip.turned().as_json() == {"field": "level", "is": "is", "values": ["vip"], "not": True}
    size = C("size", "wears", ("M",), "dress")
    assert size.as_json() == {"field": "size", "is": "wears", "values": ["M"], "category": "dress"}


def test_the_values_of_a_condition() -> None:
    assert C("age", "between", (30, None)).span == (30, None)
    assert C("birthday", "month", (12,)).numbers == (12,)
    assert C("joined_on", "since", ("2026-03-08",)).day.isoformat() == "2026-03-08"
    assert C("gender", "is", ("", "f")).texts == ("", "f")
    assert C("age", "between", (None, 9)).operand is Operand.NUMBERS


@pytest.mark.parametrize(
    ("field", "operator", "values"),
    [
        ("tier", "is", ("steel",)), ("age", "is", (3,)), ("gender", "is", ("x",)), ("gender", "is", ()),
        ("birthday", "this_month", (1,)), ("birthday", "month", (13,)), ("birthday", "month", ()),
        ("birthday", "within", (-1,)), ("birthday", "within", (1, 2)), ("birthday", "within", ("3",)),
        ("age", "between", (1,)), ("age", "between", (None, None)), ("age", "between", (5, 4)),
        ("age", "between", ("1", 2)), ("advisor", "is", ("小燕",)), ("advisor", "is", (True,)),
        ("size", "wears", (" ",)), ("size", "wears", (3,)), ("text", "notes", ("a", "b")),
        ("last_visit", "before", ("2026-02-30",)), ("last_visit", "before", (3,)),
        ("last_visit", "before", ()),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused(field: str, operator: str, values: tuple[object, ...]) -> None:
    with pytest.raises(NotAFilter):
        C(field, operator, values)  # type: ignore[arg-type]  # as it may come from a file


def test_only_clothes_have_a_category() -> None:
    with pytest.raises(NotAFilter):
        C("level", "is", ("vip",), "dress")
    with pytest.raises(NotAFilter):
        MemberFilter((C("mourning", "yes"),) * (MOST_CONDITIONS + 1))


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", '{"match": "most"}', '{"conditions": {}}', '{"sort": "name"}', '{"conditions": [3]}',
        '{"conditions": [{"field": "star_sign", "is": "is", "values": ["gold"]}]}',
        '{"conditions": [{"field": "mourning", "is": "yes", "weight": 2}]}',
        '{"conditions": [{"field": "mourning", "is": ["yes"]}]}',
        '{"conditions": [{"field": "mourning", "is": "yes", "not": 1}]}',
        '{"conditions": [{"field": "mourning", "is": "yes", "values": "x"}]}',
    ],
)  # fmt: skip
def test_what_a_later_version_has_kept_is_refused_not_passed_over(text: str) -> None:
    with pytest.raises(NotAFilter):
        member_filter.from_text(text)


def test_the_tables_of_fields_fit_each_other() -> None:
    assert {name for name, operators in FIELDS.items() if Operand.KEYS in operators.values()} == set(KEYS)
    assert all(operator in FIELDS[field] for field, operator in TASTE)
    assert json.loads(MemberFilter().as_text()) == {"match": "all", "conditions": []}


def test_every_shop_has_lists_from_the_start() -> None:
    found = ready_lists.ready(ShopSettings(silence=120))
    assert tuple(found) == ready_lists.KEYS
    assert found["not_seen"].conditions == (C("last_visit", "not_for", (120,)),)
    assert found["no_calls"].any_of


@pytest.mark.parametrize(
    ("field", "operator", "values"),
    [
        ("text", "notes", ["x" * 60_000]),
        ("text", "notes", ["\ud800"]),
        ("spent", "between", [10**30, None]),
        ("advisor", "is", [2**63]),
    ],
)
def test_what_the_file_could_not_be_asked_for(field: str, operator: str, values: list[object]) -> None:
    with pytest.raises(NotAFilter):
        member_filter.from_text(
            json.dumps({"conditions": [{"field": field, "is": operator, "values": values}]})
        )


def test_a_list_that_is_nested_without_end() -> None:
    with pytest.raises(NotAFilter):
        member_filter.from_text("[" * 100_000)
