"""One step in a card's life: what has to be said with it is asked, no more."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain import coming_day
from app.domain.card_steps import CHOICES, DATED, NUMBERED, REASONED, Step
from app.queries import card_life as query
from app.queries.card_life import CardLife
from app.services import card_step
from app.ui import planning
from app.ui.context import Context
from app.ui.form import Form
from app.words import card_life as words


class CardStepForm(Form):
    """Asks for the reason, the day, the number or that she is of age, as the step wants it."""

    def __init__(self, context: Context, found: CardLife, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardStepForm")
        self._context, self._found, self._step = context, found, step
        self.call(f"{words.verb(step)}  ·  {found.name}", words.verb(step))
        self._warned = False
        self._choice = self._words = self._until = self._number = self._grown = None
        if step in CHOICES:
            choices: list[tuple[object, str]] = [(key, words.reason(key)) for key in CHOICES[step]]
            self._choice = self.choice(self.tr("Why"), "stepChoice", choices, CHOICES[step][0])
        elif step in REASONED:
            caption = self.tr("What she says") if step is Step.APPEAL else self.tr("Why")
            self._words = self.lines(caption, "stepReason")
        if step in DATED:
            hint = self.tr("3 weeks, 12-01 …")
            self._until = self.line(words.step_day(step), "stepUntil", "", hint)
        if step in NUMBERED:
            with context.reading() as session:
                following = query.next_number(session)
            number = found.card if found.card and step is not Step.REPLACE else following
            self._number = self.line(self.tr("Card number"), "stepNumber", number, self.tr("type or scan"))
        if step in {Step.APPLY, Step.ISSUE} and found.of_age is None:
            self._grown = QCheckBox(self.tr("She is 18 or over: her papers were seen"), self)
            self.put("", self._grown, "stepGrown")
            self._grown.setAccessibleName(self._grown.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc put away what is written only when it is pressed twice."""
        written = any((self._words and self._words.toPlainText(), self._until and self._until.text()))
        if event.key() == Qt.Key.Key_Escape and written and not self._warned:
            self._warned = True
            self.say(self.tr("Nothing is noted yet. Esc again puts away what is written."))
            return
        super().keyPressEvent(event)

    def keep(self) -> None:
        """Take the step. May raise a Refusal."""
        today = self._context.today()
        reason = ""
        if self._choice is not None:
            reason = str(self._choice.currentData())
        elif self._words is not None:
            reason = self._words.toPlainText()
        written = "" if self._until is None else self._until.text().strip()
        with self._context.changing(self.tr("Noted.")) as session:
            card_step.do(
                session,
                self._found.member_id,
                self._step,
                today,
                reason=reason,
                until=coming_day.parse(written, today) if written else None,
                card="" if self._number is None else self._number.text(),
                grown=self._grown is not None and self._grown.isChecked(),
            )
        planning.plan(self._context, self._found.member_id)
