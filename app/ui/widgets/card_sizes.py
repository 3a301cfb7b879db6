"""Sizes on the member card: what she said beside what she buys, and a mark where they disagree."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain import sizes
from app.domain.preferences import Liked
from app.domain.stated import Stated
from app.queries.member_card import MemberCard
from app.ui.widgets.fact_box import FactBox
from app.words import dates

_MOST = 5


class CardSizes(FactBox):
    """One line a category."""

    wanted = Signal()
    """Something that she says is to be noted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._add = QPushButton()
        super().__init__("memberSizes", parent)
        self.add_link(self._add)
        self._add.clicked.connect(self.wanted)

    def retranslate(self) -> None:
        """Say the heading in the window's language."""
        self.heading.setText(self.tr("Sizes"))
        self._add.setText(self.tr("+ She says …"))
        self.empty.setText(self.tr("None said, and too few purchases to tell."))

    def show_card(self, card: MemberCard) -> None:
        """Show her sizes, the most bought category first."""
        stated = {one.category: one for one in card.stated if one.kind == "size"}
        bought = {one.category: one for one in card.derived.sizes}
        categories = [*bought, *(name for name in stated if name not in bought)][:_MOST]
        self.clear(empty=not categories)
        for row, category in enumerate(categories):
            self.put(row, 0, category, "muted")
            said, buys = stated.get(category), bought.get(category)
            if said:
                self.put(row, 1, said.value, "strong", self._when(said))
            if buys:
                words = self.tr("buys {size} ({n})").format(size=buys.value, n=buys.n)
                self.put(row, 2, words, "derived", self._rests_on(buys))
            if said and buys and sizes.normal(said.value) != sizes.normal(buys.value):
                self.put(row, 3, self.tr("≠ differs"), "warn", self._differs(said, buys))
        self.grid.setColumnStretch(4, 1)

    def _when(self, said: Stated) -> str:
        if said.said_on is None:
            return self.tr("She said so.")
        return self.tr("She said so on {day}.").format(day=dates.day(said.said_on))

    def _rests_on(self, buys: Liked) -> str:
        return self.tr("{n} of {of} pieces that she kept for herself, recent ones counting more").format(
            n=buys.n, of=buys.of
        )

    def _differs(self, said: Stated, buys: Liked) -> str:
        return self.tr("She says {said}; {n} of {of} pieces were {size}.").format(
            said=said.value, n=buys.n, of=buys.of, size=buys.value
        )
