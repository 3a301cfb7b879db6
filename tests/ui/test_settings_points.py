"""Points, plans and gifts in the settings: written with keys, saved in one change, taken back by one undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.queries import settings as settings_query
from app.queries import terms
from app.queries.terms import GiftRow, PlanRow
from app.services import balance
from app.services import settings as settings_service
from app.services import terms as service
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.widgets.settings_points import PointsSettings
from tests import make
from tests.ui.papers import settled


@pytest.fixture
def section(window: MainWindow, qtbot: QtBot) -> PointsSettings:
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    row = next(at for at, one in enumerate(page.sections) if isinstance(one, PointsSettings))
    page.list.setCurrentRow(row)
    settled(window, qtbot)
    made = page.sections[row]
    assert isinstance(made, PointsSettings)
    return made


def said(section: QWidget, name: str) -> str:
    label = section.findChild(QLabel, name)
    assert label is not None
    return label.text()


def number(section: QWidget, name: str) -> QSpinBox:
    found = section.findChild(QSpinBox, name)
    assert isinstance(found, QSpinBox)
    return found


def line(section: QWidget, name: str) -> QLineEdit:
    found = section.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def button(section: QWidget, name: str) -> QPushButton:
    found = section.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def plans(shop: Shop) -> list[tuple[int, int, int, bool]]:
    with shop.reading() as session:
        kept = settings_query.load(session)
        rows = terms.topup_plans(session, kept, every=True)
    return [(row.amount, row.points, row.percent, row.active) for row in rows]


def test_what_a_sample_earns_follows_what_is_written(section: PointsSettings) -> None:
    assert said(section, "pointsSample") == (
        "A ticket of ¥500 earns 500 points, on her birthday 1,000. They are ¥5 off. "
        "Those of today count to 10 Nov 2027."
    )
    number(section, "pointsUnit").setValue(10)
    number(section, "pointsBirthday").setValue(1)
    number(section, "pointsMonths").setValue(0)
    assert said(section, "pointsSample") == "A ticket of ¥500 earns 50 points. They are ¥0.50 off."
    number(section, "pointsUnit").setValue(0)
    number(section, "pointsWorth").setValue(0)
    assert said(section, "pointsSample") == "A ticket of ¥500 earns nothing."
    assert said(section, "plansSample") == (
        "Who pays in ¥5,000 has goods of ¥5,681 for it, and points that are ¥0 off."
    )


def test_a_plan_is_changed_another_added_and_one_no_longer_offered(
    section: PointsSettings, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        balance.topup(session, 1, 300_000, make.TODAY)
    number(section, "settingPlans_percent_0").setValue(15)
    tick = section.findChild(QCheckBox, "settingPlans_active_1")
    assert tick is not None
    QTest.keyClick(tick, Qt.Key.Key_Space)
    QTest.keyClick(button(section, "settingPlansMore"), Qt.Key.Key_Space)
    assert QApplication.focusWidget() is line(section, "settingPlans_amount_2")
    QTest.keyClicks(line(section, "settingPlans_amount_2"), "8,000")
    QTest.keyClick(line(section, "settingPlans_amount_2"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is number(section, "settingPlans_points_2")
    number(section, "settingPlans_points_2").setValue(9_000)
    number(section, "pointsUnit").setValue(2)
    QTest.keyClick(button(section, "settingsPointsSave"), Qt.Key.Key_Space)
    settled(window, qtbot)
    assert plans(shop) == [
        (300_000, 3_000, 15, True), (500_000, 5_000, 12, False), (800_000, 9_000, 0, True),
    ]  # fmt: skip
    assert not button(section, "settingsPointsSave").isEnabled()
    with shop.reading() as session:
        from app.queries import balances

        assert balances.of_member(session, 1, make.TODAY).percent == 10  # what she was promised
    window.undo()
    settled(window, qtbot)
    assert plans(shop) == [(300_000, 3_000, 10, True), (500_000, 5_000, 12, True)]
    assert number(section, "pointsUnit").value() == 1
    assert number(section, "settingPlans_percent_0").value() == 10


def test_gifts_and_what_friends_bring(
    section: PointsSettings, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    button(section, "settingGiftsMore").click()
    button(section, "settingGiftsMore").click()
    line(section, "settingGifts_name_0").setText("tea")
    number(section, "settingGifts_points_0").setValue(200)
    line(section, "settingGifts_cost_0").setText("30")
    number(section, "pointsReferrer").setValue(300)
    tick = section.findChild(QCheckBox, "discountsAdd")
    assert tick is not None
    tick.click()
    button(section, "settingsPointsSave").click()
    settled(window, qtbot)
    with shop.reading() as session:
        kept = settings_query.load(session)
        assert [(row.name, row.points, row.cost) for row in terms.gifts(session)] == [("tea", 200, 3_000)]
    assert (kept.points_for_referrer, kept.points_for_newcomer, kept.discounts_add) == (300, 500, True)


def test_what_cannot_be_is_refused_and_stays_written(section: PointsSettings, shop: Shop) -> None:
    line(section, "settingPlans_amount_0").setText("three")
    assert said(section, "plansSample") == ""
    button(section, "settingsPointsSave").click()
    assert section.refusal.isVisible()
    assert line(section, "settingPlans_amount_0").text() == "three"
    button(section, "settingsPointsSaveBack").click()
    assert line(section, "settingPlans_amount_0").text() == "3,000"
    assert plans(shop)[0][0] == 300_000


def test_where_no_plan_is_offered_it_says_so(
    section: PointsSettings, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        service.set_plans(session, [PlanRow(None, "gold", 100_050, 5, 0, active=False)])
        service.set_gifts(session, [GiftRow(0, "tea", 5, 0)])
        settings_service.change(session, points_months=6)
    section.context.tell()
    settled(window, qtbot)
    assert line(section, "settingPlans_amount_0").text() == "1,000.50"
    assert line(section, "settingGifts_name_0").text() == "tea"
    assert said(section, "plansSample").startswith("No plan is offered")


def test_a_plan_that_brings_more_than_a_larger_one_is_said_and_saved(
    section: PointsSettings, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    doubt = (
        "Who pays in ¥3,000 has 15 % off, and who pays in ¥5,000 only 12 % off: nobody will take the larger."
    )
    assert said(section, "plansDoubt") == ""
    number(section, "settingPlans_percent_0").setValue(15)
    assert said(section, "plansDoubt") == doubt
    button(section, "settingsPointsSave").click()
    settled(window, qtbot)
    assert window.toast.accessibleName() == f"Saved. {doubt}"
    assert plans(shop)[0] == (300_000, 3_000, 15, True)
    number(section, "settingPlans_percent_1").setValue(0)
    assert said(section, "plansDoubt").endswith("only no discount: nobody will take the larger.")
    number(section, "settingPlans_percent_1").setValue(15)
    assert said(section, "plansDoubt") == ""


def test_an_empty_line_is_left_out_and_it_says_so(
    section: PointsSettings, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    button(section, "settingGiftsMore").click()
    button(section, "settingPlansMore").click()
    number(section, "pointsReferrer").setValue(300)
    button(section, "settingsPointsSave").click()
    settled(window, qtbot)
    assert window.toast.accessibleName() == "Saved. 2 empty lines were left out."
    assert section.findChild(QLineEdit, "settingGifts_name_0") is None
    with shop.reading() as session:
        assert terms.gifts(session, every=True) == ()


def test_numbers_are_written_as_amounts_are_and_called_by_their_mark(section: PointsSettings) -> None:
    assert number(section, "settingPlans_points_0").text() == "3,000"
    assert line(section, "settingPlans_amount_1").text() == "5,000"
    words = {one.text() for one in section.findChildren(QLabel)}
    assert "For 1 ¥ off she spends" in words
    assert not [one for one in words if "CNY" in one]
