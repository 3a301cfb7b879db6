"""What her level brings her, under the lines of a ticket: each with a key that takes it."""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.database.sessions import WriteSession
from app.domain.benefits import Kind
from app.queries.benefits import Held
from app.services import benefits
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.flow import Flow
from app.words import standing as words

_OFF = (Kind.DISCOUNT, Kind.BIRTHDAY_OFFER)
"""Those that take something off the ticket."""


class TicketBenefits(Retranslated, QWidget):
    """A line of words that can be switched on; hidden for one who has nothing to take."""

    turned = Signal()
    """Something that takes a percent off was switched on or off."""
    outdone = Signal(int, int)
    """What was to be switched on takes less off than what stays: the percent of this, and of that."""

    def __init__(self, held: Collection[Held], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ticketBenefits")
        self._quiet = False
        self._caption = text.label(part="muted", parent=self)
        self._flow = Flow(2 * theme.GRID, theme.GRID // 2, self)
        self._flow.addWidget(self._caption)
        self._switches: dict[Kind, QPushButton] = {}
        self._held: dict[Kind, Held] = {}
        self.show_held(held)

    def show_held(self, held: Collection[Held]) -> None:
        """Offer these, none of them switched on."""
        for gone in self._switches.values():
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._switches = {}
        self._held = {one.benefit.kind: one for one in held if _is_taken(one)}
        for number, kind in enumerate(self._held, 1):
            switch = QPushButton(self)
            switch.setObjectName(f"take_{kind.value}")
            switch.setProperty("kind", "key")
            switch.setCheckable(True)
            switch.setAutoDefault(False)
            switch.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            switch.toggled.connect(self._taking(kind))
            QShortcut(QKeySequence(f"Alt+{number}"), switch, switch.toggle)
            self._flow.addWidget(switch)
            self._switches[kind] = switch
        self.setVisible(bool(self._held))
        self.retranslate()

    def retranslate(self) -> None:
        """Say what she has in the window's language."""
        self._caption.setText(self.tr("She has"))
        for number, (kind, switch) in enumerate(self._switches.items(), 1):
            one = self._held[kind]
            left = words.left(one.benefit, one.left)
            said = words.benefit(one.benefit) if kind in _OFF else words.kind(kind.value)
            said = " · ".join(filter(None, (said, left)))
            tick = "✓ " if switch.isChecked() else ""
            switch.setText(f"{tick}Alt+{number}  {said}")
            switch.setAccessibleName(said)

    @property
    def standing(self) -> int:
        """The percent that her level takes off whatever she buys; 0: none."""
        one = self._held.get(Kind.DISCOUNT)
        return 0 if one is None else one.benefit.amount

    @property
    def percent(self) -> int:
        """The percent off that is switched on; 0: none."""
        on = (kind for kind in _OFF if kind in self._switches and self._switches[kind].isChecked())
        return max((self._held[kind].benefit.amount for kind in on), default=0)

    def percents(self) -> list[str]:
        """Return which of those that take a percent off are switched on, by kind."""
        return [kind.value for kind in _OFF if kind in self._switches and self._switches[kind].isChecked()]

    def take_standing(self) -> None:
        """Switch on what her level takes off."""
        self._switches[Kind.DISCOUNT].setChecked(True)

    def drop(self) -> None:
        """Switch off what takes a percent off, without a word."""
        self._turn_off(_OFF)

    def state(self) -> list[str]:
        """Return what is switched on, by kind."""
        return [kind.value for kind, switch in self._switches.items() if switch.isChecked()]

    def restore(self, kinds: Collection[str]) -> None:
        """Switch these on; what she has no more is passed over."""
        self._quiet = True
        for kind, switch in self._switches.items():
            switch.setChecked(kind.value in kinds)
        self._quiet = False

    def claim(
        self, session: WriteSession, member_id: int, purchase_id: int, settled: dict[str, Any], day: date
    ) -> None:
        """Note with the ticket what she takes of it, as part of its change. Raises what the claim raises."""
        for kind, switch in self._switches.items():
            if switch.isChecked() and self._held[kind].benefit.is_claimed:
                saved = int(settled["discount"]) if kind in _OFF else 0
                benefits.claim(
                    session, member_id, kind.value, day, saved=saved, purchase_id=purchase_id,
                    staff_id=settled["staff_id"],
                )  # fmt: skip

    def _taking(self, kind: Kind) -> Callable[[bool], None]:
        return lambda on: self._take(kind, on=on)

    def _take(self, kind: Kind, *, on: bool) -> None:
        """Take its percent off the ticket, in place of another's that is less; or nothing any more."""
        if kind in _OFF:
            less, more = self._held[kind].benefit.amount, self.percent
            if on and less < more:
                self._turn_off([kind])
                self.outdone.emit(less, more)
                self.retranslate()
                return
            if on:
                self._turn_off([other for other in _OFF if other is not kind])
            if not self._quiet:
                self.turned.emit()
        self.retranslate()

    def _turn_off(self, kinds: Iterable[Kind]) -> None:
        before, self._quiet = self._quiet, True
        for kind in kinds:
            if kind in self._switches:
                self._switches[kind].setChecked(False)
        self._quiet = before


def _is_taken(one: Held) -> bool:
    return one.benefit.kind is Kind.DISCOUNT or (one.can_be_claimed and one.benefit.times is not None)
