"""A change of many rows is taken back beside the window, which says that it is under way, and when done."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.database.shop import Shop
from app.models import Member, PurchaseLine
from app.services import members
from app.ui.jobs import Running
from app.ui.main_window import MainWindow
from tests import make

_LINES = 150


def lines(shop: Shop) -> int:
    with shop.reading() as session:
        return session.scalar(select(func.count()).select_from(PurchaseLine)) or 0


@pytest.fixture
def removed(window: MainWindow, shop: Shop) -> MainWindow:
    """Put somebody with many lines into the bin."""
    with shop.changing() as session:
        for number in range(_LINES):
            make.purchase(session, 1, make.TODAY - timedelta(number))
    assert window.context is not None
    with window.context.changing("Gone.") as session:
        members.remove(session, 1)
    assert lines(shop) == 0
    return window


def test_a_big_removal_is_taken_back_and_done_again(removed: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    titles: list[str] = []
    removed.jobs.started.connect(lambda running: titles.append(running.title))
    removed.undo()
    assert titles == ["Taking it back"]
    qtbot.waitUntil(lambda: removed.toast.accessibleName().startswith("Taken back: "))
    assert lines(shop) == _LINES
    with shop.reading() as session:
        assert session.get_one(Member, 1).name == "张晓红"
    removed.redo()
    qtbot.waitUntil(lambda: removed.toast.accessibleName().startswith("Done again: "))
    assert lines(shop) == 0
    removed.undo()
    qtbot.waitUntil(lambda: lines(shop) == _LINES)
    qtbot.waitUntil(lambda: not removed.jobs.busy)


def test_broken_off_it_can_be_taken_back_once_more(removed: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    stopped: list[Running] = []

    def stop(running: Running) -> None:
        if not stopped:
            stopped.append(running)
            running.cancel()

    removed.jobs.started.connect(stop)
    removed.undo()
    qtbot.waitUntil(lambda: not removed.jobs.busy)
    assert lines(shop) == 0
    removed.undo()
    qtbot.waitUntil(lambda: lines(shop) == _LINES)
    qtbot.waitUntil(lambda: not removed.jobs.busy)
