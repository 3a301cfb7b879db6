"""A caption and its field that stay on one line when the lines around them break."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import theme


def together(parent: QWidget, *widgets: QWidget) -> QWidget:
    """Return a widget that holds `widgets` side by side."""
    held = QWidget(parent)
    row = line(*widgets)
    row.setContentsMargins(0, 0, 0, 0)
    held.setLayout(row)
    return held


def line(*widgets: QWidget) -> QHBoxLayout:
    """Return a layout of `widgets` in one line."""
    row = QHBoxLayout()
    row.setSpacing(theme.GRID // 2)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
