"""A card that was posted, in words: the line on the timeline."""

from app.domain import card_occasions
from app.domain.card_occasions import BIRTHDAY
from app.i18n import translate
from app.words import card_occasions as names_of_cards


def card(key: str) -> str:
    """Return what was posted for the occasion of this key; "" leaves out for which."""
    known = {each.key: each for each in card_occasions.known()}
    if key not in known:  # not for the customer's eyes, or of a later version
        return translate("Posted", "Card posted")
    if known[key] == BIRTHDAY:
        return translate("Posted", "Birthday card posted")
    occasion = names_of_cards.name(known[key])
    return translate("Posted", "{occasion}: card posted").format(occasion=occasion)
