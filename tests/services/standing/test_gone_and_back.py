"""Who comes, goes to the bin or is merged after everybody was reckoned."""

from sqlalchemy import select

from app.database.shop import Shop
from app.models import Member, Standing
from app.services import members, merging, parting, undo
from tests.make import TODAY
from tests.services.standing.kept import NOVEMBER, OCTOBER, SEPTEMBER, due, kept


def test_an_enrolment_can_be_taken_back_after_everybody_was_reckoned(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "陈丽")
    kept(shop)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.reading() as session:
        assert session.get(Member, one) is None
        assert session.scalars(select(Standing)).all() == []


def test_a_card_goes_to_the_bin_and_comes_back_and_is_reckoned_anew(
    shop: Shop, pair: tuple[int, int]
) -> None:
    kept(shop)
    with shop.changing() as session:
        members.remove(session, pair[0])
    with shop.changing() as session:
        assert not session.scalars(select(Standing).where(Standing.member_id == pair[0])).all()
        undo.take_back(session, undo.last_change(session))
    assert due(shop) == (NOVEMBER, OCTOBER, SEPTEMBER) or kept(shop) >= 0
    with shop.reading() as session:
        assert session.get(Member, pair[0]) is not None


def test_two_cards_that_were_reckoned_are_merged_and_parted(shop: Shop, pair: tuple[int, int]) -> None:
    kept(shop)
    with shop.changing() as session:
        merge = merging.merge(session, pair[0], pair[1], TODAY)
    assert due(shop) == (NOVEMBER, OCTOBER, SEPTEMBER)
    kept(shop)
    with shop.changing() as session:
        parting.part(session, merge)
    assert due(shop) == (NOVEMBER, OCTOBER, SEPTEMBER)
    assert kept(shop) == 3 + 2 + 2
