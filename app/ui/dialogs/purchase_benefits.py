"""What her level and her plan bring her, under the lines of a ticket: each with a key that takes it."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.database.sessions import WriteSession
from app.domain.benefits import Kind
from app.domain.discounts import By, Choice, Offer
from app.queries.benefits import Held
from app.services import benefits
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.flow import Flow
from app.words import percent_off
from app.words import standing as words

_OFF: Final = (Kind.DISCOUNT, Kind.BIRTHDAY_OFFER)
"""Those of her level that take something off the ticket."""
PLAN: Final = "plan"
"""The name of what her top-up plan takes off, beside the kinds of benefits."""
_NUMBERS: Final = {
    Kind.DISCOUNT: 1, Kind.BIRTHDAY_OFFER: 2, Kind.MONTHLY_GIFT: 3, Kind.CARE: 4, Kind.PARTNER: 5, PLAN: 6,
}  # fmt: skip
"""The key of each, the same for every member and whatever of it is used up: fingers learn it."""


class TicketBenefits(Retranslated, QWidget):
    """A line of words that can be switched on; hidden for one who has nothing to take."""

    turned = Signal()
    """Something that takes a percent off was switched on or off."""
    outdone = Signal(int, int)
    """What was to be switched on takes less off than what stays: the percent of this, and of that."""
    unwanted = Signal()
    """What takes a percent off was to be switched on while only things come back."""

    def __init__(self, held: Collection[Held], plan: int, *, add: bool, parent: QWidget) -> None:
        """`plan` is the percent off of her plan, `add` whether it adds up with her level's."""
        super().__init__(parent)
        self.setObjectName("ticketBenefits")
        self._plan, self._add = plan, add
        self._before: Choice | None = None
        """While only things come back: what was taken before."""
        self._caption = text.label(part="muted", parent=self)
        self._flow = Flow(2 * theme.GRID, theme.GRID // 2, self)
        self._flow.addWidget(self._caption)
        self._switches: dict[str, QPushButton] = {}
        self._held: dict[str, Held] = {}
        self.choice = Choice(())
        """Which discount is taken."""
        self.show_held(held)

    def show_held(self, held: Collection[Held]) -> None:
        """Offer these, none of them switched on."""
        for gone in self._switches.values():
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._held = {one.benefit.kind: one for one in held if _is_taken(one)}
        offers = [
            Offer(kind, self._held[kind].benefit.amount, By.LEVEL) for kind in _OFF if kind in self._held
        ]
        if self._plan:
            offers.append(Offer(PLAN, self._plan, By.PLAN))
        self.choice, self._before = Choice(tuple(offers), add=self._add), None
        shown = {*self._held, *([PLAN] if self._plan else ())}
        self._switches = {key: self._switch(key) for key in _NUMBERS if key in shown}
        self.setVisible(bool(self._switches))
        self.retranslate()

    def retranslate(self) -> None:
        """Say what she has in the window's language."""
        self._caption.setText(self.tr("She has"))
        for key, switch in self._switches.items():
            said = self._says(key)
            tick = "✓ " if switch.isChecked() else ""
            switch.setText(f"{tick}Alt+{_NUMBERS[key]}  {said}")
            switch.setAccessibleName(said)

    def take_own(self) -> None:
        """Switch on what is hers without being asked for: of her level and her plan the larger one."""
        own = {Kind.DISCOUNT.value, PLAN} & {one.key for one in self.choice.offers}
        self._choose(self.choice.with_each(own))

    def rest(self, *, on: bool) -> None:
        """Let nothing that takes a percent off be switched on, or take again what was taken before."""
        if on:
            self._before = self.choice
            self._choose(Choice(self.choice.offers, add=self._add))
        elif self._before is not None:
            before, self._before = self._before, None
            self._choose(before)

    def state(self) -> list[str]:
        """Return what is switched on."""
        return [str(key) for key, switch in self._switches.items() if switch.isChecked()]

    def waiting(self) -> list[str]:
        """Return what stepped back for a larger one."""
        return sorted(map(str, self.choice.waiting))

    def restore(self, keys: Collection[str], waiting: Collection[str]) -> None:
        """Switch these on and all others off; what she has no more is passed over."""
        offered = {one.key for one in self.choice.offers}
        for key, switch in self._switches.items():
            if key not in offered:
                _turn(switch, on=key in keys)
        if self._before is None:
            chosen = Choice(self.choice.offers, add=self._add).with_each(offered & set(keys))
            self.choice = replace(chosen, waiting=chosen.waiting | (offered & set(waiting) - chosen.on))
        self._choose(self.choice)

    def claim(
        self, session: WriteSession, member_id: int, purchase_id: int, settled: dict[str, Any], day: date
    ) -> None:
        """Note with the ticket what she takes of it, as part of its change. Raises what the claim raises."""
        for key in self.state():
            if key in self._held and self._held[key].benefit.is_claimed:
                saved = int(settled["discount"]) if key in _OFF else 0
                benefits.claim(
                    session, member_id, key, day, saved=saved, purchase_id=purchase_id,
                    staff_id=settled["staff_id"],
                )  # fmt: skip

    def _switch(self, key: str) -> QPushButton:
        switch = QPushButton(self)
        switch.setObjectName(f"take_{key}")
        switch.setProperty("kind", "key")
        switch.setCheckable(True)
        switch.setAutoDefault(False)
        switch.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        switch.toggled.connect(self._taking(key))
        QShortcut(QKeySequence(f"Alt+{_NUMBERS[key]}"), switch, switch.toggle)
        self._flow.addWidget(switch)
        return switch

    def _says(self, key: str) -> str:
        if key == PLAN:
            return self.tr("{off} by her plan").format(off=percent_off.off(self._plan))
        one = self._held[key]
        left = words.left(one.benefit, one.left)
        said = words.benefit(one.benefit) if key in _OFF else words.kind(key)
        return " · ".join(filter(None, (said, left)))

    def _taking(self, key: str) -> Callable[[bool], None]:
        return lambda on: self._take(key, on=on)

    def _take(self, key: str, *, on: bool) -> None:
        """Take its percent off the ticket, in place of another's that is less; or nothing any more."""
        offer = next((one for one in self.choice.offers if one.key == key), None)
        if offer is None:
            self.retranslate()
            return
        if on and self._before is not None:
            self._choose(self.choice)
            self.unwanted.emit()
            return
        more = max((one.percent for one in self.choice.rivals(key)), default=0)
        if on and more > offer.percent:
            self._choose(self.choice)
            self.outdone.emit(offer.percent, more)
            return
        self._choose(self.choice.with_one(key) if on else self.choice.without(key))
        self.turned.emit()

    def _choose(self, choice: Choice) -> None:
        """Take this choice and show it in the switches."""
        self.choice = choice
        for one in choice.offers:
            _turn(self._switches[one.key], on=one.key in choice.on)
        self.retranslate()


def _turn(switch: QPushButton, *, on: bool) -> None:
    before = switch.blockSignals(True)
    switch.setChecked(on)
    switch.blockSignals(before)
    switch.update()


def _is_taken(one: Held) -> bool:
    return one.benefit.kind is Kind.DISCOUNT or (one.can_be_claimed and one.benefit.times is not None)
