"""Tier, level and benefits through the real window: shown, claimed with a key, set by the owner."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import BenefitClaim, Member, Purchase, Standing
from app.services import standing
from app.ui import pictures
from app.ui.dialogs.purchase import PurchaseForm
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.settings import SettingsPage
from app.ui.planning import Daily
from app.ui.widgets.settings_levels import LevelsSection
from app.ui.widgets.standing_sheet import StandingSheet
from app.words import people
from tests import make, ready
from tests.ui.papers import settled

TODAY = date(2026, 11, 10)


@pytest.fixture
def vip(shop: Shop) -> int:
    """Put a VIP on file who rose to gold this month, and four who buy less."""
    return ready.filled(shop, _vip)


def _vip(shop: Shop) -> int:
    with shop.changing() as session:
        one = make.member(session, "陈丽", card="V1", level="vip")
        for month in (8, 9, 10):
            make.purchase(session, one, date(2026, month, 5), {"price": 90_000})
        for number in range(4):
            make.purchase(session, make.member(session, f"客{number}"), date(2026, 9, 1), {"price": 10_000})
        standing.bring_up_to_date(session, TODAY)
        row = session.scalars(
            select(Standing).where(Standing.member_id == one, Standing.day == date(2026, 10, 31))
        ).one()
        row.tier = "iron"
    return one


@pytest.fixture
def card(window: MainWindow, vip: int) -> MemberCardPage:
    window.open_member(vip)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    return page


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def test_the_tier_stands_on_the_card_with_its_arrow_and_says_why(card: MemberCardPage) -> None:
    tier = button(card, "memberTier")
    assert tier.isVisible()
    assert tier.text() == "Platinum ↑"
    assert tier.accessibleName() == "Platinum up from Iron last month"
    tier.setFocus()
    QTest.keyClick(tier, Qt.Key.Key_Return)
    sheet = card.window().findChild(StandingSheet)
    assert isinstance(sheet, StandingSheet)
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "Platinum: 5th of 5 by spend, 3 visits in 12 months" in said
    assert "12 % off" in said
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert button(card, "memberNextLevel").text() == "Senior VIP: ¥7,300 more by 4 Aug 2027"


def test_a_customer_who_looks_on_sees_none_of_it(window: MainWindow, card: MemberCardPage) -> None:
    context = card.context
    context.set_discreet(True)
    pictures.settle(window)
    assert not button(card, "memberTier").isVisible()
    assert button(card, "memberTier").text() == ""
    assert not button(card, "memberNextLevel").isVisible()
    every = [each.text() for each in window.findChildren(QLabel)]
    every += [each.text() for each in window.findChildren(QPushButton)]
    for word in ("Platinum", "Gold", "Iron", "Lead "):
        assert not any(word in text for text in every)
    context.set_discreet(False)
    pictures.settle(window)
    assert button(card, "memberTier").text() == "Platinum ↑"


def test_a_gift_is_claimed_with_one_key_and_taken_back(
    window: MainWindow, shop: Shop, card: MemberCardPage
) -> None:
    gift = button(card, "claim_monthly_gift")
    assert gift.text() == "Gift: not yet taken"
    gift.setFocus()
    QTest.keyClick(gift, Qt.Key.Key_Space)
    with shop.reading() as session:
        assert session.scalars(select(BenefitClaim.day)).all() == [TODAY]
    pictures.settle(window)
    assert "claim_monthly_gift" not in {
        each.objectName() for each in card.findChildren(QPushButton) if each.isVisible()
    }
    assert button(card, "taken_monthly_gift").text() == "Gift: taken on 10 Nov (Owner)"
    timeline = card.findChild(QTableView, "memberTimeline")
    assert timeline is not None
    assert timeline.model().index(0, 1).data() == "Benefit claimed: Gift"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with shop.reading() as session:
        assert session.scalars(select(BenefitClaim.day)).all() == []
    pictures.settle(window)
    assert button(card, "claim_monthly_gift").isVisible()


def test_everybody_is_reckoned_when_the_shop_opens(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        one = make.member(session)
        make.purchase(session, one, TODAY)
    context = window.context
    assert context is not None
    Daily(context)
    settled(window, qtbot)
    with shop.reading() as session:
        row = session.scalars(select(Standing).where(Standing.member_id == one)).one()
        assert (row.tier, row.day) == ("iron", date(2026, 11, 30))


def listed(dialog: QDialog, name: str) -> list[list[str]]:
    """Return what a table of the dialog says, row by row; [] where there is none."""
    table = dialog.findChild(QTableView, name)
    if table is None:
        return []
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_owner_sees_who_would_move_before_it_is_saved(
    window: MainWindow, shop: Shop, vip: int, qtbot: QtBot
) -> None:
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    section = next(each for each in page.sections if isinstance(each, LevelsSection))
    page.list.setCurrentRow(page.sections.index(section))
    assert not section.save.isEnabled()
    for name, value in (("tierSpend", 10), ("tierLoyalty", 75), ("senior_vip_from_spend", 2_000)):
        box = section.findChild(QSpinBox, name)
        assert box is not None
        box.setValue(value)
    section.save.click()
    settled(window, qtbot)
    [dialog] = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert ["Levels that are reached", "VIP → Senior VIP", "1"] in listed(dialog, "moves")
    ways = dialog.findChild(QTableView, "moves")
    assert ways is not None
    ways.setFocus()
    for _ in listed(dialog, "moves"):
        QTest.keyClick(ways, Qt.Key.Key_Down)  # the names follow the movement that is marked
    assert [row[0] for row in listed(dialog, "movers")] == ["陈丽"]
    raise_them = dialog.findChild(QCheckBox, "raiseThem")
    assert raise_them is not None
    assert raise_them.isVisible()
    raise_them.click()
    button(dialog, "formDone").click()
    with shop.reading() as session:
        assert session.get_one(Member, vip).level == "senior_vip"
    assert not section.save.isEnabled()
    assert page.context.settings.tier_contribution == 10
    pictures.settle(window)
    window.undo()
    with shop.reading() as session:
        assert session.get_one(Member, vip).level == "vip"
    assert page.context.settings.tier_contribution == 60


def test_the_owner_adds_a_level_and_removes_one(
    window: MainWindow, shop: Shop, vip: int, qtbot: QtBot
) -> None:
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    section = next(each for each in page.sections if isinstance(each, LevelsSection))
    page.list.setCurrentRow(page.sections.index(section))

    def save() -> list[list[str]]:
        section.save.click()
        settled(window, qtbot)
        [dialog] = [each for each in window.findChildren(QDialog) if each.isVisible()]
        said = listed(dialog, "moves")
        button(dialog, "formDone").click()
        pictures.settle(window)
        return said

    button(section, "addLevel").click()
    assert not button(section, "addLevel").isEnabled()
    name = section.findChild(QLineEdit, "_name")
    spend = section.findChild(QSpinBox, "_from_spend")
    assert name is not None
    assert spend is not None
    name.setText("黑金卡")
    in_japanese = section.findChild(QLineEdit, "_name_ja")
    assert in_japanese is not None
    in_japanese.setText("ブラック")
    spend.setValue(90_000)
    save()
    assert people.level("level_3") == "黑金卡"
    with i18n.language("ja"):
        assert people.level("level_3") == "ブラック"
    assert people.levels() == ("member", "vip", "senior_vip", "level_3")
    assert button(section, "addLevel").isEnabled()
    assert not section.save.isEnabled()
    button(section, "vip_remove").click()
    assert ["Levels that are reached", "VIP → Member", "1"] in save()
    with shop.reading() as session:
        assert session.get_one(Member, vip).level == "member"
    assert people.levels() == ("member", "senior_vip", "level_3")
    window.undo()
    window.undo()
    assert people.levels() == ("member", "vip", "senior_vip")


def test_what_is_taken_with_a_ticket_is_noted_with_it(
    window: MainWindow, shop: Shop, vip: int, card: MemberCardPage
) -> None:
    button(card, "memberPurchase").click()
    [form] = [each for each in window.findChildren(PurchaseForm) if each.isVisible()]
    form.restore({**form.state(), "lines": [{"item": "大衣", "price": 200_000, "quantity": 1}]})
    off = form.findChild(QLineEdit, "off")
    assert off is not None
    assert off.text() == "-5%"
    button(form, "take_monthly_gift").click()
    assert form.state()["benefits"] == ["discount", "monthly_gift"]
    assert button(form, "take_monthly_gift").text().startswith("✓")
    button(form, "formDone").click()
    with shop.reading() as session:
        ticket = session.scalars(select(Purchase).order_by(Purchase.id.desc())).first()
        assert ticket is not None
        assert ticket.discount == 10_000
        claim = session.scalars(select(BenefitClaim)).one()
        assert (claim.member_id, claim.purchase_id, claim.day) == (vip, ticket.id, TODAY)
    window.undo()
    with shop.reading() as session:
        assert session.scalars(select(BenefitClaim)).all() == []


def test_what_is_hers_is_given_also_while_she_can_see_the_screen(
    window: MainWindow, shop: Shop, vip: int, card: MemberCardPage
) -> None:
    assert window.context is not None
    window.context.set_discreet(True)
    button(card, "memberPurchase").click()
    [form] = [each for each in window.findChildren(PurchaseForm) if each.isVisible()]
    form.restore({**form.state(), "lines": [{"item": "大衣", "price": 200_000, "quantity": 1}]})
    assert button(form, "take_discount").isVisible()
    told = {one.text() for one in form.findChildren(QLabel) if one.isVisible()}
    told |= {one.text() for one in form.findChildren(QPushButton) if one.isVisible()}
    assert not [one for one in told if "VIP" in one or "level" in one or "Gold" in one]
    button(form, "formDone").click()
    with shop.reading() as session:
        ticket = session.scalars(select(Purchase).order_by(Purchase.id.desc())).first()
        assert ticket is not None
        assert (ticket.member_id, ticket.discount) == (vip, 10_000)
