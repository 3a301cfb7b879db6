"""The menu "More" of the member card: one list of what is seldom done with a member, and what each does.

To add an entry, write a function of (context, card, page) and name it in `ENTRIES`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence
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
    key: str = ""
    """The key of the window that does the same."""
    for_staff: bool = False
    """Not offered while the customer can see the screen."""
    apart: bool = False
    """A line stands over it: it is of another kind than those above."""


def _letter(context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    del page
    context.go("reports", card.identity.id)


def _print_card(context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    from app.ui import member_card_print

    member_card_print.show(context, card.identity.id, card.identity.name, page.window())


def _accounts(context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    from app.ui.dialogs.accounts import open_accounts

    open_accounts(context, card.identity, page.window())


def _remove(context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    from app.ui.dialogs.remove_member import RemoveMember
    from app.ui.form import opened

    opened(RemoveMember(context, card.identity, page.leave, page.window()))


def _merge(context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    from app.ui.dialogs.merge import merge_with_another

    merge_with_another(context, card.identity.id, page.window())


def _card_life(context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    from app.ui.dialogs.card_life import open_card

    open_card(context, card.identity.id, page.window())


def _win_back(context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    from app.ui.dialogs.win_back import open_win_back

    open_win_back(context, card.identity, page.window())


def _feedback(context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    from app.ui.dialogs.feedback import take_feedback

    take_feedback(context, card.identity, page.window())


ENTRIES: Final = (
    Entry(
        "feedbackMenu",
        lambda: translate("CardMenu", "She says of us…"),
        _feedback,
        "Ctrl+Shift+F",
        for_staff=True,
    ),
    Entry("cardLifeMenu", lambda: translate("CardMenu", "Card…"), _card_life, "Ctrl+Shift+C"),
    Entry("printCardMenu", lambda: translate("CardMenu", "Print her card…"), _print_card),
    Entry("winBackMenu", lambda: translate("CardMenu", "Win back…"), _win_back, for_staff=True),
    Entry("yearLetter", lambda: translate("CardMenu", "Letter of her year"), _letter),
    Entry("accounts", lambda: translate("CardMenu", "Points and balance…"), _accounts),
    Entry("mergeCards", lambda: translate("CardMenu", "Merge with another card…"), _merge),
    Entry("removeMember", lambda: translate("CardMenu", "Move to the bin…"), _remove, apart=True),
)
"""From top to bottom; what takes something away stands last, apart."""


def build(context: "Context", card: "MemberCard", page: "MemberCardPage") -> QMenu:
    """Return the menu for this member; it deletes itself when it closes."""
    menu = QMenu(page)
    menu.setObjectName("memberMoreMenu")
    for entry in (one for one in ENTRIES if not one.apart and not (one.for_staff and context.discreet)):
        _offer(menu, entry, context, card, page)
    _offer_to_part(menu, context, card, page)
    for entry in (one for one in ENTRIES if one.apart):
        menu.addSeparator()
        _offer(menu, entry, context, card, page)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _offer(menu: QMenu, entry: Entry, context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    native = QKeySequence(entry.key).toString(QKeySequence.SequenceFormat.NativeText)
    action = menu.addAction(f"{entry.words()}\t{native}" if native else entry.words())
    action.setObjectName(entry.name)
    action.triggered.connect(lambda _checked: entry.does(context, card, page))


def _offer_to_part(menu: QMenu, context: "Context", card: "MemberCard", page: "MemberCardPage") -> None:
    """Say which cards were merged into this one, each with the way to part it again."""
    from app.queries import merging
    from app.words import dates

    with context.reading() as session:
        merged = merging.of_member(session, card.identity.id)
    for one in merged:
        who = " ".join(filter(None, (one.gone_name, one.gone_card)))
        words = translate("CardMenu", "Merged with {who} on {day} – part again").format(
            who=who.replace("&", "&&"), day=dates.day(one.merged_on)
        )
        action = menu.addAction(words)
        action.setObjectName(f"part{one.id}")
        action.triggered.connect(lambda _checked, id_=one.id, who=who: _part(context, page, id_, who))


def _part(context: "Context", page: "MemberCardPage", merge_id: int, who: str) -> None:
    from app.domain.errors import Refusal
    from app.services import parting
    from app.ui import notices

    try:
        with context.changing(
            translate("CardMenu", "{who} has a card of her own again.").format(who=who)
        ) as session:
            parting.part(session, merge_id)
    except Refusal as refusal:
        notices.refuse(refusal, page.window())
