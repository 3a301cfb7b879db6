"""Which occasions the calendar shows: a box to tick for each, with its mark, its word and its number."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets import marks
from app.words import outreach

RULES: Final = ("C1", "C2", "C3", "C5", "C6", "C12", "M8", "own")


class Occasions(Retranslated, QWidget):
    """All are shown at first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[str, int] = {}
        self._heading = text.label(part="strong", parent=self)
        self._boxes = {rule: QCheckBox(self) for rule in RULES}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        layout.addWidget(self._heading)
        for rule, box in self._boxes.items():
            box.setObjectName(f"occasion_{rule}")
            box.setChecked(True)
            box.toggled.connect(self.changed)
            layout.addWidget(box)
        theme.current().changed.connect(self._draw)
        self._draw()
        self.retranslate()

    def shown(self) -> frozenset[str]:
        """Return the rules that are ticked."""
        return frozenset(rule for rule, box in self._boxes.items() if box.isChecked())

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many contacts of each occasion the month has."""
        self._counts = counts
        self.retranslate()

    def retranslate(self) -> None:
        """Say the occasions in the window's language."""
        self._heading.setText(self.tr("Occasions"))
        for rule, box in self._boxes.items():
            count = self._counts.get(rule, 0)
            box.setText(f"{outreach.rule(rule)}  {count}" if count else outreach.rule(rule))
            box.setToolTip(self.tr("Show or hide: {occasion}").format(occasion=outreach.rule(rule)))

    def _draw(self) -> None:
        side = theme.current().px(marks.SIDE)
        for rule, box in self._boxes.items():
            box.setIcon(marks.icon(rule, self.devicePixelRatioF()))
            box.setIconSize(QSize(side, side))
