"""Finds who is on a list beside the window; what was asked before is forgotten."""

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.domain.member_filter import MemberFilter
from app.progress import Job, Progress
from app.queries.members import Order
from app.ui.context import Context
from app.ui.jobs import Running

if TYPE_CHECKING:
    from app.queries.member_list import Hindrance


class Found(NamedTuple):
    """Who is on the list, and of a list that is empty what its conditions have to do with it."""

    ids: tuple[int, ...]
    hindrances: "tuple[Hindrance, ...]"


class Looking(QObject):
    """One question after another; only the last is answered."""

    found = Signal(object)
    """A Found."""
    progressed = Signal(Progress)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._running: Running | None = None
        self._asked = 0

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running is not None

    def stop(self) -> None:
        """Let the question be; it is not answered any more."""
        self._asked += 1
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def look(self, wanted: MemberFilter, order: Order) -> None:
        """Ask who is on a list today."""
        context = self._context
        if self._running is not None:
            self._running.cancel()
        self._asked += 1
        asked = self._asked
        job = _found(context.shop, wanted, context.today(), order)
        self._running = context.jobs.run(job, lambda found: self._tell(found, asked))
        self._running.progressed.connect(self.progressed)

    def _tell(self, found: Found, asked: int) -> None:
        if asked == self._asked:  # an earlier one may have ended before it could be cancelled
            self._running = None
            self.found.emit(found)


def _found(shop: Any, wanted: MemberFilter, today: Any, order: Order) -> Job[Found]:
    """Find who is on the list (on the worker), and look into the reasons if nobody is."""
    from app.queries import member_list

    with shop.reading() as session:
        ids = yield from member_list.find(session, wanted, today, order)
        nobody = wanted.conditions and not ids
        reasons = (yield from member_list.hindrances(session, wanted, today)) if nobody else ()
        return Found(ids, reasons)
