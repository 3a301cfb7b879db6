"""The list of members in pages, and who is meant by a word."""

from datetime import date

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.queries import last_visits, members, staff
from app.queries.members import Order
from tests import make


def test_the_list_in_its_orders_and_pages(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        zhang = make.member(
            session, card="B2", advisor_id=yan, joined_on=date(2020, 1, 1), phones=("13800138812",)
        )
        an = make.member(session, "安宁", card="A1", joined_on=date(2024, 1, 1), status="expired")
        li = make.member(session, "李静")
        make.purchase(session, zhang, date(2026, 1, 1))
        make.purchase(session, li, date(2026, 5, 1))
    with shop.reading() as session:
        orders = {order: [row.id for row in members.page(session, order=order)] for order in Order}
        second = members.page(session, offset=1, limit=1)
        assert members.count(session) == 3
        assert members.count(session, "expired") == 1
        assert [row.id for row in members.page(session, status="expired")] == [an]
    assert orders == {
        Order.LAST_VISIT: [li, zhang, an],
        Order.NAME: [an, li, zhang],
        Order.JOINED: [an, zhang, li],
        Order.CARD: [an, zhang, li],
    }
    [row] = second
    assert (row.id, row.phone_tail, row.advisor, row.last_visit) == (zhang, "8812", "小燕", date(2026, 1, 1))


def test_who_is_meant(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, "张 晓红", card="2")
        two = make.member(session, "李静")
        three = make.member(session, "李静")
    with shop.reading() as session:
        assert members.resolve(session, " 2 ") == one
        assert members.resolve(session, str(three)) == three
        assert members.resolve(session, "张晓红") == one
        assert members.resolve_all(session, ["1", "2", "张晓红"]) == [one]
        with pytest.raises(errors.Ambiguous) as many:
            members.resolve(session, "李静")
        for nobody in ("", "99", "9" * 40, "²", "王芳"):
            with pytest.raises(errors.Unknown):
                members.resolve(session, nobody)
    assert many.value.count == 2
    assert two


def test_who_works_here(shop: Shop) -> None:
    with shop.changing() as session:
        yan, fang = make.staff(session), make.staff(session, "阿芳", "manager", active=0)
    with shop.reading() as session:
        assert [one.name for one in staff.working(session)] == ["小燕"]
        everybody = staff.everybody(session)
        assert [(one.id, one.role, one.active) for one in everybody] == [
            (yan, Role.CLERK, True), (fang, Role.MANAGER, False),
        ]  # fmt: skip
        assert staff.resolve(session, " 阿芳 ") == fang
        with pytest.raises(errors.Unknown):
            staff.resolve(session, "小美")


def test_last_visits(shop: Shop) -> None:
    with shop.changing() as session:
        one, other = make.member(session), make.member(session, "李静")
        make.purchase(session, one, date(2026, 1, 1))
        make.purchase(session, one, date(2026, 12, 1))
    with shop.reading() as session:
        assert last_visits.of(session, [one, other], make.TODAY) == {one: date(2026, 1, 1)}
