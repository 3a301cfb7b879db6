"""A real window on a real shop in a file, with a few invented members."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.queries import find, settings
from app.ui import theme
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests import make, ready
from tests.ui.papers import PATIENCE


@pytest.fixture(scope="session", autouse=True)
def _patient() -> Iterator[None]:
    """On a busy machine let a wait take long before it is a failure: no test tells how quick it is."""
    with pytest.MonkeyPatch.context() as waits:
        for each in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
            wait = getattr(QtBot, each)
            waits.setattr(wait, "__kwdefaults__", {**wait.__kwdefaults__, "timeout": PATIENCE})
        yield


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    """Return the theme as at a first start: English, by day, at 100 %."""
    i18n.install("en")
    worn = theme.wear(qapp)
    worn.wear("light", 100)
    worn.apply()
    yield worn
    i18n.install("en")
    worn.wear("light", 100)


@pytest.fixture(scope="session")
def three_members(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Fill the file that `shop` opens a copy of."""
    shop = make.shop(tmp_path_factory.mktemp("three"))
    with shop.changing() as session:
        make.member(session, "张晓红", card="VIP-0231", phones=["13900138812"], level="vip")
        make.member(session, "张晓红", card="VIP-0007", phones=["13700131234"])
        make.member(session, "李静", card="VIP-0042", reading="Lǐ Jìng")
        make.staff(session, "小燕")
    return ready.closed(shop)


@pytest.fixture
def shop(tmp_path: Path, three_members: bytes) -> Iterator[Shop]:
    """Open a shop with three members, two of them namesakes."""
    shop = ready.copied(tmp_path / "shop.vitrine", three_members)
    yield shop
    shop.close()


@pytest.fixture
def bare_window(qtbot: QtBot, qapp: QApplication, look: Theme) -> Iterator[MainWindow]:
    """Show the window before any shop has been opened."""
    window = MainWindow(qapp)
    window.wake()
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    assert look.scale == 100
    yield window
    window.close()
    # Nobody runs an event loop between two tests: windows that stay are dressed again and again.
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(bare_window: MainWindow, shop: Shop) -> Iterator[MainWindow]:
    """Show the window with the shop open and its search ready."""
    with shop.reading() as session:
        kept = settings.load(session)
    finder = find.load(shop.path)
    bare_window.enter(
        Context(shop, bare_window.jobs, settings=kept, today=lambda: date(2026, 11, 10), parent=bare_window)
    )
    bare_window.listen(finder)
    yield bare_window
    bare_window.jobs.close()  # as the program ends: what is under way is put away before the shop is closed
    finder.close()
