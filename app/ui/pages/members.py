"""The members as lists: all of them, those that some conditions let through, those kept under a name."""

from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain import ready_lists
from app.domain.errors import NotAFilter
from app.domain.member_filter import Condition, MemberFilter
from app.progress import Job, Progress
from app.queries import condition_choices, listed_members, members, saved_lists
from app.queries.listed_members import Listed
from app.queries.members import PAGE, Order
from app.services import lists
from app.ui import notices, text, theme
from app.ui.context import Context
from app.ui.dialogs import drill
from app.ui.dialogs.condition import ConditionForm
from app.ui.dialogs.doubles import Doubles
from app.ui.dialogs.list_acts import NameForm
from app.ui.dialogs.member import NewMember
from app.ui.form import opened
from app.ui.jobs import Running
from app.ui.list_acts import Acts
from app.ui.page import Command, Page
from app.ui.row_table import RowTable
from app.ui.walk import Walk
from app.ui.widgets.condition_chips import ConditionChips
from app.ui.widgets.list_names import ListName, ListNames
from app.ui.widgets.member_columns import MemberColumns
from app.ui.widgets.more_menu import MoreMenu
from app.words import conditions
from app.words import lists as words
from app.words.conditions import Names

ALL: Final = "all"
"""The key of the list of everybody."""


class _Found(NamedTuple):
    """Who is on the list, and of a list that is empty what its conditions have to do with it."""

    ids: tuple[int, ...]
    hindrances: tuple[Any, ...]


class MembersPage(Page):
    """Lists at the left; conditions as chips over rows of a hundred; Enter or a double click opens a card."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._wanted = MemberFilter()
        self._key = ALL
        self._offset = 0
        self._ids: tuple[int, ...] | None = None
        self._running: Running | None = None
        self._asked = 0
        self._kept: dict[int, saved_lists.KeptList] = {}
        self._names = Names(context.settings.currency)
        self._lists = ListNames(self)
        self.chips = ConditionChips(self)
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
        self.more.offer("possibleDoubles", lambda: self.tr("Possible doubles…"), self._doubles)
        self._own = [
            self.more.offer(
                "renameList", lambda: self.tr("Rename this list…"), lambda: self._rename(self._key)
            ),
            self.more.offer(
                "strikeList", lambda: self.tr("Strike this list"), lambda: self._strike(self._key)
            ),
        ]
        self.more.offer(
            "openDrill",
            lambda: self.tr("Know your twenty…"),
            lambda: drill.open_drill(context, self.window()),
        )
        self.more.offer("exportMembers", lambda: self.tr("Export everybody…"), self._export)
        self.acts = MoreMenu(self, "listActs", self._whom)
        Acts(context, self.chosen_ids, self).fill(self.acts)
        self._order = QComboBox()
        self._earlier, self._later = QPushButton(), QPushButton()
        self._where = text.label(part="muted", wrap=True)
        self._nobody = text.label(wrap=True)
        self._nobody.setObjectName("nobody")
        self._without = QPushButton()
        self._without.setObjectName("takeOffHindrance")
        self._hindering = 0
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
        self._wanted, self._key, self._offset = wanted, key, 0
        self._lists.mark(key)
        self.refresh()

    def _export(self) -> None:
        from app.ui.dialogs import export_file

        export_file.open_export(self.context, self)

    # Asking -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask who is on the list; everybody is shown at once, the rest when the worker has answered."""
        context = self.context
        with context.reading() as session:
            self._kept = {one.id: one for one in saved_lists.kept(session)}
            choices = condition_choices.names(session, self._wanted)
            if not self._wanted.conditions:
                count = members.count(session)
                self._offset = _first_of_page(self._offset, count)
                rows = members.page(session, order=self._order.currentData(), offset=self._offset)
                listed = listed_members.rows(session, [row.id for row in rows], context.today())
                self._show_rows(listed, count)
        self._names = Names(context.settings.currency, choices)
        self._show_lists()
        self.chips.show_filter(self._wanted, self._names, discreet=context.discreet)
        if self._running is not None:
            self._running.cancel()
        self._asked += 1
        asked = self._asked
        if self._wanted.conditions:
            self._where.setText(self.tr("Looking …"))
        job = _found(context.shop, self._wanted, context.today(), self._order.currentData())
        self._running = context.jobs.run(job, lambda found: self._show(found, asked))
        self._running.progressed.connect(self._show_progress)

    def _show(self, found: _Found, asked: int) -> None:
        if asked != self._asked:  # it had come to its end before it could be cancelled
            return
        self._running = None
        self._ids = found.ids
        if not self._wanted.conditions:
            self._count_acts()
            return
        self._turn_to(_first_of_page(self._offset, len(found.ids)))
        if not found.ids:
            self._say_nobody(found)

    def _show_progress(self, step: Progress) -> None:
        if step.total:
            done = round(100 * step.done / step.total)
            self._where.setText(
                self.tr("Looking through what they bought … {percent} %").format(percent=done)
            )

    def _turn_to(self, offset: int) -> None:
        ids = self._ids or ()
        self._offset = offset
        with self.context.reading() as session:
            rows = listed_members.rows(session, ids[offset : offset + PAGE], self.context.today())
        self._show_rows(rows, len(ids))

    def _show_rows(self, rows: tuple[Listed, ...], count: int) -> None:
        before, marked = self.table.chosen(), {row.id for row in self.table.marked()}
        fields = frozenset(each.field for each in self._wanted.conditions)
        self.columns.choose(self.table, fields)
        self.table.show_rows(rows)
        ids = [row.id for row in rows]
        front = self.context.walk.member_id if self.context.walk else before and before.id
        if front in ids:
            self.table.selectRow(ids.index(front))
        if len(marked) > 1:
            self.table.mark([place for place, id_ in enumerate(ids) if id_ in marked])
        first, last = self._offset + bool(rows), self._offset + len(rows)
        said = self.tr("{first}–{last} of {count}").format(first=first, last=last, count=count)
        if not rows:
            said = self.tr("Nobody here yet. Put the first member on file, or import your list.")
            self._nobody.setText(said)
            said = ""
        elif count <= PAGE:
            said = self.tr("%n member(s)", "", count)
        self._where.setText(said)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._without.hide()
        self._earlier.setVisible(count > PAGE)
        self._later.setVisible(count > PAGE)
        self._earlier.setEnabled(self._offset > 0)
        self._later.setEnabled(last < count)
        self._count_acts()

    def _say_nobody(self, found: _Found) -> None:
        """Say which condition leaves nobody, and offer to take it off."""
        self._hindering = max(found.hindrances, key=lambda one: (one.without, -one.alone)).place
        self._nobody.setText(self._why_nobody(found))
        which = self._phrase(self._wanted.conditions[self._hindering])
        self._without.setText(self.tr("Take off: {condition}").format(condition=which))
        self._without.show()

    def _why_nobody(self, found: _Found) -> str:
        """Return which condition leaves nobody, and how many there would be without it."""
        said = self._wanted.conditions
        nobody = [one for one in found.hindrances if not one.alone]
        helps = [one for one in found.hindrances if one.without]
        if len(said) == 1 or (nobody and not helps):
            which = said[nobody[0].place if nobody else 0]
            return self.tr("Nobody: of no member is this true: {condition}").format(
                condition=self._phrase(which)
            )
        if helps:
            most = max(helps, key=lambda one: one.without)
            return self.tr("Nobody. Without “{condition}” there would be %n.", "", most.without).format(
                condition=self._phrase(said[most.place])
            )
        return self.tr("Nobody meets all of this. Take some conditions off.")

    def _phrase(self, condition: Condition) -> str:
        if self.context.discreet and conditions.is_private(condition):
            return conditions.field_name(condition.field)
        return conditions.phrase(condition, self._names)

    # Conditions ---------------------------------------------------------------------------------

    def _add(self) -> None:
        form = ConditionForm(self.context, parent=self.window())
        opened(form, lambda: self._put(form.condition, None))
        self._beside(form)

    def _change(self, place: int) -> None:
        form = ConditionForm(self.context, self._wanted.conditions[place], self.window())
        opened(form, lambda: self._put(form.condition, place))
        self._beside(form)

    def _beside(self, form: ConditionForm) -> None:
        """Let the form hang under the button that opened it, as far as the window reaches."""
        corner = self.chips.add.mapToGlobal(self.chips.add.rect().bottomLeft())
        edge = self.window().mapToGlobal(self.window().rect().bottomRight())
        form.move(
            max(min(corner.x(), edge.x() - form.width()), 0),
            max(min(corner.y() + theme.GRID, edge.y() - form.height()), 0),
        )

    def _put(self, condition: Condition | None, place: int | None) -> None:
        if condition is None:
            return
        wanted = self._wanted
        changed = wanted.with_condition(condition) if place is None else wanted.exchanged(place, condition)
        self._alter(changed, len(wanted.conditions) if place is None else place)

    def _alter(self, wanted: MemberFilter, place: int) -> None:
        """Ask for something else; a list that was kept stays marked, and can be saved anew."""
        name = ListName(self._key, "")
        self.show_filter(wanted, self._key if name.kept_id is not None else "")
        self.chips.focus(place)

    def _turn_match(self) -> None:
        self._alter(MemberFilter(self._wanted.conditions, not self._wanted.any_of), 0)

    # Lists --------------------------------------------------------------------------------------

    def _show_lists(self) -> None:
        settings = self.context.settings
        ready = [ListName(key, words.name(key, settings)) for key in ready_lists.KEYS]
        own = [ListName(f"kept:{one.id}", one.name) for one in self._kept.values()]
        if self.context.discreet:  # what a list is called is said among staff
            own = []
        kept_id = ListName(self._key, "").kept_id
        if kept_id is not None and kept_id not in self._kept:  # it was struck
            self._key = ""
        self._lists.show_lists(([ListName(ALL, words.everybody())], ready, own), self._key)
        kept = self._kept.get(kept_id or 0)
        changed = kept is not None and kept.conditions != self._wanted.as_text()
        self._save.setVisible(changed)
        self._keep.setVisible(bool(self._wanted.conditions) and (self._key == "" or changed))
        for action in self._own:
            action.setVisible(kept is not None)

    def _choose(self, key: str) -> None:
        wanted = MemberFilter()
        kept_id = ListName(key, "").kept_id
        try:
            if kept_id is not None:
                wanted = self._kept[kept_id].wanted
            elif key != ALL:
                wanted = ready_lists.ready(self.context.settings)[key]
        except NotAFilter as refusal:
            self._lists.mark(self._key)
            notices.refuse(refusal, self.window())
            return
        self.show_filter(wanted, key)

    def _name(self) -> str:
        """Return what the list in front is called: its name, else its conditions."""
        kept_id = ListName(self._key, "").kept_id
        if kept_id is not None:
            return self._kept[kept_id].name
        if self._key == ALL:
            return words.everybody()
        if self._key:
            return words.name(self._key, self.context.settings)
        return " · ".join(self._phrase(each) for each in self._wanted.conditions)

    def _keep_list(self) -> None:
        def keep(name: str) -> None:
            with self.context.changing(self.tr("The list is kept.")) as session:
                made.append(lists.keep(session, name, self._wanted))

        made: list[int] = []
        title, name = self.tr("Keep this list"), self._name()[: lists.LONGEST]
        opened(
            NameForm(title, self.tr("Keep"), name, keep, self.window()),
            lambda: self._mark_kept(made[-1]),
        )

    def _mark_kept(self, list_id: int) -> None:
        self._key = f"kept:{list_id}"
        self.invalidate()

    def _save_list(self) -> None:
        kept_id = ListName(self._key, "").kept_id
        if kept_id is not None:
            with self.context.changing(self.tr("The list is kept.")) as session:
                lists.change(session, kept_id, wanted=self._wanted)

    def _rename(self, key: str) -> None:
        kept = self._kept.get(ListName(key, "").kept_id or 0)
        if kept is None:
            return

        def rename(name: str) -> None:
            with self.context.changing(self.tr("The list is kept.")) as session:
                lists.change(session, kept.id, name=name)

        opened(NameForm(self.tr("Rename this list"), self.tr("Rename"), kept.name, rename, self.window()))

    def _strike(self, key: str) -> None:
        kept_id = ListName(key, "").kept_id
        if kept_id is not None:
            with self.context.changing(self.tr("The list is struck.")) as session:
                lists.remove(session, kept_id)

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

    def _doubles(self) -> None:
        opened(Doubles(self.context, self.window()))

    def _turned(self) -> None:
        self._offset = 0
        self.refresh()

    def _turn(self, by: int) -> None:
        self._offset = max(self._offset + by, 0)
        if self._wanted.conditions:
            self._turn_to(self._offset)
        else:
            self.refresh()

    # Words and layout ---------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say headings and choices in the window's language."""
        self._new.setText(self.tr("New member"))
        self._earlier.setText(self.tr("Previous"))
        self._later.setText(self.tr("Next"))
        self._keep.setText(self.tr("Keep as a list…"))
        self._keep.setToolTip(self.tr("Keep these conditions under a name"))
        self._save.setText(self.tr("Save the change"))
        self._save.setToolTip(self.tr("Let the list ask for this from now on"))
        self._lists.setAccessibleName(self.tr("Lists"))
        self.table.setAccessibleName(self.tr("Members"))
        self.table.retranslate()
        orders = {
            Order.LAST_VISIT: self.tr("Latest visit first"),
            Order.NAME: self.tr("By name"),
            Order.JOINED: self.tr("Newest first"),
            Order.CARD: self.tr("By card number"),
        }
        chosen = self._order.currentIndex()
        self._order.clear()
        for order, said in orders.items():
            self._order.addItem(said, order)
        self._order.setCurrentIndex(max(chosen, 0))
        self._order.setAccessibleName(self.tr("Order"))

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._count_acts())
        self._new.clicked.connect(self._enrol)
        self._order.activated.connect(lambda _index: self._turned())
        self._earlier.clicked.connect(lambda: self._turn(-PAGE))
        self._later.clicked.connect(lambda: self._turn(PAGE))
        self._keep.clicked.connect(self._keep_list)
        self._save.clicked.connect(self._save_list)
        self._without.clicked.connect(
            lambda: self._alter(self._wanted.without(self._hindering), self._hindering)
        )
        self._lists.chosen.connect(self._choose)
        self._lists.struck.connect(self._strike)
        self._lists.renamed.connect(self._rename)
        self.chips.wanted.connect(self._add)
        self.chips.changed.connect(self._change)
        self.chips.removed.connect(lambda place: self._alter(self._wanted.without(place), place))
        self.chips.turned.connect(lambda place: self._alter(self._wanted.turned(place), place))
        self.chips.match_turned.connect(self._turn_match)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._add)

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
        foot = QHBoxLayout()
        foot.addWidget(self._where, 1)
        foot.addWidget(self._earlier)
        foot.addWidget(self._later)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        self._without.setProperty("kind", "link")
        self._empty = QWidget(self)
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        empty.addWidget(self._nobody)
        empty.addWidget(self._without, 0, Qt.AlignmentFlag.AlignLeft)
        empty.addStretch()
        self._empty.hide()
        column.addWidget(self._empty, 1)
        column.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self._lists)
        row.addWidget(text.hairline(upright=True, parent=self))
        row.addLayout(column, 1)
        self.body.addLayout(row, 1)


def _first_of_page(offset: int, count: int) -> int:
    """Return the offset, or that of the last page where the list has become shorter."""
    return min(offset, max(count - 1, 0) // PAGE * PAGE)


def _found(shop: Any, wanted: MemberFilter, today: Any, order: Order) -> Job[_Found]:
    """Find who is on the list (on the worker), and look into the reasons if nobody is."""
    from app.queries import member_list

    with shop.reading() as session:
        ids = yield from member_list.find(session, wanted, today, order)
        nobody = wanted.conditions and not ids
        reasons = (yield from member_list.hindrances(session, wanted, today)) if nobody else ()
        return _Found(ids, reasons)
