"""What the occasions of greeting cards are called, and why somebody gets no card."""

from app.domain.card_occasions import CardOccasion, Kind
from app.i18n import translate
from app.words import outreach


def name(occasion: CardOccasion) -> str:
    """Return what an occasion is called: Birthday, Mid-Autumn Festival, Thanks."""
    if occasion.festival:
        return outreach.festival(occasion.festival)
    words = {
        Kind.BIRTHDAY: translate("CardOccasions", "Birthday"),
        Kind.RELATIVE: translate("CardOccasions", "Birthday in the family"),
        Kind.SEASON: translate("CardOccasions", "Turn of the season"),
        Kind.THANKS: translate("CardOccasions", "Thanks"),
        Kind.INVITATION: translate("CardOccasions", "Invitation"),
        Kind.MISS_YOU: translate("CardOccasions", "We miss you"),
        Kind.WELCOME: translate("CardOccasions", "Welcome"),
        Kind.LEVEL_UP: translate("CardOccasions", "Level reached"),
        Kind.ANNIVERSARY: translate("CardOccasions", "Wedding anniversary"),
        Kind.SYMPATHY: translate("CardOccasions", "Sympathy"),
    }
    return words[occasion.kind]


def means(occasion: CardOccasion) -> str:
    """Return who gets a card for it, in a sentence."""
    if occasion.festival:
        return translate("CardOccasions", "Good wishes to everybody to whom the feast speaks.")
    words = {
        Kind.BIRTHDAY: translate("CardOccasions", "Members whose birthday is in these days."),
        Kind.RELATIVE: translate("CardOccasions", "Members with a birthday in the family in these days."),
        Kind.SEASON: translate("CardOccasions", "A word of care to everybody as the season turns."),
        Kind.THANKS: translate(
            "CardOccasions",
            "Members who bought for much on one ticket, passed the sum of a year or brought somebody.",
        ),
        Kind.INVITATION: translate("CardOccasions", "Guests of an event who have not answered yet."),
        Kind.MISS_YOU: translate("CardOccasions", "Members whose silence grew long, or who slip away."),
        Kind.WELCOME: translate("CardOccasions", "Members who are new since these days."),
        Kind.LEVEL_UP: translate("CardOccasions", "Members who reached a higher level in these days."),
        Kind.ANNIVERSARY: translate("CardOccasions", "Members whose wedding day comes round in these days."),
        Kind.SYMPATHY: translate("CardOccasions", "Members who are in mourning since a short while."),
    }
    return words[occasion.kind]


def skipped(reason: str) -> str:
    """Return why somebody gets no card."""
    words = {
        "do_not_contact": translate("CardOccasions", "asked to be left alone"),
        "no_consent": translate("CardOccasions", "does not want post"),
        "status": translate("CardOccasions", "suspended or left"),
        "mourning": translate("CardOccasions", "in mourning: a card of sympathy instead"),
        "no_address": translate("CardOccasions", "no address"),
        "answered": translate("CardOccasions", "has answered already"),
        "posted": translate("CardOccasions", "posted already"),
        "no_birthday": translate("CardOccasions", "birthday not known"),
        "no_relative": translate("CardOccasions", "no birthday in the family known"),
        "no_wedding": translate("CardOccasions", "wedding day not known"),
        "not_invited": translate("CardOccasions", "not on the list of an event"),
        "no_mourning": translate("CardOccasions", "not in mourning, as far as we know"),
        "not_hers": translate("CardOccasions", "not a feast of theirs"),
    }
    return words.get(reason, reason)
