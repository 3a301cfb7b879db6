"""How a ticket is settled: its day, who sold it, what is taken off, how it is paid, what it comes to."""

from contextlib import suppress
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QLineEdit

from app.domain import benefits, card_rights, errors, money, points, till
from app.domain.status import Status
from app.i18n import Counted, translate
from app.queries import balances, lots, terms
from app.queries.till import Till
from app.services import purchases
from app.ui import text
from app.ui.context import Context
from app.ui.dialogs.purchase_day import DayField
from app.ui.form import Form

PurchaseForm: Final = Counted("PurchaseForm")
_LONGEST: Final = 12
"""Characters of a number of points."""


class Settling:
    """The fields under the lines of a ticket, put into its form."""

    def __init__(self, context: Context, member_id: int, begun: Till, form: Form) -> None:
        self._context, self._currency, self._member_id = context, context.settings.currency, member_id
        with context.reading() as session:
            self._kept = balances.of_member(session, member_id, context.today())
            self._had_balance = lots.has_balance(session, member_id)
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
        self._usual = self._offered = self.payment.currentData()
        """The way of paying a ticket begins with, and the one offered now: staff may turn to another."""
        self._form, self._pays, self._is_back = form, dict(pays), False
        self.plan = self._kept.percent
        """The percent off of her plan; 0: none. It is hers, also where she can see the screen."""
        self.points = self._ask_points(form)
        """How many points she spends on it; None: she has none that take anything off."""
        self.total = text.label(part="title", parent=form)
        self.total.setObjectName("total")
        self.earns = text.label(part="muted", parent=form)
        self.earns.setObjectName("earns")

    def _ask_points(self, form: Form) -> QLineEdit | None:
        held, kept = self._kept.points.total, self._context.settings
        if self._context.discreet or not points.worth(held, kept.digits, kept.points_worth):
            return None
        asked = form.line(
            translate("PurchaseForm", "Points (Alt+P)"),
            "redeem",
            hint=translate("PurchaseForm", "of {points}").format(points=f"{held:,}"),
        )
        asked.setMaxLength(_LONGEST)
        return asked

    def spend_points(self, total: int) -> None:
        """Write as many points as lines of `total` take: all of hers, or what they come to."""
        if self.points is None or not self.points.isEnabled():
            return
        kept = self._context.settings
        with suppress(errors.BadValue):
            total -= till.off(self.off.text(), total, self._currency)
        most = points.needed(max(total, 0), kept.digits, kept.points_worth)
        if points.worth(most, kept.digits, kept.points_worth) > total:
            most -= 1
        self.points.setText(f"{min(most, self._kept.points.total):,}")
        self.points.setFocus()
        self.points.selectAll()

    def _redeemed(self) -> tuple[int, int]:
        """Return the points that she spends, and what they take off. Raises BadValue."""
        usable = self.points is not None and self.points.isEnabled()
        written = self.points.text().strip() if self.points is not None and usable else ""
        if not written:
            return 0, 0
        kept = self._context.settings
        wanted = money.parse(written, "JPY")  # whole points, as people write them
        return wanted, points.worth(wanted, kept.digits, kept.points_worth)

    def _of_balance(self) -> list[tuple[object, str]]:
        """Return the ways of paying that use her balance, where she has one, or had one that is used up."""
        held = self._kept.money.total
        if not held and not self._had_balance:
            return []
        whole = translate("PurchaseForm", "of her balance")
        if not self._context.discreet:
            whole = translate("PurchaseForm", "of her balance ({amount})").format(
                amount=money.format(held, self._currency)
            )
        if not held:  # what was paid of it can come back on it
            return [(purchases.BALANCE, whole)]
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

    def add_up(self, total: int, *, back_of_balance: bool = False) -> None:
        """Say what lines of `total` come to, minor units.

        `back_of_balance`: what comes back had been paid of her balance, and goes back there unless staff say.
        """
        if self.points is not None:
            self.points.setEnabled(card_rights.may_redeem(self.card[0]))
        spent = by_points = 0
        with suppress(errors.BadValue):  # not written to its end yet
            total -= till.off(self.off.text(), total, self._currency)
        with suppress(errors.BadValue):
            spent, by_points = self._redeemed()
            if not 0 < by_points <= total:
                spent = by_points = 0
            total -= by_points
        said = (
            translate("PurchaseForm", "To give back: {amount}")
            if total < 0
            else translate("PurchaseForm", "Total: {amount}")
        )
        self._call_payment(back=total < 0)
        self._offer(purchases.BALANCE if total < 0 and back_of_balance else self._usual)
        self.total.setText(said.format(amount=money.format(abs(total), self._currency)))
        earned = self._earning.of(total, self.day.day)
        told = [self._earns(earned)] if earned else []
        if spent:
            words = translate("PurchaseForm", "{points} points are {amount} off")
            off = money.format(by_points, self._currency)
            told.insert(0, words.format(points=f"{spent:,}", amount=off))
        self.earns.setText(" · ".join(told))

    def _call_payment(self, *, back: bool) -> None:
        """Call the ways of paying those of giving money back, where more comes back than she takes."""
        if back == self._is_back:
            return
        self._is_back = back
        caption = (
            translate("PurchaseForm", "Given back how") if back else translate("PurchaseForm", "Paid how")
        )
        self._form.caption(self.payment, caption)
        given = {
            "card": translate("PurchaseForm", "to her bank card"),
            purchases.BALANCE: translate("PurchaseForm", "to her balance"),
        }
        for at in range(self.payment.count()):
            key = self.payment.itemData(at)
            self.payment.setItemText(at, given.get(key, self._pays[key]) if back else self._pays[key])

    def _offer(self, payment: object) -> None:
        """Turn to this way of paying, where there is it and staff have not turned to another themselves."""
        at = self.payment.findData(payment)
        if payment != self._offered and self.payment.currentData() == self._offered and at >= 0:
            self._offered = payment
            self.payment.setCurrentIndex(at)

    def _earns(self, earned: int) -> str:
        """Say the points that it earns, and why they are more than plain ones."""
        said = PurchaseForm.tr("earns %n point(s)", "", earned)
        why = []
        if self._earning.rate > benefits.PLAIN_RATE and not self._context.discreet:
            rate = f"{self._earning.rate / benefits.PLAIN_RATE:g}"
            why.append(translate("PurchaseForm", "her level × {rate}").format(rate=rate))
        if (times := self._earning.times(self.day.day)) > 1:
            why.append(translate("PurchaseForm", "her birthday × {times}").format(times=times))
        if not why:
            return said
        listed = translate("PurchaseForm", ", ").join(why)
        return translate("PurchaseForm", "{points} ({why})").format(points=said, why=listed)

    def settled(self, total: int) -> dict[str, Any]:
        """Return what `services.purchases.record` is told beside the lines of `total`. Raises BadValue."""
        discount = till.off(self.off.text(), total, self._currency)
        redeemed, by_points = self._redeemed()
        due = total - discount - by_points
        payment, _, rest = str(self.payment.currentData()).partition("+")
        of_balance: dict[str, Any] = {}
        if rest:
            part = min(self._kept.money.total, max(due, 0))
            of_balance = {"paid_from_balance": part}
            payment = purchases.BALANCE if part == due else rest
        return {
            "time": QTime.currentTime().toString("HH:mm") if self.day.day == self._context.today() else "",
            "payment": payment,
            "staff_id": self.staff.currentData(),
            "discount": discount,
            "redeemed": redeemed,
            **of_balance,
        }

    def state(self) -> dict[str, Any]:
        """Return what has been written, as values that JSON can hold."""
        return {
            "day": self.day.day.isoformat(),
            "off": self.off.text(),
            "redeem": "" if self.points is None else self.points.text(),
            "payment": self.payment.currentData(),
            "offered": self._offered,
            "staff": self.staff.currentData(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what `state` gave; what it lacks stays as it stands."""
        if "day" in state:
            self.day.show_day(date.fromisoformat(state["day"]))
        self._offered = state.get("offered", self._offered)
        self.off.setText(state.get("off", ""))
        if self.points is not None:
            self.points.setText(state.get("redeem", ""))
        for name, box in (("payment", self.payment), ("staff", self.staff)):
            at = box.findData(state.get(name, box.currentData()))
            box.setCurrentIndex(max(at, 0))
