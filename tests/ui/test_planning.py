"""Planning ahead beside the window: at the start, and when a new day begins."""

from datetime import date, timedelta
from typing import cast

from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.database.shop import Shop
from app.models import Contact
from app.ui import planning
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.pages.today import Today
from tests import make


def planned(shop: Shop) -> int:
    with shop.reading() as session:
        return session.scalar(select(func.count()).select_from(Contact)) or 0


def test_the_coming_weeks_are_planned_once_and_again_on_a_new_day(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    context = cast("Context", window.context)
    today = context.today()
    born = today.replace(year=1990)
    with shop.changing() as session:
        make.member(
            session,
            "林晓雨",
            phones=["13900138801"],
            birth_calendar="solar",
            birth_year=born.year,
            birth_month=born.month,
            birth_day=born.day,
        )
    page = window.page("today")
    assert isinstance(page, Today)
    daily = planning.Daily(context)
    qtbot.waitUntil(lambda: any(line.name == "林晓雨" for line in page.contacts.lines()))
    qtbot.waitUntil(lambda: not context.jobs.busy)
    before = planned(shop)
    daily.look()
    assert not context.jobs.busy
    planning.plan(context)
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert planned(shop) == before
    context.today = lambda: date(today.year, today.month, today.day) + timedelta(days=40)
    daily.look()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert page.title() == "Sun 20 Dec"
    assert planned(shop) > before
