"""The catalogue in the settings: looked through, changed, removed and taken back, by keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QPushButton

from app.database.shop import Shop
from app.queries import catalogue as query
from app.services import catalogue
from app.ui.dialogs import import_steps
from app.ui.dialogs.item import ItemForm
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.widgets.settings_catalogue import CatalogueSection


@pytest.fixture
def stocked(shop: Shop) -> Shop:
    """Put two articles into the catalogue."""
    with shop.changing() as session:
        coat = catalogue.remember(
            session, "羊绒大衣", sku="C-200", category="大衣", sizes="S,M", price=268_000
        )
        catalogue.learn(session, coat, "6901234500024", "M", "驼色")
        catalogue.learn(session, coat, "6901234500031", "", "黑 灰")
        catalogue.remember(session, "真丝连衣裙", sku="D-100", category="连衣裙", price=128_000)
    return shop


def opened(window: MainWindow) -> CatalogueSection:
    """Show the section."""
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    row, section = next(
        (row, one) for row, one in enumerate(page.sections) if isinstance(one, CatalogueSection)
    )
    page.list.setCurrentRow(row)
    return section


def press(section: CatalogueSection, name: str) -> None:
    """Press a button of the section."""
    button = section.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def take_back(window: MainWindow) -> None:
    """Press Ctrl+Z in the window, once it is in front again."""
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def names(section: CatalogueSection) -> list[str]:
    """Return what is listed."""
    model = section.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def form(window: MainWindow) -> ItemForm:
    """Return the open form."""
    [found] = [one for one in window.findChildren(ItemForm) if one.isVisible()]
    return found


def line(form: ItemForm, name: str) -> QLineEdit:
    """Return a field of the form."""
    found = form.findChild(QLineEdit, name)
    assert found is not None
    return found


@pytest.mark.usefixtures("stocked")
def test_articles_are_looked_for_by_name_initials_and_code(window: MainWindow) -> None:
    section = opened(window)
    assert names(section) == ["真丝连衣裙", "羊绒大衣"]
    for written, found in (("yr", ["羊绒大衣"]), ("6901234500024", ["羊绒大衣"]), ("d-", ["真丝连衣裙"])):
        section.box.clear()
        section.box.setFocus()
        QTest.keyClicks(section.box, written)
        assert names(section) == found
    assert section.count.text() == "1 of 2 articles"
    section.box.setText("zzz")
    assert section.count.text() == "Nothing is found by “zzz”."
    assert not section.change.isEnabled()
    press(section, "catalogueRemove")


def test_an_article_is_changed_with_its_codes_and_taken_back(window: MainWindow, stocked: Shop) -> None:
    section = opened(window)
    section.table.selectRow(1)
    press(section, "catalogueChange")
    dialog = form(window)
    codes = dialog.findChild(QPlainTextEdit, "itemCodes")
    assert codes is not None
    assert codes.toPlainText() == "6901234500024 M 驼色\n6901234500031 - 黑 灰"
    assert line(dialog, "itemPrice").text() == "2680.00"
    line(dialog, "itemPrice").setText("1.005")
    dialog.done_button.click()
    assert dialog.refusal.isVisible()
    line(dialog, "itemPrice").setText("2,380")
    codes.setPlainText("6901234500024\tM,驼色\n\n6909999900017")
    dialog.done_button.click()
    with stocked.reading() as session:
        scanned = query.by_code(session, "6909999900017")
        assert scanned is not None
        assert (scanned.article.name, scanned.article.price) == ("羊绒大衣", 238_000)
        assert query.by_code(session, "6901234500031") is None
    take_back(window)
    with stocked.reading() as session:
        assert query.by_code(session, "6909999900017") is None
        again = query.by_code(session, "6901234500031")
    assert again is not None
    assert (again.colour, again.article.price) == ("黑 灰", 268_000)


def test_an_article_is_put_in_and_removed(window: MainWindow, shop: Shop) -> None:
    section = opened(window)
    assert "empty" in section.count.text()
    press(section, "catalogueNew")
    dialog = form(window)
    line(dialog, "itemName").setText("羊毛围巾")
    line(dialog, "itemSizes").setText("F")
    dialog.done_button.click()
    assert names(section) == ["羊毛围巾"]
    with shop.reading() as session:
        assert query.article(session, 1).price is None
    QTest.keyClick(section.table, Qt.Key.Key_Return)
    dialog = form(window)
    line(dialog, "itemSku").setText("S-1")
    dialog.done_button.click()
    QApplication.processEvents()
    assert section.table.model().index(0, 1).data() == "S-1"
    press(section, "catalogueRemove")
    assert names(section) == []
    take_back(window)
    QApplication.processEvents()
    assert names(section) == ["羊毛围巾"]


def test_a_sheet_is_brought_in_as_any_other_list(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = opened(window)
    wanted: list[Path] = []
    monkeypatch.setattr(import_steps, "open_file", lambda _context, path, _parent: wanted.append(path))
    for chosen in ("", str(tmp_path / "items.csv")):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, chosen=chosen: (chosen, ""))
        press(section, "catalogueImport")
    assert wanted == [tmp_path / "items.csv"]
