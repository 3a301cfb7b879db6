"""All events and salons, the latest day first: planned here, opened to invite and to note who came (F2)."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.events import Salon
from app.queries import events as query
from app.ui import text, theme, undo_in_form
from app.ui.context import Context
from app.ui.dialogs.event import EventForm
from app.ui.dialogs.event_guests import EventGuests
from app.ui.form import Form, opened
from app.ui.row_table import Column, RowTable
from app.words import dates
from app.words import events as words

_WIDE, _HIGH = 940, 440
_WIDEST, _HIGHEST = 1180, 620
"""Pixels: as much as the smallest screen has."""


def open_list(context: Context, parent: QWidget) -> None:
    """Show the events; their guests are not for a customer's eyes."""
    context.for_staff(lambda: opened(EventList(context, parent)))


class EventList(Form):
    """The events; Enter opens one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventList")
        self._context = context
        self.only_shows = context
        undo_in_form.offer(self, context)
        self.call(self.tr("Events and salons"), self.tr("Close"))
        px = theme.current().px
        self.setMinimumSize(min(px(_WIDE), _WIDEST), min(px(_HIGH), _HIGHEST))
        self._empty = text.label(
            self.tr(
                "No event is planned yet. Plan a tea afternoon or a preview: whom you invite is called two "
                "weeks before and reminded two days before, and afterwards you see what it brought."
            ),
            "muted", wrap=True, parent=self,
        )  # fmt: skip
        self._empty.setObjectName("eventsEmpty")
        columns: list[Column[Salon]] = [
            Column(lambda: self.tr("Day"), lambda one: f"{dates.day(one.day)} {one.time}".rstrip()),
            Column(lambda: self.tr("Theme"), lambda one: one.theme, stretch=True),
            Column(lambda: self.tr("Invited"), lambda one: _count(one.invited), right=True),
            Column(lambda: self.tr("Come"), lambda one: _count(one.expected), right=True),
            Column(lambda: self.tr("Places"), lambda one: _count(one.places or 0), right=True, muted=True),
            Column(lambda: self.tr("Came"), lambda one: _count(one.came + one.guests_came), right=True),
            Column(lambda: self.tr("How it stands"), self._stands),
        ]
        self.table: RowTable[Salon] = RowTable(columns, self)
        self.table.setObjectName("eventTable")
        self.table.setAccessibleName(self.tr("Events and salons"))
        self.table.opened.connect(lambda one: self._open(one.id))
        place = self.layout_.indexOf(self.grid)
        self.layout_.insertWidget(place, self._empty)
        self.layout_.insertWidget(place + 1, self.table, 1)
        self.give_up.hide()  # nothing is kept by closing, and nothing is lost
        self._button(self.tr("New event…"), "eventNew", self._plan)
        context.changed.connect(self._read)
        self._read()

    def _button(self, caption: str, name: str, does: Callable[[], None]) -> None:
        button = QPushButton(caption, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        self.foot.insertWidget(0, button)

    def _plan(self) -> None:
        opened(EventForm(self._context, None, self._open, self))

    def _open(self, event_id: int) -> None:
        opened(EventGuests(self._context, event_id, self))

    def _read(self) -> None:
        with self._context.reading() as session:
            found = query.everything(session)
        at = max(self.table.currentIndex().row(), 0)
        self.table.show_rows(found)
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        if found:
            self.table.selectRow(min(at, len(found) - 1))

    def _stands(self, one: Salon) -> str:
        return words.stands(one, self._context.today())


def _count(number: int) -> str:
    return str(number) if number else ""
