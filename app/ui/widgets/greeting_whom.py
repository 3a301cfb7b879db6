"""Who is meant for an occasion: those of some days, of a list, or some that are picked by hand."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain import card_periods
from app.domain.card_occasions import BIRTHDAY, CardOccasion, Kind
from app.domain.festivals import Region
from app.ui.retranslated import Retranslated
from app.words import dates

WEEK, MONTH, DATES, DAY, PICKED = "week", "month", "dates", "day", "picked"
_LIST = "list:"
_WEEK = timedelta(days=6)


class ListOffered(NamedTuple):
    """A list of members, by the name that finds it and as it is called here."""

    name: str
    words: str


class GreetingWhom(Retranslated, QComboBox):
    """The choices that an occasion has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("greetingPeriod")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._occasion, self._today, self._region = BIRTHDAY, date.min, Region.CN
        self._lists: tuple[ListOffered, ...] = ()
        self._away = ""
        """The list that was chosen and is not offered while a customer can see it: it comes back."""
        self.activated.connect(lambda _row: self._forget())
        self.retranslate()

    @property
    def kind(self) -> str:
        """What is chosen: a period, "picked", or "list:" with the name of the list."""
        return str(self.currentData() or MONTH)

    @property
    def list_name(self) -> str:
        """The list that is chosen, "" for none."""
        return self.kind.removeprefix(_LIST) if self.kind.startswith(_LIST) else ""

    def choose(self, kind: str) -> None:
        """Put a choice in front; one that there is not now is the usual one."""
        self._forget()
        self._put(kind)

    def _forget(self) -> None:
        self._away = ""

    def _put(self, kind: str) -> None:
        row = self.findData(kind)
        usual = self.findData(DAY if self._occasion.is_of_a_day else MONTH)
        self.setCurrentIndex(usual if row < 0 else row)

    def show_for(self, occasion: CardOccasion, today: date, region: Region) -> None:
        """Offer what this occasion can be asked by."""
        before = self._occasion, self._today, self._region
        self._occasion, self._today, self._region = asked = occasion, today, region
        if asked != before:  # a list that is open stays as it is under the hand
            self._fill()

    def show_lists(self, lists: Sequence[ListOffered]) -> None:
        """Offer these lists of members."""
        if tuple(lists) != self._lists:
            self._lists = tuple(lists)
            self._fill()

    def days(self) -> tuple[date, date]:
        """Return the period that is chosen; of a list, or of those picked, the day to begin at."""
        today, kind = self._today, self.kind
        if kind not in {WEEK, MONTH}:
            day = card_periods.next_day(self._occasion, today, self._region) if kind == DAY else today
            return day, day
        if kind == MONTH:
            return card_periods.usual(self._occasion, today, self._region)
        return (today - _WEEK, today) if self._occasion.looks_back else (today, today + _WEEK)

    def retranslate(self) -> None:
        """Say the choices in the window's language."""
        self.setAccessibleName(self.tr("Period, list or by hand"))
        self._fill()

    def _fill(self) -> None:
        kept = self._away or self.kind
        self.blockSignals(True)
        self.clear()
        for key, words in self._periods():
            self.addItem(words, key)
        if self._lists:
            self.insertSeparator(self.count())
            for one in self._lists:
                words = self.tr("List: {name}").format(name=one.words)
                self.addItem(words, f"{_LIST}{one.name}")
            self.insertSeparator(self.count())
        self.addItem(self.tr("Members picked by hand"), PICKED)
        self._put(kept)
        self._away = kept if kept.startswith(_LIST) and self.findData(kept) < 0 else ""
        self.blockSignals(False)

    def _periods(self) -> list[tuple[str, str]]:
        if self._occasion.is_of_a_day:
            today = max(self._today, date(2000, 1, 1))
            day = dates.day(card_periods.next_day(self._occasion, today, self._region))
            return [(DAY, self.tr("Everybody, for {day}").format(day=day))]
        if self._occasion.kind is Kind.SYMPATHY:
            return [(MONTH, self.tr("Whoever mourns now"))]
        if self._occasion.looks_back:
            return [
                (WEEK, self.tr("Of the last 7 days")),
                (MONTH, self.tr("Of the last 30 days")),
                (DATES, self.tr("Between two days")),
            ]
        ahead = self.tr("In the next 30 days")
        if self._occasion.kind is Kind.INVITATION:
            ahead = self.tr("In the next two months")
        return [(WEEK, self.tr("In the next 7 days")), (MONTH, ahead), (DATES, self.tr("Between two days"))]
