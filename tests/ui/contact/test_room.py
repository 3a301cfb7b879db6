"""At a counter's screen all that must be known is in view at once, with large text too."""

from datetime import timedelta
from itertools import combinations
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from app import i18n
from app.database.shop import Shop
from app.services import contacts, members
from app.ui.context import Context
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests import make
from tests.ui.contact.opened import row
from tests.ui.outreach import TODAY, Filled


def seen(over: ContactSheet, widget: QWidget) -> bool:
    """Whether all of a widget is drawn."""
    assert over.isAncestorOf(widget)
    return widget.visibleRegion().boundingRect() == QRect(0, 0, widget.width(), widget.height())


@pytest.mark.parametrize(("scale", "language"), [(100, "en"), (150, "en"), (150, "ja")])
def test_what_must_be_known_is_seen_before_dialling(
    over: ContactSheet, window: MainWindow, shop: Shop, filled: Filled, look: Theme, scale: int, language: str
) -> None:
    her = row(shop, filled.birthday).member_id
    with shop.changing() as session:
        members.amend(session, her, taboos="前夫", notes="likes her coffee strong")
        make.relative(session, her, "husband", name="王强")
        contacts.log(session, her, "phone", "left_word", TODAY - timedelta(days=9), said="the week after")
    i18n.install(language)
    look.wear("light", scale)
    cast("Context", window.context).tell()
    QApplication.processEvents()
    over.hide()
    over.bring_up()
    QApplication.processEvents()
    wishes = over.findChild(QLabel, "contactWishes")
    assert wishes is not None
    facts = [over._brief._grid.itemAtPosition(at, 1) for at in range(over._brief._grid.rowCount())]
    first = [item.widget() for item in facts if item is not None and item.widget() is not None][:3]
    script = over._script
    for part in (over._head.name, over._head.why, wishes, *first, script.copy, script.code, script.words):
        assert part is not None
        assert seen(over, part), part
    assert script.words.height() >= 4 * script.words.fontMetrics().lineSpacing()
    assert (over.width() > window.width() // 2) == (scale == 150)


def test_a_next_step_takes_its_line_from_the_words(over: ContactSheet, look: Theme) -> None:
    look.wear("light", 150)
    QApplication.processEvents()
    over.hide()
    over.bring_up()
    QTest.mouseClick(over._outcome._later[1], Qt.MouseButton.LeftButton)
    for _ in range(5):  # a layout in a layout hears of it one after the other
        QApplication.processEvents()
    parts = [one for one in over.findChildren(QWidget) if isinstance(one, QLineEdit | QPushButton)]
    below = [one for one in parts if one.isVisible() and over._outcome.isAncestorOf(one)]
    boxes = [QRect(one.mapTo(over, QPoint()), one.size()) for one in below]
    named = zip(below, boxes, strict=True)
    assert not [(one, other) for one, other in combinations(named, 2) if one[1].intersects(other[1])]
    assert over._script.words.height() >= 3 * over._script.words.fontMetrics().lineSpacing()


def test_on_a_large_screen_large_text_leaves_the_page_in_view(
    over: ContactSheet, window: MainWindow, look: Theme
) -> None:
    look.wear("light", 150)
    window.resize(1920, 1080)
    over.hide()
    over.bring_up()
    assert over.width() < window.width() // 2
