"""What is being written survives a crash: a form's fields are kept in the shop's file while one writes.

The worker keeps them, about half a second after the last key; nothing of it is on the record of changes.
A form that was kept or given up leaves no draft. One that was torn away is offered when it is opened
again, and when the program starts.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.database.sessions import Actor
    from app.database.shop import Shop
    from app.queries.drafts import DraftKept
    from app.ui.context import Context

State = dict[str, Any]
"""The fields of a form by name, as values that JSON can hold."""

_LOOKED_AT_MS: Final = 500


class Draft(QObject):
    """Looks at a form while it is open, and has what changes in it kept."""

    def __init__(self, context: "Context", place: str, state: Callable[[], State], parent: QObject) -> None:
        """Keep `state` under `place` (member:new, purchase:231), from `begin` on."""
        super().__init__(parent)
        self.context = context
        self.place = place
        self._state = state
        self._first: State = {}
        self._seen: State = {}
        self._kept = False
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOKED_AT_MS)
        self._clock.timeout.connect(self.look)

    @property
    def looks(self) -> bool:
        """Whether what is written is being kept: not while it is asked what to do with what was left."""
        return self._clock.isActive()

    def left(self) -> "DraftKept | None":
        """Return what was torn away at this place before."""
        from app.queries import drafts

        with self.context.reading() as session:
            return drafts.load(session, self.place)

    def begin(self, *, kept: bool = False) -> None:
        """Look from now on; `kept` if what stands there now has been kept before."""
        self._seen = self._state()
        if not kept:
            self._first = self._seen
        self._kept = kept
        self._clock.start()

    def look(self) -> None:
        """Have the fields kept, if anything was written since the last look."""
        now = self._state()
        if now == self._seen:
            return
        self._seen, self._kept = now, True
        shop, actor, place = self.context.shop, self.context.actor, self.place
        self.context.jobs.ask(
            lambda: keep(shop, actor, place, now),
            lambda _none: None,
            failed=lambda _error: self._clock.stop(),
        )

    def pause(self) -> None:
        """Keep what stands there now at once, and look no more: the form is put away, not given up."""
        self._clock.stop()
        now = self._state()
        if now == self._first and self._kept:
            self.drop()
        elif now != self._seen:
            keep(self.context.shop, self.context.actor, self.place, now)
        self.deleteLater()

    def written(self) -> State | None:
        """Return what has been written beyond what stood there at first, None where nothing has."""
        now = self._state() if self._clock.isActive() else self._first
        return None if now == self._first else now

    def end(self) -> None:
        """Forget the draft: what was written is on file, or was given up."""
        if not self._clock.isActive():
            return
        self._clock.stop()
        if self._kept:
            self.drop()

    def drop(self) -> None:
        """Forget what was torn away at this place before."""
        self.context.forget(self.place)


def keep(shop: "Shop", actor: "Actor | None", place: str, written: "Mapping[str, Any]") -> None:
    """Keep a draft, in a transaction of its own."""
    from app.database.sessions import OWNER
    from app.services import drafts

    with shop.changing(actor or OWNER) as session:
        drafts.keep(session, place, written)


def forget(shop: "Shop", place: str) -> None:
    """Forget a draft, in a transaction of its own."""
    from app.services import drafts

    with shop.changing() as session:
        drafts.drop(session, place)
