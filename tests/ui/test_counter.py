"""From the welcome to the open shop, and what stands in the way of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app import i18n, opening, paths
from app.counter import Counter
from app.database import connection
from app.demo import building
from app.domain.errors import ExitCode
from app.exchange import backup
from app.progress import Job, Progress, finish
from app.ui import pictures
from app.ui.front import Front
from app.ui.main_window import MainWindow
from app.ui.places import PLACES
from app.ui.preferences import Preferences
from app.words import dates
from tests import make

Make = Callable[[Path], Counter]


@pytest.fixture
def counter(bare_window: MainWindow, tmp_path: Path) -> Make:
    def make_one(path: Path) -> Counter:
        kept = Preferences(QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))
        counter = Counter(bare_window, path, kept, lambda: date(2026, 11, 10))
        bare_window.closing.connect(counter.close)
        return counter

    return make_one


def notice(window: MainWindow) -> QDialog:
    found = next(dialog for dialog in window.findChildren(QDialog, "notice") if dialog.isVisible())
    assert isinstance(found, QDialog)
    return found


def test_a_shop_is_opened_search_first_and_backed_up(
    counter: Make, bare_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    made = make.shop(tmp_path, language="zh_CN")
    with made.changing() as session:
        make.member(session, "李静", card="VIP-0042")
        make.staff(session, "小燕")
    made.close()
    steps: list[str] = []
    opened = counter(made.path)
    opened.reached.connect(steps.append)
    opened.open()
    qtbot.waitUntil(lambda: steps == ["search", "shop"])
    assert bare_window.windowTitle() == "燕衣社 – Vitrine"
    assert i18n.current() == "zh_CN"
    QTest.keyClicks(bare_window.box, "VIP-0042")
    assert bare_window.search.popup.chosen() == 1
    state = bare_window.findChild(QLabel, "backupState")
    assert state is not None
    opened._back_up()
    qtbot.waitUntil(lambda: "✓" in state.text())
    assert backup.latest(made.path) is not None
    bare_window.close()
    opening.open_shop(made.path).close()


def test_a_migration_is_told_with_the_backup_from_before(
    counter: Make, bare_window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import migrate

    made = make.shop(tmp_path)
    made.close()

    def upgrade(path: Path) -> None:
        link = connection.connect(path)
        link.execute(f"PRAGMA user_version={opening.SCHEMA}")
        link.close()

    monkeypatch.setattr(opening, "SCHEMA", opening.SCHEMA + 1)
    monkeypatch.setattr(migrate, "upgrade", upgrade)
    opened = counter(made.path)
    opened.open()
    qtbot.waitUntil(lambda: bool(bare_window.findChildren(QDialog, "notice")))
    (kept,) = backup.made(made.path)
    said = notice(bare_window).findChild(QLabel, "noticeText")
    assert said is not None
    assert str(kept.path) in said.text()
    assert dates.day(kept.day) in said.text()
    notice(bare_window).accept()
    bare_window.close()


def test_an_import_is_taken_into_the_search(
    counter: Make, bare_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    made = make.shop(tmp_path)
    made.close()
    opened = counter(made.path)
    opened.open()
    qtbot.waitUntil(lambda: bare_window.context is not None)
    assert bare_window.context is not None
    assert opened._entered is not None
    opened._entered.finder._behind = True
    bare_window.context.tell()
    qtbot.waitUntil(lambda: opened._entered is not None and not opened._entered.finder.behind)
    bare_window.close()


def test_a_shop_that_is_not_there_is_missed_and_not_made(
    counter: Make, bare_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = counter(tmp_path / "shop.vitrine")
    opened.open()
    qtbot.waitUntil(lambda: bool(bare_window.findChildren(QDialog, "notice")))
    with qtbot.waitSignal(opened.refused) as refused:
        notice(bare_window).accept()
    assert refused.args == [int(ExitCode.STORAGE)]
    assert not (tmp_path / "shop.vitrine").exists()
    opened.close()


def test_our_own_fault_at_the_start_is_not_taken_for_a_refusal(
    counter: Make, bare_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bare_window.jobs.failed):
        counter(tmp_path / "shop.vitrine")._refuse(ZeroDivisionError())


def test_a_first_shop_is_made_by_its_name_and_enter(
    counter: Make, bare_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "shop.vitrine"
    opened = counter(path)
    opened.welcome()
    name = bare_window.findChild(QLineEdit, "shopName")
    create = bare_window.findChild(QPushButton, "createShop")
    language = bare_window.findChild(QComboBox, "shopLanguage")
    currency = bare_window.findChild(QComboBox, "shopCurrency")
    assert name is not None
    assert create is not None
    assert language is not None
    assert currency is not None
    assert QApplication.focusWidget() is name
    assert not create.isEnabled()
    language.setCurrentIndex(1)
    language.activated.emit(1)
    assert (i18n.current(), currency.currentData()) == ("ja", "JPY")
    QTest.keyClicks(name, "Kumo")
    create.click()
    qtbot.waitUntil(lambda: bare_window.context is not None)
    assert bare_window.context is not None
    kept = bare_window.context.settings
    assert (kept.name, kept.currency, kept.region, kept.language) == ("Kumo", "JPY", "JP", "ja")
    bare_window.close()
    assert path.exists()


def test_the_sample_shop_is_made_apart_from_ones_own(
    counter: Make, bare_window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")

    def small(path: Path, count: int, seed: int, today: date, language: str) -> Job[building.SampleShop]:
        assert (count, seed) == (400, 1)
        yield Progress(0, 1)
        made = yield from real(path, 5, seed, today, language)
        return made

    real = building.build
    monkeypatch.setattr(building, "build", small)
    opened = counter(tmp_path / "shop.vitrine")
    opened.welcome()
    sample = bare_window.findChild(QPushButton, "openSample")
    assert sample is not None
    sample.click()
    qtbot.waitUntil(lambda: bare_window.context is not None)
    assert not (tmp_path / "shop.vitrine").exists()
    assert bare_window.context is not None
    assert bare_window.context.settings.sample
    opened._sample()
    bare_window.close()


def test_a_backup_is_brought_back_at_the_first_start(
    counter: Make, bare_window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "old"
    old.mkdir()
    made = make.shop(old)
    copy = finish(backup.make(made.path, today=date(2026, 11, 10)))
    made.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(copy.path), ""))
    opened = counter(tmp_path / "shop.vitrine")
    opened.welcome()
    button = bare_window.findChild(QPushButton, "restoreShop")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: bare_window.context is not None)
    assert bare_window.context is not None
    assert bare_window.context.settings.name == "燕衣社"
    bare_window.close()


def test_one_window_a_shop(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = Front(tmp_path / "a.vitrine"), Front(tmp_path / "a.vitrine")
    other = Front(tmp_path / "b.vitrine")
    assert first.claim()
    assert other.claim()
    assert not second.claim()
    first.listen()
    with qtbot.waitSignal(first.knocked):
        second.knock()
    first.leave()
    assert second.claim()
    second.leave()
    other.leave()


def test_every_page_has_its_picture(window: MainWindow, tmp_path: Path) -> None:
    shown = dict(pictures.take(window, [place.key for place in PLACES], tmp_path / "pictures"))
    assert set(shown) == {place.key for place in PLACES}
    assert all(picture.stat().st_size > 1000 for picture in shown.values())


def test_a_picture_that_cannot_be_saved_is_an_error(window: MainWindow, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot be written"):
        pictures.shoot(window, tmp_path / "nowhere" / "x.png")
