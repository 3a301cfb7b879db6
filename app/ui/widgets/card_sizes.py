"""Sizes on the member card: what she said beside what she buys, and a mark where they disagree."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.liked import Liked
from app.domain.stated import Stated
from app.queries.member_card import MemberCard
from app.ui.widgets.fact_box import FactBox
from app.words import taste

_MOST = 5
_SENTENCES = 2
"""More would push the timeline out of the page: the others are marked, and told by their hint."""
_COLUMNS = 5


class CardSizes(FactBox):
    """One line a category: what she said, since when; what she buys, since when."""

    wanted = Signal()
    """Something that she says is to be noted."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        self._add = QPushButton()
        super().__init__("memberSizes", currency, parent)
        self.add_link(self._add)
        self._add.clicked.connect(self.wanted)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(4, 1)

    def retranslate(self) -> None:
        """Say the heading in the window's language."""
        self.heading.setText(self.tr("Sizes"))
        self._add.setText(self.tr("+ She says …"))
        self.empty.setText(self.tr("None said, and too few purchases to tell."))

    def show_card(self, card: MemberCard) -> None:
        """Show her sizes, the most bought category first."""
        said_of = [one for one in card.stated if one.kind == "size"]
        rows: list[tuple[str, Stated | None, Liked | None]] = []
        for usual in card.derived.sizes:
            word = next((one for one in said_of if one.category == usual.category), None)
            rows.append((usual.category, word, usual))
        shown = {word.id for _, word, _ in rows if word}
        rows += [(one.category, one, None) for one in said_of if one.id not in shown]
        doubts = {one.category: one for one in card.disagreements if one.kind == "size"}
        self.clear(card, empty=not rows)
        row = told = 0
        for category, said, buys in rows[:_MOST]:
            doubt = doubts.get(category) if buys else None
            self.put(row, 0, category or self.tr("all"), "muted")
            if said:
                self.place(self.said(said, said.value, category or self.tr("Sizes")), row, 1)
                self.spare(row, 2, self.told(said))
            if buys:
                words = self.tr("buys {size} ({n})").format(size=buys.value, n=buys.n)
                if doubt and told == _SENTENCES:
                    words = f"≠ {words}"
                rests_on = taste.rests_on(buys.n, buys.of, buys.basis)
                about = f"{category} {buys.value}".strip()
                self.place(self.derived(words, about, rests_on, buys.basis, doubt), row, 3)
                self.spare(row, 4, self.since(buys.basis))
            row += 1
            if doubt and told < _SENTENCES:
                told += 1
                row = self.doubts(row, [doubt], _COLUMNS)
        self.done()
