"""Small plans, and the plain search through all of them that the placing is held against."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

import numpy as np
from hypothesis import strategies as st

from app.domain.placement import Desk, OpenContact
from app.domain.placement.crowd import Columns, Crowd

MONDAY = 739_950
TODAY = MONDAY


def contact(id_: int, member: int = 1, on: int = 0, **values: object) -> OpenContact:
    """Return a contact of a member that is wanted so many days from today, and may be made that day only."""
    day = TODAY + on
    given: dict[str, object] = {
        "guarded": True, "wanted": day, "due": day, "first": day, "last": day, "priority": 3, "group": 2,
        "value": 0, "staff": 1, "fixed": False,
    }  # fmt: skip
    return OpenContact(id=id_, member=member, **{**given, **values})  # type: ignore[arg-type]  # by name


def crowd(some: Sequence[OpenContact]) -> Crowd:
    """Return contacts of one day as a crowd."""
    by_id = {one.id: one for one in some}

    def column(*values: int) -> Any:
        return np.array(values, np.int64)

    columns = Columns(
        column(*by_id), column(*(one.member for one in some)), column(*(one.due for one in some)),
        column(*(one.staff or 0 for one in some)), column(*(one.group for one in some)),
        column(*(one.guarded for one in some)).astype(bool),
    )  # fmt: skip
    return Crowd(columns, lambda ids: [by_id[id_] for id_ in ids])


@st.composite
def contacts(draw: st.DrawFn) -> list[OpenContact]:
    """Return some contacts of few members, so that they are in each other's way."""
    found = []
    for number in range(1, draw(st.integers(1, 5)) + 1):
        first = draw(st.integers(0, 7))
        last = first + draw(st.sampled_from((0, 0, 1, 2, 4)))
        wanted = draw(st.integers(first, last))
        due = draw(st.integers(first, last))
        found.append(
            contact(
                number,
                draw(st.integers(1, 3)),
                wanted=TODAY + wanted,
                due=TODAY + due,
                first=TODAY + first,
                last=TODAY + last,
                guarded=draw(st.integers(0, 4)) > 0,
                staff=draw(st.sampled_from((1, 1, 2, None))),
                fixed=draw(st.integers(0, 7)) == 0,
                group=draw(st.integers(0, 2)),
                value=draw(st.integers(0, 3)),
            )
        )
    return found


HEARD = st.dictionaries(
    st.integers(1, 3), st.sets(st.integers(TODAY - 6, TODAY), max_size=2).map(sorted), max_size=3
)
DESKS = st.sampled_from(
    (
        (Desk(1, 1),),
        (Desk(1, 2),),
        (Desk(1, 1), Desk(2, 1)),
        (Desk(1, 1, frozenset({1, 2, 4, 5})), Desk(2, 2, frozenset({3, 6}))),
    )
)


def admissible(
    contacts: Sequence[OpenContact], heard: Mapping[int, Iterable[int]], desks: Sequence[Desk]
) -> bool:
    """Return whether there is a plan at all that keeps windows, guard and capacity; tries every one."""
    return any(is_admissible(contacts, days, heard, desks) for days in _all(contacts))


def _all(contacts: Sequence[OpenContact]) -> Iterator[tuple[int, ...]]:
    windows = [[it.due] if it.fixed else range(it.first, it.last + 1) for it in contacts]
    return product(*windows)


def is_admissible(
    contacts: Sequence[OpenContact],
    days: Sequence[int],
    heard: Mapping[int, Iterable[int]],
    desks: Sequence[Desk],
) -> bool:
    """Return whether these days keep guard and capacity."""
    placed = list(zip(contacts, days, strict=True))
    return is_guarded(placed, heard) and all(_holds(placed, day, desks) for day in set(days))


def is_guarded(placed: Sequence[tuple[OpenContact, int]], heard: Mapping[int, Iterable[int]]) -> bool:
    """Return whether nobody hears three times in seven days, but for what was fixed."""
    for one, day in placed:
        if one.guarded and not one.fixed:
            hears = {
                *heard.get(one.member, ()),
                *(on for other, on in placed if other.member == one.member and other.guarded),
            }
            if any(
                len([on for on in hears if start <= on < start + 7]) > 2 for start in range(day - 6, day + 1)
            ) and not _had(one, day, placed, heard):
                return False
    return True


def _had(
    one: OpenContact, day: int, placed: Sequence[tuple[OpenContact, int]], heard: Mapping[int, Iterable[int]]
) -> bool:
    """Return whether she hears that day anyhow, by what cannot be moved."""
    return day in heard.get(one.member, ()) or any(
        other.fixed and other.guarded and other.member == one.member and on == day for other, on in placed
    )


def _holds(placed: Sequence[tuple[OpenContact, int]], day: int, desks: Sequence[Desk]) -> bool:
    """Return whether a day holds what is on it, whoever does what is anybody's."""
    there = [one for one, on in placed if on == day]
    known = {desk.staff for desk in desks}
    choices = [[one.staff] if one.staff in known else sorted(known) for one in there]
    for chosen in product(*choices):
        seats = {(staff, one.member) for staff, one in zip(chosen, there, strict=True)}
        if all(sum(staff == desk.staff for staff, _ in seats) <= desk.places(day) for desk in desks):
            return True
    return False
