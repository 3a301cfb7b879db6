"""The sheet over her card, as it is reached."""

from app.database.shop import Shop
from app.models import Contact
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.pages.member_card import MemberCardPage


def sheet(page: MemberCardPage) -> ContactSheet:
    found = page.findChild(ContactSheet)
    assert found is not None
    return found


def row(shop: Shop, contact_id: int) -> Contact:
    with shop.reading() as session:
        found = session.get_one(Contact, contact_id)
        session.expunge(found)
    return found
