"""Record a ticket in one panel: scan or type, Enter, and it is done; nothing needs the mouse."""

from typing import Any

from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain import errors, till
from app.queries import catalogue, member_card
from app.queries import till as query
from app.queries.catalogue import Article
from app.queries.member_card import MemberCard
from app.queries.till import Taken
from app.services import purchases
from app.ui import theme
from app.ui.context import Context
from app.ui.dialogs.purchase_benefits import TicketBenefits
from app.ui.dialogs.purchase_card import TicketCard, whose_card
from app.ui.dialogs.purchase_discount import TicketDiscount
from app.ui.dialogs.purchase_entry import LineEntry
from app.ui.dialogs.purchase_keys import NotHeld, ScansAnywhere, TicketKey, TicketKeys, is_held_enter
from app.ui.dialogs.purchase_learning import learn
from app.ui.dialogs.purchase_model import Cell, TicketModel
from app.ui.dialogs.purchase_offers import Offers
from app.ui.dialogs.purchase_outcome import came_of
from app.ui.dialogs.purchase_prompt import Asks, TicketPrompt
from app.ui.dialogs.purchase_settling import Settling
from app.ui.dialogs.purchase_table import TicketTable
from app.ui.dialogs.purchase_ticket import Ticket
from app.ui.form import Form
from app.words import sentences

_WIDE, _WIDEST = 1000, 1180
_HIGH, _HIGHEST = 560, 680
"""Pixels, at 100 % and at most: the lowest screen has 768."""


class PurchaseForm(Form):
    """A new ticket. Enter takes a line, Enter on nothing goes to how she pays, Ctrl+Enter records."""

    def __init__(self, context: Context, card: MemberCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, columns=4)
        self._context, self._card = context, card
        self._currency = context.settings.currency
        with context.reading() as session:
            self._begun = query.load(session, card.identity.id, context.today())
        self._ticket = Ticket(card, self._begun, context.settings.language)
        self._offers = Offers(context, card, self._begun, self._ticket)
        self._naming, self._warned = -1, False
        self.call(self.tr("Purchase of {name}").format(name=card.identity.name), self.tr("Record"))
        self.entry = LineEntry(self)
        self._prompt = TicketPrompt(self.entry, self)
        self._model = TicketModel(self._ticket, self._currency, self._offers.who, self)
        self.table = TicketTable(self._model, self._offers.people, self)
        self._settling = Settling(context, card.identity.id, self._begun, self)
        self._benefits = TicketBenefits(
            card.standing.benefits, self._settling.plan, add=context.settings.discounts_add, parent=self
        )
        self._discount = TicketDiscount(
            self._benefits, self._settling.off, discreet=context.discreet, parent=self
        )
        self._of_card = TicketCard(context, card.identity.id, self)
        self._lay_out()
        self._connect()
        self._prompt.ask(Asks.PIECE)
        self._add_up()
        self.remember(context, f"purchase:{card.identity.id}")

    # What is written ----------------------------------------------------------------------------

    def keep(self) -> None:
        """Record the ticket, and what its unknown codes are on."""
        row = self._ticket.unready()
        if row is not None:
            self._complete(row)
            self._ticket.new_lines()  # refuses, and says what is missing
        lines = self._ticket.new_lines()
        if self._settling.turn_day():  # it was left open over night: what is written says today
            raise errors.BadValue("day", self._settling.day.day.isoformat(), "new_day")
        learnt = [line for line in self._ticket.lines if line.code]
        said = self.tr("The purchase is recorded.")
        if learnt:
            said = self.tr("The purchase is recorded, and {item} is in the catalogue under {code}.").format(
                item=learnt[-1].item, code=learnt[-1].code
            )
        settled = self._settling.settled(self._ticket.total)
        self._still_there()
        with self._context.changing(said) as session:
            member_id, day = self._card.identity.id, self._settling.day.day
            ticket = purchases.record(session, member_id, lines, day, **settled)
            self._benefits.claim(session, member_id, ticket.id, settled, day)
            for line in learnt:
                learn(session, line)
            if not self._context.discreet:
                session.info["said"] = sentences.together(
                    [said, *came_of(session, self._card, ticket, self._currency)]
                )

    def _still_there(self) -> None:
        """Refuse a line for a relative who was taken off file while it was written; it can be given anew."""
        with self._context.reading() as session:
            family = query.family(session, self._card.identity.id)
        row = self._ticket.forget_relatives(family)
        if row is not None:
            self._model.show()
            self.table.mark(row, Cell.WHOM)
            raise errors.BadValue("for_whom", self._ticket.lines[row].item, "relative_gone")

    def state(self) -> dict[str, Any]:
        """Return what has been written, as values that JSON can hold."""
        return {
            "lines": self._ticket.state(),
            "entry": self.entry.text(),
            "benefits": self._benefits.state(),
            "waiting": self._benefits.waiting(),
            **self._settling.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what `state` gave; what it lacks stays as it stands."""
        self._ticket.restore(state.get("lines", ()))
        self._discount.rest(on=self._ticket.only_returns)
        self._settling.restore(state)
        self._benefits.restore(state.get("benefits", ()), state.get("waiting", ()))
        self._discount.follow()
        self._show(len(self._ticket.lines) - 1)
        self.entry.setText(state.get("entry", ""))

    # What the keyboard does ----------------------------------------------------------------------

    def reject(self) -> None:
        """Go one step back; a ticket that is written is thrown away only when that is said twice."""
        self.refusal.hide()
        if self.entry.text() or self._prompt.asks is not Asks.PIECE:
            self.entry.clear()
            self._prompt.ask(Asks.PIECE)
            self.entry.setFocus()
        elif self._ticket.lines and not self._warned:
            self._warned = True
            self._prompt.tell(self.tr("Nothing is recorded yet. Esc again puts this ticket away."), "warn")
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no Enter that is held down record the ticket: it was meant for the line before."""
        if not is_held_enter(event):
            super().keyPressEvent(event)

    def _accept(self, written: str, marked: object) -> None:
        """Take what Enter was pressed on: a code, a row of the list, a new name."""
        self.refusal.hide()
        if isinstance(marked, Taken):
            pieces = till.entry(written).pieces
            self._prompt.ask(Asks.PIECE)
            self._show(self._ticket.bring_back(marked, pieces))
            return
        if self._prompt.asks is Asks.RETURN:
            self._prompt.tell(self.tr("She took nothing like that, or it has come back."), "warn")
            return
        entry = till.entry(written)
        if self._prompt.asks is Asks.NAME and not till.is_code(entry.text):
            article = marked if isinstance(marked, Article) else Article(None, written)
            row = self._ticket.name(self._naming, article)
            self._prompt.ask(Asks.PIECE)
            self._show(row)
            return
        self._prompt.ask(Asks.PIECE)
        if entry.text:
            self._piece(entry, marked)
        elif entry.pieces and self.table.row >= 0 and not self._ticket.lines[self.table.row].taken:
            self._show(self._ticket.change(self.table.row, quantity=entry.pieces))

    def _piece(self, entry: till.Entry, marked: object) -> None:
        with self._context.reading() as session:
            scanned = catalogue.by_code(session, entry.text)
        if scanned is None and not isinstance(marked, Article):
            whose = whose_card(self._context, entry.text)
            if whose:
                self.entry.clear()
                self._prompt.tell(whose, "warn")
                return
        if scanned is not None:
            self._show(self._ticket.scan(scanned, entry.pieces))
        elif isinstance(marked, Article):
            self._show(self._ticket.take(marked, entry.pieces))
        elif marked is None and till.is_code(entry.text):
            self._show(self._ticket.unknown(entry.text, entry.pieces))
        else:
            self._show(self._ticket.take(Article(None, entry.text), entry.pieces))

    def _show(self, row: int) -> None:
        """Show the lines, the one in `row` marked, and go on: to what it lacks, else to the next piece."""
        self._warned = False
        self.entry.clear()
        self._model.show()
        if row >= 0:
            self.table.mark(row)
        self._add_up()
        self.entry.setFocus()
        if row >= 0 and not self._ticket.lines[row].ready:
            self._complete(row)

    def _complete(self, row: int) -> None:
        """Go to what a line lacks: its name, then its price."""
        self.table.mark(row)
        line = self._ticket.lines[row]
        if not line.item:
            self._naming = row
            self._prompt.ask(Asks.NAME, line.code)
            self.entry.setFocus()
        elif line.paid is None:
            self.table.write(row, Cell.PRICE)

    def _returns(self) -> None:
        """Offer what may come back."""
        self.entry.clear()
        self.entry.setFocus()
        if not self._ticket.open_returns():
            self._prompt.tell(self.tr("She took nothing yet that could come back."), "warn")
            return
        self._prompt.ask(Asks.RETURN)
        self._suggest("")

    def _write(self, cell: Cell) -> None:
        if self.table.row >= 0:
            self.table.write(self.table.row, cell)

    def _turn_whom(self, step: int) -> None:
        row = self.table.row
        if row >= 0 and self._ticket.lines[row].taken is None:
            self._ticket.next_whom(row, step)
            self._model.show()
            self.table.mark(row)

    def _walk(self, step: int) -> None:
        if self._ticket.lines:
            self.table.mark(max(0, min(self.table.row + step, len(self._ticket.lines) - 1)))

    def _remove(self, row: int) -> None:
        if row >= 0:
            self._ticket.remove(row)
            self._prompt.ask(Asks.PIECE)
            self._show(min(row, len(self._ticket.lines) - 1))

    def _record(self) -> None:
        """Take what stands in the entry, then record."""
        if not self.table.settle():
            return
        if self.entry.text().strip():
            self.entry.accept_text()
        if self._ticket.lines and self._ticket.unready() is None:
            self.done_button.click()
        elif self._ticket.lines:
            self._complete(self._ticket.unready() or 0)

    def _suggest(self, written: str) -> None:
        """List what the letters may mean."""
        wanted = till.entry(written).text
        if self._prompt.asks is Asks.RETURN:
            self.entry.list.show_rows(self._offers.returns(wanted))
        else:
            # A code is what its label says, never what happens to begin like it.
            self.entry.list.show_rows(self._offers.pieces(wanted), mark=not till.is_code(wanted))

    # The ticket as a whole -----------------------------------------------------------------------

    def _add_up(self) -> None:
        self._discount.rest(on=self._ticket.only_returns)
        self._settling.add_up(self._ticket.total, back_of_balance=self._ticket.back_of_balance)
        self._of_card.show_card(*self._settling.card)

    def _look_again(self) -> None:
        """Show what she earns and may have now that something was done with her card."""
        self._settling.look_again()
        with self._context.reading() as session:
            held = member_card.load(session, self._card.identity.id, self._context.today()).standing
        self._benefits.show_held(held.benefits)
        self._discount.look_again()
        self._add_up()
        self.entry.setFocus()

    def _lay_out(self) -> None:
        look = theme.current()
        self.layout_.insertWidget(1, self.entry)
        self.layout_.insertWidget(2, self._prompt)
        self.layout_.insertWidget(3, self.table, 1)
        self.layout_.insertLayout(4, self._keys())
        self.layout_.insertWidget(5, self._benefits)
        self.layout_.insertWidget(6, self._discount)
        self.layout_.insertWidget(1, self._of_card)
        self.foot.insertWidget(0, self._settling.total)
        self.foot.insertWidget(1, self._settling.earns)
        line = look.px(theme.BODY) + 2 * theme.GRID
        self.table.setMinimumHeight(line * 4)
        self.setMinimumWidth(min(look.px(_WIDE), _WIDEST))
        self.resize(self.minimumWidth(), min(look.px(_HIGH), _HIGHEST))
        self.entry.setAccessibleName(self.tr("Item"))
        self.table.setAccessibleName(self.tr("Lines of the ticket"))

    def _connect(self) -> None:
        self.entry.accepted.connect(self._accept)
        self.entry.finished.connect(self._settling.payment.setFocus)
        self.entry.walked.connect(self._walk)
        self.entry.textEdited.connect(self._suggest)
        self.table.left.connect(self.entry.setFocus)
        self.table.unwanted.connect(self._remove)
        self._model.dataChanged.connect(lambda *_: self._changed())
        self._model.refused.connect(self.say_refused)
        self._settling.off.textChanged.connect(lambda _text: self._add_up())
        self._of_card.mended.connect(self._look_again)
        if self._settling.points is not None:
            self._settling.points.textChanged.connect(lambda _text: self._add_up())
            QShortcut(QKeySequence("Alt+P"), self, lambda: self._settling.spend_points(self._ticket.total))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._record).setAutoRepeat(False)
        QShortcut(QKeySequence("Shift+F6"), self, lambda: self._turn_whom(-1))
        NotHeld(self.done_button)
        settling = self._settling
        ScansAnywhere(self.entry, (self.table, settling.day, settling.staff, settling.payment), self)

    def _keys(self) -> TicketKeys:
        keys = (
            TicketKey("F2", "keyPrice", self.tr("price"), lambda: self._write(Cell.PRICE)),
            TicketKey("F3", "keySize", self.tr("size"), lambda: self._write(Cell.SIZE)),
            TicketKey("F4", "keyColour", self.tr("colour"), lambda: self._write(Cell.COLOUR)),
            TicketKey("F6", "keyWhom", self.tr("for whom"), lambda: self._turn_whom(1)),
            TicketKey("F7", "keyReturn", self.tr("a piece comes back"), self._returns),
            TicketKey("Ctrl+Del", "keyRemove", self.tr("take off"), lambda: self._remove(self.table.row)),
        )
        return TicketKeys(keys, self)

    def _changed(self) -> None:
        self._warned = False
        self.refusal.hide()
        self._add_up()
