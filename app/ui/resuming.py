"""Going on with what was being written: offered when the program starts again, or asked for by Undo."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer

from app.queries import drafts
from app.ui.draft_offer import DraftOffer

if TYPE_CHECKING:
    from app.queries.drafts import DraftKept
    from app.ui.context import Context
    from app.ui.main_window import MainWindow
    from app.ui.page import Page


class Resuming(QObject):
    """Opens the form at a place again; one line over the page for each that was torn away."""

    def __init__(self, window: "MainWindow", context: "Context") -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._left: list[DraftKept] = self._kept()
        self._offered: DraftOffer | None = None
        self._place = ""
        context.form_wanted.connect(self.resume)
        context.draft_forgotten.connect(self._follow)
        context.changed.connect(self._follow)
        self._offer()

    def resume(self, place: str) -> None:
        """Open the form at `place` (purchase:231, member:new) with what was being written in it."""
        self._context.resuming = place
        member_id = drafts.member_of(place)
        if member_id is None:
            self._window.go("members")
        else:
            self._window.open_member(member_id)
        page = cast("Page", self._window.pages.currentWidget())
        # The card is read when it is shown, which may be a moment later.
        QTimer.singleShot(0, page, lambda: page.resume(place))

    def _kept(self) -> "list[DraftKept]":
        with self._context.reading() as session:
            return drafts.everything(session)

    def _follow(self) -> None:
        """Offer only what is kept still: a form may have been gone on with where it was opened."""
        if not self._left:
            return
        kept = {one.place for one in self._kept()}
        self._left = [one for one in self._left if one.place in kept]
        if self._place not in kept:
            self._offer()

    def _offer(self) -> None:
        """Offer the first of those that are left, and nothing where none is."""
        if self._offered is not None:
            self._offered.hide()
            self._offered.deleteLater()
        self._offered, self._place = None, ""
        if not self._left:
            return
        first = self._left[0]
        room = self._window.room_above_page
        offer = DraftOffer(room.parentWidget())
        room.addWidget(offer)
        offer.show_draft(first, named=True)
        offer.going_on.connect(lambda: self.resume(first.place))
        offer.thrown_away.connect(lambda: self._throw_away(first))
        self._offered, self._place = offer, first.place

    def _throw_away(self, one: "DraftKept") -> None:
        self._left.remove(one)
        self._context.forget(one.place)
        self._offer()
