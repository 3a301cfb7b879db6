"""One topic of the Insight page: what the numbers mean and what to do, the chart, and its table."""

import re
from datetime import date
from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.progress import Progress
from app.ui import text, theme
from app.ui.chart.view import ChartView
from app.ui.context import Context
from app.ui.insight.topics import Topic
from app.ui.retranslated import Retranslated
from app.ui.widgets.figure_table import FigureTable
from app.ui.widgets.month_choice import MonthChoice
from app.words import chart
from app.words.chart.series import Series
from app.words.insight.tables import Table

_PATIENCE_MS = 200
"""What is reckoned sooner comes without a word."""
_BESIDE = 150 * theme.GRID
"""From this width on the table stands beside the chart."""
_LOWEST = 18 * theme.GRID
_FILLS = Qt.AlignmentFlag(0)
_FIRST: Final = re.compile(r"(?P<first>.+?[.!?](?=\s)|.+?[。！？])\s*(?P<rest>.+)", re.DOTALL)
"""The first sentence says the number, what follows says what to do."""


class Told(NamedTuple):
    """A topic as it is seen in the panel."""

    title: str
    sentence: str
    series: Series | None
    table: Table
    """All its columns and rows, in the order of the screen."""
    day: date
    """The day up to which was reckoned."""


class TopicPanel(Retranslated, QWidget):
    """Shows the figures of one topic; the page asks for them."""

    stopped = Signal()
    """Whoever looks does not want to wait any longer."""
    wanted = Signal()
    """The figures are asked for after all, or for another month."""

    def __init__(self, context: Context, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"insight_{topic.key}")
        self.context, self.topic, self.key = context, topic, topic.key
        self.figures: Any = None
        """The topic's result that is shown, None for none."""
        self.under_way = False
        self.month: date | None = None
        """A day of the month that was chosen, for a topic of one month; None: the usual one."""
        self.months = MonthChoice(self)
        self.months.setVisible(topic.of_month is not None)
        self.months.turned.connect(self._turn_to)
        self.sentence = text.label(part="strong", wrap=True, parent=self)
        self.sentence.setObjectName("insightSentence")
        self.advice = text.label(part="muted", wrap=True, parent=self)
        self.advice.setObjectName("insightAdvice")
        self.chart = ChartView(self)
        self.chart.setObjectName("insightChart")
        self.table = FigureTable(self)
        self.table.setObjectName("insightTable")
        self._waiting = text.label(part="muted", parent=self)
        self._waiting.setObjectName("insightWaiting")
        self._button = QPushButton(self)
        self._button.setObjectName("insightStop")
        self._button.setProperty("kind", "link")
        self._button.clicked.connect(self._press)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE_MS)
        self._slow.timeout.connect(self._be_patient)
        self.card, self.win_back = QPushButton(self), QPushButton(self)
        self.card.setObjectName("insightCard")
        self.win_back.setObjectName("insightWinBack")
        self._lay_out()
        self.show_figures(None)
        self.retranslate()

    def title(self) -> str:
        """Return what the topic is called."""
        return self.topic.title()

    def told(self) -> Told:
        """Return what is seen, for a paper; only while there are figures."""
        rows = tuple(row.values for row in self.table.ordered())
        return Told(
            self.title(),
            self.topic.sentence(self.figures),
            self.chart.series,
            Table(self.table.table.columns, rows),
            self.figures.today,
        )

    def begin(self) -> None:
        """Say that the figures are being reckoned, unless they are there in a moment."""
        self.under_way = True
        self._say_waiting(shown=False)
        self._slow.start()

    def progress(self, step: Progress) -> None:
        """Say how far the reckoning is."""
        if step.total and self.under_way:
            self._waiting.setText(self._reckoning(100 * step.done // step.total))

    def end(self, *, given_up: bool = False) -> None:
        """Say no more of the reckoning, or that it was given up."""
        self._slow.stop()
        self.under_way = False
        self._say_waiting(shown=given_up)

    def show_figures(self, figures: Any) -> None:
        """Show a topic's result; None: there is none, and nothing of an earlier one is left."""
        self.figures = figures
        sentence = "" if figures is None else self.topic.sentence(figures)
        sentence = sentence.replace(" %", "\N{NO-BREAK SPACE}%")  # a number and its sign stay on one line
        if self.topic.of_month is not None and figures is not None:
            self.months.show_month(figures.first, self.context.today())
        series = None if figures is None else chart.of(figures, self.context.settings.currency)
        table = Table((), ()) if figures is None else self.topic.table(figures)
        parts = _FIRST.fullmatch(sentence)
        first, rest = (parts["first"], parts["rest"]) if parts else (sentence, "")
        for label, said in ((self.sentence, first), (self.advice, rest)):
            label.setText(said)
            label.setVisible(bool(said))
        self.chart.show_series(series, self.title(), sentence)
        self.chart.setVisible(series is not None)
        self.table.show_table(table, self.context.settings.currency)
        self.table.setVisible(bool(table.rows))
        self._below.setVisible(series is None and not table.rows)
        self.card.setVisible(bool(table.member_ids))
        self.win_back.setVisible(bool(table.member_ids) and self.key == "slipping")
        self._turn()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.table.setAccessibleName(self.title())
        self.table.setAccessibleDescription(self.tr("Space puts the rows in order by the column one is in."))
        self.card.setText(self.tr("Open her card"))
        self.card.setToolTip(self.tr("Open the card of the row that is marked (Enter)"))
        self.win_back.setText(self.tr("Win her back…"))
        self.win_back.setToolTip(self.tr("Begin an offer to her, or say what came of the one that is open"))
        self._say_waiting(shown=not self._waiting.isHidden())
        if self.figures is not None:
            self.show_figures(self.figures)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the table beside the chart where there is room."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self.width() >= theme.current().px(_BESIDE)
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        # A chart of rows is no higher than they need: beside the table it begins where that does.
        self._both.setAlignment(
            self.chart, Qt.AlignmentFlag.AlignTop if wide and self.chart.is_of_rows else _FILLS
        )
        self._both.setStretch(0, 1 if wide else 0)
        self._both.setStretch(1, 1)
        self.table.setMinimumHeight(theme.current().px(_LOWEST))
        for label in (self.sentence, self.advice):
            # A layout in a page that scrolls asks lines that wrap for one line only.
            label.setMinimumHeight(max(label.heightForWidth(self.width()), 0))

    def _turn_to(self, month: date) -> None:
        self.month = month
        self.wanted.emit()

    def _press(self) -> None:
        (self.stopped if self.under_way else self.wanted).emit()

    def _be_patient(self) -> None:
        self._say_waiting(shown=True)

    def _say_waiting(self, *, shown: bool) -> None:
        self._waiting.setText(self._reckoning(None) if self.under_way else self.tr("Not reckoned anew."))
        self._button.setText(self.tr("Stop") if self.under_way else self.tr("Reckon now"))
        self._waiting.setVisible(shown)
        self._button.setVisible(shown)

    def _reckoning(self, percent: int | None) -> str:
        if percent is None:
            return self.tr("The figures are being reckoned…")
        return self.tr("The figures are being reckoned… {percent} %").format(percent=percent)

    def _lay_out(self) -> None:
        waiting = QHBoxLayout()
        waiting.setSpacing(2 * theme.GRID)
        waiting.addWidget(self._waiting)
        waiting.addWidget(self._button)
        waiting.addStretch()
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.setSpacing(2 * theme.GRID)
        self._both.addWidget(self.chart)
        self._both.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.months)
        column.addLayout(waiting)
        column.addWidget(self.sentence)
        column.addWidget(self.advice)
        column.addSpacing(theme.GRID)
        column.addLayout(self._both, 1)
        # Without chart and table the sentence stays at the top.
        self._below = QWidget(self)
        column.addWidget(self._below, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self.card)
        foot.addWidget(self.win_back)
        foot.addStretch()
        column.addLayout(foot)
