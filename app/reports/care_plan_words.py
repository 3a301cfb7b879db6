"""What is written of a call on the care plan: why, when she was in last, at which number, what she said."""

import re
from datetime import date
from typing import Final

from app import i18n
from app.i18n import translate
from app.queries.care_plan import Call
from app.words import article_names, dates, on_paper, outreach

_PLAIN: Final = 300
"""Days after which a day is said with its year."""
_WHOLE: Final = re.compile(r"[01]\d{10}")
"""A mobile number of China or Japan without any gap."""
_LONGEST: Final = 160
"""Characters of what she said, from which it is cut."""


def reasons(call: Call) -> str:
    """Return every occasion with its reason."""
    found = []
    for each in call.reasons:
        occasion, why = on_paper.occasion(each.rule), on_paper.why(each.rule, each.facts, call.due)
        words = translate("Reports", "{occasion}: {reason}").format(occasion=occasion, reason=why)
        found.append(words if why else occasion)
    return " · ".join(found)


def bought(call: Call) -> str:
    """Return when she bought last, and the dearest piece."""
    if call.bought_on is None:
        return "—"
    item = article_names.called(call.bought, i18n.current()) if call.bought else ""
    return " · ".join(word for word in (_when(call.bought_on, call.due), item) if word)


def spoken(call: Call) -> str:
    """Return when somebody spoke to her last, and by which way."""
    if call.spoken_on is None:
        return "—"
    return f"{_when(call.spoken_on, call.due)} · {outreach.channel(call.spoken_by)}"


def _when(day: date, due: date) -> str:
    """Return the day, with its year where that is not plain."""
    return dates.short_day(day) if (due - day).days < _PLAIN else dates.day(day)


def spaced(phone: str) -> str:
    """Return a number in groups, as one reads it out; one that was written in groups stays as it was."""
    if _WHOLE.fullmatch(phone):
        return f"{phone[:3]} {phone[3:7]} {phone[7:]}"
    return phone


def said(call: Call) -> str:
    """Return what she said, cut where it is very long."""
    words = " ".join(call.said.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def short_outcome(key: str, channel: str) -> str:
    """Return an outcome as it has room beside its box; a card by post asks for no call."""
    if key == "do_not_contact":
        if channel == "post":
            return translate("Reports", "wants no contact")
        return translate("Reports", "wants no calls")
    return outreach.outcome(key)
