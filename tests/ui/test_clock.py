"""A clock that is far ahead is asked about, and nothing lapses before somebody says that it is right."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import errors
from app.models import LedgerEntry
from app.services import points, purchases
from app.services.purchases import NewLine
from app.ui.clock_question import ClockQuestion
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.planning import Daily
from tests import make
from tests.ui.papers import settled

FAR = date(2031, 3, 1)


@pytest.fixture
def context(window: MainWindow, shop: Shop, qtbot: QtBot) -> Context:
    with shop.changing() as session:
        purchases.record(session, 1, [NewLine("coat", 50_000)], make.TODAY)
        make.lot(session, 2, amount=70, expires_on=date(2027, 1, 1))
    assert window.context is not None
    settled(window, qtbot)
    return window.context


def lapsed(shop: Shop) -> int:
    with shop.reading() as session:
        return len(session.scalars(select(LedgerEntry).where(LedgerEntry.kind == "lapse")).all())


def doubted(context: Context) -> bool:
    return context.doubt is not None


def asked(window: MainWindow) -> list[ClockQuestion]:
    return [one for one in window.findChildren(ClockQuestion) if one.isVisible()]


def test_far_ahead_nothing_lapses_until_it_is_confirmed(
    window: MainWindow, context: Context, shop: Shop, qtbot: QtBot
) -> None:
    context.today = lambda: FAR
    Daily(context)
    settled(window, qtbot)
    [question] = asked(window)
    assert question.accessibleName().startswith(
        "The PC's clock says 1 Mar 2031, but the newest day on record is 10 Nov 2026."
    )
    assert lapsed(shop) == 0
    with pytest.raises(errors.ClockDoubted), context.changing() as session:
        points.earn(session, 1, 100, FAR)
    question.right.click()
    settled(window, qtbot)
    assert lapsed(shop) == 2
    assert not doubted(context)
    with context.changing() as session:
        points.earn(session, 1, 100, FAR)
    Daily(context)
    settled(window, qtbot)
    assert asked(window) == []


def test_closed_without_an_answer_it_goes_on_once_the_clock_is_mended(
    window: MainWindow, context: Context, shop: Shop, qtbot: QtBot
) -> None:
    context.today = lambda: date(2026, 11, 9)
    daily = Daily(context)
    settled(window, qtbot)
    [question] = asked(window)
    question.reject()
    assert doubted(context)
    context.today = lambda: make.TODAY
    daily.look()
    settled(window, qtbot)
    assert not doubted(context)
    assert asked(window) == []
    with context.changing() as session:
        points.earn(session, 1, 100, make.TODAY)
    assert lapsed(shop) == 0
