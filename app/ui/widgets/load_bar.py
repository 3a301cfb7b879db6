"""A thin bar that says how full a day is: its length is the share, its colour that it is too full."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from app.queries.day_load import Load
from app.ui import theme


def draw(painter: QPainter, box: QRect, load: Load) -> None:
    """Draw the bar into `box`; a day without anything to do has none."""
    if not load.contacts:
        return
    colours = theme.current().colours
    share = min(load.contacts / load.capacity, 1.0) if load.capacity else 1.0
    painter.fillRect(box, QColor(colours.hairline))
    filled = QRect(box.x(), box.y(), max(round(box.width() * share), 2), box.height())
    painter.fillRect(filled, QColor(colours.warn if load.is_over else colours.good))
