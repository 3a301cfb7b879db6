"""The reception strip of the member card: what to serve, what to avoid, what she still has of ours, notes.

What is known stands with its caption; what is not is one muted word to click and write into.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.queries.member_card import MemberCard
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.card_notes import CardNotes
from app.ui.widgets.flow import Flow
from app.ui.widgets.in_place import InPlace
from app.ui.widgets.together import together
from app.words import dates

FIELDS = ("drink", "call_hours", "taboos", "parking", "talk_about")
_NOT_FOR_HER = frozenset({"taboos", "talk_about"})
"""Left out while the customer can see the screen."""


class CardReception(Retranslated, QWidget):
    """One line that flows, and the notes of today under it."""

    kept = Signal(str, str)
    """Field and what was written in it."""
    umbrella = Signal(bool)
    """She takes one of our umbrellas (True), or brings it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memberReception")
        self._card: MemberCard | None = None
        self._fields = {name: self._field(name) for name in FIELDS}
        self._captions = {name: text.label(part="muted", parent=self) for name in FIELDS}
        self._lent = text.label(part="warn", parent=self)
        self._umbrella = QPushButton(self)
        self._umbrella.setObjectName("memberUmbrella")
        self._umbrella.setProperty("kind", "link")
        self._umbrella.clicked.connect(self._turn_umbrella)
        self.notes = CardNotes(self)
        flow = Flow(2 * theme.GRID, 0)
        self._groups = {name: together(self, self._captions[name], self._fields[name]) for name in FIELDS}
        for group in self._groups.values():
            flow.addWidget(group)
        flow.addWidget(together(self, self._lent, self._umbrella))
        flow.addWidget(self.notes.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        layout.addWidget(self.notes)
        layout.addLayout(flow)
        self.retranslate()

    def show_card(self, card: MemberCard) -> None:
        """Show how to receive her."""
        self._card = card
        for name, field in self._fields.items():
            value = getattr(card.identity, name)
            field.show_text(value)
            self._captions[name].setVisible(bool(value))
            self._groups[name].setHidden(card.discreet and name in _NOT_FOR_HER)
        self._say_umbrella()
        self.notes.show_card(card)

    def retranslate(self) -> None:
        """Say captions and hints in the window's language."""
        words = {
            "drink": (self.tr("Serve"), self.tr("+ drink")),
            "call_hours": (self.tr("Call"), self.tr("+ best hour to call")),
            "taboos": (self.tr("Avoid"), self.tr("+ taboos")),
            "parking": (self.tr("Parking"), self.tr("+ parking")),
            "talk_about": (self.tr("Talk about"), self.tr("+ what to talk about")),
        }
        for name, (caption, hint) in words.items():
            self._captions[name].setText(caption)
            self._fields[name].name_it(caption, hint)
        self._say_umbrella()

    def _say_umbrella(self) -> None:
        lent = self._card.identity.umbrella_lent_on if self._card else None
        self._lent.setVisible(lent is not None)
        if lent is None:
            self._umbrella.setText(self.tr("+ lend an umbrella"))
            self._umbrella.setToolTip(self.tr("She takes one of our umbrellas today"))
        else:
            self._lent.setText(self.tr("Has our umbrella since {day}").format(day=dates.short_day(lent)))
            self._umbrella.setText(self.tr("brought back"))
            self._umbrella.setToolTip(self.tr("The umbrella is here again"))
        self._umbrella.setAccessibleName(self._umbrella.toolTip())
        kind = "hint" if lent is None else "link"
        if self._umbrella.property("kind") != kind:
            self._umbrella.setProperty("kind", kind)
            text.polish(self._umbrella)

    def _turn_umbrella(self) -> None:
        if self._card is not None:
            self.umbrella.emit(self._card.identity.umbrella_lent_on is None)

    def _field(self, name: str) -> InPlace:
        field = InPlace("body", self)
        field.setObjectName(f"member_{name}")
        field.kept.connect(lambda written, name=name: self.kept.emit(name, written))
        return field
