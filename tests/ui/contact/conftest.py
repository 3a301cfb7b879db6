"""Her card with a contact due, and its sheet open."""

from datetime import timedelta
from typing import cast

import pytest

from app.database.shop import Shop
from app.models import Contact
from app.queries import member_card
from app.ui.context import Context
from app.ui.dialogs import contact
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from tests.ui import outreach
from tests.ui.outreach import TODAY, Filled


@pytest.fixture
def filled(shop: Shop) -> Filled:
    return outreach.fill(shop)


@pytest.fixture
def card(filled: Filled, window: MainWindow, shop: Shop) -> MemberCardPage:
    """Return her card in front."""
    with shop.reading() as session:
        window.open_member(session.get_one(Contact, filled.birthday).member_id)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    return page


@pytest.fixture
def over(filled: Filled, card: MemberCardPage, window: MainWindow, shop: Shop) -> ContactSheet:
    """Return the sheet of her birthday, which may wait six days."""
    with shop.changing() as session:
        row = session.get_one(Contact, filled.birthday)
        row.window_to = TODAY + timedelta(days=6)
        member = row.member_id
    with shop.reading() as session:
        due = next(one for one in member_card.load(session, member, TODAY).due if one.id == filled.birthday)
    return contact.open_contact(cast("Context", window.context), due, card)
