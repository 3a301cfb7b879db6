"""Price band and rhythm on the member card: what she pays for a piece, and how often she comes."""

from PySide6.QtWidgets import QWidget

from app.domain import money
from app.queries.member_card import MemberCard
from app.ui.widgets.fact_box import FactBox
from app.ui.widgets.price_band import PriceBands
from app.words import dates

_MOST = 3


class CardPrices(FactBox):
    """Bars on one scale, and a line of figures."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        self._currency = currency
        super().__init__("memberPriceBand", parent)

    def retranslate(self) -> None:
        """Say the heading in the window's language."""
        self.heading.setText(self.tr("Price band"))
        self.empty.setText(self.tr("Too few purchases to tell."))

    def show_card(self, card: MemberCard) -> None:
        """Show her bands, her rhythm and what she spent."""
        derived, figures = card.derived, card.figures
        bands = [band for band in (derived.price_band, *derived.price_bands[:_MOST]) if band]
        self.clear(empty=not bands and not figures.visits)
        self.heading.setText(self.tr("Visits") if card.discreet else self.tr("Price band"))
        if bands:
            bars = PriceBands(self)
            bars.show_bands(bands, self._currency, self.tr("all"))
            self.grid.addWidget(bars, 0, 0)
        lines = []
        if derived.rhythm:
            lines.append(self.tr("every %n day(s)", "", derived.rhythm.days))
        if figures.last_visit:
            away = (card.today - figures.last_visit).days
            last = self.tr("last %n day(s) ago", "", away) if away else self.tr("last visit today")
            lines.append(last)
        if lines:
            self.put(1, 0, " · ".join(lines), "derived", self._dates(card))
        if figures.visits and not card.discreet:
            spent = self.tr("12 months {sum} · %n visit(s) in all", "", figures.visits)
            self.put(2, 0, spent.format(sum=money.format(figures.spent_365, self._currency)), "muted")

    def _dates(self, card: MemberCard) -> str:
        first, last = card.figures.first_visit, card.figures.last_visit
        if first is None or last is None:
            return ""
        return self.tr("First visit {first}, last visit {last}").format(
            first=dates.day(first), last=dates.day(last)
        )
