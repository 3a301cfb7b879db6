"""Cards that were just made: they are offered as posted until somebody has said so."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.i18n import Counted
from app.ui import greeting_work
from app.ui.context import Context

PostedCards: Final = Counted("PostedCards")


class GreetingPosting:
    """Holds what was made last, and notes it as posted beside the window."""

    def __init__(self, context: Context, scratch: Callable[[str], Path], changed: Callable[[], None]) -> None:
        self._context, self._scratch, self._changed = context, scratch, changed
        self._made: greeting_work.Made | None = None

    @property
    def cards(self) -> int:
        """How many cards are to be noted as posted."""
        return 0 if self._made is None else len(self._made.people)

    def offer(self, made: greeting_work.Made) -> None:
        """Offer these instead of what was made before."""
        self._made = made
        self._changed()

    def note(self) -> None:
        """Note them as posted; broken off or refused they are offered again."""
        made, self._made = self._made, None
        self._changed()
        if made is None:
            return
        count = len(made.people)
        said = PostedCards.tr("%n card(s) noted as posted.", "", count)

        def again() -> None:
            self.offer(self._made or made)

        def failed(error: Exception) -> None:
            again()
            self._context.jobs.failed.emit(error)

        self._context.jobs.start(
            greeting_work.posted(self._context, made, self._scratch("posted.pdf")),
            title=PostedCards.tr("Noting %n card(s) as posted", "", count),
            done=lambda change_id: self._context.tell_of(change_id, said),
            failed=failed,
            cancelled=again,
        )
