"""Price band and rhythm on the member card: what she pays for a piece, and how often she comes."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain import money
from app.domain.liked import Band
from app.domain.stated import PRICES, Stated
from app.queries.member_card import MemberCard
from app.ui.widgets.fact_box import FactBox
from app.words import dates, taste

_MOST = 3
_COLUMNS = 3


class CardPrices(FactBox):
    """What she says she pays, bars on one scale, and a line of figures."""

    wanted = Signal()
    """A price that she says is to be noted."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        self._add = QPushButton()
        super().__init__("memberPriceBand", currency, parent)
        self.add_link(self._add)
        self._add.clicked.connect(self.wanted)
        self.grid.setColumnStretch(1, 1)

    def retranslate(self) -> None:
        """Say the heading in the window's language."""
        self.heading.setText(self.tr("Price band"))
        self._add.setText(self.tr("+ She says …"))
        self.empty.setText(self.tr("Too few purchases to tell."))

    def show_card(self, card: MemberCard) -> None:
        """Show what she says, her bands, her rhythm and what she spent."""
        derived, figures = card.derived, card.figures
        said = [one for one in card.stated if one.kind in PRICES][:_MOST]
        room = _MOST - len({one.category for one in said})
        bands = [band for band in (derived.price_band, *derived.price_bands[: max(room, 1)]) if band]
        self.clear(card, empty=not bands and not figures.visits and not said)
        self.heading.setText(self.tr("Visits") if card.discreet else self.tr("Price band"))
        self._add.setHidden(card.discreet)
        row = self._says(said)
        top = max((band.high for band in bands), default=0)
        for band in bands:
            self._band(row, band, top)
            row += 1
        doubts = [one for one in card.disagreements if one.kind in PRICES]
        row = self.doubts(row, doubts[:1], _COLUMNS)
        self._visits(row, card)
        self.done()

    def _says(self, said: Iterable[Stated]) -> int:
        """Write the prices that she says, a line a category, and return the next free row."""
        rows: dict[str, list[Stated]] = {}
        for one in sorted(said, key=lambda one: one.kind, reverse=True):
            rows.setdefault(one.category, []).append(one)
        for row, (category, prices) in enumerate(rows.items()):
            self.put(row, 0, category or self.tr("says"), "muted")
            about = category or self.tr("Price band")
            facts = [self.said(one, taste.value(one.kind, one.value, self.currency), about) for one in prices]
            self.line(row, 1, facts, 2)
        return len(rows)

    def _band(self, row: int, band: Band, top: int) -> None:
        name = band.category or self.tr("all")
        self.put(row, 0, name, "muted" if band.category else "body")
        self.place(self.bar(band, top), row, 1)
        low, high = (money.format(minor, self.currency) for minor in (band.low, band.high))
        words = f"{low} – {high} ({band.n})"
        rests_on = taste.rests_on(band.n, band.n, band.basis)
        self.place(self.derived(words, name, rests_on, band.basis), row, 2)

    def _visits(self, row: int, card: MemberCard) -> None:
        rhythm, figures = card.derived.rhythm, card.figures
        if figures.last_visit:
            words: list[QWidget] = []
            if rhythm:
                every = self.tr("every %n day(s)", "", rhythm.days)
                rests_on = taste.rests_on(rhythm.n, rhythm.n, rhythm.basis)
                words.append(self.derived(every, self.tr("Visits"), rests_on, rhythm.basis))
            away = (card.today - figures.last_visit).days
            last = self.tr("last %n day(s) ago", "", away) if away else self.tr("last visit today")
            words.append(self.label(last, "muted", hint=self._dates(card)))
            self.line(row, 0, words, _COLUMNS)
        if figures.visits and not card.discreet:
            spent = self.tr("12 months {sum} · %n visit(s) in all", "", figures.visits)
            told = spent.format(sum=money.format(figures.spent_365, self.currency))
            self.place(self.label(told, "muted"), row + 1, 0, _COLUMNS)

    def _dates(self, card: MemberCard) -> str:
        first, last = card.figures.first_visit, card.figures.last_visit
        if first is None or last is None:
            return ""
        return self.tr("First visit {first}, last visit {last}").format(
            first=dates.day(first), last=dates.day(last)
        )
