"""The buttons of a card are in sight however long it is, and cover nothing where it is short."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.ui.main_window import MainWindow
from app.ui.theme import Theme


def bottom_seen(window: MainWindow, name: str) -> tuple[int, int]:
    """Return where a button of the card ends in what is seen of the page, and how high that is."""
    page = window.pages.currentWidget()
    assert page is not None
    button = page.findChild(QPushButton, name)
    assert button is not None
    viewport = window.pages.room.viewport()
    assert viewport is not None
    end = button.mapTo(window, QPoint(0, button.height())).y() - viewport.mapTo(window, QPoint(0, 0)).y()
    return end, viewport.height()


def card(window: MainWindow) -> QWidget:
    window.open_member(1)
    QApplication.processEvents()
    page = window.pages.currentWidget()
    assert page is not None
    return page


def test_on_a_long_card_they_lie_at_the_lower_edge(window: MainWindow, look: Theme) -> None:
    look.wear("light", 150)
    look.apply()
    window.resize(1000, 560)
    card(window)
    bar = window.pages.room.verticalScrollBar()
    assert bar.maximum() > 0
    for place in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(place)
        QApplication.processEvents()
        end, height = bottom_seen(window, "memberPurchase")
        assert 0 < end <= height
    window.resize(1000, 620)
    QApplication.processEvents()
    end, height = bottom_seen(window, "memberMore")
    assert 0 < end <= height


def test_on_a_short_card_they_stand_at_its_end(window: MainWindow) -> None:
    page = card(window)
    button = page.findChild(QPushButton, "memberPurchase")
    assert button is not None
    line = page.findChild(QWidget, "memberTimeline")
    assert line is not None
    above = line.mapTo(page, QPoint(0, line.height())).y()
    assert button.mapTo(page, QPoint(0, 0)).y() > above
    end, height = bottom_seen(window, "memberPurchase")
    assert end <= height
    assert window.pages.room.verticalScrollBar().maximum() == 0
