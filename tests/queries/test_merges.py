"""The merges that stand, with what they are called by."""

from app.database.shop import Shop
from app.queries import merges
from app.queries.merges import StandingMerge
from app.services import members, merging, parting
from tests import make
from tests.make import TODAY


def test_the_latest_first_and_none_that_was_parted(shop: Shop) -> None:
    with shop.changing() as session:
        one, two = make.member(session, "张晓红", card="A-1"), make.member(session, "张小红", card="A-2")
        three, four = make.member(session, "王芳"), make.member(session, "王方")
        first = merging.merge(session, one, two, TODAY)
    with shop.changing() as session:
        second = merging.merge(session, three, four, TODAY)
    with shop.reading() as session:
        assert merges.standing(session) == [
            StandingMerge(second, TODAY, three, "王芳", None, four, "王方", None, None),
            StandingMerge(first, TODAY, one, "张晓红", "A-1", two, "张小红", "A-2", None),
        ]
    with shop.changing() as session:
        parting.part(session, second)
    with shop.reading() as session:
        assert [each.id for each in merges.standing(session)] == [first]


def test_a_kept_card_that_is_in_the_bin_has_its_number_alone(shop: Shop) -> None:
    with shop.changing() as session:
        one, two = make.member(session, "张晓红"), make.member(session, "张小红")
        merging.merge(session, one, two, TODAY)
    with shop.changing() as session:
        members.remove(session, one)
    with shop.reading() as session:
        (found,) = merges.standing(session)
    assert (found.kept_id, found.kept_name, found.gone_name) == (one, "", "张小红")
