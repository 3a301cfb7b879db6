"""Which categories she takes on one ticket, and how often."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations


def pairs(tickets: Mapping[int, frozenset[str]], fewest: int) -> list[tuple[str, str, frozenset[int]]]:
    """Return each two categories that stand on `fewest` tickets or more together, the most often first.

    `tickets` are the categories of each ticket; the third of the answer are the tickets' keys.
    """
    alike: defaultdict[frozenset[str], list[int]] = defaultdict(list)
    for key, categories in tickets.items():
        alike[categories].append(key)
    found: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for categories, keys in alike.items():
        for pair in combinations(sorted(categories), 2):
            found[pair] += keys
    often = sorted((-len(keys), pair) for pair, keys in found.items() if len(keys) >= fewest)
    return [(first, second, frozenset(found[first, second])) for _, (first, second) in often]
