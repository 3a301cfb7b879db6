"""Colours as swatches, each with its name: a square of the cloth's colour and the word beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app import i18n
from app.domain import colours
from app.ui import text, theme
from app.ui.text import Part


class Swatches(QWidget):
    """A line of swatches; a colour that is not in the table is its word alone."""

    def __init__(self, part: Part = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.GRID // 2)
        self._line.addStretch()

    def show_colours(self, said: Sequence[tuple[str, str]]) -> None:
        """Show colours (an id of `domain.colours` or a word) with the hint of each."""
        while self._line.count() > 1:
            item = self._line.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, (colour, hint) in enumerate(said):
            self._line.insertWidget(3 * number, self._square(colour))
            word = text.label(colours.name(colour, i18n.current()), part=self._part)
            word.setToolTip(hint)
            self._line.insertWidget(3 * number + 1, word)
            gap = QWidget(self)
            gap.setFixedWidth(theme.GRID // 2)
            self._line.insertWidget(3 * number + 2, gap)

    def _square(self, colour: str) -> QLabel:
        square = QLabel(self)
        side = theme.current().px(theme.BODY)
        square.setFixedSize(side, side)
        found = colours.known(colour)
        if found is None:
            square.setFixedSize(0, side)
        else:
            edge = theme.current().colours.muted
            square.setStyleSheet(f"background: {found.css}; border: 1px solid {edge}; border-radius: 3px;")
        return square
