"""Two cards of one person: which one is kept, and field by field whose value (M9).

A field's value is what the table has, a birthday one value of five columns. Nothing that was known
is dropped by itself: an empty field is filled from the other card, free texts are put together, and
of two different values the one that is safer to keep comes first.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, NamedTuple

from app.domain.levels import Level, rank
from app.domain.status import Status


class Side(StrEnum):
    """Whose value a field gets."""

    KEPT = "kept"
    GONE = "gone"
    BOTH = "both"
    """Both, one after the other: free texts only."""


JOINED: Final = frozenset({"notes", "taboos", "hobbies", "dress_habits", "talk_about"})
"""Free texts, in which what was written on both cards can stand."""
WISHES: Final = frozenset({"do_not_contact"})
"""What she asked for on one card is asked for: nobody chooses."""

_STANDING: Final = (
    Status.CANCELLED, Status.SUSPENDED, Status.ACTIVE, Status.READY, Status.APPLIED, Status.EXPIRED,
    Status.PROSPECT,
)  # fmt: skip
"""A sanction outlives a second card (M4), then who is more of a member."""
_EARLIER: Final = frozenset({"joined_on"})
_LATER: Final = frozenset({"valid_until", "umbrella_lent_on", "mourning_from"})

Values = Mapping[str, Any]
Birth = tuple[str | None, int | None, int | None, int | None, int]
"""Calendar, year, month, day, leap: as far as they are known."""


@dataclass(frozen=True, slots=True)
class CardToMerge:
    """One of the two cards."""

    id: int
    name: str
    card: str | None
    values: Values
    """Every field; a birthday is one value of five columns, `phones` the number to call first."""
    counts: Mapping[str, int]
    """How many rows of each kind belong to it."""
    last_visit: date | None
    advisor: str
    referred_by: str


class Weight(NamedTuple):
    """How much rests on a card, the weightiest first."""

    member: bool
    """Whether she is more than a prospect."""
    visits: int
    last_visit: date | None
    filled: int
    """Fields that say something."""
    id: int


def heavier(one: Weight, other: Weight) -> int:
    """Return the id of the card that is better kept: in use, the fuller, the newer, the older number."""
    return max(one, other, key=_weight).id


def _weight(it: Weight) -> tuple[bool, int, date, int, int]:
    return it.member, it.visits, it.last_visit or date.min, it.filled, -it.id


def differing(kept: Values, gone: Values) -> list[str]:
    """Return the fields in which the two cards say something different, and neither says nothing."""
    return [
        name
        for name, value in kept.items()
        if name not in WISHES and not _blank(value) and not _blank(gone[name]) and value != gone[name]
    ]


def preset(kept: Values, gone: Values, levels: Sequence[Level]) -> dict[str, Side]:
    """Return for every field whose value it would sensibly get; `levels` are the shop's."""
    chosen = {name: _side(name, value, gone[name], levels) for name, value in kept.items()}
    if chosen.get("joined_on") is Side.GONE and not _blank(gone.get("source")):
        chosen["source"] = Side.GONE  # how she came is what was noted first
    return chosen


def _side(name: str, kept: Any, gone: Any, levels: Sequence[Level]) -> Side:
    if kept == gone or _blank(gone):
        return Side.KEPT
    if _blank(kept) or _better(name, kept, gone, levels):
        return Side.GONE
    return Side.BOTH if name in JOINED else Side.KEPT


def _better(name: str, kept: Any, gone: Any, levels: Sequence[Level]) -> bool:
    """Tell whether, of two values, that of the other card is the one to keep."""
    if name in _EARLIER:
        return bool(gone < kept)
    if name == "level":
        return rank(levels, gone) > rank(levels, kept)
    if name == "status":
        return _STANDING.index(Status(gone)) < _STANDING.index(Status(kept))
    if name == "birthday":
        return says_more(kept, gone)
    return name in _LATER | WISHES and bool(gone > kept)


def says_more(birthday: Birth, other: Birth) -> bool:
    """Tell whether `other` is `birthday` and more of it: the year, or the day as well."""
    agree = all(one is None or one == two for one, two in zip(birthday, other, strict=True))
    return agree and birthday != other


def _blank(value: Any) -> bool:
    return value in (None, "") or (isinstance(value, tuple) and value[1:3] == (None, None))


def united(name: str, kept: Any, gone: Any, side: Side) -> Any:
    """Return the value that a field gets. What one of two texts says already is not said twice."""
    if side is Side.GONE:
        return gone
    if side is Side.KEPT or name not in JOINED or not gone or gone in kept:
        return kept
    if not kept or kept in gone:
        return gone
    return f"{kept}\n{gone}" if name == "notes" else f"{kept} · {gone}"


def known_as(name: str, names: Iterable[str]) -> list[str]:
    """Return the names that differ from `name`, each once."""
    return [other for other in dict.fromkeys(names) if other and other != name]
