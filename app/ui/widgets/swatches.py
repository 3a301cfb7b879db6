"""Colours as swatches, each with its name: a square of the cloth's colour and the word beside it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain import colours
from app.ui import theme
from app.ui.widgets.flow import Flow


class Swatches(QWidget):
    """Swatches one after the other, in as many lines as they take; an unknown colour is its word alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(theme.GRID, theme.GRID // 4, self)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was added."""
        return self._flow.count() == 0

    def add(self, word: QWidget, colour: str = "") -> None:
        """Add a word, with the square of its colour (an id of `domain.colours`, or any of its names)."""
        held = QWidget(self)
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID // 2)
        found = colours.known(colour) if colour else None
        if found is not None:
            line.addWidget(self._square(found.css))
        line.addWidget(word)
        self._flow.addWidget(held)

    def _square(self, css: str) -> QLabel:
        square = QLabel(self)
        side = theme.current().px(theme.BODY)
        square.setFixedSize(side, side)
        edge = theme.current().colours.muted
        square.setStyleSheet(f"background: {css}; border: 1px solid {edge}; border-radius: 3px;")
        return square
