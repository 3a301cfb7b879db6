"""The calendar of outreach: a month, a week or a list; whose and which; contacts put on another day."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import Refusal
from app.queries import calendar as calendar_query
from app.queries import day_load, staff, standing_on
from app.queries.calendar import Month, Planned
from app.queries.day_load import Load
from app.services import contacts, planning
from app.ui import text, theme
from app.ui.context import Context
from app.ui.dialogs import contact
from app.ui.page import Page
from app.ui.widgets.calendar_filter import NOBODY, CalendarFilter
from app.ui.widgets.carrying import Carried
from app.ui.widgets.contact_line import Section, Teller, Worded
from app.ui.widgets.day_beside import DayBeside
from app.ui.widgets.day_grid import DayGrid
from app.ui.widgets.line_list import LineList
from app.ui.widgets.month_grid import MonthGrid, months_later
from app.ui.widgets.occasions import Occasions
from app.ui.widgets.scrolled import Scrolled
from app.ui.widgets.week_grid import WeekGrid
from app.words import dates, outreach
from app.words.errors import sentence

_SIDE = 36 * theme.GRID
_MOST_SIDE = 0.3
"""The share of the page that the day beside the grid may take where the text is large."""
_SUNDAY = 6
_GRID, _WEEK, _LIST = range(3)
_NO_LOAD: Final = Load(0, 0)


class Calendar(Page):
    """What is planned and what was done, month by month or week by week."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("calendar")
        self._day = context.today()
        self._month: Month | None = None
        self._loads: Mapping[date, Load] = {}
        self._carried: Carried | None = None
        self.grid, self.week, self.list = MonthGrid(self), WeekGrid(self), LineList(self)
        self._views = QStackedWidget(self)
        self._side = DayBeside(self)
        self._who = CalendarFilter(self)
        self._occasions = Occasions(self)
        self._horizon = text.label(part="muted", wrap=True, parent=self)
        self._note = text.label(part="muted", wrap=True, parent=self)
        self._note.setObjectName("calendarNote")
        self._everything = self._button(self._show_everything)
        self._filter = self._button(lambda: self._aside.setVisible(self._filter.isChecked()))
        self._before, self._after = self._button(self._step(-1)), self._button(self._step(1))
        self._now = self._button(lambda: self._turn_to(context.today()))
        self._export = self._button(self._hand_out)
        self._ways = [self._view(number) for number in (_GRID, _WEEK, _LIST)]
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the month, or the days of the week."""
        if self._is_week() and self._month is not None:
            first, last = self._month.days[0].day, self._month.days[-1].day
            return self.tr("{first} – {last} {year}").format(
                first=dates.short_day(first), last=dates.short_day(last), year=last.year
            )
        return dates.month(self._day.year, self._day.month)

    def refresh(self) -> None:
        """Ask for the days around the chosen one, and show what is wanted of them."""
        settings, today = self.context.settings, self.context.today()
        self._aside.setFixedWidth(min(theme.current().px(_SIDE), round(_MOST_SIDE * self.width())))
        first = _SUNDAY if settings.region == "JP" else 0
        shown = self._shown_month()
        with self.context.reading() as session:
            self._who.know(staff.working(session), discreet=self.context.discreet)
            if self._is_week():
                found = calendar_query.week(session, self._day, first_weekday=first)
            else:
                found = calendar_query.month(session, shown.year, shown.month, first_weekday=first)
            hers = self._who.staff_id()
            start, end = found.days[0].day, found.days[-1].day
            self._loads = day_load.load(session, settings, start, end, hers or None)
            month = found
            if self._who.is_on:
                ids = {one.member_id for day in found.days for one in day.contacts}
                tier = self._who.tier_shown()
                tiers = standing_on.of(session, ids, today) if tier is not None else {}
                month = _only(
                    found,
                    lambda one: (
                        (hers is None or (one.staff_id or NOBODY) == hers)
                        and (tier is None or tiers.get(one.member_id, ("", ""))[0] == tier)
                    ),
                )
        self._occasions.show_counts(
            Counter(one.rule for day in month.days if day.in_month for one in day.contacts)
        )
        ticked = self._occasions.shown()
        self._month = _only(month, lambda one: one.rule in ticked)
        self._title.setText(dates.month(shown.year, shown.month) if not self._is_week() else self.title())
        if self._is_week():
            self.week.show_week(self._month, today, settings.region, self._day, self._loads)
        else:
            self.grid.show_month(self._month, today, settings.region, self._day, self._loads)
        if self._views.currentIndex() == _LIST:
            self._show_list(self._month)
        self._show_horizon(found)
        self._say_note(_count(self._month), _count(found))

    def retranslate(self) -> None:
        """Say buttons and hints in the window's language."""
        by_week = self._is_week()
        words: tuple[tuple[QPushButton, str, str], ...] = (
            (
                self._before,
                "‹",
                self.tr("Week before (Page Up)") if by_week else self.tr("Month before (Page Up)"),
            ),
            (
                self._after,
                "›",
                self.tr("Week after (Page Down)") if by_week else self.tr("Month after (Page Down)"),
            ),
            (self._now, self.tr("Today"), self.tr("Go to today")),
            (self._ways[_GRID], self.tr("Month"), self.tr("Show the month as a grid of days")),
            (self._ways[_WEEK], self.tr("Week"), self.tr("Show a week with everybody's name")),
            (self._ways[_LIST], self.tr("List"), self.tr("Show the month as a list")),
            (self._export, self.tr("Export…"), self.tr("Export as iCalendar, for a telephone or computer")),
            (
                self._filter,
                self.tr("Filter…"),
                self.tr("Choose whose contacts and which occasions"),
            ),
            (self._everything, self.tr("Show all"), self.tr("Show everybody's contacts of every occasion")),
        )
        for button, said, hint in words:
            button.setText(said)
            button.setToolTip(hint)
            button.setAccessibleName(hint)
        self.grid.setAccessibleName(self.tr("Days of the month"))
        self.week.setAccessibleName(self.tr("Days of the week"))
        self.list.setAccessibleName(self.tr("Contacts of the month"))

    # Walking ------------------------------------------------------------------------------------

    def _is_week(self) -> bool:
        return self._views.currentIndex() == _WEEK

    def _shown_month(self) -> date:
        """Return a day of the month in front: one may have chosen a day of its neighbour in the grid."""
        if self._month is not None and any(day.day == self._day for day in self._month.days):
            return date(self._month.year, self._month.month, 1)
        return self._day

    def _turn_to(self, day: date) -> None:
        """Show the month or week of `day` with that day chosen."""
        self._day, self._month = day, None
        self.refresh()

    def _step(self, by: int) -> Callable[[], None]:
        def step() -> None:
            if self._is_week():
                self._turn_to(self._day + timedelta(days=7 * by))
            else:
                self._turn_to(months_later(self._shown_month().replace(day=1), by))

        return step

    def _choose(self, day: date) -> None:
        self._day = day
        self._show_day()

    def _hand_out(self) -> None:
        from app.exchange.exporting import What
        from app.ui.dialogs import export_file

        export_file.open_export(self.context, self, what=What.ALL, ending="ics")

    def _enter_day(self, day: date) -> None:
        self.grid.choose(day)
        self._side.list.setFocus()
        self._side.list.choose_first()

    def _open(self, planned: Planned) -> None:
        if planned.outcome is None:
            contact.open_contact(self.context, planned, self)
        else:
            self.context.open_member(planned.member_id)

    # Moving -------------------------------------------------------------------------------------

    def _take_up(self, planned: Planned) -> None:
        self.grid.setFocus()
        self.grid.take(planned)

    def _carry(self, held: Carried | None) -> None:
        self._carried = held
        if held is None:
            self.refresh()
        elif not (self.grid.is_dragging or self.week.is_dragging):  # the days stay under the mouse
            self._note.setText(held.told())
            self._note.show()
            self._everything.hide()

    def _place(self, planned: Planned, day: date) -> None:
        said = self.tr("{member} is on {day} now.").format(member=planned.member, day=dates.day_of_week(day))
        self._day = day
        try:
            with self.context.changing(said) as session:
                contacts.snooze(session, planned.id, day)
        except Refusal as refusal:  # somebody closed it meanwhile
            self.context.notify(sentence(refusal))

    def _refuse(self, held: Carried, day: date) -> None:
        self.context.notify(held.why_not(day))

    # Showing ------------------------------------------------------------------------------------

    def _show_day(self) -> None:
        ones: Sequence[Planned] = ()
        if self._month is not None:
            ones = next((day.contacts for day in self._month.days if day.day == self._day), ())
        self._side.show_day(self._day, ones, self._teller(), self._loads.get(self._day, _NO_LOAD))

    def _show_list(self, month: Month) -> None:
        tell = self._teller()
        self.list.show_sections(
            [
                Section(dates.day_of_week(day.day), Worded(day.contacts, tell.planned), str(day.day))
                for day in month.days
                if day.in_month and day.contacts
            ]
        )

    def _show_horizon(self, month: Month) -> None:
        last = self.context.today() + timedelta(days=planning.AHEAD)
        self._horizon.setText(
            self.tr("Contacts are planned up to {day}; later days fill by themselves.").format(
                day=dates.short_day(last)
            )
        )
        self._horizon.setVisible(any(day.in_month and day.day > last for day in month.days))

    def _say_note(self, shown: int, of: int) -> None:
        """Say that not everything is shown, and of what it is."""
        if self._carried is not None:
            return
        hidden = self._occasions.hidden()
        left_out = [self.tr("without {occasion}").format(occasion=outreach.rule(rule)) for rule in hidden[:2]]
        if len(hidden) > len(left_out):
            left_out = [self.tr("without {count} occasions").format(count=len(hidden))]
        what = [*self._who.said(), *left_out]
        said = self.tr("Filtered: {what} ({shown} of {all} contacts)")
        self._note.setText(said.format(what=" · ".join(what), shown=f"{shown:,}", all=f"{of:,}"))
        is_filtered = self._who.is_on or bool(hidden)
        self._note.setVisible(is_filtered)
        self._everything.setVisible(is_filtered)

    def _show_everything(self) -> None:
        self._who.show_all()
        self._occasions.show_all()

    def _teller(self) -> Teller:
        return Teller(self.context.settings, self.context.today(), self.context.discreet)

    # Making -------------------------------------------------------------------------------------

    def _button(self, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.clicked.connect(lambda _checked: does())
        return button

    def _view(self, number: int) -> QPushButton:
        button = self._button(lambda: self._show_as(number))
        button.setCheckable(True)
        button.setChecked(number == _GRID)
        return button

    def _show_as(self, number: int) -> None:
        self.grid.let_go()
        self.week.let_go()
        self._views.setCurrentIndex(number)
        self._side.setVisible(number == _GRID)
        # Seven columns of names need the room; what is filtered is said above them.
        self._filter.setVisible(number == _WEEK)
        self._filter.setChecked(False)
        self._aside.setVisible(number != _WEEK)
        self._month = None
        self.retranslate()
        self.refresh()
        (self.grid, self.week, self.list)[number].setFocus()

    def _connect(self) -> None:
        grids: tuple[DayGrid, ...] = (self.grid, self.week)
        for grid in grids:
            grid.chosen.connect(self._choose)
            grid.wanted.connect(self._turn_to)
            grid.opened.connect(self._open)
            grid.carrying.connect(self._carry)
            grid.placed.connect(self._place)
            grid.refused.connect(self._refuse)
        self.grid.entered_day.connect(self._enter_day)
        for opened in (self.list.opened, self._side.list.opened):
            opened.connect(self._open)
        self._side.taken_up.connect(self._take_up)
        self._occasions.changed.connect(self.refresh)
        self._who.changed.connect(self.refresh)

    def _lay_out(self) -> None:
        gap = theme.GRID
        views = QButtonGroup(self)
        for name, button in {
            "monthBefore": self._before,
            "monthNow": self._now,
            "monthAfter": self._after,
        }.items():
            button.setObjectName(name)
            self.head.addWidget(button)
        self.head.addSpacing(2 * gap)
        for name, button in zip(("asGrid", "asWeek", "asList"), self._ways, strict=True):
            views.addButton(button)
            button.setObjectName(name)
            self.head.addWidget(button)
        self._export.setObjectName("calendarExport")
        self._everything.setObjectName("calendarShowAll")
        self._filter.setObjectName("calendarFilter")
        for button in (self._everything, self._filter):
            button.setProperty("kind", "link")  # low: the days need the height
        self._filter.setCheckable(True)
        self._filter.hide()
        self.head.addSpacing(2 * gap)
        self.head.addWidget(self._export)
        for view in (self.grid, self.week, self.list):
            self._views.addWidget(view)
        note = QHBoxLayout()
        note.addWidget(self._note, 1)
        note.addStretch()
        note.setSpacing(2 * gap)
        note.addWidget(self._everything)
        note.addWidget(self._filter)
        main = QVBoxLayout()
        main.setSpacing(gap)
        main.addLayout(note)
        main.addWidget(self._views, 1)
        self._aside = QWidget(self)
        self._aside.setObjectName("aside")
        beside = QHBoxLayout(self._aside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2 * gap)
        side = QVBoxLayout()
        side.setSpacing(2 * gap)
        beside.addWidget(text.hairline(upright=True, parent=self))
        beside.addLayout(side)
        side.addWidget(self._side, 1)
        filters = Scrolled(self)
        for each in (self._who, self._occasions, self._horizon):
            filters.column.addWidget(each)
        filters.column.addStretch()
        # The page is never higher for what is unfolded here: it scrolls.
        filters.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        side.addWidget(filters, 1)
        row = QHBoxLayout()
        row.setSpacing(2 * gap)
        row.addLayout(main, 1)
        row.addWidget(self._aside)
        self.body.addLayout(row, 1)


def _only(month: Month, wanted: Callable[[Planned], bool]) -> Month:
    return replace(
        month,
        weeks=tuple(
            tuple(replace(day, contacts=tuple(filter(wanted, day.contacts))) for day in week)
            for week in month.weeks
        ),
    )


def _count(month: Month) -> int:
    return sum(len(day.contacts) for day in month.days if day.in_month)
