"""What several runs of pytest closed with, as one line in its own words."""

import re
from collections import Counter
from collections.abc import Iterable

_COUNT = re.compile(r"(\d+) ([a-z]+)\b(?=,| in )")
_SECONDS = re.compile(r" in ([\d.]+)s\b")
_ONE = {"errors": "error", "warnings": "warning"}


def line(closings: Iterable[str]) -> str:
    """Return the sum of closing lines: "2 failed, 30 passed in 4.20s"; what was not there is not named."""
    counts: Counter[str] = Counter()
    seconds = 0.0
    for each in closings:
        for number, what in _COUNT.findall(each):
            counts[_ONE.get(what, what)] += int(number)
        seconds += sum(map(float, _SECONDS.findall(each)))
    told = [
        f"{number} {what}{'s' * (what in _ONE.values() and number > 1)}" for what, number in counts.items()
    ]
    return f"{', '.join(told) or 'no tests ran'} in {seconds:.2f}s"
