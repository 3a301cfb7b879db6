"""What stands where a list is empty: which condition leaves nobody, and a link that takes it off."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.member_filter import Condition
from app.ui import text, theme

if TYPE_CHECKING:
    from app.queries.member_list import Hindrance


class Nobody(QWidget):
    """One sentence, and what helps."""

    taken_off = Signal(int)
    """The place of the condition that nobody meets."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hindering = 0
        self._why = text.label(wrap=True)
        self._why.setObjectName("nobody")
        self._off = QPushButton()
        self._off.setObjectName("takeOffHindrance")
        self._off.setProperty("kind", "link")
        self._off.clicked.connect(lambda: self.taken_off.emit(self._hindering))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        column.addWidget(self._why)
        column.addWidget(self._off, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.hide()

    def say(self, words: str) -> None:
        """Say this, and offer nothing."""
        self._why.setText(words)
        self._off.hide()

    def explain(
        self,
        conditions: Sequence[Condition],
        hindrances: "Sequence[Hindrance]",
        phrase: Callable[[Condition], str],
    ) -> None:
        """Say which condition leaves nobody, and offer to take it off."""
        self._hindering = max(hindrances, key=lambda one: (one.without, -one.alone)).place
        self._why.setText(self._reason(conditions, hindrances, phrase))
        self._off.setText(
            self.tr("Take off: {condition}").format(condition=phrase(conditions[self._hindering]))
        )
        self._off.show()

    def _reason(
        self,
        conditions: Sequence[Condition],
        hindrances: "Sequence[Hindrance]",
        phrase: Callable[[Condition], str],
    ) -> str:
        """Return which condition leaves nobody, and how many there would be without it."""
        nobody = [one for one in hindrances if not one.alone]
        helps = [one for one in hindrances if one.without]
        if len(conditions) == 1 or (nobody and not helps):
            which = conditions[nobody[0].place if nobody else 0]
            return self.tr("Nobody: of no member is this true: {condition}").format(condition=phrase(which))
        if helps:
            most = max(helps, key=lambda one: one.without)
            return self.tr("Nobody. Without “{condition}” there would be %n.", "", most.without).format(
                condition=phrase(conditions[most.place])
            )
        return self.tr("Nobody meets all of this. Take some conditions off.")
