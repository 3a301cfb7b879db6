"""Photos, relatives and what was said of them, where merged cards are parted in any order."""

from itertools import permutations

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Photo, Preference, PurchaseLine, Relative
from app.services import photos, preferences, undo
from tests import make
from tests.make import TODAY
from tests.services.merging.two_cards import merge, part, tables

MINE, FIRST, SECOND = (b"\xff\xd8\xff mine", b"\xff\xd8\xff first", b"\xff\xd8\xff second")


def card(shop: Shop, name: str, image: bytes | None = None, *, sizes: tuple[str, ...] = ()) -> int:
    """Put a card on file; with `sizes` she has a daughter who wears them and for whom she bought."""
    with shop.changing() as session:
        one = make.member(session, name)
        if image is not None:
            session.add(Photo(member_id=one, image=image))
        if sizes:
            child = make.relative(session, one, "daughter", name="小米")
            make.purchase(session, one, TODAY, {"for_whom": "relative", "relative_id": child})
            for size in sizes:
                preferences.state(session, one, "size", size, relative_id=child, said_on=TODAY)
        return one


def photo(shop: Shop, member_id: int) -> bytes | None:
    with shop.reading() as session:
        return session.scalar(select(Photo.image).where(Photo.member_id == member_id))


def said_of_children(shop: Shop, member_id: int) -> list[str]:
    """Return what is said of her relatives; each of them, and each piece for one, is on the same card."""
    with shop.reading() as session:
        for table in (Preference, PurchaseLine):
            pairs = select(table.member_id, Relative.member_id).join(
                Relative, Relative.id == table.relative_id
            )
            assert all(one == other for one, other in session.execute(pairs))
        of = select(Preference.value).where(
            Preference.member_id == member_id, Preference.relative_id.is_not(None)
        )
        return sorted(session.scalars(of))


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("mine", [None, MINE])
@pytest.mark.parametrize("sides", [("gone", "gone"), ("gone", "kept"), ("kept", "gone"), ("kept", "kept")])
def test_each_photo_is_on_its_own_card_again(
    shop: Shop, sides: tuple[str, str], mine: bytes | None, order: tuple[int, int]
) -> None:
    kept, cards = card(shop, "甲", mine), [card(shop, "乙", FIRST), card(shop, "丙", SECOND)]
    before = tables(shop)
    made = [merge(shop, kept, one, photo=side) for one, side in zip(cards, sides, strict=True)]
    for place in order:
        part(shop, made[place])
        assert photo(shop, cards[place]) == (FIRST, SECOND)[place]
    assert photo(shop, kept) == mine
    assert tables(shop) == before


def test_the_kept_card_shows_the_photo_of_a_card_that_is_still_merged(shop: Shop) -> None:
    kept, first, second = card(shop, "甲"), card(shop, "乙", FIRST), card(shop, "丙", SECOND)
    one, two = merge(shop, kept, first, photo="gone"), merge(shop, kept, second, photo="kept")
    assert photo(shop, kept) == FIRST
    part(shop, one)
    assert photo(shop, kept) == SECOND
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    assert photo(shop, kept) == FIRST
    part(shop, one)
    part(shop, two)
    assert [photo(shop, it) for it in (kept, first, second)] == [None, FIRST, SECOND]


def test_a_photo_that_staff_put_there_since_stays(shop: Shop) -> None:
    kept, first, second = card(shop, "甲"), card(shop, "乙", FIRST), card(shop, "丙", SECOND)
    one, two = merge(shop, kept, first, photo="gone"), merge(shop, kept, second, photo="kept")
    with shop.changing() as session:
        photos.keep(session, kept, MINE)
    part(shop, one)
    part(shop, two)
    assert [photo(shop, it) for it in (kept, first, second)] == [MINE, FIRST, SECOND]


def test_a_daughter_on_three_cards_stays_while_one_of_them_is_merged(shop: Shop) -> None:
    kept = card(shop, "甲")
    first, second = card(shop, "乙", sizes=("110", "S")), card(shop, "丙", sizes=("110", "M"))
    before = tables(shop)
    one, two = merge(shop, kept, first), merge(shop, kept, second)
    assert said_of_children(shop, kept) == ["110", "M", "S"]
    part(shop, one)
    assert said_of_children(shop, first) == ["110", "S"]
    assert said_of_children(shop, kept) == ["110", "M"]
    part(shop, two)
    assert said_of_children(shop, second) == ["110", "M"]
    assert tables(shop) == before


@pytest.mark.parametrize("order", list(permutations(range(3))))
@pytest.mark.parametrize(
    "sizes",
    [(("110",), ("110", "M"), ("110", "L")), (("110", "S"), ("M",), ("110",)), (("S",), ("M",), ("M",))],
)
def test_the_family_of_three_cards_is_parted_in_any_order(
    shop: Shop, sizes: tuple[tuple[str, ...], ...], order: tuple[int, ...]
) -> None:
    kept = card(shop, "甲")
    cards = [card(shop, name, sizes=worn) for name, worn in zip("乙丙丁", sizes, strict=True)]
    before = tables(shop)
    made = [merge(shop, kept, one) for one in cards]
    for step, place in enumerate(order, 1):
        part(shop, made[place])
        assert said_of_children(shop, cards[place]) == sorted(sizes[place])
        left = {size for other in order[step:] for size in sizes[other]}
        assert said_of_children(shop, kept) == sorted(left)
    assert tables(shop) == before


def test_such_a_parting_is_taken_back(shop: Shop) -> None:
    kept = card(shop, "甲")
    first, second = card(shop, "乙", FIRST, sizes=("110",)), card(shop, "丙", SECOND, sizes=("110", "M"))
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
