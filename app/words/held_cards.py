"""Why somebody has no member's card to print, in words."""

from app.i18n import translate
from app.words import people


def skipped(reason: str, status: str) -> str:
    """Return the words for a reason of `queries.member_cards`; `status` is hers."""
    if reason == "no_card":
        return translate("HeldCards", "has no card number")
    return translate("HeldCards", "no card is printed at this status: {status}").format(
        status=people.status(status)
    )
