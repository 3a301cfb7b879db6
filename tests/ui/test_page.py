from typing import cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.queries import settings as kept
from app.services import settings
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.page import Command, Page


class Counted(Page):
    """A page that counts how often it asks."""

    asked = 0

    def title(self) -> str:
        return self.tr("Counted")

    def refresh(self) -> None:
        self.asked += 1


@pytest.fixture
def page(window: MainWindow) -> Counted:
    page = Counted(cast("Context", window.context))
    window.pages.addWidget(page)
    return page


def test_a_page_asks_when_it_is_first_seen(window: MainWindow, page: Counted) -> None:
    assert page.asked == 0
    window.pages.setCurrentWidget(page)
    assert page.asked == 1


def test_a_page_that_nobody_sees_waits_until_it_is_seen(window: MainWindow, page: Counted) -> None:
    window.pages.setCurrentWidget(page)
    window.go("today")
    for name in ("云裳", "彩云"):
        with page.context.changing() as session:
            settings.change(session, name=name)
    assert page.asked == 1
    window.pages.setCurrentWidget(page)
    assert page.asked == 2
    window.go("today")
    window.pages.setCurrentWidget(page)
    assert page.asked == 2


def test_several_changes_at_once_are_one_refresh(window: MainWindow, page: Counted, qtbot: QtBot) -> None:
    window.pages.setCurrentWidget(page)
    for name in ("云裳", "彩云"):
        with page.context.changing() as session:
            settings.change(session, name=name)
    qtbot.waitUntil(lambda: page.asked > 1)
    assert page.asked == 2


def test_a_change_that_fails_changes_and_tells_nothing(page: Counted, qtbot: QtBot) -> None:
    context = page.context

    def change_and_fail() -> None:
        with context.changing("Saved.") as session:
            settings.change(session, name="云裳")
            raise LookupError

    with (
        qtbot.assertNotEmitted(context.changed),
        qtbot.assertNotEmitted(context.noticed),
        pytest.raises(LookupError),
    ):
        change_and_fail()
    with context.reading() as session:
        assert kept.load(session).name == "燕衣社"


def test_the_base_has_nothing_to_say(window: MainWindow) -> None:
    page = Page(cast("Context", window.context), QWidget())
    page.refresh()
    page.show_member(1)
    assert page.title() == ""
    assert not page.act(Command.PRINT)
