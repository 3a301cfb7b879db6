"""What every member is worth and how likely she is still one, from the shop's own ledger: all at once.

It takes a second or so for a large shop, so it is worked out as a job, and kept in memory for as long as
nothing is bought and the day is the same: a card or a list that asks again has it at once.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from app.database.sessions import ReadSession
from app.domain import lifetime
from app.domain.insight import SPAN
from app.domain.shop import ShopSettings
from app.domain.worth import Listed, ModelFound, Past, ShopWorth, Worth
from app.progress import Job, Progress
from app.queries import buying_log, standing_kept

if TYPE_CHECKING:
    from app.domain.value.judging import Judged
    from app.domain.value.scores import Seen
    from app.domain.value.visits import Log
    from app.domain.value.worth import Models

_STEPS: Final = 4


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
_models_of_day: dict[tuple[str, date], tuple[int, "Models"]] = {}
"""The models alone, with the days of buying that they rest on: for who asks for one member after another."""
_MOVED: Final = 100
"""From one day of buying more in so many on it is found anew: something was imported."""


def load(session: ReadSession, settings: ShopSettings, today: date, *, judged: bool = True) -> Job[ShopWorth]:
    """Return what every member is worth on `today`.

    Without being `judged` on the shop's past, which is most of the work, members are scored by their rhythm
    and the answer is not kept.
    """
    key = _key(session, settings, today)
    if key in _kept:
        return _kept[key]
    yield Progress(0, _STEPS)
    ids, log = buying_log.load(session, today)
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


def _fitted(shop: str, ids: list[int], log: "Log", today: date, *, judged: bool) -> Job[_Fitted]:
    """Return the models and what the past says of the scores, found anew once a day or after an import."""
    from app.domain.value import judging, visits, worth

    there = _of_day.get((shop, today))
    if there is not None and _holds(there.rows, log):
        return there if judged else _Fitted(there.rows, there.models, judging.UNJUDGED, None)
    rows, models = _models_of_day.get((shop, today), (0, None))
    if models is None or not _holds(rows, log):
        known = visits.known(log, today.toordinal())
        rows, models = len(log), worth.fit(known.counts(1.0), known.spent_on, known.mean)
        _models_of_day.clear()
        _models_of_day[shop, today] = rows, models
    yield Progress(2, _STEPS)
    if not judged:
        return _Fitted(rows, models, judging.UNJUDGED, None)
    found_on_past = judging.judge(log, today.toordinal())
    yield Progress(3, _STEPS)
    before = _past(ids, log, today)
    found = _Fitted(len(log), models, found_on_past, before)
    _of_day.clear()
    _of_day[shop, today] = found
    return found


def _holds(rows: int, log: "Log") -> bool:
    """Whether what was found on so many days of buying still holds for these."""
    return abs(len(log) - rows) * _MOVED <= rows


def _reckoned(ids: list[int], log: "Log", settings: ShopSettings, today: date, fitted: _Fitted) -> ShopWorth:
    import numpy as np

    from app.domain.value import auc, scores, visits, worth

    models, judged = fitted.models, fitted.judged
    end = today.toordinal()
    known = visits.known(log, end)
    counts = known.counts(1.0)
    told = worth.worth(models, counts, known.spent_on, known.mean, SPAN, known.gap)
    seen = scores.seen(log, end, judged.horizon, models)
    score = seen.score(judged.score, judged.weights) if len(known.customer) else np.zeros(0)
    places = (auc.ranks(score) - 0.5) / max(len(score), 1)
    stay = _years(log, end)
    spent = _spent(log, end)[known.customer]
    gone = set(_slipping(seen, judged).tolist())
    members = {}
    columns = zip(
        known.customer.tolist(), known.last.tolist(), known.gap.tolist(), told.visits.tolist(),
        told.if_alive.tolist(), told.ticket.tolist(), told.alive.tolist(), places.tolist(), spent.tolist(),
        strict=True,
    )  # fmt: skip
    for at, last, gap, came, stays, ticket, alive, place, paid in columns:
        members[ids[at]] = Worth(
            ids[at],
            date.fromordinal(last),
            end - last,
            None if gap != gap else gap,  # noqa: PLR0124  (nan: she came once)
            came,
            round(ticket),
            round(lifetime.profit(came * ticket, settings.margin)),
            round(lifetime.profit(stays * ticket, settings.margin)),
            lifetime.simple(lifetime.profit(paid, settings.margin), stay),
            alive,
            place,
            at in gone,
        )
    return ShopWorth(
        today,
        members,
        _found(models),
        models.used(),
        settings.margin,
        stay,
        _by(judged),
        {kind.value: area for kind, area in judged.areas.items()},
        tuple(date.fromordinal(each) for each in judged.origins),
        judged.horizon,
        fitted.past,
    )


def _past(ids: list[int], log: "Log", today: date) -> Past | None:
    """Return who would have been listed a year ago: nothing of that day knows what came after it."""
    from app.domain.value import judging, scores

    day = today - timedelta(days=SPAN)
    end = day.toordinal()
    judged = judging.judge(log, end)
    seen = scores.seen(log, end, judged.horizon)
    if not len(seen.customer):
        return None
    return Past(
        day,
        judging.HORIZON,
        _by(judged),
        _named(ids, _slipping(seen, judged)),
        _named(ids, log.came_between(end, end + judging.HORIZON).nonzero()[0]),
        _named(ids, log.came_between(end, today.toordinal()).nonzero()[0]),
    )


def _by(judged: "Judged") -> Listed:
    by = judged.listing
    why = None if by.why is None else by.why.value
    return Listed(judged.score.value, why, by.hits, by.rule_hits, by.count, by.rule_count)


def _slipping(seen: "Seen", judged: "Judged") -> Any:
    return seen.customer[judged.listed(seen)] if len(seen.customer) else seen.customer


def _named(ids: list[int], places: Any) -> frozenset[int]:
    return frozenset(ids[at] for at in places.tolist())


def _spent(log: "Log", end: int) -> Any:
    import numpy as np

    lately = (log.day > end - SPAN) & (log.day <= end)
    return np.bincount(log.customer[lately], log.amount[lately], minlength=log.customers)


def _years(log: "Log", end: int) -> float:
    """Return how long a member stays: of those who came the year before last, how many came last year."""
    before = log.came_between(end - 2 * SPAN, end - SPAN) > 0
    stayed = before & (log.came_between(end - SPAN, end) > 0)
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
