"""One thing for everybody on a list: the entries of its menu, each one change that is taken back as one.

To add an entry, write a function of (acts) and offer it in `Acts.fill`.
"""

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.progress import Progress
from app.ui import change_of_many
from app.ui.change_of_many import AT_ONCE
from app.ui.context import Context
from app.ui.dialogs.list_acts import AdvisorForm, ContactsForm, TagForm
from app.ui.form import opened
from app.ui.widgets.more_menu import MoreMenu

if TYPE_CHECKING:
    from app.database.sessions import WriteSession

Change = Callable[["WriteSession", Sequence[int]], object]
"""Changes some of the members."""


class Acts(QObject):
    """What can be done with the members that `who` names."""

    def __init__(self, context: Context, who: Callable[[], tuple[int, ...]], page: QWidget) -> None:
        super().__init__(page)
        self._context, self._who, self._page = context, who, page

    def fill(self, menu: MoreMenu) -> None:
        """Put the entries into the menu, from top to bottom."""
        menu.offer("actCards", lambda: self.tr("Greeting cards…"), self._cards)
        menu.offer("actContacts", lambda: self.tr("Plan contacts…"), self._contacts)
        menu.offer("actInvite", lambda: self.tr("Invite to an event…"), self._invite)
        for_staff = self._context.for_staff  # tags are said among staff
        menu.offer("actTag", lambda: self.tr("Tag…"), lambda: for_staff(self._tag))
        menu.offer("actUntag", lambda: self.tr("Take a tag off…"), lambda: for_staff(self._untag))
        menu.offer("actAdvisor", lambda: self.tr("Advisor…"), self._advisor)
        menu.offer("actExport", lambda: self.tr("Export…"), self._export)

    def _export(self) -> None:
        from app.ui.dialogs import export_file

        export_file.open_export(self._context, self._page, member_ids=self._who())

    def _cards(self) -> None:
        self._context.go_with("cards", self._who())

    def _invite(self) -> None:
        from app.ui.dialogs import event_invite

        event_invite.invite_list(self._context, self._who(), self._page.window())

    def _contacts(self) -> None:
        from app.services import member_lists

        ids = self._who()
        opened(
            ContactsForm(
                self._context,
                ids,
                lambda channel, due, note: self._change(
                    ids, lambda session, part: member_lists.arrange(session, part, channel, due, note),
                    self.tr("Contacts are planned."),
                ),
                self._page.window(),
            )
        )  # fmt: skip

    def _tag(self) -> None:
        from app.services import tags

        ids = self._who()
        said = self.tr("%n member(s) tagged.", "", len(ids))
        form = TagForm(
            self._context, len(ids),
            lambda name: self._change(ids, lambda session, part: tags.put(session, part, name), said),
            parent=self._page.window(),
        )  # fmt: skip
        opened(form)

    def _untag(self) -> None:
        from app.services import tags

        ids = self._who()
        said = self.tr("The tag is taken off.")
        form = TagForm(
            self._context, len(ids),
            lambda name: self._change(ids, lambda session, part: tags.take_off(session, part, name), said),
            off=True, parent=self._page.window(),
        )  # fmt: skip
        opened(form)

    def _advisor(self) -> None:
        from app.services import member_lists

        ids = self._who()
        said = self.tr("%n member(s) have another advisor.", "", len(ids))
        form = AdvisorForm(
            self._context, len(ids),
            lambda staff: self._change(
                ids, lambda session, part: member_lists.give_advisor(session, part, staff), said
            ),
            self._page.window(),
        )  # fmt: skip
        opened(form)

    def _change(self, ids: Sequence[int], change: Change, said: str) -> None:
        """Do it for all of them as one change."""

        def work(session: "WriteSession") -> Generator[Progress, None, None]:
            for first, last in _parts(len(ids)):
                yield Progress(first, len(ids))
                change(session, ids[first:last])

        change_of_many.change(self._context, len(ids), work, said)


def _parts(count: int) -> list[tuple[int, int]]:
    """Return the ends of parts of a list; none is of one member alone, who would seem to be meant."""
    ends = [*range(AT_ONCE, count - 1, AT_ONCE), count]
    return list(zip([0, *ends[:-1]], ends, strict=True))
