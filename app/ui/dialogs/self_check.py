"""The shop's self-check: nineteen statements, one at a time by the keys 1 to 4, then what the sum means."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.database.shop import Shop
from app.domain import self_check as rules
from app.domain.shop import ShopSettings
from app.domain.shop_knows import ShopKnows
from app.queries import self_checks
from app.queries.self_checks import Check
from app.services import self_check
from app.ui import text, theme
from app.ui.context import Context
from app.ui.shown import Shown
from app.ui.widgets.self_check_result import SelfCheckResult
from app.words import self_check as words
from app.words import shop_knows

_WIDE, _HIGH = 88 * theme.GRID, 60 * theme.GRID


def open_self_check(context: Context, parent: QWidget) -> None:
    """Ask on, show this year's result, or begin."""
    with context.reading() as session:
        known = self_checks.load(session)
    SelfCheckDialog(context, known, parent).open()


def _figures(shop: Shop, settings: ShopSettings, today: date) -> ShopKnows:
    from app.queries import shop_knows as query

    with shop.reading() as session:
        return query.load(session, settings, today)


class SelfCheckDialog(Shown):
    """Asks what has no answer yet this year. Closed half-way, it goes on there the next time."""

    def __init__(self, context: Context, known: list[Check], parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("selfCheck")
        self.setWindowTitle(self.tr("Self-check of the shop"))
        self._today: date = context.today()
        self._before = [one for one in known if one.is_whole and one.day.year < self._today.year]
        mine = next((one for one in known if one.day.year == self._today.year), None)
        self.answers = list(mine.answers) if mine else []
        self._kept = tuple(self.answers)
        self._where = text.label(part="muted", parent=self)
        self._said = text.label(part="title", wrap=True, parent=self)
        self._said.setObjectName("selfCheckStatement")
        self._last = text.label(part="muted", wrap=True, parent=self)
        self._last.setObjectName("selfCheckBefore")
        self._known = text.label(part="muted", wrap=True, parent=self)
        self._known.setObjectName("selfCheckKnown")
        self._figures: ShopKnows | None = None
        self._choices = [self._choice(number) for number in range(len(rules.ANSWERS))]
        self._back = QPushButton(self.tr("Back"), self)
        self._back.setObjectName("selfCheckBack")
        self._back.setAutoDefault(False)
        self._back.clicked.connect(self._go_back)
        self._later = QPushButton(self.tr("Go on another day"), self)
        self._later.setObjectName("selfCheckLater")
        self._later.setAutoDefault(False)
        self._later.clicked.connect(self.reject)
        self._keys = text.label(self.tr("Keys 1 to 4 answer, Backspace goes back."), "muted", parent=self)
        self._stack = QStackedWidget(self)
        self._result = SelfCheckResult(self)
        self._result.again.clicked.connect(self._begin_again)
        self._result.close_button.clicked.connect(self.accept)
        self._lay_out()
        self._go_on()
        shop, settings, today = context.shop, context.settings, self._today
        context.jobs.ask(lambda: _figures(shop, settings, today), self._learn)

    def _learn(self, found: ShopKnows) -> None:
        """Show what the shop's data says, when it has been reckoned beside the window."""
        if isValid(self):
            self._figures = found
            self._say_known()

    def _say_known(self) -> None:
        at = len(self.answers)
        if self._figures is None or at >= len(rules.STATEMENTS):
            return
        currency = self._context.settings.currency
        said = shop_knows.said(rules.STATEMENTS[at], self._figures, currency)
        self._known.setText(self.tr("From the shop's data: {said}").format(said=said) if said else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with 1 to 4, go back with Backspace."""
        number = event.key() - Qt.Key.Key_1
        if self._asks and 0 <= number < len(self._choices):
            self._answer(number)
            return
        if self._asks and event.key() == Qt.Key.Key_Backspace:
            self._go_back()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Keep what has been answered so far."""
        self._keep()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what has been answered so far."""
        self._keep()
        super().closeEvent(event)

    @property
    def _asks(self) -> bool:
        return self._stack.currentIndex() == 0

    def _answer(self, number: int) -> None:
        self.answers.append(rules.ANSWERS[number])
        self._go_on()

    def _go_back(self) -> None:
        if self.answers:
            self.answers.pop()
            self._go_on()

    def _begin_again(self) -> None:
        self.answers.clear()
        self._go_on()

    def _go_on(self) -> None:
        """Ask the next one, or say what came of it."""
        if rules.is_whole(self.answers):
            self._keep()
            self._result.show_result(self._today, tuple(self.answers), self._before)
            self._stack.setCurrentIndex(1)
            self._result.close_button.setFocus()
            return
        self._stack.setCurrentIndex(0)
        at = len(self.answers)
        self._where.setText(self.tr("{number} of {count}").format(number=at + 1, count=len(rules.STATEMENTS)))
        self._said.setText(words.statement(rules.STATEMENTS[at]))
        before = self._before[0] if self._before else None
        self._last.setText(
            self.tr("{year}: {answer}").format(year=before.day.year, answer=words.answer(before.answers[at]))
            if before
            else ""
        )
        self._say_known()
        self._back.setEnabled(bool(at))
        self._choices[0].setFocus()

    def _keep(self) -> None:
        """Keep the answers, unless there are none, they are kept already, or a whole check would give way."""
        answers = tuple(self.answers)
        if not answers or answers == self._kept:
            return
        if rules.is_whole(self._kept) and not rules.is_whole(answers):
            return
        with self._context.changing(self.tr("The answers are kept.")) as session:
            self_check.keep(session, answers, self._today)
        self._kept = answers

    def _choice(self, number: int) -> QPushButton:
        said = words.answer(rules.ANSWERS[number])
        button = QPushButton(f"{number + 1}   {said}", self)
        button.setObjectName(f"selfCheckChoice{number + 1}")
        button.setAccessibleName(said)
        button.setMinimumHeight(theme.current().px(5 * theme.GRID))
        button.clicked.connect(lambda: self._answer(number))
        return button

    def _lay_out(self) -> None:
        look = theme.current()
        asking = QWidget(self)
        choices = QHBoxLayout()
        choices.setSpacing(theme.GRID)
        for button in self._choices:
            choices.addWidget(button, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addWidget(self._keys)
        foot.addStretch()
        foot.addWidget(self._later)
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self._where)
        column.addStretch()
        column.addWidget(self._said)
        column.addWidget(self._known)
        column.addWidget(self._last)
        column.addStretch()
        column.addLayout(choices)
        column.addLayout(foot)
        self._stack.addWidget(asking)
        self._stack.addWidget(self._result)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (4 * theme.GRID,))
        layout.addWidget(self._stack)
        self.setMinimumSize(min(look.px(_WIDE), 1180), min(look.px(_HIGH), 680))
