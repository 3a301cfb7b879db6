"""Why somebody is left out of a contact, in words."""

from app.i18n import translate


def reason(key: str) -> str:
    """Return the words for a reason of `queries.reach`."""
    words = {
        "do_not_contact": translate("Reach", "asked to be left alone"),
        "status": translate("Reach", "suspended or left"),
        "no_consent": translate("Reach", "does not want it this way"),
        "mourning": translate("Reach", "in mourning on that day"),
        "not_yet": translate("Reach", "not with the shop yet"),
        "no_way": translate("Reach", "no number or address"),
    }
    return words[key]
