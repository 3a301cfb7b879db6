"""How a whole file is read: what it holds, which table, where its headings are, encoding, days, decimals."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QVBoxLayout, QWidget

from app.domain.dates import DayOrder
from app.exchange import encodings
from app.exchange.column_map import ColumnMap
from app.exchange.kinds import Kind
from app.exchange.preview import Preview
from app.ui import text, theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.number import Number
from app.words import imports

_OFFERED: Final = (Kind.MEMBERS, Kind.PURCHASES, Kind.BOTH, Kind.TOPUPS, Kind.FAMILY, Kind.ITEMS)
_DAYS: Final = frozenset(
    {
        "day",
        "joined_on",
        "wedding_day",
        "birthday",
        "as_of",
        "expires_on",
        "points_expires",
        "balance_expires",
    }
    | {"valid_until", "relative_birthday"}
)
_AMOUNTS: Final = frozenset({"price", "unit_price", "list_price", "balance", "discount"})
_LAST_ROW: Final = 9_999


class ReadingChoices(QWidget):
    """Choices in one line, as far as the file leaves any; each tells what is said from then on."""

    said = Signal(object)
    """A ColumnMap."""
    read_again = Signal(str)
    """In this encoding."""
    turned = Signal(int)
    """Another table of the file is to be shown."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map = ColumnMap()
        self._filling = False
        self._line = Flow(2 * theme.GRID, theme.GRID, self)
        self.kind = self._choice(lambda: self.tr("The rows are"), "importKind", self._say_kind)
        self.table = self._choice(lambda: self.tr("Table"), "importTable", self._turn)
        self.only = QCheckBox(self.tr("Only this sheet"), self)
        self.only.setObjectName("importOnly")
        self.only.toggled.connect(lambda on: self._say(sheet=self._sheet() if on else None))
        self.row = Number(1, _LAST_ROW, self)
        self.row.setKeyboardTracking(False)
        self.row.valueChanged.connect(self._say_row)
        self._put(lambda: self.tr("Headings in row"), self.row, "importHeaderRow")
        self.encoding = self._choice(
            lambda: self.tr("Encoding"),
            "importEncoding",
            lambda: self.read_again.emit(self.encoding.currentData()),
        )
        self.days = self._choice(lambda: self.tr("Days"), "importDays", self._say_days)
        self.decimal = self._choice(lambda: self.tr("Amounts"), "importDecimal", self._say_decimal)
        self.as_of = QDateEdit(QDate(today.year, today.month, today.day), self)
        self.as_of.setCalendarPopup(True)
        self.as_of.setDisplayFormat("yyyy-MM-dd")
        self._put(lambda: self.tr("Points and balances as of"), self.as_of, "importAsOf")
        self._put(lambda: " ", self.only, "importOnly")
        self.only.setAccessibleName(self.only.text())

    def show_reading(self, shown: Preview, said: ColumnMap) -> None:
        """Show what is guessed or said, and hide what there is no choice of."""
        self._filling = True
        self._map, self._shown = said, shown
        found = next((table.kind for table in shown.tables if table.kind), None)
        auto = self.tr("as recognised")
        if said.kind is None and found:
            auto = self.tr("{kind} (recognised)").format(kind=imports.kind(found))
        _fill(
            self.kind, [("", auto), *((each.value, imports.kind(each)) for each in _OFFERED)], said.kind or ""
        )
        tables = [
            (
                place,
                " · ".join(
                    filter(
                        None,
                        (
                            each.sheet,
                            self.tr("row {row}").format(row=each.header_row),
                            imports.kind(each.kind) if each.kind else self.tr("left out"),
                        ),
                    )
                ),
            )
            for place, each in enumerate(shown.tables)
        ]
        _fill(self.table, tables, shown.table)
        self.row.setValue(shown.header_row)
        names = dict.fromkeys(filter(None, (shown.encoding, "utf-8", *encodings.CANDIDATES, "utf-16")))
        _fill(self.encoding, [(name, _encoding(name)) for name in names], shown.encoding)
        orders = [
            ("", self.tr("as found")),
            (DayOrder.DAY_FIRST.value, self.tr("day first: 31/12/2025")),
            (DayOrder.MONTH_FIRST.value, self.tr("month first: 12/31/2025")),
        ]
        _fill(self.days, orders, said.order.value if said.order_said and said.order else "")
        _fill(
            self.decimal,
            [("", self.tr("as found")), (".", "1,234.56"), (",", "1.234,56")],
            "" if said.decimal_comma is None else "," if said.decimal_comma else ".",
        )
        taken = {*filter(None, shown.fields)}
        several = len(shown.tables) > 1
        self._want(self.table, wanted=several)
        self._want(self.kind, wanted=not shown.is_book)
        self._want(self.row, wanted=not shown.is_book)
        self._want(self.only, wanted=len({each.sheet for each in shown.tables}) > 1 or said.sheet is not None)
        self.only.setChecked(said.sheet is not None)
        self._want(self.encoding, wanted=shown.encoding is not None)
        self._want(self.days, wanted=bool(taken & _DAYS))
        self._want(self.decimal, wanted=bool(taken & _AMOUNTS))
        self._want(self.as_of, wanted=bool(taken & {"points", "balance"}) and "as_of" not in taken)
        self._filling = False

    def day(self) -> date:
        """Return the day for figures whose file names none."""
        chosen = self.as_of.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _choice(self, caption: Callable[[], str], name: str, does: Callable[[], None]) -> QComboBox:
        box = QComboBox(self)
        box.activated.connect(lambda _index: does())
        self._put(caption, box, name)
        return box

    def _put(self, caption: Callable[[], str], field: QWidget, name: str) -> None:
        cell = QWidget(self)
        rows = QVBoxLayout(cell)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GRID // 2)
        label = text.label(caption(), "muted", parent=cell)
        label.setBuddy(field)
        field.setObjectName(name)
        field.setAccessibleName(caption())
        rows.addWidget(label)
        rows.addWidget(field)
        self._line.addWidget(cell)

    @staticmethod
    def _want(field: QWidget, *, wanted: bool) -> None:
        cell = field.parentWidget()
        if cell is not None:
            cell.setVisible(wanted)

    def _sheet(self) -> str | None:
        return self._shown.tables[self._shown.table].sheet or None

    def _say(self, **values: object) -> None:
        if not self._filling:
            self.said.emit(replace(self._map, **values))  # type: ignore[arg-type]  # by name

    def _say_kind(self) -> None:
        self._say(kind=self.kind.currentData() or None)

    def _turn(self) -> None:
        if not self._filling:
            self.turned.emit(self.table.currentData())

    def _say_row(self, row: int) -> None:
        several = len({each.sheet for each in self._shown.tables}) > 1 if not self._filling else False
        self._say(header_row=row, sheet=self._sheet() if several else self._map.sheet)

    def _say_days(self) -> None:
        chosen = self.days.currentData()
        self._say(order=DayOrder(chosen) if chosen else None, order_said=bool(chosen))

    def _say_decimal(self) -> None:
        chosen = self.decimal.currentData()
        self._say(decimal_comma=None if not chosen else chosen == ",")


def _fill(box: QComboBox, choices: Sequence[tuple[object, str]], value: object) -> None:
    box.clear()
    for key, words in choices:
        box.addItem(words, key)
    box.setCurrentIndex(max(box.findData(value), 0))


def _encoding(name: str) -> str:
    """Return an encoding with the name by which people know it."""
    known = {"gb18030": "GB18030 / GBK", "cp932": "Shift_JIS (CP932)", "cp950": "Big5 (CP950)"}
    return known.get(name, name.upper())
