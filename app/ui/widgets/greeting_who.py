"""Whose birthday is it: a period, or members picked by hand; below it the list to tick."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.card_occasions import BIRTHDAY
from app.queries.recipients import Wanted
from app.ui import text, theme
from app.ui.context import Context
from app.ui.retranslated import Retranslated
from app.ui.widgets.greeting_people import GreetingPeople
from app.ui.widgets.member_search import MemberSearch

WEEK, MONTH, DATES, PICKED = "week", "month", "dates", "picked"


class GreetingWho(Retranslated, QWidget):
    """Says who is wanted, and holds the list of who was found."""

    wishes_changed = Signal()
    """Others are wanted."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._today = context.today
        self._picked: dict[int, None] = {}
        self.period = QComboBox(self)
        self.period.setObjectName("greetingPeriod")
        self.period.activated.connect(lambda _index: self._turn())
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        for name, field, day in (
            ("greetingFirst", self.first, context.today()),
            ("greetingLast", self.last, context.today() + timedelta(days=30)),
        ):
            field.setObjectName(name)
            field.setCalendarPopup(True)
            field.setDisplayFormat("yyyy-MM-dd")
            field.setDate(QDate(day.year, day.month, day.day))
            field.dateChanged.connect(lambda _day: self.wishes_changed.emit())
        self.search = MemberSearch(context, page, self)
        self.search.search.opened.connect(self.pick)
        self.people = GreetingPeople(self)
        self.people.ticked.connect(self._sum)
        self._count = text.label(part="muted", parent=self)
        self._every, self._nobody, self._clear = (QPushButton(self) for _ in range(3))
        self._every.clicked.connect(lambda: self.people.tick(every=True))
        self._nobody.clicked.connect(lambda: self.people.tick(every=False))
        self._clear.clicked.connect(self._empty)
        self._lay_out()
        self.retranslate()
        self._turn()

    def wanted(self) -> Wanted:
        """Return what was chosen."""
        today, kind = self._today(), self.period.currentData()
        if kind == PICKED:
            return Wanted(BIRTHDAY, today, today + timedelta(days=365), tuple(self._picked), by_hand=True)
        if kind == DATES:
            first, last = (_day(field) for field in (self.first, self.last))
            return Wanted(BIRTHDAY, min(first, last), max(first, last), None)
        return Wanted(BIRTHDAY, today, today + timedelta(days=6 if kind == WEEK else 30), None)

    def pick(self, member_id: int) -> None:
        """Put somebody on the list of those picked by hand."""
        if self.period.currentData() != PICKED:
            self._picked.clear()
            self.period.setCurrentIndex(self.period.findData(PICKED))
        self._picked[member_id] = None
        self._turn()

    def pick_all(self, member_ids: Iterable[int]) -> None:
        """Let the list be these and nobody else."""
        self._picked = dict.fromkeys(member_ids)
        self.period.setCurrentIndex(self.period.findData(PICKED))
        self._turn()

    def nobody(self) -> str:
        """Say why there is no card to show."""
        if self.period.currentData() == PICKED:
            return self.tr("Type a name at the left: her card appears here.")
        return self.tr(
            "Nobody has a birthday in these days.\nChoose a longer period, or pick members by hand."
        )

    def retranslate(self) -> None:
        """Say choices and buttons in the window's language."""
        choices = {
            WEEK: self.tr("Birthdays this week"),
            MONTH: self.tr("Birthdays in the next 30 days"),
            DATES: self.tr("Birthdays between two days"),
            PICKED: self.tr("Members picked by hand"),
        }
        kept = self.period.currentIndex()
        self.period.clear()
        for key, words in choices.items():
            self.period.addItem(words, key)
        self.period.setCurrentIndex(1 if kept < 0 else kept)
        self.period.setAccessibleName(self.tr("Occasion and period"))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self._every.setText(self.tr("All"))
        self._every.setToolTip(self.tr("Tick everybody"))
        self._nobody.setText(self.tr("None"))
        self._nobody.setToolTip(self.tr("Tick nobody"))
        self._clear.setText(self.tr("Clear"))
        self._clear.setToolTip(self.tr("Begin a new list"))
        self.people.retranslate()
        self._sum()

    def _turn(self) -> None:
        kind = self.period.currentData()
        for field in (self.first, self.last):
            field.setVisible(kind == DATES)
        self.search.setVisible(kind == PICKED)
        self._clear.setVisible(kind == PICKED)
        self.wishes_changed.emit()

    def _empty(self) -> None:
        self._picked.clear()
        self.wishes_changed.emit()

    def _sum(self) -> None:
        self._count.setText(self.tr("%n ticked", "", len(self.people.cards())))

    def _lay_out(self) -> None:
        days = QHBoxLayout()
        days.setSpacing(theme.GRID)
        days.addWidget(self.first)
        days.addWidget(self.last)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self._count, 1)
        for button in (self._every, self._nobody, self._clear):
            button.setProperty("kind", "quiet")
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.period)
        layout.addLayout(days)
        layout.addWidget(self.search)
        layout.addWidget(self.people, 1)
        layout.addLayout(foot)


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
