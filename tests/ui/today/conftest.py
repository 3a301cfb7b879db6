"""Today with somebody due, and Today with nobody."""

import pytest

from app.database.shop import Shop
from app.ui.main_window import MainWindow
from app.ui.pages.today import Today
from tests.ui import outreach
from tests.ui.outreach import Filled
from tests.ui.today.seen import in_front


@pytest.fixture
def filled(shop: Shop) -> Filled:
    return outreach.fill(shop)


@pytest.fixture
def today(filled: Filled, window: MainWindow) -> Today:
    """Return the page in front, with something to do."""
    assert filled.birthday
    return in_front(window)


@pytest.fixture
def idle(window: MainWindow) -> Today:
    """Return the page in front, with nothing to do."""
    return in_front(window)
