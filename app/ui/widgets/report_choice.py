"""Which of the shop's papers is wanted, and of what: the year, the member, the period, the language."""

from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app import i18n
from app.domain import errors, months
from app.domain.twelve_months import MONTHS, TwelveMonths
from app.ui import print_plan, report_work, text, theme
from app.ui.context import Context
from app.ui.proof import Make
from app.ui.report_work import Whom
from app.ui.retranslated import Retranslated
from app.ui.widgets.member_search import MemberSearch
from app.ui.widgets.number import Number
from app.ui.widgets.side_list import SideList
from app.words import dates, people
from app.words.errors import sentence

KINDS = YEAR, LETTER, PLAN, WALL = range(4)
_FIRST: Final = 1990


class ReportChoice(Retranslated, QWidget):
    """A list of papers, and below it the fields of the one that is marked."""

    turned = Signal()
    """Another paper is wanted."""
    changed = Signal()
    """The same paper of something else."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._member: tuple[int, str] | None = None
        self._refused = ""
        today = context.today()
        self.kinds = SideList(len(KINDS), self)
        self.kinds.setObjectName("reportKinds")
        self.year = Number(_FIRST, today.year + 1, self, grouped=False)
        self.year.setValue(today.year)
        self.begins = QComboBox(self)
        self.whom = QComboBox(self)
        self.whom.setObjectName("reportWhom")
        self.search = MemberSearch(context, page, self)
        self.search.search.opened.connect(self.write_to)
        self._who = text.label(part="strong", wrap=True, parent=self)
        self.first, self.last = _day_field(today, self), _day_field(today + timedelta(days=6), self)
        self.language = QComboBox(self)
        self._hint = text.label(part="muted", wrap=True, parent=self)
        self._captions: dict[QWidget, QLabel] = {}
        self._boxes: dict[QWidget, QWidget] = {}
        self._lay_out()
        self.retranslate()
        self._turn()
        coming = months.following(today)
        self._kind, self._when = YEAR, {WALL: (coming.year, coming.month - 1)}
        self.kinds.currentRowChanged.connect(self._turn_to)
        self.year.valueChanged.connect(lambda _year: self.changed.emit())
        self.begins.activated.connect(lambda _index: self.changed.emit())
        self.whom.activated.connect(lambda _index: self._turn())
        for day in (self.first, self.last):
            day.dateChanged.connect(lambda _day: self.changed.emit())
        self.language.activated.connect(lambda _index: self.changed.emit())

    def write_to(self, member_id: int) -> None:
        """Turn to the letter to this member."""
        from app.queries import letter

        self.whom.setCurrentIndex(0)
        self._member, self._refused = None, ""
        with self._context.reading() as session:
            today = self._context.today()
            try:
                told = letter.load(session, self._context.settings, member_id, today.year, today)
                self._member = member_id, told.to_name
            except errors.LeftAlone as refusal:
                self._refused = sentence(refusal)
        self._who.setText(self._member[1] if self._member else "")
        if self.kinds.currentRow() == LETTER:
            self._turn()
        else:
            self.kinds.setCurrentRow(LETTER)

    def paper(self) -> Make[Any] | None:
        """Return what writes the wanted paper into a file; None where something is not chosen yet."""
        shop, settings = self._context.shop, self._context.settings
        language = str(self.language.currentData() or settings.language)
        year, today = self.year.value(), self._context.today()
        kind = self.kinds.currentRow()
        if kind == YEAR:
            span = TwelveMonths(year, self.begins.currentIndex() + 1)
            return lambda file: report_work.year(shop, settings, span, today, language, file)
        if kind == PLAN:
            days = sorted((_day(self.first), _day(self.last)))
            return lambda file: print_plan.paper(shop, settings, days, language, file, today=today)
        if kind == WALL:
            month = date(year, self.begins.currentIndex() + 1, 1)
            return lambda file: report_work.wall(shop, settings, month, language, file)
        whom = self.whom.currentData()
        if whom is not None:
            return lambda file: report_work.letters(shop, settings, whom, year, today, file)
        if self._member is None:
            return None
        member_id = self._member[0]
        return lambda file: report_work.letter(shop, settings, member_id, year, today, file)

    def lacking(self) -> str:
        """Say what has to be chosen first."""
        return self._refused or self.tr("Type a name at the left: the letter to her appears here.")

    def file_name(self) -> str:
        """Return a name for the file of the paper."""
        kind = self.kinds.currentRow()
        name = self.kinds.item(kind).text()
        if kind == LETTER:
            one = self._member[1] if self._member else ""
            whom = one if self.whom.currentData() is None else self.whom.currentText()
            return f"{name} {whom} {self.year.value()}"
        if kind == WALL:
            return f"{name} {self.year.value()}-{self.begins.currentIndex() + 1:02}"
        return f"{name} {self.year.value() if kind == YEAR else _day(self.first).isoformat()}"

    def retranslate(self) -> None:
        """Say papers, captions and languages in the window's language."""
        names = (
            self.tr("The shop's year"),
            self.tr("Letter to a member"),
            self.tr("Care plan"),
            self.tr("Birthdays for the wall"),
        )
        self.kinds.say(self.tr("Papers"), names)
        captions: dict[QWidget, str] = {
            self.search: self.tr("To"),
            self.year: self.tr("Year"),
            self.first: self.tr("From"),
            self.last: self.tr("To the end of"),
            self.language: self.tr("Language of the paper"),
        }
        for field, words in captions.items():
            self._captions[field].setText(words)
            if field is not self.search:
                field.setAccessibleName(words)
        began = self.begins.currentIndex()
        self.begins.clear()
        self.begins.addItems([dates.short_month(number) for number in range(1, MONTHS + 1)])
        self.begins.setCurrentIndex(max(began, 0))
        self.begins.setAccessibleName(self.tr("Month"))
        self.list_whom()
        kept = self.language.currentIndex()
        self.language.clear()
        own = i18n.NAMES[self._context.settings.language]
        self.language.addItem(self.tr("The shop's ({language})").format(language=own), "")
        for code in i18n.LANGUAGES:
            self.language.addItem(i18n.NAMES[code], code)
        self.language.setCurrentIndex(max(kept, 0))
        self._say()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        layout.addWidget(self.kinds)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self._hint)
        layout.addSpacing(2 * theme.GRID)
        for name, field in (
            ("reportMember", self.search),
            ("reportYear", self.year),
            ("reportFirst", self.first),
            ("reportLast", self.last),
            ("reportLanguage", self.language),
        ):
            if field is not self.search:
                field.setObjectName(name)
            self._captions[field] = text.label(part="muted", parent=self)
            self._boxes[field] = QWidget(self)
            box = QVBoxLayout(self._boxes[field])
            box.setContentsMargins(0, 0, 0, theme.GRID)
            box.setSpacing(theme.GRID // 2)
            box.addWidget(self._captions[field])
            if field is self.year:
                self.begins.setObjectName("reportBegins")
                row = QHBoxLayout()
                row.setSpacing(theme.GRID)
                row.addWidget(field, 1)
                row.addWidget(self.begins, 1)
                box.addLayout(row)
            else:
                box.addWidget(field)
            if field is self.search:
                box.insertWidget(1, self.whom)
                box.addWidget(self._who)
            layout.addWidget(self._boxes[field])
        layout.addStretch()

    def list_whom(self) -> None:
        """Offer one member, everybody, each level, each list that was kept; no names before the customer."""
        from app.queries import saved_lists

        kept = max(self.whom.currentIndex(), 0)
        self.whom.clear()
        self.whom.setAccessibleName(self.tr("To whom"))
        self.whom.addItem(self.tr("One member"), None)
        self.whom.addItem(self.tr("Everybody who may be written to"), Whom())
        if self._context.discreet:
            self.whom.setCurrentIndex(0)
            return
        for level in people.levels():
            self.whom.addItem(people.level(level), Whom(level=level))
        with self._context.reading() as session:
            lists = saved_lists.kept(session)
        for one in lists:
            self.whom.addItem(one.name, Whom(list_name=one.name))
        self.whom.setCurrentIndex(min(kept, self.whom.count() - 1))

    def _turn_to(self, kind: int) -> None:
        """Show another paper, each with the year and month that were chosen for it."""
        self._when[self._kind] = self.year.value(), self.begins.currentIndex()
        self._kind = kind
        number, month = self._when.get(kind, (self._context.today().year, 0))
        with QSignalBlocker(self.year):
            self.year.setValue(number)
        self.begins.setCurrentIndex(month)
        self._turn()

    def _turn(self) -> None:
        kind = self.kinds.currentRow()
        shown: dict[QWidget, bool] = {
            self.search: kind == LETTER,
            self.year: kind != PLAN,
            self.first: kind == PLAN,
            self.last: kind == PLAN,
            self.language: kind != LETTER,
        }
        for field, wanted in shown.items():
            self._boxes[field].setVisible(wanted)
        self.begins.setVisible(kind in (YEAR, WALL))
        one = self.whom.currentData() is None
        self.search.setVisible(one)
        self._who.setVisible(one and self._member is not None)
        self._say()
        self.turned.emit()

    def _say(self) -> None:
        hints = {
            YEAR: self.tr("Twelve pages to look back on: any twelve months, from the month that is chosen."),
            LETTER: self.tr(
                "Her year with the shop in warm words, in the language she writes in. No prices stand in it."
            ),
            WALL: self.tr("A calendar page for the back room: family names and days, nothing private."),
            PLAN: self.tr("The contacts of a period by member of staff, to take along and tick."),
        }
        self._hint.setText(hints.get(self.kinds.currentRow(), ""))


def _day_field(day: date, parent: QWidget) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day), parent)
    field.setCalendarPopup(True)
    field.setDisplayFormat("yyyy-MM-dd")
    return field


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
