"""All that members said of the shop, what is to be settled first; by kind and by how it stands (rule F1)."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.feedback import OPEN, Kind, State, Told
from app.queries import feedback as query
from app.ui import text, theme, undo_in_form
from app.ui.context import Context
from app.ui.dialogs.feedback import open_feedback
from app.ui.form import Form, opened
from app.ui.row_table import Column, RowTable
from app.words import dates
from app.words import feedback as words

_WIDE, _HIGH = 1000, 480
_WIDEST, _HIGHEST = 1180, 620
"""Pixels: as much as the smallest screen has."""
_ORDER: Final = tuple(State)
_FIRST, _BY_DUE, _LATEST = "first", "due", "latest"
_TO_DO: Final = "to_do"
"""The choice of all that is not settled yet."""


def open_list(context: Context, parent: QWidget) -> None:
    """Show what members said; not before their eyes."""
    context.for_staff(lambda: opened(FeedbackList(context, parent)))


class FeedbackList(Form):
    """The list; Enter opens what is chosen, to settle it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("feedbackList")
        self._context = context
        self.only_shows = context
        undo_in_form.offer(self, context)
        self.call(self.tr("What members say of us"), self.tr("Close"))
        px = theme.current().px
        self.setMinimumSize(min(px(_WIDE), _WIDEST), min(px(_HIGH), _HIGHEST))
        self._kind = self._filter(self.tr("Kind"), "feedbackOfKind")
        self._state = self._filter(self.tr("How it stands"), "feedbackOfState")
        self._kind.addItem(self.tr("All kinds"), None)
        for kind in Kind:
            self._kind.addItem(words.kind(kind), kind.value)
        self._state.addItem(self.tr("Whatever its state"), None)
        self._state.addItem(self.tr("All that is open"), _TO_DO)
        for state in State:
            self._state.addItem(words.state(state), state)
        self._order = self._filter(self.tr("In which order"), "feedbackOrder")
        for order, caption in (
            (_FIRST, self.tr("What is to be done first")),
            (_BY_DUE, self.tr("By the day it is due")),
            (_LATEST, self.tr("The latest first")),
        ):
            self._order.addItem(caption, order)
        self._said = text.label(part="muted", parent=self)
        self._said.setObjectName("feedbackCount")
        columns: list[Column[Told]] = [
            Column(lambda: self.tr("Said on"), self._told_on, muted=True),
            Column(lambda: self.tr("Member"), lambda one: one.member),
            Column(lambda: self.tr("Kind"), lambda one: words.kind(one.kind)),
            Column(lambda: self.tr("In her words"), lambda one: one.said, stretch=True),
            Column(lambda: self.tr("How it stands"), self._stands),
            Column(lambda: self.tr("By"), lambda one: one.staff or "", muted=True),
        ]
        self.table: RowTable[Told] = RowTable(columns, self)
        self.table.setObjectName("feedbackTable")
        self.table.setAccessibleName(self.tr("What members say of us"))
        self.table.opened.connect(lambda one: open_feedback(context, one.id, self))
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self._kind)
        head.addWidget(self._state)
        head.addWidget(self._order)
        head.addWidget(self._said, 1)
        place = self.layout_.indexOf(self.grid)
        self.layout_.insertLayout(place, head)
        self.layout_.insertWidget(place + 1, self.table, 1)
        self.give_up.hide()  # nothing is kept by closing, and nothing is lost
        context.changed.connect(self._read)
        for box in (self._kind, self._state, self._order):
            box.currentIndexChanged.connect(self._read)
        self._read()

    def _filter(self, name: str, key: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(key)
        box.setAccessibleName(name)
        return box

    def _read(self) -> None:
        with self._context.reading() as session:
            found = query.everything(session)
        today, kind, state = self._context.today(), self._kind.currentData(), self._state.currentData()
        shown = [
            (one.state(today), one)
            for one in found
            if kind in (None, one.kind)
            and (state is None or one.state(today) == state or (state == _TO_DO and one.state(today) in OPEN))
        ]
        if self._order.currentData() == _BY_DUE:
            shown.sort(key=lambda each: (each[1].closed_on is not None, each[1].due or date.max))
        elif self._order.currentData() == _FIRST:
            shown.sort(key=lambda each: _ORDER.index(each[0]))
        at = max(self.table.currentIndex().row(), 0)
        self.table.show_rows([one for _, one in shown])
        if shown:
            self.table.selectRow(min(at, len(shown) - 1))
        to_do = sum(one.closed_on is None for _, one in shown)
        self._said.setText(self.tr("%n to settle", "", to_do) if shown else self.tr("Nothing is on file."))

    def _stands(self, one: Told) -> str:
        return words.standing(one, self._context.today(), briefly=True)

    def _told_on(self, one: Told) -> str:
        return dates.near(one.told_on, self._context.today())
