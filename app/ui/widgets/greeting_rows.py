"""The rows of who gets a card: recipients with their tick, a heading, those passed over with the reason."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.i18n import translate
from app.queries.recipients import Recipient, Recipients, Skipped
from app.words import card_occasions, dates, heard, outreach

Index = QModelIndex | QPersistentModelIndex
Card = tuple[int, str]
"""A card by whose it is and its key among hers."""
ROW: Final = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


class Heading(NamedTuple):
    """Stands above those who were passed over."""

    people: int


def card_of(one: Recipient) -> Card:
    """Return the name of her card for as long as the shop is open."""
    return one.member_id, one.key


class GreetingRows(QAbstractListModel):
    """Recipients, a heading, and those passed over, as Qt wants them."""

    ticked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Recipient | Heading | Skipped] = ()
        self.cards: Sequence[Recipient] = ()
        self.left_out: set[Card] = set()
        self.posted: frozenset[Card] = frozenset()
        self.today = date.min
        self.discreet = False

    def show(self, found: Recipients) -> None:
        """Replace the rows; what was ticked stays ticked."""
        self.beginResetModel()
        posted = frozenset(card_of(one) for one in found.cards if one.posted_on is not None)
        # A card that was posted is not printed again unless somebody ticks it anew.
        self.left_out = (self.left_out - (self.posted - posted)) | (posted - self.posted)
        self.cards, self.posted = found.cards, posted
        heading = [Heading(len(found.skipped))] if found.skipped else []
        self.rows = [*found.cards, *heading, *(() if self.discreet else found.skipped)]
        self.endResetModel()

    def tick(self, *, every: bool) -> None:
        """Tick everybody, or nobody."""
        self.left_out = set() if every else {card_of(one) for one in self.cards}
        self._told(0, len(self.cards) - 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows; a row has none below it."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a recipient be chosen and ticked; the others are only read."""
        flags = Qt.ItemFlag
        if index.isValid() and isinstance(self.rows[index.row()], Recipient):
            return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable
        return flags.NoItemFlags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the row itself, its words, or its tick."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([self.words(row), *(self.why(row) if isinstance(row, Recipient) else ())])
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(row, Recipient):
            return Qt.CheckState.Unchecked if card_of(row) in self.left_out else Qt.CheckState.Checked
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Tick a recipient, or leave her out."""
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(row, Recipient):
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.left_out.discard(card_of(row))
        else:
            self.left_out.add(card_of(row))
        self._told(index.row(), index.row())
        return True

    def words(self, row: Recipient | Heading | Skipped) -> str:
        """Return a row in one line, as it is read aloud."""
        if isinstance(row, Heading):
            return self.tr("%n without a card", "", row.people)
        if isinstance(row, Skipped):
            return f"{row.name}: {self.reason(row)}"
        return f"{row.name}, {self.note(row)}"

    def why(self, one: Recipient) -> list[str]:
        """Return the contacts that her card does, each in a line; nothing before a customer's eyes."""
        if self.discreet:
            return []
        return [outreach.reason(task.rule, task.occasion.reason) for task in one.tasks]

    def reason(self, one: Skipped) -> str:
        """Return why she gets no card; with the days on which she heard, where these are the reason."""
        if one.heard is not None:
            return heard.of(one.heard, self.today)
        return card_occasions.skipped(one.reason)

    def note(self, one: Recipient) -> str:
        """Return the day of the card, or that it is on its way; and when she last heard from the shop."""
        if card_of(one) in self.posted:
            return translate("GreetingPeople", "{day} · posted").format(day=self._day(one))
        day = self._day(one) if self._is_of_another_year(one) else dates.day_of_week(one.day)
        return " · ".join(word for word in (self.heard(one), day) if word)

    def heard(self, one: Recipient) -> str:
        """Return when in the last seven days she heard from the shop; "" where she did not, or behind F9."""
        return "" if one.heard is None or self.discreet else heard.of(one.heard, self.today)

    def brief_note(self, one: Recipient) -> str:
        """Return the same with the day alone, and what she heard in brief."""
        if card_of(one) in self.posted or not self.heard(one):
            return self.short_note(one)
        return f"{self.heard(one)} · {self._day(one)}"

    def short_note(self, one: Recipient) -> str:
        """Return the same where there is little room."""
        if card_of(one) in self.posted:
            return translate("GreetingPeople", "posted")
        return self._day(one)

    def _day(self, one: Recipient) -> str:
        return (dates.day if self._is_of_another_year(one) else dates.short_day)(one.day)

    def _is_of_another_year(self, one: Recipient) -> bool:
        """Return whether the day would be read as one of this year without its own."""
        return one.day < self.today and one.day.year != self.today.year

    def _told(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
        self.ticked.emit()
