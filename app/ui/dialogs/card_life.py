"""The life of a member's card: what was done with it, what can be done now, and a slip for each step."""

from collections.abc import Generator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.domain.card_steps import DATED, NUMBERED, REASONED, TAKEN, Step
from app.domain.errors import CardStepRefused, Refusal
from app.progress import Progress
from app.queries import card_life as query
from app.queries.card_life import CardLife, Possible, StepTaken
from app.services import card_step
from app.ui import notices, planning, printing, text, theme
from app.ui.context import Context
from app.ui.dialogs.card_step import CardStepForm
from app.ui.form import Form, opened
from app.ui.print_run import PrintRun
from app.ui.proof import Proof
from app.ui.row_table import Column, RowTable
from app.ui.widgets.flow import Flow
from app.words import card_life as words
from app.words import dates, people

if TYPE_CHECKING:
    from app.database.shop import Shop
    from app.domain.shop import ShopSettings

_MILLIMETRES = 72 / 25.4
_A6 = QSizeF(105, 148) * _MILLIMETRES


def _who(row: StepTaken) -> str:
    """Return who took a step; what the day brings or a file is nobody's."""
    by_hand = row.taken.step in TAKEN and row.taken.step is not Step.EXPIRE
    return people.signed(row.staff) if by_hand else row.staff or ""


def open_card(context: Context, member_id: int, parent: QWidget) -> None:
    """Open the life of her card: for staff alone."""
    context.for_staff(lambda: opened(CardLifeDialog(context, member_id, parent)))


class CardLifeDialog(Form):
    """Lists the steps, the latest first; buttons take those that are possible, the menu says why not."""

    def __init__(self, context: Context, member_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardLife")
        self._context, self._member_id = context, member_id
        self.only_shows = context
        self._proof = Proof(context.jobs, self)
        self._proof.made.connect(self._choose_printer)
        self.setMinimumSize(min(theme.current().px(880), 1180), min(theme.current().px(480), 660))
        self._standing = text.label(parent=self)
        self._standing.setObjectName("cardStanding")
        self._beside = text.label(part="warn", parent=self)
        self._beside.setObjectName("cardBeside")
        self._none = text.label(part="muted", parent=self)
        self.table: RowTable[StepTaken] = RowTable(self._of_steps(), self)
        self.table.setObjectName("cardSteps")
        self.table.setAccessibleName(self.tr("What was done with the card"))
        self._steps = QWidget(self)
        self._flow = Flow(theme.GRID, theme.GRID, self._steps)
        self._slip = QPushButton(self.tr("Print the slip"), self)
        self._slip.setObjectName("cardSlip")
        self._slip.clicked.connect(self._print)
        self.foot.insertWidget(0, self._slip)
        self.give_up.hide()  # each step is kept as it is taken: there is nothing to give up
        self._below = QWidget(self)
        """Takes the height of the list, where there is none."""
        place = self.layout_.indexOf(self.refusal)
        stretched = (self.table, self._below)
        shown = (self._standing, self._beside, self._none, self.table, self._steps, self._below)
        for at, widget in enumerate(shown):
            self.layout_.insertWidget(place + at, widget, int(widget in stretched))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._mark())
        context.changed.connect(self.show_life)
        self.show_life()

    def _of_steps(self) -> list[Column[StepTaken]]:
        def until(row: StepTaken) -> str:
            return dates.day(row.taken.until) if row.taken.until else ""

        return [
            Column(lambda: self.tr("Day"), lambda row: dates.day(row.taken.day)),
            Column(lambda: self.tr("Step"), lambda row: words.step(row.taken.step)),
            Column(lambda: self.tr("Why"), lambda row: words.reason(row.taken.reason), stretch=True),
            Column(lambda: self.tr("Until"), until, muted=True),
            Column(lambda: self.tr("Number"), lambda row: row.taken.card or "", muted=True),
            Column(lambda: self.tr("Who"), _who, muted=True),
        ]

    def show_life(self) -> None:
        """Read the card's life again and show it."""
        try:
            with self._context.reading() as session:
                self._found = query.load(session, self._member_id, self._context.today())
        except Refusal:
            self.reject()  # she was taken back from below this dialog
            return
        found = self._found
        title = self.tr("Card of {name}").format(name=found.name)
        self.call(f"{title}  ·  {found.card}" if found.card else title, self.tr("Close"))
        self._standing.setText(words.standing(found.life))
        beside = words.beside(found.life)
        self._beside.setText(beside)
        self._beside.setVisible(bool(beside))
        self._none.setText(self.tr("Nothing has been done with a card of hers here yet."))
        self._none.setVisible(not found.steps)
        self.table.show_rows(tuple(reversed(found.steps)))
        self.table.setVisible(bool(found.steps))
        self._below.setVisible(not found.steps)
        if found.steps:
            self.table.selectRow(0)
        self._mark()
        self._offer(found)

    def _mark(self) -> None:
        """Offer the slip of the marked step; one that came with a file has none."""
        row = self.table.chosen()
        self._slip.setEnabled(row is not None and row.taken.step is not Step.IMPORT)

    def order(self) -> None:
        """Let Tab go from the list to the steps, then to the slip and out; Enter takes what has the focus."""
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        steps = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        for one, next_one in pairwise([self.table, *steps, self._slip, self.done_button]):
            QWidget.setTabOrder(one, next_one)
        if self.focusWidget() in {None, self.done_button}:
            (self.table if self._found.steps else steps[0]).setFocus()

    def _offer(self, found: CardLife) -> None:
        written = self._steps.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in found.possible:
            if one.why is None:
                button = QPushButton(words.verb(one.step), self._steps)
                button.setObjectName(f"step{one.step.value.title().replace('_', '')}")
                button.clicked.connect(lambda _checked, step=one.step: self._take(step))
                self._flow.addWidget(button)
        more = QPushButton(self.tr("What cannot be done now ▾"), self._steps)
        more.setObjectName("stepsNotPossible")
        more.setProperty("kind", "quiet")
        menu = QMenu(more)
        for one in (each for each in found.possible if each.why is not None):
            action = menu.addAction(words.verb(one.step))
            action.setObjectName(f"why{one.step.value.title().replace('_', '')}")
            action.triggered.connect(lambda _checked, step=one: self._say_why(step))
        more.setMenu(menu)
        self._flow.addWidget(more)
        for widget in self._steps.findChildren(QPushButton):
            widget.show()
        if written:  # the button that had the focus is gone
            self.table.setFocus()
        if self.isVisible():
            self.order()
        self.refusal.hide()

    def _say_why(self, one: Possible) -> None:
        if one.why is not None:
            self.say_refused(CardStepRefused(one.step, one.why, self._found.name, one.day))

    def _take(self, step: Step) -> None:
        if step in REASONED | DATED | NUMBERED or step is Step.APPLY:
            opened(CardStepForm(self._context, self._found, step, self))
            return
        try:
            with self._context.changing(self.tr("Noted.")) as session:
                card_step.do(session, self._member_id, step, self._context.today())
        except Refusal as refusal:
            notices.refuse(refusal, self)
            return
        planning.plan(self._context, self._member_id)

    def _print(self) -> None:
        row = self.table.chosen()
        if row is not None:
            shop, settings, member, step = (
                self._context.shop, self._context.settings, self._member_id, row.taken.id,
            )  # fmt: skip
            self._proof.want(lambda out: slip(shop, settings, member, step, out))

    def _choose_printer(self, _file: Path, printed: Any) -> None:
        printing.choose_printer(_A6, printed.pages, self._send, self)

    def _send(self, printer: QPrinter) -> None:
        context, window = self._context, (self.parentWidget() or self).window()
        said, title = self.tr("The slip is printed."), self.tr("Printing the slip")

        def over(pages: frozenset[int]) -> None:
            if pages:
                context.notify(said)

        # In the window's hands: this dialog may be closed before the slip is out.
        PrintRun(context, self._proof.copy, printer, over, window, title=title).start()


def slip(
    shop: "Shop", settings: "ShopSettings", member_id: int, step_id: int, out: Path
) -> Generator[Progress, None, Any]:
    """Return the work that writes the slip of a step into `out`."""
    from app.queries import card_slip
    from app.reports import card_slip as report
    from app.reports.greeting import Letterhead

    with shop.reading() as session:
        told = card_slip.load(session, settings, member_id, step_id)
    return (yield from report.card_slip(told, Letterhead.of(settings), out))
