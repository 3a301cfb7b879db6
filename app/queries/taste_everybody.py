"""What everybody's own purchases say of her taste, all members at once, for whom no line is read alone.

The lines come as joined columns, in one pass over the table. Many have the same category, size,
colour, styles and pieces: what these mean is looked up once for each kind of line (`models.line_kind`).
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.domain import colours, kept_lines, sizes, weighing
from app.domain.kept_lines import SELF
from app.domain.liked import FEWEST
from app.models import LineKind, PurchaseLine
from app.queries import arrays
from app.queries.prepared import Prepared

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.value.placing import Whole
    from app.domain.value.tastes import Bands, Liked, Lines

_OWN: Final = (
    PurchaseLine.for_whom == SELF, PurchaseLine.quantity > 0, PurchaseLine.day <= bindparam("today"),
)  # fmt: skip
_LINES: Final = Prepared(
    select(
        arrays.of_numbers(PurchaseLine.id), arrays.of_numbers(PurchaseLine.member_id),
        arrays.of_days(PurchaseLine.day), arrays.of_numbers(PurchaseLine.price),
        arrays.of_numbers(func.coalesce(PurchaseLine.kind_id, 0)),
    ).where(*_OWN)
)  # fmt: skip
_KINDS: Final = Prepared(
    select(LineKind.id, LineKind.category, LineKind.size, LineKind.colour, LineKind.styles, LineKind.quantity)
)
_UNFILED: Final = Prepared(
    select(
        PurchaseLine.id, PurchaseLine.category, PurchaseLine.size, PurchaseLine.colour, PurchaseLine.styles,
        PurchaseLine.quantity,
    ).where(PurchaseLine.kind_id.is_(None), *_OWN)
)  # fmt: skip
_BACK: Final = Prepared(
    select(PurchaseLine.returns_line_id, func.sum(PurchaseLine.quantity))
    .where(PurchaseLine.returns_line_id.is_not(None), PurchaseLine.day <= bindparam("today"))
    .group_by(PurchaseLine.returns_line_id)
)


Kind = tuple[str, str, str, str, int]
"""Category, size, colour, styles, pieces."""


@dataclass(frozen=True)
class Likes:
    """What everybody likes of sizes, colours or styles, with the values by their codes."""

    of: "Liked"
    names: tuple[str, ...]


@dataclass(frozen=True)
class Tastes:
    """Everybody's, as columns; a member is named by her place in `members`."""

    members: tuple[int, ...]
    """Those with three lines or more."""
    sizes: Likes
    colours: Likes
    styles: Likes
    price_band: "Bands"
    price_bands: "Bands"
    categories: tuple[str, ...]
    """By their codes; 0: none."""


def load(session: ReadSession, today: date) -> Tastes:
    """Return what everybody's lines up to `today` say."""
    from app.domain.value import tastes

    members, lines, kinds = _lines(session, today)
    categories = ["", *sorted({kind[0] for kind in kinds} - {""})]
    code = {name: place for place, name in enumerate(categories)}
    category = lines.of_kind([code[kind[0]] for kind in kinds])
    size_names, size = _coded(sizes.normal, [kind[1] for kind in kinds])
    colour_names, colour = _coded(colours.key, [kind[2] for kind in kinds])
    style_names, style = _tagged([kind[3] for kind in kinds])
    coloured = lines.of_kind(colour)
    shown = (coloured >= 0).nonzero()[0]
    tagged, tag = _spread(lines, style)
    rising = tastes.rising(lines)
    return Tastes(
        members,
        Likes(tastes.sizes(lines, category, lines.of_kind(size), len(size_names)), size_names),
        Likes(tastes.liked(lines, shown, coloured[shown], len(colour_names)), colour_names),
        Likes(tastes.liked(lines, tagged, tag, len(style_names)), style_names),
        tastes.bands(lines, rising),
        tastes.bands(lines, rising, category),
        tuple(categories),
    )  # fmt: skip


def _lines(session: ReadSession, today: date) -> "tuple[tuple[int, ...], Lines, list[Kind]]":
    """Return the members with three lines or more, their lines, and the different writings of these."""
    import numpy as np

    from app.domain.value.tastes import Lines

    ids, who, when, prices, filed = _LINES.rows(session, today=today)[0]
    line, member, day, price = (
        arrays.numbers(ids), arrays.numbers(who), arrays.days(when), arrays.numbers(prices)
    )  # fmt: skip
    kinds, kind = _kinds(session, today, line, arrays.numbers(filed))
    pieces = np.array([one[-1] for one in kinds], np.int64)[kind] if kinds else line
    left = _left(session, today, line, pieces)
    lines = np.bincount(member[left > 0], minlength=1)
    enough = lines >= FEWEST
    number = np.cumsum(enough) - 1
    counts = np.flatnonzero((left > 0) & enough[np.minimum(member, len(enough) - 1)])
    # One sort of one column: by member, day and line.
    many, of = max(len(counts), 1), line[counts]
    by_line = counts if (of[1:] > of[:-1]).all() else counts[np.argsort(of, kind="stable")]
    key = arrays.of_her_day(number[member[by_line]], day[by_line]) * many + np.arange(len(counts))
    at = by_line[np.sort(key) % many]
    kept, whole = left[at], pieces[at]
    # What came back takes its part of the price along, rounded as `kept_lines.kept` does.
    paid = np.where(kept == whole, price[at], price[at] * kept // np.maximum(whole, 1))
    piece = np.where(kept == 1, paid, np.rint(paid / kept).astype(np.int64))
    found = Lines(number[member[at]].astype(np.int64), _faded(day[at], today) * kept, piece, kind[at])
    return tuple(np.flatnonzero(enough).tolist()), found, kinds


def _kinds(session: ReadSession, today: date, line: "Whole", filed: "Whole") -> "tuple[list[Kind], Whole]":
    """Return the different writings, and which of them each line has; those not filed yet (0) are read."""
    import numpy as np

    rows = _KINDS.rows(session)
    kinds: list[Kind] = [tuple(row[1:]) for row in rows]
    place = np.zeros(max((row[0] for row in rows), default=0) + 1, np.int64)
    place[[row[0] for row in rows]] = np.arange(len(rows))
    kind = place[filed]
    if not filed.all():
        known = {written: at for at, written in enumerate(kinds)}
        written = {id_: tuple(rest) for id_, *rest in _UNFILED.rows(session, today=today)}
        for at in np.flatnonzero(filed == 0).tolist():
            kind[at] = known.setdefault(written[line[at]], len(known))
        kinds = list(known)
    return kinds, kind


def _left(session: ReadSession, today: date, line: "Whole", pieces: "Whole") -> "Whole":
    """Return how many pieces of each line have not come back."""
    back = _BACK.rows(session, today=today)
    if not back:
        return pieces
    left = pieces.copy()
    known = {id_: place for place, id_ in enumerate(line.tolist())}
    for id_, quantity in back:
        if id_ in known:
            left[known[id_]] += quantity
    return left


def _faded(day: "Whole", today: date) -> Any:
    """Return what a piece of each day weighs, to the digit as `weighing` has it."""
    import numpy as np

    first = int(day.min(initial=today.toordinal()))
    ages = range(today.toordinal() - first, -1, -1)
    return np.array([0.5 ** (age / weighing.HALF_LIFE) for age in ages])[day - first]


def _coded(read: "Callable[[str], str]", written: list[str]) -> tuple[tuple[str, ...], list[int]]:
    """Return the different values in the order of their letters and the place of each writing; −1: none."""
    values = [read(one) for one in written]
    names = tuple(sorted(set(values) - {""}))
    code = {"": -1, **{name: place for place, name in enumerate(names)}}
    return names, [code[value] for value in values]


def _tagged(written: list[str]) -> tuple[tuple[str, ...], list[list[int]]]:
    """Return the different tags in the order of their letters, and the places of each writing's."""
    tags = [kept_lines.tags(one) for one in written]
    names = tuple(sorted({tag for each in tags for tag in each}))
    code = {name: place for place, name in enumerate(names)}
    return names, [[code[tag] for tag in each] for each in tags]


def _spread(lines: "Lines", tags: list[list[int]]) -> "tuple[Whole, Whole]":
    """Return the lines and their tags as pairs: a line of two tags stands twice."""
    import numpy as np

    many = np.array([len(each) for each in tags], np.int64)
    first = np.cumsum(many) - many
    flat = np.array([tag for each in tags for tag in each], np.int64)
    each = lines.of_kind(many.tolist())
    line = np.repeat(np.arange(len(each)), each)
    within = np.arange(len(line)) - np.repeat(np.cumsum(each) - each, each)
    if not len(line):
        return line, line
    return line, flat[first[lines.kind[line]] + within]
