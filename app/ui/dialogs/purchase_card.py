"""What a ticket has to know of her card, in one sentence, and the one key that mends it."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain import card_rights
from app.domain.card_steps import Step
from app.domain.errors import Refusal
from app.domain.status import Status
from app.i18n import translate
from app.queries import card_life as lives
from app.queries import former
from app.services import card_life
from app.ui import notices, planning, text, theme
from app.ui.context import Context
from app.ui.dialogs.card_step import CardStepForm
from app.ui.form import Form, opened
from app.words import card_life as step_words
from app.words import card_rights as words
from app.words import sentences

_KEY: Final = "F5"


def whose_card(context: Context, written: str) -> str:
    """Return whose card bears this number, and that an old one no longer works; "" where it is nobody's."""
    with context.reading() as session:
        whose = former.whose(session, written)
        stopped = None if whose is None else former.stopped(session, whose[0], written)
    if whose is None:
        return ""
    said = translate("TicketCard", "This is {name}'s card.").format(name=whose[1])
    return said if stopped is None else sentences.together([said, step_words.stopped(stopped)])


class TicketCard(QWidget):
    """Hidden for a card that gives everything; a card that has expired is renewed where she stands."""

    mended = Signal()
    """A step was taken: what she earns and what she may have are another's now."""

    def __init__(self, context: Context, member_id: int, form: Form) -> None:
        super().__init__(form)
        self.setObjectName("ticketCard")
        self._context, self._member_id, self._form = context, member_id, form
        self._step: Step | None = None
        self.said = text.label(part="warn", wrap=True, parent=self)
        self.said.setObjectName("ticketCardSaid")
        self.mend = QPushButton(self)
        self.mend.setObjectName("ticketCardStep")
        self.mend.setProperty("kind", "key")
        self.mend.setAutoDefault(False)
        self.mend.clicked.connect(self._take)
        QShortcut(QKeySequence(_KEY), self, self._take).setAutoRepeat(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self.said, 1)
        row.addWidget(self.mend)

    def show_card(self, status: Status, valid_until: date | None) -> None:
        """Say what a ticket of the day is to know of a card in this state."""
        said = words.at_the_till(status, valid_until, discreet=self._context.discreet)
        self._step = card_rights.way_on(status)
        self.said.setText(said)
        text.play(self.said, "muted" if card_rights.may_earn(status) else "warn")
        if self._step is not None:
            called = step_words.verb(self._step)
            self.mend.setText(f"{_KEY}  {called}")
            self.mend.setAccessibleName(called)
        self.mend.setVisible(self._step is not None)
        self.setVisible(bool(said))

    def _take(self) -> None:
        if self._step is Step.RENEW:
            self._renew()
        elif self._step is not None:
            with self._context.reading() as session:
                found = lives.load(session, self._member_id, self._context.today())
            opened(CardStepForm(self._context, found, self._step, self._form), self.mended.emit)

    def _renew(self) -> None:
        try:
            with self._context.changing(self.tr("Her card is renewed for a year.")) as session:
                card_life.renew(session, self._member_id, self._context.today())
        except Refusal as refusal:
            notices.refuse(refusal, self._form)
            return
        planning.plan(self._context, self._member_id)
        self.mended.emit()
