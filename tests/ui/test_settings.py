"""The settings through the real window: saved in one click, taken back, and what refuses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.domain.shop import ShopSettings
from app.exchange import backup
from app.queries import logo, staff
from app.queries import settings as query
from app.services import settings as services
from app.ui.form import Form
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.preferences import Preferences
from app.ui.theme import Theme
from app.ui.widgets.settings_rules import RulesSection
from app.ui.widgets.settings_shop import ShopSection
from app.ui.widgets.settings_staff import StaffSection
from tests import make
from tests.ui.papers import settled
from tests.ui.test_language import cut

(
    SHOP, WINDOW, PRINTING, STAFF, RULES, SCRIPTS, LEVELS, POINTS, BACKUPS, CATALOGUE, IMPORT, EXPORT, BIN,
    ABOUT,
) = range(14)  # fmt: skip


@pytest.fixture
def settings(window: MainWindow, qtbot: QtBot) -> Iterator[SettingsPage]:
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    settled(window, qtbot)
    yield page
    Preferences.of_user().scale = 100
    Preferences.of_user().scheme = "light"


def in_force(shop: Shop) -> ShopSettings:
    with shop.reading() as session:
        return query.load(session)


def line(page: QWidget, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def box(page: QWidget, name: str) -> QComboBox:
    found = page.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def number(page: QWidget, name: str) -> QSpinBox:
    found = page.findChild(QSpinBox, name)
    assert isinstance(found, QSpinBox)
    return found


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def choose(field: QComboBox, value: object) -> None:
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def test_the_shop_is_saved_in_one_click_and_taken_back(
    settings: SettingsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    save = button(settings, "settingsShopSave")
    assert not save.isEnabled()
    name = line(settings, "settingName")
    name.selectAll()
    QTest.keyClicks(name, "Kumo")
    choose(box(settings, "settingRegion"), "JP")
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    settled(window, qtbot)
    assert (in_force(shop).name, in_force(shop).region) == ("Kumo", "JP")
    assert window.windowTitle() == "Kumo – Vitrine"
    assert not save.isEnabled()
    window.undo()
    settled(window, qtbot)
    assert (in_force(shop).name, in_force(shop).region) == ("燕衣社", "CN")
    assert name.text() == "燕衣社"


def test_what_was_written_is_put_back_before_it_is_saved(settings: SettingsPage, shop: Shop) -> None:
    name = line(settings, "settingName")
    QTest.keyClicks(name, " & Co")
    button(settings, "settingsShopSaveBack").click()
    assert name.text() == "燕衣社"
    assert in_force(shop).name == "燕衣社"


def test_what_is_being_written_survives_another_change(
    settings: SettingsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    line(settings, "settingName").setText("Kumo")
    with shop.changing() as session:
        make.member(session, "李静")
    settings.context.tell()
    settled(window, qtbot)
    assert line(settings, "settingName").text() == "Kumo"


def test_with_purchases_the_currency_stays(
    settings: SettingsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    assert box(settings, "settingCurrency").isEnabled()
    with shop.changing() as session:
        make.purchase(session, 1)
    settings.context.tell()
    settled(window, qtbot)
    assert not box(settings, "settingCurrency").isEnabled()


def test_the_rules_numbers_and_festivals(
    settings: SettingsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    settings.list.setCurrentRow(RULES)
    rules = settings.sections[RULES]
    assert isinstance(rules, RulesSection)
    number(rules, "settingSilence").setValue(120)
    QTest.keyClick(number(rules, "settingLead"), Qt.Key.Key_Up)
    rules.kept.item(0).setCheckState(Qt.CheckState.Unchecked)
    button(rules, "settingsRulesSave").click()
    settled(window, qtbot)
    kept = in_force(shop)
    assert (kept.silence, kept.birthday_lead) == (120, 6)
    assert "new_year" not in kept.festivals.split(",")
    assert "spring_festival" in kept.festivals.split(",")
    for row in range(rules.kept.count()):
        rules.kept.item(row).setCheckState(Qt.CheckState.Unchecked)
    button(rules, "settingsRulesSave").click()
    assert in_force(shop).festivals == "-"
    window.undo()
    window.undo()
    settled(window, qtbot)
    assert in_force(shop).festivals == ""
    assert rules.kept.item(0).checkState() is Qt.CheckState.Checked


def test_the_language_is_switched_and_kept(settings: SettingsPage, window: MainWindow, qtbot: QtBot) -> None:
    settings.list.setCurrentRow(WINDOW)
    choose(box(settings, "windowLanguage"), "ja")
    settled(window, qtbot)
    assert i18n.current() == "ja"
    assert Preferences.of_user().language == "ja"
    choose(box(settings, "windowLanguage"), "en")
    settled(window, qtbot)
    assert settings.list.item(WINDOW).text() == "The window"


def test_day_and_night_and_the_size_are_worn_and_kept(settings: SettingsPage, look: Theme) -> None:
    settings.list.setCurrentRow(WINDOW)
    choose(box(settings, "windowScheme"), "dark")
    choose(box(settings, "windowScale"), 125)
    assert look.scale == 125
    assert (Preferences.of_user().scheme, Preferences.of_user().scale) == ("dark", 125)


def test_somebody_comes_gets_a_role_and_leaves(
    settings: SettingsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    settings.list.setCurrentRow(STAFF)
    section = settings.sections[STAFF]
    assert isinstance(section, StaffSection)
    button(section, "staffAdd").click()
    form = next(form for form in window.findChildren(Form) if form.isVisible())
    QTest.keyClicks(line(form, "staffName"), "Anna")
    form.done_button.click()
    settled(window, qtbot)
    section.table.selectRow(1)
    choose(section.role, "manager")
    settled(window, qtbot)
    assert people(shop) == [("小燕", "clerk", True), ("Anna", "manager", True)]
    button(section, "staffRetire").click()
    settled(window, qtbot)
    assert people(shop)[1] == ("Anna", "manager", False)
    assert not section.left.isEnabled()
    window.undo()
    settled(window, qtbot)
    assert people(shop)[1] == ("Anna", "manager", True)


def test_days_and_contacts_of_a_day_are_kept_at_once(
    settings: SettingsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    settings.list.setCurrentRow(STAFF)
    section = settings.sections[STAFF]
    assert isinstance(section, StaffSection)
    assert section.days.days() == ""
    assert section.capacity.text() == "as the shop: 12"
    for number in (1, 7):
        QTest.mouseClick(section.days.buttons[number - 1], Qt.MouseButton.LeftButton)
        settled(window, qtbot)
    section.capacity.setFocus()
    section.capacity.selectAll()
    QTest.keyClicks(section.capacity, "8")
    QTest.keyClick(section.capacity, Qt.Key.Key_Return)
    settled(window, qtbot)
    with shop.reading() as session:
        (one,) = staff.everybody(session)
    assert (one.workdays, one.capacity) == ("23456", 8)
    window.undo()
    settled(window, qtbot)
    assert section.capacity.value() == -1
    assert section.days.days() == "23456"


def test_the_last_working_day_cannot_be_taken_off(settings: SettingsPage) -> None:
    settings.list.setCurrentRow(STAFF)
    section = settings.sections[STAFF]
    assert isinstance(section, StaffSection)
    section.days.show_days("3")
    QTest.mouseClick(section.days.buttons[2], Qt.MouseButton.LeftButton)
    assert section.days.days() == "3"


def test_who_works_here_already_is_not_added_twice(
    settings: SettingsPage, shop: Shop, window: MainWindow
) -> None:
    settings.list.setCurrentRow(STAFF)
    button(settings, "staffAdd").click()
    form = next(form for form in window.findChildren(Form) if form.isVisible())
    line(form, "staffName").setText("小燕")
    form.done_button.click()
    assert form.isVisible()
    assert form.refusal.isVisible()
    form.reject()
    assert len(people(shop)) == 1


def people(shop: Shop) -> list[tuple[str, str, bool]]:
    with shop.reading() as session:
        return [(one.name, one.role, one.active) for one in staff.everybody(session)]


def test_a_backup_is_made_where_the_owner_wants_it(
    settings: SettingsPage,
    shop: Shop,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.list.setCurrentRow(BACKUPS)
    settled(window, qtbot)
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    button(settings, "backupElsewhere").click()
    settled(window, qtbot)
    assert in_force(shop).backup_folder == str(folder)
    assert line(settings, "backupFolder").text() == str(folder)
    button(settings, "backupNow").click()
    settled(window, qtbot)
    made = backup.latest(shop.path)
    assert made is not None
    assert made.path.parent == folder
    assert "checked" in window.toast.accessibleName()


def test_the_program_says_what_it_is(settings: SettingsPage, shop: Shop) -> None:
    settings.list.setCurrentRow(ABOUT)
    said = [label.text() for label in settings.sections[ABOUT].findChildren(QLabel, "aboutFact")]
    assert line(settings, "aboutFile").text() == str(shop.path)
    assert any(words.startswith("Vitrine ") for words in said)


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_section_fits(
    settings: SettingsPage, window: MainWindow, look: Theme, qtbot: QtBot, language: str, scale: int
) -> None:
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    for row in range(len(settings.sections)):
        settings.list.setCurrentRow(row)
        settled(window, qtbot)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1366, 768)
        assert cut(settings) == []


def test_the_shops_look_is_set_with_its_name(
    settings: SettingsPage, window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path
) -> None:
    """The colour is saved with the other fields, the logo at once; each can be taken back."""
    settings.list.setCurrentRow(SHOP)
    section = settings.stack.currentWidget()
    assert isinstance(section, ShopSection)
    field = section.accent.code
    field.setText("#12345")
    section.save.click()
    assert "cannot be kept as colour of the shop" in section.refusal.text()
    field.setText("#1E508C")
    section.save.click()
    assert in_force(shop).accent == "#1e508c"
    picture = QImage(3000, 600, QImage.Format.Format_ARGB32)
    picture.fill(QColor(30, 80, 140, 128))
    picture.save(str(tmp_path / "logo.png"))
    section.logo.take(tmp_path / "logo.png")
    settled(window, qtbot)
    with shop.reading() as session:
        kept = QImage.fromData(logo.load(session))
    assert (kept.width(), kept.height(), kept.hasAlphaChannel()) == (1200, 240, True)
    assert section.logo.remove.isVisible()
    (tmp_path / "no.png").write_bytes(b"none")
    section.logo.take(tmp_path / "no.png")
    settled(window, qtbot)
    assert "not a picture" in section.refusal.text()
    section.logo.remove.click()
    settled(window, qtbot)
    assert not section.logo.remove.isVisible()
    window.undo()
    settled(window, qtbot)
    assert section.logo.remove.isVisible()


@pytest.mark.parametrize("language", ["en", "ja"])
def test_no_section_is_higher_than_the_page_with_large_text(
    window: MainWindow, look: Theme, language: str
) -> None:
    i18n.install(language)
    look.wear("light", 150)
    window.go("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    for number in range(page.list.count()):
        page.list.setCurrentRow(number)
        for _ in range(3):
            QApplication.processEvents()
        assert window.pages.room.verticalScrollBar().maximum() == 0, number
        last = page.list.visualItemRect(page.list.item(page.list.count() - 1))
        assert last.bottom() < page.list.viewport().height()


def test_what_only_the_command_line_sets_is_shown_and_kept(
    settings: SettingsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    with settings.context.changing("") as session:
        services.change(session, region="US", currency="THB")
    settled(window, qtbot)
    for row in (RULES, SHOP):
        settings.list.setCurrentRow(row)
    region, currency = box(settings, "settingRegion"), box(settings, "settingCurrency")
    assert (region.currentText(), currency.currentText()) == ("US", "THB")
    assert not button(settings, "settingsShopSave").isEnabled()
    choose(region, "JP")
    button(settings, "settingsShopSave").click()
    settled(window, qtbot)
    assert (in_force(shop).region, in_force(shop).currency) == ("JP", "THB")
