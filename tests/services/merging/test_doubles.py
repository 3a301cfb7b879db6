"""What several merged cards both had: the kept card has it as long as one of them is merged."""

import random
from itertools import permutations
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Member, Phone, Preference, Tag
from app.services import members, preferences, undo
from tests import make
from tests.make import TODAY
from tests.services.merging.two_cards import merge, part, tables

SHARED = "13800138812"
OTHER = "13900139913"


def card(shop: Shop, name: str, *phones: str, tags: tuple[str, ...] = (), sizes: tuple[str, ...] = ()) -> int:
    with shop.changing() as session:
        one = make.member(session, name, phones=phones)
        session.add_all(Tag(member_id=one, name=tag) for tag in tags)
        for size in sizes:
            preferences.state(session, one, "size", size, said_on=TODAY)
        members.index(session, session.get_one(Member, one))
        return one


def numbers(shop: Shop, member_id: int) -> list[str]:
    with shop.reading() as session:
        statement = select(Phone.written).where(Phone.member_id == member_id).order_by(Phone.position)
        return list(session.scalars(statement))


def told(shop: Shop, member_id: int) -> tuple[set[str], set[str], set[str]]:
    """Return numbers, tags and sizes of a card, each of which is there once; its key finds it by each."""
    with shop.reading() as session:
        found = [
            list(session.scalars(select(column).where(table.member_id == member_id)))
            for table, column in ((Phone, Phone.written), (Tag, Tag.name), (Preference, Preference.value))
        ]
        assert all(len(each) == len(set(each)) for each in found)
        digits = session.get_one(Member, member_id).find_digits
        assert all(number in digits for number in found[0])
        return set(found[0]), set(found[1]), set(found[2])


def test_the_number_stays_while_a_later_card_that_has_it_is_merged(shop: Shop) -> None:
    kept = card(shop, "张晓红", OTHER)
    first, second = card(shop, "张小红", SHARED, tags=("silk",)), card(shop, "张晓虹", SHARED, tags=("silk",))
    before = tables(shop)
    one, two = merge(shop, kept, first), merge(shop, kept, second)
    assert numbers(shop, kept) == [OTHER, SHARED]
    part(shop, one)
    assert numbers(shop, first) == [SHARED]
    assert numbers(shop, kept) == [OTHER, SHARED]
    assert told(shop, kept)[1] == {"silk"}
    part(shop, two)
    assert numbers(shop, kept) == [OTHER]
    assert tables(shop) == before


def test_such_a_parting_is_taken_back_by_ctrl_z(shop: Shop) -> None:
    kept, first, second = card(shop, "甲"), card(shop, "乙", SHARED), card(shop, "丙", SHARED)
    before = tables(shop)
    one, two = merge(shop, kept, first), merge(shop, kept, second)
    both = tables(shop)
    part(shop, one)
    with shop.changing() as session:
        assert undo.take_back(session, undo.last_change(session)) == "member.part"
    assert tables(shop) == both
    part(shop, two)
    part(shop, one)
    assert tables(shop) == before


def test_what_staff_took_off_stays_off(shop: Shop) -> None:
    kept, first, second = card(shop, "甲", SHARED), card(shop, "乙", SHARED), card(shop, "丙", SHARED)
    one, two = merge(shop, kept, first), merge(shop, kept, second)
    with shop.changing() as session:
        members.amend(session, kept, phones=[OTHER])
    part(shop, one)
    assert numbers(shop, kept) == [OTHER]
    part(shop, two)
    assert [numbers(shop, it) for it in (kept, first, second)] == [[OTHER], [SHARED], [SHARED]]


def test_what_staff_wrote_of_it_meanwhile_goes_along(shop: Shop) -> None:
    kept, first, second = card(shop, "甲"), card(shop, "乙", SHARED), card(shop, "丙", OTHER, SHARED)
    one, two = merge(shop, kept, first), merge(shop, kept, second)
    part(shop, one)
    with shop.changing() as session:
        members.amend(session, kept, phones=["138 0013 8812", OTHER])
    part(shop, two)
    assert sorted(numbers(shop, second)) == ["138 0013 8812", OTHER]
    assert numbers(shop, kept) == []


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_three_cards_with_one_number_are_parted_in_any_order(shop: Shop, order: tuple[int, ...]) -> None:
    kept = card(shop, "甲")
    cards = [card(shop, name, SHARED) for name in "乙丙丁"]
    before = tables(shop)
    made = [merge(shop, kept, one) for one in cards]
    for step, place in enumerate(order, 1):
        part(shop, made[place])
        assert numbers(shop, cards[place]) == [SHARED]
        assert numbers(shop, kept) == ([SHARED] if step < 3 else [])
    assert tables(shop) == before


SOME = st.lists(st.sampled_from("abc"), max_size=3, unique=True)


@settings(
    max_examples=25,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(
    had=st.lists(st.tuples(SOME, SOME, SOME), min_size=3, max_size=4),
    order=st.randoms(use_true_random=False),
    first=st.sampled_from(["kept", "gone"]),
)
def test_the_kept_card_has_what_the_merged_cards_have(
    shop: Shop, had: list[tuple[list[str], list[str], list[str]]], order: random.Random, first: str
) -> None:
    with shop.changing() as session:
        make.clear(session, kept={"setting"})
    phones = {letter: f"1380013881{place}" for place, letter in enumerate("abc")}
    cards = [
        card(shop, f"张{place}", *(phones[it] for it in numbers_), tags=tuple(tags), sizes=tuple(sizes))
        for place, (numbers_, tags, sizes) in enumerate(had)
    ]
    own = [told(shop, one) for one in cards]
    before = tables(shop)
    merged = {place: merge(shop, cards[0], cards[place], phones=first) for place in range(1, len(cards))}
    while merged:
        place = order.choice(sorted(merged))
        part(shop, merged.pop(place))
        assert told(shop, cards[place]) == own[place]
        standing = [own[0], *(own[it] for it in merged)]
        assert told(shop, cards[0]) == tuple(set.union(*parts) for parts in zip(*standing, strict=True))
    assert _without_places(tables(shop)) == _without_places(before)


def _without_places(found: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Return the rows without the places of numbers among each other, and what follows from those."""
    rows = {name: rows for name, rows in found.items() if name != "member"}
    return {**rows, "phone": [row[:-1] for row in found["phone"]]}
