"""How a ticket is settled: its day, who sold it, what is taken off, how it is paid, what it comes to."""

from contextlib import suppress
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QTime

from app.domain import errors, money, till
from app.domain.status import Status
from app.i18n import Counted, translate
from app.queries import balances, terms
from app.queries.till import Till
from app.services import purchases
from app.ui import text
from app.ui.context import Context
from app.ui.dialogs.purchase_day import DayField
from app.ui.form import Form

PurchaseForm: Final = Counted("PurchaseForm")


class Settling:
    """The fields under the lines of a ticket, put into its form."""

    def __init__(self, context: Context, member_id: int, begun: Till, form: Form) -> None:
        self._context, self._currency, self._member_id = context, context.settings.currency, member_id
        with context.reading() as session:
            self._kept = balances.of_member(session, member_id, context.today())
        self.look_again()
        self.day = DayField(context.today(), form)
        form.put(translate("PurchaseForm", "Day"), self.day, "day")
        actor, unsaid = context.actor, translate("PurchaseForm", "not said")
        self.staff = form.choice(
            translate("PurchaseForm", "Sold by"),
            "staff",
            [(None, unsaid), *((one.id, one.name) for one in begun.staff)],
            None if actor is None else actor.staff_id,
        )
        self.off = form.line(
            translate("PurchaseForm", "Off the ticket"),
            "off",
            hint=translate("PurchaseForm", "100, -10%, 9折"),
        )
        pays: list[tuple[object, str]] = [
            ("card", translate("PurchaseForm", "by card")),
            ("cash", translate("PurchaseForm", "in cash")),
            *self._of_balance(),
            ("", unsaid),
        ]
        self.payment = form.choice(
            translate("PurchaseForm", "Paid how"),
            "payment",
            pays,
            "card" if begun.payment in {"", purchases.BALANCE} else begun.payment,
        )
        if self._kept.percent and not context.discreet:  # her plan's discount is offered, to be written over
            self.off.setText(f"-{self._kept.percent}%")
        self.total = text.label(part="title", parent=form)
        self.total.setObjectName("total")
        self.earns = text.label(part="muted", parent=form)
        self.earns.setObjectName("earns")

    def _of_balance(self) -> list[tuple[object, str]]:
        """Return the ways of paying that use her balance, where she has one."""
        held = self._kept.money.total
        if not held:
            return []
        whole = translate("PurchaseForm", "of her balance")
        if not self._context.discreet:
            whole = translate("PurchaseForm", "of her balance ({amount})").format(
                amount=money.format(held, self._currency)
            )
        return [
            (purchases.BALANCE, whole),
            (f"{purchases.BALANCE}+card", translate("PurchaseForm", "balance, the rest by card")),
            (f"{purchases.BALANCE}+cash", translate("PurchaseForm", "balance, the rest in cash")),
        ]

    def look_again(self) -> None:
        """Read what her purchases earn: her card may have been renewed since."""
        with self._context.reading() as session:
            self._earning = terms.earning(session, self._context.settings, self._member_id)

    @property
    def card(self) -> tuple[Status, date | None]:
        """The state of her card on the day of the ticket, and its last day."""
        return self._earning.on(self.day.day), self._earning.valid_until

    def turn_day(self) -> bool:
        """Follow the calendar past midnight; return whether a ticket of today became one of the new day."""
        return self.day.turn(self._context.today())

    def add_up(self, total: int) -> None:
        """Say what lines of `total` come to, minor units."""
        with suppress(errors.BadValue):  # not written to its end yet
            total -= till.off(self.off.text(), total, self._currency)
        said = (
            translate("PurchaseForm", "To give back: {amount}")
            if total < 0
            else translate("PurchaseForm", "Total: {amount}")
        )
        self.total.setText(said.format(amount=money.format(abs(total), self._currency)))
        earned = self._earning.of(total, self.day.day)
        self.earns.setText(PurchaseForm.tr("earns %n point(s)", "", earned) if earned else "")

    def settled(self, total: int) -> dict[str, Any]:
        """Return what `services.purchases.record` is told beside the lines of `total`. Raises BadValue."""
        discount = till.off(self.off.text(), total, self._currency)
        payment, _, rest = str(self.payment.currentData()).partition("+")
        of_balance: dict[str, Any] = {}
        if rest:
            part = min(self._kept.money.total, max(total - discount, 0))
            of_balance = {"paid_from_balance": part}
            payment = purchases.BALANCE if part == total - discount else rest
        return {
            "time": QTime.currentTime().toString("HH:mm") if self.day.day == self._context.today() else "",
            "payment": payment,
            "staff_id": self.staff.currentData(),
            "discount": discount,
            **of_balance,
        }

    def state(self) -> dict[str, Any]:
        """Return what has been written, as values that JSON can hold."""
        return {
            "day": self.day.day.isoformat(),
            "off": self.off.text(),
            "payment": self.payment.currentData(),
            "staff": self.staff.currentData(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what `state` gave; what it lacks stays as it stands."""
        if "day" in state:
            self.day.show_day(date.fromisoformat(state["day"]))
        self.off.setText(state.get("off", ""))
        for name, box in (("payment", self.payment), ("staff", self.staff)):
            at = box.findData(state.get(name, box.currentData()))
            box.setCurrentIndex(max(at, 0))
