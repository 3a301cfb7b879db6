"""What came of a drill: the score, the last ones, who knows what, and a link to the card of each miss."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.drill import About, Fact
from app.queries import drill as query
from app.queries.drill import Knows
from app.ui import text, theme
from app.ui.widgets.score_line import ScoreLine
from app.words import dates
from app.words import drill as words


class DrillResult(QWidget):
    """The score, the last ones, who knows what, and a link to the card of each miss."""

    def __init__(self, right: int, asked: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drillResult")
        self._score = text.label(
            self.tr("{right} of {asked} right").format(right=right, asked=asked), "title", parent=self
        )
        self._score.setObjectName("drillScore")
        self._before = text.label(part="muted", wrap=True, parent=self)
        self.line = ScoreLine(self)
        self._links: list[QPushButton] = []
        self._missed = QVBoxLayout()
        self._missed.setSpacing(theme.GRID // 2)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID // 2)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setObjectName("drillClose")
        self.close_button.setProperty("kind", "primary")
        left, right_side = QVBoxLayout(), QVBoxLayout()
        for column in (left, right_side):
            column.setSpacing(theme.GRID)
        left.addLayout(self._missed)
        left.addStretch()
        right_side.addWidget(text.label(self.tr("The last times"), "strong", parent=self))
        right_side.addWidget(self.line)
        right_side.addWidget(self._before)
        right_side.addSpacing(theme.GRID)
        right_side.addWidget(text.label(self.tr("Who knows what, in 90 days"), "strong", parent=self))
        right_side.addLayout(self._grid)
        right_side.addStretch()
        row = QHBoxLayout()
        row.setSpacing(4 * theme.GRID)
        row.addLayout(left, 1)
        row.addLayout(right_side, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._score)
        layout.addLayout(row, 1)
        layout.addLayout(foot)

    def begin(self) -> None:
        """Give the keyboard a place: the first miss, which Enter opens, else the way out."""
        (self._links[0] if self._links else self.close_button).setFocus()

    def show_scores(self, scores: Sequence[query.Score]) -> None:
        """Show the last days, the oldest first."""
        said = [
            self.tr("{day}: {right} of {asked}").format(
                day=dates.short_day(one.day), right=one.right, asked=one.asked
            )
            for one in scores
        ]
        self.line.show_scores(scores, "\n".join(said))
        self._before.setText("  ·  ".join(said[-3:]))

    def show_knows(self, knows: Sequence[Knows]) -> None:
        """Show who knows what, the best first."""
        for column, kind in enumerate(About, 1):
            self._grid.addWidget(text.label(words.about(kind), "muted", parent=self), 0, column)
        for row, one in enumerate(knows, 1):
            name = one.name or self.tr("Owner")
            self._grid.addWidget(text.label(name, parent=self), row, 0)
            for column, kind in enumerate(About, 1):
                right, asked = one.by_about.get(kind, (0, 0))
                said = self.tr("{right} of {asked}").format(right=right, asked=asked) if asked else "–"
                self._grid.addWidget(text.label(said, parent=self), row, column)
        self._grid.setColumnStretch(0, 1)

    def show_missed(
        self, missed: Sequence[Fact], deck: query.Deck, open_card: Callable[[int], None], currency: str
    ) -> None:
        """List what was missed, each a link to her card."""
        heading = self.tr("To look up again") if missed else self.tr("Nothing was missed.")
        self._missed.addWidget(text.label(heading, "strong", parent=self))
        for fact in missed:
            said = self.tr("{name}: {answer}").format(
                name=deck.names[fact.key.member_id], answer=words.told(fact, currency)
            )
            link = QPushButton(said, self)
            link.setObjectName("drillMissed")
            link.setProperty("kind", "link")
            link.setToolTip(words.question(fact))
            member_id = fact.key.member_id
            link.clicked.connect(lambda _on, member_id=member_id: open_card(member_id))
            self._links.append(link)
            self._missed.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
