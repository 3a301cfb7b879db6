"""One of whom everything is known, and her card."""

from datetime import date, timedelta

import pytest

from app.database.shop import Shop
from app.ui import pictures
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from tests import make, ready
from tests.make import TODAY


@pytest.fixture
def known(shop: Shop) -> int:
    """Put one on file of whom everything is known: two sizes outgrown, a yellow that she avoids and buys."""
    return ready.filled(shop, _known)


def _known(shop: Shop) -> int:
    with shop.changing() as session:
        yan = make.staff(session, "小燕燕")
        one = make.member(session, "陈丽", card="VIP-0100")
        child = make.relative(session, one, "daughter", name="小米", sizes="100cm")
        make.relative(session, one, "husband", name="王强", sizes="XL")
        make.stated(session, one, "size", "S", category="连衣裙", said_on=date(2021, 3, 1))
        make.stated(session, one, "size", "M", category="连衣裙", said_on=date(2023, 5, 1), staff_id=yan)
        make.stated(session, one, "size", "M", category="上衣", said_on=date(2023, 5, 1), staff_id=yan)
        make.stated(session, one, "size", "37", category="鞋", said_on=date(2024, 5, 1))
        make.stated(session, one, "colour", "navy", said_on=date(2023, 5, 1))
        make.stated(session, one, "avoids", "yellow", said_on=date(2023, 5, 1))
        make.stated(session, one, "price_high", "100000", said_on=date(2023, 5, 1), staff_id=yan)
        make.stated(session, one, "size", "110cm", relative_id=child, said_on=date(2025, 5, 1))
        for week in range(6):
            make.purchase(
                session,
                one,
                TODAY - timedelta(weeks=week),
                {"item": "丝绒连衣裙", "category": "连衣裙", "size": "L" if week else "M", "colour": "黄"},
                {"item": "衬衫", "category": "上衣", "size": "L", "colour": "navy", "styles": "通勤"},
                {"item": "长裤", "category": "裤子", "size": "28", "colour": "黄", "styles": "通勤"},
                {
                    "item": "童裙",
                    "category": "童装",
                    "size": "120",
                    "for_whom": "relative",
                    "relative_id": child,
                },
                {"item": "围巾", "category": "围巾", "for_whom": "gift", "price": 30_000},
                staff_id=yan,
            )
    return one


@pytest.fixture
def card(window: MainWindow, known: int) -> MemberCardPage:
    """Open her card."""
    window.open_member(known)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    pictures.settle(window)
    return page
