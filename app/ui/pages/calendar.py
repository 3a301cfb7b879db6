"""The calendar of outreach: a month, a week or a list; whose and which; contacts put on another day."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.database.sessions import ReadSession
from app.domain import lunar
from app.domain.tiers import Tier
from app.queries import calendar as calendar_query
from app.queries import held_back, staff
from app.queries.calendar import Group, Planned
from app.queries.day_kinds import Asked
from app.queries.day_load import Load
from app.queries.held_back import HeldBack
from app.services import planning
from app.ui import calendar_shown, month_sections, print_plan, theme
from app.ui.calendar_moving import CalendarMoving
from app.ui.calendar_shown import Shown
from app.ui.context import Context
from app.ui.dialogs import contact, event_list
from app.ui.page import Command, Page
from app.ui.widgets.calendar_aside import CalendarAside
from app.ui.widgets.calendar_head import CalendarHead, View
from app.ui.widgets.calendar_note import CalendarNote
from app.ui.widgets.contact_line import Teller
from app.ui.widgets.day_grid import DayGrid
from app.ui.widgets.month_grid import MonthGrid, months_later
from app.ui.widgets.planned_lines import PlannedLines
from app.ui.widgets.week_grid import WeekGrid
from app.words import dates

_NO_LOAD: Final = Load(0, 0)
_OF_A_DAY: Final = 6
"""Lines of a day that the list of a month has at once."""

_LARGE: Final = 120
"""Percent of the text's usual size."""


class Calendar(Page):
    """What is planned and what was done, month by month or week by week."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("calendar")
        self._day = context.today()
        self._shown: Shown | None = None
        self._session: ReadSession | None = None
        """What is read with while the page is filled."""
        self._asked = Asked()
        self._tier: tuple[Tier, frozenset[int]] | None = None
        """Who is of the tier that is chosen; asked for anew when the shop has changed."""
        self._back_to: View | None = None
        """From where a contact was taken up: one is there again when it lies where it is to be."""
        self.grid, self.week, self.list = MonthGrid(self), WeekGrid(self), PlannedLines(self, most=_OF_A_DAY)
        self._views = QStackedWidget(self)
        self._aside = CalendarAside(self)
        self._side, self._who, self._occasions = self._aside.day, self._aside.who, self._aside.occasions
        self._buttons = CalendarHead(self)
        self._note = CalendarNote(self)
        self._moving = CalendarMoving(context, self._note, (self.grid, self.week), self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the month, or the days of the week."""
        if self._is_week() and self._shown is not None:
            first, last = self._shown.month.days[0].day, self._shown.month.days[-1].day
            return self.tr("{first} – {last} {year}").format(
                first=dates.short_day(first), last=dates.short_day(last), year=last.year
            )
        return dates.month(self._day.year, self._day.month)

    def refresh(self) -> None:
        """Ask for the days around the chosen one: the shop may have changed."""
        self._tier = None
        self._show()

    def retranslate(self) -> None:
        """Say the names of the views in the window's language."""
        self.grid.setAccessibleName(self.tr("Days of the month"))
        self.week.setAccessibleName(self.tr("Days of the week"))
        self.list.setAccessibleName(self.tr("Contacts of the month"))

    # Walking ------------------------------------------------------------------------------------

    def _is_week(self) -> bool:
        return self._views.currentIndex() == View.WEEK

    def _shown_month(self) -> date:
        """Return a day of the month in front: one may have chosen a day of its neighbour in the grid."""
        if self._shown is not None and any(day.day == self._day for day in self._shown.month.days):
            return date(self._shown.month.year, self._shown.month.month, 1)
        return self._day

    def _turn_to(self, day: date) -> None:
        """Show the month or week of `day` with that day chosen; beyond the years it knows nothing turns."""
        if not lunar.FIRST_YEAR <= day.year <= lunar.LAST_YEAR:
            return
        self._day, self._shown = day, None
        self._show()
        if self._views.currentIndex() == View.LIST:
            self.list.go_to(day)

    def _step(self, by: int) -> None:
        if self._is_week():
            self._turn_to(self._day + timedelta(days=7 * by))
        else:
            self._turn_to(months_later(self._shown_month().replace(day=1), by))

    def _choose(self, day: date) -> None:
        self._day = day
        self._show_day()

    def _hand_out(self) -> None:
        from app.exchange.exporting import What
        from app.ui.dialogs import export_file

        export_file.open_export(self.context, self, what=What.ALL, ending="ics")

    def _offer_paper(self) -> None:
        print_plan.offer(self.context, self._day, self._who.staff_id(), self._buttons.paper)

    def act(self, command: Command) -> bool:
        """Offer the care plan on Ctrl+P."""
        if command is Command.PRINT:
            self._offer_paper()
        return command is Command.PRINT

    def _enter_day(self, day: date) -> None:
        self.grid.choose(day)
        self._side.list.setFocus()
        self._side.list.choose_first()

    def _open(self, planned: Planned | HeldBack) -> None:
        if isinstance(planned, Planned) and planned.outcome is None:
            contact.open_contact(self.context, planned, self)
        else:
            self.context.open_member(planned.member_id)

    def _show_days_of(self, planned: Planned) -> None:
        """Show the month in which a contact of the list lies, to put it on another day of it."""
        self._day = planned.day
        self._show_as(View.GRID)
        self._back_to = View.LIST

    def _moved(self) -> None:
        back, self._back_to = self._back_to, None
        if back is None:
            self._show()
        else:
            self._show_as(back)

    def _land(self, day: date) -> None:
        self._day = day

    # Showing ------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Ask for the days around the chosen one, and show what is wanted of them."""
        self._aside.fit(self.width())
        with self._reading() as session:  # the chosen day is asked for in the same go
            self._shown = self._ask(session)
            self._occasions.show_counts(self._shown.by_rule(), single=not self.context.discreet)
            self._show_view(self._shown)
        self._say_note(self._shown)

    def _ask(self, session: ReadSession) -> Shown:
        settings, today = self.context.settings, self.context.today()
        month, by_week = self._shown_month(), self._is_week()
        self._who.know(staff.working(session), discreet=self.context.discreet)
        tier = self._who.tier_shown()
        if tier is None:
            self._tier = None
        elif self._tier is None or self._tier[0] != tier:
            self._tier = tier, calendar_shown.of_tier(session, tier, today)
        self._asked = Asked(self._who.staff_id(), None if self._tier is None else self._tier[1])
        day = self._day if by_week else month
        ticked = self._occasions.shown()
        shown = calendar_shown.read(session, settings, day, self._asked, ticked, by_week=by_week)
        return calendar_shown.before_a_customer(shown) if self.context.discreet else shown

    def _say_title(self, shown: Shown) -> None:
        """Name the month or the week; the buttons beside it need the room of a long name in large text."""
        month, large = shown.month, theme.current().px(100) > _LARGE
        if self._is_week():
            first, last = month.days[0].day, month.days[-1].day
            self._title.setText(dates.days_in_short(first, last) if large else self.title())
        else:
            said = dates.month_in_short if large else dates.month
            self._title.setText(said(month.year, month.month))

    def _show_view(self, shown: Shown) -> None:
        today, region, month = self.context.today(), self.context.settings.region, shown.month
        self._say_title(shown)
        if self._is_week():
            self.week.show_week(month, region, self._day, shown.loads, self._read, self._teller())
        elif self._views.currentIndex() == View.LIST:
            self._show_list(shown)
        else:
            self.grid.show_month(month, today, region, self._day, shown.loads)
        last = today + timedelta(days=planning.AHEAD)
        self._aside.say_horizon(last, seen=any(day.in_month and day.day > last for day in month.days))

    @contextmanager
    def _reading(self) -> Iterator[ReadSession]:
        if self._session is not None:
            yield self._session
            return
        with self.context.reading() as session:
            self._session = session
            try:
                yield session
            finally:
                self._session = None

    def _read(self, groups: Sequence[Group], skip: int, most: int) -> list[Planned]:
        with self._reading() as session:
            found = calendar_query.contacts(session, groups, self._asked, skip=skip, most=most)
        return [calendar_shown.unnamed(one) for one in found] if self.context.discreet else found

    def _show_day(self) -> None:
        groups: Sequence[Group] = ()
        load = _NO_LOAD
        if self._shown is not None:
            groups = next((day.groups for day in self._shown.month.days if day.day == self._day), ())
            load = self._shown.loads.get(self._day, _NO_LOAD)
        held = self._held_back(self._day, self._day)
        self._side.show_day(self._day, groups, self._teller(), load, self._read, held)

    def _held_back(self, start: date, end: date) -> Sequence[HeldBack]:
        """Return whose greetings do not go out, where festivals are shown and the customer cannot see."""
        if self.context.discreet or "C3" not in self._occasions.shown():
            return ()
        with self._reading() as session:
            return held_back.load(session, self.context.settings, start, end)

    def _show_list(self, shown: Shown) -> None:
        days = [day for day in shown.month.days if day.in_month]
        held = self._held_back(days[0].day, days[-1].day)
        self.list.show_sections(month_sections.sections(days, held, self._teller(), self._read))

    def _say_note(self, shown: Shown) -> None:
        """Say that not everything is shown, and of what it is."""
        hidden = self._occasions.hidden()
        if self._moving.held is not None:
            return
        if self._who.is_on or hidden:
            named = not self.context.discreet
            self._note.say_left_out(self._who.said(), hidden, shown.count(), shown.of, named=named)
        else:
            self._note.say_nothing()

    def _show_everything(self) -> None:
        self._who.show_all()
        self._occasions.show_all()

    def _teller(self) -> Teller:
        return Teller(self.context.settings, self.context.today(), discreet=self.context.discreet)

    # Making -------------------------------------------------------------------------------------

    def _show_as(self, number: int) -> None:
        view = View(number)
        self._moving.let_go()
        self._views.setCurrentIndex(view)
        self._buttons.show_view(view)
        self._side.setVisible(view is View.GRID)
        # Seven columns of names need the room; what is filtered is said above them.
        self._note.offer_filter(offered=view is View.WEEK)
        self._aside.setVisible(view is not View.WEEK)
        self._shown = None
        self._show()
        if view is View.LIST:
            self.list.go_to(self._day)
        (self.grid, self.week, self.list)[view].setFocus()

    def _connect(self) -> None:
        grids: tuple[DayGrid, ...] = (self.grid, self.week)
        for grid in grids:
            grid.chosen.connect(self._choose)
            grid.wanted.connect(self._turn_to)
            grid.opened.connect(self._open)
        self.grid.entered_day.connect(self._enter_day)
        for lines in (self.list, self._side.list):
            lines.opened.connect(self._open)
            lines.card_wanted.connect(self.context.open_member)
        self._moving.from_list(self._side.list, self.grid, lambda _planned: None)
        self._moving.from_list(self.list, self.grid, self._show_days_of)
        self._moving.over.connect(self._moved)
        self._moving.placed.connect(self._land)
        self._occasions.changed.connect(self._show)
        self._who.changed.connect(self._show)
        self._buttons.stepped.connect(self._step)
        self._buttons.now_wanted.connect(lambda: self._turn_to(self.context.today()))
        self._buttons.viewed.connect(self._show_as)
        self._buttons.export_wanted.connect(self._hand_out)
        self._buttons.paper_wanted.connect(self._offer_paper)
        self._buttons.events_wanted.connect(lambda: event_list.open_list(self.context, self))
        self._note.all_wanted.connect(self._show_everything)
        self._note.filter_toggled.connect(self._aside.setVisible)

    def _lay_out(self) -> None:
        self.head.addWidget(self._buttons)
        for view in (self.grid, self.week, self.list):
            self._views.addWidget(view)
        main = QVBoxLayout()
        main.setSpacing(theme.GRID)
        main.addWidget(self._note)
        main.addWidget(self._views, 1)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.GRID)
        row.addLayout(main, 1)
        row.addWidget(self._aside)
        self.body.addLayout(row, 1)
