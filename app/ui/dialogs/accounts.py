"""Points and balance of a member: what she holds, every entry with who and why, and what can be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain import card_rights, money
from app.domain.card_rights import Right
from app.domain.lots import Held
from app.domain.status import Status
from app.queries import balances, ledger
from app.queries.ledger import EntryRow
from app.ui import text, theme
from app.ui.context import Context
from app.ui.dialogs.account_forms import Correct, PayOut, Redeem, TopUp
from app.ui.form import Form, opened
from app.ui.row_table import Column, RowTable
from app.words import card_rights as right_words
from app.words import dates, people, percent_off
from app.words import ledger as words

if TYPE_CHECKING:
    from app.queries.identity import Identity

_WIDE, _HIGH = 900, 480
"""Pixels at 100 %."""
Line = tuple[str, EntryRow]
"""points or money, and the entry."""


class AccountsDialog(Form):
    """Shows both accounts; what is done with them has a form of its own, and Undo after it."""

    def __init__(self, context: Context, who: "Identity", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountsDialog")
        self._context, self._who = context, who
        self.only_shows = context
        self.call(self.tr("Points and balance of {name}").format(name=who.name), self.tr("Close"))
        with context.reading() as session:
            self._kept = balances.of_member(session, who.id, context.today())
            lines = [
                (kind, row) for kind in ("points", "money") for row in ledger.entries(session, who.id, kind)
            ]
        lines.sort(key=lambda line: line[1].id, reverse=True)
        self.table: RowTable[Line] = RowTable(self._told(), self)
        self.table.setObjectName("accountEntries")
        self.table.setAccessibleName(self.tr("Entries"))
        self.table.setMinimumHeight(theme.current().px(220))
        self.layout_.insertLayout(1, self._sums())
        self.layout_.insertWidget(2, self.table, 1)
        if not lines:
            self.layout_.insertWidget(2, text.label(self.tr("Nothing has been put down yet."), "muted"))
            self.table.hide()
        status = card_rights.on(Status(who.status), who.valid_until, context.today())
        if said := right_words.with_points(status):
            of_card = text.label(said, "warn", wrap=True, parent=self)
            of_card.setObjectName("accountCard")
            self.layout_.insertWidget(2, of_card)
        redeemed = self._kept.points.total > 0 and card_rights.may_redeem(status)
        paid_in = card_rights.may(Right.PAY_IN, status)
        self._act("accountTopUp", self.tr("Top up…"), TopUp, at=0, possible=paid_in)
        self._act("accountRedeem", self.tr("Redeem…"), Redeem, at=1, possible=redeemed)
        self._act("accountPayOut", self.tr("Pay out…"), PayOut, at=2, possible=self._kept.money.total > 0)
        self._act("accountCorrect", self.tr("Correct…"), Correct, at=3)
        for place in range(self.foot.count()):
            item = self.foot.itemAt(place)
            cancel = None if item is None else item.widget()
            if isinstance(cancel, QPushButton) and cancel.text() == self.tr("Cancel"):
                cancel.hide()
        look = theme.current()
        self.setMinimumWidth(min(look.px(_WIDE), 1180))
        self.resize(self.minimumWidth(), min(look.px(_HIGH), 680))
        self.table.show_rows(lines)

    def _act(self, name: str, caption: str, form: type[Form], *, at: int, possible: bool = True) -> None:
        button = QPushButton(caption, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setEnabled(possible)
        button.clicked.connect(lambda: self._open(form))
        self.foot.insertWidget(at, button)

    def _open(self, form: type[Form]) -> None:
        """Give way to the form: its toast, with Undo, is then on the card."""
        self.accept()
        made: Form = form(self._context, self._who, self._kept, self.parentWidget())  # type: ignore[call-arg, arg-type]  # each is made of these
        opened(made)

    def _sums(self) -> QHBoxLayout:
        sums = QHBoxLayout()
        sums.setSpacing(6 * theme.GRID)
        percent = self._kept.percent
        plan = (
            self.tr("{off} as long as the plan lasts").format(off=percent_off.off(percent)) if percent else ""
        )
        for caption, shown, held, more in (
            (self.tr("Points"), f"{self._kept.points.total:,}", self._kept.points, ""),
            (self.tr("Balance"), self._money(self._kept.money.total), self._kept.money, plan),
        ):
            column = QVBoxLayout()
            column.setSpacing(theme.GRID // 2)
            column.addWidget(text.label(caption, "muted", parent=self))
            figure = text.label(shown, "title", parent=self)
            figure.setAccessibleName(f"{caption} {shown}")
            column.addWidget(figure)
            column.addWidget(text.label(self._lapse(held, caption) or more, "muted", parent=self))
            sums.addLayout(column)
        sums.addStretch()
        return sums

    def _lapse(self, held: Held, caption: str) -> str:
        lapse = held.next_lapse
        if lapse is None:
            return ""
        amount = f"{lapse.amount:,}" if caption == self.tr("Points") else self._money(lapse.amount)
        return self.tr("{amount} lapse after {day}").format(amount=amount, day=dates.day(lapse.on))

    def _told(self) -> list[Column[Line]]:
        return [
            Column(lambda: self.tr("Day"), lambda line: dates.day(line[1].day)),
            Column(lambda: self.tr("What"), self._what),
            Column(lambda: self.tr("Change"), lambda line: self._signed(*line), right=True),
            Column(lambda: self.tr("After it"), lambda line: self._amount(line[0], line[1].balance_after),
                   right=True),
            Column(lambda: self.tr("Why"), self._why, stretch=True, muted=True),
            Column(lambda: self.tr("Who"), self._by, muted=True),
        ]  # fmt: skip

    @staticmethod
    def _by(line: Line) -> str:
        """Return who put it down: nobody what lapsed by the day or was brought along."""
        staff = line[1].staff
        return staff or "" if line[1].kind in {"lapse", "open"} else people.signed(staff)

    def _what(self, line: Line) -> str:
        account = self.tr("Points") if line[0] == "points" else self.tr("Balance")
        return f"{account} · {words.kind(line[1].kind, on_ticket=line[1].purchase_id is not None)}"

    def _why(self, line: Line) -> str:
        row = line[1]
        said = [row.reason]
        if row.purchase_id is not None and row.reverses is None:
            said.append(words.with_ticket(row.kind))
        if row.ticket:
            said.append(self.tr("ticket {number}").format(number=row.ticket))
        if row.percent:
            said.append(percent_off.off(row.percent))
        if row.expires_on is not None:
            said.append(self.tr("counts to {day}").format(day=dates.day(row.expires_on)))
        if row.is_reversed:
            said.append(self.tr("taken back later"))
        return " · ".join(filter(None, said))

    def _signed(self, kind: str, row: EntryRow) -> str:
        return f"{'+' if row.delta > 0 else '−'}{self._amount(kind, abs(row.delta))}"

    def _amount(self, kind: str, amount: int) -> str:
        return f"{amount:,}" if kind == "points" else self._money(amount)

    def _money(self, minor: int) -> str:
        return money.format(minor, self._context.settings.currency)

    def tail(self) -> list[QWidget]:
        """Return the buttons that can be pressed, for the keyboard."""
        return [widget for widget in super().tail() if not widget.isHidden()]


def open_accounts(context: Context, who: "Identity", parent: QWidget) -> None:
    """Show the points and the balance of a member, unless the customer can see the screen."""
    if context.discreet:
        from app.i18n import translate

        context.notify(translate("AccountsDialog", "Sums are hidden while the customer can see the screen."))
        return
    form = opened(AccountsDialog(context, who, parent))
    form.setFocus(Qt.FocusReason.OtherFocusReason)
