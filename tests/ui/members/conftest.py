"""The page of members on a shop of four with some purchases and statements."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Member, Preference
from app.ui.main_window import MainWindow
from app.ui.pages.members import MembersPage
from tests import make, ready
from tests.ui.members.listed import TODAY, found


@pytest.fixture
def ids(shop: Shop) -> dict[str, int]:
    """Put four more members on file: whom the owner looks for, and three who differ from her in one thing."""
    return ready.filled(shop, _ids)


def _ids(shop: Shop) -> dict[str, int]:
    december = {"birth_calendar": "solar", "birth_month": 12, "birth_day": 3, "birth_year": 1985}
    found = {}
    with shop.changing() as session:
        advisor = session.scalars(select(Member.id)).first() and make.staff(session, "阿梅")
        for name, values in (
            ("马娜", {"advisor_id": 1, **december}),
            ("朱芳", {"advisor_id": advisor, "do_not_contact": 1, **december}),
            ("沈子涵", {"advisor_id": 1}),
            ("林晓", {"advisor_id": 1, "phones": ["13900138000"], **december}),
        ):
            found[name] = make.member(session, name, **values)
            session.add(Preference(member_id=found[name], kind="colour", value="red"))
            session.add(Preference(member_id=found[name], kind="size", value="37"))
            for weeks in range(3):
                day = TODAY - timedelta(days=70 + 7 * weeks)
                make.purchase(
                    session, found[name], day, {"price": 120_000, "category": "dress", "item": "裙"}
                )
    return found


@pytest.fixture
def page(ids: dict[str, int], window: MainWindow, qtbot: QtBot) -> MembersPage:
    assert ids
    window.go("members")
    page = window.pages.currentWidget()
    assert isinstance(page, MembersPage)
    found(page, qtbot)
    return page
