"""Cards that were just made: they are offered as posted until somebody has said so."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.i18n import Counted
from app.ui import greeting_work
from app.ui.context import Context
from app.ui.widgets.greeting_rows import card_of

PostedCards: Final = Counted("PostedCards")


class GreetingPosting:
    """Holds what was made since the last posting, and notes it as posted beside the window."""

    def __init__(self, context: Context, scratch: Callable[[str], Path], changed: Callable[[], None]) -> None:
        self._context, self._scratch, self._changed = context, scratch, changed
        self._made: list[greeting_work.Made] = []

    @property
    def cards(self) -> int:
        """How many cards are to be noted as posted."""
        return sum(len(made.people) for made in self._made)

    def offer(self, made: greeting_work.Made) -> None:
        """Offer these beside what was made before; a card that was made again counts as it is now."""
        self._put(self._made, [made])

    def note(self) -> None:
        """Note them as posted; broken off or refused they are offered again."""
        made, count, self._made = self._made, self.cards, []
        self._changed()
        if not made:
            return
        said = PostedCards.tr("%n card(s) noted as posted.", "", count)

        def again() -> None:
            self._put(made, self._made)

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

    def _put(self, earlier: list[greeting_work.Made], later: list[greeting_work.Made]) -> None:
        again = {card_of(one) for made in later for one in made.people}
        kept = (made.only([card_of(one) not in again for one in made.people]) for made in earlier)
        self._made = [made for made in kept if made.people] + later
        self._changed()
