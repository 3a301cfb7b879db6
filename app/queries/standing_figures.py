"""What the rules of tiers, layers and levels ask about everybody, as arrays: each table is read once.

The lines come from their covering index as three joined columns, and are added up by day and member here:
in SQL a day counted once a member would cost more than all of it.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain import tiers
from app.domain.status import Status
from app.models import Account, LedgerEntry, Member, Purchase, PurchaseLine
from app.queries import arrays, ledger
from app.queries.prepared import Prepared

if TYPE_CHECKING:
    from app.domain.value.placing import Figures, Whole
    from app.domain.value.visits import Log

_LINES: Final = Prepared(
    select(
        arrays.of_numbers(PurchaseLine.member_id), arrays.of_days(PurchaseLine.day),
        arrays.of_numbers(PurchaseLine.price),
    ).where(PurchaseLine.day <= bindparam("day"))
)  # fmt: skip
_OFF: Final = Prepared(
    select(
        arrays.of_numbers(Purchase.member_id), arrays.of_days(Purchase.day),
        arrays.of_numbers(Purchase.discount),
    ).where(Purchase.discount != 0, Purchase.day <= bindparam("day"))
)  # fmt: skip
_MEMBERS: Final = Prepared(
    select(
        arrays.of_numbers(Member.id), arrays.of_numbers(func.coalesce(Member.referred_by_id, 0)),
        arrays.of_texts(Member.status), arrays.of_texts(Member.level),
    )
)  # fmt: skip
_EARNS: Final = ("earn", "bonus", "return")


def earned(*of: ColumnElement[bool]) -> Select[int | None, int]:
    """Return the statement of who earned how many points after `since`, up to `day`.

    Points of purchases and what was given with them count, less what went back with the goods; an entry that
    was taken back never was, and what she brought along, or what was corrected, was not earned here.
    """
    return (
        select(Account.holder_id, func.sum(LedgerEntry.delta))
        .join(Account, Account.id == LedgerEntry.account_id)
        .where(
            Account.kind == "points", Account.holder_id.is_not(None),
            or_(*(LedgerEntry.kind == kind for kind in _EARNS)), LedgerEntry.day > bindparam("since"),
            LedgerEntry.day <= bindparam("day"),
            ledger.stands(), *of,
        )
        .group_by(Account.holder_id)
    )  # fmt: skip


_EARNED: Final = Prepared(earned())


class Rfm(NamedTuple):
    """Recency, frequency and money of everybody who ever bought, one place each, by member."""

    member: "Whole"
    last: "Whole"
    """The last day with a ticket, as `date.toordinal` counts them."""
    visits: "Whole"
    """Days with a ticket."""
    spent: "Whole"
    """What her lines come to, minor units: discounts of whole tickets are not off."""


def rfm(session: ReadSession, day: date) -> Rfm:
    """Return recency, frequency and money of everybody who ever bought, up to `day`."""
    import numpy as np

    whose, days, price = _LINES.rows(session, day=day)[0]
    who, when, price, starts = _by_day(arrays.numbers(whose), arrays.days(days), arrays.numbers(price))
    first = np.flatnonzero(np.diff(who, prepend=-1))
    if not len(first):
        return Rfm(who, when, who, price)
    visits = np.diff(first, append=len(who))
    return Rfm(who[first], when[first + visits - 1], visits, np.add.reduceat(price, starts[first]))


def _by_day(who: "Whole", when: "Whole", price: "Whole") -> "tuple[Whole, Whole, Whole, Whole]":
    """Return members and days of tickets in that order, the prices of lines and where each day begins."""
    import numpy as np

    key = arrays.of_her_day(who, when)
    if not (key[1:] >= key[:-1]).all():  # as the index gives them they are in order
        order = np.argsort(key, kind="stable")
        key, who, when, price = key[order], who[order], when[order], price[order]
    starts = np.flatnonzero(np.diff(key, prepend=-1))
    return who[starts], when[starts], price, starts


class Ledger:
    """Everybody on file and all lines up to a day."""

    def __init__(self, session: ReadSession, day: date) -> None:
        import numpy as np

        self.day = day
        ids, referred, statuses, levels = _MEMBERS.rows(session)[0]
        member, order = np.unique(arrays.numbers(ids), return_index=True)
        self.member: Whole = member
        self.referred: Whole = arrays.numbers(referred)[order]
        status, level = arrays.texts(statuses), arrays.texts(levels)
        self.prospect = np.array([each == Status.PROSPECT for each in status], np.bool_)[order]
        self.levels = [level[at] for at in order.tolist()]
        """The code of the level that each card has now."""
        who, when, price = _LINES.rows(session, day=day)[0]
        self._lines(arrays.numbers(who), arrays.days(when), arrays.numbers(price))
        who, when, off = _OFF.rows(session, day=day)[0]
        self._off = self._place(arrays.numbers(who)), arrays.days(when), arrays.numbers(off)
        since = day - timedelta(days=tiers.SPAN)
        points = [(holder, sum_) for holder, sum_ in _EARNED.rows(session, since=since, day=day)]
        self._points = np.array(points, np.int64).reshape(-1, 2)

    def _place(self, who: "Whole") -> "Whole":
        import numpy as np

        return np.searchsorted(self.member, who).astype(np.int64)

    def _lines(self, who: "Whole", when: "Whole", price: "Whole") -> None:
        """Add the lines up by member and day, in that order."""
        import numpy as np

        self.who, self.when, price, starts = _by_day(self._place(who), when, price)
        if not len(starts):
            self.paid = self.taken = self.most = price
            return
        self.paid = np.add.reduceat(price, starts)
        self.taken = np.add.reduceat(np.maximum(price, 0), starts)
        self.most = np.maximum.reduceat(price, starts)

    def figures(self) -> "Figures":
        """Return what the rules ask about everybody."""
        import numpy as np

        from app.domain.value.placing import Figures

        many, since = len(self.member), (self.day - timedelta(days=tiers.SPAN)).toordinal()
        first, latest, last = (np.zeros(many, np.int64) for _ in range(3))
        # Rows are in the order of the days: of one member the last one that is put down stays.
        latest[self.who] = self.when
        first[self.who[::-1]] = self.when[::-1]
        inside = self.when > since
        who, paid, taken = self.who[inside], self.paid[inside], self.taken[inside]
        last[who] = self.when[inside]
        bought, spend = _sums(who, taken, many), _sums(who, paid, many)
        returned, visits = bought - spend, _sums(who, np.ones(len(who), np.int64), many)
        payer, when, off = self._off
        lately = when > since
        spend -= np.where(visits > 0, _sums(payer[lately], off[lately], many), 0)
        return Figures(
            self.member, spend, visits, last, bought, returned, self._friends(latest > 0),
            _sums(self._place(self._points[:, 0]), self._points[:, 1], many), latest > 0, first == latest,
            latest, self.prospect,
        )  # fmt: skip

    def _friends(self, came: Any) -> "Whole":
        """Return how many who came through each have bought."""
        import numpy as np

        by = self.referred[came & (self.referred > 0)]
        return _sums(self._place(by), np.ones(len(by), np.int64), len(self.member))

    def log(self) -> "Log":
        """Return the days of everybody, as the models read them."""
        import numpy as np

        from app.domain.value.visits import Log

        return Log(
            self.who.astype(np.intp), self.when, self.paid.astype(np.float64), self.most >= 0,
            len(self.member),
        )  # fmt: skip


def _sums(place: "Whole", of: "Whole", many: int) -> "Whole":
    """Return the sums by place, exactly: minor units do not go through floats."""
    import numpy as np

    found = np.zeros(many, np.int64)
    np.add.at(found, place, of)
    return found
