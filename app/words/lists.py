"""The names of the lists that every shop has from the start."""

from app.domain import ready_lists
from app.domain.shop import ShopSettings
from app.i18n import Counted, translate

Lists = Counted("Lists")


def name(key: str, settings: ShopSettings) -> str:
    """Return what a list of `domain.ready_lists` is called in the language in force."""
    words = {
        "birthday_this_month": translate("Lists", "Birthday this month"),
        "not_seen": Lists.tr("Not seen for %n day(s)", "", settings.silence),
        "new": Lists.tr("New in %n day(s)", "", ready_lists.NEW),
        "prospects": translate("Lists", "Prospects"),
        "no_phone": translate("Lists", "No phone number"),
        "no_birthday": translate("Lists", "No birthday"),
        "no_calls": translate("Lists", "Asked not to be called"),
    }
    return words[key]


def everybody() -> str:
    """Return the name of the list of all members."""
    return translate("Lists", "All members")
