"""How full a day is, in words beside its bar."""

from app.i18n import translate


def said(contacts: int, capacity: int) -> str:
    """Return how many members there are to be in touch with, of how many the staff can reach; "" for none."""
    if not contacts:
        return ""
    if not capacity:
        return translate("DayLoad", "{contacts}, nobody works").format(contacts=f"{contacts:,}")
    if contacts > capacity:
        return translate("DayLoad", "{contacts} of {capacity}: {over} too many").format(
            contacts=f"{contacts:,}", capacity=f"{capacity:,}", over=f"{contacts - capacity:,}"
        )
    return translate("DayLoad", "{contacts} of {capacity}").format(
        contacts=f"{contacts:,}", capacity=f"{capacity:,}"
    )


def shortest(contacts: int, capacity: int) -> tuple[str, str]:
    """Return that a day is too full as a cell has room for it: with its numbers, and in a word."""
    if not capacity:
        return (
            translate("DayLoad", "Nobody in: {contacts}").format(contacts=f"{contacts:,}"),
            translate("DayLoad", "Nobody in"),
        )
    return (
        translate("DayLoad", "Over: {contacts}/{capacity}").format(
            contacts=f"{contacts:,}", capacity=f"{capacity:,}"
        ),
        translate("DayLoad", "Over"),
    )


def aloud(contacts: int, capacity: int) -> str:
    """Return the same as a whole sentence, for a tooltip and a screen reader; "" for none."""
    if not contacts:
        return ""
    if not capacity:
        words = translate("DayLoad", "{contacts} to be in touch with, and nobody works on this day")
    elif contacts > capacity:
        words = translate(
            "DayLoad",
            "{contacts} to be in touch with; the staff can do {capacity}: the day is too full by {over}",
        )
    else:
        words = translate("DayLoad", "{contacts} to be in touch with; the staff can do {capacity}")
    return words.format(contacts=f"{contacts:,}", capacity=f"{capacity:,}", over=f"{contacts - capacity:,}")
