"""The members as lists: all of them, those that some conditions let through, those kept under a name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.domain.errors import NotAFilter
from app.domain.member_filter import MemberFilter
from app.progress import Progress
from app.queries import condition_choices, listed_members, members
from app.queries.listed_members import Listed
from app.queries.members import PAGE
from app.ui import notices, text, theme
from app.ui.context import Context
from app.ui.dialogs import drill
from app.ui.dialogs.doubles import Doubles
from app.ui.dialogs.member import NewMember
from app.ui.filtering import Filtering
from app.ui.form import opened
from app.ui.kept_lists import KeptLists
from app.ui.list_acts import Acts
from app.ui.looking import Found, Looking
from app.ui.page import Command, Page
from app.ui.row_table import RowTable
from app.ui.walk import Walk
from app.ui.widgets.condition_chips import ConditionChips
from app.ui.widgets.list_names import ListNames
from app.ui.widgets.member_columns import MemberColumns
from app.ui.widgets.member_order import MemberOrder
from app.ui.widgets.more_menu import MoreMenu
from app.ui.widgets.nobody import Nobody
from app.ui.widgets.pager import Pager
from app.words.conditions import Names


class MembersPage(Page):
    """Lists at the left; conditions as chips over rows of a hundred; Enter or a double click opens a card."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._ids: tuple[int, ...] | None = None
        self.looking = Looking(context, self)
        self.kept = KeptLists(context, self)
        self.lists = ListNames(self)
        self.chips = ConditionChips(self)
        self.filtering = Filtering(context, self.chips, self)
        self._keep, self._save = QPushButton(), QPushButton()
        self.columns = MemberColumns(context)
        self.table: RowTable[Listed] = RowTable(self.columns.columns, self)
        self.table.setObjectName("memberList")
        self.table.setSelectionMode(RowTable.SelectionMode.ExtendedSelection)
        self._new = QPushButton()
        self._new.setObjectName("newMember")
        self._new.setProperty("kind", "primary")
        self.more = MoreMenu(self)
        """What one seldom wants here: `self.more.offer(name, words, do)` adds an entry."""
        self.more.offer(
            "possibleDoubles",
            lambda: self.tr("Possible doubles…"),
            lambda: context.for_staff(lambda: opened(Doubles(context, self.window()))),
        )
        self.kept.offer(self.more)
        self.more.offer(
            "openDrill",
            lambda: self.tr("Know your twenty…"),
            lambda: drill.open_drill(context, self.window()),
        )
        self.more.offer("exportMembers", lambda: self.tr("Export everybody…"), self._export)
        self.acts = MoreMenu(self, "listActs", self._whom)
        Acts(context, self.chosen_ids, self).fill(self.acts)
        self._order = MemberOrder(self)
        self.pager = Pager(PAGE, self)
        self._nobody = Nobody(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the title in the window's language."""
        return self.tr("Members")

    def chosen_ids(self) -> tuple[int, ...]:
        """Return whom an act is for: the rows that are marked if there are several, else all on the list."""
        marked = self.table.marked()
        if len(marked) > 1:
            return tuple(row.id for row in marked)
        return self._ids or ()

    def show_filter(self, wanted: MemberFilter, key: str = "") -> None:
        """Show those whom these conditions let through; `key` names the list they come from, if any."""
        self.filtering.wanted, self.kept.key, self.pager.offset = wanted, key, 0
        self.lists.mark(key)
        self.refresh()

    def _export(self) -> None:
        from app.ui.dialogs import export_file

        export_file.open_export(self.context, self)

    # Asking -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask who is on the list; everybody is shown at once, the rest when the worker has answered."""
        context = self.context
        with context.reading() as session:
            self.kept.load(session)
            choices = condition_choices.names(session, self.filtering.wanted)
            if not self.filtering.wanted.conditions:
                count = members.count(session)
                self.pager.keep_within(count)
                rows = members.page(session, order=self._order.order, offset=self.pager.offset)
                listed = listed_members.rows(session, [row.id for row in rows], context.today())
                self._show_rows(listed, count)
        self.filtering.names = Names(context.settings.currency, choices)
        self._show_lists()
        self.chips.show_filter(self.filtering.wanted, self.filtering.names, discreet=context.discreet)
        if self.filtering.wanted.conditions:
            self.pager.wait(self.tr("Looking …"))
        self.looking.look(self.filtering.wanted, self._order.order)

    def _show(self, found: Found) -> None:
        self._ids = found.ids
        if not self.filtering.wanted.conditions:
            self._count_acts()
            return
        self.pager.keep_within(len(found.ids))
        self._turn_to(self.pager.offset)
        if not found.ids:
            self._nobody.explain(self.filtering.wanted.conditions, found.hindrances, self.filtering.phrase)

    def _show_progress(self, step: Progress) -> None:
        if step.total and self.looking.busy:
            done = round(100 * step.done / step.total)
            self.pager.wait(self.tr("Looking through what they bought … {percent} %").format(percent=done))

    def _stop(self) -> None:
        """Leave the search unfinished: what was on the list before does not fit these conditions."""
        self.looking.stop()
        self._ids = ()
        self._show_rows((), 0)
        self._nobody.say(self.tr("The search was stopped, so nobody is listed."))
        self.pager.halt(self.tr("Stopped"))

    def _turn_to(self, offset: int) -> None:
        ids = self._ids or ()
        self.pager.offset = offset
        with self.context.reading() as session:
            rows = listed_members.rows(session, ids[offset : offset + PAGE], self.context.today())
        self._show_rows(rows, len(ids))

    def _show_rows(self, rows: tuple[Listed, ...], count: int) -> None:
        before, marked = self.table.chosen(), {row.id for row in self.table.marked()}
        fields = frozenset(each.field for each in self.filtering.wanted.conditions)
        self.columns.choose(self.table, fields)
        self.table.show_rows(rows)
        ids = [row.id for row in rows]
        front = self.context.walk.member_id if self.context.walk else before and before.id
        if front in ids:
            self.table.selectRow(ids.index(front))
        if len(marked) > 1:
            self.table.mark([place for place, id_ in enumerate(ids) if id_ in marked])
        self.pager.show_place(self.pager.offset, len(rows), count)
        self.table.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
        self._nobody.say(self.tr("Nobody here yet. Put the first member on file, or import your list."))
        self._count_acts()

    # Lists --------------------------------------------------------------------------------------

    def _show_lists(self) -> None:
        self.lists.show_lists(self.kept.groups(), self.kept.key)
        self.kept.show_entries()
        kept, wanted = self.kept.in_front, self.filtering.wanted
        changed = kept is not None and kept.conditions != wanted.as_text()
        self._save.setVisible(changed)
        self._keep.setVisible(bool(wanted.conditions) and (self.kept.key == "" or changed))

    def _choose(self, key: str) -> None:
        try:
            wanted = self.kept.wanted(key)
        except NotAFilter as refusal:
            self.lists.mark(self.kept.key)
            notices.refuse(refusal, self.window())
            return
        self.show_filter(wanted, key)

    def _alter(self, wanted: MemberFilter, place: int) -> None:
        """Ask for something else; a list that was kept stays marked, and can be saved anew."""
        self.show_filter(wanted, "" if self.kept.in_front is None else self.kept.key)
        self.chips.focus(place)

    def _name(self) -> str:
        """Return what is shown: the name of the list, else its conditions."""
        said = (self.filtering.phrase(each) for each in self.filtering.wanted.conditions)
        return self.kept.name() or " · ".join(said)

    # What is done -------------------------------------------------------------------------------

    def resume(self, place: str) -> None:
        """Go on with a new member."""
        del place
        self._enrol()

    def act(self, command: Command) -> bool:
        """Put a new member on file."""
        if command is Command.NEW_MEMBER:
            self._enrol()
            return True
        return False

    def _open(self, row: Listed) -> None:
        """Open a card; of a list, begin to walk through it."""
        if self._ids is None or row.id not in self._ids:
            self.context.open_member(row.id)
        else:
            self.context.walk_through(Walk(self._name(), self._ids, self._ids.index(row.id)))

    def _whom(self) -> str:
        marked = len(self.table.marked())
        if marked > 1:
            return self.tr("With %n marked", "", marked)
        return self.tr("With all %n", "", len(self._ids or ()))

    def _count_acts(self) -> None:
        self.acts.retranslate()
        self.acts.setEnabled(bool(self.chosen_ids()))

    def _enrol(self) -> None:
        form = NewMember(self.context, self.window())
        opened(form, lambda: self.context.open_member(form.member_id or 0))

    def _turn(self, offset: int) -> None:
        self.pager.offset = offset
        if self.filtering.wanted.conditions:
            self._turn_to(self.pager.offset)
        else:
            self.refresh()

    # Words and layout ---------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say headings and choices in the window's language."""
        self._new.setText(self.tr("New member"))
        self._keep.setText(self.tr("Keep as a list…"))
        self._keep.setToolTip(self.tr("Keep these conditions under a name"))
        self._save.setText(self.tr("Save the change"))
        self._save.setToolTip(self.tr("Let the list ask for this from now on"))
        self.lists.setAccessibleName(self.tr("Lists"))
        self.table.setAccessibleName(self.tr("Members"))
        self.table.retranslate()

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._count_acts())
        self._new.clicked.connect(self._enrol)
        self.looking.found.connect(self._show)
        self.looking.progressed.connect(self._show_progress)
        self._order.activated.connect(lambda _index: self.show_filter(self.filtering.wanted, self.kept.key))
        self.pager.turned.connect(self._turn)
        self.pager.stopped.connect(self._stop)
        self.pager.again.connect(self.refresh)
        self._keep.clicked.connect(
            lambda: self.context.for_staff(lambda: self.kept.keep(self.filtering.wanted, self._name()))
        )
        self._save.clicked.connect(lambda: self.kept.save(self.filtering.wanted))
        self._nobody.taken_off.connect(self.filtering.take_off)
        self.filtering.altered.connect(self._alter)
        self.kept.kept.connect(self.invalidate)
        self.lists.chosen.connect(self._choose)
        self.lists.struck.connect(self.kept.strike)
        self.lists.renamed.connect(self.kept.rename)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filtering.add)

    def _lay_out(self) -> None:
        for button, name in ((self._keep, "keepList"), (self._save, "saveList")):
            button.setObjectName(name)
            button.setProperty("kind", "link")
            button.hide()
        for widget in (self._order, self.acts, self.more, self._new):
            self.head.addWidget(widget)
        above = QHBoxLayout()
        above.setSpacing(2 * theme.GRID)
        above.addWidget(self.chips, 1)
        for button in (self._save, self._keep):
            above.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(self._nobody, 1)
        column.addWidget(self.pager)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self.lists)
        row.addWidget(text.hairline(upright=True, parent=self))
        row.addLayout(column, 1)
        self.body.addLayout(row, 1)
