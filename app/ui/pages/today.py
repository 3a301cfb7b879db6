"""The page of today: whom to be in touch with now and why, what was left over, whose birthday it is."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.feedback import Told
from app.queries import card_tasks, feedback, held_back
from app.queries import today as today_query
from app.queries.birthdays import BirthdayOf
from app.queries.card_tasks import CardTask
from app.queries.discretion import AMONG_STAFF
from app.queries.due import Due
from app.queries.held_back import HeldBack
from app.queries.today import Group, Joint, TodayPage
from app.ui import print_plan, text, theme
from app.ui.context import Context
from app.ui.dialogs import card_life, contact, drill
from app.ui.page import Command, Page
from app.ui.widgets.contact_line import Section, Teller, Worded
from app.ui.widgets.flow import Flow
from app.ui.widgets.line_list import LineList
from app.ui.widgets.spare import Spare
from app.ui.widgets.week_birthdays import WeekBirthdays
from app.words import dates

_LEFT_OVER = 6
"""Lines of what was left undone that are listed at once: today's own work stays in view."""


class Today(Page):
    """Contacts in groups, the next thing to do marked; the week's birthdays beside them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("today")
        self._found: TodayPage | None = None
        self._held: Sequence[HeldBack] = ()
        self._summary = Spare(self)
        self._summary.setContentsMargins(theme.GRID // 2, 0, 0, theme.GRID // 2)
        self._rain = QPushButton(self)
        self._rain.setObjectName("itRains")
        self._rain.setCheckable(True)
        self._rain.clicked.connect(self._note_rain)
        self._mine = self._switch()
        self._ahead = self._switch()
        self.contacts = LineList(self)
        self.contacts.opened.connect(self._open)
        self._nobody = _Nobody(self)
        self._nobody.week.clicked.connect(self._ahead.click)
        self._lapsed = text.label(part="muted", parent=self)
        self._drill = QPushButton(self)
        self._drill.setObjectName("todayDrill")
        self._drill.setProperty("kind", "link")
        self._drill.clicked.connect(lambda: drill.open_drill(self.context, self.window()))
        self._voices = QPushButton(self)
        self._voices.setObjectName("todayVoices")
        self._voices.setProperty("kind", "link")
        self._voices.clicked.connect(self._list_voices)
        self._plan = QPushButton(self)
        self._plan.setObjectName("todayPlan")
        self._plan.setProperty("kind", "link")
        self._plan.clicked.connect(lambda: self.act(Command.PRINT))
        self._birthdays = WeekBirthdays(self)
        self._birthdays.list.opened.connect(lambda one: self.context.open_member(one.member_id))
        self._lay_out()
        self.retranslate()

    def title(self) -> str:
        """Return the day."""
        return dates.day_of_week(self.context.today())

    def act(self, command: Command) -> bool:
        """Offer the care plan on paper on Ctrl+P."""
        if command is Command.PRINT:
            print_plan.offer(self.context, self.context.today(), None, self._plan)
        return command is Command.PRINT

    def refresh(self) -> None:
        """Ask who is due, and when each of them was last in."""
        today = self.context.today()
        with self.context.reading() as session:
            cards = card_tasks.load(session, today)
            self._held = held_back.load(session, self.context.settings, today, today)
            heard = feedback.due_until(session, today + timedelta(days=today_query.AHEAD))
            others = {one.member_id for of in (cards, self._held, heard) for one in of}
            found = today_query.load(session, today, others=others)
        self._found = found
        self._rain.setChecked(found.rains)
        self._mine.setVisible(self._on_duty() is not None)
        self._show(found, cards, heard)

    def _open(self, key: Due | CardTask | Told | HeldBack | BirthdayOf) -> None:
        """Open the contact, the life of the card that waits, what is to be settled, or her card."""
        if isinstance(key, CardTask):
            card_life.open_card(self.context, key.member_id, self.window())
        elif isinstance(key, Told):
            self._settle(key)
        elif isinstance(key, HeldBack | BirthdayOf):
            self.context.open_member(key.member_id)
        else:
            contact.open_contact(self.context, key, self)

    def _settle(self, told: Told) -> None:
        from app.ui.dialogs.feedback import open_feedback

        open_feedback(self.context, told.id, self.window())

    def _list_voices(self) -> None:
        from app.ui.dialogs.feedback_list import open_list

        open_list(self.context, self.window())

    def retranslate(self) -> None:
        """Say buttons and hints in the window's language."""
        self._rain.setText(self.tr("It is raining"))
        self._rain.setToolTip(self.tr("Who comes in today is thanked for it this evening"))
        self._mine.setText(self.tr("Only mine"))
        self._mine.setToolTip(self.tr("Leave out those whom a colleague looks after"))
        self._ahead.setText(self.tr("The week ahead"))
        self._plan.setText(self.tr("Care plan on paper…"))
        self._plan.setToolTip(self.tr("Print whom to call today, this week or this month (Ctrl+P)"))
        self._ahead.setToolTip(self.tr("List what is due in the next seven days as well"))
        self.contacts.setAccessibleName(self.tr("Whom to be in touch with"))
        self._drill.setText(self.tr("In a quiet hour: know your twenty"))
        self._drill.setAccessibleName(self._drill.text())
        self._voices.setText(self.tr("What members say of us…"))
        self._voices.setAccessibleName(self._voices.text())

    def _show(self, found: TodayPage, cards: Sequence[CardTask], heard: Sequence[Told]) -> None:
        tell = Teller(self.context.settings, found.day, found.mourning, self.context.discreet, found.heard)
        overdue, due, coming = (self._ours(each) for each in (found.overdue, found.due, found.coming))
        told = partial(tell.joint, page=found)
        clocked = partial(tell.clocked, page=found)
        hidden = 0
        if self.context.discreet:
            hidden = sum(one.first.rule in AMONG_STAFF for one in (*due, *overdue))
            overdue, due, coming = (
                [one for one in each if one.first.rule not in AMONG_STAFF] for each in (overdue, due, coming)
            )
        waiting = [one for one in (*due, *overdue) if today_query.waits(one, found)]
        due, overdue = ([one for one in each if one not in waiting] for each in (due, overdue))
        late = today_query.congratulated(overdue, found.day)
        overdue = [one for one in overdue if one not in late]
        sections = [
            Section(self._group(group), Worded(ones, told), key=group)
            for group, ones in self._grouped((*late, *due), found.day)
        ]
        if overdue:
            lines = Worded(today_query.in_time_first(overdue, found.day), partial(told, dated=True))
            after = int(bool(sections) and sections[0].key == Group.BIRTHDAYS)
            sections.insert(after, Section(self.tr("Unfinished"), lines, "unfinished", most=_LEFT_OVER))
        heard = [one for one in heard if self._is_ours(one.staff_id)]
        if heard and not self.context.discreet:
            sections.append(
                Section(self.tr("To settle"), Worded(heard, clocked(tell.feedback)), key="feedback")
            )
        cards = [one for one in cards if self._is_ours(one.advisor_id)]
        if cards and not self.context.discreet:
            sections.append(Section(self.tr("Cards"), Worded(cards, clocked(tell.card)), key="cards"))
        nothing = not sections and not hidden
        if not self.context.discreet:
            sections += self._held_back(found, waiting, tell)
        if self._ahead.isChecked():
            sections += [
                Section(dates.day_of_week(day), Worded(ones, told), str(day), quiet=True)
                for day, ones in groupby(coming, lambda one: one.first.due)
            ]
        self.contacts.show_sections(sections)
        self.contacts.setVisible(bool(sections))
        self._nobody.setVisible(nothing)
        self._nobody.show_week(len(coming), shown=self._ahead.isChecked())
        sums = [] if nothing else self._sums(len(late) + len(due), len(overdue), hidden)
        self._summary.say(sums)
        self._summary.setAccessibleName(sums[0] if sums else "")
        self._lapsed.setText(self.tr("%n older one(s) were not done in time.", "", found.lapsed))
        self._lapsed.setVisible(found.lapsed > 0)
        self._birthdays.show_week(found.birthdays, tell)

    def _held_back(self, found: TodayPage, waiting: Sequence[Joint], tell: Teller) -> list[Section]:
        """Return whom nobody is to be in touch with today, and why: folded, for nothing is to be done."""
        lines = [
            *(tell.waiting(one, found) for one in waiting),
            *map(tell.clocked(tell.held_back, found), self._held),
            *map(tell.clocked(tell.left_alone, found), found.left_alone),
        ]
        counts = (
            self.tr("%n heard from us lately", "", len(waiting)) if waiting else "",
            self.tr("%n in mourning", "", len(self._held)) if self._held else "",
            self.tr("%n asked not to be contacted", "", len(found.left_alone)) if found.left_alone else "",
        )
        folded = "  ·  ".join(each for each in counts if each)
        return [Section(self.tr("Held back"), lines, "held", quiet=True, folded=folded)] if lines else []

    def _ours(self, ones: Sequence[Due]) -> list[Joint]:
        """Leave out what is another's, if that is wanted; what is nobody's is everybody's.

        And so is what belongs to somebody who is not in today.
        """
        return today_query.joined(one for one in ones if self._is_ours(one.staff_id))

    def _note_rain(self, rains: bool) -> None:
        """Note that it rains today, or not after all."""
        from app.services import rain

        said = self.tr("Noted: it is raining.") if rains else self.tr("Noted: no rain today.")
        with self.context.changing(said) as session:
            rain.note(session, self.context.today(), rained=rains)

    def _is_ours(self, staff_id: int | None) -> bool:
        mine = self._on_duty() if self._mine.isChecked() else None
        return mine is None or staff_id in {None, mine} or staff_id in self._away()

    def _away(self) -> frozenset[int]:
        return self._found.away if self._found else frozenset()

    def _on_duty(self) -> int | None:
        return self.context.actor.staff_id if self.context.actor else None

    def _sums(self, due: int, overdue: int, hidden: int) -> list[str]:
        """Return what there is, the longest first: beside an open contact is little room for it."""
        words = [self.tr("%n to be in touch with", "", due)] if due else []
        if overdue:
            words.append(self.tr("%n unfinished", "", overdue))
        if hidden:
            words.append(self.tr("%n hidden while the customer can see the screen", "", hidden))
        return ["  ·  ".join(words[:many]) for many in range(len(words), 0, -1)]

    def _grouped(self, ones: Iterable[Joint], day: date) -> list[tuple[Group, list[Joint]]]:
        by_group: dict[Group, list[Joint]] = {group: [] for group in Group}
        for one in ones:
            by_group[today_query.group_of(one.first.rule)].append(one)
        by_group[Group.BIRTHDAYS] = today_query.by_birthday(by_group[Group.BIRTHDAYS], day)
        return [(group, found) for group, found in by_group.items() if found]

    def _group(self, group: Group) -> str:
        words = {
            Group.BIRTHDAYS: self.tr("Birthdays"),
            Group.CARE: self.tr("Care and good wishes"),
            Group.SLIPPING: self.tr("Not seen for a while"),
            Group.INFORMATION: self.tr("Information"),
        }
        return words[group]

    def _switch(self) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.toggled.connect(lambda _on: self.invalidate())
        return button

    def _lay_out(self) -> None:
        self.head.insertWidget(1, self._summary, 1, Qt.AlignmentFlag.AlignBottom)
        self.head.setStretch(0, 0)
        for widget in (self._rain, self._mine, self._ahead):
            self.head.addWidget(widget)
        left = QVBoxLayout()
        left.setSpacing(theme.GRID)
        left.addWidget(self._nobody)
        left.addWidget(self.contacts, 1)
        left.addWidget(self._lapsed)
        links = Flow(3 * theme.GRID, 0)
        links.addWidget(self._drill)
        links.addWidget(self._voices)
        links.addWidget(self._plan)
        left.addLayout(links)
        left.addStretch()
        row = QHBoxLayout()
        row.setSpacing(3 * theme.GRID)
        row.addLayout(left, 1)
        row.addWidget(self._birthdays)
        self.body.addLayout(row, 1)


class _Nobody(QWidget):
    """What stands there when nobody is due: that it is so, and the week ahead."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = text.label(part="strong", wrap=True, parent=self)
        self._more = text.label(part="muted", wrap=True, parent=self)
        self.week = QPushButton(self)
        self.week.setObjectName("showWeek")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID, 4 * theme.GRID, 0, 4 * theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._said)
        layout.addWidget(self._more)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self.week, 0, Qt.AlignmentFlag.AlignLeft)

    def show_week(self, coming: int, *, shown: bool) -> None:
        """Offer the `coming` contacts of the week, unless they are shown already."""
        self._said.setText(self.tr("Nobody is waiting for a word from you today."))
        if coming:
            self._more.setText(self.tr("The next seven days have %n contact(s).", "", coming))
        else:
            self._more.setText(self.tr("Nor is anything planned for the next seven days."))
        self.week.setText(self.tr("Show the week ahead"))
        self.week.setVisible(bool(coming) and not shown)
