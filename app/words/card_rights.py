"""What a card gives, and what it does not, in words: one sentence at the counter."""

from datetime import date

from app.domain import card_rights
from app.domain.card_rights import Right
from app.domain.status import Status
from app.i18n import translate
from app.words import dates


def state(key: Status) -> str:
    """Return where a card is that does not give everything, as a sentence; "" for one that does."""
    words = {
        Status.PROSPECT: translate("CardRights", "She has no card yet."),
        Status.APPLIED: translate("CardRights", "Her card is being made."),
        Status.READY: translate("CardRights", "Her card waits to be handed over."),
        Status.EXPIRED: translate("CardRights", "Her card has expired."),
        Status.SUSPENDED: translate("CardRights", "Her card is suspended."),
        Status.CANCELLED: translate("CardRights", "Her card was cancelled."),
    }
    return words.get(key, "")


def given(right: Right) -> str:
    """Return what a right is given on."""
    words = {
        Right.EARN: translate("CardRights", "Points are earned on a card that works."),
        Right.REDEEM: translate("CardRights", "Points are redeemed on a card that works."),
        Right.BENEFIT: translate("CardRights", "What a level brings is given on a card that works."),
        Right.PAY_IN: translate("CardRights", "Money is paid in on a card that works."),
    }
    return words.get(right, right)


def remedy(key: Status) -> str:
    """Return what comes first."""
    words = {
        Status.PROSPECT: translate("CardRights", "Apply for a card first."),
        Status.APPLIED: translate("CardRights", "Say that it is ready, and hand it over first."),
        Status.READY: translate("CardRights", "Hand it over first."),
        Status.EXPIRED: translate("CardRights", "Renew it first."),
        Status.SUSPENDED: translate("CardRights", "End the suspension first."),
        Status.CANCELLED: translate("CardRights", "Only the owner can let her apply again."),
    }
    return words.get(key, "")


def at_the_till(key: Status, valid_until: date | None, *, discreet: bool = False) -> str:
    """Return what a ticket is to know of her card, in one sentence; "" where the card gives everything.

    `discreet`: the customer can see the screen, and a sanction is not read off it.
    """
    if discreet and not card_rights.may_earn(key) and card_rights.way_on(key) is None:
        return translate("CardRights", "This ticket earns no points.")
    if key is Status.EXPIRED and valid_until is not None:
        return translate(
            "CardRights", "Her card expired on {day}: no points and no benefits until it is renewed."
        ).format(day=dates.day(valid_until))
    words = {
        Status.PROSPECT: translate("CardRights", "She has no card yet: this ticket earns no points."),
        Status.APPLIED: translate(
            "CardRights",
            "Her card is being made: this ticket earns points, and they can be redeemed once she has it.",
        ),
        Status.READY: translate(
            "CardRights",
            "Her card waits for her: this ticket earns points, and they can be redeemed once she has it.",
        ),
        Status.EXPIRED: translate(
            "CardRights", "Her card has expired: no points and no benefits until it is renewed."
        ),
        Status.SUSPENDED: translate(
            "CardRights",
            "Her card is suspended: no points are earned or redeemed. Her balance is hers to use.",
        ),
        Status.CANCELLED: translate(
            "CardRights",
            "Her card was cancelled: no points are earned or redeemed. Her balance is hers to use.",
        ),
    }
    return words.get(key, "")


def with_points(key: Status) -> str:
    """Return what whoever looks at her points is to know, in one sentence; "" for a card that works."""
    if card_rights.may_redeem(key):
        return ""
    if card_rights.may(Right.PAY_IN, key):
        said = translate("CardRights", "{state} Points can be redeemed once she has a card that works.")
    else:
        said = translate(
            "CardRights",
            "{state} No points are redeemed and nothing is paid in. Her balance can be used up or paid out.",
        )
    return said.format(state=state(key))
