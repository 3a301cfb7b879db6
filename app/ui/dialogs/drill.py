"""Know your twenty: one question at a time about the shop's dearest members, by the keys 1 to 4."""

from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain import drill as rules
from app.domain import errors
from app.domain.drill import Fact, Question
from app.i18n import translate
from app.queries import drill as query
from app.queries.drill import Deck
from app.services import drill, undo
from app.ui import notices, text, theme
from app.ui.context import Context
from app.ui.shown import Shown
from app.ui.widgets.drill_result import DrillResult
from app.words import drill as words

_WIDE, _HIGH = 80 * theme.GRID, 56 * theme.GRID


def open_drill(context: Context, parent: QWidget) -> None:
    """Begin a round, for staff alone, and not where nothing is known of anybody."""
    context.for_staff(lambda: _load(context, parent))


def _load(context: Context, parent: QWidget) -> None:
    shop, settings, today = context.shop, context.settings, context.today()
    staff_id = context.actor.staff_id if context.actor else None

    def load() -> Deck:
        with shop.reading() as session:
            return query.deck(session, settings, today, staff_id)

    context.jobs.ask(load, lambda deck: _begin(context, deck, parent))


def _begin(context: Context, deck: Deck, parent: QWidget) -> None:
    if context.discreet:  # it was turned meanwhile
        return
    made = Drill(context, deck, parent)
    if made.questions:
        made.open()
        return
    context.notify(translate("Drill", "Too little is known of anybody yet: there is nothing to ask."))
    made.deleteLater()


class Drill(Shown):
    """A round of questions, then what came of it."""

    def __init__(self, context: Context, deck: Deck, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("drill")
        self.setWindowTitle(self.tr("Know your twenty"))
        self._staff_id = context.actor.staff_id if context.actor else None
        self._deck = deck
        dice = Random()  # noqa: S311  (it shuffles answers)
        self.questions = rules.round_of(self._deck.facts, self._deck.given, context.today(), dice)
        self._at = 0
        self._right = 0
        self._answered = 0
        """The change of the last answer while it is shown; 0 while one is asked."""
        self._missed: list[Fact] = []
        self._where = text.label(part="muted", parent=self)
        self._name = text.label(part="title", parent=self)
        self._name.setObjectName("drillName")
        self._asked = text.label(part="strong", wrap=True, parent=self)
        self._asked.setObjectName("drillQuestion")
        self._choices = [self._choice(number) for number in range(rules.CHOICES)]
        self._verdict = text.label(part="strong", wrap=True, parent=self)
        self._verdict.setObjectName("drillVerdict")
        self._evidence = text.label(part="muted", wrap=True, parent=self)
        self._evidence.setObjectName("drillEvidence")
        self._card = QPushButton(self.tr("Open her card"), self)
        self._card.setObjectName("drillCard")
        self._card.setProperty("kind", "link")
        self._card.clicked.connect(lambda: self._open(self._question.fact.key.member_id))
        self._next = QPushButton(self)
        self._next.setObjectName("drillNext")
        self._next.setProperty("kind", "primary")
        self._next.clicked.connect(self._go_on)
        self._stack = QStackedWidget(self)
        self._end: DrillResult | None = None
        self._lay_out()
        if self.questions:
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with 1 to 4, take a slip back with Ctrl+Z."""
        if event.matches(QKeySequence.StandardKey.Undo) and self._answered and self._end is None:
            self._take_back()
            return
        number = event.key() - Qt.Key.Key_1
        if self._end is None and not self._answered and 0 <= number < len(self._question.choices):
            self._choices[number].click()
            return
        super().keyPressEvent(event)

    @property
    def _question(self) -> Question:
        return self.questions[self._at]

    def _ask(self) -> None:
        fact = self._question.fact
        self._answered = 0
        self._where.setText(
            self.tr("Question {number} of {count}").format(number=self._at + 1, count=len(self.questions))
        )
        self._name.setText(self._deck.names[fact.key.member_id])
        self._asked.setText(words.question(fact))
        for number, button in enumerate(self._choices):
            there = number < len(self._question.choices)
            button.setVisible(there)
            button.setEnabled(there)
            button.setProperty("kind", "")
            if there:
                said = words.answer(fact, self._question.choices[number], self._context.settings.currency)
                button.setText(f"{number + 1}   {said}")
                button.setAccessibleName(said)
            text.polish(button)
        self._verdict.setText("")
        self._evidence.setText("")
        self._card.hide()
        self._next.hide()
        self._choices[0].setFocus()

    def _answer(self, number: int) -> None:
        """Keep what was said and tell at once whether it is right, and what that rests on."""
        fact, said = self._question.fact, self._question.choices[number]
        try:
            with self._context.changing() as session:
                drill.answer(
                    session, fact.key.member_id, fact.key.about, said, fact.value, self._context.today(),
                    category=fact.key.category,
                )  # fmt: skip
                change = int(session.info["change_id"])
        except errors.Refusal as error:
            notices.refuse(error, self)
            return
        self._answered = change
        right = said == fact.value
        self._right += right
        if not right:
            self._missed.append(fact)
        expected = words.answer(fact, fact.value, self._context.settings.currency)
        text.play(self._verdict, "good" if right else "danger")
        self._verdict.setText(
            self.tr("✓ Right: {answer}").format(answer=expected)
            if right
            else self.tr("✗ No: {answer}").format(answer=expected)
        )
        slip = self.tr("A slip? Ctrl+Z asks again.")
        self._evidence.setText(f"{words.evidence(fact)}  {slip}" if not right else words.evidence(fact))
        for place, button in enumerate(self._choices[: len(self._question.choices)]):
            choice = self._question.choices[place]
            mark = "  ✓" if choice == fact.value else "  ✗" if choice == said else ""
            button.setText(f"{button.text()}{mark}")
            button.setEnabled(False)
            button.setProperty("kind", "primary" if choice == fact.value else "")
            text.polish(button)
        last = self._at + 1 == len(self.questions)
        self._next.setText(self.tr("How it went") if last else self.tr("Next"))
        self._card.setVisible(not right)
        self._next.show()
        self._next.setDefault(True)
        self._next.setFocus()

    def _take_back(self) -> None:
        """Ask the last question again, as if it had not been answered."""
        fact = self._question.fact
        try:
            with self._context.changing() as session:
                undo.take_back(session, self._answered)
        except errors.Refusal as error:
            notices.refuse(error, self)
            return
        if fact in self._missed:
            self._missed.remove(fact)
        else:
            self._right -= 1
        self._ask()

    def _go_on(self) -> None:
        if self._at + 1 < len(self.questions):
            self._at += 1
            self._ask()
            return
        with self._context.reading() as session:
            scores = query.scores(session, self._staff_id)
            knows = query.who_knows(session, self._context.today())
        self._end = DrillResult(self._right, len(self.questions), self)
        self._end.show_scores(scores)
        self._end.show_knows(knows)
        self._end.show_missed(self._missed, self._deck, self._open, self._context.settings.currency)
        self._end.close_button.clicked.connect(self.accept)
        self._stack.addWidget(self._end)
        self._stack.setCurrentWidget(self._end)
        self._end.close_button.setDefault(True)
        self._end.begin()

    def _open(self, member_id: int) -> None:
        """Show her card; what was answered is kept, and the rest is asked another time."""
        self.accept()
        self._context.open_member(member_id)

    def _choice(self, number: int) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"drillChoice{number + 1}")
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self._answer(number))
        return button

    def _lay_out(self) -> None:
        look = theme.current()
        asking = QWidget(self)
        choices = QGridLayout()
        choices.setSpacing(theme.GRID)
        for number, button in enumerate(self._choices):
            button.setMinimumHeight(look.px(5 * theme.GRID))
            choices.addWidget(button, number // 2, number % 2)
        foot = QHBoxLayout()
        foot.addWidget(self._card)
        foot.addStretch()
        foot.addWidget(self._next)
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self._where)
        column.addWidget(self._name)
        column.addWidget(self._asked)
        column.addLayout(choices)
        column.addWidget(self._verdict)
        column.addWidget(self._evidence)
        column.addStretch()
        column.addLayout(foot)
        self._stack.addWidget(asking)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (4 * theme.GRID,))
        layout.addWidget(self._stack)
        self.setMinimumSize(min(look.px(_WIDE), 1100), min(look.px(_HIGH), 680))
