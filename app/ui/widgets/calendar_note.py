"""The line above the days: what is left out of them, what is being moved, and the way back to everything."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.words import outreach

_NAMED = 2
"""Occasions that are named one by one; of more, only how many they are."""


class CalendarNote(Retranslated, QWidget):
    """Low, for the days need the height; nothing stands in it while everything is shown."""

    all_wanted = Signal()
    """Everything is to be shown again."""
    filter_toggled = Signal(bool)
    """What is filtered by is to be seen, or no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text.label(part="muted", wrap=True, parent=self)
        self._words.setObjectName("calendarNote")
        self._everything, self.filter = QPushButton(self), QPushButton(self)
        self._everything.setObjectName("calendarShowAll")
        self._everything.clicked.connect(self.all_wanted)
        self.filter.setObjectName("calendarFilter")
        self.filter.setCheckable(True)
        self.filter.clicked.connect(self.filter_toggled)
        for button in (self._everything, self.filter):
            button.setProperty("kind", "link")
            button.hide()
        self._words.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._words, 1)
        layout.addStretch()
        layout.addWidget(self._everything)
        layout.addWidget(self.filter)
        self.retranslate()

    def offer_filter(self, *, offered: bool) -> None:
        """Let what is filtered by be unfolded from here, where it does not stand beside the days."""
        self.filter.setVisible(offered)
        self.filter.setChecked(False)

    def say_carried(self, words: str) -> None:
        """Say what is being moved, in place of all else."""
        self._words.setText(words)
        self._words.show()
        self._everything.hide()

    def say_left_out(
        self, who: Sequence[str], without: Sequence[str], shown: int, of: int, *, named: bool = True
    ) -> None:
        """Say that not everything is shown: whose contacts, without which occasions, how many of how many.

        Occasions that are not to be `named` are only counted.
        """
        occasions = [
            self.tr("without {occasion}").format(occasion=outreach.rule(rule)) for rule in without[:_NAMED]
        ]
        if len(without) > _NAMED or (without and not named):
            occasions = [self.tr("without %n occasion(s)", "", len(without))]
        said = self.tr("Filtered: {what} ({shown} of {all} contacts)")
        what = " · ".join([*who, *occasions])
        self._words.setText(said.format(what=what, shown=f"{shown:,}", all=f"{of:,}"))
        self._words.show()
        self._everything.show()

    def say_nothing(self) -> None:
        """Fall silent: everything is shown."""
        self._words.hide()
        self._everything.hide()

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        words = (
            (self.filter, self.tr("Filter…"), self.tr("Choose whose contacts and which occasions")),
            (self._everything, self.tr("Show all"), self.tr("Show everybody's contacts of every occasion")),
        )
        for button, said, hint in words:
            button.setText(said)
            button.setToolTip(hint)
            button.setAccessibleName(hint)
