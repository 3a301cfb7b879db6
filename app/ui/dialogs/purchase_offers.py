"""What a ticket's list offers: articles for letters, her own lines for what comes back, people for a line."""

from typing import Final

from app import i18n
from app.domain import colours, money, till
from app.domain.kept_lines import GIFT, RELATIVE
from app.domain.shelf import Shelf
from app.i18n import Counted, translate
from app.queries import catalogue
from app.queries.catalogue import Article, Assortment
from app.queries.member_card import MemberCard
from app.queries.till import Taken, Till
from app.ui.context import Context
from app.ui.dialogs.purchase_entry import Suggestion
from app.ui.dialogs.purchase_ticket import Ticket, Whom
from app.words import dates, people

_LISTED: Final = 100
"""Lines of hers at once: who looks for an older one writes a letter of it."""

PurchaseOffers = Counted("PurchaseOffers")


class Offers:
    """Answers each key press. The catalogue is read beside the window while the first piece is scanned."""

    def __init__(self, context: Context, card: MemberCard, begun: Till, ticket: Ticket) -> None:
        self._context, self._card, self._begun, self._ticket = context, card, begun, ticket
        self._currency = context.settings.currency
        self._assortment: Assortment | None = None
        context.jobs.ask(self._read, self._have, failed=lambda _error: None)  # a letter asks again

    def pieces(self, wanted: str) -> list[Suggestion]:
        """Return the articles that fit, the one of just this name first, and what was typed as a new one."""
        if not wanted:
            return []
        assortment = self._assortment = self._read() if self._assortment is None else self._assortment
        with self._context.reading() as session:
            found = assortment.find(session, wanted)
        found.sort(key=lambda one: one.name.casefold() != wanted.casefold())
        rows = [Suggestion(one.name, self._details(one), one) for one in found]
        if not till.is_code(wanted) and not (found and found[0].name.casefold() == wanted.casefold()):
            new = translate("PurchaseOffers", "“{name}”, not in the list").format(name=wanted)
            rows.append(Suggestion(new, "", wanted))
        return rows

    def returns(self, wanted: str) -> list[Suggestion]:
        """Return her lines that may come back, the latest first, narrowed to the letters or the code."""
        return [self._back(taken) for taken in self._fitting(wanted)[:_LISTED]]

    def people(self) -> list[tuple[Whom, str]]:
        """Return for whom a line may be, in the order in which a key turns through them."""
        kin = {one.id: f"{people.relation(one.relation)} {one.name}".strip() for one in self._card.family}
        words = {
            GIFT: translate("PurchaseOffers", "a present"),
            RELATIVE: translate("PurchaseOffers", "a relative"),
        }
        herself = translate("PurchaseOffers", "herself")
        return [(whom, kin.get(whom[1] or 0) or words.get(whom[0], herself)) for whom in self._ticket.whom]

    def who(self, whom: Whom) -> str:
        """Return for whom a line is, in words."""
        return next(
            (words for one, words in self.people() if one == whom),
            translate("PurchaseOffers", "a relative"),
        )

    def _read(self) -> Assortment:
        with self._context.reading() as session:
            return catalogue.assortment(session, self._begun.hers)

    def _have(self, assortment: Assortment) -> None:
        self._assortment = assortment

    def _fitting(self, wanted: str) -> list[Taken]:
        there = self._ticket.open_returns()
        if not wanted:
            return there
        with self._context.reading() as session:
            scanned = catalogue.by_code(session, wanted)
        if scanned is not None:
            keys = {scanned.article.sku or scanned.code, scanned.article.name}
            return [taken for taken in there if {taken.sku, taken.item} & keys]
        words = [(taken.item, taken.sku, taken.category, _colour(taken.colour)) for taken in there]
        return [there[number] for number in sorted(Shelf(words).find(wanted, len(there)))]

    def _details(self, one: Article) -> str:
        price = "" if one.price is None else money.format(one.price, self._currency)
        return "  ·  ".join(part for part in (one.sku, one.category, price) if part)

    def _back(self, taken: Taken) -> Suggestion:
        pieces = PurchaseOffers.tr("%n piece(s)", "", taken.quantity) if taken.quantity > 1 else ""
        if taken.quantity < taken.bought:
            pieces = translate("PurchaseOffers", "{left} of {bought} left").format(
                left=taken.quantity, bought=taken.bought
            )
        paid = money.format(taken.refund(taken.quantity), self._currency)
        parts = (_colour(taken.colour), taken.size, pieces, paid, dates.day(taken.day))
        return Suggestion(taken.item, "  ·  ".join(part for part in parts if part), taken)


def _colour(written: str) -> str:
    return colours.name(written, i18n.current()) if written else ""
