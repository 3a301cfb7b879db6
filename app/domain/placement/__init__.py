"""A day for each open contact: inside its window, not too often for her, within what the shop can do.

Days are ordinals here, as `date.toordinal` counts them: a big shop compares some hundred thousand. The guard
(C18) is in `guard`, what a day holds (C19, V9) in `capacity`; `plan` puts both together.
"""

from app.domain.placement.facts import SHARE, Desk, Moved, OpenContact, Over, Plan, Why
from app.domain.placement.guard import AT_MOST, EXCEPTED, WITHIN, blocking, fits
from app.domain.placement.plan import place

__all__ = [
    "AT_MOST",
    "EXCEPTED",
    "SHARE",
    "WITHIN",
    "Desk",
    "Moved",
    "OpenContact",
    "Over",
    "Plan",
    "Why",
    "blocking",
    "fits",
    "place",
]
