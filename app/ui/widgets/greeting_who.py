"""Whom the cards go to: an occasion, then a period, a list or picked by hand; below it the list to tick."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain import card_occasions, card_periods
from app.domain.card_occasions import BIRTHDAY, SYMPATHY, CardOccasion, Kind
from app.domain.festivals import Region
from app.queries import coming_cards
from app.queries.coming_cards import Coming
from app.queries.recipients import MOURNS, Recipients, Wanted
from app.ui import greeting_found, text, theme
from app.ui.context import Context
from app.ui.greeting_found import Asked, Found
from app.ui.retranslated import Retranslated
from app.ui.widgets import greeting_occasion
from app.ui.widgets.greeting_occasion import GreetingOccasion
from app.ui.widgets.greeting_people import GreetingPeople
from app.ui.widgets.greeting_whom import DATES, PICKED, GreetingWhom
from app.ui.widgets.member_search import MemberSearch
from app.words import card_occasions as words

_AMONG_STAFF: Final = frozenset({Kind.MISS_YOU, Kind.SYMPATHY})
"""Whose very name tells of a silence, or of a death: not before a customer's eyes."""
_ASKED: Final = 500
"""Members of a list by whom is told what their cards are for."""


class GreetingWho(Retranslated, QWidget):
    """Says who is wanted, and holds the list of who was found."""

    wishes_changed = Signal()
    """Others are wanted."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._offered: Coming | None = None
        self._days_behind: bool | None = None
        """On which side of today the days lie that can be chosen; None: nobody has looked at them."""
        self._away: CardOccasion | None = None
        """What gave way to a customer's eyes: it comes back when she is gone."""
        self._kept: tuple[str, ...] = ()
        self._picked: dict[int, None] = {}
        self._one_by_one: set[int] = set()
        self.occasion = GreetingOccasion(self)
        self.occasion.turned.connect(self._turn_occasion)
        self.period = GreetingWhom(self)
        self.period.activated.connect(lambda _index: self._turn())
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        for name, field in (("greetingFirst", self.first), ("greetingLast", self.last)):
            field.setObjectName(name)
            field.setCalendarPopup(True)
            field.setDisplayFormat("yyyy-MM-dd")
            field.dateChanged.connect(lambda _day: self.wishes_changed.emit())
        self.search = MemberSearch(context, page, self)
        self.search.search.opened.connect(self.pick)
        self.people = GreetingPeople(self)
        self.people.ticked.connect(self._sum)
        self._count = text.label(part="muted", parent=self)
        self._every, self._nobody, self._clear = (QPushButton(self) for _ in range(3))
        self._every.clicked.connect(lambda: self.people.tick(every=True))
        self._nobody.clicked.connect(lambda: self.people.tick(every=False))
        self._clear.clicked.connect(self._empty)
        self.skipped = QPushButton(self)
        self.skipped.setObjectName("greetingSkipped")
        self.skipped.setProperty("kind", "link")
        self.skipped.clicked.connect(self.people.show_skipped)
        self.offer = QPushButton(self)
        self.offer.setObjectName("greetingOffer")
        self.offer.setProperty("kind", "link")
        self.offer.clicked.connect(self._take_offer)
        self.offer.hide()
        self._lay_out()
        self._show_choices()
        self.retranslate()
        self._turn()

    def asked(self) -> Asked:
        """Return who is wanted; what is among staff gives way while a customer can see the screen."""
        self._give_way()
        self._show_choices()
        occasion, today = self.occasion.chosen, self._context.today()
        if self.period.kind == PICKED:
            ids = tuple(self._picked)
            wanted = Wanted(occasion, today, today, ids, frozenset(self._one_by_one))
            return Asked(wanted, "")
        if self.period.kind == DATES:
            first, last = sorted(_day(field) for field in (self.first, self.last))
            return Asked(Wanted(occasion, first, last), "")
        return Asked(Wanted(occasion, *self.period.days()), self.period.list_name)

    def _give_way(self) -> None:
        """Put away what a customer must not read before anything is asked; bring it back after her."""
        context, chosen = self._context, self.occasion.chosen
        if context.discreet and chosen.kind in _AMONG_STAFF:
            self.people.show_people(Recipients((), ()))
            self.occasion.choose(BIRTHDAY)
            self._away = chosen
        elif self._away is not None and not context.discreet:
            self.occasion.choose(self._away)
        self._show_lists()

    def _show_lists(self) -> None:
        context = self._context
        self.period.show_lists(greeting_found.lists(self._kept, context.settings, discreet=context.discreet))

    def pick(self, member_id: int) -> None:
        """Put somebody on the list of those picked by hand."""
        if self.period.kind != PICKED:
            self._forget_picked()
            self.period.choose(PICKED)
        self._picked[member_id] = None
        self._one_by_one.add(member_id)
        self.people.turn_to_next(member_id)
        self._turn()

    def pick_all(self, member_ids: Iterable[int]) -> None:
        """Let the list be these and nobody else."""
        self._forget_picked()
        self._picked = dict.fromkeys(member_ids)
        if len(self._picked) == 1:
            self._one_by_one = set(self._picked)
        self.period.choose(PICKED)
        self._turn()

    def turn_to(self, member_ids: Sequence[int], about: str = "") -> None:
        """Turn to what a card for these is for: a contact with the script `about`, else what comes next."""
        occasion = card_occasions.of_script(about)
        if occasion is None:
            with self._context.reading() as session:
                occasion = coming_cards.nearest(session, member_ids[:_ASKED], self._context.today())
        if occasion != self.occasion.chosen:
            self._forget_picked()
            self.occasion.choose(occasion)

    def show_found(self, found: Found) -> None:
        """Show who gets a card, and what may be gone on to."""
        context = self._context
        shown = [one for one in found.coming if not (context.discreet and one.occasion.kind in _AMONG_STAFF)]
        self.occasion.show_coming(shown, context.today())
        self._kept = found.kept
        self._show_lists()
        self.people.show_people(found.people)
        self._offered = other = self._to_offer(found.people)
        self.offer.setVisible(other is not None)
        if other is not None:
            self.offer.setText(self.tr("Go on to: {occasion}").format(occasion=greeting_occasion.said(other)))

    def _to_offer(self, people: Recipients) -> Coming | None:
        """Return sympathy where somebody mourns, and what comes next where nobody gets a card."""
        if any(one.reason == MOURNS for one in people.skipped) and not self._context.discreet:
            sympathy = self.occasion.coming_of(SYMPATHY)
            if sympathy is not None:
                return sympathy
        return None if people.cards or self.period.kind == PICKED else self.occasion.next_with_people()

    def nobody(self) -> str:
        """Say why there is no card to show."""
        if self.period.kind == PICKED and not self._picked:
            return self.tr("Type a name at the left: her card appears here.")
        if self.period.kind == PICKED or self.period.list_name or self.occasion.chosen.is_of_a_day:
            return self.tr("None of them gets a card.\nWhy not is said at the left.")
        if self.occasion.chosen.kind is Kind.BIRTHDAY:
            return self.tr(
                "Nobody has a birthday in these days.\nChoose a longer period, or pick members by hand."
            )
        said = self.tr(
            "Nobody gets a card in these days: {occasion}.\nChoose a longer period, or pick members by hand."
        )
        return said.format(occasion=words.name(self.occasion.chosen))

    def retranslate(self) -> None:
        """Say choices and buttons in the window's language."""
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self._every.setText(self.tr("All"))
        self._every.setToolTip(self.tr("Tick everybody"))
        self._nobody.setText(self.tr("None"))
        self._nobody.setToolTip(self.tr("Tick nobody"))
        self._clear.setText(self.tr("Clear"))
        self._clear.setToolTip(self.tr("Begin a new list"))
        self.skipped.setToolTip(self.tr("Who gets no card, and why: below the cards"))
        self.people.retranslate()
        self._sum()

    def _show_choices(self) -> None:
        settings = self._context.settings
        region = Region.JP if settings.region == Region.JP else Region.CN
        self.period.show_for(self.occasion.chosen, self._context.today(), region)

    def _turn_occasion(self) -> None:
        self._away = None
        self._show_choices()
        self._turn()

    def _take_offer(self) -> None:
        if self._offered is not None:
            self.occasion.choose(self._offered.occasion)
            self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        kind = self.period.kind
        if kind == DATES:
            self._begin_days()
        for field in (self.first, self.last):
            field.setVisible(kind == DATES)
        self.search.setVisible(kind == PICKED)
        self._clear.setVisible(kind == PICKED)
        self.wishes_changed.emit()

    def _begin_days(self) -> None:
        """Begin with the usual month, behind today or ahead of it, as the occasion looks."""
        behind = self.occasion.chosen.looks_back
        if behind == self._days_behind:
            return
        self._days_behind = behind
        today = self._context.today()
        days = (today - card_periods.BACK, today) if behind else (today, today + card_periods.AHEAD)
        for field, day in zip((self.first, self.last), days, strict=True):
            field.blockSignals(True)
            field.setDate(QDate(day.year, day.month, day.day))
            field.blockSignals(False)

    def _forget_picked(self) -> None:
        self._picked.clear()
        self._one_by_one.clear()

    def _empty(self) -> None:
        self._forget_picked()
        self.wishes_changed.emit()

    def _sum(self) -> None:
        self._count.setText(self.tr("%n ticked", "", len(self.people.cards())))
        said = self.people.said_of_skipped()
        self.skipped.setText(said)
        self.skipped.setVisible(bool(said))

    def _lay_out(self) -> None:
        days = QHBoxLayout()
        days.setSpacing(theme.GRID)
        days.addWidget(self.first)
        days.addWidget(self.last)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self._count, 1)
        for button in (self._every, self._nobody, self._clear):
            button.setProperty("kind", "quiet")
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.occasion)
        layout.addWidget(self.period)
        layout.addLayout(days)
        layout.addWidget(self.search)
        layout.addWidget(self.people, 1)
        layout.addWidget(self.skipped, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(foot)


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
