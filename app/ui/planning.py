"""The day begins, beside the window: cards expire, what falls due is put on file, and where everybody stands.

It runs when the shop is opened, when a day begins while the window stands open, and after an
import; running it again makes nothing twice. What everybody is worth is reckoned after that, and kept
in memory: a card shows it, and says nothing until it is there.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.domain import layers, tiers
from app.progress import Progress

if TYPE_CHECKING:
    from datetime import date

    from app.database.shop import Shop
    from app.domain.worth import ShopWorth
    from app.progress import Job
    from app.queries.clock import Doubt
    from app.ui.context import Context

RESTS_ON: Final = frozenset({
    "birthday", "mourning_from", "do_not_contact", "status", "joined_on", "gender", "phones", "wechat",
    "line", "email", "address",
})  # fmt: skip
"""Fields of a card on which it hangs what she is to hear of, and by which way."""
_LOOKED_AT_MS: Final = 60_000
_SETTLED_MS: Final = 20_000
"""So long after the latest change everybody's worth is reckoned again."""
_STANDS_MS: Final = 2_000
"""So long after the latest change everybody is placed again: one member's card knows at once, and other
rules place everybody at once too."""
_AT_ONCE: Final = 500
"""Members that are planned in one change of the shop."""


def plan(context: "Context", member_id: int | None = None) -> None:
    """Run the rules for the coming weeks, of one member if named; the pages are told of anything new."""
    wanted = None if member_id is None else [member_id]
    steps = _plan(context.shop, context.today(), wanted)
    context.jobs.run(steps, lambda made: context.tell() if made else None)


def stand(context: "Context") -> None:
    """Reckon where everybody stands, as far as that is out of date; the pages are told if anything was."""
    steps = _stand(context.shop, context.today())
    context.jobs.run(steps, lambda made: context.tell() if made else None)


def value(context: "Context") -> None:
    """Reckon what everybody is worth, unless that is known already; the pages are told of anything new."""

    def keep(found: "ShopWorth") -> None:
        if found is not context.worth:
            context.worth = found
            context.tell()

    context.jobs.run(_value(context.shop, context.today(), context.worth), keep)


def lapse(context: "Context") -> None:
    """Post what has lapsed of points and balances; what is shown does not wait for it."""
    context.jobs.run(_lapse(context.shop, context.today()), lambda _lapsed: None)


class Daily(QObject):
    """Plans at once, and again whenever the shop's day has changed; reckons again a while after changes."""

    def __init__(self, context: "Context") -> None:
        super().__init__(context)
        self._context = context
        self._planned = context.today()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOKED_AT_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(lambda: value(context))
        self._stands = QTimer(self)
        self._stands.setSingleShot(True)
        self._stands.setInterval(_STANDS_MS)
        self._stands.timeout.connect(lambda: stand(context))
        self._rules = _rules(context)
        context.changed.connect(self._settle)
        self._begin()

    def _settle(self) -> None:
        """Reckon again when nothing more is changed for a while; by other rules without waiting."""
        self._settled.start()
        self._stands.start()
        before, self._rules = self._rules, _rules(self._context)
        if self._rules != before:
            self._stands.stop()
            stand(self._context)

    def look(self) -> None:
        """Begin the new day, if there is one: the pages show it, and its weeks are planned."""
        if self._context.today() != self._planned:
            self._planned = self._context.today()
            self._context.tell()
            self._begin()

    def _begin(self) -> None:
        """Do what a day begins with, if it can be believed; else ask, and look at the figures only."""
        from app.queries import clock

        context = self._context
        with context.reading() as session:
            context.doubt = clock.doubt(session, context.today())
        value(context)
        if context.doubt is not None:
            self._ask(context.doubt)
            return
        plan(context)
        stand(context)
        lapse(context)

    def _ask(self, doubt: "Doubt") -> None:
        from app.ui.clock_question import ClockQuestion

        window = self._context.parent()
        ClockQuestion(
            self._context, doubt, self._begin, window if isinstance(window, QWidget) else None
        ).open()


def _rules(context: "Context") -> tuple[object, ...]:
    """Return by what everybody is placed, of what the owner sets."""
    return tiers.rules_of(context.settings), layers.rules_of(context.settings)


def _stand(shop: "Shop", today: "date") -> "Job[int]":
    from app.services import line_kinds, standing

    with shop.reading() as session:
        due = standing.overdue(session, today)
        unfiled = line_kinds.is_due(session)
    if unfiled:
        with shop.changing() as session:
            line_kinds.file(session)
    made = 0
    for done, day in enumerate(due.days):
        yield Progress(done, len(due.days))
        # A click may have to wait for the rows of a month, never for the reckoning.
        with shop.reading() as session:
            found = standing.reckoned(session, day, today)
        with shop.changing() as session:
            made += standing.keep(session, day, found, due)
    return made


def _value(shop: "Shop", today: "date", known: "ShopWorth | None") -> "Job[ShopWorth]":
    """Reckon what everybody is worth; where that is news, whoever is slipping is somebody's to win back."""
    from app.queries import settings, slipping, worth
    from app.services import win_back_plan

    with shop.reading() as session:
        kept = settings.load(session)
        found = yield from worth.load(session, kept, today)
        if found is known:
            return found
        listed = yield from slipping.load(session, kept, today)
    with shop.changing() as session:
        win_back_plan.plan(session, listed.members, today)
    return found


def _plan(shop: "Shop", today: "date", wanted: list[int] | None) -> "Job[int]":
    from app.queries import everybody, settings, wished
    from app.services import card_life, placing, planning

    members, made = wanted, 0
    places = None
    if members is None:
        while True:
            with shop.changing() as session:
                passed = card_life.pass_days(session, today, _AT_ONCE)
            made += passed
            if passed < _AT_ONCE:
                break
            yield Progress(0, 0)
        with shop.reading() as session:
            members = everybody.ids(session)
            # Once for all parts: it takes a look at everybody.
            places = wished.load(session, settings.load(session), today)
    # A click may have to wait for the change of a few hundred members, never for that of all.
    for done in range(0, len(members), _AT_ONCE):
        yield Progress(done, len(members))
        with shop.changing() as session:
            part = members[done : done + _AT_ONCE]
            made += planning.plan(session, today, member_ids=part, places=places)
    if wanted is None:
        yield Progress(len(members), len(members))
        with shop.reading() as session:
            placed = placing.reckoned(session, today)
        with shop.changing() as session:
            made += placing.keep(session, placed)
    return made


def _lapse(shop: "Shop", today: "date") -> "Job[int]":
    from app.services import lapsing

    yield Progress(0, 1)
    with shop.reading() as session:
        if not lapsing.is_due(session, today):
            return 0
    with shop.changing() as session:
        return lapsing.lapse_all(session, today)
