"""What the shop's own figures say, as pure reckonings: one topic a file, each with its frozen result.

A result carries the rows of its table, the series of its chart and the facts of its sentence; the
words are in `app.words.insight`, the rows come from `app.queries.insight`. Money is in minor units;
a share is a `float` between 0 and 1.
"""

from typing import Final

SPAN: Final = 365
"""Days that most topics look back, the last being the day itself."""


def share(part: int, whole: int) -> float:
    """Return the part of a whole as 0 to 1; 0.0 where there is no whole."""
    return part / whole if whole > 0 else 0.0
