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
        context.form_wanted.connect(self.resume)
        with context.reading() as session:
            left = drafts.everything(session)
        if left:
            self._offer(left)

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

    def _offer(self, left: "list[DraftKept]") -> None:
        room = self._window.room_above_page
        offer = DraftOffer(room.parentWidget())
        room.addWidget(offer)
        offer.show_draft(left[0], named=True)
        offer.going_on.connect(lambda: self.resume(left[0].place))
        offer.thrown_away.connect(lambda: self._throw_away(left))

    def _throw_away(self, left: "list[DraftKept]") -> None:
        self._context.forget(left[0].place)
        if left[1:]:
            self._offer(left[1:])
