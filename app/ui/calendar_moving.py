"""Contacts of the calendar on their way to another day: from a day, from a list, by mouse or by keys."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refusal
from app.queries import day_doubts as doubts_query
from app.queries.calendar import Planned
from app.services import contacts
from app.ui.context import Context
from app.ui.widgets.calendar_note import CalendarNote
from app.ui.widgets.carrying import Carried
from app.ui.widgets.day_grid import DayGrid
from app.ui.widgets.planned_lines import PlannedLines
from app.words import dates, day_doubts
from app.words.errors import sentence
from app.words.sentences import together


class CalendarMoving(QObject):
    """Says what is in the hand, and puts it where it is let go, if that day takes it."""

    over = Signal()
    """Nothing is in the hand any more."""
    placed = Signal(date)
    """A contact is to be on this day from now on."""

    def __init__(
        self, context: Context, note: CalendarNote, grids: tuple[DayGrid, ...], page: QWidget
    ) -> None:
        super().__init__(page)
        self._context, self._note, self._grids = context, note, grids
        self.held: Carried | None = None
        """What is in the hand."""
        for grid in grids:
            grid.carrying.connect(self._carry)
            grid.placed.connect(self._place)
            grid.refused.connect(self._refuse)

    def from_list(self, lines: PlannedLines, grid: DayGrid, before: Callable[[Planned], None]) -> None:
        """Let contacts of a list be put on the days of `grid`, which `before` shows."""

        def take(planned: Planned) -> None:
            before(planned)
            grid.setFocus()
            grid.take(planned)

        def draw(planned: Planned, at: QPoint) -> None:
            grid.drag(planned, grid.viewport().mapFromGlobal(at))

        lines.taken_up.connect(take)
        lines.drawn.connect(draw)
        lines.drawn_to.connect(lambda at: grid.drag_to(grid.viewport().mapFromGlobal(at)))
        lines.dropped.connect(lambda at: grid.drop(grid.viewport().mapFromGlobal(at)))

    def let_go(self) -> None:
        """Leave what is carried where it was."""
        for grid in self._grids:
            grid.let_go()

    def _carry(self, held: Carried | None) -> None:
        self.held = held
        if held is None:
            self.over.emit()
        elif not any(grid.is_dragging for grid in self._grids):  # the days stay under the mouse
            self._note.say_carried(held.told())

    def _place(self, planned: Planned, day: date) -> None:
        said = self.tr("{member} is on {day} now.").format(member=planned.member, day=dates.day_of_week(day))
        with self._context.reading() as session:
            found = doubts_query.of(session, self._context.settings, planned, day)
        if not self._context.discreet:
            said = together((said, day_doubts.said(found)))
        self.placed.emit(day)
        try:
            with self._context.changing(said) as session:
                contacts.snooze(session, planned.id, day)
        except Refusal as refusal:  # somebody closed it meanwhile
            self._context.notify(sentence(refusal))

    def _refuse(self, held: Carried, day: date) -> None:
        self._context.notify(held.why_not(day))
