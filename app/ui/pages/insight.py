"""Insight: what the shop's own figures say, one topic after another, each with its chart and its table."""

from collections.abc import Generator
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget

from app.domain import permissions
from app.domain.permissions import Role
from app.progress import Progress
from app.ui import text, theme
from app.ui.chart import view as charts
from app.ui.context import Context
from app.ui.insight.topics import TOPICS, Topic
from app.ui.jobs import Running
from app.ui.page import Command, Page
from app.ui.widgets.figure_table import FigureRow
from app.ui.widgets.side_list import SideList
from app.ui.widgets.topic_panel import TopicPanel


class InsightPage(Page):
    """Figures are reckoned beside the window and kept until the shop changes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("insight")
        self.list = SideList(len(TOPICS), self)
        self.list.setObjectName("insightTopics")
        self.stack = QStackedWidget(self)
        self.panels = [TopicPanel(context, topic, self.stack) for topic in TOPICS]
        for panel in self.panels:
            self.stack.addWidget(panel)
            panel.stopped.connect(self._stop)
            panel.wanted.connect(self._ask)
            panel.table.opened.connect(self._open)
            panel.card.clicked.connect(self._open_marked)
            panel.win_back.clicked.connect(self._win_back)
        self._kept: dict[str, Any] = {}
        """The figures of each topic as they were reckoned last."""
        self._old: set[str] = set()
        """The topics whose figures are from before a change."""
        self._running: Running | None = None
        self._hidden = text.label(wrap=True, parent=self)
        self._hidden.setObjectName("insightHidden")
        self.export, self.print = QPushButton(self), QPushButton(self)
        self.export.setObjectName("insightExport")
        self.print.setObjectName("insightPrint")
        self.self_check = QPushButton(self)
        self.self_check.setObjectName("insightSelfCheck")
        self.head.addWidget(self.self_check)
        self.head.addWidget(self.export)
        self.head.addWidget(self.print)
        self.self_check.clicked.connect(self._check)
        self.export.clicked.connect(self._export)
        self.print.clicked.connect(self._print)
        self._lay_out()
        self.list.currentRowChanged.connect(self._turn)
        self.retranslate()

    @property
    def panel(self) -> TopicPanel:
        """The topic in front."""
        return self.panels[self.list.currentRow()]

    def title(self) -> str:
        """Return the title in the window's language."""
        return self.tr("Insight")

    def hasHeightForWidth(self) -> bool:
        """Take the height that there is."""
        return False

    def invalidate(self) -> None:
        """Let all figures be reckoned anew when they are looked at."""
        self._old = set(self._kept)
        super().invalidate()

    def forget(self) -> None:
        """Let nothing of what was reckoned be shown again."""
        self._kept.clear()
        self._old.clear()
        for panel in self.panels:
            panel.show_figures(None)

    def refresh(self) -> None:
        """Show the topic in front, or why not."""
        why = self._why_hidden()
        self._hidden.setText(why)
        self._hidden.setVisible(bool(why))
        for part in (self.list, self._line, self.stack, self.export, self.print):
            part.setVisible(not why)
        self.self_check.setVisible(not why and self._role in permissions.ALLOWED["selfcheck.keep"])
        if why:
            self._stop_quietly()
            self.forget()
            return
        self._show()

    def retranslate(self) -> None:
        """Say topics and buttons in the window's language."""
        self.list.say(self.tr("Topics"), [panel.title() for panel in self.panels])
        self.self_check.setText(self.tr("Self-check…"))
        self.self_check.setToolTip(
            self.tr("Nineteen questions, once a year: how well the shop and its customers fit")
        )
        self.export.setText(self.tr("Export numbers…"))
        self.export.setToolTip(self.tr("Save the table in front as a workbook or as CSV"))
        self.print.setText(self.tr("Print…"))
        self.print.setToolTip(
            self.tr("Print the topic in front: its sentence, its chart and its table (Ctrl+P)")
        )

    def act(self, command: Command) -> bool:
        """Print on Ctrl+P."""
        if command is Command.PRINT and self.print.isVisible() and self.print.isEnabled():
            self.print.click()
            return True
        return False

    @property
    def _role(self) -> Role:
        actor = self.context.actor
        return Role.OWNER if actor is None else actor.role

    def _check(self) -> None:
        from app.ui.dialogs import self_check

        self_check.open_self_check(self.context, self.window())

    def _why_hidden(self) -> str:
        if self.context.discreet:
            return self.tr("What members are worth is not shown while the customer can see the screen (F9).")
        if self._role not in permissions.ALLOWED["insight.read"]:
            return self.tr("These figures are for the owner and the managers.")
        return ""

    def _turn(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        if not self._why_hidden():
            self._stop_quietly()
            self._show()

    def _show(self) -> None:
        """Show what is kept at once, and ask for what is not there or old."""
        panel = self.panel
        kept = self._kept.get(panel.key)
        if panel.figures is not kept or kept is None:
            panel.show_figures(kept)
        self._allow()
        if kept is None or panel.key in self._old:
            self._ask()

    def _ask(self) -> None:
        self._stop_quietly()
        panel, key = self.panel, self.panel.key
        panel.begin()
        self._old.discard(key)

        def done(figures: Any) -> None:
            self._running = None
            self._kept[key] = figures
            panel.end()
            if panel is self.panel and not self._why_hidden():
                panel.show_figures(figures)
                self._allow()

        def failed(error: Exception) -> None:
            self._running = None
            panel.end(given_up=True)
            self.context.jobs.failed.emit(error)

        self._running = self.context.jobs.run(self._reckoned(panel.topic, panel.month), done, failed=failed)
        self._running.progressed.connect(panel.progress)

    def _reckoned(self, topic: Topic, month: date | None) -> Generator[Progress, None, Any]:
        """Reckon beside the window; the drawing library comes with the first figures."""
        context = self.context
        settings, today = context.settings, context.today()
        yield Progress(0, 0)
        charts.learn()
        yield Progress(0, 0)
        with context.shop.reading() as session:
            return (yield from topic.steps(session, settings, today, month))

    def _stop(self) -> None:
        """Give up the reckoning that is under way, at the person's wish."""
        self._stop_quietly()
        self.panel.end(given_up=True)

    def _stop_quietly(self) -> None:
        if self._running is not None:
            running, self._running = self._running, None
            running.unheard = True
            running.cancel()
            for panel in self.panels:
                if panel.under_way:
                    panel.end()
                    self._old.add(panel.key)

    def _open(self, row: FigureRow) -> None:
        if row.member_id:
            self.context.open_member(row.member_id)

    def _open_marked(self) -> None:
        row = self.panel.table.chosen()
        if row is not None:
            self._open(row)

    def _win_back(self) -> None:
        from app.queries import identity
        from app.ui.dialogs import win_back

        row = self.panel.table.chosen()
        if row is not None:
            with self.context.reading() as session:
                who = identity.load(session, row.member_id, self.context.today())
            win_back.open_win_back(self.context, who, self.window())

    def _allow(self) -> None:
        self.export.setEnabled(bool(self.panel.table.table.rows))
        self.print.setEnabled(self.panel.figures is not None)

    def _print(self) -> None:
        from app.ui import print_figures

        print_figures.show(self.context, self.panel, self.window())

    def _export(self) -> None:
        from app.ui import export_figures

        export_figures.ask(self.context, self.panel, self)

    def _lay_out(self) -> None:
        self._line = text.hairline(upright=True, parent=self)
        row = QHBoxLayout()
        row.setSpacing(3 * theme.GRID)
        row.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._line)
        row.addWidget(self.stack, 1)
        self.body.addWidget(self._hidden)
        self.body.addLayout(row, 1)
        self._hidden.hide()
