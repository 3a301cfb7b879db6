"""The lists of the members' page: which is in front, what each is called, and how one is kept or struck."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.database.sessions import ReadSession
from app.domain import ready_lists
from app.domain.member_filter import MemberFilter
from app.queries import saved_lists
from app.queries.saved_lists import KeptList
from app.services import lists
from app.ui.context import Context
from app.ui.dialogs.list_acts import NameForm
from app.ui.form import opened
from app.ui.widgets.list_names import ALL, ListName
from app.ui.widgets.more_menu import MoreMenu
from app.words import lists as words


class KeptLists(QObject):
    """Those of every shop and those that were kept; `key` says which is in front, "" none."""

    kept = Signal()
    """A list was kept and is in front now."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self.key = ALL
        self._context, self._page = context, page
        self._known: dict[int, KeptList] = {}
        self._entries: tuple[QAction, ...] = ()

    def offer(self, menu: MoreMenu) -> None:
        """Put what can be done with the list in front into a menu."""
        self._entries = (
            menu.offer("renameList", lambda: self.tr("Rename this list…"), lambda: self.rename(self.key)),
            menu.offer("strikeList", lambda: self.tr("Strike this list"), lambda: self.strike(self.key)),
        )

    def show_entries(self) -> None:
        """Show them in the menu if the list in front was kept by the shop itself."""
        for action in self._entries:
            action.setVisible(self.in_front is not None)

    def load(self, session: ReadSession) -> None:
        """Learn which lists are kept; the one in front may have been struck."""
        self._known = {one.id: one for one in saved_lists.kept(session)}
        kept_id = self._kept_id()
        if kept_id is not None and kept_id not in self._known:
            self.key = ""

    @property
    def in_front(self) -> KeptList | None:
        """The list in front if it was kept by the shop itself."""
        return self._known.get(self._kept_id() or 0)

    def groups(self) -> tuple[list[ListName], ...]:
        """Return everybody, the lists of every shop and the kept ones; fewer while a customer can see it."""
        settings, discreet = self._context.settings, self._context.discreet
        shown = [key for key in ready_lists.KEYS if not (discreet and key in ready_lists.AMONG_STAFF)]
        ready = [ListName(key, words.name(key, settings)) for key in shown]
        own = [ListName(f"kept:{one.id}", one.name) for one in self._known.values()]
        if discreet:  # what a list is called is said among staff
            own = []
        return [ListName(ALL, words.everybody())], ready, own

    def wanted(self, key: str) -> MemberFilter:
        """Return what puts one on a list. Raises NotAFilter for what a later version has kept."""
        kept_id = ListName(key, "").kept_id
        if kept_id is not None:
            return self._known[kept_id].wanted
        return MemberFilter() if key == ALL else ready_lists.ready(self._context.settings)[key]

    def name(self) -> str:
        """Return what the list in front is called, "" where it is not a list but conditions alone."""
        if self.in_front is not None:
            return self.in_front.name
        if self.key == ALL:
            return words.everybody()
        return words.name(self.key, self._context.settings) if self.key else ""

    def keep(self, wanted: MemberFilter, name: str) -> None:
        """Ask under which name these conditions are kept; `name` is offered."""

        def keep(name: str) -> None:
            with self._context.changing(self.tr("The list is kept.")) as session:
                made.append(lists.keep(session, name, wanted))

        def show() -> None:
            self.key = f"kept:{made[-1]}"
            self.kept.emit()

        made: list[int] = []
        title, offered = self.tr("Keep this list"), name[: lists.LONGEST]
        opened(NameForm(title, self.tr("Keep"), offered, keep, self._page.window()), show)

    def save(self, wanted: MemberFilter) -> None:
        """Let the list in front ask for these conditions from now on."""
        kept_id = self._kept_id()
        if kept_id is not None:
            with self._context.changing(self.tr("The list is kept.")) as session:
                lists.change(session, kept_id, wanted=wanted)

    def rename(self, key: str) -> None:
        """Ask for another name of a list that was kept."""
        kept = self._known.get(ListName(key, "").kept_id or 0)
        if kept is None:
            return

        def rename(name: str) -> None:
            with self._context.changing(self.tr("The list is kept.")) as session:
                lists.change(session, kept.id, name=name)

        form = NameForm(
            self.tr("Rename this list"), self.tr("Rename"), kept.name, rename, self._page.window()
        )
        opened(form)

    def strike(self, key: str) -> None:
        """Strike a list that was kept."""
        kept_id = ListName(key, "").kept_id
        if kept_id is not None:
            with self._context.changing(self.tr("The list is struck.")) as session:
                lists.remove(session, kept_id)

    def _kept_id(self) -> int | None:
        return ListName(self.key, "").kept_id
