"""A letter in columns on a wide page: Japanese."""

from collections.abc import Sequence
from typing import Final

from app.reports import fitting, typefaces, wishes
from app.reports import setting_vertical as columns
from app.reports.brush import MM
from app.reports.legible import one_line
from app.reports.letter_sheet import LEAST, LONG, MARGIN, SHORT, Sheet
from app.reports.typefaces import Role

_STEPS: Final = 9
"""Half characters by which columns may end higher, and none."""


class Columns(Sheet):
    """Japanese: columns on a wide page."""

    width, height = LONG, SHORT

    def compose(self) -> None:
        """Set everything from the right."""
        self.chain = typefaces.chain("ja", Role.BODY, columns=True)
        self.top = (self.height - 19) * MM
        self.depth = (self.height - 19 - 22) * MM
        self.x = (self.width - MARGIN) * MM
        size, words = self.size, self.words
        self._columns([words.salutation], size * 1.2, indent=0, gap=size * 1.5)
        self._columns(words.opening, size, gap=size * 1.4)
        if words.colours:
            self._columns([words.colours], size * 0.9, gap=size * 0.8)
            self._swatches()
        if words.chosen:
            self._columns([words.chosen], size * 0.9, gap=size * 0.9)
            self._columns(words.pieces[:6], size * 0.9, indent=2, gap=size * 1.4)
        self._columns(words.closing, size, gap=size)
        self._low(words.farewell, size, self.depth * 0.12)
        self._high(wishes.worded_day(self.year.day, "ja"), size * 0.82)
        self._low(self.shop.name, size, 14 * MM)
        self._low(self.year.signed_by or "　　　　　", size, 14 * MM)
        self._balance()

    def _balance(self) -> None:
        """Move a short letter towards the middle of its page."""
        shift = max(self.x - (MARGIN + 4) * MM, 0.0) * 0.45
        self.placed = [(block, x - shift, y, accent) for block, x, y, accent in self.placed]
        self.swatches = [(css, x - shift / MM, y, side) for css, x, y, side in self.swatches]
        self.x -= shift

    def fits(self) -> bool:
        """Say whether the page holds it all."""
        return self.x > (MARGIN - 2) * MM

    def seal_corner(self) -> tuple[float, float]:
        """Put the seal under the signer."""
        return max(self.x / MM + self.size * 0.9 / MM + self.size / MM / 2 - 5.5, MARGIN - 3), 19.5

    def _columns(self, texts: Sequence[str], size: float, *, gap: float, indent: float = 1.0) -> None:
        said = [one_line(text) for text in texts]
        shape = {"size": size, "leading": size * 1.75, "indent": indent}
        depths = [self.depth - step * size / 2 for step in range(_STEPS)]
        for depth in depths:  # a little less deep, no column holds the last two characters alone
            if not columns.extent(said, self.chain, height=depth, **shape).orphan:
                break
        else:
            depth = self.depth
        block = columns.columns(said, self.chain, height=depth, **shape)
        self.x -= block.width
        self.placed.append((block, self.x, self.top, False))
        self.x -= gap

    def _swatches(self) -> None:
        side, step = 13.0, 25.5
        down = self.top / MM - 6
        x = self.x / MM - side
        for favourite in self.year.favourites[:4]:
            self.swatches.append((favourite.css, x, down - side, side))
            name = columns.column(one_line(favourite.name)[:12], self.chain, self.size * 0.78)
            shrink = min(1.0, step * MM * 0.92 / max(name.height, 1))
            if shrink < 1:
                name = columns.column(one_line(favourite.name)[:12], self.chain, self.size * 0.78 * shrink)
            self.placed.append((name, (x - 1.2) * MM - name.width, down * MM, False))
            down -= step
        self.x -= (side + 3) * MM + self.size * 1.4

    def _low(self, text: str, size: float, from_foot: float) -> None:
        """Set a column that ends `from_foot` points above the foot of the columns."""
        block = fitting.fit(
            lambda points: columns.column(one_line(text) or "　", self.chain, points),
            size=size,
            width=99,
            height=self.depth * 0.8,
        ) or columns.column(one_line(text)[:20], self.chain, LEAST)
        self.x -= block.width
        self.placed.append((block, self.x, self.top - self.depth + from_foot + block.height, False))
        self.x -= size * 0.9

    def _high(self, text: str, size: float) -> None:
        block = columns.column(text, self.chain, size)
        self.x -= block.width
        self.placed.append((block, self.x, self.top - size * 3, True))
        self.x -= size * 0.9
