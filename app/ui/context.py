"""What a page is given: sessions on the shop, the day, long work, a toast, and word of every change."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.database.sessions import Actor, ReadSession, WriteSession
    from app.database.shop import Shop
    from app.domain.shop import ShopSettings
    from app.domain.worth import ShopWorth
    from app.progress import Job
    from app.queries.clock import Doubt
    from app.queries.find import Found
    from app.ui.jobs import Jobs
    from app.ui.walk import Walk


class Finder(Protocol):
    """The index behind the search box."""

    def find(self, text: str, limit: int = 50) -> "Sequence[Found]":
        """Return who fits `text`, best first."""
        ...


Undo = Callable[[], "Undo | None"]
"""Takes one change back, in a transaction of its own, and returns how to make it again, if that can be."""


_AT_ONCE = 100
"""Rows of a change that are turned while one waits."""

_OF_RULES: Final = "settings.change"
"""The operation by which the rules change: everybody's contacts hang on them."""


class UnderWay(Exception):  # noqa: N818  (it is a finding)
    """Taking a change back has begun beside the window, and says itself when it is done."""

    def __init__(self) -> None:
        super().__init__()
        self.then: Callable[[Undo], object] = lambda _other_way: None
        """Is called with how to turn it the other way again, when it is done."""
        self.broken_off: Callable[[], object] = lambda: None
        """Is called where it was broken off: everything is as it was."""


class Context(QObject):
    """One open shop as the window sees it; pages get it in their constructor."""

    changed = Signal()
    """Something in the shop was changed and committed, or who is on duty: what is on screen may be old."""
    noticed = Signal(str, object)
    """A word for the person, and how to take it back (`Undo` or None)."""
    offered = Signal(str, str, object)
    """A word for the person, what may be done about it, and how."""
    member_wanted = Signal(int)
    """Her card is to be shown."""
    people_wanted = Signal(str, object, str)
    """The page with this key is to be shown, turned to these members (a tuple of ids), about this matter."""
    draft_forgotten = Signal(str)
    """What was being written at this place is no longer kept: it is on file, or was given up."""
    form_wanted = Signal(str)
    """The form at this place (purchase:231) is to be opened, with what was being written in it."""
    turn_wanted = Signal(bool)
    """The last change is to be taken back (True), or made again."""
    place_wanted = Signal(str, int)
    """The page with this key is to be shown, turned to this member unless it is 0."""

    def __init__(
        self,
        shop: "Shop",
        jobs: "Jobs",
        *,
        settings: "ShopSettings",
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.shop = shop
        self.jobs = jobs
        self.settings = settings
        """What the owner has set, as of the last change."""
        self.today = today
        """The shop's day: the calendar's, or the one the program was told."""
        self.actor: Actor | None = None
        """Who is on duty: every change is signed with it; None: the owner."""
        self.finder: Finder | None = None
        """The index behind the search box; None until the window has it."""
        self.worth: ShopWorth | None = None
        """What everybody is worth, as it was reckoned last; None: not yet in this process."""
        self.walk: Walk | None = None
        """The list that one walks through, card by card; None: one does not."""
        self.resuming = ""
        """The place of the form that is being opened to go on with its draft; "" for none."""
        self.keeping = ""
        """The place of the form that is being kept: its draft goes in the transaction that keeps it."""
        self.turned = ""
        """What was taken back or made again last, as `domain.permissions` calls it; "" for no operation."""
        self.doubt: Doubt | None = None
        """What speaks against the clock's day: no points and no money are posted; None: nothing does."""
        self.discreet = False
        """The customer can see the screen: tier, worth, sums and notes are left out (M7)."""

    @contextmanager
    def reading(self) -> Iterator["ReadSession"]:
        """Open a session for queries."""
        with self.shop.reading() as session:
            yield session

    @contextmanager
    def changing(self, said: str = "") -> Iterator["WriteSession"]:
        """Open the one transaction of a click; it commits at the end and all pages are told.

        `said` ("Saved.") goes into a toast that offers to take the change back; what came of the change
        may say more, in the session's `info["said"]`.
        """
        opened = self.shop.changing() if self.actor is None else self.shop.changing(self.actor)
        with opened as session:
            session.info["today"] = self.today()
            session.info["doubt"] = self.doubt
            yield session
            if self.keeping:
                from app.services import drafts

                drafts.drop(session, self.keeping)
            change_id = session.info.get("change_id")
        self.tell_of(change_id, session.info.get("said", said))

    def tell_of(self, change_id: int | None, said: str = "") -> None:
        """Tell all pages of a change that was committed, and the person in a toast that takes it back."""
        self.tell()
        if said:
            self.notify(said, None if change_id is None else lambda: self.take_back(change_id))

    def tell(self) -> None:
        """Let every page know that the shop has changed (`changing` does; a job's end has to)."""
        from app.queries import levels, settings
        from app.words import people

        with self.shop.reading() as session:
            self.settings = settings.load(session)
            people.call_levels(levels.names(session, self.settings))
        self.changed.emit()

    def take_over(self, staff_id: int) -> None:
        """Sign what is changed from now on with a member of staff; 0 is the owner.

        Sign-in is not switched on: whoever is on duty may do what the owner may.
        """
        from app.database.sessions import Actor
        from app.domain.permissions import Role

        self.actor = Actor(staff_id or None, Role.OWNER)
        self.changed.emit()

    def may_turn(self, operation: str) -> bool:
        """Tell whether who is on duty may take a change of this name back."""
        from app.domain import permissions

        role = permissions.Role.OWNER if self.actor is None else self.actor.role
        return permissions.may_turn(role, operation)

    def speaker(self) -> str:
        """Return the name of who is on duty and speaks for the shop, "" for the owner."""
        actor = self.actor
        if actor is None or actor.staff_id is None:
            return ""
        from app.queries import staff

        with self.reading() as session:
            return next((one.name for one in staff.working(session) if one.id == actor.staff_id), "")

    def resume(self, place: str) -> None:
        """Open the form at `place` again, and go on with what was being written in it."""
        self.form_wanted.emit(place)

    def forget(self, place: str) -> None:
        """Forget what was being written at `place`; the worker does it."""
        from app.ui import drafts

        self.jobs.ask(lambda: drafts.forget(self.shop, place), lambda _none: self.draft_forgotten.emit(place))

    def offer_again(self, place: str, written: dict[str, Any]) -> None:
        """Say that what was written was given up, and offer it again by Undo."""

        def again() -> None:
            # After the draft has been forgotten, which the worker may still be about to do.
            self.jobs.ask(
                lambda: drafts.keep(self.shop, self.actor, place, written), lambda _none: self.resume(place)
            )

        from app.ui import drafts

        self.notify(self.tr("What you had written was not kept."), again)

    def set_discreet(self, on: bool) -> None:
        """Hide what the customer is not to see, or show it again; every page is told."""
        if on != self.discreet:
            self.discreet = on
            self.changed.emit()

    def for_staff(self, show: Callable[[], object]) -> None:
        """Show what is not for the customer's eyes: while she can see the screen it is asked for first."""
        if not self.discreet:
            show()
            return

        def turn() -> None:
            self.set_discreet(False)
            show()

        self.offer(
            self.tr("This is not for the customer's eyes. Turn Discreet off (F9) to see it."),
            self.tr("Turn it off"),
            turn,
        )

    def notify(self, text: str, undo: Undo | None = None) -> None:
        """Say `text` in a toast; with `undo` it offers to take the change back, and so does Ctrl+Z."""
        self.noticed.emit(text, undo)

    def offer(self, text: str, action: str, do: Callable[[], object]) -> None:
        """Say `text` in a toast with a button `action`."""
        self.offered.emit(text, action, do)

    def open_member(self, member_id: int) -> None:
        """Show her card."""
        self.member_wanted.emit(member_id)

    def walk_through(self, walk: "Walk") -> None:
        """Begin to walk through a list, or go on in it: the card of who is in front is shown."""
        self.walk = walk
        self.open_member(walk.member_id)

    def walk_on(self, by: int) -> None:
        """Go to another card of the list that one walks through; beyond its ends nothing happens."""
        further = None if self.walk is None else self.walk.step(by)
        if further is not None:
            self.walk_through(further)

    def go_with(self, place: str, member_ids: "Sequence[int]", about: str = "") -> None:
        """Show the page with this key, turned to these members, on the matter of a contact's script."""
        self.people_wanted.emit(place, tuple(member_ids), about)

    def go(self, place: str, member_id: int = 0) -> None:
        """Show the page with this key (`today`, `members` …), turned to a member if one is named."""
        self.place_wanted.emit(place, member_id)

    def take_back(self, change_id: int) -> Undo:
        """Take one change back and return how to make it again. Raises NothingToUndo and ChangedSince."""
        from app.services import undo
        from app.words import operations

        return self._turn(change_id, undo.taking_back, self._do_again, operations.taken_back)

    def _do_again(self, undo_id: int) -> Undo:
        from app.services import undo
        from app.words import operations

        return self._turn(undo_id, undo.doing_again, self.take_back, operations.done_again)

    def _turn(
        self,
        change_id: int,
        turn: "Callable[[WriteSession, int], Job[str]]",
        back: Callable[[int], Undo],
        said: Callable[[str], str],
    ) -> Undo:
        """Turn a change; one of many rows beside the window, which `UnderWay` tells."""
        from app.progress import finish
        from app.services import undo

        with self.reading() as session:
            many = undo.rows(session, change_id) > _AT_ONCE
        if many:
            raise self._turned_beside(change_id, turn, back, said)
        with self.changing() as session:
            self.turned = finish(turn(session, change_id))
            made, member_id = session.info["change_id"], session.member_id
        self._plan(member_id)
        return lambda: back(made)

    def _turned_beside(
        self,
        change_id: int,
        turn: "Callable[[WriteSession, int], Job[str]]",
        back: Callable[[int], Undo],
        said: Callable[[str], str],
    ) -> UnderWay:
        shop, actor, today, way = self.shop, self.actor, self.today(), UnderWay()

        def turned() -> "Job[tuple[str, int, int | None]]":
            with shop.changing() if actor is None else shop.changing(actor) as session:
                session.info["today"] = today
                operation = yield from turn(session, change_id)
                return operation, int(session.info["change_id"]), session.member_id

        def done(found: tuple[str, int, int | None]) -> None:
            operation, made, member_id = found
            self.turned = operation
            self.tell()
            self._plan(member_id)
            way.then(lambda: back(made))
            self.notify(said(operation))

        def broken_off() -> None:
            way.broken_off()

        running = self.jobs.start(turned(), title=self.tr("Taking it back"), done=done)
        running.cancelled.connect(broken_off)
        return way

    def _plan(self, member_id: int | None) -> None:
        """Plan again by what holds now: a birthday of before has its days again, and so has a rule."""
        from app.ui import planning

        if member_id is not None or self.turned == _OF_RULES:
            planning.plan(self, member_id)
