"""One quiet line: what was being written, when and by whom, and whether to go on with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.queries.drafts import DraftKept
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.words import dates


class DraftOffer(Retranslated, QFrame):
    """Goes away by itself when one of its two buttons is pressed."""

    going_on = Signal()
    thrown_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draftOffer")
        self._left: DraftKept | None = None
        self._named = False
        self._words = text.label(wrap=True, parent=self)
        self._go_on, self._throw = QPushButton(self), QPushButton(self)
        self._go_on.setObjectName("draftGoOn")
        self._throw.setObjectName("draftThrowAway")
        for button, signal in ((self._go_on, self.going_on), (self._throw, self.thrown_away)):
            button.setAutoDefault(False)
            button.clicked.connect(self.hide)
            button.clicked.connect(signal)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(self._words, 1)
        row.addWidget(self._go_on)
        row.addWidget(self._throw)
        self.retranslate()

    def show_draft(self, left: DraftKept, *, named: bool = False) -> None:
        """Show the line for `left`; `named` says in which form it was."""
        self._left, self._named = left, named
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Say the line in the window's language."""
        self._go_on.setText(self.tr("Go on"))
        self._throw.setText(self.tr("Throw away"))
        if self._left is not None:
            self._words.setText(self._said(self._left))
            self.setAccessibleName(self._words.text())

    def _said(self, left: DraftKept) -> str:
        when = self.tr("{day}, {time}").format(day=dates.short_day(left.at.date()), time=f"{left.at:%H:%M}")
        who = left.staff or self.tr("Owner")
        if not self._named:
            return self.tr("{who} was writing here: {when}.").format(who=who, when=when)
        what = self._form(left.place.partition(":")[0])
        if left.member:
            what = self.tr("{form} of {name}").format(form=what, name=left.member)
        return self.tr("{who} was writing: {what} ({when}).").format(who=who, what=what, when=when)

    def _form(self, kind: str) -> str:
        words = {
            "member": self.tr("New member"),
            "edit": self.tr("Card"),
            "purchase": self.tr("Purchase"),
            "note": self.tr("Note"),
            "relative": self.tr("Relative"),
            "said": self.tr("What she says"),
            "contact": self.tr("Contact"),
        }
        return words.get(kind, kind)
