"""One quiet line above a card: where one is in a list, and the way to the next and the one before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui import text, theme
from app.ui.context import Context
from app.ui.retranslated import Retranslated


class ListWalk(Retranslated, QWidget):
    """Shows "3 of 17 · Not seen for 90 days" while one walks through a list, else nothing."""

    left = Signal()
    """The walk is over."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listWalk")
        self._context = context
        self._where = text.label(part="muted", parent=self)
        self.back, self.on, self._leave = (QPushButton(self) for _ in range(3))
        for name, button in (("walkBack", self.back), ("walkOn", self.on), ("walkLeave", self._leave)):
            button.setObjectName(name)
            button.setProperty("kind", "link")
        self.back.clicked.connect(lambda: context.walk_on(-1))
        self.on.clicked.connect(lambda: context.walk_on(1))
        self._leave.clicked.connect(self._end)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * theme.GRID)
        line.addWidget(self._where)
        for button in (self.back, self.on):
            line.addWidget(button)
        line.addStretch()
        line.addWidget(self._leave)
        self.retranslate()

    def show_member(self, member_id: int | None) -> None:
        """Show where she stands in the walk; somebody else ends it."""
        walk = self._context.walk
        if walk is not None and walk.member_id != member_id:
            self._context.walk = walk = None
        self.setVisible(walk is not None)
        if walk is None:
            return
        place = self.tr("{place} of {count}").format(place=walk.at + 1, count=len(walk.ids))
        self._where.setText(f"{place}  ·  {walk.name}" if walk.name and not self._context.discreet else place)
        self.back.setEnabled(walk.step(-1) is not None)
        self.on.setEnabled(walk.step(1) is not None)

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self.back.setText(self.tr("‹ Before"))
        self.back.setToolTip(self.tr("The card before on the list (Alt+←)"))
        self.on.setText(self.tr("Next ›"))
        self.on.setToolTip(self.tr("The next card on the list (Alt+→)"))
        self._leave.setText(self.tr("Back to the list"))
        self._leave.setToolTip(self.tr("End the walk through the list"))

    def _end(self) -> None:
        self._context.walk = None
        self.setVisible(False)
        self._context.go("members")
        self.left.emit()
