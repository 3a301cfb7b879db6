"""What the cards are for: the occasions that come soon or have somebody first, each with its next day."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain import card_occasions
from app.domain.card_occasions import BIRTHDAY, CardOccasion
from app.domain.festivals import Region
from app.i18n import translate
from app.queries.coming_cards import Coming
from app.ui.retranslated import Retranslated
from app.words import card_occasions as words
from app.words import dates

_MOST_SHOWN: Final = 26


class GreetingOccasion(Retranslated, QComboBox):
    """A list to choose from; `chosen` is the occasion in front."""

    turned = Signal()
    """Another occasion was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("greetingOccasion")
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._coming: tuple[Coming, ...] = ()
        self._today = date.min
        self.chosen = BIRTHDAY
        self.activated.connect(lambda _row: self.choose(self._at(self.currentIndex())))
        self.retranslate()

    def choose(self, occasion: CardOccasion) -> None:
        """Put an occasion in front."""
        before, self.chosen = self.chosen, occasion
        self._put_in_front()
        if occasion != before:
            self.turned.emit()

    def show_coming(self, coming: Sequence[Coming], today: date) -> None:
        """Show what comes, in this order."""
        if (tuple(coming), today) == (self._coming, self._today):
            return
        if self.view().isVisible():  # a list that is open stays as it is under the hand
            return
        self._coming, self._today = tuple(coming), today
        self._fill()

    def next_with_people(self) -> Coming | None:
        """Return the next other occasion for which somebody is to have a card soon."""
        others = (one for one in self._coming if one.occasion != self.chosen and one.is_soon(self._today))
        return next(others, None)

    def coming_of(self, occasion: CardOccasion) -> Coming | None:
        """Return when an occasion comes, if somebody is to have such a card soon."""
        those = (one for one in self._coming if one.occasion == occasion and one.is_soon(self._today))
        return next(those, None)

    def retranslate(self) -> None:
        """Say the occasions in the window's language."""
        self.setAccessibleName(self.tr("Occasion"))
        self._fill()

    def _fill(self) -> None:
        self.clear()
        soon = None
        for one in self._coming or (Coming(BIRTHDAY, None, None),):
            if soon and not one.is_soon(self._today):
                self.insertSeparator(self.count())
            soon = one.is_soon(self._today)
            self.addItem(said(one), one.occasion.key)
            tip = words.means(one.occasion)
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self._put_in_front()

    def _put_in_front(self) -> None:
        row = self.findData(self.chosen.key)
        if row < 0:  # a feast of another region, asked for by a contact
            self.addItem(words.name(self.chosen), self.chosen.key)
            row = self.count() - 1
        self.setCurrentIndex(row)
        self.setToolTip(words.means(self.chosen))

    def _at(self, row: int) -> CardOccasion:
        return card_occasions.of(str(self.itemData(row)), Region.CN)


def said(one: Coming) -> str:
    """Return an occasion with its next day, where it has one."""
    name = words.name(one.occasion)
    if one.day is None:
        return name
    day = dates.short_day(one.day)
    return translate("GreetingOccasion", "{occasion} · {day}").format(occasion=name, day=day)
