"""What every member is worth and how likely she is still one, from the shop's own ledger: all at once.

It takes a second or so for a large shop, so it is worked out as a job, and kept in memory for as long as
nothing is bought and the day is the same: a card or a list that asks again has it at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.domain import lifetime, slipping
from app.domain.shop import ShopSettings
from app.models import Purchase, PurchaseLine
from app.progress import Job, Progress
from app.queries import standing_kept
from app.queries.prepared import Prepared

if TYPE_CHECKING:
    from app.domain.value.judging import Judged
    from app.domain.value.visits import Known, Log
    from app.domain.value.worth import Models

YEAR: Final = 365
_STEPS: Final = 4


@dataclass(frozen=True, slots=True)
class Worth:
    """One member. Money is in minor units."""

    member_id: int
    last: date
    """Her last visit."""
    silence: int
    """Days since then."""
    gap: float | None
    """The median of the days between her visits; None: she came once."""
    expected_12m: float
    """Visits expected over the next 12 months."""
    ticket: int
    """Expected on a visit."""
    value: int
    """Expected visits × ticket × margin (rule V7)."""
    simple: int
    """Yearly profit × expected years (rule V6)."""
    p_alive: float
    """The probability that she is still a customer."""
    score: float
    """Where the score that has earned its place puts her: 1 the surest to come again, 0 the least."""


@dataclass(frozen=True, slots=True)
class ModelFound:
    """What was found for a model."""

    name: str
    parameters: Mapping[str, float] | None
    log_likelihood: float | None
    converged: bool
    customers: int
    repeaters: int
    why_not: str | None
    """A `domain.value.why_not.WhyNot`; None: it is relied on."""


@dataclass(frozen=True, slots=True)
class Past:
    """Who was slipping by the same rule a year ago, and who of all members came in the days after."""

    day: date
    horizon: int
    slipping: frozenset[int]
    came: frozenset[int]
    since: frozenset[int]
    """Who came at any time since, up to today."""


@dataclass(frozen=True, slots=True)
class ShopWorth:
    """All members who have bought, as of one day."""

    today: date
    members: Mapping[int, Worth]
    models: tuple[ModelFound, ...]
    used: Mapping[str, str]
    """What each figure comes from: a model, or what stands in for it."""
    margin: int
    years: float
    """That a member is expected to stay (rule V6)."""
    score: str
    """The score that has earned its place on the shop's own past."""
    areas: Mapping[str, float]
    """Each candidate → how well it told, on the shop's past, who came again (0.5: not at all)."""
    origins: tuple[date, ...]
    """The days from which they were compared."""
    horizon: int
    alive_counts: bool
    """Whether the probability tells no worse than plain recency who came again, on the shop's own past."""
    past: Past | None
    """None: the shop has no year behind it."""

    def is_slipping(self, member_id: int) -> bool:
        """Whether she is slipping by rule V8, her tier apart."""
        one = self.members.get(member_id)
        return one is not None and slipping.is_slipping(
            one.silence, one.gap, one.p_alive if self.alive_counts else 1.0
        )


_DAYS: Final = Prepared(
    select(
        PurchaseLine.member_id, PurchaseLine.day, func.sum(PurchaseLine.price).label("paid"),
        func.max(PurchaseLine.price).label("most"),
    )
    .where(PurchaseLine.day <= bindparam("today"))
    .group_by(PurchaseLine.member_id, PurchaseLine.day)
)  # fmt: skip
_OFF: Final = Prepared(
    select(Purchase.member_id, Purchase.day, func.sum(Purchase.discount).label("off"))
    .where(Purchase.discount != 0, Purchase.day <= bindparam("today"))
    .group_by(Purchase.member_id, Purchase.day)
)

_kept: dict[str, ShopWorth] = {}
"""The latest answer, under what it rests on; one process has one shop."""


class _Fitted(NamedTuple):
    """What the shop's past says, found once a day: a ticket more hardly moves it, and it takes seconds."""

    rows: int
    """Days of buying that it rests on."""
    models: "Models"
    judged: "Judged"
    past: Past | None


_of_day: dict[tuple[str, date], _Fitted] = {}
_MOVED: Final = 100
"""From one day of buying more in so many on it is found anew: something was imported."""


def at_hand(session: ReadSession, settings: ShopSettings, today: date) -> ShopWorth | None:
    """Return what was worked out before, if it is still true."""
    return _kept.get(_key(session, settings, today))


def load(session: ReadSession, settings: ShopSettings, today: date, *, judged: bool = True) -> Job[ShopWorth]:
    """Return what every member is worth on `today`.

    Without being `judged` on the shop's past, which is most of the work, members are scored by their rhythm
    and the answer is not kept.
    """
    key = _key(session, settings, today)
    if key in _kept:
        return _kept[key]
    yield Progress(0, _STEPS)
    ids, log = _log(session, today)
    yield Progress(1, _STEPS)
    fitted = yield from _fitted(str(session.connection().engine.url), ids, log, today, judged=judged)
    found = _reckoned(ids, log, settings, today, fitted)
    yield Progress(_STEPS, _STEPS)
    if judged:
        _kept.clear()
        _kept[key] = found
    return found


def _key(session: ReadSession, settings: ShopSettings, today: date) -> str:
    link = session.connection().engine.url
    return f"{link} {today} {settings.margin} {standing_kept.whole(session)}"


def _log(session: ReadSession, today: date) -> "tuple[list[int], Log]":
    """Return the members who have lines, in order, and the log of their days."""
    import numpy as np

    from app.domain.value.visits import Log

    rows = _DAYS.rows(session, today=today)
    off = {(who, day): taken for who, day, taken in _OFF.rows(session, today=today)}
    who, when, paid, most = ([list(each) for each in zip(*rows, strict=True)]) if rows else ([], [], [], [])
    ordinals = {text: date.fromisoformat(text).toordinal() for text in set(when)}
    if off:
        paid = [each - off.get((member, day), 0) for each, member, day in zip(paid, who, when, strict=True)]
    members = np.array(who, np.int64)
    ids, place = np.unique(members, return_inverse=True)
    log = Log(
        place.astype(np.intp),
        np.array([ordinals[text] for text in when], np.int64),
        np.array(paid, np.float64),
        np.array(most, np.int64) >= 0,
        len(ids),
    )
    return ids.tolist(), log


def _fitted(shop: str, ids: list[int], log: "Log", today: date, *, judged: bool) -> Job[_Fitted]:
    """Return the models and what the past says of the scores, found anew once a day or after an import."""
    from app.domain.value import judging, visits, worth

    there = _of_day.get((shop, today))
    if there is not None and abs(len(log) - there.rows) * _MOVED <= there.rows:
        return there if judged else _Fitted(there.rows, there.models, judging.UNJUDGED, None)
    known = visits.known(log, today.toordinal())
    models = worth.fit(known.counts(1.0), known.spent_on, known.mean)
    yield Progress(2, _STEPS)
    if not judged:
        return _Fitted(len(log), models, judging.UNJUDGED, None)
    found_on_past = judging.judge(log, today.toordinal())
    yield Progress(3, _STEPS)
    before = _past(ids, log, today, alive_counts=_counts(found_on_past))
    found = _Fitted(len(log), models, found_on_past, before)
    _of_day.clear()
    _of_day[shop, today] = found
    return found


def _reckoned(ids: list[int], log: "Log", settings: ShopSettings, today: date, fitted: _Fitted) -> ShopWorth:
    import numpy as np
    from scipy import stats

    from app.domain.value import scores, visits, worth

    models, judged = fitted.models, fitted.judged
    end = today.toordinal()
    known = visits.known(log, end)
    counts = known.counts(1.0)
    told = worth.worth(models, counts, known.spent_on, known.mean, YEAR, known.gap)
    seen = scores.seen(log, end, judged.horizon, models)
    score = seen.score(judged.score, judged.weights) if len(known.customer) else np.zeros(0)
    places = (stats.rankdata(score) - 0.5) / max(len(score), 1)
    stay = _years(log, end)
    spent = _spent(log, end)[known.customer]
    members = {}
    columns = zip(
        known.customer.tolist(), known.last.tolist(), known.gap.tolist(), told.visits.tolist(),
        told.ticket.tolist(), told.alive.tolist(), places.tolist(), spent.tolist(), strict=True,
    )  # fmt: skip
    for at, last, gap, came, ticket, alive, place, paid in columns:
        value = lifetime.profit(came * ticket, settings.margin)
        members[ids[at]] = Worth(
            ids[at],
            date.fromordinal(last),
            end - last,
            None if gap != gap else gap,  # noqa: PLR0124  (nan: she came once)
            came,
            round(ticket),
            round(value),
            lifetime.simple(lifetime.profit(paid, settings.margin), stay),
            alive,
            place,
        )
    return ShopWorth(
        today,
        members,
        _found(models),
        models.used(),
        settings.margin,
        stay,
        judged.score.value,
        {kind.value: area for kind, area in judged.areas.items()},
        tuple(date.fromordinal(each) for each in judged.origins),
        judged.horizon,
        _counts(judged),
        fitted.past,
    )


def _counts(judged: "Judged") -> bool:
    """Return whether the probability tells no worse than recency; where the past says nothing it counts."""
    from app.domain.value.scores import Score

    return judged.areas.get(Score.ALIVE, 1.0) >= judged.areas.get(Score.RECENCY, 0.0)


def _past(ids: list[int], log: "Log", today: date, *, alive_counts: bool) -> Past | None:
    """Return who would have been listed a year ago, knowing no more than that day."""
    from app.domain.value import judging, visits, worth

    day = today - timedelta(days=YEAR)
    end = day.toordinal()
    known = visits.known(log, end)
    if not len(known.customer):
        return None
    counts = known.counts(1.0)
    told = worth.worth(worth.fit_visits(counts), counts, known.spent_on, known.mean, YEAR, known.gap)
    listed = _slipping(known, told.alive.tolist() if alive_counts else [1.0] * len(told.alive))
    came = log.came_between(end, end + judging.HORIZON)
    since = log.came_between(end, today.toordinal())
    return Past(
        day,
        judging.HORIZON,
        frozenset(ids[at] for at in listed),
        frozenset(ids[at] for at in came.nonzero()[0].tolist()),
        frozenset(ids[at] for at in since.nonzero()[0].tolist()),
    )


def _slipping(known: "Known", alive: list[float]) -> list[int]:
    silence = (known.end - known.last).tolist()
    rows = zip(known.customer.tolist(), silence, known.gap.tolist(), alive, strict=True)
    return [at for at, quiet, gap, p in rows if slipping.is_slipping(quiet, gap if gap == gap else None, p)]  # noqa: PLR0124


def _spent(log: "Log", end: int) -> Any:
    import numpy as np

    lately = (log.day > end - YEAR) & (log.day <= end)
    return np.bincount(log.customer[lately], log.amount[lately], minlength=log.customers)


def _years(log: "Log", end: int) -> float:
    """Return how long a member stays: of those who came the year before last, how many came last year."""
    before = log.came_between(end - 2 * YEAR, end - YEAR) > 0
    stayed = before & (log.came_between(end - YEAR, end) > 0)
    return lifetime.years(int(before.sum()), int(stayed.sum()))


def _found(models: "Models") -> tuple[ModelFound, ...]:
    return tuple(
        ModelFound(
            name,
            None if fit.parameters is None else fit.parameters._asdict(),
            fit.log_likelihood,
            fit.converged,
            fit.customers,
            fit.repeaters,
            fit.why_not,
        )
        for name, fit in (
            ("bg_nbd", models.bg_nbd),
            ("mbg_nbd", models.mbg_nbd),
            ("gamma_gamma", models.gamma_gamma),
        )
    )
