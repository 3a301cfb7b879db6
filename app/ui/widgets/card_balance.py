"""The foot of the card: her points and her stored value, and what lapses next of them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain import money
from app.domain.lots import Held
from app.queries.member_card import MemberCard
from app.ui import text, theme
from app.ui.context import Context
from app.ui.retranslated import Retranslated
from app.ui.widgets.fact import Fact
from app.words import dates, percent_off


class CardBalance(Retranslated, QWidget):
    """One line; nothing at all for one of whom the shop keeps none, or while the customer can see it."""

    asked = Signal()
    """The entries behind it are wanted."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._card: MemberCard | None = None
        self.line: QLabel = text.label(parent=self)
        self.line.setObjectName("memberBalance")
        self._entries = Fact("link", self)
        self._entries.setObjectName("memberAccounts")
        rows = QHBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * theme.GRID)
        rows.addWidget(self.line)
        rows.addWidget(self._entries)
        self.hide()

    def show_card(self, card: MemberCard) -> None:
        """Show what she holds on the day of the card."""
        self._card = card
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the window's language."""
        if self._card is None:
            return
        kept, today = self._card.balances, self._card.today
        said = " · ".join(
            filter(
                None,
                (
                    self._told(kept.points, self.tr("Points {amount}"), "{:,}".format, today),
                    self._told(kept.money, self.tr("balance {amount}"), self._money, today),
                    self.tr("{off} by her plan").format(off=percent_off.off(kept.percent))
                    if kept.percent
                    else "",
                ),
            )
        )
        self.line.setText(said)
        self.line.setAccessibleName(said)
        self._entries.say(self.tr("Points and balance…"), str, self.asked.emit)
        self.setVisible(kept.is_kept)

    def _told(self, held: Held, words: str, shown: Callable[[int], str], today: date) -> str:
        if not held.total:
            return ""
        said = words.format(amount=shown(held.total))
        lapse = held.next_lapse
        if lapse is None:
            return said
        on = dates.short_day(lapse.on) if lapse.on.year == today.year else dates.day(lapse.on)
        if lapse.amount == held.total:
            return self.tr("{held} (lapse after {day})").format(held=said, day=on)
        return self.tr("{held} ({amount} lapse after {day})").format(
            held=said, amount=shown(lapse.amount), day=on
        )

    def _money(self, minor: int) -> str:
        return money.format(minor, self._context.settings.currency)
