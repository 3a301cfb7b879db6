"""The list of members: the latest visitors first, in pages, with a way to put a new one on file."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton

from app.domain.status import Status
from app.queries import members
from app.queries.members import PAGE, MemberRow, Order
from app.ui import text
from app.ui.context import Context
from app.ui.dialogs.member import NewMember
from app.ui.form import opened
from app.ui.page import Command, Page
from app.ui.row_table import Column, RowTable
from app.ui.widgets.more_menu import MoreMenu
from app.words import dates, people

_LEVEL = 4
"""The place of the column that is left out while the customer can see the screen."""


class MembersPage(Page):
    """Rows of a hundred; Enter or a double click opens a card."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._offset = 0
        self._count = 0
        columns: list[Column[MemberRow]] = [
            Column(lambda: self.tr("Name"), lambda row: row.name),
            Column(lambda: self.tr("Reading"), lambda row: row.reading, muted=True),
            Column(lambda: self.tr("Card"), lambda row: row.card),
            Column(lambda: self.tr("Phone"), lambda row: row.phone),
            Column(lambda: self.tr("Level"), self._level),
            Column(lambda: self.tr("Status"), lambda row: people.status(row.status), muted=True),
            Column(lambda: self.tr("Advisor"), lambda row: row.advisor, muted=True),
            Column(lambda: self.tr("Last visit"), self._last_visit, stretch=True),
        ]
        self.table: RowTable[MemberRow] = RowTable(columns, self)
        self.table.setObjectName("memberList")
        self.table.opened.connect(lambda row: context.open_member(row.id))
        self._new = QPushButton()
        self._new.setObjectName("newMember")
        self._new.setProperty("kind", "primary")
        self._new.clicked.connect(self._enrol)
        self.more = MoreMenu(self)
        """What one seldom wants here: `self.more.offer(name, words, do)` adds an entry."""
        self._order, self._status = QComboBox(), QComboBox()
        for box in (self._order, self._status):
            box.activated.connect(self._turned)
        self._earlier, self._later = QPushButton(), QPushButton()
        self._earlier.clicked.connect(lambda: self._turn(-PAGE))
        self._later.clicked.connect(lambda: self._turn(PAGE))
        self._where = text.label(part="muted")
        for widget in (self._status, self._order, self.more, self._new):
            self.head.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self._where, 1)
        foot.addWidget(self._earlier)
        foot.addWidget(self._later)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(foot)
        self.retranslate()

    def title(self) -> str:
        """Return the title in the window's language."""
        return self.tr("Members")

    def refresh(self) -> None:
        """Read the page of the list that is in front."""
        status = self._status.currentData() or ""
        with self.context.reading() as session:
            self._count = members.count(session, status)
            self._offset = min(self._offset, max(self._count - 1, 0) // PAGE * PAGE)
            rows = members.page(session, order=self._order.currentData(), offset=self._offset, status=status)
        self.table.setColumnHidden(_LEVEL, self.context.discreet)
        self.table.show_rows(rows)
        self._say_where(len(rows))

    def retranslate(self) -> None:
        """Say headings and choices in the window's language."""
        self._new.setText(self.tr("New member"))
        self._earlier.setText(self.tr("Previous"))
        self._later.setText(self.tr("Next"))
        self.table.setAccessibleName(self.tr("Members"))
        self.table.retranslate()
        orders = {
            Order.LAST_VISIT: self.tr("Latest visit first"),
            Order.NAME: self.tr("By name"),
            Order.JOINED: self.tr("Newest first"),
            Order.CARD: self.tr("By card number"),
        }
        _offer(self._order, list(orders.items()), self.tr("Order"))
        statuses = [("", self.tr("All")), *((status.value, people.status(status)) for status in Status)]
        _offer(self._status, [*statuses], self.tr("Status"))

    def act(self, command: Command) -> bool:
        """Put a new member on file."""
        if command is Command.NEW_MEMBER:
            self._enrol()
            return True
        return False

    def _enrol(self) -> None:
        form = NewMember(self.context, self.window())
        opened(form, lambda: self.context.open_member(form.member_id or 0))

    def _turned(self) -> None:
        self._offset = 0
        self.refresh()

    def _turn(self, by: int) -> None:
        self._offset = max(self._offset + by, 0)
        self.refresh()

    def _say_where(self, shown: int) -> None:
        first = self._offset + 1 if shown else 0
        self._where.setText(
            self.tr("{first}–{last} of {count}").format(
                first=first, last=self._offset + shown, count=self._count
            )
            if shown
            else self.tr("Nobody here yet. Put the first member on file, or import your list.")
        )
        self._earlier.setEnabled(self._offset > 0)
        self._later.setEnabled(self._offset + shown < self._count)

    def _level(self, row: MemberRow) -> str:
        return "" if self.context.discreet else people.level(row.level)

    def _last_visit(self, row: MemberRow) -> str:
        if row.last_visit is None:
            return "–"
        away = (self.context.today() - row.last_visit).days
        day = dates.day(row.last_visit)
        return self.tr("{day} (today)").format(day=day) if away == 0 else self._ago(day, away)

    def _ago(self, day: str, away: int) -> str:
        return self.tr("{day}, %n day(s) ago", "", away).format(day=day)


def _offer(box: QComboBox, choices: list[tuple[object, str]], name: str) -> None:
    """Fill the box anew and keep what was chosen."""
    chosen = box.currentIndex()
    box.clear()
    for key, words in choices:
        box.addItem(words, key)
    box.setCurrentIndex(max(chosen, 0))
    box.setAccessibleName(name)
