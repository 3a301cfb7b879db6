"""What a ticket is begun with: her lines that may come back, what she took, what was used last."""

from datetime import date, timedelta

from app.database.shop import Shop
from app.queries import till
from tests import make
from tests.make import TODAY


def test_what_may_come_back_at_what_was_paid(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        make.staff(session, "小燕")
        make.purchase(
            session,
            one,
            TODAY - timedelta(days=9),
            {"item": "coat", "price": 200_000, "category": "coats", "size": "M", "colour": "navy"},
            {"item": "socks", "price": 100_000, "quantity": 4, "for_whom": "gift", "size": "38"},
            discount=30_000,
            payment="cash",
        )
        make.purchase(session, one, TODAY, {"item": "hat", "price": 5_000, "list_price": 8_000})
        make.purchase(
            session, one, TODAY, {"item": "hat", "price": -5_000, "quantity": -1, "returns_line_id": 3}
        )
        make.purchase(session, one, TODAY + timedelta(days=1), {"item": "tomorrow"})
        make.purchase(session, make.member(session, "李静"), TODAY, {"item": "hers"}, payment="card")
    with shop.reading() as session:
        begun = till.load(session, one, TODAY)
    assert [taken.item for taken in begun.taken] == ["socks", "coat"]
    socks, coat = begun.taken
    assert (coat.refund(1), socks.refund(4), socks.refund(1)) == (180_000, 90_000, 22_500)
    assert [(article.name, article.price) for article in begun.hers] == [
        ("hat", 8_000), ("socks", 25_000), ("coat", 200_000),
    ]  # fmt: skip
    assert begun.colours == {"coat": "navy"}
    assert begun.payment == "card"
    assert ("coat", "coats") in begun.categories
    assert [one.name for one in begun.staff] == ["小燕"]


def test_a_new_member_in_a_new_shop(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    with shop.reading() as session:
        begun = till.load(session, one, date(2026, 1, 1))
    assert (begun.taken, begun.hers, begun.payment, begun.categories) == ((), (), "", ())
