"""Colours and styles on the member card: what she likes, what she avoids, what she buys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.queries.member_card import MemberCard
from app.ui.text import Part
from app.ui.widgets.fact_box import FactBox
from app.ui.widgets.swatches import Swatches

_MOST = 3


class CardTaste(FactBox):
    """Three lines of swatches and one of styles; a line with nothing in it is left out."""

    wanted = Signal()
    """Something that she says is to be noted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._add = QPushButton()
        super().__init__("memberColours", parent)
        self.add_link(self._add)
        self._add.clicked.connect(self.wanted)

    def retranslate(self) -> None:
        """Say the heading in the window's language."""
        self.heading.setText(self.tr("Colours"))
        self._add.setText(self.tr("+ She says …"))
        self.empty.setText(self.tr("None said, and too few purchases to tell."))

    def show_card(self, card: MemberCard) -> None:
        """Show her colours and styles."""
        said = {kind: [one.value for one in card.stated if one.kind == kind] for kind in _SAID}
        bought = [
            (one.value, self.tr("{n} of {of} pieces").format(n=one.n, of=one.of))
            for one in card.derived.colours
        ]
        styles = [(one.value, one.n) for one in card.derived.styles[:_MOST]]
        self.clear(empty=not (any(said.values()) or bought or styles))
        row = 0
        rows: tuple[tuple[str, list[tuple[str, str]], Part], ...] = (
            (self.tr("likes"), [(value, "") for value in said["colour"]], "body"),
            (self.tr("buys"), bought, "derived"),
            (self.tr("avoids"), [(value, "") for value in said["avoids"]], "body"),
        )
        for caption, found, part in rows:
            if found:
                row = self._colours(row, caption, found[:_MOST], part)
        if said["style"] or styles:
            self.put(row, 0, self.tr("style"), "muted")
            words = [*said["style"], *(f"{style} ({n})" for style, n in styles)]
            label: QLabel = self.put(row, 1, " · ".join(words), "body" if said["style"] else "derived")
            label.setWordWrap(True)
        self.grid.setColumnStretch(1, 1)

    def _colours(self, row: int, caption: str, found: list[tuple[str, str]], part: Part) -> int:
        self.put(row, 0, caption, "muted")
        line = Swatches(part, self)
        line.show_colours(found)
        self.grid.addWidget(line, row, 1)
        return row + 1


_SAID = ("colour", "avoids", "style")
