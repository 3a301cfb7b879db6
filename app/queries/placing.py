"""What placing rests on: the contacts whose window is open, by what their members are worth to the shop.

Most of a year have one day each: they are read by kind, as the index of the month has them, and only counted.
"""

from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import Select, bindparam, case, func, or_, select

from app.database.sessions import ReadSession
from app.domain import months
from app.domain.own_contacts import NEXT, RULES
from app.domain.placement import EXCEPTED, OpenContact
from app.domain.tiers import Tier
from app.models import Contact, Standing
from app.queries import among, arrays
from app.queries.prepared import PlainRow, Prepared

if TYPE_CHECKING:
    from app.domain.placement.crowd import Columns, Crowd, Whole

GROUPS: Final = {Tier.PLATINUM.value: 0, Tier.GOLD.value: 0, Tier.IRON.value: 1}
"""V9: tier → group; all others are the last."""
REST: Final = 2
_ANYBODY: Final = 0

_RECKONED = select(func.max(Standing.day)).where(Standing.day <= bindparam("reckoned")).scalar_subquery()
_WORTH = Prepared(select(Standing.member_id, Standing.tier, Standing.spend).where(Standing.day == _RECKONED))
_STAFF: Any = func.coalesce(Contact.staff_id, _ANYBODY)
_KINDS = Prepared(
    select(
        Contact.due, Contact.rule, func.count(), arrays.of_numbers(Contact.id),
        arrays.of_numbers(Contact.member_id), arrays.of_numbers(_STAFF),
    )
    .where(Contact.outcome.is_(None), Contact.due >= bindparam("today"))
    .group_by(Contact.due, Contact.priority, Contact.rule)
)  # fmt: skip
"""All in the order of an index that holds it whole: nothing is looked up and nothing is ordered."""


def _one_of(column: Any, values: frozenset[str]) -> Any:
    return or_(*(column == each for each in sorted(values)))


_IS_FIXED = or_(
    Contact.fixed != 0, _one_of(Contact.rule, frozenset(RULES)), Contact.occasion_key.startswith(NEXT)
)
_ONE_BY_ONE: Select[Any] = select(
    arrays.of_numbers(Contact.id), arrays.of_numbers(Contact.member_id),
    arrays.of_numbers(case((_one_of(Contact.rule, EXCEPTED), 0), else_=1)),
    arrays.of_days(func.coalesce(Contact.wanted, Contact.due)), arrays.of_days(Contact.due),
    arrays.of_days(Contact.window_from), arrays.of_days(Contact.window_to),
    arrays.of_numbers(Contact.priority), arrays.of_numbers(_STAFF),
    arrays.of_numbers(case((_IS_FIXED, 1), else_=0)),
)  # fmt: skip
_MAY_MOVE = or_(
    Contact.window_from != Contact.window_to, Contact.due != Contact.window_from, Contact.wanted.is_not(None)
)
_IS_OPEN = Contact.outcome.is_(None)
_HAS_A_DAY = or_(Contact.window_to >= bindparam("today"), Contact.due >= bindparam("today"))
_LOOSE = Prepared(_ONE_BY_ONE.where(_MAY_MOVE, _HAS_A_DAY, _IS_OPEN))
_LOOSE_OF_ALL = Prepared(_ONE_BY_ONE.where(_MAY_MOVE, _HAS_A_DAY, func.coalesce(Contact.outcome, "") == ""))
"""The same, worded so that no index answers it: the whole table is read."""
_GIVEN = Prepared(_ONE_BY_ONE.where(among.given(Contact.id), _IS_OPEN))
_HOW_MANY = Prepared(
    select(
        select(func.count()).where(_IS_OPEN).scalar_subquery(),
        select(func.coalesce(func.max(Contact.id), 0)).scalar_subquery(),
    )
)
_MOST: Final = 4
"""Where one in so many contacts is open, reading all is quicker than looking each up."""


class Open(NamedTuple):
    """The open contacts that still have a day."""

    contacts: list[OpenContact]
    crowd: "Crowd"
    """Those that can be made on one day only, which is where they stand."""


def load(session: ReadSession, today: date) -> Open:
    """Return the open contacts that still have a day."""
    from app.domain.placement.crowd import Crowd

    worth = _Worth(session, today)
    [(is_open, all_)] = _HOW_MANY.rows(session)
    [loose] = (_LOOSE_OF_ALL if is_open * _MOST > all_ else _LOOSE).rows(session, today=today)

    def given(ids: list[int]) -> list[OpenContact]:
        [row] = _GIVEN.rows(session, ids=among.text(ids))
        return _contacts(row, worth)

    crowd = _columns(_KINDS.rows(session, today=today), worth).but(arrays.numbers(loose[0]))
    return Open(_contacts(loose, worth), Crowd(crowd, given))


class _Worth:
    """What members are worth, each by her number: who has no standing comes with the rest."""

    def __init__(self, session: ReadSession, today: date) -> None:
        import numpy as np

        rows = _WORTH.rows(session, reckoned=months.last(today))
        members = np.array([owner for owner, _, _ in rows], np.int64)
        most = int(members.max(initial=0))
        self._most = most
        self._groups, self._spend = np.full(most + 2, REST), np.zeros(most + 2, np.int64)
        self._groups[members] = [GROUPS.get(tier, REST) for _, tier, _ in rows]
        self._spend[members] = [spend for _, _, spend in rows]

    def groups(self, members: "Whole") -> "Whole":
        """Return the group of each."""
        found: Whole = self._groups[members.clip(max=self._most + 1)]
        return found

    def spend(self, members: "Whole") -> "Whole":
        """Return what each spent."""
        found: Whole = self._spend[members.clip(max=self._most + 1)]
        return found


def _columns(kinds: list[PlainRow], worth: _Worth) -> "Columns":
    import numpy as np

    from app.domain.placement.crowd import Columns

    days, rules, counts, *joined = zip(*kinds, strict=True) if kinds else ((),) * 6
    ids, members, staff = (arrays.numbers(",".join(column)) for column in joined)
    ordinals = np.array([date.fromisoformat(day).toordinal() for day in days], np.int64)
    guarded = np.array([rule not in EXCEPTED for rule in rules], bool)
    return Columns(
        ids, members, ordinals.repeat(counts), staff, worth.groups(members), guarded.repeat(counts)
    )


def _contacts(row: PlainRow, worth: _Worth) -> list[OpenContact]:
    ids, owners, guarded, wanted, due, first, last, priority, staff, fixed = row
    members = arrays.numbers(owners)
    columns = (
        arrays.numbers(ids).tolist(), members.tolist(), arrays.numbers(guarded).astype(bool).tolist(),
        *(arrays.days(each).tolist() for each in (wanted, due, first, last)),
        arrays.numbers(priority).tolist(), worth.groups(members).tolist(), worth.spend(members).tolist(),
        [each or None for each in arrays.numbers(staff).tolist()],
        arrays.numbers(fixed).astype(bool).tolist(),
    )  # fmt: skip
    return [*map(OpenContact._make, zip(*columns, strict=True))]
