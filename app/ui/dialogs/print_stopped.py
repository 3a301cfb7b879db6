"""A print that stopped half-way: how far it came, and from which page it goes on."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.widgets.number import Number

_WIDE: Final = 64 * theme.GRID
_MOST_WIDE: Final = 900
"""Pixels."""
_NAMED: Final = 12
"""So many names are written out."""


class Hers(NamedTuple):
    """Somebody's part of a paper: her name, and the pages from 0 that it takes."""

    name: str
    pages: frozenset[int]


class PrintStopped(QDialog):
    """Asks from which page to go on; closed, the print is over."""

    gone_on = Signal(int)
    """From this page, from 1, on the same printer."""
    sent_elsewhere = Signal(int)
    """From this page, on another printer."""
    left = Signal(int)
    """The pages before this one are all that is printed."""

    def __init__(
        self,
        said: str,
        pages: int,
        first: int,
        begin: int,
        sheet: int,
        printed_before: Callable[[int], frozenset[int]],
        people: Sequence[Hers],
        parent: QWidget,
    ) -> None:
        """`begin` of `pages` is offered; sheets of `sheet` pages began with the page `first`."""
        super().__init__(parent)
        self.setObjectName("printStopped")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The print stopped"))
        self._sheet, self._first = sheet, first
        self._printed_before, self._people = printed_before, people
        self._is_answered = False
        self.said = text.label(said, wrap=True, parent=self)
        self.said.setObjectName("printStoppedSaid")
        self.setAccessibleName(said)
        self.page = Number(first, pages, self)
        self.page.setObjectName("printPage")
        self.page.setSingleStep(sheet)
        self.page.setValue(begin)
        caption = text.label(self.tr("Go on from page"), "strong", parent=self)
        caption.setBuddy(self.page)
        self.page.setAccessibleName(caption.text())
        self.names = text.label(part="muted", wrap=True, parent=self)
        self.names.setObjectName("printNames")
        self.names.setVisible(bool(people))
        choice = QHBoxLayout()
        choice.setSpacing(theme.GRID)
        choice.addWidget(caption)
        choice.addWidget(self.page)
        choice.addWidget(text.label(self.tr("of {pages}").format(pages=pages), parent=self))
        choice.addStretch()
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (3 * theme.GRID,))
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self.said)
        layout.addLayout(choice)
        layout.addWidget(self.names)
        layout.addStretch(1)
        layout.addLayout(self._foot())
        self.setMinimumWidth(min(theme.current().px(_WIDE), _MOST_WIDE))
        self.page.valueChanged.connect(self._name)
        self._name()
        self.page.setFocus()

    def done(self, result: int) -> None:
        """Close; without another answer the print is over."""
        if not self._is_answered:
            self._is_answered = True
            self.left.emit(self._begin())
        super().done(result)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addStretch()
        leave = QPushButton(self.tr("Leave it"), self)
        leave.setObjectName("printLeave")
        leave.clicked.connect(self.reject)
        other = QPushButton(self.tr("Other printer…"), self)
        other.setObjectName("printElsewhere")
        other.clicked.connect(lambda: self._answer(self.sent_elsewhere))
        on = QPushButton(self.tr("Go on"), self)
        on.setObjectName("printGoOn")
        on.setProperty("kind", "primary")
        on.setDefault(True)
        on.clicked.connect(lambda: self._answer(self.gone_on))
        for button in (leave, other, on):
            foot.addWidget(button)
        return foot

    def _answer(self, signal: SignalInstance) -> None:
        self._is_answered = True
        signal.emit(self._begin())
        self.accept()

    def _begin(self) -> int:
        """Return the page that was chosen, or the front of its sheet."""
        page = self.page.value()
        return page - (page - self._first) % self._sheet

    def _name(self) -> None:
        printed = self._printed_before(self._begin())
        done = [one.name for one in self._people if one.pages <= printed]
        left = [one.name for one in self._people if not one.pages <= printed]
        lines = [
            words.format(names=self._listed(names))
            for words, names in (
                (self.tr("Printed: {names}"), done),
                (self.tr("Not printed yet: {names}"), left),
            )
            if names
        ]
        self.names.setText("\n".join(lines))
        # Lines that wrap ask for their height only once the width is known.
        width = max(self.width(), self.minimumWidth())
        high = self._column.totalHeightForWidth(width)
        self.setMinimumHeight(high if high > 0 else self._column.totalSizeHint().height())

    def _listed(self, names: Sequence[str]) -> str:
        between = self.tr(", ", "between names")
        listed = between.join(names[:_NAMED])
        more = len(names) - _NAMED
        return listed if more <= 0 else self.tr("{names} and %n more", "", more).format(names=listed)
