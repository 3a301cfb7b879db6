"""The one list of where one can go: what stands on the rail, in which order, and who builds each page."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from app import i18n

if TYPE_CHECKING:
    from app.ui.context import Context
    from app.ui.page import Page


class Place(NamedTuple):
    """A word on the rail and the page behind it, which is built when it is first wanted."""

    key: str
    """`today` is opened by the button `navToday`."""
    title: Callable[[], str]
    build: "Callable[[Context], Page]"

    @property
    def button(self) -> str:
        """The object name of its button on the rail."""
        return f"nav{self.key.capitalize()}"


def today() -> str:
    """Return the word for the page of what is to be done now."""
    return i18n.translate("Places", "Today")


def members() -> str:
    """Return the word for the list of members."""
    return i18n.translate("Places", "Members")


def calendar() -> str:
    """Return the word for the calendar of outreach."""
    return i18n.translate("Places", "Calendar")


def cards() -> str:
    """Return the word for the greeting cards."""
    return i18n.translate("Places", "Cards")


def arrivals() -> str:
    """Return the word for the page of what has come in."""
    return i18n.translate("Places", "Arrivals")


def insight() -> str:
    """Return the word for what the shop's own figures say."""
    return i18n.translate("Places", "Insight")


def reports() -> str:
    """Return the word for the papers."""
    return i18n.translate("Places", "Reports")


def settings() -> str:
    """Return the word for the settings."""
    return i18n.translate("Places", "Settings")


def _members(context: "Context") -> "Page":
    from app.ui.pages.members import MembersPage

    return MembersPage(context)


def _today(context: "Context") -> "Page":
    from app.ui.pages.today import Today

    return Today(context)


def _calendar(context: "Context") -> "Page":
    from app.ui.pages.calendar import Calendar

    return Calendar(context)


def _cards(context: "Context") -> "Page":
    from app.ui.pages.cards import CardsPage

    return CardsPage(context)


def _arrivals(context: "Context") -> "Page":
    from app.ui.pages.arrivals import ArrivalsPage

    return ArrivalsPage(context)


def _insight(context: "Context") -> "Page":
    from app.ui.pages.insight import InsightPage

    return InsightPage(context)


def _reports(context: "Context") -> "Page":
    from app.ui.pages.reports import ReportsPage

    return ReportsPage(context)


def _settings(context: "Context") -> "Page":
    from app.ui.pages.settings import SettingsPage

    return SettingsPage(context)


PLACES = (
    Place("today", today, _today),
    Place("members", members, _members),
    Place("calendar", calendar, _calendar),
    Place("cards", cards, _cards),
    Place("arrivals", arrivals, _arrivals),
    Place("insight", insight, _insight),
    Place("reports", reports, _reports),
    Place("settings", settings, _settings),
)
"""The rail from top to bottom; Ctrl+1 is the first."""


def _member_card(context: "Context") -> "Page":
    from app.ui.pages.member_card import MemberCardPage

    return MemberCardPage(context)


MEMBER_CARD = Place("member_card", members, _member_card)
"""The card of one member: it has no word on the rail, one gets there by finding her."""
