"""Who is still a customer (V8), for the layers: what was found for the shop is kept with the reckoning.

Finding it asks the whole ledger and takes a while, so it is done where everybody is reckoned, beside the
window, and no more than once a day but after an import. A card tells her chance from what is kept.
"""

from datetime import date
from typing import TYPE_CHECKING, Final

from app.domain.alive import Found
from app.queries.standing_figures import Ledger

if TYPE_CHECKING:
    from app.domain.value.counts import Floats
    from app.queries.standing_kept import Kept

_MOVED: Final = 100
"""From one day of buying more or less in so many on it is found anew on the same day."""


def found(ledger: Ledger, kept: "Kept | None", today: date) -> tuple[Found | None, int]:
    """Return the parameters as of `today` and how many days of buying they rest on.

    What is kept stands where it is of today, and of about as much. There are none where the shop is young,
    or where its log does not say what the model asks.
    """
    if kept is not None and kept.as_of == today and not _has_moved(len(ledger.when), kept.alive_on):
        return kept.alive, kept.alive_on
    from app.domain.value import fitting, visits
    from app.domain.value.buying import Model

    known = visits.known(ledger.log(), today.toordinal())
    usable = fitting.fit_buying(Model.MBG_NBD, known.counts(1.0)).usable
    return None if usable is None else Found(*usable), len(ledger.when)


def _has_moved(now: int, then: int) -> bool:
    return abs(now - then) * _MOVED > then


def chances(ledger: Ledger, of: Found | None) -> "Floats | None":
    """Return everybody's chance of being a customer still; nan: she has not come; None: none is known."""
    if of is None:
        return None
    import numpy as np

    from app.domain.value import buying, visits

    known = visits.known(ledger.log(), ledger.day.toordinal())
    told: Floats = np.full(len(ledger.member), np.nan)
    told[known.customer] = buying.alive(buying.Model.MBG_NBD, buying.Buying(*of), known.counts(1.0))
    return told
