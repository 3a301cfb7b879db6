"""Take the pictures of the README anew, from the sample shop in each language, by day and by night.

    python -m tests.pictures.taking

They are of the window that this checkout opens, at the size of a counter's screen.
"""

import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from app import i18n, paths
from app.database.shop import Shop
from app.demo import building, showing
from app.models import ItemCode
from app.progress import finish
from app.ui import pictures, theme
from app.ui.dialogs.purchase import PurchaseForm
from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.ui.pages.insight import InsightPage
from app.ui.pictures import SIZES

FOLDER: Final = paths.resources() / "pictures"
TODAY: Final = date(2026, 11, 22)
"""The day of the sample: the pictures are the same whenever they are taken."""
MEMBERS: Final = 400
SCHEMES: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")
INSIGHT: Final = FOLDER / "insight.png"
"""What the best members buy, in Chinese."""
PAGES: Final = ("today", "calendar", "members")
"""Places of the rail that the README shows in English."""


def card(language: str, scheme: str) -> Path:
    """Return the file of the picture of one card."""
    return FOLDER / f"member-card-{language}-{scheme}.png"


def take() -> Iterator[Path]:
    """Take every picture and yield its file."""
    FOLDER.mkdir(exist_ok=True)
    for language in i18n.LANGUAGES:
        i18n.install(language)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "sample.vitrine"
            shop = finish(building.build(path, MEMBERS, 1, TODAY, language)).shop
            try:
                with showing.window_on(shop, TODAY) as window:
                    window.resize(*SIZES[0])
                    window.show()
                    for scheme in SCHEMES:
                        theme.current().wear(scheme, 100)
                        window.open_member(showing.richest(shop, TODAY))
                        yield pictures.shoot(window, card(language, scheme))
                    theme.current().wear("light", 100)
                    if language == "zh_CN":
                        yield _insight(window)
                    if language == "en":
                        for _, file in pictures.take(window, PAGES, FOLDER):
                            yield file
                        yield showing.delivery(window, FOLDER)
                        yield _ticket(window, shop)
            finally:
                shop.close()


def _insight(window: MainWindow) -> Path:
    """Turn to the topic whose chart and table say most to a buyer."""
    window.go("insight")
    page = window.page("insight")
    assert isinstance(page, InsightPage)
    page.list.setCurrentRow([panel.key for panel in page.panels].index("preferences"))
    pictures.settle(window)
    return pictures.shoot(window, INSIGHT)


def _ticket(window: MainWindow, shop: Shop) -> Path:
    """Scan three articles for the member whose card shows most: one of them a present."""
    with shop.reading() as session:
        codes = session.scalars(select(ItemCode.code).where(ItemCode.item_id.in_((3, 9, 14)))).all()
    window.open_member(showing.richest(shop, TODAY))
    pictures.settle(window)
    window.act(Command.PURCHASE)
    [form] = [one for one in window.findChildren(PurchaseForm) if one.isVisible()]
    form.activateWindow()
    for code in (codes[0], codes[len(codes) // 2], codes[-1]):
        pictures.settle(window)
        QTest.keyClicks(form.focusWidget(), code)
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_F6)
    pictures.settle(window)
    file = FOLDER / "ticket.png"
    form.grab().save(str(file), "PNG")
    form.reject()
    return file


if __name__ == "__main__":
    for file in take():
        sys.stdout.write(f"{file.name}\n")
