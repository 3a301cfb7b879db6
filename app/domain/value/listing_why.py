"""Why the slipping are listed by the shop's own rule and not by a score, as a word that is worded once."""

from enum import StrEnum


class Why(StrEnum):
    """Why the list is the rule's and not a score's."""

    YOUNG = "young"
    """The shop's past is too short, or too few would have been listed, to compare."""
    UNBEATEN = "unbeaten"
    """No score tells clearly better than her silence against her own rhythm."""
    WORSE = "worse"
    """The score's list held fewer who stayed away, or told less than plain recency."""
