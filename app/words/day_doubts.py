"""What speaks against a day that a contact was put on by hand, in sentences."""

from app.domain.day_doubts import DayDoubts
from app.i18n import translate
from app.words import dates
from app.words.sentences import together


def said(found: DayDoubts) -> str:
    """Return what is to be kept in mind; "" for nothing."""
    words = []
    if found.shut:
        words.append(translate("DayDoubts", "Nobody works on that day."))
    elif found.away:
        words.append(translate("DayDoubts", "{name} does not work on that day.").format(name=found.away))
    if found.hears:
        told = translate(
            "DayDoubts", "She hears from us on {first} and {last} too: that is more than twice in seven days."
        )
        first, *_, last = (dates.day_of_week(day) for day in found.hears)
        words.append(told.format(first=first, last=last))
    return together(words)
