"""Rules of outreach through the real window: switched, shifted, foreseen, and the plan follows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Contact
from app.ui import theme
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.widgets.settings_rules import RulesSection
from tests import make
from tests.ui.papers import settled
from tests.ui.test_settings import RULES, button, in_force, number


@pytest.fixture
def rules(window: MainWindow, shop: Shop, qtbot: QtBot) -> RulesSection:
    with shop.changing() as session:
        make.member(session, "陈丽", phones=("13900138812",))
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    page.list.setCurrentRow(RULES)
    settled(window, qtbot)
    section = page.sections[RULES]
    assert isinstance(section, RulesSection)
    return section


def planned(shop: Shop) -> set[str]:
    with shop.reading() as session:
        return set(session.scalars(select(Contact.rule).where(Contact.outcome.is_(None))))


def test_a_rule_that_is_switched_off_leaves_the_plan_and_comes_back(
    rules: RulesSection, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    words = rules.findChild(QLabel, "settingsRulesForeseen")
    assert words is not None
    festival = rules.rules.item(2)
    assert festival.data(Qt.ItemDataRole.UserRole) == "C3"
    festival.setCheckState(Qt.CheckState.Unchecked)
    number(rules, "settingYearSum").setValue(777)
    assert not words.text()
    button(rules, "settingsRulesForesee").click()
    settled(window, qtbot)
    assert "60" in words.text()
    button(rules, "settingsRulesSave").click()
    settled(window, qtbot)
    assert (in_force(shop).rules_off, in_force(shop).year_sum) == ("C3", 777)
    assert "C3" not in planned(shop)
    festival.setCheckState(Qt.CheckState.Checked)
    button(rules, "settingsRulesSave").click()
    settled(window, qtbot)
    assert in_force(shop).rules_off == ""
    assert "C3" in planned(shop)
    assert not button(rules, "settingsRulesForesee").isEnabled()


def test_the_plan_follows_the_rules_when_they_are_taken_back_and_made_again(
    rules: RulesSection, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    rules.rules.item(2).setCheckState(Qt.CheckState.Unchecked)
    button(rules, "settingsRulesSave").click()
    settled(window, qtbot)
    assert "C3" not in planned(shop)
    for key, is_back in ((Qt.Key.Key_Z, True), (Qt.Key.Key_Y, False), (Qt.Key.Key_Z, True)):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        settled(window, qtbot)
        assert (in_force(shop).rules_off == "") is is_back
        assert ("C3" in planned(shop)) is is_back


def test_every_rule_has_its_word_and_stands_in_sight(rules: RulesSection) -> None:
    items = [rules.rules.item(row) for row in range(rules.rules.count())]
    assert [item.data(Qt.ItemDataRole.UserRole) for item in items][:4] == ["C1", "C2", "C3", "C4"]
    assert len(items) == 19
    assert all(item.text() for item in items)


def test_what_is_ticked_has_the_accent_as_everywhere(rules: RulesSection) -> None:
    box = rules.rules.visualItemRect(rules.rules.item(0))
    image = rules.rules.viewport().grab(box).toImage()
    accent = QColor(theme.current().colours.accent)
    across = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
    assert across.count(accent) > 3


def test_to_whom_good_wishes_go_is_chosen(
    rules: RulesSection, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    field = rules.findChild(QComboBox, "settingWishes")
    assert field is not None
    said = [field.itemText(number) for number in range(field.count())]
    assert said == ["as many as a day holds, best first", "platinum and gold", "everybody"]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    button(rules, "settingsRulesSave").click()
    settled(window, qtbot)
    assert in_force(shop).wishes_to == "everybody"
