"""A table of figures, put in order by one of its columns: a click on its head, or Space on a cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.row_table import BESIDE, Column, RowTable
from app.ui.widgets.folded import folded
from app.words.insight.tables import Column as Heading
from app.words.insight.tables import Kind, Table, Value, said

_LAST: Final = 20 * theme.GRID
"""Pixels at 100 % that the last column, which takes what is left, is to have."""
_LONGEST: Final = 45 * theme.GRID
"""Pixels at 100 % up to which other columns make room for what is written in it."""
_LOOKED_AT: Final = 16
"""Rows that decide whether the headings are folded."""
_DEEP: Final = 10_000
"""Pixels: as deep as words that wrap may ever go."""
_FIGURES: Final = frozenset({Kind.COUNT, Kind.MONEY, Kind.SHARE})
"""They stand at the right, and an order begins with the largest."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row as it was reckoned."""

    values: tuple[Value, ...]
    member_id: int
    """Whose row it is, 0 for nobody's."""
    hint: str = ""
    """What its sums rest on."""


class FigureTable(RowTable[FigureRow]):
    """Begins in the order it is given; the same column again turns the order round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.table = Table((), ())
        self.by = -1
        """The place of the column that orders the rows, -1 for none."""
        self._falling = False
        self._folds = False
        """Whether the headings stand in two lines, for the table would be too wide."""
        self._given: Sequence[FigureRow] = ()
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.sectionClicked.connect(self.order_by)

    def show_table(self, table: Table, currency: str) -> None:
        """Show other figures, in the order that was chosen as long as the columns are as many."""
        if len(table.columns) != len(self.table.columns):
            self.by = -1
            self.horizontalHeader().setSortIndicatorShown(False)
        self.table = table
        ids = table.member_ids or (0,) * len(table.rows)
        hints = table.hints or ("",) * len(table.rows)
        self._given = [FigureRow(*row) for row in zip(table.rows, ids, hints, strict=True)]
        last = len(table.columns) - 1
        self.show_columns(
            [
                _column(place, each, currency, self._heading, last=place == last)
                for place, each in enumerate(table.columns)
            ]
        )
        self.show_rows(self.ordered())
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for, and show it again where there is."""
        super().resizeEvent(event)
        self._fit()
        self._make_room()

    def _fit_seen(self) -> None:
        super()._fit_seen()
        self._make_room()

    def _make_room(self) -> None:
        if self._is_too_wide() != self._folds:
            self._folds = not self._folds
            self._rows.say_headings()
            super()._fit()
        self._leave_out()
        self._wrap()

    def _heading(self, words: str) -> str:
        return folded(words, self.fontMetrics().horizontalAdvance) if self._folds else words

    def _is_too_wide(self) -> bool:
        """Whether all columns with their headings in one line are wider than there is room."""
        advance, columns = self.fontMetrics().horizontalAdvance, self.table.columns
        if not columns:
            return False
        wanted = self._last()
        for place, column in enumerate(columns[:-1]):
            words = {
                self.model().index(row, place).data() for row in range(min(_LOOKED_AT, len(self._given)))
            }
            wanted += max(map(advance, {*words, column.heading})) + BESIDE
        if columns[-1].kind is not Kind.TEXT:
            wanted = max(wanted, wanted - self._last() + advance(columns[-1].heading) + BESIDE)
        return wanted > self.viewport().width()

    def _wrap(self) -> None:
        """Make a row as high as its last words ask where they are longer than the column is wide."""
        last = len(self.table.columns) - 1
        if last < 0 or self.table.columns[last].kind is not Kind.TEXT:
            return
        metrics, room = self.fontMetrics(), self.columnWidth(last) - BESIDE
        usual = self.verticalHeader().defaultSectionSize()
        for place in range(self.model().rowCount()):
            words = str(self.row(place).values[last] or "")
            high = usual
            if metrics.horizontalAdvance(words) > room > 0:
                box = metrics.boundingRect(0, 0, room, _DEEP, Qt.TextFlag.TextWordWrap.value, words)
                high = max(usual, box.height() + 2 * theme.GRID)
            if self.rowHeight(place) != high:
                self.setRowHeight(place, high)

    def _leave_out(self) -> None:
        """Leave spare columns out until the others have room, then cut the longest texts: none scrolls.

        Of those that go by themselves what tells nothing is first, then what stands furthest to the right.
        """
        columns = list(enumerate(self.table.columns))
        alone = [place for place, each in columns if each.is_alone]
        spare = [place for place, each in columns if each.is_spare and not each.is_alone]
        resort = [place for place, each in columns if each.is_last_resort]
        for place in (*alone, *spare, *resort):
            self.setColumnHidden(place, False)
        for place in sorted(alone, key=lambda place: (self._tells(place), -place)):
            if self._over() > 0:
                self.setColumnHidden(place, True)
        for places, least in ((spare, False), (resort, True)):
            if self._over(least=least) > 0:
                for place in places:
                    self.setColumnHidden(place, True)
        over = self._over(least=True)
        texts = [
            place for place, each in columns[:-1] if each.kind is Kind.TEXT and not self.isColumnHidden(place)
        ]
        for place in sorted(texts, key=self.columnWidth, reverse=True):
            if over > 0:
                wide = self.columnWidth(place)
                narrow = max(wide - over, min(wide, theme.current().px(_LAST)))
                self.setColumnWidth(place, narrow)
                over -= wide - narrow

    def _tells(self, place: int) -> bool:
        return any(row.values[place] for row in self._given)

    def _over(self, *, least: bool = False) -> int:
        """Return by how many pixels the columns are wider than there is room; `least`: the last cut short."""
        last = len(self.table.columns) - 1
        if last < 0:
            return 0
        shown = sum(self.columnWidth(place) for place in range(last) if not self.isColumnHidden(place))
        wanted = self._last()
        if least and self.table.columns[last].kind is Kind.TEXT:
            wanted = min(wanted, theme.current().px(_LAST))
        return shown + wanted - self.viewport().width()

    def _last(self) -> int:
        """Return what the last column wants: texts all of theirs, up to a line that is still read."""
        last = len(self.table.columns) - 1
        if self.table.columns[last].kind is not Kind.TEXT:
            return self.columnWidth(last)
        least, most = theme.current().px(_LAST), theme.current().px(_LONGEST)
        return max(least, min(self.sizeHintForColumn(last), most))

    def order_by(self, column: int) -> None:
        """Put the rows in order by a column, and keep the row that is marked."""
        kind = self.table.columns[column].kind
        self._falling = not self._falling if column == self.by else kind in _FIGURES
        self.by = column
        header = self.horizontalHeader()
        orders = Qt.SortOrder
        header.setSortIndicator(column, orders.DescendingOrder if self._falling else orders.AscendingOrder)
        header.setSortIndicatorShown(True)
        chosen, ordered = self.chosen(), self.ordered()
        self.show_rows(ordered)
        self._wrap()
        if chosen is not None:
            place = next(at for at, row in enumerate(ordered) if row is chosen)
            self.setCurrentIndex(self.model().index(place, column))

    def ordered(self) -> Sequence[FigureRow]:
        """Return the rows as they stand; what is not known stands at the end either way."""
        if self.by < 0:
            return self._given
        place = self.by
        known = [row for row in self._given if row.values[place] is not None]
        unknown = [row for row in self._given if row.values[place] is None]
        value: Callable[[FigureRow], Any] = lambda row: row.values[place]  # noqa: E731  (its type is said)
        return [*sorted(known, key=value, reverse=self._falling), *unknown]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put in order by the column of the cell on Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.order_by(self.currentIndex().column())
            return
        super().keyPressEvent(event)


def _column(
    place: int, heading: Heading, currency: str, name: Callable[[str], str], *, last: bool
) -> Column[FigureRow]:
    def text(row: FigureRow) -> str:
        return said(row.values[place], heading.kind, currency)

    return Column(
        title=lambda: name(heading.heading),
        text=text,
        hint=(lambda row: row.hint or text(row)) if heading.kind is Kind.MONEY else None,
        right=heading.kind in _FIGURES,
        stretch=last and heading.kind is Kind.TEXT,
    )
