"""The calendar of outreach: a month of days or a list, the chosen day's contacts beside it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.queries import calendar as calendar_query
from app.queries.calendar import Day, Month, Planned
from app.services import planning
from app.ui import text, theme
from app.ui.context import Context
from app.ui.dialogs import contact
from app.ui.page import Page
from app.ui.widgets import day_name
from app.ui.widgets.contact_line import Section, Teller, Worded
from app.ui.widgets.line_list import LineList
from app.ui.widgets.month_grid import MonthGrid, months_later
from app.ui.widgets.occasions import Occasions
from app.words import dates, outreach

_SIDE = 36 * theme.GRID
_MOST_SIDE = 0.3
"""The share of the page that the day beside the grid may take where the text is large."""
_SUNDAY = 6


class Calendar(Page):
    """What is planned and what was done, month by month."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("calendar")
        self._day = context.today()
        self._month: Month | None = None
        self.grid = MonthGrid(self)
        self.list = LineList(self)
        self._views = QStackedWidget(self)
        self._side = _Day(self)
        self._occasions = Occasions(self)
        self._horizon = text.label(part="muted", wrap=True, parent=self)
        self._before, self._after = self._button(self._step(-1)), self._button(self._step(1))
        self._now = self._button(lambda: self._turn_to(context.today()))
        self._export = self._button(self._hand_out)
        self._as_grid, self._as_list = (self._view(number) for number in (0, 1))
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the month."""
        return dates.month(self._day.year, self._day.month)

    def refresh(self) -> None:
        """Ask for the month of the chosen day, and show what is ticked of it."""
        settings, today = self.context.settings, self.context.today()
        self._aside.setFixedWidth(min(theme.current().px(_SIDE), round(_MOST_SIDE * self.width())))
        first = _SUNDAY if settings.region == "JP" else 0
        shown = self._shown_month()
        with self.context.reading() as session:
            month = calendar_query.month(session, shown.year, shown.month, first_weekday=first)
        self._occasions.show_counts(
            Counter(one.rule for day in month.days if day.in_month for one in day.contacts)
        )
        ticked = self._occasions.shown()
        self._month = replace(
            month, weeks=tuple(tuple(_only(day, ticked) for day in week) for week in month.weeks)
        )
        self._title.setText(dates.month(shown.year, shown.month))
        self.grid.show_month(self._month, today, settings.region, self._day)
        if self._as_list.isChecked():
            self._show_list(self._month)
        self._show_horizon(month)

    def retranslate(self) -> None:
        """Say buttons and hints in the window's language."""
        words: tuple[tuple[QPushButton, str, str], ...] = (
            (self._before, "‹", self.tr("Month before (Page Up)")),
            (self._after, "›", self.tr("Month after (Page Down)")),
            (self._now, self.tr("Today"), self.tr("Go to today")),
            (self._as_grid, self.tr("Month"), self.tr("Show the month as a grid of days")),
            (self._as_list, self.tr("List"), self.tr("Show the month as a list")),
            (self._export, self.tr("Export…"), self.tr("Export as iCalendar, for a telephone or computer")),
        )
        for button, said, hint in words:
            button.setText(said)
            button.setToolTip(hint)
            button.setAccessibleName(hint)
        self.grid.setAccessibleName(self.tr("Days of the month"))
        self.list.setAccessibleName(self.tr("Contacts of the month"))

    # Walking ------------------------------------------------------------------------------------

    def _shown_month(self) -> date:
        """Return a day of the month in front: one may have chosen a day of its neighbour in the grid."""
        if self._month is not None and any(day.day == self._day for day in self._month.days):
            return date(self._month.year, self._month.month, 1)
        return self._day

    def _turn_to(self, day: date) -> None:
        """Show the month of `day` with that day chosen."""
        self._day, self._month = day, None
        self.refresh()

    def _step(self, months: int) -> Callable[[], None]:
        return lambda: self._turn_to(months_later(self._shown_month().replace(day=1), months))

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

    # Showing ------------------------------------------------------------------------------------

    def _show_day(self) -> None:
        contacts: Sequence[Planned] = ()
        if self._month is not None:
            contacts = next((day.contacts for day in self._month.days if day.day == self._day), ())
        self._side.show_day(self._day, contacts, self._teller())

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
        button.setChecked(number == 0)
        return button

    def _show_as(self, number: int) -> None:
        self._views.setCurrentIndex(number)
        self._side.setVisible(number == 0)
        if number and self._month is not None:
            self._show_list(self._month)
        (self.grid, self.list)[number].setFocus()

    def _connect(self) -> None:
        self.grid.chosen.connect(self._choose)
        self.grid.wanted.connect(self._turn_to)
        self.grid.entered_day.connect(self._enter_day)
        for opened in (self.grid.opened, self.list.opened, self._side.list.opened):
            opened.connect(self._open)
        self._occasions.changed.connect(self.refresh)

    def _lay_out(self) -> None:
        gap = theme.GRID
        views = QButtonGroup(self)
        for button in (self._as_grid, self._as_list):
            views.addButton(button)
        for name, button in {
            "monthBefore": self._before,
            "monthNow": self._now,
            "monthAfter": self._after,
        }.items():
            button.setObjectName(name)
            self.head.addWidget(button)
        self.head.addSpacing(2 * gap)
        self._as_grid.setObjectName("asGrid")
        self._as_list.setObjectName("asList")
        self.head.addWidget(self._as_grid)
        self.head.addWidget(self._as_list)
        self._export.setObjectName("calendarExport")
        self.head.addSpacing(2 * gap)
        self.head.addWidget(self._export)
        self._views.addWidget(self.grid)
        self._views.addWidget(self.list)
        aside = QWidget(self)
        aside.setObjectName("aside")
        self._aside = aside
        beside = QHBoxLayout(aside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2 * gap)
        side = QVBoxLayout()
        side.setSpacing(2 * gap)
        beside.addWidget(text.hairline(upright=True, parent=self))
        beside.addLayout(side)
        side.addWidget(self._side, 1)
        side.addWidget(self._occasions)
        side.addWidget(self._horizon)
        side.addStretch()
        row = QHBoxLayout()
        row.setSpacing(2 * gap)
        row.addWidget(self._views, 1)
        row.addWidget(aside)
        self.body.addLayout(row, 1)


class _Day(QWidget):
    """The contacts of the chosen day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = text.label(part="strong", parent=self)
        self._lunar = text.label(part="muted", parent=self)
        self._none = text.label(part="muted", wrap=True, parent=self)
        self.list = LineList(self, columns=False)
        self.list.setObjectName("dayList")
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addWidget(self._lunar, 1, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(head)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addStretch()
        layout.addWidget(text.hairline(parent=self))

    def show_day(self, day: date, contacts: Sequence[Planned], tell: Teller) -> None:
        """List them by occasion."""
        self._heading.setText(dates.day_of_week(day))
        self._lunar.setText(day_name.lunar_in_full(day))
        self.list.setAccessibleName(dates.day_of_week(day))
        in_order = sorted(contacts, key=_occasion)
        self.list.show_sections(
            [
                Section(outreach.rule(rule), Worded(ones, tell.planned), rule, quiet=True)
                for (_priority, rule), ones in groupby(in_order, _occasion)
            ]
        )
        self.list.setVisible(bool(contacts))
        self._none.setText(self.tr("Nothing is planned for this day."))
        self._none.setVisible(not contacts)


def _only(day: Day, rules: frozenset[str]) -> Day:
    return replace(day, contacts=tuple(one for one in day.contacts if one.rule in rules))


def _occasion(one: Planned) -> tuple[int, str]:
    return (one.priority, one.rule)
