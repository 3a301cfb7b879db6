"""One column of facts on the member card: a heading and lines, kept apart from the next by a hairline."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.basis import Basis
from app.domain.disagreement import Disagreement
from app.domain.liked import Band
from app.domain.stated import Stated
from app.queries.member_card import MemberCard
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets import evidence
from app.ui.widgets.doubt import Doubt
from app.ui.widgets.evidence import Evidence
from app.ui.widgets.fact import Fact, Kind
from app.ui.widgets.flow import Flow
from app.ui.widgets.popover import Popover
from app.ui.widgets.price_band import PriceBar
from app.ui.widgets.said_before import SaidBefore
from app.ui.widgets.spare import Spare
from app.words import taste

_Align = Qt.AlignmentFlag
_ANYHOW = Qt.AlignmentFlag(0)


class _Cell(NamedTuple):
    """What stands in one place of the grid."""

    words: tuple[QWidget, ...]
    row: int
    column: int
    columns: int
    align: _Align | None
    """None: the words follow each other, in as many lines as they take."""


class FactBox(Retranslated, QWidget):
    """A heading and a grid of facts; a subclass fills it between `clear` and `done`."""

    removed = Signal(int)
    """A statement of hers was noted wrongly and is to go."""

    def __init__(self, name: str, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.currency = currency
        self.card: MemberCard | None = None
        self._popover: Popover | None = None
        self._shown: list[tuple[str, QWidget]] = []
        self._kept: defaultdict[str, list[QWidget]] = defaultdict(list)
        self._cells: list[_Cell] = []
        self._laid: list[_Cell] = []
        """What stands in the grid."""
        self._order: list[Fact | Doubt] = []
        """What Tab goes through."""
        self.heading = text.label(part="strong", parent=self)
        self.empty = text.label(part="muted", wrap=True, parent=self)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.GRID)
        self.grid.setVerticalSpacing(theme.GRID // 4)
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.GRID)
        self._head.addWidget(self.heading)
        self._head.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.GRID // 2)
        self.column.addLayout(self._head)
        self.column.addLayout(self.grid)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)
        self.retranslate()

    def clear(self, card: MemberCard, *, empty: bool) -> None:
        """Take the old facts away for those of `card`; `empty` shows the sentence that there are none.

        The widgets are kept for the next facts: to make and dress new ones would take most of the time. What
        stands where it stood before is not even laid out again.
        """
        self.card = card
        if self._popover is not None:
            self._popover.put_away()
        for kind, widget in reversed(self._shown):
            self._kept[kind].append(widget)
        self._shown, self._cells = [], []
        if card.discreet:  # nothing of before stays in a widget that is not seen
            for widget in (one for kept in self._kept.values() for one in kept):
                widget.hide()
                widget.deleteLater()
            self._kept.clear()
            self._lay_out()
        self.empty.setVisible(empty)

    def done(self) -> None:
        """Show the facts, when all have been put in their places; Tab goes through them as they stand."""
        for widget in (one for kept in self._kept.values() for one in kept):
            widget.hide()
            if isinstance(widget, Fact | Doubt):
                widget.forget()
        if self._cells != self._laid:
            self._lay_out()
        for _, widget in self._shown:
            if widget.isHidden():
                widget.show()
        order = [widget for _, widget in self._shown if isinstance(widget, Fact | Doubt)]
        if order != self._order:
            self._order = order
            for before, widget in pairwise(order):
                QWidget.setTabOrder(before, widget)

    def place(
        self, widget: QWidget, row: int, column: int, columns: int = 1, align: _Align = _ANYHOW
    ) -> None:
        """Put a widget into the grid."""
        self._cells.append(_Cell((widget,), row, column, columns, align))

    def _lay_out(self) -> None:
        """Put into the grid what belongs there now."""
        while (item := self.grid.takeAt(0)) is not None:
            if (line := item.layout()) is not None:
                while line.takeAt(0) is not None:
                    pass
        for words, row, column, columns, align in self._cells:
            if align is None:
                flow = Flow(theme.GRID, theme.GRID // 4)
                for word in words:
                    flow.addWidget(word)
                self.grid.addLayout(flow, row, column, 1, columns)
            else:
                self.grid.addWidget(words[0], row, column, 1, columns, align)
        self._laid = list(self._cells)  # the cells of now may still be filled

    def label(self, words: str, part: text.Part, *, hint: str = "", wrap: bool = False) -> QLabel:
        """Return a label that stands nowhere yet."""
        label = self._again(f"{part} {wrap}", lambda: text.label(part=part, wrap=wrap, parent=self))
        assert isinstance(label, QLabel)  # noqa: S101  (so it was made)
        label.setText(words)
        label.setToolTip(hint)
        return label

    def put(self, row: int, column: int, words: str, part: text.Part = "body", hint: str = "") -> QLabel:
        """Write a fact into the grid."""
        label = self.label(words, part, hint=hint)
        self.place(label, row, column)
        return label

    def line(self, row: int, column: int, words: Sequence[QWidget], columns: int = 1) -> None:
        """Put words one after the other, in as many lines as they take."""
        self._cells.append(_Cell(tuple(words), row, column, columns, None))

    def add_link(self, button: QPushButton) -> None:
        """Put a quiet way to add something beside the heading."""
        button.setProperty("kind", "link")
        self._head.addWidget(button)

    def said(self, stated: Stated, words: str, about: str, colour: str = "") -> Fact:
        """Return what she said as a fact; Enter shows when, to whom, and what she said before."""
        fact = self._fact("said")
        fact.say(words, lambda: taste.when(stated), lambda: self._show_said(fact, stated, about), colour)
        fact.setAccessibleName(f"{about} {words}".strip())
        fact.setAccessibleDescription(taste.when(stated))
        return fact

    def derived(
        self,
        words: str,
        about: str,
        rests_on: str,
        basis: Basis,
        doubt: Disagreement | None = None,
        colour: str = "",
    ) -> Fact:
        """Return what her purchases say as a fact; Enter shows the lines, and those that contradict her."""

        def ids() -> frozenset[int]:
            return frozenset(basis.lines) | frozenset(doubt.lines if doubt else ())

        more = self.sentence(doubt) if doubt else ""
        fact = self._fact("derived")
        fact.say(
            words,
            lambda: self._in_short(rests_on, ids()),
            lambda: self._show_lines(fact, f"{about}: {rests_on}", ids(), more),
            colour,
        )
        fact.setAccessibleName(f"{about} {words}".strip())
        fact.setAccessibleDescription(rests_on)
        return fact

    def spare(self, row: int, column: int, words: Sequence[str]) -> None:
        """Write a detail into the grid where there is room."""
        detail = self._again("spare", lambda: Spare(self))
        assert isinstance(detail, Spare)  # noqa: S101  (so it was made)
        detail.say(words)
        self.place(detail, row, column)

    def button(self, words: str, asked: Callable[[], None]) -> Fact:
        """Return a name that opens what it names."""
        fact = self._fact("link")
        fact.say(words, str, asked)
        return fact

    def bar(self, band: Band, top: int) -> PriceBar:
        """Return a price band as a bar on a scale to `top`."""
        bar = self._again("bar", lambda: PriceBar(self))
        assert isinstance(bar, PriceBar)  # noqa: S101  (so it was made)
        bar.show_band(band, top)
        return bar

    def told(self, stated: Stated) -> tuple[str, ...]:
        """Return since when she says so, and to whom, in full and in short."""
        if self.card is None or stated.since is None:
            return ()
        since, year = taste.since(stated.since, self.card.today), str(stated.since.year)
        return (f"{since} {stated.staff}", since, year) if stated.staff else (since, year)

    def since(self, basis: Basis) -> tuple[str, ...]:
        """Return since when her purchases say so."""
        if self.card is None:
            return ()
        when = taste.since(basis.since, self.card.today)
        return (self.tr("since {when}").format(when=when), f"{when}–")

    def doubts(self, row: int, found: Sequence[Disagreement], columns: int) -> int:
        """Write where word and purchases disagree over so many columns, and return the next free row."""
        for doubt in found:
            self.place(self._doubt(doubt), row, 0, columns)
            row += 1
        return row

    def sentence(self, doubt: Disagreement) -> str:
        """Return the disagreement in words."""
        return "" if self.card is None else taste.disagreement(doubt, self.currency, self.card.today)

    def places(self, kind: str) -> list[QWidget]:
        """Return the values of one kind that are seen, `doubt` or `derived`, as they stand."""
        return [widget for shown, widget in self._shown if shown == kind and widget.isVisible()]

    def _doubt(self, doubt: Disagreement) -> Doubt:
        line = self._again("doubt", lambda: Doubt(self))
        assert isinstance(line, Doubt)  # noqa: S101  (so it was made)
        sentence = self.sentence(doubt)
        line.say(f"≠ {sentence}", lambda: self._show_lines(line, sentence, frozenset(doubt.lines), ""))
        return line

    def _fact(self, kind: Kind) -> Fact:
        fact = self._again(kind, lambda: Fact(kind, self))
        assert isinstance(fact, Fact)  # noqa: S101  (so it was made)
        return fact

    def _again(self, kind: str, make: Callable[[], QWidget]) -> QWidget:
        """Return a widget of before, or a new one."""
        widget = self._kept[kind].pop() if self._kept[kind] else make()
        self._shown.append((kind, widget))
        return widget

    def _in_short(self, rests_on: str, ids: frozenset[int]) -> str:
        if self.card is None:
            return ""
        return f"{rests_on}\n{evidence.in_short(self.card.evidence(ids), self._prices())}"

    def _show_lines(self, anchor: QWidget, title: str, ids: frozenset[int], more: str) -> None:
        if self.card is not None:
            shown = Evidence(anchor, title, self.card.evidence(ids), self._prices(), more)
            self._open(shown, shown.table)

    def _show_said(self, anchor: Fact, stated: Stated, about: str) -> None:
        shown = SaidBefore(anchor, self.tr("She says · {about}").format(about=about), stated, self.currency)
        shown.removed.connect(self.removed)
        self._open(shown, shown.table)

    def _open(self, shown: Popover, inside: QWidget) -> None:
        self._popover = shown
        shown.destroyed.connect(lambda: self._closed(shown))
        shown.open_at(inside)

    def _closed(self, shown: Popover) -> None:
        if self._popover is shown:
            self._popover = None

    def _prices(self) -> str | None:
        """Return the currency of prices, None while the customer can see the screen."""
        return None if self.card is None or self.card.discreet else self.currency
