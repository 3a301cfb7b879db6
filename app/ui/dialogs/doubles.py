"""Cards of the whole shop that may be one person's: laid side by side, or said to be two people."""

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.progress import Progress
from app.services import merging
from app.ui import text, theme, undo_in_form
from app.ui.context import Context
from app.ui.dialogs.merge import MergeCards
from app.ui.form import Form, opened
from app.ui.row_table import Column, RowTable
from app.words import duplicates as words

if TYPE_CHECKING:
    from app.domain.duplicates import Candidate
    from app.queries.duplicates import Pair


class Doubles(Form):
    """The pairs, the surest first; Enter lays one side by side, Delete says that they are two people."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call(self.tr("Possible doubles"), self.tr("Close"))
        self.setMinimumSize(min(theme.current().px(900), 1180), min(theme.current().px(440), 620))
        self._context = context
        undo_in_form.offer(self, context)
        self._said = text.label(self.tr("Looking through all cards…"), "muted", wrap=True, parent=self)
        self._said.setObjectName("doublesSaid")
        columns: list[Column[Pair]] = [
            Column(lambda: self.tr("Card"), lambda row: _who(row.one)),
            Column(lambda: self.tr("Other card"), lambda row: _who(row.other)),
            Column(lambda: self.tr("In common"), self._signs, stretch=True, hint=_apart),
        ]
        self.table: RowTable[Pair] = RowTable(columns, self)
        self.table.setObjectName("doublesList")
        self.table.setAccessibleName(self.tr("Possible doubles"))
        self.table.opened.connect(self._lay_side_by_side)
        self._both = QPushButton(self.tr("Lay side by side"), self)
        self._both.setObjectName("doublesMerge")
        self._both.clicked.connect(self._merge_chosen)
        self._two = QPushButton(self.tr("Not the same person"), self)
        self._two.setObjectName("doublesApart")
        self._two.clicked.connect(self._part_chosen)
        for button in (self._both, self._two):
            button.setAutoDefault(False)
            button.setEnabled(False)
        self.tail()[0].hide()  # nothing is kept by closing, and nothing is lost
        self.foot.insertWidget(0, self._both)
        self.foot.insertWidget(1, self._two)
        place = self.layout_.indexOf(self.grid)
        self.layout_.insertWidget(place, self._said)
        self.layout_.insertWidget(place + 1, self.table, 1)
        context.changed.connect(self._read)
        self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say on Delete that the two are two."""
        if event.key() == Qt.Key.Key_Delete:
            self._part_chosen()
            return
        super().keyPressEvent(event)

    def _read(self) -> None:
        self._context.jobs.run(_pairs(self._context), self._show)

    def _show(self, found: "list[Pair]") -> None:
        at = max(self.table.currentIndex().row(), 0)
        self.table.show_rows(found)
        self.table.selectRow(min(at, len(found) - 1))
        sure = sum(pair.sure for pair in found)
        self._said.setText(
            self.tr("{sure} look like one person, {perhaps} perhaps. Nothing is merged by itself.").format(
                sure=sure, perhaps=len(found) - sure
            )
            if found
            else self.tr("No two cards look like one person.")
        )
        for button in (self._both, self._two):
            button.setEnabled(bool(found))
        self.table.setFocus()

    def _merge_chosen(self) -> None:
        if (pair := self.table.chosen()) is not None:
            self._lay_side_by_side(pair)

    def _lay_side_by_side(self, pair: "Pair") -> None:
        opened(MergeCards(self._context, pair.one.id, pair.other.id, self))

    def _part_chosen(self) -> None:
        if (pair := self.table.chosen()) is not None:
            with self._context.changing(self.tr("Noted: two people.")) as session:
                merging.not_the_same(session, pair.one.id, pair.other.id, self._context.today())

    def _signs(self, pair: "Pair") -> str:
        said = self.tr(", ").join(words.sign(one) for one in pair.signs)
        return said if pair.sure else self.tr("perhaps: {signs}").format(signs=said)


def _pairs(context: Context) -> "Generator[Progress, None, list[Pair]]":
    from app.queries import duplicates

    with context.shop.reading() as session:
        return (yield from duplicates.pairs(session))


def _who(one: "Candidate") -> str:
    return "  ".join(filter(None, (one.name, one.card, one.phone)))


def _apart(pair: "Pair") -> str:
    return "\n".join(f"{one.name}: {words.apart(one)}" for one in (pair.one, pair.other))
