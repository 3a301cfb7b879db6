"""One column of facts on the member card: a heading and lines, kept apart from the next by a hairline."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.disagreement import Disagreement
from app.domain.preferences import Basis
from app.domain.stated import Stated
from app.queries.member_card import MemberCard
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets import evidence
from app.ui.widgets.evidence import Evidence
from app.ui.widgets.fact import Fact
from app.ui.widgets.popover import Popover
from app.ui.widgets.said_before import SaidBefore
from app.ui.widgets.spare import Spare
from app.words import taste


class FactBox(Retranslated, QWidget):
    """A heading and a grid of facts; a subclass fills `self.grid` after `clear`."""

    removed = Signal(int)
    """A statement of hers was noted wrongly and is to go."""

    def __init__(self, name: str, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.currency = currency
        self.card: MemberCard | None = None
        self._popover: Popover | None = None
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
        """Take the old facts away for those of `card`; `empty` shows the sentence that there are none."""
        self.card = card
        if self._popover is not None:
            self._popover.put_away()
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.empty.setVisible(empty)

    def put(self, row: int, column: int, words: str, part: text.Part = "body", hint: str = "") -> QLabel:
        """Write a fact into the grid."""
        label = text.label(words, part, parent=self)
        label.setToolTip(hint)
        self.grid.addWidget(label, row, column)
        return label

    def add_link(self, button: QPushButton) -> None:
        """Put a quiet way to add something beside the heading."""
        button.setProperty("kind", "link")
        self._head.addWidget(button)

    def said(self, stated: Stated, words: str, about: str) -> Fact:
        """Return what she said as a fact; Enter shows when, to whom, and what she said before."""
        fact = Fact(words, "said", lambda: taste.when(stated), self)
        fact.setAccessibleName(f"{about} {words}".strip())
        fact.setAccessibleDescription(taste.when(stated))
        fact.clicked.connect(lambda: self._show_said(fact, stated, about))
        return fact

    def derived(
        self, words: str, about: str, rests_on: str, basis: Basis, doubt: Disagreement | None = None
    ) -> Fact:
        """Return what her purchases say as a fact; Enter shows the lines, and those that contradict her."""
        ids = frozenset(basis.lines) | frozenset(doubt.lines if doubt else ())
        fact = Fact(words, "derived", lambda: self._in_short(rests_on, ids), self)
        fact.setAccessibleName(f"{about} {words}".strip())
        fact.setAccessibleDescription(rests_on)
        more = self.sentence(doubt) if doubt else ""
        fact.clicked.connect(lambda: self._show_lines(fact, f"{about}: {rests_on}", ids, more))
        return fact

    def spare(self, row: int, column: int, words: Sequence[str]) -> None:
        """Write a detail into the grid where there is room."""
        self.grid.addWidget(Spare(words, self), row, column)

    def told(self, stated: Stated) -> tuple[str, ...]:
        """Return since when she says so, and to whom, in full and in short."""
        if self.card is None or stated.since is None:
            return ()
        since, year = taste.since(stated.since, self.card.today), f"’{stated.since.year % 100:02}"
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
            label = text.label(f"≠ {self.sentence(doubt)}", "warn", wrap=True, parent=self)
            self.grid.addWidget(label, row, 0, 1, columns)
            row += 1
        return row

    def sentence(self, doubt: Disagreement) -> str:
        """Return the disagreement in words."""
        return "" if self.card is None else taste.disagreement(doubt, self.currency, self.card.today)

    def _in_short(self, rests_on: str, ids: frozenset[int]) -> str:
        if self.card is None:
            return ""
        return f"{rests_on}\n{evidence.in_short(self.card.evidence(ids), self._prices())}"

    def _show_lines(self, anchor: Fact, title: str, ids: frozenset[int], more: str) -> None:
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
