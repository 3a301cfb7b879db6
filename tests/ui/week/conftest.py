"""The calendar by weeks, with somebody due."""

import pytest
from PySide6.QtWidgets import QApplication

from app.database.shop import Shop
from app.ui.main_window import MainWindow
from app.ui.pages.calendar import Calendar
from tests.ui import outreach
from tests.ui.outreach import Filled
from tests.ui.week.grid import click


@pytest.fixture
def filled(shop: Shop) -> Filled:
    return outreach.fill(shop)


@pytest.fixture
def calendar(filled: Filled, window: MainWindow) -> Calendar:
    """Return the page in front."""
    assert filled.birthday
    window.go("calendar")
    page = window.pages.currentWidget()
    assert isinstance(page, Calendar)
    page.grid.setFocus()
    QApplication.processEvents()
    return page


@pytest.fixture
def week(calendar: Calendar) -> Calendar:
    """Return the page with the week in front."""
    click(calendar, "asWeek")
    QApplication.processEvents()
    return calendar
