"""The head of a contact's sheet: who it is, why and when, what else is due, and what has become of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.queries.discretion import HARMLESS
from app.queries.due import Due
from app.queries.member_card import MemberCard
from app.ui import text, theme
from app.ui.context import Context
from app.ui.retranslated import Retranslated
from app.ui.widgets.contact_line import Teller
from app.words import dates, outreach


class ContactHead(Retranslated, QWidget):
    """Names her, and says why she hears from the shop."""

    card_wanted = Signal()
    also_wanted = Signal(int)
    """The other contact that is due for her, by its id."""
    thrown_away = Signal()
    """What was written before the contact was closed elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = text.label(part="title", parent=self)
        self._reading = text.label(part="muted", parent=self)
        self._reading.setContentsMargins(theme.GRID // 2, 0, 0, theme.GRID // 2)
        self.open_card = QPushButton(self)
        self.why = text.label(part="strong", wrap=True, parent=self)
        self.when = text.label(part="muted", wrap=True, parent=self)
        self._also = QPushButton(self)
        self._also_due: Due | None = None
        self._ended = text.label(part="warn", wrap=True, parent=self)
        self._ended.setObjectName("contactEnded")
        self._throw = QPushButton(self)
        self._throw.setObjectName("contactThrowAway")
        self._lay_out()
        self.show_end("")
        self.retranslate()

    def show_contact(self, context: Context, card: MemberCard, due: Due | None) -> None:
        """Show whom and why; without `due` it is a contact that nobody had planned.

        While the customer can see the screen, only a birthday and a festival are named to her.
        """
        self.name.setText(card.identity.name)
        self._reading.setText(card.identity.reading)
        self._reading.setVisible(bool(card.identity.reading))
        if due is None:
            self.why.setText(self.tr("A contact that was not planned"))
            self.when.setText("")
        else:
            line = Teller(context.settings, card.today, discreet=context.discreet).due(due, {})
            words = (outreach.rule(due.rule) if _may_name(due, context) else "", line.why)
            if due.rule == "C1" and line.why:  # which says itself that it is a birthday
                words = ("", f"{line.why[:1].upper()}{line.why[1:]}")
            self.why.setText("  ·  ".join(word for word in words if word))
            self.when.setText(self._when(due, card))
        self.why.setVisible(bool(self.why.text()))
        self.when.setVisible(due is not None)
        self._say_also([one for one in card.due if _may_name(one, context)], card, due)

    def show_end(self, words: str) -> None:
        """Say that the contact was closed elsewhere, over what was written; "" for one that is open."""
        self._ended.setText(words)
        for part in (self._ended, self._throw):
            part.setVisible(bool(words))

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self.open_card.setText(self.tr("Open her card"))
        self._throw.setText(self.tr("Throw away what was written"))

    def _say_also(self, named: Sequence[Due], card: MemberCard, shown: Due | None) -> None:
        """Offer what else is due for her: whoever has her on the line need not call twice."""
        others = (due for due in named if due != shown and due.due <= card.today)
        self._also_due = next(others, None)
        self._also.setVisible(self._also_due is not None)
        if self._also_due is not None:
            occasion = outreach.rule(self._also_due.rule)
            self._also.setText(self.tr("Also due for her: {occasion}").format(occasion=occasion))

    def _turn_to_also(self) -> None:
        if self._also_due is not None:
            self.also_wanted.emit(self._also_due.id)

    def _when(self, due: Due, card: MemberCard) -> str:
        words = [outreach.channel(due.channel)]
        if due.due == card.today:
            words.append(self.tr("today"))
        else:
            words.append(self.tr("due {day}").format(day=dates.day_of_week(due.due)))
        if due.window_to > due.due:
            words.append(self.tr("until {day} at the latest").format(day=dates.short_day(due.window_to)))
        if due.staff:
            words.append(self.tr("looked after by {name}").format(name=due.staff))
        return "  ·  ".join(words)

    def _lay_out(self) -> None:
        self._also.setObjectName("alsoDue")
        for button, signal in (
            (self.open_card, self.card_wanted),
            (self._also, self._turn_to_also),
            (self._throw, self.thrown_away),
        ):
            button.setProperty("kind", "link")
            button.clicked.connect(signal)
        name = QHBoxLayout()
        name.addWidget(self.name)
        name.addWidget(self._reading, 0, Qt.AlignmentFlag.AlignBottom)
        name.addStretch(1)
        name.addWidget(self.open_card, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        layout.addLayout(name)
        layout.addWidget(self.why)
        layout.addWidget(self.when)
        layout.addWidget(self._also, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._ended)
        layout.addWidget(self._throw, 0, Qt.AlignmentFlag.AlignLeft)


def _may_name(due: Due, context: Context) -> bool:
    return not context.discreet or due.rule in HARMLESS
