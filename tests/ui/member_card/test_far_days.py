"""Days at the ends of the calendar that came in long ago: her card and her form open all the same."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from sqlalchemy import update

from app.database.shop import Shop
from app.models import Member
from app.services.members import DAYS
from app.ui.dialogs.edit_member import EditMember
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from tests.ui.member_card.reading_card import form


@pytest.mark.parametrize("day", [date.min, date.max])
def test_her_card_and_her_form_open(window: MainWindow, shop: Shop, regular: int, day: date) -> None:
    odd: dict[str, Any] = dict.fromkeys(DAYS, day)
    born = {"birth_calendar": "solar", "birth_year": day.year, "birth_month": 12, "birth_day": 31}
    with shop.changing() as session:
        session.execute(update(Member).where(Member.id == regular).values(**odd, **born))
    window.open_member(regular)
    card = window.pages.currentWidget()
    assert isinstance(card, MemberCardPage)
    edit = next(button for button in card.findChildren(QPushButton) if button.text() == "Edit")
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    dialog = form(window, EditMember)
    assert f"{day.day} {day:%b} {day.year}" in {line.text() for line in dialog.findChildren(QLineEdit)}
