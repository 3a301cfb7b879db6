"""Which categories she takes on one ticket, how often, and the weighted edges of what she pays."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations


def pairs(tickets: Mapping[int, Collection[str]], fewest: int) -> list[tuple[str, str, frozenset[int]]]:
    """Return each two categories that stand on `fewest` tickets or more together, the most often first.

    `tickets` are the categories of each ticket; the third of the answer are the tickets' keys.
    """
    found: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for key, categories in tickets.items():
        for pair in combinations(sorted(categories), 2):
            found[pair].add(key)
    often = sorted((-len(keys), pair) for pair, keys in found.items() if len(keys) >= fewest)
    return [(first, second, frozenset(found[first, second])) for _, (first, second) in often]


def edges(weighed: Sequence[tuple[int, float]], share: float) -> tuple[int, int]:
    """Return the values between which all of the weight lies but less than `share` at each end.

    Each edge is one of the values; there is at least one.
    """
    ordered = sorted(weighed)
    beyond = sum([weight for _, weight in ordered]) * share * (1 + 1e-9)
    return _edge(ordered, beyond), _edge(ordered[::-1], beyond)


def _edge(ordered: Sequence[tuple[int, float]], beyond: float) -> int:
    for value, weight in ordered[:-1]:
        beyond -= weight
        if beyond < 0:
            return value
    return ordered[-1][0]
