"""A level that points or friends reach is given at once by whatever brings them, and goes with it."""

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Contact, LevelChange, Member
from app.services import balance, members, points, purchases, undo
from app.services import bin as the_bin
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY

Step = tuple[str, str, str, int | None]


@pytest.fixture
def her(shop: Shop) -> int:
    with shop.changing() as session:
        one = make.member(session, phones=["13900138812"])
        make.consent(session, one, "phone")
    return one


def level(shop: Shop, member_id: int) -> str:
    with shop.reading() as session:
        return session.get_one(Member, member_id).level


def steps(shop: Shop) -> list[Step]:
    with shop.reading() as session:
        found = session.scalars(select(LevelChange).order_by(LevelChange.id))
        return [(one.before, one.after, one.why, one.amount) for one in found]


def congratulated(shop: Shop) -> list[str]:
    with shop.reading() as session:
        return list(session.scalars(select(Contact.occasion_key).where(Contact.rule == "C12")))


def back(shop: Shop) -> None:
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))


def test_the_points_of_a_plan_give_a_level_and_take_it_along(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        made = balance.topup(session, her, 300_000, TODAY)
    assert (made.points, made.level) == (3_000, "vip")
    assert (level(shop, her), steps(shop)) == ("vip", [("member", "vip", "points", 3_000)])
    assert congratulated(shop) == [f"C12:vip:{TODAY}"]
    back(shop)
    assert (level(shop, her), steps(shop), congratulated(shop)) == ("member", [], [])
    with shop.changing() as session:
        undo.do_again(session, undo_id(shop))
    assert (level(shop, her), steps(shop)) == ("vip", [("member", "vip", "points", 3_000)])


def undo_id(shop: Shop) -> int:
    with shop.reading() as session:
        return int(session.connection().exec_driver_sql("SELECT max(id) FROM change").scalar_one())


def test_without_a_plan_nothing_is_reached(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        assert balance.topup(session, her, 100, TODAY).level == ""
    assert steps(shop) == []


def test_points_of_staff_are_a_way_too(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        points.earn(session, her, 999, TODAY)
    assert level(shop, her) == "member"
    with shop.changing() as session:
        points.earn(session, her, 1, TODAY)
    assert steps(shop) == [("member", "vip", "points", 1_000)]
    back(shop)
    assert (level(shop, her), steps(shop)) == ("member", [])


def test_what_is_corrected_was_not_earned(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        points.adjust(session, her, 5_000, TODAY, "moved house")
    assert steps(shop) == []


def test_a_level_stands_when_a_plan_is_paid_out(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        balance.topup(session, her, 300_000, TODAY)
    with shop.changing() as session:
        assert balance.refund(session, her, 300_000, TODAY, "moves away").points_taken == 3_000
    assert level(shop, her) == "vip"


def first_ticket(shop: Shop, friend: int, price: int = 10_000) -> int:
    with shop.changing() as session:
        return purchases.record(session, friend, [NewLine("丝巾", price)], TODAY).id


def test_her_thanks_for_a_friend_reach_a_level_and_go_with_the_friends_ticket(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        points.earn(session, her, 600, TODAY)
        friend = members.enrol(session, "李静", referred_by_id=her)
    ticket = first_ticket(shop, friend)
    assert steps(shop) == [("member", "vip", "points", 1_100)]
    assert congratulated(shop) == [f"C12:vip:{TODAY}"]
    first_ticket(shop, friend)
    assert len(steps(shop)) == 1
    with shop.changing() as session:
        purchases.remove(session, ticket)
        change = session.info["change_id"]
    assert (level(shop, her), steps(shop), congratulated(shop)) == ("member", [], [])
    with shop.changing() as session:
        the_bin.bring_back(session, change)
    assert (level(shop, her), congratulated(shop)) == ("vip", [f"C12:vip:{TODAY}"])


def test_the_third_friend_who_buys_raises_her_at_once(shop: Shop, her: int) -> None:
    tickets = []
    for name in ("李静", "王芳", "陈丽"):
        assert level(shop, her) == "member"
        with shop.changing() as session:
            friend = make.member(session, name, referred_by_id=her)
            session.get_one(Member, her).status = "prospect" if name != "陈丽" else "active"
        tickets.append(first_ticket(shop, friend))
    assert [step[:3] for step in steps(shop)] == [("member", "vip", "referrals")]
    with shop.changing() as session:
        purchases.remove(session, tickets[-1])
        change = session.info["change_id"]
    assert (level(shop, her), steps(shop), congratulated(shop)) == ("member", [], [])
    with shop.changing() as session:
        the_bin.bring_back(session, change)
    assert level(shop, her) == "vip"
    assert [step[:3] for step in steps(shop)] == [("member", "vip", "referrals")]
