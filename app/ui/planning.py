"""Planning ahead beside the window: what the rules make due in the coming weeks is put on file.

It runs when the shop is opened, when a day begins while the window stands open, and after an
import; running it again makes nothing twice.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.progress import Progress

if TYPE_CHECKING:
    from datetime import date

    from app.database.shop import Shop
    from app.progress import Job
    from app.ui.context import Context

_LOOKED_AT_MS: Final = 60_000
_AT_ONCE: Final = 500
"""Members that are planned in one change of the shop."""


def plan(context: "Context", member_id: int | None = None) -> None:
    """Run the rules for the coming weeks, of one member if named; the pages are told of anything new."""
    wanted = None if member_id is None else [member_id]
    steps = _plan(context.shop, context.today(), wanted)
    context.jobs.run(steps, lambda made: context.tell() if made else None)


class Daily(QObject):
    """Plans at once, and again whenever the shop's day has changed."""

    def __init__(self, context: "Context") -> None:
        super().__init__(context)
        self._context = context
        self._planned = context.today()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOKED_AT_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        plan(context)

    def look(self) -> None:
        """Begin the new day, if there is one: the pages show it, and its weeks are planned."""
        if self._context.today() != self._planned:
            self._planned = self._context.today()
            self._context.tell()
            plan(self._context)


def _plan(shop: "Shop", today: "date", wanted: list[int] | None) -> "Job[int]":
    from app.queries import everybody
    from app.services import planning

    members = wanted
    if members is None:
        with shop.reading() as session:
            members = everybody.ids(session)
    made = 0
    # A click may have to wait for the change of a few hundred members, never for that of all.
    for done in range(0, len(members), _AT_ONCE):
        yield Progress(done, len(members))
        with shop.changing() as session:
            made += planning.plan(session, today, member_ids=members[done : done + _AT_ONCE])
    return made
