"""The card of a regular, open in the window."""

from datetime import date, timedelta

import pytest

from app.database.shop import Shop
from app.domain.birthday import Birthday, Calendar
from app.models import Preference
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from tests import make, ready

TODAY = date(2026, 11, 10)


@pytest.fixture
def regular(shop: Shop) -> int:
    """Put a regular on file: four dresses, a daughter, a stated size that she has outgrown."""
    return ready.filled(shop, _regular)


def _regular(shop: Shop) -> int:
    with shop.changing() as session:
        born = Birthday(Calendar.LUNAR, 8, 15, 1985)
        member_id = make.member(
            session,
            "陈丽",
            card="VIP-0100",
            phones=["13900138800"],
            drink="柚子茶",
            birth_calendar=born.calendar.value,
            birth_year=born.year,
            birth_month=born.month,
            birth_day=born.day,
        )
        make.relative(
            session,
            member_id,
            "daughter",
            name="小米",
            birth_calendar="solar",
            birth_month=6,
            birth_day=12,
            sizes="110cm",
        )
        session.add(Preference(member_id=member_id, kind="size", value="M", category="连衣裙", said_on=TODAY))
        for weeks in range(4):
            make.purchase(
                session,
                member_id,
                TODAY - timedelta(days=30 * weeks + 1),
                {"item": "连衣裙", "category": "连衣裙", "size": "L", "colour": "藏青", "price": 90_000},
            )
    return member_id


@pytest.fixture
def card(window: MainWindow, regular: int) -> MemberCardPage:
    """Open her card."""
    window.open_member(regular)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    return page
