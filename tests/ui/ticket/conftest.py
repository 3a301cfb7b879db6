"""A regular's card open in the window, and a keyboard before it."""

from datetime import timedelta

import pytest

from app.database.shop import Shop
from app.services import catalogue
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from tests import make, ready
from tests.ui.ticket.till import COAT, DRESS, SCARF, TODAY, Keyboard


@pytest.fixture
def regular(shop: Shop) -> int:
    """Put a regular on file, with a daughter, four dresses of hers, and a catalogue of three articles."""
    return ready.filled(shop, _regular)


def _regular(shop: Shop) -> int:
    with shop.changing() as session:
        member_id = make.member(session, "陈丽", card="VIP-0100")
        make.relative(session, member_id, "daughter", name="小米", sizes="110cm")
        for weeks in range(4):
            make.purchase(
                session,
                member_id,
                TODAY - timedelta(days=30 * weeks + 1),
                {"item": "连衣裙", "category": "连衣裙", "size": "L", "colour": "藏青", "price": 90_000},
                discount=9_000,
            )
        dress = catalogue.remember(
            session, "真丝连衣裙", sku="D-100", category="连衣裙", sizes="S,M,L", price=128_000
        )
        coat = catalogue.remember(session, "羊绒大衣", sku="C-200", category="大衣", price=268_000)
        scarf = catalogue.remember(session, "羊毛围巾", sku="S-300", category="围巾", price=38_000)
        catalogue.learn(session, dress, DRESS, "M", "酒红")
        catalogue.learn(session, coat, COAT, "L", "驼色")
        catalogue.learn(session, scarf, SCARF, "F", "灰")
    return member_id


@pytest.fixture
def card(window: MainWindow, regular: int) -> MemberCardPage:
    """Open her card."""
    window.open_member(regular)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    return page


@pytest.fixture
def keys(window: MainWindow, card: MemberCardPage) -> Keyboard:
    """Return the keyboard, before the card that is open."""
    assert card.isVisible()
    return Keyboard(window)
