"""Colours and styles on the member card: what she likes, avoids and buys, and what she takes together."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app import i18n
from app.domain import colours
from app.domain.disagreement import Disagreement
from app.domain.liked import Liked
from app.domain.stated import Stated
from app.queries.member_card import MemberCard
from app.ui.widgets.fact import Fact
from app.ui.widgets.fact_box import FactBox
from app.words import taste

_MOST = 3
_STYLES = 2
_PAIRS = 1
_KINDS = ("colour", "avoids", "style")


class CardTaste(FactBox):
    """Lines of swatches, one of styles and one of pairs; a line with nothing in it is left out."""

    wanted = Signal()
    """Something that she says is to be noted."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        self._add = QPushButton()
        self._doubts: list[Disagreement] = []
        super().__init__("memberColours", currency, parent)
        self.add_link(self._add)
        self._add.clicked.connect(self.wanted)
        self.grid.setColumnStretch(1, 1)

    def retranslate(self) -> None:
        """Say the heading in the window's language."""
        self.heading.setText(self.tr("Colours"))
        self._add.setText(self.tr("+ She says …"))
        self.empty.setText(self.tr("None said, and too few purchases to tell."))

    def show_card(self, card: MemberCard) -> None:
        """Show her colours, styles and pairs."""
        said = {kind: [one for one in card.stated if one.kind == kind][:_MOST] for kind in _KINDS}
        derived = card.derived
        self.clear(card, empty=not (any(said.values()) or derived.colours or derived.styles or derived.pairs))
        self._doubts = [one for one in card.disagreements if one.kind in _KINDS]
        row = self._line(0, self.tr("likes"), self._says(said["colour"], self.tr("likes")))
        row = self._line(row, self.tr("buys"), [self._wears(one) for one in derived.colours[:_MOST]])
        row = self._line(row, self.tr("avoids"), self._says(said["avoids"], self.tr("avoids")))
        styles = self._says(said["style"], self.tr("style"))
        styles += [self._buys(one, one.value) for one in derived.styles[:_STYLES]]
        row = self._line(row, self.tr("style"), styles)
        row = self._line(row, self.tr("together"), self._pairs(card))
        self.doubts(row, self._doubts[:1], 2)
        self.done()

    def _says(self, found: Iterable[Stated], about: str) -> list[Fact]:
        """Return what she says; all but the first disagreement, which is told below, are only marked."""
        marked = {doubt.statement_id for doubt in self._doubts[1:]}
        facts = []
        for one in found:
            words = taste.value(one.kind, one.value, self.currency)
            colour = "" if one.kind == "style" else one.value
            facts.append(self.said(one, f"≠ {words}" if one.id in marked else words, about, colour))
        return facts

    def _buys(self, liked: Liked, name: str, colour: str = "") -> Fact:
        rests_on = taste.rests_on(liked.n, liked.of, liked.basis)
        return self.derived(f"{name} ({liked.n})", name, rests_on, liked.basis, colour=colour)

    def _wears(self, liked: Liked) -> Fact:
        return self._buys(liked, colours.name(liked.value, i18n.current()), liked.value)

    def _pairs(self, card: MemberCard) -> list[Fact]:
        words = ((f"{one.first} + {one.second}", one) for one in card.derived.pairs[:_PAIRS])
        return [
            self.derived(f"{pair} ({one.n})", pair, self._tickets(one.n, one.of), one.basis)
            for pair, one in words
        ]

    def _tickets(self, n: int, of: int) -> str:
        return self.tr("on {n} of {of} tickets with several pieces").format(n=n, of=of)

    def _line(self, row: int, caption: str, found: Sequence[Fact]) -> int:
        if not found:
            return row
        self.place(self.label(caption, "muted"), row, 0, align=Qt.AlignmentFlag.AlignTop)
        self.line(row, 1, found)
        return row + 1
