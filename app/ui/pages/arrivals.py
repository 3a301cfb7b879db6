"""What has come in, and whom it is for: the list is read, then told to those few whom it fits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget

from app.database.shop import Shop
from app.domain import errors
from app.domain.arrivals import RULE, Arrival
from app.exchange import arrivals as deliveries
from app.exchange.arrival_lines import Vocabulary
from app.progress import Job
from app.queries import arrivals as query
from app.queries import vocabulary
from app.queries.arrivals import Found, Glad
from app.services import contacts
from app.ui import notices, text, theme
from app.ui.context import Context
from app.ui.page import Page
from app.ui.widgets.arrival_intake import ArrivalIntake
from app.ui.widgets.arrival_people import ArrivalPeopleView
from app.words import arrivals as words


class ArrivalsPage(Page):
    """Two steps: what came in, and who will be glad."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("arrivals")
        self._delivery: tuple[Arrival, ...] = ()
        self._summary = text.label(part="muted", parent=self)
        self._summary.setObjectName("arrivalSummary")
        self._summary.setContentsMargins(theme.GRID // 2, 0, 0, theme.GRID // 2)
        self._back = QPushButton(self)
        self._back.setObjectName("arrivalBack")
        self._back.clicked.connect(self._go_back)
        self._find = QPushButton(self)
        self._find.setObjectName("arrivalFind")
        self._find.setProperty("kind", "primary")
        self._find.clicked.connect(self.look)
        self.intake = ArrivalIntake(context, self)
        self.people = ArrivalPeopleView(context, context.speaker, self)
        self.people.told.connect(self._note)
        self._steps = QStackedWidget(self)
        self._steps.addWidget(self.intake)
        self._steps.addWidget(self.people)
        self.head.insertWidget(1, self._summary, 1, Qt.AlignmentFlag.AlignBottom)
        self.head.setStretch(0, 0)
        self.head.addWidget(self._back)
        self.head.addWidget(self._find)
        self.body.addWidget(self._steps, 1)
        self.intake.changed.connect(self._allow)
        self.retranslate()
        self._step(0)

    def title(self) -> str:
        """Return the title in the window's language."""
        return self.tr("New arrivals")

    def refresh(self) -> None:
        """Learn the shop's words; where somebody is listed, look anew for whom the delivery is."""
        shop, currency = self.context.shop, self.context.settings.currency
        self.intake.learn(self.intake.table.articles.known, currency)
        self.context.jobs.ask(lambda: _vocabulary(shop), lambda known: self.intake.learn(known, currency))
        if self._steps.currentIndex() and self._delivery:
            self.context.jobs.run(_find(self.context, self._delivery), self._found)

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self._back.setText(self.tr("Back to the list of pieces"))
        self._find.setText(self.tr("Who will be glad?"))
        self._find.setToolTip(self.tr("List the members whom these pieces fit, and nobody else"))
        self._summary.setText(self.people.summary() if self._steps.currentIndex() else "")

    def look(self) -> None:
        """Look through all members for whom the pieces are."""
        self._delivery = tuple(self.intake.arrivals)
        if not any(not arrival.lacking for arrival in self._delivery):
            self.context.notify(self.tr("No piece is known well enough yet: fill in what is missing."))
            return
        self.context.jobs.start(
            _find(self.context, self._delivery),
            title=self.tr("Looking for whom it is"),
            done=self._show,
        )

    def _show(self, found: Found) -> None:
        self._step(1)
        self._found(found)
        self.people.list.choose_first()
        self.people.list.setFocus()

    def _found(self, found: Found) -> None:
        self.people.show_found(found)
        self._summary.setText(self.people.summary())

    def _go_back(self) -> None:
        self._step(0)
        self.intake.paste.setFocus()

    def _step(self, number: int) -> None:
        self._steps.setCurrentIndex(number)
        self._back.setVisible(number == 1)
        self._find.setVisible(number == 0)
        self._summary.setText(self.people.summary() if number else "")
        self._allow()

    def _allow(self) -> None:
        self._find.setEnabled(bool(self.intake.arrivals))

    def _note(self, one: Glad) -> None:
        """Note that she was told; the list goes on to the next."""
        pieces = words.pieces(fit.arrival for fit in one.suited.told)
        said = self.tr("{name} was told of: {pieces}").format(name=one.name, pieces=pieces)
        try:
            with self.context.changing(said) as session:
                contacts.log(
                    session,
                    one.member_id,
                    one.channel,
                    "left_word",
                    self.context.today(),
                    rule=RULE,
                    note=pieces,
                )
        except errors.Refusal as error:
            notices.refuse(error, self)


def _vocabulary(shop: Shop) -> Vocabulary:
    with shop.reading() as session:
        return deliveries.vocabulary(vocabulary.styles(session), vocabulary.kinds(session))


def _find(context: Context, delivery: Sequence[Arrival]) -> Job[Found]:
    """Look for whom the delivery is, in a session of the job's own."""
    shop: Shop = context.shop
    settings, today = context.settings, context.today()
    with shop.reading() as session:
        return (yield from query.find(session, settings, delivery, today))
