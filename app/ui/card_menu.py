"""The menu "More" of the member card: one list of what is seldom done with a member, and what each does.

To add an entry, write a function of (context, card, page) and name it in `ENTRIES`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMenu

from app.i18n import translate

if TYPE_CHECKING:
    from app.queries.member_card import MemberCard
    from app.ui.context import Context
    from app.ui.pages.member_card import MemberCardPage

Does = Callable[["Context", "MemberCard", "MemberCardPage"], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu."""

    name: str
    """The object name of its action."""
    words: Callable[[], str]
    does: Does
    apart: bool = False
    """A line stands over it: it is of another kind than those above."""


def _letter(context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    del page
    context.go("reports", card.identity.id)


def _remove(context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    from app.ui.dialogs.remove_member import RemoveMember
    from app.ui.form import opened

    opened(RemoveMember(context, card.identity, page.leave, page.window()))


ENTRIES: Final = (
    Entry("yearLetter", lambda: translate("CardMenu", "Letter of her year"), _letter),
    Entry("removeMember", lambda: translate("CardMenu", "Move to the bin…"), _remove, apart=True),
)
"""From top to bottom; what takes something away stands last, apart."""


def build(context: "Context", card: "MemberCard", page: "MemberCardPage") -> QMenu:
    """Return the menu for this member; it deletes itself when it closes."""
    menu = QMenu(page)
    menu.setObjectName("memberMoreMenu")
    for entry in ENTRIES:
        if entry.apart:
            menu.addSeparator()
        action = menu.addAction(entry.words())
        action.setObjectName(entry.name)
        action.triggered.connect(lambda _checked, does=entry.does: does(context, card, page))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
