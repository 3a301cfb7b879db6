"""What is done with points and balance: topped up, redeemed, paid out, put right; each has a small form."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain import errors, money
from app.domain import points as points_rule
from app.queries import balances, terms
from app.queries.balances import Balances
from app.services import balance, points
from app.ui import text
from app.ui.context import Context
from app.ui.form import Form
from app.words import ledger, percent_off, sentences, standing

if TYPE_CHECKING:
    from app.queries.identity import Identity


class AccountForm(Form):
    """A form on what one member holds."""

    def __init__(
        self, context: Context, who: "Identity", kept: Balances, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._who, self._kept = context, who, kept
        self.only_shows = context
        self._currency = context.settings.currency
        self.hint = text.label(part="muted", wrap=True, parent=self)
        self.hint.setObjectName("accountHint")
        self.build()
        self.layout_.insertWidget(2, self.hint)
        self.hint.setHidden(not self.hint.text())

    def build(self) -> None:
        """Add the fields."""

    def shown(self, minor: int) -> str:
        """Return an amount as the shop writes it."""
        return money.format(minor, self._currency)

    def points_of(self, written: str) -> int:
        """Return whole points as they are written. Raises BadValue."""
        return money.parse(written, "JPY") if written.strip() else _nothing()


def _nothing() -> int:
    raise errors.BadValue("amount", "", "empty")


class TopUp(AccountForm):
    """Pay in: a plan, or any amount."""

    def build(self) -> None:
        """Offer the plans; the amount can be written over."""
        self.call(self.tr("Top up for {name}").format(name=self._who.name), self.tr("Top up"))
        with self._context.reading() as session:
            self._plans = terms.topup_plans(session, self._context.settings)
        offered: list[tuple[object, str]] = [(plan.amount, self._told(plan)) for plan in self._plans]
        self.plan: QComboBox = self.choice(
            self.tr("Plan"), "topUpPlan", [*offered, (0, self.tr("another amount"))], None
        )
        self.amount = self.line(self.tr("Amount"), "topUpAmount")
        self.plan.currentIndexChanged.connect(self._take_plan)
        self._take_plan()
        self.hint.setText(
            self.tr("An amount brings the points and the discount of the largest plan that it reaches.")
        )

    def _told(self, plan: terms.PlanRow) -> str:
        said = self.tr("{amount}: {points} points, {off}").format(
            amount=self.shown(plan.amount), points=f"{plan.points:,}", off=percent_off.off(plan.percent)
        )
        return f"{plan.name} · {said}" if plan.name else said

    def _take_plan(self) -> None:
        amount = int(self.plan.currentData() or 0)
        self.amount.setText(money.plain(amount, self._currency) if amount else "")
        self.want(self.amount, wanted=not amount)
        if not amount:
            self.amount.setFocus()

    def keep(self) -> None:
        """Put it down."""
        amount = money.parse(self.amount.text(), self._currency)
        said = self.tr("{amount} is paid in.").format(amount=self.shown(amount))
        with self._context.changing(said) as session:
            made = balance.topup(session, self._who.id, amount, self._context.today())
            now = balances.of_member(session, self._who.id, self._context.today())
            held = ledger.held(now.points.total, now.money.total, self._currency)
            session.info["said"] = sentences.together([said, held, *standing.risen(made.level, "")])


class Redeem(AccountForm):
    """Spend points: on a gift of the list, or on a discount."""

    def build(self) -> None:
        """Offer what she can have for her points."""
        self.call(self.tr("Redeem points of {name}").format(name=self._who.name), self.tr("Redeem"))
        with self._context.reading() as session:
            gifts = terms.gifts(session)
        held = self._kept.points.total
        told = self.tr("{gift}: {points} points")
        offered: list[tuple[object, str]] = [
            (gift.id, told.format(gift=gift.name, points=f"{gift.points:,}"))
            for gift in gifts
            if gift.points <= held
        ]
        self.what: QComboBox = self.choice(
            self.tr("For"), "redeemWhat", [*offered, (0, self.tr("a discount"))], None
        )
        self.points = self.line(self.tr("Points"), "redeemPoints")
        self.what.currentIndexChanged.connect(self._turn)
        self.points.textChanged.connect(lambda _text: self._reckon())
        self._turn()

    def _turn(self) -> None:
        self.want(self.points, wanted=not self.what.currentData())
        self._reckon()

    def _reckon(self) -> None:
        worth = self._context.settings.points_worth
        said = self.tr("She has {points} points.").format(points=f"{self._kept.points.total:,}")
        if not self.what.currentData() and worth:
            try:
                amount = self.points_of(self.points.text())
            except errors.BadValue:
                amount = 0
            if amount > 0:
                minor = points_rule.worth(amount, self._context.settings.digits, worth)
                said = self.tr("{points} points are {amount} off.").format(
                    points=f"{amount:,}", amount=self.shown(minor)
                )
        self.hint.setText(said)

    def keep(self) -> None:
        """Spend them."""
        gift, today = int(self.what.currentData() or 0), self._context.today()
        if gift:
            with self._context.changing(self.tr("The gift is hers, the points are redeemed.")) as session:
                points.give(session, self._who.id, gift, today)
            return
        amount = self.points_of(self.points.text())
        settings = self._context.settings
        off = points_rule.worth(amount, settings.digits, settings.points_worth)
        reason = self.tr("discount {amount}").format(amount=self.shown(off)) if off else ""
        with self._context.changing(self.tr("The points are redeemed.")) as session:
            points.redeem(session, self._who.id, amount, today, reason)


class PayOut(AccountForm):
    """Pay out of what she paid in, with a reason."""

    def build(self) -> None:
        """Ask how much and why."""
        self.call(self.tr("Pay out to {name}").format(name=self._who.name), self.tr("Pay out"))
        self.amount = self.line(self.tr("Amount"), "payOutAmount")
        self.reason = self.line(self.tr("Why"), "payOutReason")
        self.hint.setText(
            self.tr("Her balance is {amount}. The points of its plan go back in proportion.").format(
                amount=self.shown(self._kept.money.total)
            )
        )

    def keep(self) -> None:
        """Pay it out; points that could not go back are named."""
        amount = money.parse(self.amount.text(), self._currency)
        said = self.tr("{amount} is paid out.").format(amount=self.shown(amount))
        with self._context.changing(said) as session:
            done = balance.refund(session, self._who.id, amount, self._context.today(), self.reason.text())
        if done.points_missing:
            self._context.notify(
                self.tr("{points} points of the plan are spent and could not go back.").format(
                    points=f"{done.points_missing:,}"
                )
            )


class Correct(AccountForm):
    """Put points or balance right, up or down, with a reason."""

    def build(self) -> None:
        """Ask which, by how much and why."""
        self.call(self.tr("Correction for {name}").format(name=self._who.name), self.tr("Correct"))
        kinds: list[tuple[object, str]] = [("points", self.tr("Points")), ("money", self.tr("Balance"))]
        self.which: QComboBox = self.choice(self.tr("Of"), "correctWhich", kinds, "points")
        self.amount = self.line(self.tr("By"), "correctAmount", hint=self.tr("50, or -50 for less"))
        self.reason = self.line(self.tr("Why"), "correctReason")
        self.hint.setText(self.tr("Entries are never changed: this adds one, with your name and the reason."))

    def keep(self) -> None:
        """Add the correcting entry."""
        today, reason = self._context.today(), self.reason.text()
        if self.which.currentData() == "points":
            amount = self.points_of(self.amount.text())
            with self._context.changing(self.tr("The points are put right.")) as session:
                points.adjust(session, self._who.id, amount, today, reason)
        else:
            amount = money.parse(self.amount.text(), self._currency)
            with self._context.changing(self.tr("The balance is put right.")) as session:
                balance.adjust(session, self._who.id, amount, today, reason)
