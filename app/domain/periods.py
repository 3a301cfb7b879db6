"""In which period a member stands with the shop: satisfaction, care or retention; the plan differs by it.

Told from her layer (V5) and her silence. A newcomer is in the period of *satisfaction*: her first weeks
have contacts of their own (thanks, welcome, wear and care), and what they find out decides whether she
comes back. A loyal member is in that of *care*: she hears from the shop at an even pace. Whoever wavers, or
has not been in for longer than the shop lets pass (C5), is in that of *retention*: she is called sooner, and
before the others of the day.

What differs: how long before the end of June and of November the call that is owed (C15) may be made, and
so by when she has it (`OutreachPolicy.ahead`), and what is said in it; a newcomer of the last weeks is owed
none yet, whoever may be lost one more; a word on a long silence (C5) comes sooner to who wavers, and to a
loyal member as a few lines; and on a day a contact of a kind goes first to whom the shop may lose
(`outreach.priority`).
"""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from app.domain.layers import Layer


class Period(StrEnum):
    """The three periods."""

    SATISFACTION = "satisfaction"
    CARE = "care"
    RETENTION = "retention"


def period(layer: Layer | None, last_visit: date | None, silence: int, day: date) -> Period:
    """Return her period on `day`; `silence` is after how many days the shop asks (C5).

    Without a layer (nobody has reckoned where everybody stands yet) her silence alone tells.
    """
    if last_visit is None:
        return Period.SATISFACTION
    if last_visit < day - timedelta(days=silence):
        return Period.RETENTION
    if layer is None:
        return Period.CARE
    return _OF[layer]


_OF: Final = {
    Layer.POTENTIAL: Period.SATISFACTION,
    Layer.LOYAL: Period.CARE,
    Layer.WAVERING: Period.RETENTION,
}
