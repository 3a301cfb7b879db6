"""From the chips to another filter: the form for a condition, and what each key of a chip makes of it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.member_filter import Condition, MemberFilter
from app.ui import theme
from app.ui.context import Context
from app.ui.dialogs.condition import ConditionForm
from app.ui.form import opened
from app.ui.widgets.condition_chips import ConditionChips
from app.words import conditions
from app.words.conditions import Names


class Filtering(QObject):
    """Holds the filter that is asked for, and tells of another."""

    altered = Signal(object, int)
    """Another MemberFilter is wanted; and the place of the condition that it was made at."""

    def __init__(self, context: Context, chips: ConditionChips, page: QWidget) -> None:
        super().__init__(page)
        self.wanted = MemberFilter()
        self.names = Names(context.settings.currency)
        self._context, self._chips, self._page = context, chips, page
        chips.wanted.connect(self.add)
        chips.changed.connect(self._change)
        chips.removed.connect(self.take_off)
        chips.turned.connect(lambda place: self.altered.emit(self.wanted.turned(place), place))
        chips.match_turned.connect(self._turn_match)

    def phrase(self, condition: Condition) -> str:
        """Return a condition in words; of worth and silence nothing while a customer can see the screen."""
        return conditions.shown(condition, self.names, discreet=self._context.discreet)

    def add(self) -> None:
        """Ask for one more condition."""
        self._ask(None, None)

    def take_off(self, place: int) -> None:
        """Do without a condition."""
        self.altered.emit(self.wanted.without(place), place)

    def _change(self, place: int) -> None:
        self._ask(self.wanted.conditions[place], place)

    def _ask(self, condition: Condition | None, place: int | None) -> None:
        """Ask for a condition: the tags and sums that it offers are said among staff."""
        self._context.for_staff(lambda: self._open(condition, place))

    def _open(self, condition: Condition | None, place: int | None) -> None:
        form = ConditionForm(self._context, condition, self._page.window())
        opened(form, lambda: self._put(form.condition, place))
        self._beside(form)

    def _beside(self, form: ConditionForm) -> None:
        """Let the form hang under the button that opened it, as far as the window reaches."""
        add, window = self._chips.add, self._page.window()
        corner = add.mapToGlobal(add.rect().bottomLeft())
        edge = window.mapToGlobal(window.rect().bottomRight())
        form.move(
            max(min(corner.x(), edge.x() - form.width()), 0),
            max(min(corner.y() + theme.GRID, edge.y() - form.height()), 0),
        )

    def _put(self, condition: Condition | None, place: int | None) -> None:
        if condition is None:
            return
        wanted = self.wanted
        changed = wanted.with_condition(condition) if place is None else wanted.exchanged(place, condition)
        self.altered.emit(changed, len(wanted.conditions) if place is None else place)

    def _turn_match(self) -> None:
        self.altered.emit(MemberFilter(self.wanted.conditions, not self.wanted.any_of), 0)
