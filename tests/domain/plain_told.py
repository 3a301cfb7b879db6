"""All of rule P2 line by line, without columns: what the reading by columns has to come to."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise
from statistics import median

from app.domain import colours, sizes
from app.domain.basis import Basis
from app.domain.kept_lines import Line, piece, tags
from app.domain.liked import EDGE, FEWEST, Band, Liked, Pair, Rhythm
from app.domain.preferences import NOTHING, Preferences
from app.domain.weighing import HALF_LIFE


def told(own: Sequence[Line], today: date) -> Preferences:
    """Return what the lines that count for one person (see `kept`) say of that person on `today`."""
    if len(own) < FEWEST:
        return NOTHING
    weighed, every = _weighed(own, today), _basis(own)
    by_category = _by(weighed, [line.category for line in own])
    uncategorised = [entry for entry in weighed if not entry[0].category]
    weights = {name: round(_sum(entries), 9) for name, entries in by_category.items()}
    categories = sorted(by_category, key=lambda name: (-weights[name], name))
    bands = (_band(by_category[name], name) for name in categories)
    usual = [_size(by_category[name], name) for name in categories]
    usual.append(_size(uncategorised, ""))
    return Preferences(
        sizes=tuple(size for size in usual if size is not None),
        colours=_liked(_by(weighed, [colours.key(line.colour) for line in own])),
        styles=_styles(weighed),
        price_band=_band(weighed, "", every),
        price_bands=tuple(band for band in bands if band is not None),
        rhythm=_rhythm(own, every),
        pairs=_pairs(own),
    )


Weighed = tuple[Line, float]


def _weighed(own: Sequence[Line], today: date) -> list[Weighed]:
    """Return each line with its weight: halved each year, and for each of its pieces."""
    return [(line, 0.5 ** ((today - line.day).days / HALF_LIFE) * line.quantity) for line in own]


def _basis(lines: Sequence[Line]) -> Basis:
    """Return what is to be said of lines that stand in the order of their days."""
    return Basis(tuple([line.id for line in lines][::-1]), lines[0].day, lines[-1].day)


def _sum(entries: Sequence[Weighed]) -> float:
    return sum([weight for _, weight in entries])


def _by(entries: Sequence[Weighed], values: Sequence[str]) -> dict[str, list[Weighed]]:
    """Return the entries by the value of each; those without one are left out."""
    found: defaultdict[str, list[Weighed]] = defaultdict(list)
    for entry, value in zip(entries, values, strict=True):
        if value:
            found[value].append(entry)
    return found


def _size(entries: Sequence[Weighed], category: str) -> Liked | None:
    """Return the size of most weight, or None where too few lines show it."""
    shown = _by(entries, [sizes.normal(line.size) for line, _ in entries])
    found = _ranked(shown)
    if not found or len(shown[found[0]]) < FEWEST:
        return None
    total = sum([_sum(lines) for lines in shown.values()])
    return _told(found[0], shown, sum(map(len, shown.values())), total, category)


def _liked(shown: Mapping[str, list[Weighed]]) -> tuple[Liked, ...]:
    """Return the values that enough lines show, the heaviest first; each line shows one."""
    of, total = sum(map(len, shown.values())), sum([_sum(lines) for lines in shown.values()])
    return tuple(_told(it, shown, of, total) for it in _ranked(shown) if len(shown[it]) >= FEWEST)


def _styles(weighed: Sequence[Weighed]) -> tuple[Liked, ...]:
    """Return the styles that enough lines show, the heaviest first; a line may show several."""
    tagged = [entry for entry in weighed if tags(entry[0].styles)]
    shown: defaultdict[str, list[Weighed]] = defaultdict(list)
    for entry in tagged:
        for tag in tags(entry[0].styles):
            shown[tag].append(entry)
    of, total = len(tagged), _sum(tagged)
    return tuple(_told(it, shown, of, total) for it in _ranked(shown) if len(shown[it]) >= FEWEST)


def _ranked(shown: Mapping[str, list[Weighed]]) -> list[str]:
    """Return every value, the heaviest first."""
    weights = {value: round(_sum(lines), 9) for value, lines in shown.items()}
    return sorted(shown, key=lambda value: (-weights[value], value))


def _told(value: str, shown: Mapping[str, list[Weighed]], of: int, total: float, category: str = "") -> Liked:
    lines = shown[value]
    share, basis = _sum(lines) / total, _basis([line for line, _ in lines])
    return Liked(value, len(lines), of, share, category, basis)


def _band(entries: Sequence[Weighed], category: str, basis: Basis | None = None) -> Band | None:
    """Return the band, each edge a price that she did pay: less than a fifth of the weight is beyond it."""
    if len(entries) < FEWEST:
        return None
    low, high = _edges([(piece(line), weight) for line, weight in entries])
    return Band(low, high, len(entries), category, basis or _basis([line for line, _ in entries]))


def _rhythm(own: Sequence[Line], basis: Basis) -> Rhythm | None:
    days = sorted({line.day for line in own})
    if len(days) < FEWEST:
        return None
    between = round(median((later - day).days for day, later in pairwise(days)))
    return Rhythm(between, len(days), basis)


def _pairs(own: Sequence[Line]) -> tuple[Pair, ...]:
    tickets: defaultdict[int, list[Line]] = defaultdict(list)
    for line in own:
        if line.category:
            tickets[line.ticket].append(line)
    categories = {
        number: found
        for number, lines in tickets.items()
        if len(lines) > 1 and len(found := {line.category for line in lines}) > 1
    }
    together = []
    for pair in combinations(sorted({line.category for line in own}), 2):
        numbers = [number for number, names in categories.items() if names >= set(pair)]
        if len(numbers) >= FEWEST:
            both = [one for one in own if one.ticket in numbers and one.category in pair]
            together.append(Pair(*pair, len(numbers), len(categories), _basis(both)))
    return tuple(sorted(together, key=lambda one: (-one.n, one.first, one.second)))


def _edges(weighed: Sequence[tuple[int, float]]) -> tuple[int, int]:
    whole = sum(weight for _, weight in weighed) * EDGE * (1 + 1e-9)
    prices = sorted({price for price, _ in weighed})

    def below(edge: int) -> float:
        return sum(weight for price, weight in weighed if price <= edge)

    def above(edge: int) -> float:
        return sum(weight for price, weight in weighed if price >= edge)

    low = next(price for price in prices if below(price) > whole)
    return low, next(price for price in reversed(prices) if above(price) > whole)
