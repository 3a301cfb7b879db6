"""What was understood of a delivery, one article a row; every cell can be written anew in place."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app import i18n
from app.domain import colours, money
from app.domain.arrivals import Arrival
from app.exchange import arrival_lines, size_words
from app.exchange.arrival_lines import Vocabulary
from app.i18n import translate
from app.ui import theme
from app.words import arrivals, goods

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Field:
    """A column: its heading, how an article is written in it, and how what is written is read."""

    name: str
    title: Callable[[], str]
    text: Callable[[Arrival], str]
    read: Callable[[Arrival, str], Arrival]
    wide: bool = False


class ArrivalModel(QAbstractTableModel):
    """The articles as Qt wants them."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Arrival] = []
        self.currency = "CNY"
        self.known = Vocabulary()
        self._fields = self._columns()

    def show(self, rows: Iterable[Arrival]) -> None:
        """Replace what is listed."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()
        self.edited.emit()

    def remove(self, row: int) -> None:
        """Take one article off the list."""
        self.beginRemoveRows(_NOWHERE, row, row)
        del self.rows[row]
        self.endRemoveRows()
        self.edited.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many articles are listed."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be written in."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag(0)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return a cell's text; what has to be known and is not says so."""
        if not index.isValid():
            return None
        arrival, field = self.rows[index.row()], self._fields[index.column()]
        lacks = field.name in arrival.lacking
        if role == Qt.ItemDataRole.DisplayRole:
            return self._missing(arrival, field) if lacks else field.text(arrival)
        if role == Qt.ItemDataRole.ToolTipRole and lacks:
            return self._hint(arrival, field)
        if role in (Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return field.text(arrival)
        if role == Qt.ItemDataRole.ForegroundRole and lacks:
            return QColor(theme.current().colours.warn)
        at_right = role == Qt.ItemDataRole.TextAlignmentRole and field.name == "price"
        return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) if at_right else None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Read what was written; what cannot be read leaves the cell as it was."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        old = self.rows[index.row()]
        new = self._fields[index.column()].read(old, str(value).strip())
        if new != old:
            self.rows[index.row()] = new
            self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(self._fields) - 1))
            self.edited.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._fields[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self._fields[section].name == "price"
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def retranslate(self) -> None:
        """Let headings and words be read anew."""
        self.beginResetModel()
        self.endResetModel()

    def wide(self, section: int) -> bool:
        """Whether a column takes the room that is left."""
        return self._fields[section].wide

    def _columns(self) -> Sequence[_Field]:
        return (
            _Field(
                "name",
                lambda: translate("ArrivalTable", "Piece"),
                lambda one: one.name,
                lambda one, said: replace(
                    one, name=said, kind=one.kind or arrival_lines.kind_of("", said, self.known)
                ),
                wide=True,
            ),
            _Field(
                "category",
                lambda: translate("ArrivalTable", "Kind"),
                lambda one: goods.kind(one.kind),
                self._kind,
            ),
            _Field(
                "sizes",
                lambda: translate("ArrivalTable", "Sizes"),
                lambda one: " ".join(one.sizes),
                lambda one, said: replace(one, sizes=size_words.cell(said, one.kind)),
            ),
            _Field(
                "colours",
                lambda: translate("ArrivalTable", "Colours"),
                lambda one: _row(colours.name(tone, i18n.current()) for tone in one.colours),
                lambda one, said: replace(one, colours=arrival_lines.colours_of(said) if said else ()),
            ),
            _Field(
                "styles",
                lambda: translate("ArrivalTable", "Style"),
                lambda one: _row(one.styles),
                lambda one, said: replace(one, styles=arrival_lines.styles_of(said, self.known)),
            ),
            _Field("price", lambda: translate("ArrivalTable", "Price"), self._price_text, self._price),
        )

    def _missing(self, one: Arrival, field: _Field) -> str:
        """Return what stands in the cell of what has to be known: the price as it was written too."""
        if field.name == "price" and one.foreign_price:
            return translate("ArrivalTable", "missing ({price})").format(price=one.foreign_price)
        return translate("ArrivalTable", "missing")

    def _hint(self, one: Arrival, field: _Field) -> str:
        if field.name == "price" and one.foreign_price:
            return arrivals.left_out(one, self.currency)
        return translate("ArrivalTable", "Without this the piece fits nobody: write it here.")

    def _kind(self, one: Arrival, said: str) -> Arrival:
        kind = arrival_lines.kind_of(said, "", self.known)
        return replace(one, kind=kind, sizes=size_words.cell(" ".join(one.sizes), kind))

    def _price_text(self, one: Arrival) -> str:
        return "" if one.price is None else money.format(one.price, self.currency)

    def _price(self, one: Arrival, said: str) -> Arrival:
        price = arrival_lines.price_of(said, self.currency) if said else None
        return one if said and price is None else replace(one, price=price, foreign_price="")


class ArrivalTable(QTableView):
    """The table; Delete takes the marked article off, Enter writes in a cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("arrivalTable")
        self.articles = ArrivalModel(self)
        self.setModel(self.articles)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for section in range(self.articles.columnCount()):
            modes = QHeaderView.ResizeMode
            stretch = self.articles.wide(section)
            header.setSectionResizeMode(section, modes.Stretch if stretch else modes.ResizeToContents)
        self.articles.modelReset.connect(self._measure)
        theme.current().changed.connect(self._measure)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take an article off with Delete, write with Enter."""
        index = self.currentIndex()
        # The Enter that ends the writing in a cell comes here as well.
        if not index.isValid() or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.articles.remove(index.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(index)
        else:
            super().keyPressEvent(event)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.current().px(theme.BODY) + 3 * theme.GRID)


def _row(words: Iterable[str]) -> str:
    return translate("ArrivalTable", ", ").join(words)
